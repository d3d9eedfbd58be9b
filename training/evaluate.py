"""Scores a model on the dev splits with gold tokens: `python -m training.evaluate [--onnx FILE --json FILE]`."""

import argparse
import json
import time
from pathlib import Path

import torch

from .analyse import OnnxRunner, TorchRunner, analyse, load_model
from .data import load
from .lemmas import Lemmatiser, build_lexicon
from .paths import WORK
from .scores import factuality_score, mention_scores, name_scores, relation_scores, shared_score, tag_scores
from .vocabulary import inverse
from .windows import MAX_SENTENCES


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=WORK / "model", help="a training run's folder")
    parser.add_argument("--onnx", type=Path, help="score this exported model instead")
    parser.add_argument("--json", type=Path, help="its model.json")
    parser.add_argument("--sentences", type=int, default=MAX_SENTENCES, help="sentences a window")
    parser.add_argument("--sample", type=int, default=1, help="take every n-th document")
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def every(sentences: list[dict], step: int) -> list[dict]:
    """Returns every n-th document's sentences."""
    documents = sorted({sentence["document"] for sentence in sentences})[::step]
    return [sentence for sentence in sentences if sentence["document"] in set(documents)]


def runner_of(options: argparse.Namespace):
    """Returns the runner, the label sets and the lemma lexicon."""
    if options.onnx:
        weights = json.loads(options.json.read_text(encoding="utf8"))
        runner = OnnxRunner(options.onnx, weights, options.threads)
        return runner, weights["v"], weights.get("lexicon", {})
    model, labels, _ = load_model(options.model)
    return TorchRunner(model), labels, build_lexicon(load("gum_train") + load("ewt_train"))


def score_all(runner, labels: dict, lexicon: dict, options: argparse.Namespace) -> dict[str, float]:
    """Returns every score under the names that the model card's floors have."""
    index, lemmatiser, scores = inverse(labels), Lemmatiser(lexicon, labels), {}
    for corpus in ("gum", "ewt", "news"):
        sentences, started = every(load(f"{corpus}_dev"), options.sample), time.process_time()
        results = analyse(sentences, index, runner, options.sentences)
        seconds = time.process_time() - started
        found = tag_scores(sentences, results, labels, lemmatiser)
        if corpus == "gum":
            found.update(mention_scores(sentences, results, labels))
        elif corpus == "ewt":
            scores["uds.factuality"] = factuality_score(sentences, results)
        found.update(relation_scores(sentences, results, labels))
        if "shared" in results[0] and corpus != "news":
            found["shared"] = shared_score(sentences, results, index["d"])
        found["words_per_cpu_second"] = sum(len(s["form"]) for s in sentences) / seconds
        scores.update({f"{corpus}.{name}": value for name, value in found.items()})
    sentences = every(load("names_dev"), options.sample)
    found = name_scores(sentences, analyse(sentences, index, runner, options.sentences), labels)
    scores.update({f"redocred.{name}": value for name, value in found.items()})
    return scores


def main() -> None:
    """Prints the scores as JSON."""
    options = arguments()
    torch.set_num_threads(options.threads)
    scores = score_all(*runner_of(options), options)
    print(json.dumps({name: round(value, 3) for name, value in sorted(scores.items())}, indent=1))


if __name__ == "__main__":
    main()
