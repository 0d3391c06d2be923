"""Writes a trained reader as one ONNX file: every matrix as 8-bit whole numbers with a scale a column.

    python export.py reader.pt answers.pt reader.onnx

Inputs, for one pair of T word pieces: `tokens` and `kinds` [1, T] (whole numbers), `of_reply` [1, T] (1.0 on the
pieces of the reply). Outputs: `scores` [1, outputs], `evidence` [1, T, outputs].
To find answers, inputs `words` and `answers` [1, T] (1 where the text stands for an answer, 0 for a question), outputs
`places` [1, T, 96] and `weights` [1, T]. Both parts share the table of word pieces.
"""

import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import restore
from outputs import NAMES

HEADS, WIDTH, OPSET = 12, 384, 20
# The part that finds answers, as `finder.py` made it.
FINDER, LAYERS = "finder", 4


class Graph:
    def __init__(self, weights):
        self.weights = weights
        self.nodes, self.constants, self.count = [], [], 0

    def constant(self, name, value):
        self.constants.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def node(self, op, inputs, **attributes):
        self.count += 1
        name = f"{op.lower()}_{self.count}"
        self.nodes.append(helper.make_node(op, inputs, [name], name, **attributes))
        return name

    def floats(self, name):
        return self.constant(name, self.weights[name].float().numpy())

    def matrix(self, name, most=127.0):
        """A weight [out, in] as whole numbers [in, out] up to `most`, and a scale for each column."""
        weight = self.weights[name].float().numpy().T
        scale = np.maximum(np.abs(weight).max(axis=0), 1e-8) / most
        whole = np.clip(np.rint(weight / scale), -most, most).astype(np.int8)
        return self.constant(name, whole), self.constant(f"{name}.scale", scale.astype(np.float32))

    def linear(self, x, name):
        widened = self.node("DequantizeLinear", self.matrix(f"{name}.weight"), axis=1)
        return self.node("Add", [self.node("MatMul", [x, widened]), self.floats(f"{name}.bias")])

    def counted(self, x, name):
        """The same in whole numbers all through, with a scale for what comes in: its matrix is not widened in memory. Seven
        bits of the eight, because some processors add two products in sixteen."""
        whole, scale = self.matrix(f"{name}.weight", 63.0)
        self.count += 1
        rounded, step, zero = (f"{part}_{self.count}" for part in ("rounded", "step", "zero"))
        self.nodes.append(helper.make_node("DynamicQuantizeLinear", [x], [rounded, step, zero], f"rounding_{self.count}"))
        product = self.node("Cast", [self.node("MatMulInteger", [rounded, whole, zero])], to=TensorProto.FLOAT)
        return self.node("Add", [self.node("Mul", [product, self.node("Mul", [step, scale])]), self.floats(f"{name}.bias")])

    def norm(self, x, name):
        inputs = [x, self.floats(f"{name}.weight"), self.floats(f"{name}.bias")]
        return self.node("LayerNormalization", inputs, axis=-1, epsilon=1e-12)


def build(weights, finder):
    graph = Graph(weights | {f"{FINDER}.{name}": value for name, value in finder.items() if ".embeddings." not in name})
    zero = graph.constant("zero", np.array(0, np.int64))
    one = graph.constant("one", np.array(1, np.int64))
    second = graph.constant("second", np.array([1], np.int64))
    tables = Tables(graph)
    x = embed(graph, tables, "tokens", "kinds", (zero, one))
    for layer in range(6):
        x = encode(graph, x, f"encoder.encoder.layer.{layer}", graph.linear)
    evidence, scores = read(graph, x, second)
    y = embed(graph, tables, "words", "answers", (zero, one))
    for layer in range(LAYERS):
        y = encode(graph, y, f"{FINDER}.encoder.encoder.layer.{layer}", graph.counted)
    places, pieces = place(graph, y)
    outputs = [(scores, "scores", [1, len(NAMES)]), (evidence, "evidence", [1, "T", len(NAMES)]),
               (places, "places", [1, "W", finder["project.bias"].shape[0]]), (pieces, "weights", [1, "W"])]
    for inner, name, _ in outputs:
        graph.nodes.append(helper.make_node("Identity", [inner], [name], name))
    whole, real = TensorProto.INT64, TensorProto.FLOAT
    inputs = [("tokens", whole, "T"), ("kinds", whole, "T"), ("of_reply", real, "T"), ("words", whole, "W"), ("answers", whole, "W")]
    made = helper.make_graph(
        graph.nodes, "reader",
        [helper.make_tensor_value_info(name, kind, [1, length]) for name, kind, length in inputs],
        [helper.make_tensor_value_info(name, real, shape) for _, name, shape in outputs],
        graph.constants,
    )
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10)
    model.metadata_props.add(key="outputs", value=" ".join(NAMES))
    onnx.checker.check_model(model)
    return model


class Tables:
    """What both parts look word pieces up in, once in the file."""

    def __init__(self, graph):
        root = "encoder.embeddings"
        table = graph.weights[restore.WORDS].float().numpy()
        scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8) / 127.0
        whole = np.clip(np.rint(table / scale), -127, 127).astype(np.int8)
        self.words = graph.constant("words.table", whole)
        self.scales = graph.constant("words.table.scale", scale.astype(np.float32))
        self.places = graph.floats(f"{root}.position_embeddings.weight")
        self.kinds = graph.floats(f"{root}.token_type_embeddings.weight")
        self.norm = [graph.floats(f"{root}.LayerNorm.{part}") for part in ("weight", "bias")]


def embed(graph, tables, ids, kinds, ends):
    """Rows of the table of word pieces, kept as whole numbers with a scale a row, with their place and kind."""
    zero, one = ends
    rows = graph.node("Cast", [graph.node("Gather", [tables.words, ids], axis=0)], to=TensorProto.FLOAT)
    x = graph.node("Mul", [rows, graph.node("Gather", [tables.scales, ids], axis=0)])
    length = graph.node("Gather", [graph.node("Shape", [ids]), one], axis=0)
    places = graph.node("Range", [zero, length, one])
    x = graph.node("Add", [x, graph.node("Gather", [tables.places, places])])
    x = graph.node("Add", [x, graph.node("Gather", [tables.kinds, kinds])])
    return graph.node("LayerNormalization", [x, *tables.norm], axis=-1, epsilon=1e-12)


def encode(graph, x, layer, linear):
    """One layer; `linear` says how its matrices are kept."""
    split = graph.constant(f"{layer}.split", np.array([1, -1, HEADS, WIDTH // HEADS], np.int64))
    joined = graph.constant(f"{layer}.joined", np.array([1, -1, WIDTH], np.int64))
    root = graph.constant(f"{layer}.root", np.array((WIDTH / HEADS) ** -0.5, np.float32))
    parts = {}
    for part, order in (("query", [0, 2, 1, 3]), ("key", [0, 2, 3, 1]), ("value", [0, 2, 1, 3])):
        made = linear(x, f"{layer}.attention.self.{part}")
        parts[part] = graph.node("Transpose", [graph.node("Reshape", [made, split])], perm=order)
    looks = graph.node("Mul", [graph.node("MatMul", [parts["query"], parts["key"]]), root])
    seen = graph.node("MatMul", [graph.node("Softmax", [looks], axis=-1), parts["value"]])
    seen = graph.node("Reshape", [graph.node("Transpose", [seen], perm=[0, 2, 1, 3]), joined])
    seen = linear(seen, f"{layer}.attention.output.dense")
    x = graph.norm(graph.node("Add", [seen, x]), f"{layer}.attention.output.LayerNorm")
    inner = graph.node("Gelu", [linear(x, f"{layer}.intermediate.dense")])
    return graph.norm(graph.node("Add", [linear(inner, f"{layer}.output.dense"), x]), f"{layer}.output.LayerNorm")


def read(graph, x, second):
    """The evidence of every word and the scores, as in model.py."""
    whole = graph.constant("whole.one", np.array(1.0, np.float32))
    far = graph.constant("whole.far", np.array(10_000.0, np.float32))
    last = graph.constant("last", np.array([2], np.int64))
    of_reply = graph.node("Unsqueeze", ["of_reply", last])
    away = graph.node("Mul", [graph.node("Sub", [of_reply, whole]), far])
    weights = graph.node("Softmax", [graph.node("Add", [graph.linear(x, "attention"), away])], axis=1)
    evidence = graph.node("Mul", [graph.linear(x, "evidence"), weights])
    total = graph.node("ReduceSum", [evidence, second], keepdims=0)
    first = graph.node("Gather", [x, graph.constant("first", np.array(0, np.int64))], axis=1)
    return evidence, graph.node("Add", [total, graph.linear(first, "whole")])


def place(graph, x):
    """Directions of length one of every word, and how much each counts, as in finder.py."""
    last = graph.constant("place.last", np.array([2], np.int64))
    made = graph.linear(x, f"{FINDER}.project")
    length = graph.node("ReduceL2", [made, last], keepdims=1)
    weights = graph.node("Softmax", [graph.linear(x, f"{FINDER}.weigh")], axis=1)
    return graph.node("Div", [made, length]), graph.node("Squeeze", [weights, last])


def main():
    reader, finder, out = sys.argv[1:4]
    onnx.save(build(restore.weights(reader), torch.load(finder, map_location="cpu")), out)


if __name__ == "__main__":
    main()
