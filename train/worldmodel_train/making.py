"""Makes a data set: conversations drawn from the families, executed, and split without twins.

A folder holds `train.jsonl`, `valid.jsonl` (held-out wordings, conversations as in training, for
the loss) and `test.jsonl` (held-out wordings, a fixed number of episodes of each family, and the
families that are never trained on). The same seed gives the same files.
"""

import itertools
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

from worldmodel_kernel.errors import DataError
from worldmodel_train.conversations import (
    Conversation,
    draw_conversation,
    draw_episode,
    draw_followed,
)
from worldmodel_train.episodes import Split
from worldmodel_train.examples import Example, read_examples, write_examples
from worldmodel_train.execution import Shells, execute
from worldmodel_train.families import FAMILIES
from worldmodel_train.twins import masks, without_twins

FOLLOW_UP = "follow_up"
"""In a list of families: questions on the number that another one left."""

_CHUNK = 1000
_TEST_CHUNKS = 2
_TRIES = 40

Progressed = Callable[[str, int, int], None]
"""Called with a part's name, how many of it are done, and how many there will be."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to make."""

    train: int = 20_000
    valid: int = 600
    test_each: int = 10
    """Test conversations of each family."""

    seed: int = 0
    processes: int = 2
    families: tuple[str, ...] = ()
    """Only these, for `test.jsonl`; empty takes all of them."""


def make(folder: Path, plan: Plan, progressed: Progressed) -> dict[str, int]:
    """Writes the three files; returns how many conversations each has, and what twins cost."""
    folder.mkdir(parents=True, exist_ok=True)
    train = folder / "train.jsonl"
    found = {"train": _make(train, _chunks("train", plan.train, plan.seed), plan, progressed)}
    seen = masks(read_examples(train))
    tests = plan.families or (*FAMILIES, FOLLOW_UP)
    parts = {
        "valid": _chunks("valid", plan.valid, plan.seed),
        "test": [
            _Chunk("test", tests[start::_TEST_CHUNKS], plan.test_each, f"test-{plan.seed}")
            for start in range(_TEST_CHUNKS)
        ],
    }
    for name, chunks in parts.items():
        path = folder / f"{name}.jsonl"
        _make(path, chunks, plan, progressed)
        kept, dropped = without_twins(read_examples(path), seen)
        write_examples(kept, path)
        found |= {name: len(kept), f"{name} twins dropped": dropped}
    return found


@dataclass(frozen=True, slots=True)
class _Chunk:
    """What one process makes at a time."""

    split: str
    families: tuple[str, ...]
    """Empty: conversations of all families together."""

    count: int
    """Of each family."""

    name: str

    def __len__(self) -> int:
        return self.count * max(len(self.families), 1)


def _chunks(split: Split, count: int, seed: int) -> list[_Chunk]:
    starts = range(0, count, _CHUNK)
    return [
        _Chunk(split, (), min(_CHUNK, count - start), f"{split}-{seed}-{start}") for start in starts
    ]


def _make(path: Path, chunks: list[_Chunk], plan: Plan, progressed: Progressed) -> int:
    """All chunks, in their order, into one file."""
    total, done = sum(map(len, chunks)), 0
    progressed(path.stem, done, total)
    with ProcessPoolExecutor(plan.processes) as processes:
        parts = [path.with_suffix(f".{number}.part") for number in range(len(chunks))]
        jobs = [processes.submit(_write_chunk, *pair) for pair in zip(parts, chunks, strict=True)]
        for chunk, job in zip(chunks, jobs, strict=True):
            job.result()
            done += len(chunk)
            progressed(path.stem, done, total)
    write_examples(itertools.chain.from_iterable(map(read_examples, parts)), path)
    for part in parts:
        part.unlink()
    return total


def _write_chunk(path: Path, chunk: _Chunk) -> None:
    with Shells() as shells:
        write_examples(_examples_of(chunk, shells), path)


def _examples_of(chunk: _Chunk, shells: Shells) -> Iterator[Example]:
    for family in chunk.families or ("",):
        name = "-".join(filter(None, (chunk.name, family)))
        yield from make_examples(chunk.split, family, chunk.count, name=name, shells=shells)


def make_examples(
    split: str, family: str, count: int, *, name: str, shells: Shells
) -> Iterator[Example]:
    """`count` executed conversations, of one family or (empty) of all that are trained on.

    Raises:
        DataError: a family's code keeps failing.
    """
    wordings: Split = "train" if split == "train" else "valid"
    draw = partial(_draw, family, split=wordings)
    for index in range(count):
        yield _example(f"{name}-{index}", split, draw, shells)


def _example(
    name: str, split: str, draw: Callable[[Random], Conversation], shells: Shells
) -> Example:
    random = Random(name)
    for _ in range(_TRIES):
        example = execute(name, split, draw(random), shells)
        if example is not None:
            return example
    raise DataError(f"{name}: {_TRIES} conversations in a row did not run as they were meant to")


def _draw(family: str, random: Random, *, split: Split) -> Conversation:
    if not family:
        return draw_conversation(random, split)
    if family == FOLLOW_UP:
        return draw_followed(random, split)
    return Conversation(tuple(draw_episode(FAMILIES[family], random, split)))
