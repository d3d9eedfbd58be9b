"""Weights of 8 bits that every processor multiplies alike, and their imitation in training.

Processors without instructions for products of bytes add two neighbouring ones in 16 bits, where they overflow if both weights are great and have the
same sign. So the scale of an output is such that no two neighbours sum up to more than one byte's greatest: sums then stay exact everywhere.
In training, weights and inputs are rounded as the exported graph does it, and gradients pass as though they were not (Jacob et al. 2018).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn.utils import parametrize

from .model import Analyser, Biaffine

GREATEST, INPUT_STEPS = 127, 255
LEAST = 1e-8
FLOATS = ("chains", "shared_dependent", "shared_head", "shared", "label")
"""Parts of the model that are not exported, or not as bytes."""


def scales(weight: Tensor) -> Tensor:
    """Returns [out, 1]: what a step is worth in each output of a product [out, in]."""
    pairs = F.pad(weight, (0, weight.shape[1] % 2)).unflatten(1, (-1, 2)).sum(2)
    return torch.maximum(weight.abs().amax(1), pairs.abs().amax(1)).clamp(min=LEAST)[:, None] / GREATEST


class Rounded(torch.autograd.Function):
    """Values rounded to steps, whose gradient is that of the values."""

    @staticmethod
    def forward(_, values: Tensor, step: Tensor) -> Tensor:
        return (values / step).round_().mul_(step)

    @staticmethod
    def backward(_, gradient: Tensor) -> tuple[Tensor, None]:
        return gradient, None


class RoundedWeight(nn.Module):
    """What a product's weight [out, in] is in the exported graph; `turned` where it is kept as [in, out]."""

    def __init__(self, turned: bool) -> None:
        super().__init__()
        self.turned = turned

    def forward(self, weight: Tensor) -> Tensor:
        step = scales(weight.detach().T).T if self.turned else scales(weight.detach())
        return Rounded.apply(weight, step)


def round_input(_: nn.Module, inputs: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    """Rounds the first input of a module to 256 steps between its least and its greatest, in each window by itself."""
    first = inputs[0].detach()
    places = list(range(1, first.dim())) if first.dim() > 2 else [0, 1]
    reach = first.amax(places, keepdim=True).clamp(min=0) - first.amin(places, keepdim=True).clamp(max=0)
    return Rounded.apply(inputs[0], reach.clamp(min=LEAST) / INPUT_STEPS), *inputs[1:]


def round_rows(_: nn.Module, __: tuple[Tensor, ...], rows: Tensor) -> Tensor:
    """Rounds what is looked up in a table, whose rows have a scale each."""
    return Rounded.apply(rows, rows.detach().abs().amax(-1, keepdim=True).clamp(min=LEAST) / GREATEST)


@contextmanager
def imitated(model: Analyser, project: nn.Linear) -> Iterator[None]:
    """Has the products of a model, what it looks up, and its ranker's projection rounded as in the exported graph."""
    exported = [part for name, part in model.named_children() if name not in FLOATS]
    inner = [module for part in (*exported, project) for module in part.modules()]
    products = [(module, "weight") for module in inner if isinstance(module, nn.Linear)]
    products += [(module, "pairs") for module in inner if isinstance(module, Biaffine)]
    hooks = [module.register_forward_pre_hook(round_input) for module, _ in products]
    hooks.append(model.encoder.words.register_forward_hook(round_rows))
    for module, name in products:
        parametrize.register_parametrization(module, name, RoundedWeight(name == "pairs"), unsafe=True)
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
        for module, name in products:
            parametrize.remove_parametrizations(module, name, leave_parametrized=False)


def quantise(source: Path, target: Path) -> None:
    """Makes a graph's products dynamic int8, with a scale for each output."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    options = {"weight_type": QuantType.QInt8, "per_channel": True, "op_types_to_quantize": ["MatMul", "Gemm"]}
    quantize_dynamic(str(source), str(target), **options)
    floats = {item.name: numpy_helper.to_array(item) for item in onnx.load(source).graph.initializer}
    model = onnx.load(target)
    items = {item.name: item for item in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "MatMulInteger":
            base = node.input[1].removesuffix("_quantized")
            weight = floats[base.removesuffix("_Transposed")]
            weight = torch.from_numpy(weight.copy() if base.endswith("_Transposed") else weight.T.copy())
            step = scales(weight)
            for name, value in ((node.input[1], torch.round(weight / step).T.to(torch.int8)), (f"{base}_scale", step[:, 0])):
                array = value.contiguous().numpy().reshape(items[name].dims)
                items[name].CopyFrom(numpy_helper.from_array(array, name))
            if np.any(numpy_helper.to_array(items[f"{base}_zero_point"])):
                raise ValueError(f"{base}: a zero that is not 0")
    onnx.save(model, target)
