"""Recovers a training run's model and ranker from the released files: `python -m training.warm --onnx FILE --json FILE --out FOLDER`.

The exported graph names its matrix products after the modules they come from, so each weight finds its parameter; int8
weights are multiplied out again, and what `smooth` divided the inputs of a product by is taken out of its weights. What is not exported (links within a window, shared arguments) starts anew.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .crf import NEVER
from .fold import unfold
from .model import Analyser
from .paths import WORK
from .ranker import Ranker

QUANTISED = "_quantized"
CAUTION = 0.4
"""That of the export which versions have that do not tell it."""


def arrays(graph) -> dict[str, np.ndarray]:
    """Returns every weight of the graph by name."""
    return {item.name: numpy_helper.to_array(item) for item in graph.initializer}


def module_of(node) -> str:
    """Returns the dotted path of the module whose product a node is: `/model/first/MatMul_…` is `model.first`."""
    return ".".join(node.output[0].strip("/").split("/")[:-1])


def shrinks(graph) -> dict[str, np.ndarray]:
    """Returns what `smooth` has the inputs of a feed-forward product multiplied by before it, by module."""
    constants = {node.output[0]: node for node in graph.node if node.op_type == "Constant"}
    inputs = {node.input[0].removesuffix(QUANTISED): module_of(node) for node in graph.node if node.op_type == "MatMulInteger"}
    found = {}
    for node in graph.node:
        for name in node.input if node.op_type == "Mul" and node.output[0] in inputs else ():
            value = numpy_helper.to_array(constants[name].attribute[0].t) if name in constants else np.zeros(())
            if value.ndim == 1:
                found[inputs[node.output[0]]] = value
    return found


def products(graph, values: dict) -> dict[str, np.ndarray]:
    """Returns the dequantised right-hand side [in, out] of each integer product, by parameter or module."""
    found, shrunk = {}, shrinks(graph)
    for node in graph.node:
        if node.op_type != "MatMulInteger":
            continue
        base = node.input[1].removesuffix(QUANTISED)
        zero = values[f"{base}_zero_point"].astype(np.float32)
        weight = (values[node.input[1]].astype(np.float32) - zero) * values[f"{base}_scale"]
        weight = weight * shrunk.get(module_of(node), np.ones(1))[:, None]
        named = base.startswith(("model.", "project."))
        found[base.removesuffix("_Transposed") if named else f"{module_of(node)}.weight"] = weight
    return found


def mixture(graph, values: dict) -> np.ndarray:
    """Returns the logarithms of the layers' shares, one factor a layer in the graph; none where `fold` has put them into the layers' norms."""
    factors = [name for node in graph.node for name in node.input if name.startswith("onnx::Mul_")]
    shares = [name for name in dict.fromkeys(factors) if values[name].ndim == 0]
    order = sorted((int(name.rsplit("_", 1)[1]), name) for name in shares)
    return np.log(np.array([values[name] for _, name in order], dtype=np.float32))


def released_weights(path: Path, weights: dict) -> dict[str, np.ndarray]:
    """Returns the arrays of the released model under the names of the parameters."""
    graph = onnx.load(str(path)).graph
    values, product = arrays(graph), products(graph, arrays(graph))
    found = {"encoder.words.weight": values["model.encoder.words.rows"] * values["model.encoder.words.scale"]}
    layers = sum(name.endswith(".norm2.weight") for name in values)
    shares = mixture(graph, values)
    if len(shares) not in (0, layers):
        raise ValueError(f"{len(shares)} layer shares in the graph, {layers} or none expected")
    found["encoder.mix"] = shares if len(shares) else np.zeros(layers, dtype=np.float32)
    found["root"] = next(v for n, v in values.items() if n.startswith("onnx::Expand_")).reshape(-1)
    for name, value in [*values.items(), *product.items()]:
        if name.startswith("model.") and "_Transposed" not in name and not name.endswith((".rows", ".scale")):
            transposed = name in product and not name.endswith(".pairs")
            found[name.removeprefix("model.")] = value.T if transposed else value
    found["label.weight"], found["label.bias"] = np.array(weights["lo_w"]), np.array(weights["lo_b"])
    for key, name in (("between", "weights"), ("start", "start")):
        chain = np.array(weights["names"][key])
        chain[..., weights["v"]["n"].index("O")] += weights["names"].get("caution", CAUTION)
        found[f"name_chain.{name}"] = np.where(chain <= NEVER, 0, chain)
    return found


def recover(onnx_path: Path, weights: dict) -> Analyser:
    """Returns the model; raises where a weight fits no parameter."""
    torch.manual_seed(1)
    model = Analyser(weights["v"])
    released, missing = released_weights(onnx_path, weights), []
    model.resize(released)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            value = released.get(name)
            # The tag heads' modules are named by their keys alone in the graph.
            value = released.get(name.replace("tags.", "")) if value is None else value
            if value is None:
                missing.append(name)
            else:
                parameter.copy_(torch.tensor(value, dtype=torch.float32).view_as(parameter))
    if not released["encoder.mix"].any():
        unfold(model.encoder)
    print("not in the released files:", ", ".join(missing))
    return model


@torch.no_grad()
def recover_ranker(onnx_path: Path, weights: dict) -> Ranker:
    """Returns the coreference ranker, whose projection is in the graph."""
    graph, ranker = onnx.load(str(onnx_path)).graph, Ranker(len(weights["v"]["t"]))
    values = arrays(graph)
    ranker.project.weight.copy_(torch.tensor(products(graph, values)["project.weight"].T))
    ranker.project.bias.copy_(torch.tensor(values["project.bias"]))
    ranker.fill(weights["coreference"]["weights"])
    return ranker


def main() -> None:
    """Writes labels.json, model.pt and coreference.pt as training runs do."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--onnx", type=Path, required=True)
    parser.add_argument("--json", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=WORK / "warm")
    options = parser.parse_args()
    weights = json.loads(options.json.read_text(encoding="utf8"))
    model = recover(options.onnx, weights)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "labels.json").write_text(json.dumps(weights["v"], ensure_ascii=False), encoding="utf8")
    torch.save(model.state_dict(), options.out / "model.pt")
    state = {"ranker": recover_ranker(options.onnx, weights).state_dict(), "threshold": weights["coreference"]["threshold"]}
    torch.save(state, options.out / "coreference.pt")


if __name__ == "__main__":
    main()
