"""Turns sentences into numbers, and windows of sentences into tensors."""

import json
import zlib

import torch

from .decode import head_word
from .paths import PREPARED
from .vocabulary import CLS, SEP, casing, edit_script, pieces

IGNORE = -100
WORD_KEYS = ("first", "last", "wcase", "u", "x", "l", "f", "n", "head", "d")


def load(name: str) -> list[dict]:
    """Reads one prepared file."""
    with open(PREPARED / f"{name}.jsonl", encoding="utf8") as file:
        return [json.loads(line) for line in file]


def encode(sentence: dict, index: dict[str, dict[str, int]]) -> dict:
    """Returns a sentence's pieces and the numbers of its labels; `first` and `last` count from its first piece."""
    ids, cases, first, last = [], [], [], []
    for form in sentence["form"]:
        found = pieces(form)
        first.append(len(ids))
        ids += found
        last.append(len(ids) - 1)
        cases += [casing(form)] * len(found)
    forms = sentence["form"]
    encoded = {"ids": ids, "case": cases, "first": first, "last": last, "wcase": [casing(form) for form in forms]}
    for key in ("u", "x", "l", "f", "n", "head", "d"):
        encoded[key] = [IGNORE] * len(forms)
    encoded.update({"spans": None, "unsure": [], "types": [], "factuality": {}, "shared": None})
    encoded["clusters"] = clusters(sentence)
    add_labels(encoded, sentence, index)
    if "silver" in sentence:
        add_silver(encoded, sentence["silver"], index)
    return encoded


def add_labels(encoded: dict, sentence: dict, index: dict) -> None:
    """Adds what the sentence's source annotates; the rest stays masked."""
    if "upos" in sentence:
        for key, column in (("u", "upos"), ("x", "xpos"), ("f", "feats"), ("d", "deprel")):
            encoded[key] = [index[key].get(label, IGNORE) for label in sentence[column]]
        scripts = map(edit_script, sentence["form"], sentence["lemma"])
        encoded["l"] = [index["l"].get(script, IGNORE) for script in scripts]
        encoded["head"] = sentence["head"]
        if set(sentence["enhanced"]) != {"_"}:
            encoded["shared"] = shared_arguments(sentence, index["d"])
        encoded["factuality"] = {int(word): value for word, value in sentence.get("factuality", {}).items()}
    if sentence["source"] in ("gum", "news"):
        mentions = sentence["mentions"]
        encoded["spans"] = [(m["start"], m["end"], index["t"][m["type"]] + 1) for m in mentions if m["type"] in index["t"]]
    types = sentence.get("span_types", [])
    encoded["types"] = [(start, end, index["t"][kind] + 1) for start, end, kind in types]
    if "names" in sentence:
        encoded["n"], encoded["types"] = name_labels(sentence, index)


def add_silver(encoded: dict, silver: dict, index: dict) -> None:
    """Adds what other models say of a sentence (silver.py); where they are at odds it stays masked."""
    for key, column in (("u", "upos"), ("x", "xpos"), ("l", "lemma"), ("f", "feats"), ("d", "deprel")):
        if column in silver:
            encoded[key] = [index[key].get(label, IGNORE) for label in silver[column]]
    if "head" in silver:
        encoded["head"] = [IGNORE if head is None else head for head in silver["head"]]
    encoded["spans"] = [(start, end, index["t"][kind] + 1) for start, end, kind in silver["mentions"]]
    encoded["unsure"] = silver["unsure"]


ARGUMENTS = ("nsubj", "csubj", "obj", "iobj", "obl")


def shared_arguments(sentence: dict, relations: dict[str, int]) -> list[tuple[int, int, int]]:
    """Returns (word, head, relation) of the arguments that enhanced dependencies add to the tree, words from 0."""
    found = []
    for word, (deps, basic) in enumerate(zip(sentence["enhanced"], sentence["head"])):
        for item in deps.split("|"):
            head, _, relation = item.partition(":")
            base, *rest = relation.split(":")
            name = f"{base}:pass" if "pass" in rest else base
            if base in ARGUMENTS and head.isdigit() and int(head) not in (0, basic) and name in relations:
                found.append((word, int(head) - 1, relations[name]))
    return found


def shown(document: str) -> bool:
    """Says whether the encoder learns the chains of a document of our own treebank: it does of one half; from the other the
    ranker learns what vectors of an encoder that does not know the answers are like, as it will have at work."""
    return zlib.crc32(document.encode()) % 2 == 0


def clusters(sentence: dict) -> list[dict]:
    """Returns the mentions of chains with head, group and whether they are the first of their chain (`None`: unknown)."""
    if "clusters" in sentence:
        return sentence["clusters"]
    if sentence["source"] == "news" and not shown(sentence["document"]):
        return []
    mentions = sorted(sentence.get("mentions", []), key=lambda m: (m["start"], -m["end"]))
    return [m | {"head": head_word(sentence["head"], m["start"], m["end"]), "fresh": None} for m in mentions]


def mark_fresh(document: list[dict]) -> None:
    """Says of each mention of a document whether it is the first of its chain."""
    seen = set()
    for sentence in document:
        for mention in sentence["clusters"]:
            if mention["fresh"] is None:
                mention["fresh"] = mention["group"] not in seen
                seen.add(mention["group"])


# Which mention types a name's type allows for the span that it covers.
TYPES_OF_NAME = {"PER": "person", "ORG": "organization", "LOC": "place", "TIME": "time"}


def name_labels(sentence: dict, index: dict) -> tuple[list[int], list[tuple[int, int, int]]]:
    """Returns a B-/I-/O number a word and the spans whose mention type is known (whether or not they are mentions).

    Where a set does not annotate times and numbers, "no name" becomes one more number, `len(labels)`: "not a name, or
    a time or number"; names of unknown type are masked.
    """
    outside = index["n"]["O"] if sentence["times"] else len(index["n"])
    labels, types = [outside] * len(sentence["form"]), []
    for start, end, kind in sentence["names"]:
        for word in range(start, end + 1):
            prefix = "B" if word == start else "I"
            labels[word] = IGNORE if kind == "?" else index["n"][f"{prefix}-{kind}"]
        if kind in TYPES_OF_NAME:
            types.append((start, end, index["t"][TYPES_OF_NAME[kind]] + 1))
    return labels, types


def window_pieces(sentences: list[dict]) -> tuple[list[int], list[int], list[int]]:
    """Returns ids and casing classes of a window, and where each sentence's pieces start in it."""
    ids, cases, starts = [CLS], [0], []
    for sentence in sentences:
        starts.append(len(ids))
        ids += [*sentence["ids"], SEP]
        cases += [*sentence["case"], 0]
    return ids, cases, starts


def collate(windows: list[list[dict]]) -> dict[str, torch.Tensor]:
    """Returns one batch: pieces a window [B, T], words in one flat list [N], `rows` [S, W] numbers the words of
    each sentence (0 where a row is padded, see `row_mask`)."""
    built = [window_pieces(window) for window in windows]
    width = max(len(ids) for ids, _, _ in built)
    sentences = [sentence for window in windows for sentence in window]
    longest = max(len(sentence["first"]) for sentence in sentences)
    batch = {key: torch.zeros(len(windows), width, dtype=torch.long) for key in ("ids", "case", "mask")}
    rows = torch.zeros(len(sentences), longest, dtype=torch.long)
    lengths = torch.tensor([len(sentence["first"]) for sentence in sentences])
    words = {key: [] for key in WORD_KEYS}
    row = 0
    for number, (window, (ids, cases, starts)) in enumerate(zip(windows, built)):
        batch["ids"][number, : len(ids)] = torch.tensor(ids)
        batch["case"][number, : len(ids)] = torch.tensor(cases)
        batch["mask"][number, : len(ids)] = 1
        for sentence, start in zip(window, starts):
            base, count = len(words["first"]), len(sentence["first"])
            rows[row, :count] = torch.arange(base, base + count)
            for key in ("first", "last"):
                words[key] += [number * width + start + place for place in sentence[key]]
            for key in WORD_KEYS[2:]:
                words[key] += sentence[key]
            row += 1
    batch.update({key: torch.tensor(values) for key, values in words.items()})
    batch["rows"], batch["lengths"] = rows, lengths
    batch["row_mask"] = torch.arange(longest)[None] < lengths[:, None]
    batch.update(span_targets(sentences, longest))
    batch.update(chain_targets(windows))
    return batch


def chain_targets(windows: list[list[dict]]) -> dict[str, torch.Tensor]:
    """Returns the mentions of chains [M, (window, head, start, end, group, fresh)] with words numbered in the batch."""
    mentions, groups, base = [], {}, 0
    for number, window in enumerate(windows):
        for sentence in window:
            for mention in sentence["clusters"]:
                group = groups.setdefault((number, mention["group"]), len(groups))
                places = [base + mention[key] for key in ("head", "start", "end")]
                mentions.append((number, *places, group, int(bool(mention["fresh"]))))
            base += len(sentence["first"])
    return {"chains": torch.tensor(mentions, dtype=torch.long).view(-1, 6)}


def span_targets(sentences: list[dict], longest: int) -> dict[str, torch.Tensor]:
    """Returns span labels [S, W, W] (masked where mentions are not annotated), known span types and factuality."""
    spans = torch.full((len(sentences), longest, longest), IGNORE)
    upper = torch.triu(torch.ones(longest, longest, dtype=torch.bool))
    types, values, shared, base = [], [], [], 0
    annotated = torch.zeros(len(sentences), dtype=torch.bool)
    for row, sentence in enumerate(sentences):
        count = len(sentence["first"])
        if sentence["spans"] is not None:
            spans[row, :count, :count][upper[:count, :count]] = 0
            for start, end in sentence["unsure"]:
                spans[row, start, end] = IGNORE
            for start, end, kind in sentence["spans"]:
                spans[row, start, end] = kind
        types += [(row, *known) for known in sentence["types"]]
        if sentence["shared"] is not None:
            annotated[row] = True
            shared += [(row, *argument) for argument in sentence["shared"]]
        values += [(base + word, value) for word, value in sentence["factuality"].items()]
        base += count
    return {
        "spans": spans,
        "shared": torch.tensor(shared, dtype=torch.long).view(-1, 4),
        "shared_rows": annotated,
        "types": torch.tensor(types, dtype=torch.long).view(-1, 4),
        "fact_words": torch.tensor([word for word, _ in values], dtype=torch.long),
        "fact_values": torch.tensor([value for _, value in values], dtype=torch.float32),
    }
