"""Writes a trained reader as one ONNX file: every matrix as 8-bit whole numbers with a scale a column.

    python export.py reader.pt reader.onnx thresholds.json

Inputs, for one pair of T word pieces: `tokens` and `kinds` [1, T] (whole numbers), `of_reply` [1, T] (1.0 on the
pieces of the reply). Outputs: `scores` [1, outputs], `evidence` [1, T, outputs], `meaning` [1, T, 384]. What the
outputs are called, their thresholds and temperatures stand in the file's metadata.
"""

import json
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from outputs import NAMES

HEADS, WIDTH, OPSET = 12, 384, 20


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

    def matrix(self, name):
        """A weight [out, in] as whole numbers [in, out] with a scale for each column."""
        weight = self.weights[name].float().numpy().T
        scale = np.maximum(np.abs(weight).max(axis=0), 1e-8) / 127.0
        whole = np.clip(np.rint(weight / scale), -127, 127).astype(np.int8)
        inputs = [self.constant(name, whole), self.constant(f"{name}.scale", scale.astype(np.float32))]
        return self.node("DequantizeLinear", inputs, axis=1)

    def linear(self, x, name):
        product = self.node("MatMul", [x, self.matrix(f"{name}.weight")])
        return self.node("Add", [product, self.floats(f"{name}.bias")])

    def norm(self, x, name):
        inputs = [x, self.floats(f"{name}.weight"), self.floats(f"{name}.bias")]
        return self.node("LayerNormalization", inputs, axis=-1, epsilon=1e-12)

    def words(self, ids):
        """Rows of the table of word pieces, kept as whole numbers with a scale a row."""
        table = self.weights["encoder.embeddings.word_embeddings.weight"].float().numpy()
        scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8) / 127.0
        whole = np.clip(np.rint(table / scale), -127, 127).astype(np.int8)
        rows = self.node("Gather", [self.constant("words", whole), ids], axis=0)
        scales = self.node("Gather", [self.constant("words.scale", scale.astype(np.float32)), ids], axis=0)
        return self.node("Mul", [self.node("Cast", [rows], to=TensorProto.FLOAT), scales])


def build(weights, about):
    graph = Graph(weights)
    embeddings = "encoder.embeddings"
    zero = graph.constant("zero", np.array(0, np.int64))
    one = graph.constant("one", np.array(1, np.int64))
    second = graph.constant("second", np.array([1], np.int64))
    length = graph.node("Gather", [graph.node("Shape", ["tokens"]), one], axis=0)
    places = graph.node("Range", [zero, length, one])
    x = graph.words("tokens")
    x = graph.node("Add", [x, graph.node("Gather", [graph.floats(f"{embeddings}.position_embeddings.weight"), places])])
    x = graph.node("Add", [x, graph.node("Gather", [graph.floats(f"{embeddings}.token_type_embeddings.weight"), "kinds"])])
    x = graph.norm(x, f"{embeddings}.LayerNorm")
    for layer in range(6):
        x = encode(graph, x, f"encoder.encoder.layer.{layer}")
    evidence, scores = read(graph, x, second)
    outputs = [(scores, "scores", [1, len(NAMES)]), (evidence, "evidence", [1, "T", len(NAMES)]),
               (graph.linear(x, "meaning"), "meaning", [1, "T", WIDTH])]
    for inner, name, _ in outputs:
        graph.nodes.append(helper.make_node("Identity", [inner], [name], name))
    whole, real = TensorProto.INT64, TensorProto.FLOAT
    made = helper.make_graph(
        graph.nodes, "reader",
        [helper.make_tensor_value_info(n, t, [1, "T"]) for n, t in (("tokens", whole), ("kinds", whole), ("of_reply", real))],
        [helper.make_tensor_value_info(name, real, shape) for _, name, shape in outputs],
        graph.constants,
    )
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10)
    for key, value in about.items():
        model.metadata_props.add(key=key, value=value if isinstance(value, str) else json.dumps(value))
    onnx.checker.check_model(model)
    return model


def encode(graph, x, layer):
    split = graph.constant(f"{layer}.split", np.array([1, -1, HEADS, WIDTH // HEADS], np.int64))
    joined = graph.constant(f"{layer}.joined", np.array([1, -1, WIDTH], np.int64))
    root = graph.constant(f"{layer}.root", np.array((WIDTH / HEADS) ** -0.5, np.float32))
    parts = {}
    for part, order in (("query", [0, 2, 1, 3]), ("key", [0, 2, 3, 1]), ("value", [0, 2, 1, 3])):
        made = graph.linear(x, f"{layer}.attention.self.{part}")
        parts[part] = graph.node("Transpose", [graph.node("Reshape", [made, split])], perm=order)
    looks = graph.node("Mul", [graph.node("MatMul", [parts["query"], parts["key"]]), root])
    seen = graph.node("MatMul", [graph.node("Softmax", [looks], axis=-1), parts["value"]])
    seen = graph.node("Reshape", [graph.node("Transpose", [seen], perm=[0, 2, 1, 3]), joined])
    seen = graph.linear(seen, f"{layer}.attention.output.dense")
    x = graph.norm(graph.node("Add", [seen, x]), f"{layer}.attention.output.LayerNorm")
    inner = graph.node("Gelu", [graph.linear(x, f"{layer}.intermediate.dense")])
    return graph.norm(graph.node("Add", [graph.linear(inner, f"{layer}.output.dense"), x]), f"{layer}.output.LayerNorm")


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


def main():
    weights_path, out, about_path = sys.argv[1:4]
    about = json.load(open(about_path, encoding="utf8"))
    weights = torch.load(weights_path, map_location="cpu")
    onnx.save(build(weights, {"outputs": " ".join(NAMES)} | about), out)


if __name__ == "__main__":
    main()
