"""Puts the share that each layer has in the mix into the layer's norm, for the export: the mix is then a plain sum.

What follows a layer is its mix, the next layer's products, which take the factor out again, and the next norm, which does not see how great its
input is when all of it is as much greater. So the vectors stay the same, and a multiplication of all of them a layer is saved.
"""

import torch
from torch import nn

from .model import Encoder


def scale(encoder: Encoder, factors: list[float]) -> None:
    """Has each layer give its vectors multiplied by a factor; what the layers compute stays the same."""
    for number, factor in enumerate(factors):
        layer = encoder.layers[number]
        layer.norm2.weight.mul_(factor)
        layer.norm2.bias.mul_(factor)
        if number + 1 < len(factors):
            following = encoder.layers[number + 1]
            following.qkv.weight.div_(factor)
            following.output.weight.mul_(factor)
            following.output.bias.mul_(factor)


@torch.no_grad()
def fold(encoder: Encoder) -> None:
    """Makes the mix a sum, in place."""
    scale(encoder, torch.softmax(encoder.mix, 0).tolist())
    encoder.folded = True


@torch.no_grad()
def unfold(encoder: Encoder) -> None:
    """Gives an encoder whose mix is a sum shares again, all the same, in place."""
    scale(encoder, [float(len(encoder.layers))] * len(encoder.layers))
    encoder.mix = nn.Parameter(torch.zeros(len(encoder.layers)))
    encoder.folded = False
