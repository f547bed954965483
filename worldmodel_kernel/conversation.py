"""Drives turns with one engine and one workspace, and keeps what was said.

`ask` yields events as they happen: what the parser reads from the model, runs as they start and
end, and last a `TurnEnded` with the record. Whoever shows a turn (notebook, terminal, evaluation)
only listens.
"""

import asyncio
import dataclasses
import re
import secrets
import time
import uuid
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from datetime import UTC, datetime

from worldmodel_kernel import template
from worldmodel_kernel.context import Context, Exchange
from worldmodel_kernel.engines import Engine, EngineInfo, Request, Sampled, Sampling
from worldmodel_kernel.errors import ConversationError, EngineError, WorkspaceError
from worldmodel_kernel.journal import Journal, Saved
from worldmodel_kernel.parser import Event
from worldmodel_kernel.recorder import finished
from worldmodel_kernel.records import CellRecord, TurnRecord
from worldmodel_kernel.transcript import Segment, Transcript
from worldmodel_kernel.turn import Done, Ending, Limits, Turn, WantRun, WantTokens
from worldmodel_kernel.workspace import Message, RunResult, RunStatus, Workspace

_WAIT_S = 0.3  # how often a wait for the model reports what it waits for


@dataclasses.dataclass(frozen=True, slots=True)
class Waiting:
    """The model is not ready yet; `phase` says what it is doing."""

    phase: str


@dataclasses.dataclass(frozen=True, slots=True)
class TurnStarted:
    record: TurnRecord


@dataclasses.dataclass(frozen=True, slots=True)
class RunStarted:
    code: str
    number: int
    """Of this run in its turn, from 1."""


@dataclasses.dataclass(frozen=True, slots=True)
class RunEnded:
    result: RunResult
    number: int


@dataclasses.dataclass(frozen=True, slots=True)
class TurnEnded:
    record: TurnRecord


ConversationEvent = Waiting | TurnStarted | Event | RunStarted | RunEnded | TurnEnded
OnMessage = Callable[[Message], None]


class Conversation:
    """One engine, one workspace, and what was said so far.

    `limits`, `sampling` and `timeout_s` (of one block) may be replaced between turns.
    """

    def __init__(
        self,
        engine: Engine,
        workspace: Workspace,
        *,
        limits: Limits | None = None,
        sampling: Sampling | None = None,
        timeout_s: float = 60.0,
        journal: Journal | None = None,
    ) -> None:
        self.engine = engine
        self.workspace = workspace
        self.limits = limits or Limits()
        self.sampling = sampling or Sampling()
        self.timeout_s = timeout_s
        self.journal = journal
        self.context = Context()
        self._fingerprint = ""
        self._told: EngineInfo | None = None
        self._stopping = False
        self._pending: asyncio.Task[Sampled | None] | None = None
        self._running = False

    @property
    def exchanges(self) -> list[Exchange]:
        return self.context.exchanges

    @property
    def context_used(self) -> int:
        """Tokens that stand before the next prompt."""
        self._adopt_codec()
        return len(self.context.transcript())

    # --- a turn -------------------------------------------------------------------------------

    async def ask(
        self,
        prompt: str,
        *,
        cell_id: str = "",
        parent: Message | None = None,
        on_message: OnMessage | None = None,
    ) -> AsyncIterator[ConversationEvent]:
        """One turn. Engine failures end it with a reason; they are not raised.

        Raises:
            EngineError: the model cannot be loaded; nothing was added to the conversation.
            ConversationError: the prompt alone does not fit into the model's context.
        """
        self._stopping = False
        async for waiting in self._until_ready():
            yield waiting
        info = await self.engine.start()
        self._adopt_codec()
        record = self._new_record(prompt, info, cell_id)
        transcript = await self._context_for(prompt, info)
        if self.journal:
            self.journal.prompt(prompt)
        start = len(transcript)
        transcript.extend(Transcript(self._user_message(prompt)))
        record = dataclasses.replace(record, context_tokens=len(transcript))
        yield TurnStarted(record)
        turn = self._turn(transcript, info)
        results: list[RunResult] = []
        async for event in self._drive(turn, record, results, parent, on_message):
            yield event
        record = finished(record, turn, results)
        self._keep(record, transcript.between(start, len(transcript)))
        yield TurnEnded(record)

    async def stop(self) -> None:
        """Stop the turn that is running: at the next token, or by interrupting its code."""
        self._stopping = True
        if self._pending is not None:
            self._pending.cancel()
        if self._running:
            await self.workspace.interrupt()

    async def _until_ready(self) -> AsyncIterator[Waiting]:
        """Report what the engine is doing until it is loaded. Raises EngineError."""
        loading = asyncio.ensure_future(self.engine.start())
        phase = ""
        try:
            while not (await asyncio.wait({loading}, timeout=_WAIT_S))[0]:
                if self._stopping:
                    raise EngineError("stopped while the model was still loading; ask again")
                if self.engine.phase != phase:
                    phase = self.engine.phase
                    yield Waiting(phase)
            await loading
        finally:
            loading.cancel()

    def _turn(self, transcript: Transcript, info: EngineInfo) -> Turn:
        return Turn(
            self.engine.codec,
            transcript,
            limits=self.limits,
            context_tokens=info.context_tokens,
            clock=time.monotonic,
        )

    async def _drive(
        self,
        turn: Turn,
        record: TurnRecord,
        results: list[RunResult],
        parent: Message | None,
        on_message: OnMessage | None,
    ) -> AsyncIterator[ConversationEvent]:
        """Serve the turn's wants until it is done."""
        sampling = Sampling(**record.sampling)
        while not isinstance(turn.want, Done):
            if isinstance(turn.want, WantTokens):
                async for event in self._sample(turn, turn.want, sampling):
                    yield event
                continue
            yield RunStarted(turn.want.code, turn.runs)
            result = await self._run(turn, turn.want, parent, on_message)
            if result is not None:
                results.append(result)
                yield RunEnded(result, turn.runs)

    async def _sample(
        self, turn: Turn, want: WantTokens, sampling: Sampling
    ) -> AsyncIterator[Event]:
        codec = self.engine.codec
        request = Request(
            ids=turn.transcript.ids[:],
            max_tokens=want.max_tokens,
            stop_ids=codec.stop_ids,
            table=codec.table,
            state=want.state,
            sampling=sampling,
        )
        stream = self.engine.generate(request)
        try:
            while turn.want is want:
                sampled = await self._next(stream)
                if sampled is None:
                    break
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

    async def _next(self, stream: AsyncGenerator[Sampled, None]) -> Sampled | None:
        """The next token; None when the stream is over or the person stops it."""
        if self._stopping:
            return None
        self._pending = asyncio.create_task(_first(stream))
        try:
            return await self._pending
        except asyncio.CancelledError:
            if not self._stopping:
                raise
            return None
        finally:
            self._pending = None

    async def _run(
        self, turn: Turn, want: WantRun, parent: Message | None, on_message: OnMessage | None
    ) -> RunResult | None:
        if self._stopping:
            turn.end(Ending.INTERRUPTED)
            return None
        self._running = True
        try:
            result = await self.workspace.run(
                want.code, timeout_s=self.timeout_s, parent=parent, on_message=on_message
            )
        except WorkspaceError as error:
            turn.end(Ending.WORKSPACE_ERROR, str(error))
            return None
        finally:
            self._running = False
        if want.requires and result.status is RunStatus.ERROR:
            result = dataclasses.replace(result, note=await self._missing(want.requires))
        turn.give_output(result.text)
        if self._stopping or result.status is RunStatus.INTERRUPTED:
            turn.end(Ending.INTERRUPTED)
        return result

    async def _missing(self, requires: str) -> str:
        """Dialect v1: which of the required modules ("python:math, python:numpy") are not here."""
        names = re.findall(r"python:([A-Za-z_]\w*)", requires)
        find = "__import__('importlib.util').util.find_spec({!r}) is not None"
        found = await self.workspace.evaluate({name: find.format(name) for name in names})
        missing = [name for name in names if found.get(name) == "False"]
        return f"Required, but not installed: {', '.join(missing)}" if missing else ""

    # --- what was said ------------------------------------------------------------------------

    def person_ran(
        self, code: str, result: RunResult, *, cell_id: str = "", max_chars: int = 2000
    ) -> None:
        """Tell the model of a cell that the person ran in the shell."""
        record = CellRecord(
            id=_new_id(),
            code=code,
            output=result.text,
            status=result.status,
            execution_count=result.execution_count,
            seconds=result.seconds,
            cell_id=cell_id,
        )
        self.context.add_cell(record)
        if self.journal:
            self.journal.exchange(record, Transcript())

    def undo(self) -> Exchange:
        """Forget the last exchange; the shell's variables stay as they are."""
        if not self.exchanges:
            raise ConversationError("there is nothing to undo: the conversation is empty")
        if self.journal:
            self.journal.undo()
        return self.context.pop()

    def reset(self) -> None:
        """Forget everything that was said; the system text and the shell stay."""
        self.context.clear()
        if self.journal:
            self.journal.reset()

    def set_system(self, text: str) -> None:
        """What the model is told before the conversation."""
        self.context.system = text
        if self.journal:
            self.journal.system(text)

    def resume(self, saved: Saved) -> None:
        """Go on with a saved conversation, in place of what was said here."""
        self.context.restore(saved)
        self._fingerprint = ""

    def use_engine(self, engine: Engine) -> None:
        """Go on with another model."""
        self.engine = engine
        self._fingerprint = ""

    # --- small parts --------------------------------------------------------------------------

    def _adopt_codec(self) -> None:
        """After a change of model: tokens of another tokenizer are written anew from the text."""
        codec = self.engine.codec
        if codec.fingerprint == self._fingerprint:
            return
        self._fingerprint = codec.fingerprint
        self.context.use_codec(codec)
        if self.journal:
            self.journal.model(codec.fingerprint)

    def _user_message(self, prompt: str) -> list[Segment]:
        return template.user_message(self.engine.codec, prompt, first=True)

    async def _context_for(self, prompt: str, info: EngineInfo) -> Transcript:
        """The context before the prompt, with old exchanges dropped if it would not fit."""
        reserve = min(self.limits.max_step_tokens, info.context_tokens // 3)
        room = info.context_tokens - reserve
        needed = self._prompt_tokens(prompt, room)
        if self.context.must_drop(needed, room):
            variables = await self._variables()
            self.context.drop_for(needed, info.context_tokens // 2, variables)
        return self.context.transcript()

    def _prompt_tokens(self, prompt: str, room: int) -> int:
        """Raises ConversationError, without encoding a text that cannot possibly fit."""
        count = len(prompt) if len(prompt) > 40 * room else 0
        if not count:
            count = sum(len(segment.ids) for segment in self._user_message(prompt))
        if count > room:
            raise ConversationError(
                f"the prompt is too long: {len(prompt)} characters, where this model has room for "
                f"{room} tokens. Put the data into a variable or a file in a %%python cell, and "
                "ask about that."
            )
        return count

    async def _variables(self) -> str:
        try:
            return template.variables_text(await self.workspace.variables())
        except WorkspaceError:
            return ""

    def _new_record(self, prompt: str, info: EngineInfo, cell_id: str) -> TurnRecord:
        self._told, told = info, self._told
        seed = self.sampling.seed if self.sampling.seed is not None else secrets.randbits(31)
        return TurnRecord(
            id=_new_id(),
            prompt=prompt,
            started=datetime.now(UTC).isoformat(timespec="seconds"),
            engine=info.engine,
            model=info.model,
            adapter=info.adapter,
            sampling=dataclasses.asdict(dataclasses.replace(self.sampling, seed=seed)),
            cell_id=cell_id,
            notices=() if info is told else info.notices,
        )

    def _keep(self, record: TurnRecord, transcript: Transcript) -> None:
        self.context.add(Exchange(record, transcript))
        if self.journal:
            self.journal.exchange(record, transcript)


async def _first(stream: AsyncGenerator[Sampled, None]) -> Sampled | None:
    return await anext(stream, None)


def _new_id() -> str:
    return uuid.uuid4().hex[:12]
