"""Examples as numbers: pairs of (what the customer said, reply) in word pieces."""

import random

import torch

from outputs import NAMES
from plain import Plain

# Most word pieces of each; of what the customer said the end is kept, of a reply the beginning.
BEFORE, REPLY = 48, 144


class Pieces:
    def __init__(self, tokenizer):
        self.tokenizer = tokenizer
        self.plain = Plain(tokenizer)

    def pair(self, before, reply, bare=False):
        """([pieces], where the reply begins); `bare` as it is read the second time."""
        cut = dict(add_special_tokens=False, truncation=False, verbose=False)
        first = self.tokenizer(self.plain(before), **cut)["input_ids"][-BEFORE:]
        words = (bare and self.plain.bare(reply)) or self.plain(reply)
        second = self.tokenizer(words, **cut)["input_ids"][:REPLY]
        ask = self.tokenizer
        return [ask.cls_token_id] + first + [ask.sep_token_id] + second + [ask.sep_token_id], len(first) + 2

    def batch(self, pairs):
        longest = max(len(pieces) for pieces, _ in pairs)
        tokens = torch.zeros(len(pairs), longest, dtype=torch.long)
        kinds, mask, of_reply = tokens.clone(), tokens.clone(), torch.zeros(len(pairs), longest)
        for row, (pieces, start) in enumerate(pairs):
            tokens[row, : len(pieces)] = torch.tensor(pieces)
            kinds[row, start : len(pieces)] = 1
            mask[row, : len(pieces)] = 1
            of_reply[row, start : len(pieces) - 1] = 1.0
            if len(pieces) - 1 == start:
                of_reply[row, start] = 1.0
        return tokens, kinds, mask, of_reply


def targets(examples):
    """(targets, weights), both [examples, outputs]; the weight of what is unknown is 0."""
    target = torch.zeros(len(examples), len(NAMES))
    weight = target.clone()
    for row, one in enumerate(examples):
        known = list(one.target)
        target[row, known] = torch.tensor([one.target[output] for output in known])
        weight[row, known] = one.weight
    return target, weight


def shuffled(pairs, size, dice: random.Random):
    """Batches of keys of `pairs`, those of like length together, in a new order each pass."""
    order = list(pairs)
    dice.shuffle(order)
    chunk = size * 16
    batches = []
    for start in range(0, len(order), chunk):
        some = sorted(order[start : start + chunk], key=lambda at: len(pairs[at][0]))
        batches += [some[at : at + size] for at in range(0, len(some), size)]
    dice.shuffle(batches)
    return batches
