"""Makes a data set: conversations drawn from the families, executed, and split without twins.

A folder holds `train.jsonl`, `valid.jsonl` (held-out wordings, conversations as in training, for
the loss) and `test.jsonl` (held-out wordings, a fixed number of episodes of each family, and the
families that are never trained on). The same seed gives the same files.
"""

import itertools
import signal
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from worldmodel_kernel.errors import DataError
from worldmodel_kernel.workspace.isolation import Level
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
from worldmodel_train.twins import codes_of, masks, without_twins

FOLLOW_UP = "follow_up"
"""In a list of families: questions on the number that another one left."""

_CHUNK = 1000
_TEST_CHUNKS = 2
_FOLLOW_UPS = 20
_SPARE = 2
"""So many times more test conversations are drawn than kept."""

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
    """Only these; empty takes all of them."""

    isolation: Level = "auto"
    """Where their code runs."""


def make(folder: Path, plan: Plan, progressed: Progressed) -> dict[str, int]:
    """Writes the three files; returns how many conversations each has, and what twins cost.

    Nothing is in the folder before all of it is made.

    Raises:
        DataError: the folder cannot be written, or a family's code keeps failing.
    """
    tests = plan.families or (*FAMILIES, *[FOLLOW_UP] * _FOLLOW_UPS)
    chunks = {
        "train": _chunks("train", plan.train, plan),
        "valid": _chunks("valid", plan.valid, plan),
        "test": [
            _Chunk(
                "test",
                tests[start::_TEST_CHUNKS],
                plan.test_each * _SPARE,
                f"test-{plan.seed}-{start}",
            )
            for start in range(_TEST_CHUNKS)
        ],
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=folder, prefix=".making-") as beside:
            paths = {name: Path(beside) / f"{name}.jsonl" for name in chunks}
            for name, path in paths.items():
                _make(path, chunks[name], plan, progressed)
            found = _without_twins(paths, plan)
            for name, path in paths.items():
                path.replace(folder / f"{name}.jsonl")
    except OSError as error:
        raise DataError(f"the data set cannot be written to {folder}: {error}") from error
    return found


def _without_twins(paths: dict[str, Path], plan: Plan) -> dict[str, int]:
    """Takes out of valid and test what has a twin in train; returns the counts.

    Of the test's conversations those are kept whose values are new too, as far as a family has so
    many.
    """
    count, seen, codes = 0, set[str](), set[str]()
    for example in read_examples(paths["train"]):
        count += 1
        seen |= masks([example])
        codes |= codes_of(example)
    found = {"train": count}
    for name in ("valid", "test"):
        kept, dropped = without_twins(read_examples(paths[name]), seen)
        if name == "test":
            kept = _new_values_first(kept, codes, plan.test_each)
            new = sum(codes.isdisjoint(codes_of(example)) for example in kept)
            found["test with new values"] = new
        write_examples(kept, paths[name])
        found |= {name: len(kept), f"{name} twins dropped": dropped}
    return found


def _new_values_first(examples: list[Example], codes: set[str], each: int) -> list[Example]:
    """`each` examples of every family, those first whose code is none of `codes`."""
    families: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        families[example.turns[-1].family].append(example)
    kept: list[Example] = []
    for name, found in families.items():
        found.sort(key=lambda example: not codes.isdisjoint(codes_of(example)))
        kept += found[: each * (_FOLLOW_UPS if name == FOLLOW_UP else 1)]
    return kept


@dataclass(frozen=True, slots=True)
class _Chunk:
    """What one process makes at a time."""

    split: str
    families: tuple[str, ...]
    """Empty: conversations of several families together."""

    count: int
    """Of each family."""

    name: str
    mixed: frozenset[str] = frozenset()
    """Where several are together, only these; empty takes all of them."""

    def __len__(self) -> int:
        return self.count * max(len(self.families), 1)


def _chunks(split: Split, count: int, plan: Plan) -> list[_Chunk]:
    mixed = frozenset(plan.families)
    return [
        _Chunk(split, (), min(_CHUNK, count - start), f"{split}-{plan.seed}-{start}", mixed)
        for start in range(0, count, _CHUNK)
    ]


def _make(path: Path, chunks: list[_Chunk], plan: Plan, progressed: Progressed) -> None:
    """All chunks, in their order, into one file."""
    total, done = sum(map(len, chunks)), 0
    progressed(path.stem, done, total)
    parts = [path.with_suffix(f".{number}.part") for number in range(len(chunks))]
    with ProcessPoolExecutor(plan.processes, initializer=_ignore_interrupts) as processes:
        jobs = [
            processes.submit(_write_chunk, part, chunk, plan.isolation)
            for part, chunk in zip(parts, chunks, strict=True)
        ]
        try:
            for chunk, job in zip(chunks, jobs, strict=True):
                job.result()
                done += len(chunk)
                progressed(path.stem, done, total)
        except BaseException:
            workers = list(processes._processes.values())  # gone after the shutdown
            processes.shutdown(wait=False, cancel_futures=True)
            for worker in workers:  # a chunk takes half a minute
                worker.terminate()
            raise
    write_examples(itertools.chain.from_iterable(map(read_examples, parts)), path)


def _ignore_interrupts() -> None:
    """Ctrl-C is for the parent, which ends the workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _write_chunk(path: Path, chunk: _Chunk, isolation: Level) -> None:
    with Shells(isolation) as shells:
        write_examples(_examples_of(chunk, shells), path)


def _examples_of(chunk: _Chunk, shells: Shells) -> Iterator[Example]:
    for number, family in enumerate(chunk.families or ("",)):
        name = f"{chunk.name}-{number}-{family}" if family else chunk.name
        draw = partial(_draw, family, chunk.mixed)
        yield from _examples(chunk.split, draw, chunk.count, name, shells)


def make_examples(
    split: str,
    family: str,
    count: int,
    *,
    name: str,
    shells: Shells,
    known: frozenset[str] = frozenset(),
) -> Iterator[Example]:
    """`count` executed conversations, of one family or (empty) of all that are trained on, or of
    those of them that are `known`, if any are.

    Raises:
        DataError: a family's code keeps failing.
    """
    draw = partial(_draw, family, frozenset(), known=known)
    return _examples(split, draw, count, name, shells)


_Drawing = Callable[[Random, Split], Conversation]


def _examples(
    split: str, draw: _Drawing, count: int, name: str, shells: Shells
) -> Iterator[Example]:
    for index in range(count):
        yield _example(f"{name}-{index}", split, draw, shells)


def _example(name: str, split: str, draw: _Drawing, shells: Shells) -> Example:
    random = Random(name)
    wordings: Split = "train" if split == "train" else "valid"
    for _ in range(_TRIES):
        example = execute(name, split, draw(random, wordings), shells)
        if example is not None:
            return example
    raise DataError(f"{name}: {_TRIES} conversations in a row did not run as they were meant to")


def _draw(
    family: str,
    mixed: frozenset[str],
    random: Random,
    split: Split,
    *,
    known: frozenset[str] = frozenset(),
) -> Conversation:
    if not family:
        return draw_conversation(random, split, mixed, known=known)
    if family == FOLLOW_UP:
        return draw_followed(random, split)
    return Conversation(tuple(draw_episode(FAMILIES[family], random, split)))
