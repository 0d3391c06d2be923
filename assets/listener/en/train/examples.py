"""Examples to learn from and to measure on: our labelled replies, and the public conversations."""

import csv
import glob
import json
import os
from dataclasses import dataclass, field

from outputs import ACTS, COUNSELLING, FAMILIES, INDEX, NAMES

csv.field_size_limit(1 << 24)


@dataclass
class Example:
    before: str
    reply: str
    # output -> how true it is, 0..1; outputs that are not in it are unknown
    target: dict = field(default_factory=dict)
    of: dict = field(default_factory=dict)
    weight: float = 1.0


def replies(folder, part):
    """Our replies of a part: `train`, `tune` (thresholds and weights are chosen on it) or `test`."""
    found = []
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl"))):
        for line in open(path, encoding="utf8"):
            one = json.loads(line)
            if one["part"] == part:
                found.append(Example(one["customer"], one["reply"], target(one), one))
    return found


def target(one):
    known = {INDEX[act]: float(act in one["acts"]) for act in ACTS}
    # What two readers saw differently is a little less sure than what they agreed on.
    for act in set(one["first"]) ^ set(one["second"]):
        known[INDEX[act]] = 0.85 if act in one["acts"] else 0.15
    if one.get("feeling"):
        known |= {INDEX[f"feeling_{family}"]: float(family == one["feeling"]) for family in FAMILIES}
    return known


def rows(path):
    with open(path, encoding="utf8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def counselling(data, part):
    """AnnoMI: counsellors' turns after the client's."""
    found = []
    for row in rows(f"{data}/train/annomi/{part}.tsv"):
        known = {}
        for column, values in COUNSELLING.items():
            known |= {INDEX[f"{column}_{value}"]: float(row[column] == value) for value in values}
        found.append(Example(row["prev_client"], row["text"], known, row))
    return found


def meetings(data):
    """MRDA: turns of meetings, spoken; teaches a spoken apology, thanks, and what is neither."""
    known = {"fa": "apology", "ft": "thanks"}
    found, plain, before = [], 0, ("", "")
    for row in rows(f"{data}/train/mrda/train.tsv"):
        act = known.get(row["act"])
        if act or (row["act"] == "s" and (plain := plain + 1) % 40 == 0):
            labels = {INDEX[one]: float(one == act) for one in ("apology", "thanks", "greeting", "closing")}
            found.append(Example(before[1] if before[0] != row["speaker"] else "", row["text"], labels, row, 0.5))
        before = (row["speaker"], row["text"])
    return found


def comments(data, most=110):
    """GoEmotions: comments and the feeling in them; teaches the families, and a little of comfort and regret."""
    family = {
        "anger": "anger", "annoyance": "anger", "nervousness": "anxiety", "fear": "anxiety", "sadness": "disappointment",
        "disappointment": "disappointment", "grief": "disappointment", "embarrassment": "shame", "joy": "positive",
        "relief": "positive", "excitement": "positive",
    }
    act = {"caring": "reassurance", "remorse": "apology"}
    found, count = [], {}
    for row in rows(f"{data}/train/goemotions/train.tsv"):
        label = row["labels"]
        if (label in family or label in act) and count.setdefault(label, 0) < most:
            count[label] += 1
            known = {INDEX[f"feeling_{f}"]: float(f == family[label]) for f in FAMILIES} if label in family else {INDEX[act[label]]: 1.0}
            found.append(Example("", row["text"], known, row, 0.3))
    return found


def support(data):
    """Epitome: answers to people in need (measured on, never learnt from)."""
    return [Example(row["seeker"], row["response"], {}, row) for row in rows(f"{data}/evaluate/epitome/dev.tsv")]


def calls(data):
    """BT Oasis: turns of service calls, the other's last turn before them (measured on, never learnt from)."""
    found, before = [], {}
    for row in rows(f"{data}/evaluate/bt_oasis/dev.tsv"):
        found.append(Example(before.get((row["dialogue_id"], other(row["speaker"])), ""), row["text"], {}, row))
        before[(row["dialogue_id"], row["speaker"])] = row["text"]
    return found


def other(speaker):
    return "a" if speaker == "b" else "b"


assert len(NAMES) == len(INDEX)
