"""A model with a kept KV cache, behind few verbs: append, truncate, fork, score, close.

The runtime knows token ids and nothing of turns. `append` computes only what is new; the caller
keeps contexts that share a prefix cheap by truncating to the common part first.

Two traps of transformers 5.23: `cache.crop` takes the negative count of tokens to remove, and a
forward that was interrupted leaves layers of unequal length. So truncation goes layer by layer.
"""

import copy
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor
from transformers import DynamicCache

from worldmodel_kernel.engines.observing import observed
from worldmodel_kernel.surprise import Observed

_CHUNK = 512
"""Tokens of one forward: bounds memory, and lets a long prefill be cancelled between chunks."""

_OBSERVED_CHUNK = 128
"""Tokens of one forward whose logits are all wanted: of a vocabulary of 151 000, 78 MB."""


class Cancelled(Exception):
    """The caller asked to stop in the middle of a prefill; the cache is whole."""


class TransformersRuntime:
    """Args:
    model: a causal language model in evaluation mode, on its device.
    """

    def __init__(self, model: Any) -> None:
        self._model = model
        self._device = model.device  # the property walks over the parameters at each call
        self._cache: Any = DynamicCache(config=model.config)
        self.ids: list[int] = []
        """The ids that the cache holds."""

        self.computed = 0
        """Tokens computed since the start: what prefix reuse saves is not in it."""

    @torch.inference_mode()
    def append(
        self,
        ids: Sequence[int],
        *,
        observe: int = 0,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[Tensor, list[Observed]]:
        """Take in more tokens.

        Args:
            observe: of how many ids at the end it is wanted how likely they were; not of the first.

        Returns:
            Logits of what follows the last id: float32, shape (V,), a tensor of the caller's own.
            What was observed, one for each id asked for.

        Raises:
            Cancelled: `cancelled()` became true between two chunks.
        """
        first = len(ids) - 1 - observe  # its logits are about the first id that is observed
        if first < 0:
            raise ValueError(f"{len(ids)} tokens appended, {observe} observed: one more is needed")
        seen: list[Observed] = []
        logits, end = torch.empty(0), 0
        while end < len(ids):
            if end and cancelled():
                raise Cancelled
            start, end = end, min(end + _CHUNK, max(end, first) + _OBSERVED_CHUNK, len(ids))
            wanted = ids[max(start, first) + 1 : end + 1]
            rows = end - max(start, first)
            logits = self._forward(ids[start:end], logits_to_keep=max(rows, 1))
            if wanted:
                seen += observed(logits[: len(wanted)], wanted)
        last = logits[-1].float()
        return (last.clone() if seen else last), seen  # a view would hold all rows

    def truncate(self, length: int) -> None:
        """Forget everything after the first `length` tokens."""
        for layer in self._cache.layers:
            if layer.is_initialized and layer.get_seq_length() > length:
                layer.crop(length - layer.get_seq_length())
        del self.ids[length:]

    def fork(self) -> "TransformersRuntime":
        """Another runtime with the same past, which goes its own way."""
        other = TransformersRuntime(self._model)
        other._cache = copy.deepcopy(self._cache)
        other.ids = self.ids[:]
        return other

    @torch.inference_mode()
    def score(self, ids: Sequence[int]) -> list[float]:
        """Log-probability of each id but the first, given those before it (and the cache).

        The first id's successor is the first that is scored; all are in the cache afterwards.
        """
        return [each.logprob for each in self.append(ids, observe=len(ids) - 1)[1]]

    def close(self) -> None:
        self._cache = DynamicCache(config=self._model.config)
        self.ids = []

    def _forward(self, ids: Sequence[int], *, logits_to_keep: int) -> Tensor:
        """Logits of the last ids, shape (T', V); on any failure the cache is what it was before."""
        before = len(self.ids)
        batch = torch.tensor([list(ids)], device=self._device)
        try:
            output = self._model(
                batch, past_key_values=self._cache, use_cache=True, logits_to_keep=logits_to_keep
            )
        except BaseException:
            self.truncate(before)
            raise
        self.ids.extend(ids)
        self.computed += len(ids)
        logits: Tensor = output.logits[0]
        return logits
