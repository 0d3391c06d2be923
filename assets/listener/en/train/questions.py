"""Questions to the customers of the shipped scenarios, and the answers they ask for."""

import json
import os
import subprocess
from collections import defaultdict
from dataclasses import dataclass, field

# Scenarios that nothing is learnt from: on the first two the limits are chosen, on the others it is measured.
LIMITS = "lost_number worn_once".split()
MEASURED = "missed_twice night_desk strong_white two_parcels".split()
# So many of the author's phrases stand for an answer.
PHRASES = 3


@dataclass
class Answer:
    # Every way in which a customer may say it, the author's phrases that ask for it, questions it is right and wrong for.
    says: list
    words: list
    right: list = field(default_factory=list)
    wrong: list = field(default_factory=list)

    def document(self, dice=None, without=None):
        """What stands for the answer: what is said, and a few phrases; some by chance while it is learnt."""
        words = [one for one in self.words if one != without]
        if dice is None:
            return self.says[0], spread(words)
        return dice.choice(self.says), dice.sample(words, min(dice.randint(1, PHRASES + 1), len(words)))


def customers(program, folder):
    """Scenario -> a customer's answers by id, for each contact. `program` knows the scenarios; `folder` has the questions."""
    found = defaultdict(lambda: defaultdict(dict))
    listed = subprocess.run([program, "listener", "answers"], capture_output=True, text=True, check=True)
    for line in listed.stdout.splitlines():
        one = json.loads(line)
        found[one["scenario"]][one["contact"]][one["id"]] = Answer(one["says"], one["words"])
    for scenario, contacts in found.items():
        for answer, is_right, said in questions(folder, scenario) + questions(f"{folder}/plain", scenario):
            for known in contacts.values():
                if answer in known:
                    (known[answer].right if is_right else known[answer].wrong).append(said)
    return {scenario: list(contacts.values()) for scenario, contacts in found.items()}


def questions(folder, scenario):
    """(answer, whether it is right, what is said) for each line of a scenario's file."""
    path = os.path.join(folder, f"{scenario}.tsv")
    if not os.path.exists(path):
        return []
    rows = (line.rstrip("\n").split("\t") for line in open(path, encoding="utf8"))
    return [(row[0], row[1] == "yes", row[2]) for row in rows if len(row) == 3]


def spread(phrases):
    """The phrases that say most that the ones before do not; `src/listen/reader/answers.rs` does the same."""
    left, chosen, said = list(phrases), [], set()
    while left and len(chosen) < PHRASES:
        gains = [len(set(one.split()) - said) / (1 + 0.1 * len(one.split())) for one in left]
        phrase = left.pop(gains.index(max(gains)))
        said |= set(phrase.split())
        chosen.append(phrase)
    return chosen
