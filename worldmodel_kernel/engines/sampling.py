"""From logits to the next token: what may be sampled, how likely it is, and the draw."""

import torch
from torch import Tensor

from worldmodel_kernel.codec import StateTable
from worldmodel_kernel.engines import Sampling


class Mask:
    """Forbids what a state table does not allow. Costs a fill of the ids above the text."""

    def __init__(self, table: StateTable) -> None:
        self._text_ids = table.text_ids
        self._allowed = [torch.tensor(sorted(state)) for state in table.allowed]

    def apply(self, logits: Tensor, state: int) -> Tensor:
        """Set, in place, every id that this state forbids to -inf; logits (V,), float32."""
        allowed = self._allowed[state]
        kept = logits[allowed]
        logits[self._text_ids :] = -torch.inf
        logits[allowed] = kept
        return logits


def draw(logits: Tensor, sampling: Sampling, generator: torch.Generator | None) -> int:
    """One id from masked logits, shape (V,).

    Temperature 0 takes the most likely id. Otherwise the order is temperature, top-k, top-p,
    min-p; each filter sees what the one before left, renormalised.
    """
    if sampling.temperature == 0:
        return int(logits.argmax())
    probabilities = torch.softmax(logits / sampling.temperature, dim=-1)
    probabilities, ids = probabilities.sort(descending=True, stable=True)
    kept = probabilities > 0
    if sampling.top_k:
        kept[sampling.top_k :] = False
    if sampling.top_p < 1:
        within = _renormalised(probabilities, kept)
        kept &= within.cumsum(-1) - within < sampling.top_p
    if sampling.min_p:
        kept &= probabilities >= sampling.min_p * probabilities[0]
    choice = torch.multinomial(_renormalised(probabilities, kept), 1, generator=generator)
    return int(ids[choice])


def logprob_of(logits: Tensor, token: int) -> float:
    """Natural-log probability of `token` under masked, untempered logits, shape (V,)."""
    return float(torch.log_softmax(logits, dim=-1)[token])


def _renormalised(probabilities: Tensor, kept: Tensor) -> Tensor:
    left = torch.where(kept, probabilities, torch.zeros_like(probabilities))
    return left / left.sum()
