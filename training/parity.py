"""Analyses a few invented sentences with an exported model, for the runtime to compare itself with.

`python -m training.parity --model FOLDER > parity.json`. Only the exported files are used, in the way that INTERFACE.md
describes, coreference included.
"""

import argparse
import base64
import json
from pathlib import Path

import numpy as np

from .analyse import OnnxRunner, analyse, onnx_inputs
from .data import collate, encode
from .decode import names
from .lemmas import Lemmatiser
from .pairs import features, make_mention, place_mentions, ranked
from .ranker import SIZE
from .vocabulary import inverse
from .windows import fixed_windows

TEXT = """
Mayor Ana Oliveira of Porto Verde opened the rebuilt Harbour Bridge on 3 March 2024 .
She said that the city 's engineers had not found any cracks since the storms of 2022 , but the older libraries stayed closed .
" It might reopen in May , " Oliveira told reporters from the Verde Gazette .
The European Transport Agency ( ETA ) , which paid $ 12.5 million for the bridge , praised them .
"""


class JsonRanker:
    """The coreference ranker as it stands in `model.json`."""

    def __init__(self, settings: dict, person: int) -> None:
        self.threshold, self.person = settings["threshold"], person
        self.weights = {
            name: np.frombuffer(base64.b64decode(value["data"]), "<f4").reshape(value["shape"])
            for name, value in settings["weights"].items()
        }

    def vector(self, mention, results: list[dict]) -> np.ndarray:
        """Returns p of a mention."""
        w, coref = self.weights, results[mention.sentence]["coref"]
        parts = [coref[word][SIZE * k : SIZE * (k + 1)] for k, word in enumerate((mention.root, mention.start, mention.end))]
        tables = w["type_table"][mention.type] + w["kind_table"][mention.kind] + w["pronoun_table"][mention.pronoun]
        return np.maximum(sum(parts) + tables, 0)

    def chains(self, found: list, results: list[dict]) -> tuple[list[int], list[float]]:
        """Returns each mention's chain number and the score of its decision."""
        w, vectors = self.weights, [self.vector(mention, results) for mention in found]
        chain, scores = [], []
        for i, mention in enumerate(found):
            new = w["n2"] @ np.maximum(w["N1"] @ vectors[i] + w["n1"], 0) + w["n0"][0] + self.threshold
            best, antecedent = new, -1
            for j, nearer in ranked(found, i, self.person):
                x = np.array(features(found, i, j, nearer, self.person))
                hidden = np.maximum(w["Wa"] @ vectors[i] + w["ba"] + w["Wb"] @ vectors[j] + x @ w["F"], 0)
                score = (w["Wq"] @ vectors[i]) @ (w["Wk"] @ vectors[j]) + w["v"] @ hidden + w["v0"][0]
                if score > best:
                    best, antecedent = score, j
            chain.append(chain[antecedent] if antecedent >= 0 else max(chain, default=-1) + 1)
            scores.append(float(best - new))
        return chain, scores


def invented() -> list[dict]:
    """Returns the sentences of the invented text."""
    lines = TEXT.strip().split("\n")
    return [{"source": "invented", "document": "invented", "form": line.split(" ")} for line in lines]


def describe(sentence: dict, result: dict, labels: dict, lemmatiser: Lemmatiser) -> dict:
    """Returns one sentence's analysis in words."""
    triples = zip(sentence["form"], result["x"], result["l"])
    return {
        "form": sentence["form"],
        **{name: [labels[key][n] for n in result[key]] for name, key in zip(("upos", "xpos", "feats", "deprel"), "uxfd")},
        "lemma": [lemmatiser.lemma(*triple) for triple in triples],
        "head": result["head"],
        "mentions": [[start, end, labels["t"][kind - 1]] for start, end, kind in result["mentions"]],
        "names": names(result["n"], labels["n"]),
        "fact": [round(value, 4) for value in result["fact"]],
    }


def main() -> None:
    """Prints inputs and analysis as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="the folder of the three exported files")
    folder = parser.parse_args().model
    settings = json.loads((folder / "model.json").read_text(encoding="utf8"))
    labels, sentences = settings["v"], invented()
    index, lemmatiser = inverse(labels), Lemmatiser(settings["lexicon"], labels)
    results = analyse(sentences, index, OnnxRunner(folder / "model.onnx", settings, threads=1))
    found = [
        make_mention((number, start, end, kind), sentence, result, labels)
        for number, (sentence, result) in enumerate(zip(sentences, results))
        for start, end, kind in sorted(result["mentions"], key=lambda m: (m[0], -m[1]))
    ]
    place_mentions(found)
    ranker = JsonRanker(settings["coreference"], labels["t"].index("person") + 1)
    chain, margin = ranker.chains(found, results)
    windows = fixed_windows(sentences)
    inputs = [onnx_inputs(collate([[encode(s, index) for s in window]])) for window in windows]
    print(
        json.dumps(
            {
                "windows": [{name: value.tolist() for name, value in window.items()} for window in inputs],
                "sentences": [describe(s, r, labels, lemmatiser) for s, r in zip(sentences, results)],
                "coreference": [
                    {"sentence": m.sentence, "start": m.start, "end": m.end, "chain": c, "margin": round(s, 4)}
                    for m, c, s in zip(found, chain, margin)
                ],
            }
        )
    )


if __name__ == "__main__":
    main()
