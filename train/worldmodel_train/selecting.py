"""Picks out of a data set what a model does not know yet.

    worldmodel data select runs/data runs/hard --model runs/tiny/final

A model that has learned most of its data spends most of each training step on turns that it would
write anyway. To read them once, without a gradient, costs a third of a step, and tells which ones
they are. Source: Jiang et al., Accelerating deep learning by focusing on the biggest losers,
arXiv 1910.00762.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import torch
from transformers import Qwen3ForCausalLM

from worldmodel_kernel.codec import Codec
from worldmodel_train import packed_attention
from worldmodel_train.examples import Example, Turn
from worldmodel_train.losses import token_losses
from worldmodel_train.rows import Pack, Row, to_row


@dataclass(frozen=True, slots=True)
class Scored:
    """A conversation and, for each turn that fits, the greatest negative log-likelihood (nats) of a
    token of its reply: 0.7 is a choice between two words that are equally good, 3 a mistake.

    Not of the whole reply: our families say the same in several ways, at random, and a reply of
    three such choices is improbable but known.
    """

    example: Example
    surprises: tuple[float, ...]

    def up_to_last(self, above: float) -> Example | None:
        """Without the turns after the last that surprises more; None where none does."""
        hard = [n for n, surprise in enumerate(self.surprises) if surprise > above]
        if not hard:
            return None
        turns = [n for n, item in enumerate(self.example.items) if isinstance(item, Turn)]
        return replace(self.example, items=self.example.items[: turns[hard[-1]] + 1])


class Reader:
    """A model that reads conversations, many side by side.

    Args:
        folder: of weights and tokenizer.
        length: tokens of a pack, and of the longest conversation.
    """

    def __init__(self, folder: Path, *, length: int = 1024, compiled: bool = True) -> None:
        self.codec = Codec.from_folder(folder)
        self.length = length
        self.model: Any = Qwen3ForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
        self.model.set_attn_implementation(packed_attention.NAME)
        if compiled:
            self.model.model.compile(dynamic=False)

    def read(self, examples: Iterable[Example]) -> Iterator[list[Scored]]:
        """Each conversation that fits, in order, as many at a time as a pack holds."""
        held: list[tuple[Example, Row]] = []
        room = self.length
        for example in examples:
            row = to_row(self.codec, example, max_tokens=self.length)
            if row is None:
                continue
            if len(row.ids) > room:
                yield self._scored(held)
                held, room = [], self.length
            held.append((example, row))
            room -= len(row.ids)
        if held:
            yield self._scored(held)

    @torch.inference_mode()
    def _scored(self, held: list[tuple[Example, Row]]) -> list[Scored]:
        pack = Pack()
        for _, row in held:
            pack.add(row)
        pack.fill(self.length, self.codec.end_id)
        losses, places = token_losses(self.model, pack, bf16=True)
        each = torch.zeros(self.length).index_add_(0, places, losses)
        starts = [0, *accumulate(len(row.ids) for _, row in held)]
        return [
            Scored(example, tuple(_greatest(each, [start, *(start + end for end in row.ends)])))
            for start, (example, row) in zip(starts, held, strict=False)
        ]


def _greatest(losses: torch.Tensor, places: list[int]) -> list[float]:
    return [float(losses[a:b].max()) for a, b in pairwise(places)]
