"""Puts UDS factuality values on the words of EWT.

The keys number the sentences of the official files, which are not given; the documents are. Each document is put where
its verbs agree best with the annotated predicates; a document is used only where the best place is clearly better than
the next (on train, all but a few documents then follow one another without a gap, which shows that the places are right).
"""

import json
from collections import defaultdict
from pathlib import Path

import numpy as np

CHECKED_SENTENCES = 25
CLEAR_MARGIN = 3.0


def read_values(path: Path, split: str) -> dict[int, dict[int, float]]:
    """Returns for each sentence number the factuality value of each annotated word (both counted from 1)."""
    values = defaultdict(dict)
    for key, predicates in json.loads(path.read_text(encoding="utf8"))["data"].items():
        if key.startswith(f"ewt-{split}-"):
            for predicate, annotation in predicates.items():
                word = int(predicate.rsplit("-", 1)[1])
                values[int(key.rsplit("-", 1)[1])][word] = annotation["factuality"]["factual"]["value"]
    return values


def place(sentences: list[dict], values: dict[int, dict[int, float]], last: int) -> int | None:
    """Returns the number of the document's first sentence, or None where no place is clearly best."""
    checked = sentences[:CHECKED_SENTENCES]
    verbs = [{i + 1 for i, tag in enumerate(sentence["upos"]) if tag == "VERB"} for sentence in checked]
    lengths = [len(sentence["form"]) for sentence in checked]
    scores = np.zeros(last + 1)
    for start in range(1, last - len(sentences) + 2):
        for offset, (verb, length) in enumerate(zip(verbs, lengths)):
            predicates = values.get(start + offset, {}).keys()
            too_long = 5 if predicates and max(predicates) > length else 0
            scores[start] += len(verb & predicates) - 0.7 * len(verb ^ predicates) - too_long
    order = np.argsort(-scores[1:])[:2] + 1
    clear = len(order) > 1 and scores[order[0]] - scores[order[1]] >= CLEAR_MARGIN
    return int(order[0]) if clear else None


def add_factuality(sentences: list[dict], path: Path, split: str) -> str:
    """Adds `factuality` ({word: value}, from 0) to the sentences of the placed documents; returns a summary."""
    values = read_values(path, split)
    documents = defaultdict(list)
    for sentence in sentences:
        documents[sentence["document"]].append(sentence)
    placed = words = 0
    for document in documents.values():
        start = place(document, values, max(values))
        if start is None:
            continue
        placed += 1
        for offset, sentence in enumerate(document):
            found = {w - 1: v for w, v in values.get(start + offset, {}).items() if w <= len(sentence["form"])}
            if found:
                sentence["factuality"] = found
                words += len(found)
    return f"factuality: {placed} of {len(documents)} documents placed, {words} predicates"
