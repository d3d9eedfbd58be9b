"""Mends a model with narrower layers: `python -m training.mend --model FOLDER --like FOLDER --minutes 26 --out FOLDER`.

Its encoder learns to give the vectors that another model's gives, layer by layer and for their mix (knowledge distillation by regression, as in
TinyBERT, Jiao et al. 2020): no labels, no dropout, so that the heads, which stay as they are, find what they know. The texts are those
of all training sets. A run that was stopped goes on from its last checkpoint.
"""

import argparse
from itertools import count
from pathlib import Path

import torch
from torch import Tensor

from .analyse import load_model, save_model
from .course import Course, precision
from .data import collate, load
from .model import Encoder
from .paths import WORK
from .train import documents, epoch_batches

SETS = {"gum_train": 1, "news_train": 1, "ewt_train": 1, "names_train": 1, "chains_train": 1}
RATE, WORDS_RATE, WARM_UP = 2e-4, 5e-5, 60
LAYERS_SHARE = 0.3
"""How much the layers count beside their mix, which is all that the heads see."""


def distance(found: list[Tensor], wanted: list[Tensor], mask: Tensor) -> tuple[Tensor, Tensor]:
    """Returns how far vectors are from those wanted, as a share of how much the latter vary: of the layers, on average, and of their mix, the
    last of each list."""
    kept = mask > 0
    shares = [((x.float() - y.float())[kept] ** 2).mean() / y.float()[kept].var() for x, y in zip(found, wanted)]
    return sum(shares[:-1]) / len(shares[:-1]), shares[-1]


def epochs(index: dict, shares: dict[str, float] = SETS):
    """Gives batches of windows for ever, others in each epoch, from sets of which it takes so much, or which it takes so many times."""
    sets = [(documents(load(name), index), share) for name, share in shares.items()]
    for epoch in count():
        windows, order = epoch_batches(sets, epoch)
        for batch in order:
            yield collate([windows[number] for number in batch])


class Mending(Course):
    """An encoder on its way to the vectors of another."""

    def __init__(self, encoder: Encoder, like: Encoder) -> None:
        self.encoder, self.like = encoder.eval(), like.eval()
        others = [parameter for name, parameter in encoder.named_parameters() if name != "words.weight"]
        super().__init__([(others, RATE), ([encoder.words.weight], WORDS_RATE)], WARM_UP)

    def update(self, batch: dict[str, Tensor], left: float) -> dict[str, float]:
        """Makes one step at a share of the rates, and returns how far layers and mix were off."""
        inputs = batch["ids"], batch["case"], batch["mask"]
        with precision("cpu"):
            with torch.no_grad():
                wanted = self.like.states(*inputs)
            layers, mix = distance(self.encoder.states(*inputs), wanted, batch["mask"])
            loss = LAYERS_SHARE * layers + mix
        self.step(loss, left)
        return {"layers": float(layers.detach()), "mix": float(mix.detach())}


def main() -> None:
    """Writes labels.json and model.pt as a training run does."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--like", type=Path, default=WORK / "model")
    parser.add_argument("--minutes", type=float, default=26)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.manual_seed(1)
    model, _, index = load_model(options.model)
    mending = Mending(model.encoder, load_model(options.like)[0].encoder)
    mending.run(epochs(index), options.minutes, mending.update, options.out / "checkpoint.pt")
    save_model(model.state_dict(), options.model, options.out)


if __name__ == "__main__":
    main()
