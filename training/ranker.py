"""The coreference ranker: small enough for plain JavaScript, since most of a pair's score is computed once a mention."""

import base64

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .pairs import EARLIER, FEATURES, RECENT, Mention, features, ranked

SIZE, HIDDEN, RANK, NEW_HIDDEN = 128, 128, 64, 32


class Ranker(nn.Module):
    """Scores antecedents; the names of the weights are those of INTERFACE.md."""

    def __init__(self, types: int, inputs: int = 384, projects: bool = True) -> None:
        super().__init__()
        # Exported into the ONNX file, as output `coref`; none over a model that is exported already.
        self.project = nn.Linear(inputs, 3 * SIZE) if projects else None
        self.type_table = nn.Embedding(types + 1, SIZE)
        self.kind_table = nn.Embedding(3, SIZE)
        self.pronoun_table = nn.Embedding(10, SIZE)
        for table in (self.type_table, self.kind_table, self.pronoun_table):
            nn.init.normal_(table.weight, std=0.1)
        self.query, self.key = nn.Linear(SIZE, RANK, bias=False), nn.Linear(SIZE, RANK, bias=False)
        self.later, self.earlier = nn.Linear(SIZE, HIDDEN), nn.Linear(SIZE, HIDDEN, bias=False)
        self.pair = nn.Linear(FEATURES, HIDDEN, bias=False)
        self.score = nn.Linear(HIDDEN, 1)
        self.new = nn.Sequential(nn.Linear(SIZE, NEW_HIDDEN), nn.ReLU(), nn.Linear(NEW_HIDDEN, 1))

    def represent(self, document: dict[str, Tensor]) -> Tensor:
        """Returns the vector p of each mention; `words` are the word vectors at head, first and last word."""
        words = F.dropout(document["words"], 0.2, self.training)
        if self.project is None:
            head, start, end = (part[:, k * SIZE : (k + 1) * SIZE] for k, part in enumerate(words))
        else:
            parts = zip(words, self.project.weight.split(SIZE), self.project.bias.split(SIZE))
            head, start, end = (F.linear(part, weight, bias) for part, weight, bias in parts)
        tables = self.type_table(document["type"]) + self.kind_table(document["kind"])
        tables = tables + self.pronoun_table(document["pronoun"])
        return F.dropout(F.relu(head + start + end + tables), 0.3, self.training)

    def forward(self, document: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """Returns the score of each pair and the score of starting a chain of each mention."""
        p, i, j = self.represent(document), document["i"], document["j"]
        product = (self.query(p)[i] * self.key(p)[j]).sum(-1)
        hidden = F.relu(self.later(p)[i] + self.earlier(p)[j] + self.pair(document["features"].float()))
        score = self.score(F.dropout(hidden, 0.2, self.training)).squeeze(-1)
        return product + score, self.new(p).squeeze(-1)

    def weights(self) -> dict[str, Tensor]:
        """Returns its weights, all but the projection, under the names of INTERFACE.md; they are views of its parameters."""
        return {
            "type_table": self.type_table.weight, "kind_table": self.kind_table.weight,
            "pronoun_table": self.pronoun_table.weight, "Wq": self.query.weight, "Wk": self.key.weight,
            "Wa": self.later.weight, "ba": self.later.bias, "Wb": self.earlier.weight, "F": self.pair.weight.T,
            "v": self.score.weight[0], "v0": self.score.bias, "N1": self.new[0].weight, "n1": self.new[0].bias,
            "n2": self.new[2].weight[0], "n0": self.new[2].bias,
        }  # fmt: skip

    @torch.no_grad()
    def fill(self, packed: dict[str, dict]) -> None:
        """Takes the weights that a `model.json` has under `coreference`."""
        for name, weight in self.weights().items():
            array = np.frombuffer(base64.b64decode(packed[name]["data"]), dtype="<f4").copy()
            weight.copy_(torch.from_numpy(array).view(packed[name]["shape"]))

    def export(self, threshold: float) -> dict:
        """Returns what `model.json` has under `coreference`."""
        sizes = {"size": SIZE, "hidden": HIDDEN, "rank": RANK, "features": FEATURES}
        limits = {"recent": RECENT, "earlier": EARLIER, "threshold": threshold}
        arrays = {name: weight.detach().contiguous().numpy().astype("<f4") for name, weight in self.weights().items()}
        packed = {
            name: {"shape": list(array.shape), "data": base64.b64encode(array.tobytes()).decode()}
            for name, array in arrays.items()
        }
        return {**sizes, **limits, "weights": packed}


def pack(mentions: list[Mention], results: list[dict], person: int) -> dict[str, Tensor]:
    """Returns a document's tensors: mention vectors, pairs, features and which pairs corefer."""
    i, j, values, right = [], [], [], []
    for later in range(len(mentions)):
        group = mentions[later].group
        for earlier, nearer in ranked(mentions, later, person):
            i.append(later)
            j.append(earlier)
            values.append(features(mentions, later, earlier, nearer, person))
            right.append(group is not None and group == mentions[earlier].group)
    exported = "words" not in results[0]
    words = [
        np.stack([results[m.sentence]["coref" if exported else "words"][word(m)] for m in mentions])
        for word in (lambda m: m.root, lambda m: m.start, lambda m: m.end)
    ]
    return {
        "words": torch.from_numpy(np.stack(words)),
        **{key: torch.tensor([getattr(m, key) for m in mentions]) for key in ("type", "kind", "pronoun")},
        "i": torch.tensor(i, dtype=torch.long),
        "j": torch.tensor(j, dtype=torch.long),
        "features": torch.tensor(values, dtype=torch.float16).view(-1, FEATURES),
        "right": torch.tensor(right, dtype=torch.bool),
    }


def ranking_loss(scores: Tensor, new: Tensor, document: dict[str, Tensor]) -> Tensor:
    """Returns the mean negative log-probability of any right antecedent (or of none, where there is none)."""
    i, right, count = document["i"], document["right"], len(new)
    lowest = torch.full((count,), -1e9)
    top = torch.maximum(new, lowest.scatter_reduce(0, i, scores, "amax", include_self=True)).detach()
    exp, exp_new = torch.exp(scores - top[i]), torch.exp(new - top)
    everything = exp_new.index_add(0, i, exp)
    chosen = torch.zeros(count).index_add(0, i, exp * right)
    has = torch.zeros(count).index_add(0, i, right.float()) > 0
    good = torch.where(has, chosen, exp_new)
    return (torch.log(everything + 1e-12) - torch.log(good + 1e-12)).mean()


@torch.no_grad()
def chains(ranker: Ranker, document: dict[str, Tensor], mentions: list[Mention], threshold: float) -> list[list]:
    """Returns chains of (sentence, start, end): each mention joins the chain of its best antecedent."""
    scores, new = (values.tolist() for values in ranker.eval()(document))
    best = {}
    for i, j, score in zip(document["i"].tolist(), document["j"].tolist(), scores):
        if score > best.get(i, (new[i] + threshold, -1))[0]:
            best[i] = (score, j)
    found: list[list] = []
    for number, mention in enumerate(mentions):
        if number in best:
            mention.chain = mentions[best[number][1]].chain
        else:
            mention.chain = len(found)
            found.append([])
        found[mention.chain].append((mention.sentence, mention.start, mention.end))
    return found
