"""Exports the trained model: `python -m training.export [--out FOLDER]` -> model.onnx, model.json, vocab.txt.

The ONNX file has row-wise int8 embeddings and dynamic int8 matrix products (int8.py); see INTERFACE.md for what goes in and out.
"""

import argparse
import hashlib
import json
import shutil
import tempfile
import warnings
from pathlib import Path

import torch
from torch import Tensor, nn

from .analyse import INPUTS, load_model, onnx_inputs
from .data import collate, encode, load
from .fold import fold
from .fuse import fuse
from .int8 import quantise
from .lemmas import BASE_TAGS, build_lexicon
from .model import Analyser
from .paths import ENCODER, WORK
from .ranker import Ranker
from .smooth import smooth
from .vocabulary import MAX_WORD_PIECES
from .windows import LONGEST_SENTENCE, MAX_PIECES, MAX_SENTENCES, fixed_windows

VERSION = 4
CAUTION = 0.1
"""What each word without a name costs besides: a model that was taught by others finds too few. Chosen on Re-DocRED dev."""
OUTPUTS = ("upos", "xpos", "lemma", "feats", "proper", "name", "arc", "ld", "lh", "span", "fact", "coref")


class QuantisedEmbedding(nn.Module):
    """An embedding table with one int8 row and one scale a piece."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return self.rows[ids].float() * self.scale[ids]


class Exported(nn.Module):
    """The model with the interface of the runtime: one window, words in rows of sentences."""

    def __init__(self, model: Analyser, ranker: Ranker, tags: list[str]) -> None:
        super().__init__()
        self.model, self.project = model, ranker.project
        self.proper, self.common = tags.index("PROPN"), tags.index("NOUN")

    def forward(self, ids: Tensor, case: Tensor, mask: Tensor, first: Tensor, last: Tensor, wcase: Tensor):
        # Slots behind a sentence's end hold 0, the place of CLS: the heads run on words alone, and slots take their rows.
        slots = first.reshape(-1) > 0
        words = slots.nonzero().squeeze(1)
        rows = (slots.long().cumsum(0) - 1).view(first.shape)
        flat = {"first": first, "last": last, "wcase": wcase}
        batch = {name: value.reshape(-1)[words].long() for name, value in flat.items()}
        out = self.model({**batch, "ids": ids.long(), "case": case.long(), "mask": mask, "rows": rows})
        labels = [out[key].argmax(-1).to(torch.int32)[rows] for key in "uxlf"]
        proper = out["u"][:, self.proper] - out["u"][:, self.common]
        proper, names, fact, coref = (value[rows] for value in (proper, out["n"], out["fact"], self.project(out["words"])))
        return *labels, proper, names, out["arc"], out["ld"], out["lh"], out["span"], fact, coref


def export_onnx(exported: Exported, example: dict, path: Path) -> None:
    """Writes the graph for any number of pieces, sentences and words."""
    axes = {name: {1: "pieces"} if name in INPUTS[:3] else {0: "sentences", 1: "words"} for name in (*INPUTS, *OUTPUTS)}
    axes["arc"][2], axes["lh"][1], axes["span"][2] = "heads", "heads", "words"
    inputs = tuple(torch.from_numpy(value) for value in onnx_inputs(example).values())
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            exported, inputs, str(path), input_names=list(INPUTS), output_names=list(OUTPUTS), dynamic_axes=axes,
            opset_version=17, dynamo=False, do_constant_folding=True,
        )  # fmt: skip


def plain(values, digits: int = 6):
    """Returns nested lists of rounded numbers."""
    return [plain(value, digits) for value in values] if isinstance(values, list) else round(values, digits)


def model_json(model: Analyser, ranker: Ranker, threshold: float, labels: dict) -> dict:
    """Returns everything that the runtime needs beside the graph."""
    between, start = (weights.detach().clone() for weights in model.name_chain.transitions())
    nothing = labels["n"].index("O")
    between[:, nothing] -= CAUTION
    start[nothing] -= CAUTION
    context = {"maxPieces": MAX_PIECES, "maxSentences": MAX_SENTENCES, "maxSentencePieces": LONGEST_SENTENCE}
    return {
        "version": VERSION,
        "context": {**context, "maxWordPieces": MAX_WORD_PIECES},
        "v": labels,
        "lo_w": plain(model.label.weight.tolist()),
        "lo_b": plain(model.label.bias.tolist()),
        "names": {"start": plain(start.tolist()), "between": plain(between.tolist()), "caution": CAUTION},
        "lexicon": build_lexicon(load("gum_train") + load("ewt_train")),
        "baseTags": BASE_TAGS,
        "coreference": ranker.export(threshold),
    }


def load_ranker(folder: Path, labels: dict) -> tuple[Ranker, float]:
    """Returns the trained ranker and its threshold; an untrained one where there is none yet."""
    ranker, path = Ranker(len(labels["t"])), folder / "coreference.pt"
    if not path.exists():
        print("no coreference ranker yet: its weights are random")
        return ranker.eval(), 0.0
    state = torch.load(path, map_location="cpu")
    ranker.load_state_dict(state["ranker"])
    return ranker.eval(), state["threshold"]


def export(folder: Path, out: Path, full: Path | None) -> None:
    """Writes the three files, and the unquantised graph if a place for it is given."""
    model, labels, index = load_model(folder)
    smooth(model, index)
    fold(model.encoder)
    ranker, threshold = load_ranker(folder, labels)
    for layer in model.encoder.layers:
        layer.export = True
    window = fixed_windows(load("gum_dev"))[1]
    example = collate([[encode(sentence, index) for sentence in window]])
    exported = Exported(model, ranker, labels["u"]).eval()
    out.mkdir(parents=True, exist_ok=True)
    if full:
        export_onnx(exported, example, full)
    with tempfile.TemporaryDirectory() as temporary:
        model.encoder.words = QuantisedEmbedding(model.encoder.words.weight.data)
        export_onnx(exported, example, Path(temporary) / "model.onnx")
        quantise(Path(temporary) / "model.onnx", out / "model.onnx")
    fuse(out / "model.onnx", out / "model.onnx")
    text = json.dumps(model_json(model, ranker, threshold, labels), ensure_ascii=False, separators=(",", ":"))
    (out / "model.json").write_text(text, encoding="utf8")
    shutil.copyfile(ENCODER / "vocab.txt", out / "vocab.txt")
    for name in ("model.onnx", "model.json", "vocab.txt"):
        content = (out / name).read_bytes()
        print(name, len(content), "bytes", hashlib.sha256(content).hexdigest())


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=WORK / "model")
    parser.add_argument("--out", type=Path, default=WORK / "export")
    parser.add_argument("--full", type=Path, help="also write the unquantised graph here")
    options = parser.parse_args()
    export(options.model, options.out, options.full)


if __name__ == "__main__":
    main()
