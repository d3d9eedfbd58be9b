"""Trains the salience of entities on GUM: `python -m training.salience` prints weights and scores on dev.

GUM counts for each entity how many of five people named it in their summaries of the document. A logistic model predicts that
share from what a graph knows of an entity; packages/core/src/graph/salience.data.ts holds the weights that this prints.
"""

import json
import math
import re
from collections import defaultdict
from pathlib import Path

import numpy as np

from .conllu import read_conllu
from .paths import DATA

TYPES = ("person", "organization", "place", "event", "time", "object", "abstract", "substance", "animal", "plant")
NAMES = ("bias", "mentions", "share", "most", "first", "opening", "subject", "pronoun", "name", *TYPES)
SUMMARIES = 5
LEAD = 3


def salient_entities(path: Path) -> dict[str, int]:
    """Returns in how many summaries each entity stands."""
    line = re.search(r"^# meta::salientEntities = (.*)$", path.read_text(encoding="utf8"), re.MULTILINE)
    return {group: int(votes) for group, votes in re.findall(r"(\d+) \((\d)", line[1])} if line else {}


def head_of(sentence: dict, mention: dict) -> int:
    """Returns the word of a mention whose head lies outside it."""
    inside = range(mention["start"], mention["end"] + 1)
    return next((i for i in inside if sentence["head"][i] - 1 not in inside), mention["start"])


def features(mentions: list[tuple[int, dict, dict]], sentences: int, total: int, most: int) -> list[float]:
    """Returns what the TypeScript program computes too, in the order of NAMES."""
    heads = [(sentence, head_of(sentence, mention)) for _, sentence, mention in mentions]
    count = len(mentions)
    types = [mention["type"] for _, _, mention in mentions]
    kind = max(TYPES, key=types.count)
    first = min(number for number, _, _ in mentions)
    return [
        1.0,
        math.log(count),
        math.sqrt(count / total),
        count / most,
        1 - first / max(1, sentences),
        float(first < LEAD),
        sum(sentence["deprel"][head].startswith("nsubj") for sentence, head in heads) / count,
        sum(sentence["upos"][head] == "PRON" for sentence, head in heads) / count,
        float(any(sentence["upos"][head] == "PROPN" for sentence, head in heads)),
        *(float(kind == name) for name in TYPES),
    ]


def read(split: str) -> list[tuple[np.ndarray, np.ndarray]]:
    """Returns (features, shares of the summaries) of the entities of each document."""
    documents = []
    for path in sorted((DATA / "treebank" / "gum" / split).glob("**/*.conllu")):
        sentences, votes, groups = read_conllu(path, "gum"), salient_entities(path), defaultdict(list)
        for number, sentence in enumerate(sentences):
            for mention in sentence["mentions"]:
                groups[mention["group"]].append((number, sentence, mention))
        total, most = sum(map(len, groups.values())), max(map(len, groups.values()))
        rows = [features(mentions, len(sentences), total, most) for mentions in groups.values()]
        documents.append((np.array(rows), np.array([votes.get(group, 0) / SUMMARIES for group in groups])))
    return documents


def train(documents: list[tuple[np.ndarray, np.ndarray]], steps: int = 3000, rate: float = 0.3) -> np.ndarray:
    """Returns the weights of the logistic model, by gradient descent on scaled features with a little decay."""
    x, y = (np.concatenate(part) for part in zip(*documents))
    scale = np.abs(x).max(axis=0)
    weights = np.zeros(x.shape[1])
    for _ in range(steps):
        chance = 1 / (1 + np.exp(-(x / scale) @ weights))
        weights -= rate * ((x / scale).T @ (chance - y) / len(y) * 10 + 1e-4 * weights)
    return weights / scale


def scores(documents: list[tuple[np.ndarray, np.ndarray]], rank) -> dict[str, float]:
    """Returns mean average precision, and F1 of as many as most summaries name, of a ranking."""
    precisions, right, wanted = [], 0, 0
    for x, y in documents:
        gold = y[np.argsort(-rank(x), kind="stable")] >= 3 / SUMMARIES
        if gold.any():
            places = np.flatnonzero(gold)
            precisions.append(np.mean([(i + 1) / (place + 1) for i, place in enumerate(places)]))
            right, wanted = right + gold[: gold.sum()].sum(), wanted + gold.sum()
    return {"average precision": round(float(np.mean(precisions)), 3), "F1": round(float(right / wanted), 3)}


def main() -> None:
    """Trains on train, prints the weights, and the scores on dev beside those of counting mentions."""
    weights = train(read("train"))
    dev = read("dev")
    print(json.dumps(dict(zip(NAMES, np.round(weights, 3).tolist()))))
    print("counting mentions", scores(dev, lambda x: x[:, NAMES.index("mentions")]))
    print("model", scores(dev, lambda x: x @ weights))


if __name__ == "__main__":
    main()
