"""Teaches a model what several others say together: `python -m training.distil --model FOLDER --teacher FOLDER --teacher FOLDER --minutes 60 --out FOLDER`.

The student learns the mean of the teachers' probabilities (knowledge distillation, Hinton et al. 2015), on the texts of all training
sets, also where no person has annotated them; chains and shared arguments, which probabilities tell badly, from the treebanks. No dropout.
Its vectors stay near those of the first teacher, from which it was made, and whose names' chain it has. All have the same label sets.
A run that was stopped goes on from its last checkpoint.
"""

import argparse
from pathlib import Path

import torch
from torch import Tensor

from .analyse import load_model, save_model
from .course import Course, precision
from .lessons import learned, lessons, taught
from .losses import chain_loss, shared_loss
from .mend import epochs
from .model import Analyser
from .paths import WORK

ENCODER_RATE, HEAD_RATE, WORDS_RATE, WARM_UP = 1.5e-4, 3e-4, 5e-5, 100
SETS = {"gum_train": 3, "news_train": 1, "ewt_train": 2, "names_train": 0.5, "chains_train": 0.5}


class Lessons(Course):
    """A student on its way."""

    def __init__(self, model: Analyser, teachers: list[Analyser]) -> None:
        self.model, self.teachers = model.eval(), [teacher.eval() for teacher in teachers]
        # What names follow one another is not taught.
        model.name_chain.requires_grad_(False)
        groups: dict[float, list] = {ENCODER_RATE: []}
        for name, parameter in model.named_parameters():
            rate = ENCODER_RATE if name.startswith("encoder.") else HEAD_RATE
            if parameter.requires_grad:
                groups.setdefault(WORDS_RATE if name == "encoder.words.weight" else rate, []).append(parameter)
        super().__init__([(parameters, rate) for rate, parameters in groups.items()], WARM_UP)

    def update(self, batch: dict[str, Tensor], left: float) -> dict[str, float]:
        """Makes one step at a share of the rates, and returns how far each head was off."""
        with precision("cpu"):
            outputs = self.model(batch)
            parts = lessons(self.model, outputs, batch, taught(self.teachers, batch))
            parts["shared"] = shared_loss(self.model, outputs, batch)
            parts["chain"] = chain_loss(self.model, outputs["words"], batch["chains"])
            loss = learned(parts)
        self.step(loss, left)
        return {name: float(value.detach()) for name, value in parts.items()}


def main() -> None:
    """Writes labels.json and model.pt as a training run does."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--teacher", type=Path, action="append", required=True)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.manual_seed(1)
    model, labels, index = load_model(options.model)
    read = [load_model(folder) for folder in options.teacher]
    if any(found != labels for _, found, _ in read):
        parser.error("the teachers have other label sets than the model")
    course = Lessons(model, [teacher for teacher, _, _ in read])
    course.run(epochs(index, SETS), options.minutes, course.update, options.out / "checkpoint.pt")
    save_model(model.state_dict(), options.model, options.out)


if __name__ == "__main__":
    main()
