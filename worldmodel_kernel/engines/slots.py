"""A key-value cache of many contexts: each row of a forward writes at its own position.

For `batched.py`, which says before each forward which slots it is about, and where they write.
"""

from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor
from transformers.cache_utils import CacheLayerMixin

_FIRST_TOKENS = 512


@dataclass(slots=True)
class Rows:
    """Which slots a forward is about (B,), and at which positions they write (B, T)."""

    slots: Tensor = field(default_factory=lambda: torch.zeros(1, dtype=torch.long))
    positions: Tensor = field(default_factory=lambda: torch.zeros(1, 1, dtype=torch.long))
    length: int = 0
    """The longest context among them, what they write included."""

    tokens: int = 0
    """One more than the highest position that is written."""

    everything: bool = False


class SlotLayer(CacheLayerMixin):
    """Keys and values of all slots, (S, H, T, D); rows of a step write at their own positions.

    T doubles when the longest context needs it.
    """

    def __init__(self, slots: int, rows: Rows) -> None:
        super().__init__()
        self._slots, self._rows = slots, rows

    def lazy_initialization(self, key_states: Tensor, value_states: Tensor) -> None:
        _, heads, _, width = key_states.shape
        self.keys = key_states.new_zeros(self._slots, heads, _FIRST_TOKENS, width)
        self.values = torch.zeros_like(self.keys)
        self.is_initialized = True

    def _grow(self, tokens: int) -> None:
        """Make room for at least so many tokens."""
        assert self.keys is not None
        assert self.values is not None
        more = tokens - self.keys.shape[2]
        if more > 0:
            more = max(more, self.keys.shape[2])
            self.keys = torch.nn.functional.pad(self.keys, (0, 0, 0, more))
            self.values = torch.nn.functional.pad(self.values, (0, 0, 0, more))

    def update(
        self, key_states: Tensor, value_states: Tensor, *_: Any, **__: Any
    ) -> tuple[Tensor, Tensor]:
        if not self.is_initialized:
            self.lazy_initialization(key_states, value_states)
        rows = self._rows
        self._grow(rows.tokens)
        assert self.keys is not None
        assert self.values is not None
        where = (rows.slots[:, None], slice(None), rows.positions)
        self.keys[where] = key_states.transpose(1, 2)
        self.values[where] = value_states.transpose(1, 2)
        if rows.everything:  # a view: no copy
            return self.keys[: len(rows.slots), :, : rows.length], self.values[
                : len(rows.slots), :, : rows.length
            ]
        return self.keys[rows.slots, :, : rows.length], self.values[rows.slots, :, : rows.length]

    def get_mask_sizes(self, query_length: int) -> tuple[int, int]:
        return self._rows.length, 0

    def get_seq_length(self) -> int:
        return self._rows.length

    def get_max_length(self) -> int:
        return -1
