"""A run in which a model learns from other models: rates that rise and then fall to nought by wall time, and the mean of the latest states."""

import json
import time
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path

import torch
from torch import Tensor, nn

AVERAGE_DECAY, REPORT, CHECKPOINT_SECONDS = 0.98, 50, 150


def precision(device: str) -> torch.autocast:
    """Returns the context that products are computed in: half precision on an accelerator, and on processors that have it; others only imitate
    it, at a tenth of the speed."""
    kind = device.split(":")[0]
    return torch.autocast(kind, torch.bfloat16, enabled=kind != "cpu" or torch.ops.mkldnn._is_mkldnn_bf16_supported())


class Course:
    """Parameters on their way; what they come to is the mean of their latest states. `groups` are lists of them with their rates."""

    def __init__(self, groups: list[tuple[list[nn.Parameter], float]], warm_up: int) -> None:
        named = [{"params": parameters, "base": rate} for parameters, rate in groups]
        self.optimiser = torch.optim.AdamW(named, lr=groups[0][1], betas=(0.9, 0.98), weight_decay=0, fused=True)
        self.trained, self.steps, self.warm_up = [p for parameters, _ in groups for p in parameters], 0, warm_up
        self.average = [parameter.detach().clone() for parameter in self.trained]

    def step(self, loss: Tensor, left: float) -> None:
        """Makes one step at a share of the rates."""
        for group in self.optimiser.param_groups:
            group["lr"] = group["base"] * min(1.0, (self.steps + 1) / self.warm_up) * left
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.trained, 1.0, foreach=True)
        self.optimiser.step()
        share = 1 - min(AVERAGE_DECAY, self.steps / (self.steps + 20))
        torch._foreach_lerp_(self.average, [parameter.detach() for parameter in self.trained], share)
        self.steps += 1

    @torch.no_grad()
    def finish(self) -> None:
        """Gives the parameters the mean of their latest states."""
        for parameter, value in zip(self.trained, self.average):
            parameter.copy_(value)

    @torch.no_grad()
    def resume(self, path: Path) -> float:
        """Goes on from a checkpoint, and returns how many seconds it had taken."""
        state = torch.load(path, map_location="cpu")
        for parameter, value in zip(self.trained, state["parameters"]):
            parameter.copy_(value)
        self.optimiser.load_state_dict(state["optimiser"])
        self.average, self.steps = state["average"], state["steps"]
        print("resumed at step", self.steps, flush=True)
        return state["seconds"]

    def save(self, path: Path, seconds: float) -> None:
        """Writes a checkpoint."""
        parameters = [parameter.detach() for parameter in self.trained]
        state = {"parameters": parameters, "optimiser": self.optimiser.state_dict(), "average": self.average}
        replace(path, state | {"steps": self.steps, "seconds": seconds})

    def run(self, batches: Iterable[dict], minutes: float, update: Callable[[dict, float], dict[str, float]], path: Path) -> None:
        """Updates for so long, the rates falling to nought by then, and tells the means of what each update gives; `path` is
        of the checkpoint, from which a run that was stopped goes on."""
        started = time.time() - (self.resume(path) if path.exists() else 0)
        saved, recent = time.time(), []
        for batch in islice(batches, self.steps, None):
            seconds = time.time() - started
            if seconds >= 60 * minutes:
                break
            recent.append(update(batch, 1 - seconds / (60 * minutes)))
            if time.time() - saved > CHECKPOINT_SECONDS:
                saved = time.time()
                self.save(path, saved - started)
            if len(recent) == REPORT:
                means = {name: round(sum(parts[name] for parts in recent) / REPORT, 5) for name in recent[0]}
                print(json.dumps({"step": self.steps, "seconds": round(seconds), **means}), flush=True)
                recent = []
        self.finish()
        path.unlink(missing_ok=True)


def replace(path: Path, state: dict) -> None:
    """Saves so that an interruption leaves the old file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.save(state, path.with_suffix(".new"))
    path.with_suffix(".new").replace(path)
