"""Asks a model the questions of a test set, through the real turn machine and real shells.

Many conversations are under way at once, with one engine: a batched engine serves them together,
any other one after the other. Every conversation has a fresh shell of its own, in which the code
that the model wrote is really run, and earlier turns hold what the model itself replied.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from worldmodel_kernel.conversation import Conversation, TurnEnded
from worldmodel_kernel.engines import Engine
from worldmodel_kernel.errors import ConversationError, DataError
from worldmodel_kernel.turn import Limits
from worldmodel_kernel.workspace.pool import HEAVY, Pool
from worldmodel_train.examples import Example, PersonCell, Turn
from worldmodel_train.families import FAMILIES
from worldmodel_train.judging import Expected, Verdict, expected_of, judge

_TIMEOUT_S = 20.0
_LIMITS = Limits(max_cycles=8, max_step_tokens=400, max_tokens=1200, max_output_chars=2000)


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


def problems_of(examples: Iterable[Example]) -> list[Problem]:
    """Executed examples as problems: their replies say what is expected."""
    return [Problem(example.id, tuple(map(_asked, example.items))) for example in examples]


def _asked(item: Turn | PersonCell) -> Asked:
    if isinstance(item, PersonCell):
        return Asked(code=item.code)
    family = FAMILIES.get(item.family)
    category = f"unseen: {item.family}" if family and family.unseen else item.category
    return Asked(item.prompt, expected_of(item.reply), item.family, category or "other")


def read_questions(path: Path) -> list[Problem]:
    """A set of questions that were written by hand: JSON lines of

        {"id", "category", "prompt", "figures": ["36"], "also": [["36.0"]]}
        {"id", "category", "turns": [{"cell": "x = 3"}, {"prompt", "figures"}]}

    `figures` are what a right answer has, in order; `also` lists other right answers. A question
    without figures is one to decline: it is right when nothing is run.

    Raises:
        DataError: naming the line that is none of these.
    """
    problems: list[Problem] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            data = json.loads(line)
            category = data["category"]
            turns = data.get("turns", [data])
            problems.append(Problem(data["id"], tuple(_by_hand(turn, category) for turn in turns)))
        except (ValueError, KeyError, TypeError) as error:
            raise DataError(f"{path}, line {number} is no question: {error!r}") from error
    return problems


def _by_hand(turn: dict[str, Any], category: str) -> Asked:
    if "cell" in turn:
        return Asked(code=str(turn["cell"]))
    figures = [turn["figures"], *turn.get("also", [])] if turn.get("figures") else []
    expected = Expected(
        output="" if figures else None,
        figures=tuple(tuple(str(word).lower() for word in each) for each in figures),
        relative=1e-2,
        errors=3,
        exact_output=False,
    )
    return Asked(str(turn["prompt"]), expected, "by hand", category)


async def evaluate(
    engine: Engine,
    problems: list[Problem],
    *,
    at_once: int,
    asked: Callable[[Verdict], None] = lambda verdict: None,
) -> list[Verdict]:
    """The verdicts of all turns, in their order; `asked` hears of each as it comes."""
    await engine.start()
    turn = asyncio.Semaphore(at_once)
    with Pool(HEAVY) as pool:

        async def one(problem: Problem) -> list[Verdict]:
            async with turn:
                session = pool.session()
                conversation = Conversation(engine, session, limits=_LIMITS, timeout_s=_TIMEOUT_S)
                try:
                    found = []
                    async for verdict in _conversation(problem, conversation):
                        found.append(verdict)
                        asked(verdict)
                    return found
                finally:
                    session.end()

        return list(chain.from_iterable(await asyncio.gather(*map(one, problems))))


async def _conversation(problem: Problem, conversation: Conversation) -> AsyncIterator[Verdict]:
    for item in problem.items:
        if item.expected is None:
            result = await conversation.workspace.run(item.code, timeout_s=_TIMEOUT_S)
            conversation.person_ran(item.code, result)
            continue
        try:
            async for event in conversation.ask(item.prompt):
                if isinstance(event, TurnEnded):
                    record = event.record
        except ConversationError:
            return  # the prompt does not fit into this model's context
        yield judge(item.expected, record, family=item.family, category=item.category)
