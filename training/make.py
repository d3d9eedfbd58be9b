"""Makes the model again, from the data to the files of the model package: `python -m training.make [--old FOLDER]`.

Twelve layers are trained, made narrow, mended and taught again, a ranker is trained over them, and all is exported. Each step is a process
of its own so that memory is given back between them. A step that has ended is not done again, and the long ones go on from their
last checkpoint: the same command resumes a run that was stopped. To begin anew, remove WORK/steps and what the steps wrote.

With `--old FOLDER` (the files of an earlier version, such as packages/model-en/model) that version annotates what no person has, and
teaches beside the twelve layers.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from .paths import WORK

SHARES = {"train": 0.54, "mend": 0.18, "distil": 0.28}
"""Of the minutes that the long steps have together."""


def steps(minutes: float, old: Path | None) -> list[tuple[str, list]]:
    """Returns the modules to run, with their arguments."""
    deep, thin, mended, model = (WORK / name for name in ("deep", "thin", "mended", "model"))
    time = {name: ["--minutes", round(share * minutes, 1)] for name, share in SHARES.items()}
    files = [old / "model.onnx", old / "model.json"] if old else []
    before = [("warm", ["--onnx", files[0], "--json", files[1]]), ("silver", ["--teacher", *files])] if old else []
    silver, teacher = (["--silver"], ["--teacher", WORK / "warm"]) if old else ([], [])
    return [
        ("prepare", ["--deep"]),
        *before,
        ("train", ["--layers", 12, "--names", 0.3, "--epochs", 40, *silver, *time["train"], "--out", deep]),
        ("prune", ["--model", deep, "--share", 0.33, "--out", thin]),
        ("mend", ["--model", thin, "--like", deep, *time["mend"], "--out", mended]),
        ("distil", ["--model", mended, "--teacher", deep, *teacher, *time["distil"], "--out", model]),
        ("coreference", ["--gum", 3, "--seed", 3, "--threshold", -1.75]),
        ("export", []),
    ]


def main() -> None:
    """Runs the steps in order and stops at the first that fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=140, help="wall-clock limit of train, mend and distil together")
    parser.add_argument("--old", type=Path, help="folder with the model.onnx and model.json of an earlier version")
    options = parser.parse_args()
    ended = WORK / "steps"
    ended.mkdir(parents=True, exist_ok=True)
    for step, arguments in steps(options.minutes, options.old):
        if (ended / step).exists():
            continue
        print(f"== {step}", flush=True)
        subprocess.run([sys.executable, "-m", f"training.{step}", *map(str, arguments)], check=True)
        (ended / step).touch()


if __name__ == "__main__":
    main()
