"""Run modes: what a person is asked before the model's code runs, and between blocks.

    run    nothing
    ask    each code block waits: run it, edit it, skip it, or stop
    step   for teaching: blocks are revealed one at a time, and before an output is shown the
           student may say what it will be

A gate decides; how the question reaches the person (a control in the notebook, or `input()`) is
the business of the `Asker` that it is given.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal, Protocol

Mode = Literal["run", "ask", "step"]
Kind = Literal["run", "predict", "next"]
Action = Literal["run", "edit", "skip", "stop", "next"]


@dataclass(frozen=True, slots=True)
class Question:
    kind: Kind
    code: str = ""
    """What would run."""


@dataclass(frozen=True, slots=True)
class Answer:
    action: Action
    code: str = ""
    """With "edit": what shall run instead."""

    prediction: str = ""
    """With "next": what the student expects; may be empty."""


Ask = Callable[[Question], Awaitable[Answer | None]]
"""Reaches the person; None when nobody can be asked here."""


async def nobody(question: Question) -> Answer | None:
    """Where nobody can be asked."""
    return None


class Gate(Protocol):
    predicts: bool
    """Whether the model is to say what it expects as well."""

    async def before_run(self, code: str) -> Answer: ...

    async def after_block(self) -> Answer: ...


class AskGate:
    """Nothing runs unless a person says so; where nobody can be asked, or answers in time, nothing
    runs.

    Args:
        ask: reaches the person.
        pace: seconds that a question stays open; 0: until it is answered.
    """

    predicts = False

    def __init__(self, ask: Ask, *, pace: float = 0.0) -> None:
        self._ask = ask
        self._pace = pace

    async def before_run(self, code: str) -> Answer:
        return await _within(self._pace, self._ask(Question("run", code))) or Answer("stop")

    async def after_block(self) -> Answer:
        return Answer("next")


class StepGate:
    """Args:
    ask: reaches the person; where nobody can be asked, the turn goes on by itself.
    pace: seconds that a question stays open; 0: until it is answered.
    """

    predicts = True

    def __init__(self, ask: Ask, *, pace: float = 0.0) -> None:
        self._ask = ask
        self._pace = pace

    async def before_run(self, code: str) -> Answer:
        return await _within(self._pace, self._ask(Question("predict", code))) or Answer("next")

    async def after_block(self) -> Answer:
        return await _within(self._pace, self._ask(Question("next"))) or Answer("next")


async def _within(seconds: float, answer: Awaitable[Answer | None]) -> Answer | None:
    try:
        return await asyncio.wait_for(answer, seconds or None)
    except TimeoutError:
        return None


def gate_of(mode: Mode, ask: Ask, *, pace: float) -> Gate | None:
    """The gate of a run mode; None for "run"."""
    if mode == "ask":
        return AskGate(ask, pace=pace)
    return StepGate(ask, pace=pace) if mode == "step" else None
