"""What replies to the customers of the shipped scenarios may be about, and lines that are about it or only seem to be."""

import json
import os
import subprocess
from collections import defaultdict
from dataclasses import dataclass, field

# Scenarios that nothing is learnt from: on them the limits are chosen.
LIMITS = "lost_number worn_once".split()
# What a question may ask for, and what a statement may mention.
ASKED, MENTIONED = ("answer", "topic"), ("item", "way")
# What the files of wordings call an item.
SORTS = {"fact": "item", "topic": "topic", "way": "way"}
# So many of the author's phrases stand for a subject.
PHRASES = 3


@dataclass
class Subject:
    sort: str
    # Every way in which a customer may say it, the author's phrases for it, the topics that lead to an item or the items that a topic leads to.
    says: list
    words: list
    near: list
    # Lines that are about it and lines that only seem to be.
    right: list = field(default_factory=list)
    wrong: list = field(default_factory=list)

    def document(self, dice=None, without=None):
        """What stands for it: what is said, and a few phrases; some by chance while it is learnt."""
        words = [one for one in self.words if one != without]
        if dice is None:
            return self.says[0], spread(words)
        return dice.choice(self.says), dice.sample(words, min(dice.randint(1, PHRASES + 1), len(words)))


def customers(program, folder, learnt=True):
    """Scenario -> a customer's subjects by (sort, id), for each contact. `program` knows the scenarios; of the lines in `folder`
    either those that are learnt from or the others."""
    found = defaultdict(lambda: defaultdict(dict))
    listed = subprocess.run([program, "listener", "subjects"], capture_output=True, text=True, check=True)
    for line in listed.stdout.splitlines():
        one = json.loads(line)
        found[one["scenario"]][one["contact"]][one["sort"], one["id"]] = Subject(one["sort"], one["says"], one["words"], one["near"])
    for scenario, contacts in found.items():
        for subject, is_right, said in lines(folder, scenario, learnt):
            for known in contacts.values():
                if subject in known:
                    (known[subject].right if is_right else known[subject].wrong).append(said)
    return {scenario: list(contacts.values()) for scenario, contacts in found.items()}


def lines(folder, scenario, learnt):
    """(subject, whether the line is about it, the line) for each line to a scenario's customers."""
    places = ["questions/learnt", "wordings/learnt"] if learnt else ["questions", "questions/plain"]
    return [line for place in places for line in read(os.path.join(folder, place, f"{scenario}.tsv"))]


def read(path):
    """The lines of a file: a subject, `yes` or `no`, and what is said; answers go by their ids alone."""
    if not os.path.exists(path):
        return []
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf8")]
    return [(subject(row[0]), row[1] == "yes", row[2]) for row in rows if len(row) == 3]


def subject(name):
    sort, colon, id = name.partition(":")
    return (SORTS[sort], id) if colon else ("answer", name)


def spread(phrases):
    """The phrases that say most that the ones before do not; `src/listen/reader/places.rs` does the same."""
    left, chosen, said = list(phrases), [], set()
    while left and len(chosen) < PHRASES:
        gains = [len(set(one.split()) - said) / (1 + 0.1 * len(one.split())) for one in left]
        phrase = left.pop(gains.index(max(gains)))
        said |= set(phrase.split())
        chosen.append(phrase)
    return chosen
