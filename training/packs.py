"""Lists the mentions, pairs and features of all training documents with chains, for `joint`: `python -m training.packs --onnx FILE --json FILE`.

Mentions are those that the exported model finds, and the annotated ones. It writes WORK/data/packs.pt, with a process a core.
"""

import argparse
import json
import os
from itertools import groupby
from multiprocessing import Pool
from pathlib import Path

import torch
from torch import Tensor

from .analyse import OnnxRunner, analyse
from .data import load
from .pairs import document_mentions
from .paths import PREPARED
from .ranker import pack
from .vocabulary import inverse

SETS = ("gum_train", "news_train")
PACKS = PREPARED / "packs.pt"


def packed(part: tuple[str, int, int, Path, Path]) -> dict[str, dict[str, Tensor]]:
    """Returns the tensors of every n-th document of a set by the document's name; `places` [M, 4] are each mention's sentence, root,
    first and last word."""
    name, first, every, onnx, settings_path = part
    torch.set_num_threads(1)
    settings = json.loads(settings_path.read_text(encoding="utf8"))
    labels, index = settings["v"], inverse(settings["v"])
    runner, person = OnnxRunner(onnx, settings, 1), labels["t"].index("person") + 1
    found = {}
    for document, group in [(key, list(group)) for key, group in groupby(load(name), key=lambda s: s["document"])][first::every]:
        results = analyse(group, index, runner)
        mentions = document_mentions(group, results, labels, None)
        if len(mentions) > 1:
            tensors = pack(mentions, results, person)
            del tensors["words"]
            found[document] = tensors | {"places": torch.tensor([(m.sentence, m.root, m.start, m.end) for m in mentions])}
    return found


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--onnx", type=Path, required=True)
    parser.add_argument("--json", type=Path, required=True)
    options = parser.parse_args()
    cores = os.cpu_count() or 1
    parts = [(name, first, cores, options.onnx, options.json) for name in SETS for first in range(cores)]
    with Pool(cores) as pool:
        found = {document: tensors for part in pool.map(packed, parts, 1) for document, tensors in part.items()}
    torch.save(found, PACKS)
    print(len(found), "documents", sum(len(tensors["i"]) for tensors in found.values()), "pairs")


if __name__ == "__main__":
    main()
