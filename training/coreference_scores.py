"""MUC, B-cubed, CEAF-e and their mean (CoNLL F1) over documents of chains of (sentence, start, end)."""

from collections import Counter

import numpy as np
from scipy.optimize import linear_sum_assignment

Chains = list[list[tuple[int, int, int]]]


def one_way(gold: Chains, found: Chains, counts: Counter, side: str) -> None:
    """Adds MUC and B-cubed counts of one direction (recall, or precision with the arguments changed over)."""
    chain_of = {mention: number for number, chain in enumerate(found) for mention in chain}
    for chain in gold:
        parts = {chain_of.get(mention, ("alone", mention)) for mention in chain}
        counts["muc", side, "right"] += len(chain) - len(parts)
        counts["muc", side, "all"] += len(chain) - 1
        common = Counter(chain_of[mention] for mention in chain if mention in chain_of)
        counts["b3", side, "right"] += sum(n * n for n in common.values()) / len(chain)
        counts["b3", side, "all"] += len(chain)


def best_alignment(gold: Chains, found: Chains) -> float:
    """Returns CEAF-e's similarity of the best one-to-one alignment of chains."""
    if not gold or not found:
        return 0.0
    number = {mention: k for k, chain in enumerate(found) for mention in chain}
    similarity = np.zeros((len(gold), len(found)))
    for row, chain in enumerate(gold):
        for k, common in Counter(number[m] for m in chain if m in number).items():
            similarity[row, k] = 2 * common / (len(chain) + len(found[k]))
    rows, columns = linear_sum_assignment(-similarity)
    return float(similarity[rows, columns].sum())


def conll_scores(gold: list[Chains], found: list[Chains], singletons: bool) -> dict[str, float]:
    """Returns the four scores over all documents, with or without chains of one mention."""
    counts: Counter = Counter()
    for a, b in zip(gold, found):
        if not singletons:
            a, b = [c for c in a if len(c) > 1], [c for c in b if len(c) > 1]
        one_way(a, b, counts, "recall")
        one_way(b, a, counts, "precision")
        aligned = best_alignment(a, b)
        for side, chains in (("recall", a), ("precision", b)):
            counts["ceafe", side, "right"] += aligned
            counts["ceafe", side, "all"] += len(chains)
    scores = {}
    for name in ("muc", "b3", "ceafe"):
        recall, precision = (
            counts[name, side, "right"] / max(1, counts[name, side, "all"]) for side in ("recall", "precision")
        )
        scores[name] = 200 * recall * precision / max(1e-9, recall + precision)
    return {**scores, "conll": sum(scores.values()) / 3}
