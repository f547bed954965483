"""A pack of rows as the tensors of one forward, and the weighted loss on them.

Nothing is padded. A batch is a single sequence of T tokens in which rows stand side by side, and
the model reads the row borders off the positions: where they restart, attention starts anew
(transformers builds a block-diagonal mask when there is no attention mask and no cache).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from worldmodel_train.rows import Pack

Batch = dict[str, Tensor]


@dataclass(frozen=True, slots=True)
class Losses:
    """Sums over the tokens of a batch, in nats; each is a scalar tensor."""

    learned: Tensor
    """Of weight times negative log-likelihood; has a gradient."""

    weight: Tensor
    observed: Tensor
    """Negative log-likelihood of what the workspace wrote, whatever it weighs; no gradient."""

    observed_tokens: Tensor


def collate(packs: Sequence[Pack]) -> Batch:
    """One pack as tensors of shape (1, T)."""
    (pack,) = packs
    return {
        "input_ids": torch.tensor([pack.ids]),
        "position_ids": torch.tensor([pack.positions]),
        "weights": torch.tensor([pack.weights], dtype=torch.float32),
        "observed": torch.tensor([pack.observed]),
    }


def unweighted(batch: Batch) -> Batch:
    """The same forward, of which nothing is counted."""
    nothing = {name: torch.zeros_like(batch[name]) for name in ("weights", "observed")}
    return batch | nothing


def batch_losses(model: Any, batch: Batch) -> Losses:
    """Logits are computed only where a token is learned or was observed."""
    ids, weights, observed = (batch[n][0] for n in ("input_ids", "weights", "observed"))
    wanted = (observed | (weights != 0)).nonzero().squeeze(1)
    logits = model(
        input_ids=batch["input_ids"],
        position_ids=batch["position_ids"],
        logits_to_keep=wanted - 1,
        use_cache=False,
    ).logits[0]
    losses = cross_entropy(logits.float(), ids[wanted], reduction="none")
    weights, observed = weights[wanted], observed[wanted]
    return Losses(
        learned=(losses * weights).sum(),
        weight=weights.sum(),
        observed=losses.detach()[observed].sum(),
        observed_tokens=observed.sum(),
    )
