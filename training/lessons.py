"""What a student learns from other models: the mean of their probabilities (knowledge distillation, Hinton et al. 2015), and the first one's vectors.

It holds for all texts, also where no person has annotated them. Chains and shared arguments, which probabilities tell badly, are not taught so.
"""

import torch
import torch.nn.functional as F
from torch import Tensor

from .losses import WEIGHTS
from .model import Analyser

TAGS = "uxlf"
NEAR = 3.0
"""How much it counts how far the words' vectors are from the first teacher's, as a share of their variance."""
LESSON_WEIGHTS = WEIGHTS | {"vectors": NEAR}


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
    result["n"], result["vectors"] = torch.softmax(said[0]["n"].float(), -1), said[0]["vectors"].float()
    result["arc"] = mean_of([arc_scores(outputs, batch["row_mask"]) for outputs in said])
    result["heads"] = result["arc"].argmax(-1)
    relations = [teacher.relation_scores(outputs["ld"], outputs["lh"], result["heads"]) for teacher, outputs in zip(teachers, said)]
    result["d"] = mean_of(relations)
    result["fact"] = torch.stack([outputs["fact"].float() for outputs in said]).mean(0)
    return result


def lessons(model: Analyser, outputs: dict[str, Tensor], batch: dict[str, Tensor], wanted: dict[str, Tensor]) -> dict[str, Tensor]:
    """Returns how far what the student says of a batch is from what it is taught, by head of the network."""
    mask = batch["row_mask"]
    result = {key: divergence(outputs[key], wanted[key]) for key in (*TAGS, "n")}
    result["arc"] = divergence(arc_scores(outputs, mask), wanted["arc"], mask)
    result["d"] = divergence(model.relation_scores(outputs["ld"], outputs["lh"], wanted["heads"]), wanted["d"], mask)
    spans = torch.triu(mask[:, :, None] & mask[:, None, :])
    rows = F.kl_div(F.log_softmax(outputs["span"][spans].float(), -1), wanted["span"][spans], reduction="sum")
    result["span"] = rows / mask.sum()
    result["fact"] = ((outputs["fact"].float() - wanted["fact"]) ** 2).mean()
    result["vectors"] = ((outputs["vectors"].float() - wanted["vectors"]) ** 2).mean() / wanted["vectors"].var()
    return result


def learned(parts: dict[str, Tensor]) -> Tensor:
    """Returns the sum that a student minimises."""
    return sum(LESSON_WEIGHTS[name] * value for name, value in parts.items())
