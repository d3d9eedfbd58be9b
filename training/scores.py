"""Scores of analysed sentences against the prepared ones, as percentages."""

from collections import Counter

import numpy as np

from .data import shared_arguments
from .decode import head_word, names
from .lemmas import Lemmatiser

RELATIONS = ("conj", "appos", "nsubj", "obj", "nsubj:pass", "obl", "nmod")


def f1(right: int, predicted: int, gold: int) -> float:
    """Returns the harmonic mean of precision and recall."""
    return 200 * right / max(1, predicted + gold)


def tag_scores(sentences: list[dict], results: list[dict], labels: dict, lemmatiser: Lemmatiser) -> dict[str, float]:
    """Returns the share of right tags, features, lemmas, heads and labelled heads."""
    right, words = Counter(), 0
    for gold, result in zip(sentences, results):
        for w, form in enumerate(gold["form"]):
            words += 1
            head = result["head"][w] == gold["head"][w]
            relation = labels["d"][result["d"][w]] == gold["deprel"][w]
            for name, key, column in (("upos", "u", "upos"), ("xpos", "x", "xpos"), ("feats", "f", "feats")):
                right[name] += labels[key][result[key][w]] == gold[column][w]
            right["lemma"] += lemmatiser.lemma(form, result["x"][w], result["l"][w]) == gold["lemma"][w]
            right["uas"] += head
            right["las"] += head and relation
    return {name: 100 * count / words for name, count in right.items()}


def relation_scores(sentences: list[dict], results: list[dict], labels: dict) -> dict[str, float]:
    """Returns F1 (head and label right) of the relations that carry most facts."""
    right, predicted, gold = Counter(), Counter(), Counter()
    for sentence, result in zip(sentences, results):
        for w, relation in enumerate(sentence["deprel"]):
            guess = labels["d"][result["d"][w]]
            gold[relation] += 1
            predicted[guess] += 1
            right[relation] += guess == relation and result["head"][w] == sentence["head"][w]
    return {name: f1(right[name], predicted[name], gold[name]) for name in RELATIONS}


def mention_scores(sentences: list[dict], results: list[dict], labels: dict) -> dict[str, float]:
    """Returns F1 of mentions, typed and not, all and named ones (head is a proper noun, not a time)."""
    counts = Counter()
    for sentence, result in zip(sentences, results):
        gold = {(m["start"], m["end"], m["type"]) for m in sentence["mentions"]}
        found = {(start, end, labels["t"][kind - 1]) for start, end, kind in result["mentions"]}
        tags = [labels["u"][number] for number in result["u"]]
        named_gold = named(gold, sentence["head"], sentence["upos"])
        named_found = named(found, result["head"], tags)
        for name, a, b in (("mentions", gold, found), ("named", named_gold, named_found)):
            counts[name, "gold"] += len(a)
            counts[name, "found"] += len(b)
            counts[name, "typed"] += len(a & b)
            counts[name, "untyped"] += len({m[:2] for m in a} & {m[:2] for m in b})
    return {
        f"{name}.{kind}": f1(counts[name, kind], counts[name, "found"], counts[name, "gold"])
        for name in ("mentions", "named")
        for kind in ("typed", "untyped")
    }


def named(mentions: set, heads: list[int], tags: list[str]) -> set:
    """Returns the mentions whose head is a proper noun and that are not times."""
    return {m for m in mentions if m[2] != "time" and tags[head_word(heads, m[0], m[1])] == "PROPN"}


def name_scores(sentences: list[dict], results: list[dict], labels: dict) -> dict[str, float]:
    """Returns F1 of names, typed and not."""
    counts = Counter()
    for sentence, result in zip(sentences, results):
        gold, found = {tuple(name) for name in sentence["names"]}, set(names(result["n"], labels["n"]))
        counts["gold"] += len(gold)
        counts["found"] += len(found)
        counts["typed"] += len(gold & found)
        counts["untyped"] += len({n[:2] for n in gold} & {n[:2] for n in found})
    return {kind: f1(counts[kind], counts["found"], counts["gold"]) for kind in ("typed", "untyped")}


def shared_score(sentences: list[dict], results: list[dict], relations: dict[str, int]) -> float:
    """Returns F1 of the arguments that enhanced dependencies add to the gold tree (word and head)."""
    right = found = total = 0
    for sentence, result in zip(sentences, results):
        gold = {(word, head) for word, head, _ in shared_arguments(sentence, relations)}
        guess = {(int(w), int(h)) for w, h in np.argwhere(result["shared"] > 0)}
        right, found, total = right + len(gold & guess), found + len(guess), total + len(gold)
    return f1(right, found, total)


def factuality_score(sentences: list[dict], results: list[dict]) -> float:
    """Returns Pearson's r over the annotated predicates."""
    pairs = [
        (value, result["fact"][int(word)])
        for sentence, result in zip(sentences, results)
        for word, value in sentence.get("factuality", {}).items()
    ]
    gold, found = np.array(pairs).T
    return float(np.corrcoef(gold, found)[0, 1])
