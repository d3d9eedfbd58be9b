"""Quick checks without data or model: `python -m training.test_training`."""

import random
import tempfile
from contextlib import suppress
from importlib.util import find_spec
from itertools import product
from pathlib import Path
from unittest.mock import patch

import numpy as np
import onnx
import onnxruntime
import torch
from torch import nn

from .analyse import weigh_names
from .blend import blend
from .chain_sets import likely_head, read_bracketed
from .coreference_scores import conll_scores
from .course import Course
from .crf import LabelChain
from .data import clusters, shown
from .decode import best_labels, is_tree, mentions, names, tree
from .fold import fold, unfold
from .fuse import fuse
from .int8 import imitated, quantise, scales
from .joint import collated
from .lessons import arc_scores, divergence, mean_of
from .make import steps_from_encoder, steps_from_version
from .mend import Mending, distance
from .model import HIDDEN, Analyser, Layer
from .names import bio_names, without_overlaps
from .pairs import FEATURES, features, make_mention, place_mentions, ranked
from .prune import Surgery
from .ranker import Ranker
from .silver import corrected, majority, mention_labels
from .smooth import divide
from .vocabulary import apply_script, edit_script
from .warm import shrinks
from .windows import cut


def test_edit_scripts() -> None:
    for form, lemma in (("Dogs", "dog"), ("went", "go"), ("U.S.", "U.S."), ("LONDON", "London"), ("better", "good")):
        assert apply_script(form, edit_script(form, lemma, longest=99)) == lemma, form


def test_tree_is_the_best_one() -> None:
    chance = np.random.default_rng(1)
    for _ in range(60):
        arc = chance.normal(size=(4, 5))
        options = [np.array(heads) for heads in product(range(5), repeat=4)]
        trees = [h for h in options if is_tree(h) and all(h != np.arange(1, 5))]
        normal = arc - np.log(np.exp(np.where(np.eye(4, 5, 1) > 0, -1e9, arc)).sum(1, keepdims=True))
        best = max(trees, key=lambda h: normal[np.arange(4), h].sum())
        assert tree(arc, 4).tolist() == best.tolist()


def test_mentions_nest_have_one_head_and_do_not_cross() -> None:
    heads = [0, 1, 2, 3]  # a chain: word 1 is the root
    span = np.zeros((4, 4, 3))
    span[..., 0] = 9.0
    for (start, end, kind), score in {(0, 3, 1): 12.0, (0, 2, 1): 11.0, (1, 2, 2): 14.0, (2, 3, 1): 13.0}.items():
        span[start, end, kind] = score
    assert sorted(mentions(span, 4, heads)) == [(0, 3, 1), (1, 2, 2)]


def test_names() -> None:
    labels = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"]
    assert names([1, 2, 0, 4, 4, 3], labels) == [(0, 1, "PER"), (3, 4, "ORG"), (5, 5, "ORG")]
    assert bio_names(["I-LOC", "I-LOC", "O", "B-PER"], None) == [[0, 1, "LOC"], [3, 3, "PER"]]
    assert without_overlaps({(0, 2, "PER"), (1, 1, "LOC"), (4, 4, "ORG")}) == [[0, 2, "PER"], [4, 4, "ORG"]]


def test_label_chain_sums_over_all_sequences_that_are_allowed() -> None:
    chain, scores = LabelChain(["O", "B-PER", "I-PER"]), torch.randn(1, 3, 3, generator=torch.manual_seed(1))
    between, start = (weights.detach() for weights in chain.transitions())
    paths = [path for path in product(range(3), repeat=3) if path[0] != 2 and (0, 2) not in zip(path, path[1:])]
    sums = {path: sum(scores[0, word, label] for word, label in enumerate(path)) for path in paths}
    mask = torch.ones(1, 3, dtype=torch.bool)
    assert abs(chain.log_sum(scores, mask) - torch.logsumexp(torch.stack(list(sums.values())), 0)) < 1e-4
    assert tuple(best_labels(scores[0].numpy(), start.numpy(), between.numpy())) == max(sums, key=sums.get)
    assert chain.loss(scores, torch.ones(1, 3, 3, dtype=torch.bool), mask) < 1e-4


def test_inputs_that_others_make_up_for_are_taken_out() -> None:
    chance = torch.Generator().manual_seed(4)
    known = torch.randn(400, 6, generator=chance)
    # The last two inputs follow from the first four and a constant.
    inputs = torch.cat([known, known[:, :2] + known[:, 2:4] - 1], 1)
    product = torch.nn.Linear(8, 3)
    rows = torch.cat([inputs, torch.ones(400, 1)], 1).double()
    gram = rows.T @ rows / 400
    surgery = Surgery(gram, product, 2)
    error = surgery.take_out_until(3)
    left = torch.cat([inputs[:, surgery.kept()], torch.ones(400, 1)], 1).double()
    weight = surgery.weight[:, torch.cat([surgery.kept(), torch.tensor([8])])]
    assert error < 1e-3
    assert (left @ weight.T - product(inputs)).abs().max() < 0.05


def test_an_encoder_comes_nearer_to_another() -> None:
    torch.manual_seed(5)
    labels = {key: ["a", "O" if key == "n" else "b"] for key in "uxlfndt"}
    one, other = (Analyser(labels).encoder for _ in range(2))
    one.load_state_dict(other.state_dict())
    with torch.no_grad():
        for layer in one.layers:
            layer.outer.weight += 0.1 * torch.randn_like(layer.outer.weight)
    batch = {"ids": torch.randint(5, 900, (4, 12)), "case": torch.ones(4, 12, dtype=torch.long), "mask": torch.ones(4, 12)}
    mending = Mending(one, other)
    before = mending.update(batch, 1.0)
    for _ in range(60):
        mending.update(batch, 1.0)
    mending.finish()
    with torch.no_grad():
        after = distance(one.states(*batch.values()), other.states(*batch.values()), batch["mask"])
    assert float(after[1]) < 0.5 * before["mix"]


def test_a_course_that_was_stopped_goes_on() -> None:
    def run(path: Path, *stops: int) -> tuple[int, torch.Tensor]:
        for stop in (*stops, 0):
            torch.manual_seed(3)
            layer = nn.Linear(4, 1)
            course = Course([(list(layer.parameters()), 0.01)], 2)

            def update(batch: torch.Tensor, _left: float) -> dict[str, float]:
                if stop and course.steps == stop:
                    raise KeyboardInterrupt
                course.step((layer(batch) ** 2).mean(), 1.0)
                return {}

            generator = torch.Generator().manual_seed(7)
            with suppress(KeyboardInterrupt):
                course.run((torch.randn(5, 4, generator=generator) for _ in range(9)), 1, update, path)
        return course.steps, layer.weight.detach()

    with tempfile.TemporaryDirectory() as folder, patch("training.course.CHECKPOINT_SECONDS", -1):
        steps, weight = run(Path(folder) / "checkpoint.pt", 3, 7)
        assert not list(Path(folder).iterdir())
        assert steps == 9 and torch.equal(weight, run(Path(folder) / "other.pt")[1])


def test_what_is_made_has_its_time_and_its_modules() -> None:
    for made, long in ((steps_from_encoder(100), 3), (steps_from_version(100, Path("old")), 1)):
        assert all(find_spec(f"training.{name}") for name, _ in made)
        minutes = [arguments[arguments.index("--minutes") + 1] for _, arguments in made if "--minutes" in arguments]
        assert len(minutes) == long and abs(sum(minutes) - 100) < 0.2
        assert [name for name, _ in made[::len(made) - 1]] == ["prepare", "export"]


def test_narrower_models_are_read() -> None:
    labels = {key: ["a", "O" if key == "n" else "b"] for key in "uxlfndt"}
    model = Analyser(labels)
    model.encoder.deepen(4)
    model.encoder.layers[1].resize(7, 640)
    other = Analyser(labels)
    other.resize(model.state_dict())
    other.load_state_dict(model.state_dict())
    assert other.encoder.layers[1].outer.in_features == 640


def test_what_teachers_say_together() -> None:
    scores = [torch.tensor([[2.0, 0.0, 1.0]]), torch.tensor([[0.0, 0.0, 0.0]])]
    wanted = mean_of(scores)
    assert torch.allclose(wanted.sum(-1), torch.ones(1))
    assert float(divergence(wanted.log(), wanted)) < 1e-6 < float(divergence(scores[0], wanted))
    mask = torch.tensor([[True, True, False]])
    assert arc_scores({"arc": torch.zeros(1, 3, 4)}, mask).argmin(-1).tolist() == [[3, 3, 3]]


def test_fused_layers_compute_the_same() -> None:
    layer, pieces = Layer().eval(), {1: "pieces"}
    layer.resize(10, 1088)
    layer.export = True
    values = torch.randn(1, 7, HIDDEN, generator=torch.manual_seed(2)), torch.zeros(1, 1, 1, 7)
    with tempfile.TemporaryDirectory() as folder:
        whole, fused = (Path(folder) / name for name in ("whole.onnx", "fused.onnx"))
        torch.onnx.export(
            layer, values, str(whole), input_names=["x", "bias"], output_names=["y"], opset_version=17, dynamo=False,
            dynamic_axes={"x": pieces, "bias": {3: "pieces"}, "y": pieces},
        )  # fmt: skip
        fuse(whole, fused)
        kinds = [node.op_type for node in onnx.load(fused).graph.node]
        feeds = dict(zip(("x", "bias"), (value.numpy() for value in values)))
        before, after = (onnxruntime.InferenceSession(str(path)).run(None, feeds)[0] for path in (whole, fused))
    assert [kinds.count(kind) for kind in ("MultiHeadAttention", "Sum", "FastGelu", "Softmax", "Erf")] == [1, 2, 1, 0, 0]
    assert np.abs(before - after).max() < 1e-3


def test_divided_inputs_compute_the_same() -> None:
    labels = {key: ["a", "O" if key == "n" else "b"] for key in "uxlfndt"}
    model = Analyser(labels).eval()
    values = torch.randn(1, 5, HIDDEN, generator=torch.manual_seed(3)), torch.zeros(1, 1, 1, 5)
    before = [layer(*values) for layer in model.encoder.layers]
    sizes = {name: getattr(model.encoder.layers[0], name).in_features for name in ("inner", "outer")}
    great = {name: [torch.linspace(1, 9, size)] * len(before) for name, size in sizes.items()}
    divide(model, great)
    after = [layer(*values) for layer in model.encoder.layers]
    assert all(layer.shrink_inner is not None and layer.shrink_outer is not None for layer in model.encoder.layers)
    assert max((old - new).abs().max() for old, new in zip(before, after)) < 1e-4


def test_a_name_is_scored_by_all_its_places() -> None:
    """A word before the same word means the same in one document, and nothing in another."""
    texts = (("a", "Ada", "Bank"), ("a", "Ada", "Bank"), ("a", "Ada", "left"), ("b", "Ada", "Bank"))
    sentences = [{"document": document, "form": list(form)} for document, *form in texts]
    values = ([[0.0, 4.0], [0.0, 2.0]], [[0.0, 0.0], [0.0, 2.0]], [[0.0, 8.0], [0.0, 0.0]], [[0.0, 6.0], [0.0, 0.0]])
    results = [{"name_scores": np.array(value)} for value in values]
    weigh_names(sentences, results)
    assert [round(float(result["name_scores"][0, 1]), 6) for result in results] == [3.2, 0.8, 8.0, 6.0]


def test_no_two_neighbours_of_a_product_overflow() -> None:
    for width in (6, 7):
        weight = torch.randn(40, width, generator=torch.manual_seed(5)) ** 3
        numbers = torch.round(weight / scales(weight))
        sums = torch.nn.functional.pad(numbers, (0, width % 2)).unflatten(1, (-1, 2)).sum(2)
        assert numbers.abs().max() <= 127 and sums.abs().max() <= 128
        # Some output of each kind: one whose greatest is a single weight's, and one whose greatest is a pair's.
        assert (numbers.abs().amax(1) == 127).any() and (numbers.abs().amax(1) < 127).any()


def test_training_imitates_the_exported_products() -> None:
    torch.manual_seed(4)
    model = Analyser({key: ["a", "O" if key == "n" else "b"] for key in "uxlfndt"}).eval()
    words, vectors = model.first, torch.randn(1, 5, HIDDEN)
    weight = words.weight.detach().clone()
    with imitated(model, nn.Linear(2, 2)):
        said = words(vectors)
        said.sum().backward()
        gradients = [parameter.grad for parameter in words.parameters()]
    assert torch.equal(words.weight, weight) and not torch.allclose(said, words(vectors), atol=1e-4)
    assert all(gradient is not None and gradient.any() for gradient in gradients)
    with tempfile.TemporaryDirectory() as folder:
        whole, bytes_ = (Path(folder) / name for name in ("whole.onnx", "bytes.onnx"))
        torch.onnx.export(words, (vectors,), str(whole), input_names=["x"], dynamo=False, opset_version=17)
        quantise(whole, bytes_)
        found = onnxruntime.InferenceSession(str(bytes_)).run(None, {"x": vectors.numpy()})[0]
    assert np.abs(found - said.detach().numpy()).max() < 1e-4


def test_layers_that_were_made_fit_for_int8_come_back_so() -> None:
    labels = {key: ["a", "O" if key == "n" else "b"] for key in "uxlfndt"}
    before, after = Analyser(labels), Analyser(labels)
    great = {name: [torch.linspace(1, 9, getattr(layer, name).in_features) for layer in before.encoder.layers] for name in ("inner", "outer")}
    divide(before, great)
    after.resize(before.state_dict())
    after.load_state_dict(before.state_dict())
    assert all(torch.equal(one.shrink_outer, other.shrink_outer) for one, other in zip(before.encoder.layers, after.encoder.layers))


def test_a_mix_that_is_a_sum_is_the_same() -> None:
    torch.manual_seed(6)
    encoder = Analyser({key: ["a", "O" if key == "n" else "b"] for key in "uxlfndt"}).encoder.eval()
    batch = torch.randint(5, 900, (1, 9)), torch.ones(1, 9, dtype=torch.long), torch.ones(1, 9)
    with torch.no_grad():
        encoder.mix.copy_(torch.tensor([-2.0, -1.0, 0.0, -1.0, 0.5, 2.0]))
        before = encoder(*batch)
        fold(encoder)
        folded = encoder(*batch)
        unfold(encoder)
        after = encoder(*batch)
    assert max((folded - before).abs().max(), (after - before).abs().max()) < 1e-4


def test_recovery_takes_out_what_inputs_were_divided_by() -> None:
    """The outer product of a layer may be as wide as the vectors are: only what takes the inputs says which one they are of."""
    shrink = np.linspace(0.5, 1, HIDDEN, dtype=np.float32)
    nodes = [onnx.helper.make_node("Constant", [], ["shrink"], value=onnx.numpy_helper.from_array(shrink))]
    for number, name in enumerate(("inner", "outer")):
        divided = f"/model/encoder/layers.2/Mul_{number}_output_0"
        nodes.append(onnx.helper.make_node("Mul", ["x", "shrink"], [divided]))
        nodes.append(onnx.helper.make_node("MatMulInteger", [f"{divided}_quantized", "weight"], [f"/model/encoder/layers.2/{name}/MatMul_output_0"]))
    nodes.append(onnx.helper.make_node("Mul", ["x", "y"], ["/model/encoder/layers.2/Mul_2_output_0"]))
    found = shrinks(onnx.helper.make_graph(nodes, "layer", [], []))
    assert list(found) == ["model.encoder.layers.2.inner", "model.encoder.layers.2.outer"]
    assert all(np.array_equal(value, shrink) for value in found.values())


def test_ranker_comes_back_from_what_it_exports() -> None:
    torch.manual_seed(1)
    before, after = Ranker(10), Ranker(10)
    after.fill(before.export(-1.0)["weights"])
    kept = {name: value for name, value in before.state_dict().items() if not name.startswith("project.")}
    assert all(torch.equal(value, after.state_dict()[name]) for name, value in kept.items())


def test_documents_find_their_words_in_a_batch() -> None:
    sentence = {"ids": [5, 6, 7], "case": [0] * 3, "first": [0, 1], "last": [0, 2], "clusters": [], "unsure": [], "types": []}
    sentence |= {key: [0, 0] for key in ("wcase", "u", "x", "l", "f", "n", "head", "d")} | {"spans": None, "shared": None, "factuality": {}}
    pack = {"places": torch.tensor([[0, 1, 0, 1], [1, 0, 0, 0]])}
    batch = collated([([sentence, sentence], pack), ([sentence, sentence], pack)], random.Random(1))
    assert [document["words"].tolist() for document in batch["documents"]] == [[[1, 2], [0, 2], [1, 2]], [[5, 6], [4, 6], [5, 6]]]


def test_half_of_our_own_chains_are_kept_from_the_encoder() -> None:
    kept = [document for document in (f"news-{number:03}" for number in range(400)) if not shown(document)]
    assert 160 < len(kept) < 240
    sentence = {"source": "news", "head": [0], "mentions": [{"start": 0, "end": 0, "group": "c1"}]}
    assert clusters(sentence | {"document": kept[0]}) == []


def test_blend_lies_between_two_models() -> None:
    with tempfile.TemporaryDirectory() as name:
        first, second, out = (Path(name) / part for part in ("first", "second", "out"))
        for folder, value in ((first, 1.0), (second, 3.0)):
            folder.mkdir()
            (folder / "labels.json").write_text("{}", encoding="utf8")
            torch.save({"root": torch.tensor([value]), "shared.pairs": torch.tensor([value])}, folder / "model.pt")
        blend(first, second, 0.25, out)
        mixed = torch.load(out / "model.pt", map_location="cpu")
    assert {key: value.item() for key, value in mixed.items()} == {"root": 1.5, "shared.pairs": 3.0}


def test_chain_sets() -> None:
    assert likely_head("the heroine of this fiction".split(), 0, 4) == 1
    assert likely_head(["Lady", "Dalrymple"], 0, 1) == 1
    found, open_spans = [], {}
    for word, column in enumerate(["(1|(2", "_", "2)", "1)"]):
        read_bracketed(column.replace("_", ""), word, open_spans, found)
    assert found == [(0, 2, "2"), (0, 3, "1")]


def test_silver_keeps_what_most_teachers_say_and_masks_the_rest() -> None:
    assert majority([["NOUN", "VERB", "K"], ["NOUN", "ADJ", "K|0|"], ["PROPN", "ADV", "K|0|"]]) == ["NOUN", None, "K|0|"]
    assert majority([["_", "Number=Sing"], ["_", "Number=Plur"]]) == ["_", None]
    span = np.zeros((3, 3, 3))
    span[..., 0] = 1
    span[0, 1] = [0.05, 0.9, 0.05]
    span[2, 2] = [0.4, 0.3, 0.3]
    assert mention_labels(span, np.array([2, 0, 2]), ["person", "place"]) == ([[0, 1, "person"]], [[2, 2]])
    sentence = {"names": [[1, 2, "ORG"]]}
    assert corrected([[0, 2, "place"]], sentence, ["DET", "PROPN", "PROPN"]) == [[0, 2, "organization"]]


def test_windows() -> None:
    assert [list(run) for run in cut([50, 60, 300, 40, 40, 40], 2, 200)] == [[0, 1], [2], [3, 4], [5]]


def test_coreference_scores() -> None:
    a, b, c, d = ((0, i, i) for i in range(4))
    assert conll_scores([[[a, b], [c, d]]], [[[a, b], [c, d]]], True)["conll"] > 99.99
    scores = conll_scores([[[a, b, c]]], [[[a, b], [c]]], True)
    assert abs(scores["muc"] - 200 * 0.5 / 1.5) < 1e-6


def test_features_of_a_pair() -> None:
    labels = {"u": ["NOUN", "PROPN"], "x": ["NN"], "d": ["nsubj", "obj"]}
    sentence = {"form": ["A", "stolen", "truck", "hit", "the", "truck"]}
    result = {"head": [3, 3, 4, 0, 6, 4], "u": [0] * 6, "x": [0] * 6, "d": [0, 0, 0, 0, 1, 1]}
    found = [make_mention((0, start, end, 1), sentence, result, labels) for start, end in ((0, 2), (4, 5))]
    place_mentions(found)
    assert list(ranked(found, 1, 2)) == [(0, 0)]
    values = features(found, 1, 0, 0, 2)
    assert len(values) == FEATURES
    holding = [number for number, value in enumerate(values) if value]
    assert holding == [1, 2, 5, 6, 9, 16, 24, 26, 36, 44, 48, 53, 54, 62, 63, 65, 71, 76, 79, 85]


if __name__ == "__main__":
    for name, check in list(globals().items()):
        if name.startswith("test_"):
            check()
            print("ok", name)
