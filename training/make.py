"""Makes the model again, from the data to the files of the model package: `python -m training.make [--old FOLDER]`.

Twelve layers are trained, made narrow, mended and taught again, a ranker is trained over them, and all is exported. Each step is a process
of its own so that memory is given back between them. A step that has ended is not done again, and the long ones go on from their
last checkpoint: the same command resumes a run that was stopped. To begin anew, remove WORK/steps and what the steps wrote.

With `--old FOLDER` (the files of an earlier version, such as packages/model-en/model) the run goes on from that version instead: it annotates what no person
has, and model and ranker learn together over whole documents, from the annotation and from what the earlier version says.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from .paths import WORK

SHARES = {"train": 0.54, "mend": 0.18, "distil": 0.28}
"""Of the minutes that the long steps have together."""


def steps_from_encoder(minutes: float) -> list[tuple[str, list]]:
    """Returns the modules to run, with their arguments, for a model from the published encoder."""
    deep, thin, mended, model = (WORK / name for name in ("deep", "thin", "mended", "model"))
    time = {name: ["--minutes", round(share * minutes, 1)] for name, share in SHARES.items()}
    return [
        ("prepare", ["--deep"]),
        ("train", ["--layers", 12, "--names", 0.3, "--epochs", 40, *time["train"], "--out", deep]),
        ("prune", ["--model", deep, "--share", 0.33, "--out", thin]),
        ("mend", ["--model", thin, "--like", deep, *time["mend"], "--out", mended]),
        ("distil", ["--model", mended, "--teacher", deep, *time["distil"], "--out", model]),
        ("coreference", ["--gum", 3, "--seed", 3, "--threshold", -1.75]),
        ("export", []),
    ]


def steps_from_version(minutes: float, old: Path) -> list[tuple[str, list]]:
    """Returns the modules to run, with their arguments, for a model that goes on from an earlier version."""
    warm, files = WORK / "warm", [old / "model.onnx", old / "model.json"]
    named = ["--onnx", files[0], "--json", files[1]]
    return [
        ("prepare", []),
        ("warm", named),
        ("silver", ["--teacher", *files]),
        ("packs", named),
        ("joint", ["--model", warm, "--teacher", warm, "--minutes", minutes]),
        ("export", []),
    ]


def main() -> None:
    """Runs the steps in order and stops at the first that fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, help="wall-clock limit of the long steps together; by default 150, and 105 with --old")
    parser.add_argument("--old", type=Path, help="folder with the model.onnx and model.json of an earlier version")
    options = parser.parse_args()
    ended = WORK / "steps"
    ended.mkdir(parents=True, exist_ok=True)
    steps = steps_from_version(options.minutes or 105, options.old) if options.old else steps_from_encoder(options.minutes or 150)
    for step, arguments in steps:
        if (ended / step).exists():
            continue
        print(f"== {step}", flush=True)
        subprocess.run([sys.executable, "-m", f"training.{step}", *map(str, arguments)], check=True)
        (ended / step).touch()


if __name__ == "__main__":
    main()
