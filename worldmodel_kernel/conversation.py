"""Drives turns with one engine and one workspace, and keeps what was said.

`ask` yields events as they happen: what the parser reads from the model, runs as they start and
end, and last a `TurnEnded` with the record. Whoever shows a turn (notebook, terminal, evaluation)
only listens.
"""

import asyncio
import dataclasses
import secrets
import uuid
from collections.abc import AsyncIterator
from datetime import UTC, datetime

from worldmodel_kernel import template
from worldmodel_kernel.context import Context, Exchange
from worldmodel_kernel.driver import Clock, Driver, OnMessage, Ways
from worldmodel_kernel.engines import Engine, EngineInfo, Sampling
from worldmodel_kernel.engines.calibration import UNSURE, is_unsure
from worldmodel_kernel.errors import ConversationError, EngineError, WorkspaceError
from worldmodel_kernel.events import Branched, ConversationEvent, TurnEnded, TurnStarted, Waiting
from worldmodel_kernel.gates import Gate
from worldmodel_kernel.journal import Journal, Saved
from worldmodel_kernel.recorder import finished
from worldmodel_kernel.records import CellRecord, TurnRecord
from worldmodel_kernel.transcript import Segment, Transcript
from worldmodel_kernel.turn import Limits, Turn
from worldmodel_kernel.workspace import Message, RunResult, Workspace

_WAIT_S = 0.3  # how often a wait for the model reports what it waits for


class Conversation:
    """One engine, one workspace, and what was said so far.

    `limits`, `sampling`, `timeout_s` (of one block) and `gate` (asked before a block runs; None:
    nobody is) may be replaced between turns.
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
        self.gate: Gate | None = None
        self.context = Context()
        self._fingerprint = ""
        self._told: EngineInfo | None = None
        self._stopping = False
        self._driver: Driver | None = None

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
            ConversationError: the prompt alone does not fit into the model's context; nothing was
                changed.
        """
        self._stopping = False
        async for waiting in self._until_ready():
            yield waiting
        info = await self.engine.start()
        self._adopt_codec()
        room = info.context_tokens - min(self.limits.max_step_tokens, info.context_tokens // 3)
        needed = self._prompt_tokens(prompt, room)  # first: what is refused changes nothing
        if branched := self._branch_at(cell_id):
            yield branched
        record = self._new_record(prompt, info, cell_id)
        transcript = await self._context_for(needed, room, target=info.context_tokens // 2)
        self._told = info
        if self.journal:
            self.journal.prompt(prompt)
        start = len(transcript)
        transcript.extend(Transcript(self._user_message(prompt)))
        record = dataclasses.replace(record, context_tokens=len(transcript))
        yield TurnStarted(record)
        clock = Clock()
        turn = Turn(
            self.engine.codec,
            transcript,
            limits=self.limits,
            context_tokens=info.context_tokens,
            clock=clock,
        )
        driver = self._driver = Driver(
            turn,
            self.engine,
            self.workspace,
            sampling=Sampling(**record.sampling),
            clock=clock,
            ways=Ways(self.timeout_s, lambda: self.gate, parent, on_message),
        )
        if self._stopping:
            await driver.stop()
        try:
            async for event in driver.events():
                yield event
        finally:
            self._driver = None
        record = finished(record, turn, driver.results)
        if is_unsure(record.doubt, info.unsure_below):
            record = dataclasses.replace(record, notices=(*record.notices, UNSURE))
        self._keep(record, turn.transcript.between(start, len(turn.transcript)))
        yield TurnEnded(record)

    async def stop(self) -> None:
        """Stop the turn that is running: at the next token, by interrupting its code, or while a
        person is asked."""
        self._stopping = True
        if self._driver is not None:
            await self._driver.stop()

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

    @property
    def last_turn(self) -> TurnRecord | None:
        """The newest question with its answer; the person's own cells are none."""
        records = (exchange.record for exchange in reversed(self.exchanges))
        return next((record for record in records if isinstance(record, TurnRecord)), None)

    @property
    def stale(self) -> list[str]:
        """Ids of cells whose answers belong to a branch that was left, or were undone."""
        here = {exchange.record.cell_id for exchange in self.exchanges}
        left = [e.record.cell_id for branch in self.context.branches for e in branch]
        ids = dict.fromkeys([*left, *self.context.undone])
        return [id for id in ids if id and id not in here]

    def switch(self, number: int) -> None:
        """Go on with a branch (1 is the oldest); the present conversation takes its place.

        Raises:
            ConversationError: there is no such branch.
        """
        count = len(self.context.branches)
        if not 1 <= number <= count:
            there = f"there are {count}" if count else "none was left yet"
            raise ConversationError(f"no branch {number}: {there} (%branches lists them)")
        self.context.switch(number - 1)
        if self.journal:
            self.journal.switch(number - 1)

    def _branch_at(self, cell_id: str) -> Branched | None:
        """A cell that was asked before is asked again: what came after it is left."""
        asked = [
            isinstance(e.record, TurnRecord) and e.record.cell_id == cell_id for e in self.exchanges
        ]
        if not cell_id or True not in asked:
            return None
        keep = asked.index(True)
        left = self.context.branch(keep)
        if self.journal:
            self.journal.branch(keep)
        later = dict.fromkeys(e.record.cell_id for e in left if e.record.cell_id)
        return Branched(len(left), tuple(id for id in later if id != cell_id))

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

    async def _context_for(self, needed: int, room: int, *, target: int) -> Transcript:
        """The context before the prompt, with old exchanges dropped if it would not fit."""
        if self.context.must_drop(needed, room):
            variables = await self._variables()
            self.context.drop_for(needed, target, variables)
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
        isolation = self.workspace.isolation
        news = () if info is self._told else info.notices
        if self._told is None and isolation.notice:
            news = (*news, isolation.notice)
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
            isolation=isolation.level,
            notices=news,
        )

    def _keep(self, record: TurnRecord, transcript: Transcript) -> None:
        self.context.add(Exchange(record, transcript))
        if self.journal:
            self.journal.exchange(record, transcript)


def _new_id() -> str:
    return uuid.uuid4().hex[:12]
