"""How a network learns: the optimiser, and a pace that rises at first and falls to the end."""

import torch
from torch import nn


class Learning:
    def __init__(self, network, steps, body, heads, warmup):
        """`body` is the rate of the encoder, `heads` that of the rest; the first share `warmup` of the steps rises."""
        self.network = network
        named = [(name.startswith("encoder."), one) for name, one in network.named_parameters() if one.requires_grad]
        parts = [dict(params=[one for of_encoder, one in named if of_encoder is which], lr=rate) for which, rate in ((True, body), (False, heads))]
        self.optimiser = torch.optim.AdamW(parts, weight_decay=0.01, foreach=False, fused=True)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimiser, lambda step: min((step + 1) / (warmup * steps), max(0.02, (steps - step) / (steps * (1 - warmup))))
        )

    def step(self, loss):
        self.optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        self.schedule.step()
