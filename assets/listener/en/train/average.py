"""Averages the weights of two trained readers of the same shape: what one forgot the other keeps.

    python average.py one.pt other.pt 0.8 reader.pt     # .8 of the other, .2 of the one

Wortsman and others, 2022: weights of models fine-tuned from the same start can be averaged.
"""

import sys

import torch


def main():
    one, other, share, out = sys.argv[1:5]
    first, second = (torch.load(path, map_location="cpu") for path in (one, other))
    torch.save({name: first[name] * (1 - float(share)) + second[name] * float(share) for name in first}, out)


if __name__ == "__main__":
    main()
