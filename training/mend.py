"""Mends a model with narrower layers: `python -m training.mend --model FOLDER --like FOLDER --minutes 25 --out FOLDER`.

Its encoder learns to give the vectors that another model's gives, layer by layer and for their mix (knowledge distillation by regression, as in
TinyBERT, Jiao et al. 2020): no labels, no dropout, so that the heads, which stay as they are, find what they know. The texts are those
of all training sets. It goes on from a checkpoint in the folder.
"""

import argparse
import json
import random
import shutil
import time
from pathlib import Path

import torch
from torch import Tensor

from .analyse import load_model
from .data import collate, encode, load
from .model import Encoder
from .paths import WORK
from .train import BATCH_PIECES, documents, replace
from .windows import batches, random_windows

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
    sets = [load(name) for name in SETS]
    groups = [group for sentences in sets for group in documents(sentences, [encode(sentence, index) for sentence in sentences])]
    for epoch in range(10**6):
        chance = random.Random(epoch)
        windows = random_windows(groups, chance)
        lengths = [2 + sum(len(sentence["ids"]) + 1 for sentence in window) for window in windows]
        for batch in batches(lengths, BATCH_PIECES, chance):
            yield collate([windows[number] for number in batch])


def mend(encoder: Encoder, like: Encoder, index: dict, minutes: float) -> None:
    """Trains the encoder in place; what stays is the mean of its latest states."""
    encoder.eval()
    words = [encoder.words.weight]
    others = [parameter for name, parameter in encoder.named_parameters() if name != "words.weight"]
    groups = [{"params": others, "base": RATE}, {"params": words, "base": WORDS_RATE}]
    optimiser = torch.optim.AdamW(groups, lr=RATE, betas=(0.9, 0.98), weight_decay=0, fused=True)
    trained, started, sums = [*others, *words], time.time(), [0.0, 0.0]
    average = [parameter.detach().clone() for parameter in trained]
    for step, batch in enumerate(epochs(index)):
        done = (time.time() - started) / (60 * minutes)
        if done >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = group["base"] * min(1.0, (step + 1) / WARM_UP) * (1 - done)
        inputs = batch["ids"], batch["case"], batch["mask"]
        with torch.autocast("cpu", torch.bfloat16):
            with torch.no_grad():
                wanted = like.states(*inputs)
            layers, mix = distance(encoder.states(*inputs), wanted, batch["mask"])
            loss = LAYERS_SHARE * layers + mix
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0, foreach=True)
        optimiser.step()
        torch._foreach_lerp_(average, [parameter.detach() for parameter in trained], 1 - min(AVERAGE_DECAY, step / (step + 20)))
        sums = [sums[0] + float(layers.detach()) / REPORT, sums[1] + float(mix.detach()) / REPORT]
        if (step + 1) % REPORT == 0:
            print(json.dumps({"step": step + 1, "seconds": round(time.time() - started), "layers": round(sums[0], 5), "mix": round(sums[1], 5)}), flush=True)
            sums = [0.0, 0.0]
    with torch.no_grad():
        for parameter, value in zip(trained, average):
            parameter.copy_(value)


def main() -> None:
    """Writes labels.json and model.pt as a training run does."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--like", type=Path, default=WORK / "model")
    parser.add_argument("--minutes", type=float, default=25)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.manual_seed(1)
    model, _, index = load_model(options.model)
    mend(model.encoder, load_model(options.like)[0].encoder, index, options.minutes)
    options.out.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(options.model / "labels.json", options.out / "labels.json")
    replace(options.out / "model.pt", model.state_dict())


if __name__ == "__main__":
    main()
