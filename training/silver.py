"""Annotates what no person has, by several trained models together (tri-training, Zhou and Li 2005).

    python -m training.silver --teacher MODEL.onnx MODEL.json --teacher ...

The sets of names get tags, trees and mentions, EWT gets mentions. What more than half of the teachers agree upon
becomes a label, the rest stays masked; heads, relations and mentions go by the mean of their probabilities. In:
WORK/data/{names,ewt}_train.jsonl; out: WORK/data/*_silver.jsonl, the same sentences with `silver` in each.
"""

import argparse
import json
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np

from .analyse import onnx_inputs
from .data import collate, encode, load
from .decode import head_word, mentions, tree
from .paths import PREPARED
from .vocabulary import inverse, pieces
from .windows import LONGEST_SENTENCE, MAX_SENTENCES, fixed_windows

SETS = ("names", "ewt")
TAGS = {"u": "upos", "x": "xpos", "l": "lemma", "f": "feats"}
LEAST_HEAD, LEAST_RELATION, LEAST_MENTION, LEAST_NONE = 0.6, 0.6, 0.5, 0.9
# Which mention type a name of a set has, where the set knows better than the teachers.
TYPES_OF_NAME = {"PER": "person", "ORG": "organization", "LOC": "place", "TIME": "time"}
MENTION_TYPES = set(TYPES_OF_NAME.values()) | {"object"}


def softmax(scores: np.ndarray) -> np.ndarray:
    exp = np.exp(scores - scores.max(-1, keepdims=True))
    return exp / exp.sum(-1, keepdims=True)


class Teacher:
    """One exported model of any version: versions 2 and later read windows, the first single sentences."""

    def __init__(self, onnx: Path, weights: dict, labels: dict) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(onnx), options, providers=["CPUExecutionProvider"])
        self.outputs = [output.name for output in self.session.get_outputs()]
        self.labels, self.sentences = weights["v"], MAX_SENTENCES if "version" in weights else 1
        self.weight = np.array(weights["lo_w"], dtype=np.float32)
        self.bias = np.array(weights["lo_b"], dtype=np.float32)
        places = inverse(labels)["d"]
        self.relations = [places.get(label, len(places)) for label in self.labels["d"]]
        self.relation_count = len(places) + 1
        if self.labels["t"] != labels["t"]:
            raise ValueError(f"the mention types of {onnx} are others: {self.labels['t']}")

    def __call__(self, window: list[dict]) -> list[dict]:
        """Returns what the teacher says of each sentence of a window."""
        batch = collate([window])
        out = dict(zip(self.outputs, self.session.run(None, onnx_inputs(batch))))
        return [self.said(out, row, len(sentence["first"])) for row, sentence in enumerate(window)]

    def said(self, out: dict, row: int, count: int) -> dict:
        tags = {
            key: [self.labels[key][number] for number in out[name][row, :count]]
            for key, name in zip("uxlf", ("upos", "xpos", "lemma", "feats"))
            if name in out and key in self.labels
        }
        arc = out["arc"][row, :count, : count + 1].astype(np.float64)
        arc[np.arange(count), np.arange(count) + 1] = -1e9
        span = softmax(out["span"][row, :count, :count].astype(np.float64))
        return {"tags": tags, "arc": softmax(arc), "ld": out["ld"][row, :count], "lh": out["lh"][row, : count + 1], "span": span}

    def relation_probabilities(self, said: dict, heads: np.ndarray) -> np.ndarray:
        """Returns [words, relations], the last column for relations that the label set lacks."""
        own = softmax(np.maximum(said["ld"] + said["lh"][heads], 0) @ self.weight.T + self.bias)
        shared = np.zeros((len(own), self.relation_count))
        np.add.at(shared, (slice(None), self.relations), own)
        return shared


def majority(said: list[list[str]]) -> list[str | None]:
    """Returns for each word the label that more than half of the teachers give, else none."""
    found = []
    for labels in zip(*said):
        label, votes = Counter("K|0|" if label == "K" else label for label in labels).most_common(1)[0]
        found.append(label if 2 * votes > len(labels) else None)
    return found


def mention_labels(span: np.ndarray, heads: np.ndarray, types: list[str]) -> tuple[list, list]:
    """Returns the mentions that are likely enough, and the spans that must be masked."""
    count = len(heads)
    decoded = {(start, end): kind for start, end, kind in mentions(np.log(span + 1e-12), count, heads)}
    sure = {place: kind for place, kind in decoded.items() if span[(*place, kind)] >= LEAST_MENTION}
    doubtful = np.argwhere(np.triu(span[..., 0] < LEAST_NONE))
    unsure = [[int(start), int(end)] for start, end in doubtful if (start, end) not in sure]
    return [[int(start), int(end), types[kind - 1]] for (start, end), kind in sure.items()], unsure


def known_types(sentence: dict) -> list[tuple[int, int, str]]:
    """Returns the spans whose type the sentence's own set gives."""
    names = [(start, end, TYPES_OF_NAME.get(kind)) for start, end, kind in sentence.get("names", [])]
    return [known for known in [*names, *sentence.get("span_types", [])] if known[2] in MENTION_TYPES]


def corrected(found: list, sentence: dict, upos: list[str | None]) -> list:
    """Gives mentions that are a name, or a determiner and a name, the type that the set gives the name."""
    known = {(start, end): kind for start, end, kind in known_types(sentence)}
    result = []
    for start, end, kind in found:
        inner = start + 1 if upos[start] == "DET" else start
        result.append([start, end, known.get((start, end)) or known.get((inner, end)) or kind])
    return result


def combine(teachers: list[Teacher], said: list[dict], sentence: dict, labels: dict) -> dict:
    """Returns the labels of one sentence."""
    if "head" in sentence:
        found, unsure = mention_labels(np.mean([one["span"] for one in said], 0), np.array(sentence["head"]), labels["t"])
        return {"mentions": found, "unsure": unsure}
    count = len(sentence["form"])
    result = {}
    for key, column in TAGS.items():
        result[column] = majority([one["tags"][key] for one in said if key in one["tags"]])
    arc = np.mean([one["arc"] for one in said], 0)
    heads = tree(np.log(arc + 1e-9), count)
    relations = np.mean([t.relation_probabilities(one, heads) for t, one in zip(teachers, said)], 0)[:, :-1]
    best = relations.argmax(1)
    sure = arc[np.arange(count), heads] >= LEAST_HEAD
    result["head"] = [int(head) if known else None for head, known in zip(heads, sure)]
    right = sure & (relations[np.arange(count), best] >= LEAST_RELATION)
    result["deprel"] = [labels["d"][number] if known else None for number, known in zip(best, right)]
    found, unsure = mention_labels(np.mean([one["span"] for one in said], 0), heads, labels["t"])
    result["mentions"], result["unsure"] = corrected(found, sentence, result["upos"]), unsure
    return result


def annotate(sentences: list[dict], teachers: list[Teacher], labels: dict) -> list[dict]:
    """Returns the sentences with `silver`, but for those that are too long for a window."""
    index = inverse(labels)
    kept = [s for s in sentences if sum(len(pieces(form)) for form in s["form"]) <= LONGEST_SENTENCE]
    opinions: list[list[dict]] = [[] for _ in kept]
    for teacher in teachers:
        place = 0
        for window in fixed_windows(kept, teacher.sentences):
            for said in teacher([encode(sentence, index) for sentence in window]):
                opinions[place].append(said)
                place += 1
    return [{**s, "silver": combine(teachers, said, s, labels)} for s, said in zip(kept, opinions)]


def summary(sentences: list[dict]) -> dict[str, float]:
    """Returns the share of words that got each label."""
    words = sum(len(sentence["form"]) for sentence in sentences)
    result = {"words": words, "mentions": sum(len(s["silver"]["mentions"]) for s in sentences)}
    for column in (*TAGS.values(), "head", "deprel"):
        known = sum(label is not None for s in sentences for label in s["silver"].get(column, []))
        result[column] = round(known / words, 4)
    return result


def part_path(name: str, part: int) -> Path:
    return PREPARED / f"{name}_silver{part}.part"


def annotate_part(name: str, teachers: list[Teacher], labels: dict, part: int, parts: int) -> None:
    """Annotates every n-th document of a set."""
    groups: dict[str, list[dict]] = {}
    for sentence in load(f"{name}_train"):
        groups.setdefault(sentence["document"], []).append(sentence)
    done = []
    with open(part_path(name, part), "w", encoding="utf8") as file:
        for document in list(groups.values())[part::parts]:
            annotated = annotate(document, teachers, labels)
            file.writelines(json.dumps(sentence, ensure_ascii=False) + "\n" for sentence in annotated)
            done += annotated
    print(name, json.dumps(summary(done)), flush=True)


def run_part(options: argparse.Namespace, part: int) -> None:
    """Annotates one part of each set; a process of its own."""
    read = [(onnx, json.loads(weights.read_text(encoding="utf8"))) for onnx, weights in options.teacher]
    labels = read[-1][1]["v"]
    teachers = [Teacher(onnx, weights, labels) for onnx, weights in read]
    for name in options.sets:
        annotate_part(name, teachers, labels, part, options.processes)


def main() -> None:
    """Shares the documents among processes and joins what they wrote."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--teacher", nargs=2, type=Path, action="append", required=True, help="model.onnx model.json")
    parser.add_argument("--sets", nargs="+", default=SETS, choices=SETS)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    with ProcessPoolExecutor(options.processes) as pool:
        list(pool.map(run_part, [options] * options.processes, range(options.processes)))
    for name in options.sets:
        parts = [part_path(name, part) for part in range(options.processes)]
        (PREPARED / f"{name}_silver.jsonl").write_text("".join(path.read_text(encoding="utf8") for path in parts), encoding="utf8")
        for path in parts:
            path.unlink()


if __name__ == "__main__":
    main()
