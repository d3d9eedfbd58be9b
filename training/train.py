"""Trains the model in one run: `python -m training.train [--minutes 66] [--epochs 16] [--init FOLDER] [--silver]`.

The learning rate falls linearly to nought, by steps or by wall time, whichever is further on; so the run ends in
time on any machine. It writes WORK/model/{labels.json,checkpoint.pt,model.pt,log.jsonl} and goes on from a checkpoint.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch

from .analyse import load_model
from .course import CHECKPOINT_SECONDS, precision, replace
from .data import collate, encode, load, mark_fresh
from .losses import losses, weighted
from .model import LAYERS, Analyser
from .paths import DEEP, ENCODER, WORK
from .vocabulary import inverse, label_sets
from .windows import batches, random_windows

SEED = 1
BATCH_PIECES = 1500
CHAINS_SHARE = 0.1
ENCODER_RATE, HEAD_RATE, WORDS_RATE = 2.5e-4, 1e-3, 5e-5
LAYER_DECAY = {6: 0.9, 12: 0.93}
"""What a layer's rate is of that above it, by the number of layers."""
AVERAGE_EVERY, AVERAGE_DECAY = 4, 0.99


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=100, help="wall-clock limit, over all resumed runs")
    parser.add_argument("--epochs", type=int, default=16)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--out", type=Path, default=WORK / "model")
    parser.add_argument("--init", type=Path, help="go on from the model and the label sets in this folder (see warm.py)")
    parser.add_argument("--layers", type=int, default=LAYERS, choices=LAYER_DECAY, help="of the published encoder to begin with")
    parser.add_argument("--silver", action="store_true", help="use the annotation of silver.py")
    parser.add_argument("--names", type=float, default=0.45, help="share of the documents with names that an epoch draws")
    parser.add_argument("--news", type=int, default=1, help="times that an epoch takes our own treebank, in other windows each")
    parser.add_argument("--warm-up", type=int, default=180, help="steps in which the rates rise")
    parser.add_argument("--rate", type=float, default=1.0, help="factor of all learning rates")
    return parser.parse_args()


def documents(sentences: list[dict], index: dict) -> list[list[dict]]:
    """Encodes sentences and groups them by document, in the order of the files."""
    groups: dict[str, list[dict]] = {}
    for sentence in sentences:
        numbers = encode(sentence, index)
        groups.setdefault(sentence["document"], []).append(numbers | {"form": sentence["form"]})
    for group in groups.values():
        mark_fresh(group)
    return list(groups.values())


def epoch_batches(sets: list[tuple[list, float]], epoch: int) -> tuple[list[list[dict]], list[list[int]]]:
    """Returns the windows of one epoch and their batches, the same for the same epoch number; `sets` are documents and
    which share of them to draw, or how often to take them all."""
    chance = random.Random(1000 * SEED + epoch)
    windows = []
    for group, share in sets:
        if share < 1:
            windows += random_windows(chance.sample(group, int(share * len(group))), chance)
        for _ in range(int(share)):
            windows += random_windows(group, chance)
    lengths = [2 + sum(len(sentence["ids"]) + 1 for sentence in window) for window in windows]
    return windows, batches(lengths, BATCH_PIECES, chance)


def parameter_groups(model: Analyser, factor: float) -> list[dict]:
    """Returns the optimiser's groups: lower layers learn slower, word embeddings slowest."""
    layers = len(model.encoder.layers)
    fall = LAYER_DECAY.get(layers, LAYER_DECAY[LAYERS])
    groups: dict[tuple[float, float], list] = {}
    for name, parameter in model.named_parameters():
        if name == "encoder.words.weight":
            rate = WORDS_RATE
        elif name.startswith("encoder.layers."):
            rate = ENCODER_RATE * fall ** (layers - 1 - int(name.split(".")[2]))
        elif name.startswith(("encoder.places", "encoder.norm")):
            rate = ENCODER_RATE * fall**layers
        else:
            rate = HEAD_RATE
        decay = 0.01 if parameter.dim() > 1 else 0.0
        groups.setdefault((factor * rate, decay), []).append(parameter)
    return [{"params": p, "lr": rate, "base": rate, "weight_decay": decay} for (rate, decay), p in groups.items()]


class Run:
    """The state of one training run, as kept in its checkpoint."""

    def __init__(self, model: Analyser, options: argparse.Namespace) -> None:
        self.model, self.options = model, options
        self.optimiser = torch.optim.AdamW(parameter_groups(model, options.rate), betas=(0.9, 0.98), eps=1e-8, fused=True)
        self.trained = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
        self.average = [p.detach().clone() for _, p in self.trained]
        self.epoch = self.step_in_epoch = self.step = 0
        self.seconds_before, self.started = 0.0, time.time()
        self.saved = self.started
        self.path = options.out / "checkpoint.pt"
        if self.path.exists():
            self.resume()

    def seconds(self) -> float:
        return self.seconds_before + time.time() - self.started

    def resume(self) -> None:
        state = torch.load(self.path, map_location=self.options.device, weights_only=False)
        self.model.load_state_dict(state["model"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.average = state["average"]
        self.epoch, self.step_in_epoch, self.step = state["place"]
        self.seconds_before = state["seconds"]
        torch.set_rng_state(state["random"].cpu())
        print("resumed at step", self.step, flush=True)

    def save(self) -> None:
        """Writes the checkpoint, and the averaged model that can be evaluated at any time."""
        state = {
            "model": self.model.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "average": self.average,
            "place": (self.epoch, self.step_in_epoch, self.step),
            "seconds": self.seconds(),
            "random": torch.get_rng_state(),
        }
        replace(self.path, state)
        averaged = dict(state["model"])
        averaged.update({name: value for (name, _), value in zip(self.trained, self.average)})
        replace(self.options.out / "model.pt", averaged)
        self.saved = time.time()

    def set_rates(self, done: float) -> None:
        factor = min(1.0, (self.step + 1) / self.options.warm_up) * max(0.005, 1 - done)
        for group in self.optimiser.param_groups:
            group["lr"] = group["base"] * factor

    def update(self, batch: dict) -> dict[str, float]:
        """Makes one step and returns the losses."""
        with precision(self.options.device):
            parts = losses(self.model, self.model(batch), batch)
            loss = weighted(parts)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for _, p in self.trained], 2.0, foreach=True)
        self.optimiser.step()
        self.step += 1
        if self.step % AVERAGE_EVERY == 0:
            decay = min(AVERAGE_DECAY, self.step / (self.step + 20))
            torch._foreach_lerp_(self.average, [p.detach() for _, p in self.trained], 1 - decay)
        return {name: float(value.detach()) for name, value in parts.items()}


def train(run: Run, sets: list[tuple[list, float]]) -> None:
    """Runs until the epochs or the minutes are used up."""
    options, log, sums = run.options, open(run.options.out / "log.jsonl", "a", encoding="utf8"), {}
    run.model.train()
    while run.epoch < options.epochs:
        windows, order = epoch_batches(sets, run.epoch)
        total = len(order) * options.epochs
        for run.step_in_epoch in range(run.step_in_epoch, len(order)):
            done = max(run.step / total, run.seconds() / (60 * options.minutes))
            if done >= 1:
                return
            run.set_rates(done)
            batch = collate([windows[i] for i in order[run.step_in_epoch]])
            parts = run.update({key: value.to(options.device) for key, value in batch.items()})
            for name, value in parts.items():
                sums[name] = sums.get(name, 0.0) + value / 50
            if run.step % 50 == 0:
                rounded = {name: round(value, 3) for name, value in sums.items()}
                entry = {"step": run.step, "of": total, "epoch": run.epoch, "seconds": round(run.seconds()), **rounded}
                print(json.dumps(entry), flush=True)
                log.write(json.dumps(entry) + "\n")
                log.flush()
                sums = {}
            if time.time() - run.saved > CHECKPOINT_SECONDS:
                run.step_in_epoch += 1
                run.save()
                run.step_in_epoch -= 1
        run.epoch, run.step_in_epoch = run.epoch + 1, 0


def read_sets(options: argparse.Namespace, labels: dict[str, list[str]], treebanks: list[dict]) -> list[tuple[list, float]]:
    """Returns the documents of each set, encoded, with the share of them that an epoch takes."""
    index = inverse(labels)
    kind = "silver" if options.silver else "train"
    read = [treebanks, load("news_train"), load(f"names_{kind}"), load("chains_train")]
    encoded = [documents(sentences, index) for sentences in read]
    return list(zip(encoded, (1, options.news, options.names, CHAINS_SHARE)))


def first_model(options: argparse.Namespace, treebanks: list[dict]) -> tuple[Analyser, dict[str, list[str]]]:
    """Returns the model to begin with: the published encoder with new heads, or what `--init` has."""
    if options.init:
        return load_model(options.init)[:2]
    labels = label_sets(treebanks)
    model = Analyser(labels)
    model.encoder.deepen(options.layers)
    model.encoder.load_pretrained(ENCODER / "model.safetensors" if options.layers == LAYERS else DEEP)
    return model, labels


def main() -> None:
    """Loads data and model, trains, saves."""
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    torch.set_num_threads(options.threads)
    treebanks = load("gum_train") + load("ewt_silver" if options.silver else "ewt_train")
    model, labels = first_model(options, treebanks)
    (options.out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False), encoding="utf8")
    sets = read_sets(options, labels, treebanks)
    run = Run(model.to(options.device), options)
    print({key: len(values) for key, values in labels.items()}, "parameters", sum(p.numel() for _, p in run.trained))
    train(run, sets)
    run.save()


if __name__ == "__main__":
    main()
