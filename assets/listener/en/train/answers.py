"""Trains the part of the reader that finds which of an author's answers a question asks for.

    python answers.py ../reader.onnx answers.pt ../reader.json --program empathy-engine

A question fits what stands for an answer as well as its word pieces, each by its weight, find a near one there (late
interaction; Khattab, Zaharia 2020). The table of word pieces is the reader's and is not changed; four layers begin as the
base encoder's first four.
"""

import argparse
import json
import random
import time

import numpy as np
import torch
from sklearn.metrics import roc_auc_score
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy, normalize, pad
from transformers import AutoModel, AutoTokenizer

import questions
import restore
from pace import Learning
from plain import Plain
from train import base_path

LAYERS, WIDTH, STEPS, SIZE, LEARNING, HEADS, WARMUP = 4, 96, 1000, 40, 1.5e-4, 1e-3, 0.06
# What `Fits` of src/listen/reader/answers.rs tells of: FOUND and LEAD were chosen on `questions.LIMITS`, WORDS by hand on replies
# to the scenarios of `questions.MEASURED`.
FOUND, WORDS, LEAD = 2.5, 4.0, 1.0
# Pieces that are read, as in src/listen/reader/answers.rs.
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


def phrase_as_asked(phrase, dice):
    """A phrase of the author's as a question: with a mark or without, with a capital now and then."""
    chance = dice.random()
    if chance < 0.15:
        phrase = phrase[0].upper() + phrase[1:]
    return phrase + "?" if chance < 0.3 else phrase


def drawn(customer, dice):
    """Questions, answers in the same order, and (question, place of the answer it is wrong for)."""
    asked, answers, tempting = [], [], []
    for at, answer in enumerate(dice.sample(list(customer.values()), min(SIZE, len(customer)))):
        phrase = None
        if answer.right and dice.random() < 0.5 or not answer.words:
            asked.append(dice.choice(answer.right or answer.says))
        else:
            phrase = dice.choice(answer.words)
            asked.append(phrase_as_asked(phrase, dice))
        answers.append(answer.document(dice, phrase))
        if answer.wrong and dice.random() < 0.5:
            tempting.append((dice.choice(answer.wrong), at))
    return asked, answers, tempting


def loss_of(finder, texts, customer, dice):
    """Each question's own answer against the others of the same customer; and a yes or no for every pair of them."""
    asked, answers, tempting = drawn(customer, dice)
    pieces = [texts.question(one) for one in asked + [one for one, _ in tempting]]
    fits = finder.fits(finder.placed(pieces, 0), finder.placed([texts.answer(*one) for one in answers], 1))
    count, own = len(asked), torch.arange(len(asked))
    choice = cross_entropy(fits[:count] * finder.scale.exp(), own)
    logits = finder.logits(fits)
    target, weight = torch.zeros_like(logits), torch.zeros_like(logits)
    target[own, own] = 1
    weight[:count] = 2 / count
    weight[own, own] = 1
    # Of a tempting line only this one answer is known to be wrong.
    for row, (_, at) in enumerate(tempting):
        weight[count + row, at] = 1
    return choice + (binary_cross_entropy_with_logits(logits, target, reduction="none") * weight).sum() / count


def train(finder, texts, customers, steps, seed):
    dice = random.Random(seed)
    learning = Learning(finder, steps, LEARNING, HEADS, WARMUP)
    began = time.time()
    for step in range(steps):
        finder.train()
        loss = loss_of(finder, texts, dice.choice(customers), dice)
        learning.step(loss)
        if step % 50 == 49:
            print(f"{step + 1} of {steps} steps, loss {float(loss.detach()):.2f}, {time.time() - began:.0f} s", flush=True)
    return finder.eval()


def asked_of(finder, texts, contacts):
    """For each question to some customers: (is it right, how many answers are nearer, its answer's logit, the nearest one's)."""
    found = []
    for customer in contacts:
        ids = list(customer)
        with torch.no_grad():
            answers = finder.placed([texts.answer(*customer[one].document()) for one in ids], 1)
            for at, one in enumerate(ids):
                for is_right, said in ((True, customer[one].right), (False, customer[one].wrong)):
                    if said:
                        logits = finder.logits(finder.fits(finder.placed([texts.question(text) for text in said], 0), answers))
                        found += [(is_right, int((row > row[at]).sum()), float(row[at]), float(row.max())) for row in logits]
    return found


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
    ask.add_argument("--questions", default="../questions")
    ask.add_argument("--steps", type=int, default=STEPS)
    ask.add_argument("--seed", type=int, default=1)
    args = ask.parse_args()
    torch.manual_seed(args.seed)
    everyone = questions.customers(args.program, args.questions)
    learnt = [name for name in everyone if name not in questions.LIMITS + questions.MEASURED]
    finder, texts = Finder(args.reader), Texts()
    train(finder, texts, [one for name in learnt for one in everyone[name]], args.steps, args.seed)
    torch.save(finder.state_dict(), args.out)
    for name in questions.LIMITS + questions.MEASURED:
        print(name, figures(asked_of(finder, texts, everyone[name])))
    about = json.load(open(args.about, encoding="utf8"))
    about |= dict(answers=dict(scale=float(finder.scale.detach().exp()), bias=float(finder.bias.detach()), found=FOUND, words=WORDS, lead=LEAD), learnt_from=learnt)
    with open(args.about, "w", encoding="utf8") as file:
        json.dump(about, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
