"""Reads weights back: those of train.py as they are, those of a shipped ONNX file from its whole numbers and scales."""

import onnx
import torch
from onnx import numpy_helper

WORDS = "encoder.embeddings.word_embeddings.weight"


def weights(path):
    """The weights of a reader by name."""
    if not path.endswith(".onnx"):
        return torch.load(path, map_location="cpu")
    kept = {one.name: torch.tensor(numpy_helper.to_array(one)) for one in onnx.load(path).graph.initializer}
    found = {}
    for name, value in kept.items():
        scale = kept.get(f"{name}.scale")
        if name in ("words", "words.table"):
            found[WORDS] = value.float() * scale
        elif scale is not None:
            found[name] = (value.float() * scale).T.contiguous()
        elif name.endswith((".weight", ".bias")):
            found[name] = value
    return found


def load(reader, path):
    """Puts the weights of this file into the reader; says which one is missing."""
    # The encoder's pooler is never used and what a reply means only while it learns, so they are not shipped.
    lacking = reader.load_state_dict(weights(path), strict=False).missing_keys
    missing = [name for name in lacking if ".pooler." not in name and not name.startswith("meaning.")]
    if missing:
        raise SystemExit(f"{path} has no {', '.join(missing)}")
    return reader
