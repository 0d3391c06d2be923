"""The same words written otherwise, as people do: no marks, slips of the finger, short forms, words left out.

Used while training, so that how a reply is written changes little of what is heard. `listener report` measures that with
rewritings of its own on replies that are never trained on.
"""

import random
import re

SHORT = [("i am", "i'm"), ("i will", "i'll"), ("i have", "i've"), ("it is", "it's"), ("that is", "that's"), ("do not", "don't"),
         ("cannot", "can't"), ("will not", "won't"), ("you are", "you're"), ("we will", "we'll"), ("is not", "isn't")]

# What a hurried writer leaves out at the head of a clause.
SUBJECT = r"\b(i am|i'm|i have|i've|we are|we're|we have|we've|it is|it's|that is|that's|there is|you are|i|we)\s+"


def styled(text, dice: random.Random):
    """The text, rewritten in one or two of these ways about half of the time."""
    if dice.random() < 0.5:
        return text
    for rewrite in dice.sample(WAYS, dice.choice((1, 1, 2))):
        text = rewrite(text, dice) or text
    return text


def no_marks(text, dice):
    return re.sub(r"[.,!?;:—–-]+(?=\s|$)", "", text)


def few_marks(text, dice):
    return re.sub(r"[.,!?;:]+(?=\s|$)", lambda mark: mark.group() if dice.random() < 0.5 else "", text)


def slips(text, dice):
    words = text.split(" ")
    for _ in range(1 + len(words) // 12):
        at = dice.randrange(len(words))
        if len(words[at]) > 4 and words[at].isalpha():
            place = dice.randrange(1, len(words[at]) - 1)
            swapped = words[at][:place] + words[at][place + 1] + words[at][place] + words[at][place + 2 :]
            dropped = words[at][:place] + words[at][place + 1 :]
            words[at] = dice.choice((swapped, dropped))
    return " ".join(words)


def short_forms(text, dice):
    pairs = SHORT if dice.random() < 0.5 else [(one, other) for other, one in SHORT]
    for one, other in pairs:
        text = re.sub(rf"\b{re.escape(one)}\b", other, text, flags=re.I)
    return text.replace("'", "") if dice.random() < 0.4 else text


def chat(text, dice):
    for one, other in (("you", "u"), ("your", "ur"), ("are", "r"), ("please", "pls"), ("because", "cos"), ("tomorrow", "tmrw")):
        if dice.random() < 0.5:
            text = re.sub(rf"\b{one}\b", other, text, flags=re.I)
    return text


def no_subjects(text, dice):
    return re.sub(SUBJECT, lambda words: "" if dice.random() < 0.6 else words.group(), text, flags=re.I)


# Articles and short forms make no difference to the plain form that is read (plain.py).
WAYS = [no_marks, no_marks, few_marks, slips, chat, no_subjects, short_forms]
