"""Serves one turn's wants with an engine and a workspace, until it is done or stopped."""

import asyncio
import dataclasses
import re
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from typing import TypeVar

from worldmodel_kernel.engines import Engine, Request, Sampled, Sampling
from worldmodel_kernel.errors import EngineError, WorkspaceError
from worldmodel_kernel.events import (
    ConversationEvent,
    Predicted,
    Rewritten,
    RunEnded,
    RunStarted,
    Skipped,
)
from worldmodel_kernel.expectation import expected_output
from worldmodel_kernel.gates import Answer, Gate
from worldmodel_kernel.parser import Closed, Event
from worldmodel_kernel.turn import Done, Ending, Turn, WantRun, WantTokens
from worldmodel_kernel.workspace import Message, RunResult, RunStatus, Workspace

OnMessage = Callable[[Message], None]
T = TypeVar("T")

_EXPECTATION_S = 5.0

SKIPPED = "(not run: the person skipped this block)"
"""What the model reads in place of an output."""


class Clock:
    """Seconds that stand still while a person is asked."""

    def __init__(self) -> None:
        self._waited = 0.0

    def __call__(self) -> float:
        return time.monotonic() - self._waited

    async def paused(self, waiting: Awaitable[T]) -> T:
        started = time.monotonic()
        try:
            return await waiting
        finally:
            self._waited += time.monotonic() - started


@dataclasses.dataclass(frozen=True, slots=True)
class Ways:
    """How code is run.

    `timeout_s` is of one block; what `gate` gives is asked before it runs (it may change during a
    turn); `parent` and `on_message` are as in `Workspace.run`.
    """

    timeout_s: float
    gate: Callable[[], Gate | None] = lambda: None
    parent: Message | None = None
    on_message: OnMessage | None = None


class Driver:
    """One turn. `results` are its runs so far, in order."""

    def __init__(
        self,
        turn: Turn,
        engine: Engine,
        workspace: Workspace,
        *,
        sampling: Sampling,
        clock: Clock,
        ways: Ways,
    ) -> None:
        self._turn = turn
        self._engine = engine
        self._workspace = workspace
        self._sampling = sampling
        self._clock = clock
        self._ways = ways
        self._pending: asyncio.Task[object] | None = None
        self._running = False
        self._stopping = False
        self.results: list[RunResult] = []

    async def stop(self) -> None:
        """At the next token, or by interrupting its code, or while a person is asked."""
        self._stopping = True
        if self._pending is not None:
            self._pending.cancel()
        if self._running:
            await self._workspace.interrupt()

    async def events(self) -> AsyncIterator[ConversationEvent]:
        """Everything that happens until the turn is done."""
        turn = self._turn
        while not isinstance(turn.want, Done):
            serve = self._sample if isinstance(turn.want, WantTokens) else self._run
            async for event in serve():
                yield event
                if isinstance(event, Closed | RunEnded) and isinstance(turn.want, WantTokens):
                    for each in await self._after_block():
                        yield each

    # --- tokens -------------------------------------------------------------------------------

    async def _sample(self) -> AsyncIterator[Event]:
        turn, want, codec = self._turn, self._turn.want, self._engine.codec
        assert isinstance(want, WantTokens)
        request = Request(
            ids=turn.transcript.ids[:],
            max_tokens=want.max_tokens,
            stop_ids=codec.stop_ids,
            table=codec.table,
            state=want.state,
            sampling=self._sampling,
            observe=want.observe,
        )
        stream = self._engine.generate(request)
        try:
            while turn.want is want:
                sampled = await self._unless_stopped(_first(stream))
                if sampled is None:
                    break
                turn.give_observed(sampled.observed)
                for event in turn.give_token(sampled.id, sampled.logprob):
                    yield event
        except EngineError as error:
            for event in turn.end(Ending.ENGINE_ERROR, str(error)):
                yield event
        finally:
            await stream.aclose()
        if turn.want is want:
            ending = Ending.INTERRUPTED if self._stopping else Ending.ENGINE_ERROR
            detail = "" if self._stopping else "the model stopped without ending its message"
            for event in turn.end(ending, detail):
                yield event

    async def _unless_stopped(self, work: Awaitable[T]) -> T | None:
        """What comes of `work`; None when the person stops the turn first."""
        pending = asyncio.ensure_future(work)
        if self._stopping:
            pending.cancel()
            await asyncio.gather(pending, return_exceptions=True)
            return None
        self._pending = pending
        try:
            return await pending
        except asyncio.CancelledError:
            if not self._stopping:
                raise
            return None
        finally:
            self._pending = None

    # --- code ---------------------------------------------------------------------------------

    async def _run(self) -> AsyncIterator[ConversationEvent]:
        turn, gate = self._turn, self._ways.gate()
        predicts = gate is not None and gate.predicts
        answer, expectation = await self._asked(gate)
        if answer is None or answer.action == "stop":
            turn.end(Ending.INTERRUPTED, "" if answer is None else "the code was not run")
            return
        if answer.action == "skip":
            turn.give_output(SKIPPED)
            self.results.append(RunResult(RunStatus.SKIPPED))
            yield Skipped(turn.runs)
            return
        if answer.action == "edit":
            turn.rewrite_code(answer.code)
            yield Rewritten(answer.code)
        assert isinstance(turn.want, WantRun)
        yield RunStarted(turn.want.code, turn.runs)
        result = await self._result(turn.want)
        if result is None:
            return
        self.results.append(result)
        if predicts:
            turn.predict(answer.prediction, expectation)
            yield Predicted(answer.prediction, expectation, result.text)
        yield RunEnded(result, turn.runs)

    async def _result(self, want: WantRun) -> RunResult | None:
        turn = self._turn
        if self._stopping:
            turn.end(Ending.INTERRUPTED)
            return None
        self._running = True
        try:
            result = await self._workspace.run(
                want.code,
                timeout_s=self._ways.timeout_s,
                parent=self._ways.parent,
                on_message=self._ways.on_message,
            )
        except WorkspaceError as error:
            turn.end(Ending.WORKSPACE_ERROR, str(error))
            return None
        finally:
            self._running = False
        if want.requires and result.status is RunStatus.ERROR:
            result = dataclasses.replace(result, note=await self._missing(want.requires))
        turn.give_output(result.text, failed=result.status is not RunStatus.OK)
        if self._stopping or result.status is RunStatus.INTERRUPTED:
            turn.end(Ending.INTERRUPTED)
        return result

    async def _missing(self, requires: str) -> str:
        """Dialect v1: which of the required modules ("python:math, python:numpy") are not here."""
        names = re.findall(r"python:([A-Za-z_]\w*)", requires)
        find = "__import__('importlib.util').util.find_spec({!r}) is not None"
        found = await self._workspace.evaluate({name: find.format(name) for name in names})
        missing = [name for name in names if found.get(name) == "False"]
        return f"Required, but not installed: {', '.join(missing)}" if missing else ""

    # --- the person ---------------------------------------------------------------------------

    async def _asked(self, gate: Gate | None) -> tuple[Answer | None, str]:
        """The person's answer before a run (None: stopped), and the model's expectation."""
        want = self._turn.want
        assert isinstance(want, WantRun)
        if gate is None:
            return Answer("run"), ""
        expecting = asyncio.ensure_future(self._expectation() if gate.predicts else _nothing())
        try:
            asking = self._clock.paused(gate.before_run(want.code))
            answer = await self._unless_stopped(asking)
            return answer, "" if answer is None else await expecting
        finally:
            expecting.cancel()
            await asyncio.gather(expecting, return_exceptions=True)

    async def _after_block(self) -> list[Event]:
        gate = self._ways.gate()
        if gate is None:
            return []
        answer = await self._unless_stopped(self._clock.paused(gate.after_block()))
        if answer is None or answer.action == "stop":
            return self._turn.end(Ending.INTERRUPTED)
        return []

    async def _expectation(self) -> str:
        """What the model itself would have written as the output, if it says so in time."""
        asking = expected_output(self._engine, self._turn.transcript.ids)
        try:
            return await asyncio.wait_for(asking, _EXPECTATION_S)
        except TimeoutError:
            return ""


async def _first(stream: AsyncGenerator[Sampled, None]) -> Sampled | None:
    return await anext(stream, None)


async def _nothing() -> str:
    return ""
