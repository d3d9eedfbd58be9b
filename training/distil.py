"""Teaches a model what several others say together: `python -m training.distil --model FOLDER --teacher FOLDER --teacher FOLDER --minutes 60 --out FOLDER`.

The student learns the mean of the teachers' probabilities (knowledge distillation, Hinton et al. 2015), on the texts of all training
sets, also where no person has annotated them; chains and shared arguments, which probabilities tell badly, from the treebanks. No dropout.
Its vectors stay near those of the first teacher, from which it was made, and whose names' chain it has. All have the same label sets.
A run that was stopped goes on from its last checkpoint.
"""

import argparse
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from .analyse import load_model, save_model
from .course import Course
from .data import collate, load
from .losses import WEIGHTS, chain_loss, shared_loss
from .mend import epochs
from .model import Analyser
from .paths import WORK

ENCODER_RATE, HEAD_RATE, WORDS_RATE, WARM_UP = 1.5e-4, 3e-4, 5e-5, 100
TAGS = "uxlf"
SETS = {"gum_train": 3, "news_train": 1, "ewt_train": 2, "names_train": 0.5, "chains_train": 0.5}
NEAR = 3.0
"""How much it counts how far the words' vectors are from the first teacher's, as a share of their variance."""
LESSON_WEIGHTS = WEIGHTS | {"words": NEAR}


def divergence(scores: Tensor, wanted: Tensor, mask: Tensor | None = None) -> Tensor:
    """Returns the mean over rows of the Kullback-Leibler divergence from wanted probabilities, of the rows that a mask keeps."""
    rows = F.kl_div(F.log_softmax(scores.float(), -1), wanted, reduction="none").sum(-1)
    return rows.mean() if mask is None else rows[mask].mean()


def arc_scores(outputs: dict[str, Tensor], mask: Tensor) -> Tensor:
    """Returns the scores of each head, of those that a sentence has."""
    return outputs["arc"].float().masked_fill(~F.pad(mask, (1, 0), value=True)[:, None], -1e4)


def mean_of(values: list[Tensor]) -> Tensor:
    return torch.stack([torch.softmax(value.float(), -1) for value in values]).mean(0)


@torch.no_grad()
def taught(teachers: list[Analyser], batch: dict[str, Tensor]) -> dict[str, Tensor]:
    """Returns what the teachers say together: probabilities of tags, heads, relations (at the likeliest heads), names and spans."""
    said = [teacher(batch) for teacher in teachers]
    result = {key: mean_of([outputs[key] for outputs in said]) for key in (*TAGS, "span")}
    result["n"], result["words"] = torch.softmax(said[0]["n"].float(), -1), said[0]["words"].float()
    result["arc"] = mean_of([arc_scores(outputs, batch["row_mask"]) for outputs in said])
    result["heads"] = result["arc"].argmax(-1)
    relations = [teacher.relation_scores(outputs["ld"], outputs["lh"], result["heads"]) for teacher, outputs in zip(teachers, said)]
    result["d"] = mean_of(relations)
    result["fact"] = torch.stack([outputs["fact"].float() for outputs in said]).mean(0)
    return result


def lessons(model: Analyser, batch: dict[str, Tensor], wanted: dict[str, Tensor]) -> dict[str, Tensor]:
    """Returns how far the student is from what it is taught, by head of the network."""
    outputs, mask = model(batch), batch["row_mask"]
    result = {key: divergence(outputs[key], wanted[key]) for key in (*TAGS, "n")}
    result["arc"] = divergence(arc_scores(outputs, mask), wanted["arc"], mask)
    result["d"] = divergence(model.relation_scores(outputs["ld"], outputs["lh"], wanted["heads"]), wanted["d"], mask)
    spans = torch.triu(mask[:, :, None] & mask[:, None, :])
    rows = F.kl_div(F.log_softmax(outputs["span"][spans].float(), -1), wanted["span"][spans], reduction="sum")
    result["span"] = rows / mask.sum()
    result["fact"] = ((outputs["fact"].float() - wanted["fact"]) ** 2).mean()
    result["words"] = ((outputs["words"].float() - wanted["words"]) ** 2).mean() / wanted["words"].var()
    result["shared"] = shared_loss(model, outputs, batch)
    result["chain"] = chain_loss(model, outputs["words"], batch["chains"])
    return result


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
        with torch.autocast("cpu", torch.bfloat16):
            parts = lessons(self.model, batch, taught(self.teachers, batch))
            loss = sum(LESSON_WEIGHTS[name] * value for name, value in parts.items())
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
