"""The reader: an encoder, and for each output the words of the reply it looks at.

An output's score is the weighted mean of a score for every word of the reply; the weights are learnt
(attention pooling; Ilse, Tomczak, Welling 2018), so the words that carried an act can be shown.
"""

import torch
from torch import nn


def quickly():
    """Half precision where the processor has tiles for it (AMX); elsewhere it is slower than whole, by a half with AVX-512 alone."""
    return torch.autocast("cpu", torch.bfloat16, enabled=torch.cpu._is_amx_tile_supported())


class Reader(nn.Module):
    def __init__(self, encoder, outputs):
        super().__init__()
        width = encoder.config.hidden_size
        self.encoder = encoder
        self.dropout = nn.Dropout(0.1)
        self.attention = nn.Linear(width, outputs)
        self.evidence = nn.Linear(width, outputs)
        self.whole = nn.Linear(width, outputs)
        self.meaning = nn.Linear(width, width)
        nn.init.zeros_(self.whole.weight)
        with torch.no_grad():
            self.meaning.weight.copy_(torch.eye(width))
            self.meaning.bias.zero_()

    def forward(self, tokens, kinds, mask, of_reply):
        """Scores [batch, outputs], evidence of every word [batch, words, outputs], meaning of every word [batch, words, width].

        `of_reply` is 1.0 on the words of the reply and 0.0 elsewhere.
        """
        words = self.encoder(input_ids=tokens, token_type_ids=kinds, attention_mask=mask).last_hidden_state
        seen = self.dropout(words)
        look = self.attention(seen) + (of_reply.unsqueeze(-1) - 1.0) * 10_000.0
        evidence = self.evidence(seen) * torch.softmax(look, dim=1)
        scores = evidence.sum(dim=1) + self.whole(seen[:, 0])
        return scores, evidence, self.meaning(words)
