"""The losses, each masked to what a sentence's source annotates, and their weights."""

import torch
import torch.nn.functional as F
from torch import Tensor

from .data import IGNORE
from .vocabulary import NAME_LABELS

WEIGHTS = {"u": 0.3, "x": 0.4, "l": 0.3, "f": 0.3, "n": 0.5, "arc": 1.0, "d": 1.0, "span": 0.6, "type": 0.2, "fact": 0.15}
TIMES_OR_OUTSIDE = [i for i, label in enumerate(NAME_LABELS) if label == "O" or label[2:] in ("TIME", "NUM")]


def cross_entropy(scores: Tensor, target: Tensor, least: float) -> Tensor:
    """Returns the mean over the annotated items; few of them in a batch do not weigh more than `least` would."""
    total = F.cross_entropy(scores.flatten(0, -2).float(), target.flatten(), ignore_index=IGNORE, reduction="sum")
    return total / max(least, int((target != IGNORE).sum()))


def name_loss(scores: Tensor, target: Tensor, least: float) -> Tensor:
    """Returns the name loss; one more target number means "not a name, or a time or number" (see data.name_labels)."""
    log = F.log_softmax(scores.float(), -1)
    open_ended = target == len(NAME_LABELS)
    known = (target >= 0) & ~open_ended
    total = -log[known].gather(1, target[known][:, None]).sum() - log[open_ended][:, TIMES_OR_OUTSIDE].logsumexp(-1).sum()
    return total / max(least, int((target >= 0).sum()))


def span_loss(scores: Tensor, target: Tensor, least: float) -> Tensor:
    """Returns the loss over all spans of the sentences with mentions, per word of theirs."""
    mask = target >= 0
    if not mask.any():
        return scores.new_zeros(())
    total = F.cross_entropy(scores[mask].float(), target[mask], reduction="sum")
    return total / max(least, int(mask.any(-1).sum()))


def type_loss(scores: Tensor, types: Tensor) -> Tensor:
    """Returns the loss of the type of spans that are names, given that they are mentions."""
    if not len(types):
        return scores.new_zeros(())
    row, start, end, kind = types.T
    return F.cross_entropy(scores[row, start, end, 1:].float(), kind - 1, reduction="sum") / max(20, len(types))


def losses(model, outputs: dict[str, Tensor], batch: dict[str, Tensor]) -> dict[str, Tensor]:
    """Returns each loss of one batch, unweighted."""
    rows, row_mask = batch["rows"], batch["row_mask"]
    least = 0.5 * len(batch["u"])
    result = {key: cross_entropy(outputs[key], batch[key], least) for key in "uxlf"}
    result["n"] = name_loss(outputs["n"], batch["n"], least)
    heads = torch.where(row_mask, batch["head"][rows], IGNORE)
    labels = torch.where(row_mask, batch["d"][rows], IGNORE)
    possible = F.pad(row_mask, (1, 0), value=True)[:, None]
    result["arc"] = cross_entropy(outputs["arc"].float().masked_fill(~possible, -1e4), heads, least)
    scores = model.relation_scores(outputs["ld"], outputs["lh"], heads.clamp(min=0))
    result["d"] = cross_entropy(scores, labels, least)
    result["span"] = span_loss(outputs["span"], batch["spans"], least / 2)
    result["type"] = type_loss(outputs["span"], batch["types"])
    predicted = outputs["fact"][batch["fact_words"]].float()
    result["fact"] = ((predicted - batch["fact_values"]) ** 2).sum() / max(20, len(predicted))
    return result


def weighted(parts: dict[str, Tensor]) -> Tensor:
    """Returns the sum that training minimises."""
    return sum(WEIGHTS[name] * value for name, value in parts.items())
