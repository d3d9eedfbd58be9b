"""Goes on training a model together with its ranker, over whole documents: `python -m training.joint --model FOLDER --teacher FOLDER --minutes 85 --out FOLDER`.

What the ranker makes of a document's mentions is learnt by the encoder too (end to end, as in Lee et al. 2017), which the heads' own
losses and what the teachers say keep on its other tasks. The encoder has no dropout: it is narrow, and the heads and the ranker have theirs.
Weights and inputs are rounded as in the exported graph, so that what is lost by that is made up for.
`packs` has listed the pairs before. A run that was stopped goes on from its last checkpoint.
"""

import argparse
import random
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import torch
from torch import Tensor

from .analyse import load_model, save_model
from .course import Course, precision
from .data import collate, load
from .export import load_ranker
from .int8 import imitated
from .lessons import learned, lessons, taught
from .losses import losses, weighted
from .model import Analyser
from .packs import PACKS, SETS
from .paths import WORK
from .ranker import Ranker, ranking_loss
from .smooth import smooth
from .train import BATCH_PIECES, documents, epoch_batches
from .windows import LONGEST_SENTENCE, MAX_PIECES, cut

RATES = {"encoder.words": 2e-5, "encoder.": 1e-4, "chains.": 1e-3, "shared": 1e-3, "": 2e-4}
"""By how a parameter's name begins: what `warm` cannot recover learns fastest."""
RANKER_RATE, WARM_UP = 4e-4, 100
TIMES = {"gum_train": 2, "news_train": 1}
OTHERS = {"ewt_silver": 1, "names_silver": 0.45, "chains_train": 0.1}
SENTENCES = (4, 5, 6, 7)
"""How many sentences the windows of a document have at most, in one epoch or another."""
ANTECEDENT_WEIGHT = 0.5

Document = tuple[list[dict], dict[str, Tensor]]
"""Encoded sentences, and what `packs` has of their mentions."""


def read_documents(index: dict) -> list[Document]:
    """Returns the documents with chains, as often as an epoch takes them."""
    packs, found = torch.load(PACKS), []
    for name in SETS:
        sentences = load(name)
        names = dict.fromkeys(sentence["document"] for sentence in sentences)
        whole = [(encoded, packs[key]) for key, encoded in zip(names, documents(sentences, index)) if key in packs]
        fitting = [item for item in whole if all(len(sentence["ids"]) < LONGEST_SENTENCE for sentence in item[0])]
        found += fitting * TIMES[name]
    return found


def windows_of(sentences: list[dict], most: int) -> list[list[dict]]:
    """Returns a document's windows, of so many sentences at most."""
    sizes = [len(sentence["ids"]) + 1 for sentence in sentences]
    return [[sentences[place] for place in run] for run in cut(sizes, most, MAX_PIECES)]


def together(found: list[Document], chance: random.Random) -> Iterator[list[Document]]:
    """Yields documents in a random order, as many at once as make a batch."""
    group, pieces = [], 0
    for document in chance.sample(found, len(found)):
        size = sum(len(sentence["ids"]) + 1 for sentence in document[0])
        if group and pieces + size > BATCH_PIECES:
            yield group
            group, pieces = [], 0
        group.append(document)
        pieces += size
    if group:
        yield group


def collated(group: list[Document], chance: random.Random) -> dict:
    """Returns the batch of some documents with, under `documents`, their pairs and where in the batch's words their mentions are."""
    most, base, tensors = chance.choice(SENTENCES), 0, []
    for sentences, pack in group:
        starts = [base]
        for sentence in sentences:
            starts.append(starts[-1] + len(sentence["first"]))
        sentence, *words = pack["places"].T
        begin = torch.tensor(starts)[sentence]
        tensors.append(pack | {"words": torch.stack([begin + word for word in words])})
        base = starts[-1]
    windows = [window for sentences, _ in group for window in windows_of(sentences, most)]
    return collate(windows) | {"documents": tensors}


def epochs(index: dict) -> Iterator[dict]:
    """Gives batches for ever: whole documents with chains, and windows of all other texts."""
    found = read_documents(index)
    others = [(documents(load(name), index), share) for name, share in OTHERS.items()]
    for epoch in count():
        chance = random.Random(epoch)
        windows, order = epoch_batches(others, epoch)
        work = [*together(found, chance), *([windows[number] for number in batch] for batch in order)]
        chance.shuffle(work)
        for item in work:
            yield collated(item, chance) if isinstance(item[0], tuple) else collate(item) | {"documents": []}


def antecedent_loss(ranker: Ranker, words: Tensor, found: list[dict[str, Tensor]]) -> Tensor:
    """Returns the ranker's loss over some documents, each mention weighing the same."""
    if not found:
        return words.new_zeros(())
    total, mentions = words.new_zeros(()), sum(len(document["type"]) for document in found)
    for document in found:
        scores, new = ranker(document | {"words": words[document["words"]]})
        total = total + ranking_loss(scores, new, document) * (len(new) / mentions)
    return total


class Joint(Course):
    """A model and its ranker on their way."""

    def __init__(self, model: Analyser, ranker: Ranker, teachers: list[Analyser]) -> None:
        self.model, self.ranker, self.teachers = model.train(), ranker.train(), teachers
        model.encoder.eval()
        # What names follow one another is known; the models' classes of parameters go by the first prefix that fits.
        model.name_chain.requires_grad_(False)
        groups: dict[float, list] = {}
        for name, parameter in model.named_parameters():
            rate = next(rate for prefix, rate in RATES.items() if name.startswith(prefix))
            if parameter.requires_grad:
                groups.setdefault(rate, []).append(parameter)
        super().__init__([(list(ranker.parameters()), RANKER_RATE), *((parameters, rate) for rate, parameters in groups.items())], WARM_UP)

    def update(self, batch: dict, left: float) -> dict[str, float]:
        """Makes one step at a share of the rates, and returns the losses."""
        with precision("cpu"):
            outputs = self.model(batch)
            parts = losses(self.model, outputs, batch)
            said = lessons(self.model, outputs, batch, taught(self.teachers, batch)) if self.teachers else {}
            near = said.pop("vectors", None)
            antecedent = antecedent_loss(self.ranker, outputs["vectors"], batch["documents"])
            loss = weighted(parts) + learned(said) + ANTECEDENT_WEIGHT * antecedent
        self.step(loss, left)
        means = {name: float(value.detach()) for name, value in parts.items()}
        means |= {f"taught {name}": float(value.detach()) for name, value in said.items()}
        return means | {"antecedent": float(antecedent.detach()), "vectors": float(near.detach()) if near is not None else 0.0}


def main() -> None:
    """Writes labels.json, model.pt and coreference.pt as training runs do."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="folder of the model and its ranker to go on from")
    parser.add_argument("--teacher", type=Path, action="append", default=[])
    parser.add_argument("--minutes", type=float, default=85)
    parser.add_argument("--out", type=Path, default=WORK / "model")
    options = parser.parse_args()
    torch.manual_seed(1)
    model, labels, index = load_model(options.model)
    ranker, threshold = load_ranker(options.model, labels)
    smooth(model, index)
    course = Joint(model, ranker, [load_model(folder)[0] for folder in options.teacher])
    with imitated(model, ranker.project):
        course.run(epochs(index), options.minutes, course.update, options.out / "checkpoint.pt")
    save_model(model.state_dict(), options.model, options.out)
    torch.save({"ranker": ranker.state_dict(), "threshold": threshold}, options.out / "coreference.pt")


if __name__ == "__main__":
    main()
