"""Weights between those that shipped and those trained on from them: what is new is kept, and less of the old is forgotten.

(Wortsman, Ilharco, Kim, Li, Kornblith, Roelofs, Gontijo Lopes, Hajishirzi, Farhadi, Namkoong, Schmidt 2022.)
Usage: python blend.py SHIPPED TRAINED SHARE OUT, SHARE of TRAINED between 0 and 1.
"""

import sys

import torch

import restore
from model import Reader
from outputs import NAMES
from train import base_encoder


def main():
    shipped, trained, share, out = sys.argv[1:5]
    old, new = (restore.load(Reader(base_encoder(), len(NAMES)), path).state_dict() for path in (shipped, trained))
    torch.save({name: torch.lerp(old[name].float(), new[name].float(), float(share)) for name in new}, out)


if __name__ == "__main__":
    main()
