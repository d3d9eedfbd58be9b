"""Makes a trained layer's activations fit for int8 (SmoothQuant, Xiao et al. 2023, for the few inputs that need it).

One or two of the inputs of a feed-forward product are four times as great as all others, and the runtime has one scale
for all of them: what is left of the others is coarse. Here the great ones are divided before the product, and their
weights multiplied by the same, so that nothing changes but the rounding.
"""

import torch
from torch import Tensor

from .analyse import TorchRunner, analyse
from .data import load
from .model import Analyser

USUAL, EVERY, SENTENCES = 12, 40, 150
"""The input of this rank is the greatest that stays as it is; the sample is so many sentences, every so many."""


def greatest(model: Analyser, index: dict) -> dict[str, list[Tensor]]:
    """Returns the greatest absolute value of each input of the feed-forward products, by layer, on a sample of train."""
    found: dict[str, list[Tensor]] = {}

    def watch(name: str, number: int):
        def hook(_, inputs: tuple[Tensor]) -> None:
            values = inputs[0].reshape(-1, inputs[0].shape[-1]).abs().amax(0)
            found[name][number] = torch.maximum(found[name][number], values)

        return hook

    hooks = []
    for name in ("inner", "outer"):
        found[name] = [torch.zeros(getattr(layer, name).in_features) for layer in model.encoder.layers]
        for number, layer in enumerate(model.encoder.layers):
            hooks.append(getattr(layer, name).register_forward_pre_hook(watch(name, number)))
    analyse(load("gum_train")[::EVERY][:SENTENCES], index, TorchRunner(model))
    for hook in hooks:
        hook.remove()
    return found


@torch.no_grad()
def divide(model: Analyser, found: dict[str, list[Tensor]]) -> None:
    """Divides the great inputs and multiplies their weights, in place; what the layers compute stays the same."""
    for name, values in found.items():
        for layer, inputs in zip(model.encoder.layers, values):
            usual = inputs.sort(descending=True).values[USUAL]
            factor = (inputs / usual).clamp(min=1)
            getattr(layer, name).weight.mul_(factor)
            setattr(layer, f"shrink_{name}", 1 / factor)


def smooth(model: Analyser, index: dict) -> None:
    """Makes the layers of a model fit for int8, in place; one that has learnt as such stays as it is."""
    if model.encoder.layers[0].shrink_inner is None:
        divide(model, greatest(model, index))
