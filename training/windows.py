"""Cuts documents into windows of whole consecutive sentences, and windows into batches."""

import random
from collections.abc import Iterator
from itertools import groupby

from .vocabulary import pieces

MAX_PIECES = 200
MAX_SENTENCES = 6  # at run time; better on dev than 4, 5 or 8
TRAINING_SENTENCES = 8
LONGEST_SENTENCE = 509


def piece_count(sentence: dict) -> int:
    """Returns how many places a sentence takes in a window: its pieces and one separator."""
    return sum(len(pieces(form)) for form in sentence["form"]) + 1


def cut(sizes: list[int], max_sentences: int, max_pieces: int) -> Iterator[range]:
    """Yields greedy runs of sentences that fit; a sentence that is too long for any window stands alone."""
    start, total = 0, 1
    for index, size in enumerate(sizes):
        if index > start and (index - start >= max_sentences or total + size > max_pieces):
            yield range(start, index)
            start, total = index, 1
        total += size
    if start < len(sizes):
        yield range(start, len(sizes))


def fixed_windows(sentences: list[dict], max_sentences: int = MAX_SENTENCES) -> list[list[dict]]:
    """Returns the windows that the runtime makes: as many whole sentences of one document as fit."""
    windows = []
    for _, group in groupby(sentences, key=lambda sentence: sentence["document"]):
        document = list(group)
        sizes = [piece_count(sentence) for sentence in document]
        windows += [[document[i] for i in run] for run in cut(sizes, max_sentences, MAX_PIECES)]
    return windows


def random_windows(documents: list[list[dict]], chance: random.Random) -> list[list[dict]]:
    """Returns windows of random sizes for one epoch, so that the model knows short and long context."""
    windows = []
    for document in documents:
        start = 0
        while start < len(document):
            limit = 1 if chance.random() < 0.15 else chance.randint(2, TRAINING_SENTENCES)
            sizes = [piece_count(sentence) for sentence in document[start : start + limit]]
            run = next(cut(sizes, limit, MAX_PIECES))
            window = document[start : start + len(run)]
            start += len(run)
            if sum(sizes[: len(run)]) <= LONGEST_SENTENCE:
                windows.append(window)
    return windows


def batches(lengths: list[int], max_pieces: int, chance: random.Random | None) -> list[list[int]]:
    """Groups windows of like length so that a padded batch has at most `max_pieces` places."""
    order = list(range(len(lengths)))
    if chance:
        chance.shuffle(order)
        order.sort(key=lambda i: lengths[i] + chance.random() * 8)
    else:
        order.sort(key=lambda i: lengths[i])
    result, current, longest = [], [], 0
    for index in order:
        longest = max(longest, lengths[index])
        if current and longest * (len(current) + 1) > max_pieces:
            result.append(current)
            current, longest = [], lengths[index]
        current.append(index)
    if current:
        result.append(current)
    if chance:
        chance.shuffle(result)
    return result
