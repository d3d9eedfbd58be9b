"""Quick checks without data or model: `python -m training.test_training`."""

from itertools import product

import numpy as np

from .coreference_scores import conll_scores
from .decode import is_tree, mentions, names, tree
from .names import bio_names, without_overlaps
from .vocabulary import apply_script, edit_script
from .windows import cut


def test_edit_scripts() -> None:
    for form, lemma in (("Dogs", "dog"), ("went", "go"), ("U.S.", "U.S."), ("LONDON", "London"), ("better", "good")):
        assert apply_script(form, edit_script(form, lemma, longest=99)) == lemma, form


def test_tree_is_the_best_one() -> None:
    chance = np.random.default_rng(1)
    for _ in range(60):
        arc = chance.normal(size=(4, 5))
        options = [np.array(heads) for heads in product(range(5), repeat=4)]
        trees = [h for h in options if is_tree(h) and all(h != np.arange(1, 5))]
        normal = arc - np.log(np.exp(np.where(np.eye(4, 5, 1) > 0, -1e9, arc)).sum(1, keepdims=True))
        best = max(trees, key=lambda h: normal[np.arange(4), h].sum())
        assert tree(arc, 4).tolist() == best.tolist()


def test_mentions_nest_have_one_head_and_do_not_cross() -> None:
    heads = [0, 1, 2, 3]  # a chain: word 1 is the root
    span = np.zeros((4, 4, 3))
    span[..., 0] = 9.0
    for (start, end, kind), score in {(0, 3, 1): 12.0, (0, 2, 1): 11.0, (1, 2, 2): 14.0, (2, 3, 1): 13.0}.items():
        span[start, end, kind] = score
    assert sorted(mentions(span, 4, heads)) == [(0, 3, 1), (1, 2, 2)]


def test_names() -> None:
    labels = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"]
    assert names([1, 2, 0, 4, 4, 3], labels) == [(0, 1, "PER"), (3, 4, "ORG"), (5, 5, "ORG")]
    assert bio_names(["I-LOC", "I-LOC", "O", "B-PER"], None) == [[0, 1, "LOC"], [3, 3, "PER"]]
    assert without_overlaps({(0, 2, "PER"), (1, 1, "LOC"), (4, 4, "ORG")}) == [[0, 2, "PER"], [4, 4, "ORG"]]


def test_windows() -> None:
    assert [list(run) for run in cut([50, 60, 300, 40, 40, 40], 2, 200)] == [[0, 1], [2], [3, 4], [5]]


def test_coreference_scores() -> None:
    a, b, c, d = ((0, i, i) for i in range(4))
    assert conll_scores([[[a, b], [c, d]]], [[[a, b], [c, d]]], True)["conll"] > 99.99
    scores = conll_scores([[[a, b, c]]], [[[a, b], [c]]], True)
    assert abs(scores["muc"] - 200 * 0.5 / 1.5) < 1e-6


if __name__ == "__main__":
    for name, check in list(globals().items()):
        if name.startswith("test_"):
            check()
            print("ok", name)
