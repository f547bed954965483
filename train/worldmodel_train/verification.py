"""Runs a data set again, and says by category what no longer gives the same outputs, and why."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import islice

from worldmodel_kernel.errors import DataError
from worldmodel_kernel.matching import same_text
from worldmodel_kernel.outputs import bound_text
from worldmodel_kernel.parser import read_reply
from worldmodel_kernel.tags import Tag
from worldmodel_kernel.workspace import Ending, RunResult, RunStatus
from worldmodel_kernel.workspace.batch import run_blocks
from worldmodel_train.examples import Example, PersonCell
from worldmodel_train.execution import TIMEOUT_S, Shells
from worldmodel_train.rows import require_executed

_BATCH = 64
_ADDRESS = re.compile(r"0x[0-9a-f]{6,}")
_MISSING = re.compile(r"ModuleNotFoundError: No module named '([^']+)'")
_LEFT_OUT = re.compile(r"\n\[\.\.\. \d+ characters left out \.\.\.\]\n")


@dataclass(frozen=True, slots=True)
class Difference:
    """One output that is not what the data set says."""

    id: str
    category: str
    why: str
    code: str
    recorded: str
    got: str


@dataclass(slots=True)
class Verification:
    examples: int = 0
    blocks: int = 0
    by_category: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """Category -> "ok" or the reason -> number of blocks."""

    differences: list[Difference] = field(default_factory=list)
    failed: set[str] = field(default_factory=set)
    """Ids of the examples that do not reproduce."""


def verify(
    examples: Iterable[Example], shells: Shells, *, threads: int = 2
) -> Iterator[Verification]:
    """The verification as it grows, after each batch of examples; the last one is whole."""
    found = Verification()
    waiting = iter(examples)
    with ThreadPoolExecutor(threads) as workers:
        while batch := list(islice(waiting, _BATCH)):
            results = workers.map(lambda example: list(_blocks(example, shells)), batch)
            for example, blocks in zip(batch, results, strict=True):
                _count(found, example, blocks)
            yield found
    if not found.examples:
        yield found


def _unsound(example: Example) -> Iterator[Difference]:
    """What is wrong with an example before anything is run."""
    for turn in example.turns:
        try:
            require_executed(turn.reply, example.id)
        except DataError:
            why = "code and outputs do not alternate"
            yield Difference(example.id, turn.category or "other", why, turn.reply, "", "")


def _count(found: Verification, example: Example, blocks: list[Difference]) -> None:
    found.examples += 1
    for block in blocks:
        found.blocks += 1
        found.by_category[block.category][block.why] += 1
        if block.why != "ok":
            found.differences.append(block)
            found.failed.add(example.id)


def _blocks(example: Example, shells: Shells) -> Iterator[Difference]:
    """Every block of the example, run again; those that reproduce have the reason "ok"."""
    if unsound := list(_unsound(example)):
        yield from unsound
        return
    recorded = list(_recorded(example))
    codes = [*example.setup, *(code for _, code, _ in recorded)]
    runs = run_blocks(shells.fresh(*codes), codes, timeout_s=TIMEOUT_S)[len(example.setup) :]
    for run, (category, code, output) in zip(runs, recorded, strict=True):
        yield Difference(example.id, category, why(run, output), code, output, run.text)


def _recorded(example: Example) -> Iterator[tuple[str, str, str]]:
    """Category, code and recorded output of every block, in order."""
    for item in example.items:
        if isinstance(item, PersonCell):
            yield "person's cell", item.code, item.output
            continue
        code = ""
        for block in read_reply(item.reply):
            if block.tag is Tag.CODE:
                code = block.body
            elif block.tag is Tag.OUTPUT:
                yield item.category or "other", code, block.body


def why(run: RunResult, recorded: str) -> str:
    """ "ok", or in a few words why a run is not what was recorded."""
    got = run.text
    if run.status in (RunStatus.TIMEOUT, RunStatus.KILLED):
        return f"took over {TIMEOUT_S:g} s"
    if run.ending is Ending.INFRASTRUCTURE_FAILURE:
        return "it could not be run"
    if run.ending is Ending.OUT_OF_MEMORY and run.status is RunStatus.DIED:
        return "out of memory"
    if run.status is RunStatus.DIED:
        return "the shell died"
    if same_text(got, recorded) or _same_bounded(got, recorded):
        return "ok"
    if missing := _MISSING.search(got):
        return f"module {missing[1]} is not installed"
    was_error, is_error = "ERROR:" in recorded, "ERROR:" in got
    if was_error != is_error:
        return "an error now" if is_error else "no error now"
    if _ADDRESS.sub("", got) == _ADDRESS.sub("", recorded):
        return "a memory address"
    if sorted(got) == sorted(recorded):
        return "another order"
    return "another error" if is_error else "another output"


def _same_bounded(got: str, recorded: str) -> bool:
    """Whether what was recorded is the same text, shortened."""
    left_out = _LEFT_OUT.search(recorded)
    if not left_out:
        return False
    return bound_text(got, len(recorded) - len(left_out[0])) == recorded
