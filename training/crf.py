"""A linear-chain conditional random field over label sets, for names: most sets annotate a part of them only.

Lafferty, McCallum and Pereira 2001; a word's target is a set of labels, as in Tsuboi et al. 2008 for partial annotation.
"""

import torch
from torch import Tensor, nn

NEVER = -1e4


def allowed_transitions(labels: list[str]) -> Tensor:
    """Returns [from, to]: an I- label follows only a label of its own type."""
    follows = [[to[0] != "I" or (before[0] != "O" and before[2:] == to[2:]) for to in labels] for before in labels]
    return torch.tensor(follows)


class LabelChain(nn.Module):
    """Scores sequences of labels; `transitions` is learnt, forbidden ones stay forbidden."""

    def __init__(self, labels: list[str]) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.zeros(len(labels), len(labels)))
        self.start = nn.Parameter(torch.zeros(len(labels)))
        self.register_buffer("allowed", allowed_transitions(labels), persistent=False)
        self.register_buffer("first", torch.tensor([label[0] != "I" for label in labels]), persistent=False)

    def transitions(self) -> tuple[Tensor, Tensor]:
        """Returns the scores of each label after each other, and at the start."""
        return self.weights.masked_fill(~self.allowed, NEVER), self.start.masked_fill(~self.first, NEVER)

    def log_sum(self, scores: Tensor, mask: Tensor) -> Tensor:
        """Returns the logarithm of the summed weight of all sequences; scores [S, W, L], mask [S, W]."""
        between, start = self.transitions()
        total = scores[:, 0] + start
        for word in range(1, scores.shape[1]):
            step = torch.logsumexp(total[:, :, None] + between, 1) + scores[:, word]
            total = torch.where(mask[:, word, None], step, total)
        return torch.logsumexp(total, 1)

    def loss(self, scores: Tensor, possible: Tensor, mask: Tensor) -> Tensor:
        """Returns the negative log-probability that each sentence's labels lie in `possible` [S, W, L], summed."""
        scores = scores.float()
        right = self.log_sum(scores.masked_fill(~possible, NEVER), mask)
        return (self.log_sum(scores, mask) - right).sum()
