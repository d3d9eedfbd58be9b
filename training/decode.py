"""Turns scores into a tree, into nested mentions and into names; the runtime does the same."""

import numpy as np

NEVER = -1e9
LEAST, EVEN, SUBTREE_BONUS = 0.03, 0.5, 2.0  # of mentions


def find_cycle(heads: np.ndarray) -> list[int] | None:
    """Returns the nodes of one cycle; node 0 is the root."""
    seen = np.zeros(len(heads), dtype=int)
    for start in range(1, len(heads)):
        path, node = [], start
        while node and not seen[node]:
            seen[node] = start
            path.append(node)
            node = heads[node]
        if node and seen[node] == start and node in path:
            return path[path.index(node) :]
    return None


def maximum_tree(scores: np.ndarray) -> np.ndarray:
    """Returns the heads of the maximum spanning tree (Chu-Liu/Edmonds); `scores[dependent, head]`, node 0 is the root."""
    scores = scores.copy()
    np.fill_diagonal(scores, NEVER)
    scores[0] = NEVER
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    rest = [node for node in range(len(scores)) if node not in set(cycle)]
    new, nodes = len(rest), np.array(cycle)
    reduced = np.full((new + 1, new + 1), NEVER)
    reduced[:new, :new] = scores[np.ix_(rest, rest)]
    gain = scores[np.ix_(nodes, rest)] - scores[nodes, heads[nodes]][:, None]
    entry, leaver = gain.argmax(0), scores[np.ix_(rest, nodes)].argmax(1)
    reduced[new, :new] = gain.max(0)
    reduced[:new, new] = scores[np.ix_(rest, nodes)].max(1)
    reduced[0] = NEVER
    solved = maximum_tree(reduced)
    result = heads.copy()
    for place, node in enumerate(rest[1:], start=1):
        result[node] = nodes[leaver[place]] if solved[place] == new else rest[solved[place]]
    result[nodes[entry[solved[new]]]] = rest[solved[new]]
    return result


def is_tree(heads: np.ndarray) -> bool:
    """Says whether the heads (of words, counted from 1; 0 is the root) are one tree with one root word."""
    return (heads == 0).sum() == 1 and find_cycle(np.concatenate([[0], heads])) is None


def tree(arc: np.ndarray, count: int) -> np.ndarray:
    """Returns the heads of a sentence of `count` words: the best tree with a single root."""
    scores = arc[:count, : count + 1].astype(np.float64)
    scores[np.arange(count), np.arange(count) + 1] = NEVER
    heads = scores.argmax(1)
    if is_tree(heads):
        return heads
    top = scores.max(1, keepdims=True)
    scores = scores - top - np.log(np.exp(scores - top).sum(1, keepdims=True))
    square = np.vstack([np.full(count + 1, NEVER), scores])
    heads = maximum_tree(square)[1:]
    if (heads == 0).sum() == 1:
        return heads
    return best_single_root(square)


def best_single_root(square: np.ndarray) -> np.ndarray:
    """Returns the best tree among those whose only root word is one of the six likeliest."""
    best, best_score = None, -np.inf
    for root in np.argsort(-square[1:, 0])[:6] + 1:
        tried = square.copy()
        tried[1:, 0] = NEVER
        tried[root, 0] = square[root, 0]
        heads = maximum_tree(tried)
        score = tried[np.arange(1, len(heads)), heads[1:]].sum()
        if score > best_score:
            best, best_score = heads[1:], score
    return best


def head_word(heads, start: int, end: int) -> int:
    """Returns the word of a span whose head lies outside it (the first such)."""
    return next((w for w in range(start, end + 1) if not start <= heads[w] - 1 <= end), end)


def span_probabilities(span: np.ndarray) -> np.ndarray:
    """Returns the softmax over the classes of each span."""
    exp = np.exp(span - span.max(-1, keepdims=True))
    return exp / exp.sum(-1, keepdims=True)


def mentions(span: np.ndarray, count: int, heads) -> list[tuple[int, int, int]]:
    """Returns (start, end, type number from 1): at most one mention a head word, none crossing.

    A head word has a mention if the spans that it heads are mentions with more than even chance taken together; of
    these the likeliest is taken, those that are one subtree first.
    """
    probabilities = span_probabilities(span[:count, :count].astype(np.float64))
    likely = np.triu(1 - probabilities[..., 0])
    spans_of: dict[int, list] = {}
    for start, end in zip(*np.nonzero(likely > LEAST)):
        outside = sum(not start <= heads[word] - 1 <= end for word in range(start, end + 1))
        weight = likely[start, end] * (SUBTREE_BONUS if outside == 1 else 1)
        spans_of.setdefault(head_word(heads, start, end), []).append((weight, -int(start), -int(end)))
    found = []
    for spans in spans_of.values():
        if sum(likely[-start, -end] for _, start, end in spans) > EVEN:
            _, start, end = max(spans)
            kind = int(probabilities[-start, -end, 1:].argmax()) + 1
            found.append((likely[-start, -end], start, end, kind))
    kept: list[tuple[int, int, int]] = []
    for _, start, end, kind in sorted(found, reverse=True):
        if not any(a < -start <= b < -end or -start < a <= -end < b for a, b, _ in kept):
            kept.append((-start, -end, kind))
    return kept


def best_labels(scores: np.ndarray, start: np.ndarray, between: np.ndarray) -> list[int]:
    """Returns the best sequence of labels (Viterbi): scores [W, L], of the first label [L], of each after each [L, L]."""
    total, back = scores[0] + start, []
    for word in scores[1:]:
        paths = total[:, None] + between
        back.append(paths.argmax(0))
        total = paths.max(0) + word
    labels = [int(total.argmax())]
    for step in reversed(back):
        labels.append(int(step[labels[-1]]))
    return labels[::-1]


def names(numbers: list[int], labels: list[str]) -> list[tuple[int, int, str]]:
    """Returns (start, end, type) of the names that B-/I-/O labels give."""
    found: list[list] = []
    for word, number in enumerate(numbers):
        label = labels[number]
        if label == "O":
            continue
        if label[0] == "I" and found and found[-1][1] == word - 1 and found[-1][2] == label[2:]:
            found[-1][1] = word
        else:
            found.append([word, word, label[2:]])
    return [tuple(name) for name in found]
