"""Mends a model with fewer or narrower layers: `python -m training.mend --model FOLDER --like FOLDER --minutes 26 --out FOLDER`.

Its encoder learns to give the vectors that another model's gives, layer by layer and for their mix (knowledge distillation by regression, as in
TinyBERT, Jiao et al. 2020): no labels, no dropout, so that the heads, which stay as they are, find what they know. The texts are those
of all training sets. `--layers` names the other's layers that its own were, as for `prune`. A run that was stopped begins anew: to go on, give it its own result for `--model`.
"""

import argparse
import json
import time
from itertools import count
from pathlib import Path

import torch
from torch import Tensor

from .analyse import load_model, save_model
from .data import collate, load
from .model import Encoder
from .paths import WORK
from .train import documents, epoch_batches

SETS = ("gum_train", "news_train", "ewt_train", "names_train", "chains_train")
RATE, WORDS_RATE, WARM_UP, AVERAGE_DECAY, REPORT = 2e-4, 5e-5, 60, 0.98, 50
LAYERS_SHARE = 0.3
"""How much the layers count beside their mix, which is all that the heads see."""


def distance(found: list[Tensor], wanted: list[Tensor], mask: Tensor) -> tuple[Tensor, Tensor]:
    """Returns how far vectors are from those wanted, as a share of how much the latter vary: of the layers, on average, and of their mix, the
    last of each list."""
    kept = mask > 0
    shares = [((x.float() - y.float())[kept] ** 2).mean() / y.float()[kept].var() for x, y in zip(found, wanted)]
    return sum(shares[:-1]) / len(shares[:-1]), shares[-1]


def epochs(index: dict):
    """Gives batches of windows for ever, others in each epoch."""
    sets = [(documents(load(name), index), 1) for name in SETS]
    for epoch in count():
        windows, order = epoch_batches(sets, epoch)
        for batch in order:
            yield collate([windows[number] for number in batch])


class Mending:
    """An encoder on its way to the vectors of another; what it comes to is the mean of its latest states."""

    def __init__(self, encoder: Encoder, like: Encoder, layers: list[int] | None = None) -> None:
        self.encoder, self.like = encoder.eval(), like.eval()
        self.layers = layers or list(range(len(like.layers)))
        words = [encoder.words.weight]
        others = [parameter for name, parameter in encoder.named_parameters() if name != "words.weight"]
        groups = [{"params": others, "base": RATE}, {"params": words, "base": WORDS_RATE}]
        self.optimiser = torch.optim.AdamW(groups, lr=RATE, betas=(0.9, 0.98), weight_decay=0, fused=True)
        self.trained, self.steps = [*others, *words], 0
        self.average = [parameter.detach().clone() for parameter in self.trained]

    def update(self, batch: dict[str, Tensor], left: float) -> tuple[float, float]:
        """Makes one step at a share of the rates, and returns how far layers and mix were off."""
        for group in self.optimiser.param_groups:
            group["lr"] = group["base"] * min(1.0, (self.steps + 1) / WARM_UP) * left
        inputs = batch["ids"], batch["case"], batch["mask"]
        with torch.autocast("cpu", torch.bfloat16):
            with torch.no_grad():
                states = self.like.states(*inputs)
            wanted = [*(states[number] for number in self.layers), states[-1]]
            layers, mix = distance(self.encoder.states(*inputs), wanted, batch["mask"])
            loss = LAYERS_SHARE * layers + mix
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.trained, 1.0, foreach=True)
        self.optimiser.step()
        share = 1 - min(AVERAGE_DECAY, self.steps / (self.steps + 20))
        torch._foreach_lerp_(self.average, [parameter.detach() for parameter in self.trained], share)
        self.steps += 1
        return float(layers.detach()), float(mix.detach())

    @torch.no_grad()
    def finish(self) -> None:
        """Gives the encoder the mean of its latest states."""
        for parameter, value in zip(self.trained, self.average):
            parameter.copy_(value)


def mend(encoder: Encoder, like: Encoder, layers: list[int] | None, index: dict, minutes: float) -> None:
    """Trains the encoder in place for so long, the rates falling to nought by then."""
    mending, started, recent = Mending(encoder, like, layers), time.time(), []
    for batch in epochs(index):
        seconds = time.time() - started
        if seconds >= 60 * minutes:
            break
        recent.append(mending.update(batch, 1 - seconds / (60 * minutes)))
        if len(recent) == REPORT:
            layers, mix = (round(sum(values) / REPORT, 5) for values in zip(*recent))
            print(json.dumps({"step": mending.steps, "seconds": round(seconds), "layers": layers, "mix": mix}), flush=True)
            recent = []
    mending.finish()


def main() -> None:
    """Writes labels.json and model.pt as a training run does."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--like", type=Path, default=WORK / "model")
    parser.add_argument("--layers", type=int, nargs="+", help="the layers of the other that those of the model were; all where it is left out")
    parser.add_argument("--minutes", type=float, default=26)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.manual_seed(1)
    model, _, index = load_model(options.model)
    mend(model.encoder, load_model(options.like)[0].encoder, options.layers, index, options.minutes)
    save_model(model.state_dict(), options.model, options.out)


if __name__ == "__main__":
    main()
