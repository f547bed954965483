"""Attention of packed rows, one row at a time: no mask of the whole pack, no work across rows.

With a block-diagonal mask a pack of T tokens costs T² however short its rows are; here it costs
the sum of their squares. On two cores and rows of some hundred tokens plain matrix products are
also faster than PyTorch's flash attention for CPU (benchmarks/packed_attention.py).
"""

from functools import lru_cache
from typing import Any

import torch
from torch import Tensor
from transformers import AttentionInterface, AttentionMaskInterface

NAME = "packed"
"""The value of `attn_implementation`."""


def packed_attention(
    query: Tensor, key: Tensor, value: Tensor, positions: Tensor, *, scale: float
) -> Tensor:
    """The causal attention of each row; (H, T, D) thrice to (H, T, D).

    Args:
        positions: of the tokens, (T,); a row begins where one is 0.
    """
    starts = (positions == 0).nonzero().squeeze(1).tolist()
    lengths = [b - a for a, b in zip(starts, [*starts[1:], len(positions)], strict=True)]
    parts = (torch.split(each, lengths, dim=1) for each in (query * scale, key, value))
    return torch.cat([_causal(*row) for row in zip(*parts, strict=True)], dim=1)


def _causal(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    mask = _mask(query.shape[1], query.dtype, query.device).expand(len(query), -1, -1)
    scores = torch.baddbmm(mask, query, key.transpose(1, 2))
    return torch.softmax(scores, dim=-1) @ value


@lru_cache(maxsize=1024)
def _mask(length: int, dtype: torch.dtype, device: torch.device) -> Tensor:
    """(1, length, length): 0 where a token may look, minus infinity after it."""
    return torch.full((1, length, length), -torch.inf, dtype=dtype, device=device).triu(1)


@torch.compiler.disable  # type: ignore[untyped-decorator]
def _attend(
    module: Any,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attention_mask: Tensor | None,
    *,
    scaling: float,
    position_ids: Tensor,
    **_: Any,
) -> tuple[Tensor, None]:
    """What transformers calls: (1, H, T, D), with fewer heads for keys, to (1, T, H, D)."""
    groups = module.num_key_value_groups
    dtype = value.dtype
    with torch.autocast(query.device.type, enabled=False):
        out = packed_attention(
            query[0].to(dtype),
            key[0].to(dtype).repeat_interleave(groups, dim=0),
            value[0].repeat_interleave(groups, dim=0),
            position_ids[0],
            scale=scaling,
        )
    return out.transpose(0, 1).unsqueeze(0), None


AttentionInterface.register(NAME, _attend)
AttentionMaskInterface.register(NAME, lambda *args, **kwargs: None)
