"""Prints what our labelled replies are: how many by part, act and trap, and how far two readers agree (Cohen's kappa, 1960).

    python agree.py ../replies
"""

import collections
import glob
import json
import os
import sys

from outputs import ACTS


def kappa(pairs):
    count = len(pairs)
    agreed = sum(one == other for one, other in pairs) / count
    first, second = (sum(pair[at] for pair in pairs) / count for at in (0, 1))
    chance = first * second + (1 - first) * (1 - second)
    return (agreed - chance) / (1 - chance) if chance < 1 else 1.0


def main():
    paths = sorted(glob.glob(os.path.join(sys.argv[1], "*.jsonl")))
    all = [json.loads(line) for path in paths for line in open(path, encoding="utf8")]
    parts = collections.Counter(one["part"] for one in all)
    print(len(all), "replies,", dict(parts), "by", len({one["writer"] for one in all}), "voices in", len({one["trade"] for one in all}), "trades")
    print(f"{sum(not one['native'] for one in all) / len(all):.0%} in the English of people who learnt it later")
    twice = [one for one in all if one.get("second")]
    print(len(twice), "read twice;", sum(set(one["first"]) != set(one["second"]) for one in twice), "of them differ somewhere")
    found = {}
    for act in ACTS:
        found[act] = kappa([(act in one["first"], act in one["second"]) for one in twice])
        count = sum(act in one["acts"] for one in all)
        print(f"  {act:<20} {count:>5} replies   kappa {found[act]:.2f}")
    print(f"kappa, mean over acts: {sum(found.values()) / len(found):.3f}")
    traps = collections.Counter(trap for one in all for trap in one["traps"])
    print("traps:", ", ".join(f"{trap} {count}" for trap, count in traps.most_common()))


if __name__ == "__main__":
    main()
