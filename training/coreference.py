"""Trains the coreference ranker on GUM and on our own news over the frozen model: `python -m training.coreference`.

It writes WORK/model/coreference.pt and prints the scores on dev, with gold and with predicted mentions. With `--over FOLDER` it
trains over the exported model in that folder, whose word vectors stay as they are, and puts the ranker into its model.json.
"""

import argparse
import json
import random
from itertools import groupby
from pathlib import Path

import torch

from .analyse import OnnxRunner, TorchRunner, analyse, load_model
from .coreference_scores import conll_scores
from .data import load
from .pairs import document_mentions
from .paths import WORK
from .ranker import Ranker, chains, pack, ranking_loss
from .vocabulary import inverse

THRESHOLDS = (-1.5, -1.25, -1.0, -0.75, -0.5, -0.25, 0.0, 0.25)

Documents = list[tuple[list[dict], list[dict]]]


def analysed(name: str, runner, index: dict, sample: int) -> Documents:
    """Returns (sentences, analyses) of each document."""
    sentences = load(name)
    documents = [list(group) for _, group in groupby(sentences, key=lambda s: s["document"])][::sample]
    return [(document, analyse(document, index, runner)) for document in documents]


def train(documents: Documents, labels: dict, options: argparse.Namespace) -> Ranker:
    """Trains on the gold and the predicted mentions together, document by document; one that goes on ends as the mean of what it
    began with and what it came to."""
    person = labels["t"].index("person") + 1
    packed = []
    for sentences, results in documents:
        mentions = document_mentions(sentences, results, labels, None)
        if len(mentions) > 1:
            packed.append(pack(mentions, results, person))
    ranker = Ranker(len(labels["t"]), projects=options.over is None)
    before = torch.load(options.init / "coreference.pt", map_location="cpu")["ranker"] if options.init else None
    if before:
        ranker.load_state_dict(before)
    optimiser = torch.optim.AdamW(ranker.parameters(), lr=options.rate, weight_decay=0.02)
    for epoch in range(options.epochs):
        ranker.train()
        random.shuffle(packed)
        total = 0.0
        for number, document in enumerate(packed):
            done = (epoch * len(packed) + number) / (options.epochs * len(packed))
            optimiser.param_groups[0]["lr"] = options.rate * (1 - done) + 1e-5
            loss = ranking_loss(*ranker(document), document)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            total += loss.item()
        print("epoch", epoch, "loss", round(total / len(packed), 4), flush=True)
    if before:
        ranker.load_state_dict({name: torch.lerp(before[name], value, 0.5) for name, value in ranker.state_dict().items()})
    return ranker


def gold_chains(sentences: list[dict]) -> list[list]:
    """Returns the annotated chains of a document."""
    groups: dict[str, set] = {}
    for number, sentence in enumerate(sentences):
        for m in sentence["mentions"]:
            groups.setdefault(m["group"], set()).add((number, m["start"], m["end"]))
    return [sorted(chain) for chain in groups.values()]


def packed_for_scoring(documents: Documents, labels: dict, gold: bool) -> list[tuple]:
    """Returns (annotated chains, mentions, tensors) of each document, with gold or with predicted mentions."""
    person = labels["t"].index("person") + 1
    mentions = [document_mentions(sentences, results, labels, gold) for sentences, results in documents]
    tensors = [pack(found, results, person) for found, (_, results) in zip(mentions, documents)]
    return list(zip([gold_chains(sentences) for sentences, _ in documents], mentions, tensors))


def score(ranker: Ranker, packed: list[tuple], threshold: float, singletons: bool) -> dict[str, float]:
    """Returns MUC, B-cubed, CEAF-e and CoNLL F1."""
    found = [chains(ranker, tensors, mentions, threshold) for _, mentions, tensors in packed]
    return conll_scores([gold for gold, _, _ in packed], found, singletons)


def runner_of(options: argparse.Namespace) -> tuple:
    """Returns the runner of the trained or of the exported model, its label sets and their inverse."""
    if options.over is None:
        model, labels, index = load_model(options.model)
        return TorchRunner(model), labels, index
    settings = json.loads((options.over / "model.json").read_text(encoding="utf8"))
    runner = OnnxRunner(options.over / "model.onnx", settings, options.threads)
    return runner, settings["v"], inverse(settings["v"])


def put_into(path: Path, ranker: dict) -> None:
    """Replaces the ranker in a model.json."""
    settings = json.loads(path.read_text(encoding="utf8")) | {"coreference": ranker}
    path.write_text(json.dumps(settings, ensure_ascii=False, separators=(",", ":")), encoding="utf8")


def main() -> None:
    """Trains, chooses the threshold on dev, prints scores and saves."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=WORK / "model")
    parser.add_argument("--over", type=Path, help="train over the exported model in this folder")
    parser.add_argument("--init", type=Path, help="go on from the ranker in this folder, and end halfway between the two")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--gum", type=int, default=1, help="times that an epoch takes GUM, beside our own news")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--threshold", type=float, help="take this one instead of the best of the ranker alone (the rules may like another better)")
    parser.add_argument("--sample", type=int, default=1, help="take every n-th document")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    torch.set_num_threads(options.threads)
    runner, labels, index = runner_of(options)
    dev = analysed("gum_dev", runner, index, options.sample)
    learned_from = ("gum_train", "news_train") if options.epochs else ()
    gum, news = [analysed(name, runner, index, options.sample) for name in learned_from] or [[], []]
    ranker = train(gum * options.gum + news, labels, options)
    packed = {gold: packed_for_scoring(dev, labels, gold) for gold in (False, True)}
    tried = {t: round(score(ranker, packed[False], t, False)["conll"], 2) for t in THRESHOLDS}
    threshold = max(tried, key=tried.get) if options.threshold is None else options.threshold
    print("CoNLL F1 by threshold", tried)
    for gold in (False, True):
        for singletons in (False, True):
            scores = {k: round(v, 2) for k, v in score(ranker, packed[gold], threshold, singletons).items()}
            print(json.dumps({"gold mentions": gold, "singletons": singletons, **scores}))
    if options.over is None:
        torch.save({"ranker": ranker.state_dict(), "threshold": threshold}, options.model / "coreference.pt")
    else:
        put_into(options.over / "model.json", ranker.export(threshold))


if __name__ == "__main__":
    main()
