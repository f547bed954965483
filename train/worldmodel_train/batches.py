"""The batches of a training from scratch: rows of a folder, packed, in an order of each epoch."""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from worldmodel_kernel.codec import Codec
from worldmodel_kernel.errors import require
from worldmodel_train.checkpoints import State
from worldmodel_train.formats import read_any
from worldmodel_train.rows import Pack, Row, pack, to_row

if TYPE_CHECKING:
    from worldmodel_train.pretrain import PretrainSettings


def rows_of(settings: "PretrainSettings", codec: Codec, folder: str, split: str) -> list[Row]:
    """The rows of a file; what does not fit is counted on standard error."""
    path = Path(folder) / f"{split}.jsonl"
    rows: list[Row] = []
    left_out = turns = 0
    for example in read_any(path, "native"):
        row = to_row(
            codec,
            example,
            max_tokens=settings.pack_tokens,
            output_weight=settings.output_weight,
        )
        if row is None:
            left_out += 1
        else:
            rows.append(row)
            turns += len(example.turns) - len(row.groups)
    if left_out or turns:
        print(
            f"{path}: too long for {settings.pack_tokens} tokens are {left_out} examples and the "
            f"last {turns} turns of others; they are left out",
            file=sys.stderr,
        )
    return rows


def packs_of(
    settings: "PretrainSettings", rows: list[Row], *, seed: str, pad_id: int
) -> list[Pack]:
    random = Random(f"{settings.seed} {seed}")
    return pack(rows, length=settings.pack_tokens, pad_id=pad_id, random=random)


def batches_of(settings: "PretrainSettings", codec: Codec, state: State) -> Iterator[list[Pack]]:
    """Batches from where `state` is, epoch after epoch, each in an order of its own; which epoch it
    is, is noted there."""
    size, start = settings.batch_rows, state.step
    step, epoch = state.epoch_began, state.epoch
    read = ""
    while True:
        folder = settings.data[min(epoch, len(settings.data) - 1)]
        if folder != read:
            rows, read = rows_of(settings, codec, folder, "train"), folder
        packs = packs_of(settings, rows, seed=f"train {epoch}", pad_id=codec.end_id)
        require(len(packs) >= size, f"{len(packs)} packs of data; one step needs {size}")
        state.epoch, state.epoch_began = epoch, step
        for first in range(0, len(packs) - size + 1, size):
            if step >= start:
                yield packs[first : first + size]
            step += 1
        epoch += 1
