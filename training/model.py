"""The analysis model: an encoder over windows and the heads over words and sentences."""

import math
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from .crf import LabelChain

HIDDEN, INNER, HEADS, LAYERS, PIECES, PLACES, CASES = 384, 1536, 12, 6, 30522, 512, 8
HEAD = HIDDEN // HEADS
ARC, LABEL, SPAN, SHARED, CHAIN = 256, 160, 96, 64, 96


class Layer(nn.Module):
    """One BERT layer; without dropout in the attention, so that the fused kernel can be used."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv, self.output = nn.Linear(HIDDEN, 3 * HIDDEN), nn.Linear(HIDDEN, HIDDEN)
        self.norm1, self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)
        self.inner, self.outer = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.export = False
        # What the inputs of these products are multiplied by before them (smooth.py).
        self.register_buffer("shrink_inner", None)
        self.register_buffer("shrink_outer", None)

    def resize(self, heads: int, inner: int) -> None:
        """Makes it as wide as a layer that `prune` has made narrower; the weights are new."""
        self.qkv, self.output = nn.Linear(HIDDEN, 3 * HEAD * heads), nn.Linear(HEAD * heads, HIDDEN)
        self.inner, self.outer = nn.Linear(HIDDEN, inner), nn.Linear(inner, HIDDEN)

    def shrunk(self, x: Tensor, name: str) -> Tensor:
        factor = getattr(self, f"shrink_{name}")
        return x if factor is None else x * factor

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        count, length, _ = x.shape
        query, key, value = self.qkv(x).view(count, length, 3, -1, HEAD).permute(2, 0, 3, 1, 4)
        if self.export:
            weights = torch.softmax(query @ key.transpose(-1, -2) * (1 / math.sqrt(HEAD)) + bias, -1)
            mixed = weights @ value
        else:
            mask = bias.to(query.dtype).expand(count, 1, length, length)
            mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        mixed = mixed.transpose(1, 2).flatten(2)
        x = self.norm1(x + F.dropout(self.output(mixed), 0.1, self.training))
        hidden = F.gelu(self.inner(self.shrunk(x, "inner")))
        return self.norm2(x + F.dropout(self.outer(self.shrunk(hidden, "outer")), 0.1, self.training))


class Encoder(nn.Module):
    """BERT layers with casing embeddings (MiniLM, or the deeper e5); its result is a learnt mix of all layers."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.places = nn.Embedding(PIECES, HIDDEN), nn.Embedding(PLACES, HIDDEN)
        self.cases = nn.Embedding(CASES, HIDDEN)
        nn.init.zeros_(self.cases.weight)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.mix = nn.Parameter(torch.zeros(LAYERS))
        self.folded = False
        """Whether the layers' norms have the shares in them already (fold.py)."""

    def deepen(self, layers: int) -> None:
        """Makes it as deep as a teacher is (distil.py); the weights are new."""
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.mix = nn.Parameter(torch.zeros(layers))

    def begin(self, ids: Tensor, case: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Returns the vectors of the pieces before the first layer, and what attention adds so that it leaves padding out."""
        x = self.words(ids) + self.places.weight[: ids.shape[1]][None] + self.cases(case)
        return F.dropout(self.norm(x), 0.1, self.training), (1 - mask.float())[:, None, None, :] * -1e4

    def onward(self, x: Tensor, bias: Tensor, first: int = 0) -> list[Tensor]:
        """Returns the vectors of the pieces behind each layer from one on and, last, their mix."""
        share, mixed, states = torch.softmax(self.mix, 0), 0, []
        for number, layer in list(enumerate(self.layers))[first:]:
            x = layer(x, bias)
            mixed = mixed + (x.float() if self.folded else share[number] * x.float())
            states.append(x)
        return [*states, mixed]

    def states(self, ids: Tensor, case: Tensor, mask: Tensor) -> list[Tensor]:
        """Returns the vectors of the pieces behind each layer and, last, their mix."""
        return self.onward(*self.begin(ids, case, mask))

    def forward(self, ids: Tensor, case: Tensor, mask: Tensor) -> Tensor:
        return self.states(ids, case, mask)[-1]

    @torch.no_grad()
    def load_pretrained(self, path: Path) -> None:
        """Copies the published BERT weights."""
        weights = {name.removeprefix("bert."): value.float() for name, value in load_file(path).items()}
        self.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
        token_type = weights["embeddings.token_type_embeddings.weight"][0]
        self.places.weight.copy_(weights["embeddings.position_embeddings.weight"] + token_type)
        for kind in ("weight", "bias"):
            getattr(self.norm, kind).copy_(weights[f"embeddings.LayerNorm.{kind}"])
            for number, layer in enumerate(self.layers):
                name = f"encoder.layer.{number}."
                parts = [weights[f"{name}attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
                getattr(layer.qkv, kind).copy_(torch.cat(parts))
                getattr(layer.output, kind).copy_(weights[f"{name}attention.output.dense.{kind}"])
                getattr(layer.norm1, kind).copy_(weights[f"{name}attention.output.LayerNorm.{kind}"])
                getattr(layer.inner, kind).copy_(weights[f"{name}intermediate.dense.{kind}"])
                getattr(layer.outer, kind).copy_(weights[f"{name}output.dense.{kind}"])
                getattr(layer.norm2, kind).copy_(weights[f"{name}output.LayerNorm.{kind}"])
        self.mix[-1] = 1.5


class Biaffine(nn.Module):
    """Scores every pair of a row's words: [S, I, d] and [S, J, d] -> [S, I, J, n]."""

    def __init__(self, size: int, outputs: int) -> None:
        super().__init__()
        self.pairs = nn.Parameter(torch.empty(size, outputs * size))
        nn.init.normal_(self.pairs, std=1 / size)
        self.left, self.right = nn.Linear(size, outputs), nn.Linear(size, outputs, bias=False)
        self.outputs = outputs

    def forward(self, left: Tensor, right: Tensor) -> Tensor:
        count, rows, size = left.shape
        scores = (left @ self.pairs).view(count, rows * self.outputs, size) @ right.transpose(1, 2)
        scores = scores.view(count, rows, self.outputs, right.shape[1]).transpose(2, 3)
        return scores + self.left(left)[:, :, None] + self.right(right)[:, None]


class ChainHead(nn.Module):
    """Scores antecedents within a window: it teaches the encoder coreference and is not exported (see ranker.py)."""

    def __init__(self) -> None:
        super().__init__()
        self.project = nn.ModuleList(nn.Linear(HIDDEN, CHAIN) for _ in range(3))
        self.query, self.key, self.new = nn.Linear(CHAIN, CHAIN), nn.Linear(CHAIN, CHAIN), nn.Linear(CHAIN, 1)

    def forward(self, words: Tensor, places: Tensor) -> tuple[Tensor, Tensor]:
        """Returns [M, M] scores of mention i with antecedent j and [M] of none; `places` [M, 3] are head, first, last."""
        mentions = F.relu(sum(project(words[place]) for project, place in zip(self.project, places.T)))
        mentions = F.dropout(mentions, 0.2, self.training)
        scores = self.query(mentions) @ self.key(mentions).T / math.sqrt(CHAIN)
        return scores, self.new(mentions).squeeze(-1)


class Analyser(nn.Module):
    """Encoder and heads. `labels` gives the sizes of the label sets."""

    def __init__(self, labels: dict[str, list[str]]) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.first, self.last = nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, HIDDEN, bias=False)
        self.word_case = nn.Embedding(CASES, HIDDEN)
        nn.init.normal_(self.word_case.weight, std=0.02)
        self.root = nn.Parameter(torch.randn(HIDDEN) * 0.02)
        self.tags = nn.ModuleDict({key: nn.Linear(HIDDEN, len(labels[key])) for key in "uxlfn"})
        self.arc_dependent, self.arc_head = nn.Linear(HIDDEN, ARC), nn.Linear(HIDDEN, ARC)
        self.arc = Biaffine(ARC, 1)
        self.label_dependent, self.label_head = nn.Linear(HIDDEN, LABEL), nn.Linear(HIDDEN, LABEL)
        self.label = nn.Linear(LABEL, len(labels["d"]))
        self.span_start, self.span_end = nn.Linear(HIDDEN, SPAN), nn.Linear(HIDDEN, SPAN)
        self.name_start = nn.Linear(len(labels["n"]), SPAN, bias=False)
        self.name_end = nn.Linear(len(labels["n"]), SPAN, bias=False)
        self.span = Biaffine(SPAN, len(labels["t"]) + 1)
        self.name_chain = LabelChain(labels["n"])
        self.shared_dependent, self.shared_head = nn.Linear(HIDDEN, SHARED), nn.Linear(HIDDEN, SHARED)
        self.shared = Biaffine(SHARED, 1)
        self.chains = ChainHead()
        self.factuality = nn.Sequential(nn.Linear(HIDDEN, 64), nn.GELU(), nn.Linear(64, 1))

    def resize(self, state: dict[str, Tensor]) -> None:
        """Makes the layers as many and as wide as those whose parameters are given."""
        self.encoder.deepen(len(state["encoder.mix"]))
        for number, layer in enumerate(self.encoder.layers):
            name = f"encoder.layers.{number}."
            layer.resize(state[f"{name}output.weight"].shape[1] // HEAD, state[f"{name}inner.weight"].shape[0])
            layer.shrink_inner, layer.shrink_outer = (state.get(f"{name}shrink_{product}") for product in ("inner", "outer"))

    def word_vectors(self, batch: dict[str, Tensor]) -> Tensor:
        """Returns [N, 384]: one vector a word, from its first and last piece and its casing, before dropout."""
        pieces = self.encoder(batch["ids"], batch["case"], batch["mask"]).reshape(-1, HIDDEN)
        words = self.first(pieces[batch["first"]]) + self.last(pieces[batch["last"]])
        words = words + self.word_case(batch["wcase"])
        return F.gelu(words)

    def forward(self, batch: dict[str, Tensor]) -> dict[str, Tensor]:
        vectors, rows = self.word_vectors(batch), batch["rows"]
        words = F.dropout(vectors, 0.2, self.training)
        outputs = {key: head(words) for key, head in self.tags.items()}
        names = torch.softmax(outputs["n"].detach().float(), -1).to(words.dtype)
        root = self.root[None, None].expand(rows.shape[0], 1, -1).to(words.dtype)

        def with_root(projection: nn.Linear) -> Tensor:
            return torch.cat([projection(root), projection(words)[rows]], 1)

        def drop(x: Tensor, share: float) -> Tensor:
            return F.dropout(F.gelu(x), share, self.training)

        arc = self.arc(drop(self.arc_dependent(words)[rows], 0.3), drop(with_root(self.arc_head), 0.3)).squeeze(-1)
        start = drop((self.span_start(words) + self.name_start(names))[rows], 0.2)
        end = drop((self.span_end(words) + self.name_end(names))[rows], 0.2)
        return {
            **outputs,
            "vectors": vectors,
            "words": words,
            "arc": arc,
            "ld": self.label_dependent(words)[rows],
            "lh": with_root(self.label_head),
            "span": self.span(start, end),
            "shared": self.shared_scores(words, rows),
            "fact": self.factuality(words).squeeze(-1),
        }

    def shared_scores(self, words: Tensor, rows: Tensor) -> Tensor:
        """Returns [S, W, W]: the score that word i is an argument of word j too, besides its head in the tree."""
        dependent, head = F.gelu(self.shared_dependent(words)), F.gelu(self.shared_head(words))
        dependent, head = (F.dropout(x, 0.2, self.training)[rows] for x in (dependent, head))
        return self.shared(dependent, head).squeeze(-1)

    def relation_scores(self, dependents: Tensor, heads: Tensor, head: Tensor) -> Tensor:
        """Returns label scores [S, W, D] for given heads [S, W] (0 is the root)."""
        chosen = torch.gather(heads, 1, head[:, :, None].expand(-1, -1, heads.shape[-1]))
        return self.label(F.dropout(F.relu(dependents + chosen), 0.3, self.training))
