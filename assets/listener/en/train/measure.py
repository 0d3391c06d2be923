"""Figures of a reader on sets it was never trained on."""

import numpy as np
import torch
from sklearn.metrics import f1_score, roc_auc_score

from model import quickly
from outputs import ACTS, COUNSELLING, FAMILIES, GROUPS, INDEX

# Outputs for which both looks count: acts and families of feelings come first.
HEARD = len(ACTS) + len(FAMILIES)


def scores(readers, pieces, examples):
    """Scores [examples, outputs], the mean of the readers and, for acts and feelings, of both looks at a reply."""
    found, bare = (look(readers, pieces, examples, bare) for bare in (False, True))
    found[:, :HEARD] = (found[:, :HEARD] + bare[:, :HEARD]) / 2
    return found


def look(readers, pieces, examples, bare, size=64):
    pairs = [pieces.pair(one.before, one.reply, bare) for one in examples]
    order = sorted(range(len(pairs)), key=lambda at: len(pairs[at][0]))
    found = np.zeros((len(pairs), len(INDEX)), dtype=np.float32)
    for start in range(0, len(order), size):
        rows = order[start : start + size]
        batch = pieces.batch([pairs[at] for at in rows])
        with torch.no_grad(), quickly():
            found[rows] = sum(reader(*batch)[0].float() for reader in readers).numpy() / len(readers)
    return found


def likely(scores):
    """Probabilities: singles by the logistic function, groups by softmax."""
    p = 1 / (1 + np.exp(-scores))
    for group in GROUPS:
        e = np.exp(scores[:, group] - scores[:, group].max(axis=1, keepdims=True))
        p[:, group] = e / e.sum(axis=1, keepdims=True)
    return p


def truth(examples):
    return np.array([[float(act in one.of["acts"]) for act in ACTS] for one in examples])


def heard(p, thresholds):
    """Yes or no for each act; `none` where there is no other."""
    yes = p[:, : len(ACTS)] >= thresholds
    yes[:, -1] = ~yes[:, :-1].any(axis=1)
    return yes


def acts_f1(examples, p, thresholds):
    true, yes = truth(examples), heard(p, thresholds)
    return {act: f1_score(true[:, at], yes[:, at], zero_division=0) for at, act in enumerate(ACTS)}


def best_thresholds(examples, p):
    """For each act the threshold with the best F1, drawn towards .5 where examples are few."""
    true, found = truth(examples), np.full(len(ACTS), 0.5)
    for at in range(len(ACTS) - 1):
        grid = np.arange(0.2, 0.81, 0.02)
        f1 = [f1_score(true[:, at], p[:, at] >= t, zero_division=0) - 0.02 * abs(t - 0.5) for t in grid]
        found[at] = grid[int(np.argmax(f1))]
    return found


def expected_error(examples, p, bins=10):
    """Expected calibration error over all acts (Naeini et al. 2015)."""
    true, p = truth(examples)[:, :-1].ravel(), p[:, : len(ACTS) - 1].ravel()
    place = np.minimum((p * bins).astype(int), bins - 1)
    return sum(abs(true[place == b].mean() - p[place == b].mean()) * (place == b).mean() for b in range(bins) if (place == b).any())


def feeling_f1(examples, p):
    some = [at for at, one in enumerate(examples) if one.of.get("feeling")]
    true = [FAMILIES.index(examples[at].of["feeling"]) for at in some]
    return f1_score(true, p[some][:, GROUPS[-1]].argmax(axis=1), average="macro")


def counselling_f1(examples, p):
    found = {}
    for (column, values), group in zip(COUNSELLING.items(), GROUPS):
        true = [values.index(one.of[column]) for one in examples]
        guess = p[:, group].argmax(axis=1)
        found[column] = f1_score(true, guess, average="macro")
        if column == "reflection":
            found["reflects"] = f1_score(np.array(true) > 0, p[:, group[0]] < 0.5)
    return found


def warmth_auc(examples, p):
    """Any emotional reaction, by the surest of the warm acts."""
    true = [one.of["emotional_reaction"] != "0" for one in examples]
    warm = [INDEX[act] for act in ("names_feeling", "validation", "apology", "reassurance")]
    return roc_auc_score(true, 1 - np.prod(1 - p[:, warm], axis=1))


def regret_f1(examples, p, threshold):
    true = [one.of["act"] == "expressRegret" or one.of["act_name"] == "expressRegret" for one in examples]
    return f1_score(true, p[:, INDEX["apology"]] >= threshold), sum(true)
