"""Attention of packed rows, one row at a time: no mask of the whole pack, no work across rows.

With a block-diagonal mask a pack of T tokens costs T² however short its rows are; here it costs
the sum of their squares. In bfloat16 and rows of some hundred tokens plain matrix products are also
faster than PyTorch's flash attention for CPU (benchmarks/packed_attention.py).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import scaled_dot_product_attention
from transformers import AttentionInterface, AttentionMaskInterface

NAME = "packed"
"""The value of `attn_implementation`."""

LONG = 512
"""Tokens of a row above which plain products are slower than flash attention, and keep too much
for the gradient: the square of the row."""


@contextmanager
def attending(model: Any, name: str) -> Iterator[None]:
    """The model computes attention as `name` says, and afterwards as it did before: what trains on
    packs may also generate, with a cache, which this attention has not.

    Args:
        model: transformers' or peft's.
    """
    before = model.config._attn_implementation
    model.set_attn_implementation(name)
    try:
        yield
    finally:
        model.set_attn_implementation(before)


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
    """Of one row, of queries that are scaled; (H, T, D) thrice to (H, T, D)."""
    length = query.shape[1]
    if length > LONG:
        row = (query[None], key[None], value[None])
        return scaled_dot_product_attention(*row, is_causal=True, scale=1.0)[0]
    mask = _mask(query.dtype, query.device)[:length, :length].expand(len(query), -1, -1)
    scores = torch.baddbmm(mask, query, key.transpose(1, 2))
    return torch.softmax(scores, dim=-1) @ value


@cache
def _mask(dtype: torch.dtype, device: torch.device) -> Tensor:
    """(LONG, LONG): 0 where a token may look, minus infinity after it."""
    return torch.full((LONG, LONG), -torch.inf, dtype=dtype, device=device).triu(1)


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
