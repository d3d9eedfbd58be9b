"""Makes a trained model's layers fewer and narrower: `python -m training.prune --model FOLDER --layers 0 2 5 --heads 10 --inner 1024 --out FOLDER`.

Layers that `--layers` does not name are left out; the share that each had in the mix goes to the next one that stays. Then inner units of the feed-forward parts and whole attention heads are taken out one after the other, always the one whose loss
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
from .model import HEAD, Analyser, Encoder, Layer
from .paths import WORK
from .train import documents
from .windows import random_windows

WINDOWS, DAMPING = 1200, 1e-4
BEFORE = {"output": "qkv", "outer": "inner"}
SETS = ("gum_train", "news_train", "ewt_train")


def sample(index: dict) -> list[list[dict]]:
    """Returns random windows of the training texts, encoded."""
    chance, windows = random.Random(5), []
    for name in SETS:
        windows += chance.sample(random_windows(documents(load(name), index), chance), WINDOWS // len(SETS))
    return windows


@torch.no_grad()
def gram_of(product: nn.Linear, encoder: nn.Module, windows: list[list[dict]]) -> Tensor:
    """Returns the mean outer product of the inputs, and a constant, of one product of the encoder."""
    gram, count = torch.zeros(product.in_features + 1, product.in_features + 1, dtype=torch.float64), 0

    def hook(_, inputs: tuple[Tensor]) -> None:
        nonlocal count
        rows = F.pad(inputs[0].reshape(-1, product.in_features).float(), (0, 1), value=1.0)
        gram.add_((rows.T @ rows).double())
        count += rows.shape[0]

    handle = product.register_forward_pre_hook(hook)
    for window in windows:
        batch = collate([window])
        encoder(batch["ids"], batch["case"], batch["mask"])
    handle.remove()
    return gram / count


class Surgery:
    """One product whose inputs are taken out in groups, always the one that is missed least.

    `weight` has the bias for its last column; what is taken out is made up for by the others at once.
    """

    def __init__(self, gram: Tensor, product: nn.Linear, group: int) -> None:
        size = product.in_features
        self.inverse = torch.linalg.inv(gram + DAMPING * gram.diagonal().mean() * torch.eye(size + 1, dtype=torch.float64))
        self.weight = torch.cat([product.weight, product.bias[:, None]], 1).detach().double()
        self.power = float(torch.einsum("oi,ij,oj->", self.weight, gram, self.weight))
        self.members, self.left = torch.arange(size).view(-1, group), list(range(size // group))

    def take_out(self) -> float:
        """Takes one group out; returns by how much the mean squared error grows."""
        places = self.members[self.left]
        blocks, columns = self.inverse[places[:, :, None], places[:, None, :]], self.weight[:, places].permute(1, 2, 0)
        costs = (columns * torch.linalg.solve(blocks, columns)).sum((1, 2))
        gone = self.members[self.left.pop(int(costs.argmin()))]
        pull = torch.linalg.solve(self.inverse[gone[:, None], gone], self.inverse[gone])
        self.weight -= self.weight[:, gone] @ pull
        self.inverse -= self.inverse[:, gone] @ pull
        return float(costs.min())

    def take_out_until(self, keep: int) -> float:
        """Takes groups out until so many are left; returns the error as a share of the mean square of what the product gave."""
        lost = sum(self.take_out() for _ in range(len(self.left) - keep))
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
def leave_out(encoder: Encoder, kept: list[int]) -> None:
    """Leaves layers out, in place."""
    shares = torch.softmax(encoder.mix, 0)
    ends = [-1, *kept[:-1], len(shares) - 1]
    shares = torch.stack([shares[first + 1 : last + 1].sum() for first, last in zip(ends, ends[1:])])
    encoder.layers = nn.ModuleList(encoder.layers[number] for number in kept)
    encoder.mix = nn.Parameter(shares.log())


@torch.no_grad()
def prune(model: Analyser, windows: list[list[dict]], heads: int, inner: int) -> None:
    """Makes every layer so wide, from the first to the last, in place."""
    for number, layer in enumerate(model.encoder.layers):
        for name, group, keep in (("output", HEAD, heads), ("outer", 1, inner)):
            product = getattr(layer, name)
            surgery = Surgery(gram_of(product, model.encoder, windows), product, group)
            error = surgery.take_out_until(keep)
            kept, parts = surgery.kept(), 3 if name == "output" else 1
            narrow(layer, name, torch.cat([kept + part * product.in_features for part in range(parts)]), surgery)
            print(f"layer {number}, {name}: {len(kept)} of {product.in_features} inputs stay, error {error:.4f}", flush=True)


def main() -> None:
    """Writes labels.json and model.pt as a training run does."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=WORK / "model")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, nargs="+", help="layers that stay, counted from nought; all where it is left out")
    parser.add_argument("--heads", type=int, default=10, help="attention heads of a layer that stay")
    parser.add_argument("--inner", type=int, default=1024, help="inner units of a layer that stay")
    options = parser.parse_args()
    model, _, index = load_model(options.model)
    if options.layers:
        leave_out(model.encoder, options.layers)
    prune(model, sample(index), options.heads, options.inner)
    save_model(model.state_dict(), options.model, options.out)


if __name__ == "__main__":
    main()
