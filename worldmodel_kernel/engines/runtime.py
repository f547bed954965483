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

from worldmodel_kernel.engines.observing import ROWS_AT_ONCE, observed
from worldmodel_kernel.surprise import Observed

_CHUNK = 512
"""Tokens of one forward: bounds memory, and lets a long prefill be cancelled between chunks."""


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

        self._read: list[tuple[Tensor, Sequence[int]]] = []  # hidden states (T, D), what followed
        self.computed = 0
        """Tokens computed since the start: what prefix reuse saves is not in it."""

    @torch.inference_mode()
    def append(
        self,
        ids: Sequence[int],
        *,
        observe: int = 0,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Tensor:
        """Take in more tokens.

        Args:
            observe: how many ids at the end `observed` is to tell of; not of the first.

        Returns:
            Logits of what follows the last one: float32, shape (V,), a tensor of the caller's own.

        Raises:
            Cancelled: `cancelled()` became true between two chunks.
        """
        first = len(ids) - 1 - observe  # what follows it is the first that is observed
        if first < 0:
            raise ValueError(f"{len(ids)} tokens appended, {observe} observed: one more is needed")
        self._read = []
        hidden = torch.empty(0)
        for start in range(0, len(ids), _CHUNK):
            if start and cancelled():
                raise Cancelled
            hidden = self._forward(ids[start : start + _CHUNK])
            at = max(start, first)
            following = ids[at + 1 : start + len(hidden) + 1]
            if following:
                self._read.append((hidden[at - start :][: len(following)], following))
        logits: Tensor = self._model.lm_head(hidden[-1:])[0]
        return logits.float()

    @torch.inference_mode()
    def observed(self) -> list[Observed]:
        """How likely the ids at the end of the last `append` were, one for each that it was to
        observe.

        Apart from it, because this costs as many rows of logits, and what the model says next
        need not wait for that.
        """
        found: list[Observed] = []
        for hidden, ids in self._read:
            for start in range(0, len(ids), ROWS_AT_ONCE):
                end = start + ROWS_AT_ONCE
                found += observed(self._model.lm_head(hidden[start:end]), ids[start:end])
        self._read = []
        return found

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
        self.append(ids, observe=len(ids) - 1)
        return [each.logprob for each in self.observed()]

    def close(self) -> None:
        self._cache = DynamicCache(config=self._model.config)
        self.ids = []

    def _forward(self, ids: Sequence[int]) -> Tensor:
        """Hidden states, shape (T, D); on any failure the cache is what it was before."""
        before = len(self.ids)
        batch = torch.tensor([list(ids)], device=self._device)
        try:
            output = self._model.model(batch, past_key_values=self._cache, use_cache=True)
        except BaseException:
            self.truncate(before)
            raise
        self.ids.extend(ids)
        self.computed += len(ids)
        hidden: Tensor = output[0][0]
        return hidden
