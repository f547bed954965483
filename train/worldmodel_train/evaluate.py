"""Asks a model the questions of a test set, through the real turn machine and real shells.

Many conversations are under way at once, with one engine: a batched engine serves them together,
any other one after the other. Every conversation has a fresh shell of its own, in which the code
that the model wrote is really run, and earlier turns hold what the model itself replied.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Any

from worldmodel_kernel.conversation import Conversation
from worldmodel_kernel.engines import Engine
from worldmodel_kernel.errors import ConversationError, DataError, EngineError, nearest
from worldmodel_kernel.events import TurnEnded
from worldmodel_kernel.records import TurnRecord
from worldmodel_kernel.turn import Ending, Limits
from worldmodel_kernel.workspace.isolation import Level
from worldmodel_kernel.workspace.pool import HEAVY, Pool
from worldmodel_kernel.workspace.session import Session
from worldmodel_train.answers import Expected
from worldmodel_train.examples import Example, PersonCell, Turn
from worldmodel_train.execution import TIMEOUT_S
from worldmodel_train.families import FAMILIES
from worldmodel_train.figures import words
from worldmodel_train.formats import read_any
from worldmodel_train.formats.lines import read_rows
from worldmodel_train.judging import Verdict, expected_of, judge

_LIMITS = Limits(max_cycles=8, max_step_tokens=400, max_tokens=1200)
"""An output may be as long as in the kernel and in data, or it could not be the recorded one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of a test, or (with `code` alone) a cell that the person runs."""

    prompt: str = ""
    expected: Expected | None = None
    family: str = ""
    category: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One conversation of a test set."""

    id: str
    items: tuple[Asked, ...]
    system: str = ""
    setup: tuple[str, ...] = ()
    """Code that is run before, and that the model does not see."""


def problems_of(examples: Iterable[Example]) -> list[Problem]:
    """Executed examples as problems: their replies say what is expected."""
    problems = []
    for each in examples:
        items: list[Asked] = []
        for item in each.items:
            items.append(_asked(item, before=_said(items)))
        problems.append(Problem(each.id, tuple(items), each.system, each.setup))
    return problems


def _asked(item: Turn | PersonCell, *, before: tuple[str, ...]) -> Asked:
    if isinstance(item, PersonCell):
        return Asked(code=item.code)
    family = FAMILIES.get(item.family)
    category = f"unseen: {item.family}" if family and family.unseen else item.category
    expected = replace(expected_of(item.reply), before=before)
    return Asked(item.prompt, expected, item.family, category or "other")


def read_problems(path: Path) -> list[Problem]:
    """A test set: questions that were written by hand, or executed examples in any format.

    Raises:
        DataError: the file cannot be read, or is neither.
    """
    return read_questions(path) if _is_by_hand(path) else problems_of(read_any(path))


def _is_by_hand(path: Path) -> bool:
    first = next((row for _, row in read_rows(path)), None)
    turns = first.get("turns", [first]) if isinstance(first, dict) else None
    return isinstance(turns, list) and any(
        isinstance(turn, dict) and {"figures", "decline"} & turn.keys() for turn in turns
    )


def read_questions(path: Path) -> list[Problem]:
    """A set of questions that were written by hand: JSON lines of

        {"id", "category", "prompt", "figures": ["36"], "also": [["36.0"]]}
        {"id", "category", "turns": [{"cell": "x = 3"}, {"prompt", "figures"}]}

    `figures` are what a right answer has, in order; `also` lists other right answers. Figures that
    are not whole may be rounded, by 1 % at most. A question with `"decline": true` instead is right
    when something is said, nothing is run, and no figure comes from nowhere.

    Raises:
        DataError: the file cannot be read, or a line is none of these.
    """
    problems: list[Problem] = []
    for number, data in read_rows(path):
        try:
            if isinstance(data, DataError):
                raise data
            _require_new(data, {problem.id for problem in problems})
            items: list[Asked] = []
            for turn in data.get("turns", [data]):
                items.append(_by_hand(turn, data["category"], before=_said(items)))
            problems.append(Problem(data["id"], tuple(items)))
        except (DataError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise DataError(f"{path}, line {number} is no question: {error!r}") from error
    if not problems:
        raise DataError(f"{path} has no questions")
    return problems


_COLUMNS = {"id", "category", "prompt", "figures", "also", "code", "decline"}


def _said(items: Sequence[Asked]) -> tuple[str, ...]:
    """What was said and asked so far, with the figures of the right answers."""
    said = [text for item in items for text in (item.prompt, item.code)]
    wanted = [item.expected for item in items if item.expected]
    said += [" ".join(figures) for each in wanted for figures in each.figures]
    return (*said, *(each.text for each in wanted))


def _require_new(data: dict[str, Any], ids: set[str]) -> None:
    """Raise ValueError unless all columns are known, and no question before has its id."""
    columns = {"id", "category", "turns"} if "turns" in data else _COLUMNS
    if unknown := set(data) - columns:
        raise ValueError(
            f"{', '.join(sorted(unknown))} is unknown; {nearest(min(unknown), columns)}"
        )
    if data["id"] in ids:
        raise ValueError(f"the id '{data['id']}' is already that of another question")


def _by_hand(turn: dict[str, Any], category: str, *, before: tuple[str, ...]) -> Asked:
    if "cell" in turn:
        return Asked(code=str(turn["cell"]))
    if unknown := set(turn) - _COLUMNS:
        raise ValueError(
            f"{', '.join(sorted(unknown))} is unknown; {nearest(min(unknown), _COLUMNS)}"
        )
    if turn.get("decline"):
        declined = Expected(output=None, figures=(), before=before)
        return Asked(turn["prompt"], declined, "by hand", category)
    every = [turn["figures"], *turn.get("also", [])]
    if not all(isinstance(each, list) for each in every):
        raise ValueError('figures are an array of texts, ["36"]')
    figures = tuple(tuple(words(" ".join(map(str, each)))) for each in every)
    if not all(figures):
        raise ValueError('figures without a number or a word; say what is right, ["36"]')
    prompt = str(turn["prompt"])
    expected = Expected(
        output="",
        figures=figures,
        rounded=True,
        before=before,
        errors=3,
        exact_output=False,
    )
    return Asked(prompt, expected, "by hand", category)


async def evaluate(
    engine: Engine,
    problems: list[Problem],
    *,
    at_once: int,
    isolation: Level = "auto",
    asked: Callable[[Verdict], None] = lambda verdict: None,
) -> list[Verdict]:
    """The verdicts of all turns, in their order; `asked` hears of each as it comes.

    A turn whose prompt no longer fits into the model's context is a wrong one, and so are those
    that follow it.

    Raises:
        EngineError: the model failed; that is no verdict on its answers.
        WorkspaceError: the isolation does not work here, or no shell can be had.
    """
    await engine.start()
    turn = asyncio.Semaphore(at_once)
    with Pool(HEAVY, isolation=isolation) as pool:

        async def one(problem: Problem) -> list[Verdict]:
            async with turn:
                session = pool.session()
                try:
                    found: list[Verdict] = []
                    async for item, record in episode(problem, engine, session):
                        assert item.expected is not None
                        verdict = judge(
                            item.expected,
                            record,
                            family=item.family,
                            category=item.category,
                            turn=len(found) + 1,
                        )
                        found.append(verdict)
                        asked(verdict)
                    return found
                finally:
                    session.end()

        return list(chain.from_iterable(await asyncio.gather(*map(one, problems))))


async def episode(
    problem: Problem,
    engine: Engine,
    session: Session,
    *,
    limits: Limits = _LIMITS,
    timeout_s: float = TIMEOUT_S,
) -> AsyncIterator[tuple[Asked, TurnRecord]]:
    """The questions of one problem and what became of each, in a shell that is fresh.

    A question that no longer fits into the model's context, and those after it, end as
    "did_not_fit".

    Raises:
        EngineError: the model failed.
        WorkspaceError: no shell can be had.
    """
    conversation = Conversation(engine, session, limits=limits, timeout_s=timeout_s)
    for code in problem.setup:
        await session.run(code, timeout_s=timeout_s)
    if problem.system:
        conversation.set_system(problem.system)
    fits = True
    for item in problem.items:
        if item.expected is None:
            result = await session.run(item.code, timeout_s=timeout_s)
            conversation.person_ran(item.code, result)
            continue
        record = TurnRecord("", item.prompt, ending="did_not_fit")
        try:
            if fits:
                record = await _turn(item.prompt, conversation)
        except ConversationError:
            fits = False
        yield item, record


async def _turn(prompt: str, conversation: Conversation) -> TurnRecord:
    async for event in conversation.ask(prompt):
        if isinstance(event, TurnEnded):
            record = event.record
    if record.ending == Ending.ENGINE_ERROR:
        raise EngineError(f"the model failed at {prompt!r}: {record.detail}")
    return record
