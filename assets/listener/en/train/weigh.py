"""Fits how much the reader and the cues count for each act, on replies that neither was trained on, and writes reader.json.

The probability of an act is the logistic function of reader * score + cue * surest cue + bias. The weights of an act are
drawn towards those that fit all acts together, the threshold towards .5: there are few replies for each act.
"""

import argparse
import json
import os
import subprocess

import numpy as np
import torch
from transformers import AutoTokenizer

import batches
import examples
import measure
import plain
import restore
from model import Reader
from outputs import ACTS, INDEX, NAMES
from train import base_encoder, base_path


def cues(program, some):
    """The surest cue for each act of each reply [replies, acts], heard by the word lists alone."""
    lines = "\n".join(json.dumps(dict(id=at, customer=one.before, reply=one.reply)) for at, one in enumerate(some))
    heard = subprocess.run([program, "hear", "--cues-alone"], input=lines, capture_output=True, text=True, check=True)
    found = np.zeros((len(some), len(ACTS)))
    for line in heard.stdout.splitlines():
        one = json.loads(line)
        for act in one["acts"]:
            at = ACTS.index(act["act"])
            found[one["id"], at] = max(found[one["id"], at], act["p"])
    return found


def fit(scores, cue, true, draw=30.0):
    """(reader, cue, bias) of each act [acts, 3]."""
    scores, cue, true = (torch.tensor(x, dtype=torch.float32) for x in (scores, cue, true))
    acts = scores.shape[1]
    common = torch.tensor([1.0, 1.0], requires_grad=True)
    own = torch.zeros(acts, 2, requires_grad=True)
    bias = torch.zeros(acts, requires_grad=True)
    optimiser = torch.optim.LBFGS([common, own, bias], max_iter=400)

    def loss():
        optimiser.zero_grad()
        weights = common + own
        odds = weights[:, 0] * scores + weights[:, 1] * cue + bias
        total = torch.nn.functional.binary_cross_entropy_with_logits(odds, true, reduction="sum")
        total = total + draw * (own**2).sum() + 0.5 * (bias**2).sum()
        total.backward()
        return total

    optimiser.step(loss)
    with torch.no_grad():
        return torch.cat([common + own, bias.unsqueeze(1)], dim=1).numpy()


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--replies", required=True)
    ask.add_argument("--weights", required=True)
    ask.add_argument("--program", required=True)
    ask.add_argument("--out", required=True)
    asked = ask.parse_args()
    pieces = batches.Pieces(AutoTokenizer.from_pretrained(base_path()))
    reader = restore.load(Reader(base_encoder(), len(NAMES)), asked.weights).eval()
    tune = examples.replies(asked.replies, "tune")
    scores = measure.scores([reader], pieces, tune)[:, [INDEX[act] for act in ACTS]]
    cue, true = cues(asked.program, tune), measure.truth(tune)
    weights = fit(scores, cue, true)
    p = 1 / (1 + np.exp(-(weights[:, 0] * scores + weights[:, 1] * cue + weights[:, 2])))
    held = measure.best_thresholds(tune, p)
    for name, found in (("cues alone", cue), ("reader alone", 1 / (1 + np.exp(-scores))), ("together", p)):
        at = held if name == "together" else np.full(len(ACTS), 0.5)
        print(name, round(float(np.mean(list(measure.acts_f1(tune, found, at).values()))), 4), "on", len(tune))
    print("calibration", round(measure.expected_error(tune, p), 4), "weights of all acts", weights[:, :2].mean(axis=0))
    about = dict(outputs=NAMES, plain=plain.TABLES, weights={
        act: dict(reader=round(float(r), 4), cue=round(float(c), 4), bias=round(float(b), 4), held=round(float(h), 2))
        for act, (r, c, b), h in zip(ACTS, weights, held)
    })
    # What `finder.py` wrote there stays.
    if os.path.exists(asked.out):
        before = json.load(open(asked.out, encoding="utf8"))
        about |= {name: before[name] for name in ("finding", "learnt_from") if name in before}
    with open(asked.out, "w", encoding="utf8") as file:
        json.dump(about, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
