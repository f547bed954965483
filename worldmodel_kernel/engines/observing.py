"""From the logits of a prefill: how likely the ids were that really stand there."""

from collections.abc import Sequence

import torch
from torch import Tensor

from worldmodel_kernel.surprise import Observed

ROWS_AT_ONCE = 32
"""How many rows of logits to compute at a time: of a vocabulary of 151 000 they are 19 MB."""


def observed(logits: Tensor, ids: Sequence[int]) -> list[Observed]:
    """Each id beside the most likely one of its row; logits (N, V), N ids."""
    logits = logits.float()
    real = torch.tensor(list(ids), device=logits.device)
    total = logits.logsumexp(dim=-1)
    likeliest, alternatives = logits.max(dim=-1)
    chosen = logits.gather(1, real[:, None]).squeeze(1)
    columns = (chosen - total).tolist(), alternatives.tolist(), (likeliest - total).tolist()
    return [Observed(*row) for row in zip(*columns, strict=True)]
