"""Averages two training runs' models: `python -m training.blend FOLDER FOLDER [--share 0.5] [--out FOLDER]`.

The second has to have gone on from the first (Wortsman et al. 2022): then what lies between them is a good model too. Heads that
`warm` could not recover are taken from the second alone, and so is that of names, whose chain neither has learnt anew.
"""

import argparse
from pathlib import Path

import torch

from .analyse import save_model
from .paths import WORK

NEW_HEADS = ("chains.", "shared", "tags.n.")


def blend(first: Path, second: Path, share: float, out: Path) -> None:
    """Writes labels.json and model.pt as a training run does; `share` is the second's."""
    before, after = (torch.load(folder / "model.pt", map_location="cpu") for folder in (first, second))
    kept = {name: value for name, value in after.items() if name.startswith(NEW_HEADS)}
    mixed = {name: torch.lerp(before[name], value, share) for name, value in after.items() if name not in kept}
    save_model({**mixed, **kept}, second, out)


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path)
    parser.add_argument("--share", type=float, default=0.5)
    parser.add_argument("--out", type=Path, default=WORK / "model")
    options = parser.parse_args()
    blend(options.first, options.second, options.share, options.out)


if __name__ == "__main__":
    main()
