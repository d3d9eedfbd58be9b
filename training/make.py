"""Makes the model again, from the data to the files of the model package: `python -m training.make [--minutes 100]`.

Runs prepare, train, coreference and export one after the other, each as its own process so that memory is given back
between them. Training goes on from its last checkpoint, so the same command also resumes a run that was stopped.
"""

import argparse
import subprocess
import sys

STEPS = ("prepare", "train", "coreference", "export")


def main() -> None:
    """Runs the steps in order and stops at the first that fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=100, help="wall-clock limit of the training itself")
    options = parser.parse_args()
    for step in STEPS:
        extra = ["--minutes", str(options.minutes), "--epochs", "22"] if step == "train" else []
        print(f"== {step}", flush=True)
        subprocess.run([sys.executable, "-m", f"training.{step}", *extra], check=True)


if __name__ == "__main__":
    main()
