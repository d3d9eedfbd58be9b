"""Makes a trained model's layers narrower: `python -m training.prune --model FOLDER --share 0.33 --out FOLDER`.

Inner units of the feed-forward parts and whole attention heads are taken out one after the other, always the one whose loss
changes the product behind it least when the others make up for it by least squares (Optimal Brain Surgeon, Hassibi
and Stork 1993; over whole structures as in Kurtic et al. 2023), on a sample of the training texts. `mend` then trains what is left.
"""

import argparse
import random
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .analyse import load_model, save_model
from .data import collate, load
from .model import HEAD, HIDDEN, Analyser, Encoder, Layer
from .paths import WORK
from .train import documents
from .windows import random_windows

WINDOWS, SENSED, PROBES, DAMPING = 900, 240, 30, 1e-4
"""How many windows the surgery looks at, the search for widths, and each trial of a width."""
WIDTHS = {"output": (10, 8, 7, 6, 5, 4, 3, 2), "outer": (1280, 1024, 896, 768, 640, 512, 384, 256, 128)}
COST = {"output": 4 * HIDDEN * HEAD, "outer": 2 * HIDDEN}
"""Multiplications a word for each attention head and each inner unit."""
LOT = {"output": 1, "outer": 8}
"""How many groups are taken out at once: heads one by one, inner units, of which there are many, eight by eight."""
BEFORE = {"output": "qkv", "outer": "inner"}
SETS = ("gum_train", "news_train", "ewt_train")

States = list[tuple[Tensor, Tensor]]
"""What a layer is given for each window: vectors, and what attention adds to them."""


def sample(index: dict) -> list[list[dict]]:
    """Returns random windows of the training texts, encoded."""
    chance, windows = random.Random(5), []
    for name in SETS:
        windows += chance.sample(random_windows(documents(load(name), index), chance), WINDOWS // len(SETS))
    chance.shuffle(windows)
    return windows


@torch.no_grad()
def begun(encoder: Encoder, windows: list[list[dict]]) -> States:
    """Returns what the first layer is given for each window."""
    batches = (collate([window]) for window in windows)
    return [encoder.begin(batch["ids"], batch["case"], batch["mask"]) for batch in batches]


@torch.no_grad()
def behind(layer: Layer, states: States) -> States:
    """Returns what the next layer is given."""
    return [(layer(x, bias), bias) for x, bias in states]


@torch.no_grad()
def gram_of(product: nn.Linear, layer: Layer, states: States) -> Tensor:
    """Returns the mean outer product of the inputs, and a constant, of one product of a layer."""
    gram, count = torch.zeros(product.in_features + 1, product.in_features + 1, dtype=torch.float64), 0

    def hook(_, inputs: tuple[Tensor]) -> None:
        nonlocal count
        rows = F.pad(inputs[0].reshape(-1, product.in_features).float(), (0, 1), value=1.0)
        gram.add_((rows.T @ rows).double())
        count += rows.shape[0]

    handle = product.register_forward_pre_hook(hook)
    behind(layer, states)
    handle.remove()
    return gram / count


class Surgery:
    """One product whose inputs are taken out in groups, always those that are missed least.

    `weight` has the bias for its last column; what is taken out is made up for by the others at once.
    """

    def __init__(self, gram: Tensor, product: nn.Linear, group: int) -> None:
        size = product.in_features
        self.inverse = torch.linalg.inv(gram + DAMPING * gram.diagonal().mean() * torch.eye(size + 1, dtype=torch.float64))
        self.weight = torch.cat([product.weight, product.bias[:, None]], 1).detach().double()
        self.power = float(torch.einsum("oi,ij,oj->", self.weight, gram, self.weight))
        self.members, self.left = torch.arange(size).view(-1, group), list(range(size // group))

    def take_out(self, lot: int) -> float:
        """Takes so many groups out at once; returns by how much the mean squared error grows."""
        places = self.members[self.left]
        blocks, columns = self.inverse[places[:, :, None], places[:, None, :]], self.weight[:, places].permute(1, 2, 0)
        costs = (columns * torch.linalg.solve(blocks, columns)).sum((1, 2))
        least = set(costs.topk(lot, largest=False).indices.tolist())
        gone = self.members[[self.left[place] for place in sorted(least)]].flatten()
        self.left = [group for place, group in enumerate(self.left) if place not in least]
        block, columns = self.inverse[gone[:, None], gone], self.weight[:, gone].T
        pull = torch.linalg.solve(block, self.inverse[gone])
        grown = float((columns * torch.linalg.solve(block, columns)).sum())
        self.weight -= self.weight[:, gone] @ pull
        self.inverse -= self.inverse[:, gone] @ pull
        return grown

    def take_out_until(self, keep: int, lot: int = 1) -> float:
        """Takes groups out until so many are left; returns the error as a share of the mean square of what the product gave."""
        lost = 0.0
        while len(self.left) > keep:
            lost += self.take_out(min(lot, len(self.left) - keep))
        return lost / self.power

    def kept(self) -> Tensor:
        """Returns the inputs that are left."""
        return self.members[self.left].flatten()


def narrow(layer: Layer, name: str, rows: Tensor, surgery: Surgery) -> None:
    """Puts narrower products in: `rows` of the one before stay, and the inputs of this one that `surgery` has left."""
    first, second = getattr(layer, BEFORE[name]), getattr(layer, name)
    first.weight, first.bias = (nn.Parameter(value[rows].clone()) for value in (first.weight, first.bias))
    second.weight = nn.Parameter(surgery.weight[:, surgery.kept()].float())
    second.bias = nn.Parameter(surgery.weight[:, -1].float())
    first.out_features, second.in_features = len(rows), second.weight.shape[1]


@torch.no_grad()
def mixes(encoder: Encoder, number: int, states: States) -> list[Tensor]:
    """Returns what the layers from one on add to the vectors that the encoder gives each window."""
    return [encoder.onward(x, bias, number)[-1] for x, bias in states]


@torch.no_grad()
def errors_of(encoder: Encoder, number: int, name: str, states: States, variance: float) -> dict[int, float]:
    """Returns how far off the encoder's vectors are, as a share of how much they vary, where one product keeps so many groups of inputs."""
    product, group = getattr(encoder.layers[number], name), HEAD if name == "output" else 1
    kept_weight, kept_bias = product.weight.clone(), product.bias.clone()
    wanted = mixes(encoder, number, states[:PROBES])
    surgery, errors = Surgery(gram_of(product, encoder.layers[number], states), product, group), {product.in_features // group: 0.0}
    for keep in WIDTHS[name]:
        surgery.take_out_until(keep, LOT[name])
        columns, narrowed = surgery.kept(), torch.zeros_like(product.weight)
        narrowed[:, columns] = surgery.weight[:, columns].float()
        product.weight.copy_(narrowed)
        product.bias.copy_(surgery.weight[:, -1].float())
        found = mixes(encoder, number, states[:PROBES])
        errors[keep] = sum(float(((one - other) ** 2).mean()) for one, other in zip(found, wanted)) / variance
    product.weight.copy_(kept_weight)
    product.bias.copy_(kept_bias)
    return errors


def allotted(errors: dict[tuple[int, str], dict[int, float]], share: float) -> dict[tuple[int, str], int]:
    """Returns for each product the width with which all of them together are off least and cost at most a share of what they did."""
    budget = share * sum(COST[name] * max(options) for (_, name), options in errors.items())
    low, high = 0.0, 1e-3

    def at(price: float) -> dict[tuple[int, str], int]:
        return {key: min(options, key=lambda keep: options[keep] + price * COST[key[1]] * keep) for key, options in errors.items()}

    def cost(widths: dict[tuple[int, str], int]) -> float:
        return sum(COST[name] * keep for (_, name), keep in widths.items())

    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if cost(at(middle)) > budget else (low, middle)
    return at(high)


def chosen_widths(model: Analyser, windows: list[list[dict]], share: float) -> dict[tuple[int, str], int]:
    """Returns the widths that a budget allows, by how much each product is missed (as in Kurtic et al. 2023)."""
    states, errors = begun(model.encoder, windows[:SENSED]), {}
    variance = sum(float(vectors.var()) for vectors in mixes(model.encoder, 0, states[:PROBES]))
    for number, layer in enumerate(model.encoder.layers):
        for name in BEFORE:
            errors[number, name] = errors_of(model.encoder, number, name, states, variance)
            print(number, name, {keep: round(error, 4) for keep, error in errors[number, name].items()}, flush=True)
        states = behind(layer, states)
    return allotted(errors, share)


@torch.no_grad()
def prune(model: Analyser, windows: list[list[dict]], widths: dict[tuple[int, str], int]) -> None:
    """Makes every layer so wide, from the first to the last, in place."""
    states = begun(model.encoder, windows)
    for number, layer in enumerate(model.encoder.layers):
        for name, group in (("output", HEAD), ("outer", 1)):
            product = getattr(layer, name)
            surgery = Surgery(gram_of(product, layer, states), product, group)
            error = surgery.take_out_until(widths[number, name], LOT[name])
            kept, before, parts = surgery.kept(), product.in_features, 3 if name == "output" else 1
            narrow(layer, name, torch.cat([kept + part * before for part in range(parts)]), surgery)
            print(f"layer {number}, {name}: {len(kept)} of {before} inputs stay, error {error:.4f}", flush=True)
        states = behind(layer, states)


def main() -> None:
    """Writes labels.json and model.pt as a training run does."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=WORK / "model")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--share", type=float, help="of the layers' multiplications that stays, where it is missed most; else all layers get one width")
    parser.add_argument("--heads", type=int, default=10, help="attention heads of a layer that stay")
    parser.add_argument("--inner", type=int, default=1024, help="inner units of a layer that stay")
    options = parser.parse_args()
    model, _, index = load_model(options.model)
    windows = sample(index)
    uniform = {(number, name): width for number in range(len(model.encoder.layers)) for name, width in (("output", options.heads), ("outer", options.inner))}
    prune(model, windows, chosen_widths(model, windows, options.share) if options.share else uniform)
    save_model(model.state_dict(), options.model, options.out)


if __name__ == "__main__":
    main()
