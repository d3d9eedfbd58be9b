"""The losses, each masked to what a sentence's source annotates, and their weights."""

import torch
import torch.nn.functional as F
from torch import Tensor

from .data import IGNORE
from .vocabulary import NAME_LABELS

WEIGHTS = {"u": 0.3, "x": 0.4, "l": 0.3, "f": 0.3, "n": 0.5, "arc": 1.0, "d": 1.0, "span": 0.6, "type": 0.2, "fact": 0.15}
WEIGHTS |= {"shared": 0.2, "chain": 0.15}


def possible_labels() -> Tensor:
    """Returns for each target of a word which labels it allows; the last but one row is "not a name, or a time or number"
    (see data.name_labels), the last one, which -1 finds, anything."""
    table = torch.eye(len(NAME_LABELS), dtype=torch.bool)
    open_ended = torch.tensor([label == "O" or label[2:] in ("TIME", "NUM") for label in NAME_LABELS])
    return torch.cat([table, open_ended[None], torch.ones_like(open_ended)[None]])


POSSIBLE = possible_labels()


def cross_entropy(scores: Tensor, target: Tensor, least: float) -> Tensor:
    """Returns the mean over the annotated items; few of them in a batch do not weigh more than `least` would."""
    total = F.cross_entropy(scores.flatten(0, -2).float(), target.flatten(), ignore_index=IGNORE, reduction="sum")
    return total / max(least, int((target != IGNORE).sum()))


def name_loss(model, scores: Tensor, batch: dict[str, Tensor], least: float) -> Tensor:
    """Returns the loss of the sequences of name labels, over the sentences that have any."""
    rows, mask = batch["rows"], batch["row_mask"]
    target = torch.where(mask, batch["n"][rows], IGNORE)
    annotated = ((target != IGNORE) & mask).any(1)
    if not annotated.any():
        return scores.new_zeros((), dtype=torch.float32)
    target, mask, scores = target[annotated], mask[annotated], scores[rows[annotated]]
    total = model.name_chain.loss(scores, POSSIBLE.to(target.device)[target.clamp(min=-1)], mask)
    return total / max(least, int(mask.sum()))


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


def shared_loss(model, outputs: dict[str, Tensor], batch: dict[str, Tensor]) -> Tensor:
    """Returns the loss of which arguments are shared and, of those that are, of their relations, per word."""
    known = batch["shared_rows"]
    if not known.any():
        return outputs["shared"].new_zeros((), dtype=torch.float32)
    mask = batch["row_mask"]
    pairs = (mask[:, :, None] & mask[:, None, :])[known]
    row, word, head, relation = batch["shared"].T
    target = torch.zeros_like(outputs["shared"], dtype=torch.float32)
    target[row, word, head] = 1
    total = F.binary_cross_entropy_with_logits(outputs["shared"].float()[known][pairs], target[known][pairs], reduction="sum")
    if len(row):
        scores = model.label(F.relu(outputs["ld"][row, word] + outputs["lh"][row, head + 1]))
        total = total + F.cross_entropy(scores.float(), relation, reduction="sum")
    return total / max(1, int(mask[known].sum()))


def chain_loss(model, words: Tensor, mentions: Tensor) -> Tensor:
    """Returns the mean negative log-probability of any right antecedent in the window, or of none where the mention is
    the first of its chain; a chain that began before the window teaches nothing about its first mention in it."""
    if len(mentions) < 2:
        return words.new_zeros((), dtype=torch.float32)
    window, group, fresh = mentions[:, 0], mentions[:, 4], mentions[:, 5] > 0
    scores, new = (values.float() for values in model.chains(words, mentions[:, 1:4]))
    possible = (window[:, None] == window) & torch.ones_like(scores, dtype=torch.bool).tril(-1)
    right = possible & (group[:, None] == group)
    has = right.any(1)
    everything = torch.cat([scores.masked_fill(~possible, -1e4), new[:, None]], 1)
    good = torch.where(has, torch.logsumexp(scores.masked_fill(~right, -1e4), 1), new)
    loss = (torch.logsumexp(everything, 1) - good)[has | fresh]
    return loss.sum() / max(20, len(loss))


def losses(model, outputs: dict[str, Tensor], batch: dict[str, Tensor]) -> dict[str, Tensor]:
    """Returns each loss of one batch, unweighted."""
    rows, row_mask = batch["rows"], batch["row_mask"]
    least = 0.5 * len(batch["u"])
    result = {key: cross_entropy(outputs[key], batch[key], least) for key in "uxlf"}
    result["n"] = name_loss(model, outputs["n"], batch, least)
    heads = torch.where(row_mask, batch["head"][rows], IGNORE)
    labels = torch.where(row_mask, batch["d"][rows], IGNORE)
    possible = F.pad(row_mask, (1, 0), value=True)[:, None]
    result["arc"] = cross_entropy(outputs["arc"].float().masked_fill(~possible, -1e4), heads, least)
    scores = model.relation_scores(outputs["ld"], outputs["lh"], heads.clamp(min=0))
    result["d"] = cross_entropy(scores, labels, least)
    result["span"] = span_loss(outputs["span"], batch["spans"], least / 2)
    result["type"] = type_loss(outputs["span"], batch["types"])
    result["shared"] = shared_loss(model, outputs, batch)
    result["chain"] = chain_loss(model, outputs["words"], batch["chains"])
    predicted = outputs["fact"][batch["fact_words"]].float()
    result["fact"] = ((predicted - batch["fact_values"]) ** 2).sum() / max(20, len(predicted))
    return result


def weighted(parts: dict[str, Tensor]) -> Tensor:
    """Returns the sum that training minimises."""
    return sum(WEIGHTS[name] * value for name, value in parts.items())
