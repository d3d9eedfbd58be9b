"""Runs a model, in PyTorch or as exported, over windows of prepared sentences and decodes what it says.

The analysis of a sentence is a dictionary: u x l f n d (label numbers), head, mentions, fact, and what coreference needs.
"""

import shutil
from pathlib import Path

import numpy as np
import torch

from .data import collate, encode
from .decode import best_labels, mentions, tree
from .model import Analyser
from .vocabulary import load_labels
from .windows import MAX_SENTENCES, fixed_windows

ELSEWHERE = 0.4
"""What a document's other places of a word before the same word count for its name."""
INPUTS = ("ids", "case", "mask", "first", "last", "wcase")


def load_model(folder: Path) -> tuple[Analyser, dict, dict]:
    """Returns the averaged model of a training run, its label sets and their inverse."""
    labels, index = load_labels(folder / "labels.json")
    model, state = Analyser(labels), torch.load(folder / "model.pt", map_location="cpu")
    model.resize(state)
    model.load_state_dict(state)
    return model.eval(), labels, index


def save_model(state: dict[str, torch.Tensor], like: Path, out: Path) -> None:
    """Writes model.pt, and the labels.json of the folder that the model came from, as a training run does."""
    out.mkdir(parents=True, exist_ok=True)
    torch.save(state, out / "model.pt")
    shutil.copyfile(like / "labels.json", out / "labels.json")


class TorchRunner:
    """Runs the PyTorch model on one window at a time."""

    def __init__(self, model: Analyser) -> None:
        self.model = model
        with torch.no_grad():
            self.between, self.start = (weights.numpy() for weights in model.name_chain.transitions())

    @torch.no_grad()
    def __call__(self, batch: dict) -> dict[str, np.ndarray]:
        model, rows = self.model, batch["rows"]
        out = model(batch)
        heads = torch.zeros_like(rows)
        for row, count in enumerate(batch["lengths"].tolist()):
            heads[row, :count] = torch.from_numpy(tree(out["arc"][row].numpy(), count))
        result = {key: out[key].argmax(-1)[rows].numpy() for key in "uxlf"}
        result["name_scores"], result["shared"] = out["n"][rows].numpy(), out["shared"].numpy()
        result["d"] = model.relation_scores(out["ld"], out["lh"], heads).argmax(-1).numpy()
        result.update(head=heads.numpy(), span=out["span"].numpy())
        result.update(fact=out["fact"][rows].numpy(), words=out["words"][rows].numpy())
        return result


class OnnxRunner:
    """Runs an exported model on one window at a time, as the runtime does."""

    def __init__(self, path: Path, weights: dict, threads: int = 2) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.outputs = [output.name for output in self.session.get_outputs()]
        self.weight = np.array(weights["lo_w"], dtype=np.float32)
        self.bias = np.array(weights["lo_b"], dtype=np.float32)
        self.start = np.array(weights["names"]["start"], dtype=np.float32)
        self.between = np.array(weights["names"]["between"], dtype=np.float32)

    def __call__(self, batch: dict) -> dict[str, np.ndarray]:
        out = dict(zip(self.outputs, self.session.run(None, onnx_inputs(batch))))
        result = {key: out[name] for key, name in zip("uxlf", ("upos", "xpos", "lemma", "feats"))}
        result["name_scores"] = out["name"]
        heads = np.zeros_like(result["u"])
        for row, count in enumerate(batch["lengths"].tolist()):
            heads[row, :count] = tree(out["arc"][row], count)
        chosen = np.take_along_axis(out["lh"], heads[:, :, None], 1)
        result["d"] = (np.maximum(out["ld"] + chosen, 0) @ self.weight.T + self.bias).argmax(-1)
        result.update(head=heads, span=out["span"], fact=out["fact"])
        if "coref" in out:
            result["coref"] = out["coref"]
        return result


def onnx_inputs(batch: dict) -> dict[str, np.ndarray]:
    """Returns the exported model's inputs for a batch of one window (INTERFACE.md)."""
    rows, mask = batch["rows"], batch["row_mask"]
    words = {key: torch.where(mask, batch[key][rows], 0) for key in ("first", "last", "wcase")}
    return {key: (words[key] if key in words else batch[key]).numpy().astype(np.int32) for key in INPUTS}


def weigh_names(sentences: list[dict], results: list[dict]) -> None:
    """Draws the scores of names, in place, towards the mean of all places of the document with the same word before the same word."""
    rows: dict[tuple, list[np.ndarray]] = {}
    for sentence, result in zip(sentences, results):
        forms = [*sentence["form"], ""]
        for place, row in enumerate(result["name_scores"]):
            rows.setdefault((sentence.get("document"), *forms[place : place + 2]), []).append(row)
    for same in rows.values():
        mean = np.mean(same, 0)
        for row in same if len(same) > 1 else ():
            row[:] = (1 - ELSEWHERE) * row + ELSEWHERE * mean


def analyse(sentences: list[dict], index: dict, runner, max_sentences: int = MAX_SENTENCES) -> list[dict]:
    """Returns the analysis of each sentence, window by window."""
    results = []
    for window in fixed_windows(sentences, max_sentences):
        out = runner(collate([[encode(sentence, index) for sentence in window]]))
        for row, sentence in enumerate(window):
            count = len(sentence["form"])
            result = {key: out[key][row, :count].tolist() for key in (*"uxlfd", "head", "fact")}
            result["name_scores"] = out["name_scores"][row, :count]
            result["mentions"] = mentions(out["span"][row], count, result["head"])
            result["span"] = out["span"][row, :count, :count]
            if "shared" in out:
                result["shared"] = out["shared"][row, :count, :count]
            for key in ("words", "coref"):
                if key in out:
                    result[key] = out[key][row, :count]
            results.append(result)
    weigh_names(sentences, results)
    for result in results:
        result["n"] = best_labels(result.pop("name_scores"), runner.start, runner.between)
    return results
