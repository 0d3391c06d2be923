"""Trains the part of the reader that finds what a line is about: which answer or topic a question asks for, which fact or way out a
statement mentions.

    python finder.py reader.pt finder.pt ../reader.json --program empathy-engine

A line fits what stands for an answer as well as its word pieces, each by its weight, find a near one there (late
interaction; Khattab, Zaharia 2020). The table of word pieces is the reader's and is not changed; four layers begin as the
base encoder's first four.
"""

import argparse
import json
import os
import random
import re
import time
from dataclasses import dataclass
from glob import glob

import numpy as np
import torch
from sklearn.metrics import roc_auc_score
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy, normalize, pad
from transformers import AutoModel, AutoTokenizer

import restore
import subjects
from pace import Learning
from plain import Plain
from train import base_path

LAYERS, WIDTH, STEPS, SIZE, LEARNING, HEADS, WARMUP = 4, 96, 1500, 40, 1.5e-4, 1e-3, 0.06
# So many lines about nothing stand beside those that mention something.
STRANGE = 24
# From this logit on an answer counts as found in the figures that are printed.
FOUND = 2.5
# Pieces that are read, as in src/listen/reader/places.rs.
QUESTION, SAID, PHRASE, WHOLE = 48, 32, 16, 64


class Finder(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(base_path(), attn_implementation="sdpa", attention_probs_dropout_prob=0.0)
        ours = {name.removeprefix("encoder."): value for name, value in restore.weights(reader).items() if ".embeddings." in name}
        self.encoder.load_state_dict(ours, strict=False)
        self.encoder.encoder.layer = self.encoder.encoder.layer[:LAYERS]
        self.encoder.embeddings.requires_grad_(False)
        width = self.encoder.config.hidden_size
        self.project, self.weigh = nn.Linear(width, WIDTH), nn.Linear(width, 1)
        nn.init.zeros_(self.weigh.weight)
        nn.init.zeros_(self.weigh.bias)
        self.scale, self.bias = nn.Parameter(torch.tensor(3.0)), nn.Parameter(torch.tensor(-8.0))

    def go_on(self, reader, about):
        """Begins with the finder that a shipped reader has."""
        known = restore.weights(reader)
        ours = {name.removeprefix("finder."): value for name, value in known.items() if name.startswith("finder.")}
        ours |= dict(scale=torch.tensor(about["scale"]).log(), bias=torch.tensor(about["bias"]))
        missing = self.load_state_dict(ours, strict=False).missing_keys
        if missing := [name for name in missing if ".embeddings." not in name and ".pooler." not in name]:
            raise SystemExit(f"{reader} has no {', '.join(missing)}")

    def places(self, tokens, mask, kind):
        """Directions of all pieces [texts, pieces, WIDTH] and how much each counts [texts, pieces]."""
        kinds = torch.full_like(tokens, kind)
        seen = self.encoder(input_ids=tokens, token_type_ids=kinds, attention_mask=mask).last_hidden_state
        weights = self.weigh(seen).squeeze(-1).masked_fill(mask == 0, -1e4)
        return normalize(self.project(seen), dim=-1), torch.softmax(weights, -1)

    def placed(self, texts, kind, parts=4):
        """(places, weights, mask) of texts in word pieces, in parts of like length: to fill all up to the longest costs half the time."""
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        longest, size = max(map(len, texts)), -(-len(texts) // parts)
        found = []
        for start in range(0, len(order), size):
            tokens, mask = batch([texts[at] for at in order[start : start + size]])
            places, weights = self.places(tokens, mask, kind)
            more = longest - tokens.shape[1]
            found.append((pad(places, (0, 0, 0, more)), pad(weights, (0, more)), pad(mask, (0, more))))
        back = torch.tensor(order).argsort()
        return [torch.cat(part)[back] for part in zip(*found)]

    def fits(self, asked, answers):
        """How well each question fits each answer [questions, answers], -1..1."""
        (places, weights, _), (others, _, mask) = asked, answers
        near = torch.einsum("qte,dse->qdts", places, others).masked_fill(mask[None, :, None, :] == 0, -1e4)
        return (near.amax(-1) * weights[:, None, :]).sum(-1)

    def logits(self, fits):
        return fits * self.scale.exp() + self.bias


class Texts:
    """Questions and answers in word pieces."""

    def __init__(self):
        self.tokenizer = AutoTokenizer.from_pretrained(base_path())
        self.plain, self.known = Plain(self.tokenizer), {}

    def pieces(self, text):
        if text not in self.known:
            self.known[text] = self.tokenizer(self.plain(text), add_special_tokens=False, verbose=False)["input_ids"]
        return self.known[text]

    def question(self, text):
        return [self.tokenizer.cls_token_id, *self.pieces(text)[-QUESTION:], self.tokenizer.sep_token_id]

    def answer(self, says, phrases):
        made = [self.tokenizer.cls_token_id, *self.pieces(says)[:SAID]]
        for phrase in phrases:
            made += [self.tokenizer.sep_token_id, *self.pieces(phrase)[:PHRASE]]
        return made[:WHOLE] + [self.tokenizer.sep_token_id]


def batch(texts):
    longest = max(map(len, texts))
    tokens = torch.zeros(len(texts), longest, dtype=torch.long)
    mask = tokens.clone()
    for row, text in enumerate(texts):
        tokens[row, : len(text)] = torch.tensor(text)
        mask[row, : len(text)] = 1
    return tokens, mask


def as_said(phrase, dice):
    """A phrase of the author's as something said: with a capital or without."""
    return phrase[0].upper() + phrase[1:] if dice.random() < 0.15 else phrase


def as_asked(phrase, dice):
    """The same as a question: with a mark or without."""
    return as_said(phrase, dice) + ("?" if dice.random() < 0.15 else "")


@dataclass
class Pool:
    """The subjects of one customer that stand against each other: what questions ask for, or what statements mention."""

    subjects: list
    asked: bool

    def drawn(self, dice):
        """Subjects, and lines with the place of their own subject each: right ones, then tempting ones."""
        some = dice.sample(self.subjects, min(SIZE, len(self.subjects)))
        own = [at for at in range(len(some)) for _ in range(max(1, SIZE // len(some)))]
        right, documents = [], [one.document(dice) for one in some]
        for at in own:
            line, without = self.line(some[at], dice)
            right.append((line, at))
            if without:
                documents[at] = some[at].document(dice, without)
        wrong = [(dice.choice(some[at].wrong), at) for at in own if some[at].wrong and dice.random() < 0.5]
        return some, documents, right, wrong

    def line(self, subject, dice):
        """A line about a subject, and the phrase of the author's that it is, if it is one."""
        if subject.right and (dice.random() < 0.6 or not subject.words):
            return dice.choice(subject.right), None
        if not subject.words:
            return dice.choice(subject.says), None
        phrase = dice.choice(subject.words)
        return (as_asked if self.asked else as_said)(phrase, dice), phrase


def pools(customer):
    """What stands against each other at one customer."""
    of = lambda sorts: [one for one in customer.values() if one.sort in sorts and (one.words or one.right)]
    return [Pool(of(subjects.ASKED), True), Pool(of(subjects.MENTIONED), False)]


def akin(some):
    """Which subjects are so near that a line about one may be about the other [subjects, subjects]: topics that lead to the same."""
    said = [set(one.near) if one.sort == "topic" else set() for one in some]
    return torch.tensor([[bool(one & other) for other in said] for one in said])


def loss_of(finder, texts, pool, others, dice):
    """Each line's own subject against the others of the same customer; and a yes or no for every pair of them. `others` are
    lines about nothing in the pool."""
    some, documents, right, wrong = pool.drawn(dice)
    own = torch.tensor([at for _, at in right])
    strange = dice.sample(others, STRANGE) if others else []
    pieces = [texts.question(one) for one, _ in right + wrong] + [texts.question(one) for one in strange]
    fits = finder.fits(finder.placed(pieces, 0), finder.placed([texts.answer(*one) for one in documents], 1))
    count, rows = len(right), torch.arange(len(right))
    near = akin(some)[own]
    near[rows, own] = False
    choice = cross_entropy(fits[:count].masked_fill(near, -1e4) * finder.scale.exp(), own)
    logits = finder.logits(fits)
    target, weight = torch.zeros_like(logits), torch.zeros_like(logits)
    target[rows, own] = 1
    weight[:count] = (~near).float() * 2 / len(some)
    weight[rows, own] = 1
    # Of a tempting line only this one subject is known to be wrong.
    for row, (_, at) in enumerate(wrong):
        weight[count + row, at] = 1
    weight[count + len(wrong) :] = 2 / len(some)
    return choice + (binary_cross_entropy_with_logits(logits, target, reduction="none") * weight).sum() / count


def train(finder, texts, customers, strangers, steps, seed):
    dice = random.Random(seed)
    learning = Learning(finder, steps, LEARNING, HEADS, WARMUP)
    everyone = [pools(customer) for customer in customers]
    began = time.time()
    for step in range(steps):
        finder.train()
        asked, mentioned = dice.choice(everyone)
        loss = loss_of(finder, texts, asked, [], dice) if step % 3 else loss_of(finder, texts, mentioned, strangers, dice)
        learning.step(loss)
        if step % 50 == 49:
            print(f"{step + 1} of {steps} steps, loss {float(loss.detach()):.2f}, {time.time() - began:.0f} s", flush=True)
    return finder.eval()


def asked_of(finder, texts, contacts):
    """For each question to some customers: (is it right, how many answers are nearer, its answer's logit, the nearest one's)."""
    found = []
    for customer in contacts:
        known = [one for one in customer.values() if one.sort == "answer"]
        with torch.no_grad():
            answers = finder.placed([texts.answer(*one.document()) for one in known], 1)
            for at, one in enumerate(known):
                for is_right, said in ((True, one.right), (False, one.wrong)):
                    if said:
                        logits = finder.logits(finder.fits(finder.placed([texts.question(text) for text in said], 0), answers))
                        found += [(is_right, int((row > row[at]).sum()), float(row[at]), float(row.max())) for row in logits]
    return found


def strange(folder):
    """Sentences of replies to other customers, in other trades."""
    paths = sorted(glob(os.path.join(folder, "*.jsonl")))
    replies = [one["reply"] for path in paths for one in map(json.loads, open(path, encoding="utf8")) if one.get("part") != "test"]
    return [one for reply in replies for one in re.split(r"(?<=[.!?])\s+", reply) if 3 <= len(one.split()) <= 24]


def figures(found):
    """Shares: the right answer is first, among five; the right one reaches the limit, another one does, of tempting lines the
    wrong one does; and how well right is told from tempting (area under the curve)."""
    right, wrong = ([one for one in found if one[0] is which] for which in (True, False))
    share = lambda some, is_one: round(float(np.mean([is_one(one) for one in some])), 3)
    return dict(
        first=share(right, lambda one: one[1] == 0),
        in_five=share(right, lambda one: one[1] < 5),
        right=share(right, lambda one: one[1] == 0 and one[3] >= FOUND),
        other=share(right, lambda one: one[1] > 0 and one[3] >= FOUND),
        wrong=share(wrong, lambda one: one[1] == 0 and one[3] >= FOUND),
        area=round(roc_auc_score([one[0] for one in found], [one[2] for one in found]), 3),
    )


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("reader")
    ask.add_argument("out")
    ask.add_argument("about")
    ask.add_argument("--program", required=True)
    ask.add_argument("--lines", default="..", help="the folder with `questions`, `wordings` and `replies`")
    ask.add_argument("--steps", type=int, default=STEPS)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--go-on", action="store_true", help="begin with what the reader has already")
    args = ask.parse_args()
    torch.manual_seed(args.seed)
    everyone = subjects.customers(args.program, args.lines)
    learnt = [name for name in everyone if name not in subjects.LIMITS]
    about = json.load(open(args.about, encoding="utf8"))
    finder, texts = Finder(args.reader), Texts()
    if args.go_on:
        finder.go_on(args.reader, about["finding"])
    strangers = strange(os.path.join(args.lines, "replies"))
    train(finder, texts, [one for name in learnt for one in everyone[name]], strangers, args.steps, args.seed)
    torch.save(finder.state_dict(), args.out)
    kept = subjects.customers(args.program, args.lines, learnt=False)
    for name in kept:
        if found := asked_of(finder, texts, kept[name]):
            print(name, figures(found), flush=True)
    about["finding"] |= dict(scale=float(finder.scale.detach().exp()), bias=float(finder.bias.detach()))
    about["learnt_from"] = learnt
    with open(args.about, "w", encoding="utf8") as file:
        json.dump(about, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
