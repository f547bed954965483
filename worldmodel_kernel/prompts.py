"""A prompt cell of the notebook: one turn of the conversation, shown, and asked about where the
run mode says so."""

import asyncio
import shlex
import uuid
from collections.abc import Callable
from typing import Any

from worldmodel_kernel.asking import ask_by_lines
from worldmodel_kernel.choosing import Chooser
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.display import note_bundle
from worldmodel_kernel.engines import EngineInfo
from worldmodel_kernel.errors import SettingsError, WorkspaceError, WorldModelError
from worldmodel_kernel.events import (
    Branched,
    ConversationEvent,
    RunEnded,
    RunStarted,
    TurnEnded,
    TurnStarted,
    Waiting,
)
from worldmodel_kernel.front import Data, Front
from worldmodel_kernel.gates import Answer, Question
from worldmodel_kernel.lesson import score_of
from worldmodel_kernel.records import TurnRecord
from worldmodel_kernel.relay import Asker, Relay
from worldmodel_kernel.runs_page import RunsPage
from worldmodel_kernel.tags import DIALECTS
from worldmodel_kernel.turnview import TurnView
from worldmodel_kernel.workspace import Message, RunResult

Publish = Callable[[str, dict[str, Any]], None]

_FROM_PAGE = ("mode", "pace", "show_thinking", "surprise")
"""What the page may set, beside the model."""


class Prompts:
    """Args:
    publish: sends (message type, content) under the cell's request.
    publish_comm: sends (comm id, data) to the page.
    """

    def __init__(
        self,
        controls: Controls,
        *,
        publish: Publish,
        publish_comm: Callable[[str, Data], None],
        relay: Relay,
        asker: Asker,
    ) -> None:
        self._controls = controls
        self._publish = publish
        self._relay = relay
        self._asker = asker
        self._view: TurnView | None = None
        self._cell_id = ""
        self._hints: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._info: EngineInfo | None = None
        self.front = Front(publish_comm, self._requested, on_late=self._catch_up)
        self.chooser = Chooser(controls, self.tell)
        self._runs = RunsPage(controls, self.front)
        controls.reach_person(self._ask)
        controls.materialise = lambda cell: self.front.send_back("materialise", cell=cell)
        self.tell("ready")

    async def run(self, text: str, *, cell_id: str, parent: Message) -> TurnRecord | None:
        """One turn; None when it never began. Raises WorldModelError."""
        conversation = self._controls.conversation
        await self.chooser.settled()
        self._controls.ensure_journal()
        self._cell_id = cell_id
        self._hints.clear()
        view = self._view = self._new_view(streaming=bool(cell_id))
        record: TurnRecord | None = None
        try:
            async for event in conversation.ask(
                text, cell_id=cell_id, parent=parent, on_message=self._show(view)
            ):
                view.take(event)
                self._follow(event)
                if isinstance(event, TurnEnded):
                    record = event.record
        finally:
            view.gave_up()
            self._view = None
            self.tell("ready")
            self.changed()
        return record

    def tell(self, phase: str = "", **changes: Any) -> None:
        """The page learns what the kernel is doing, and how it is set."""
        settings = self._controls.settings
        shown, local = settings.display, settings.local
        scripted = settings.engine == "scripted"
        info = self._info
        state: Data = {
            "model": info.model if info else "script" if scripted else local.model or "embedded",
            "adapter": info.adapter if info else local.adapter or None,
            "mode": shown.mode,
            "thinking": shown.show_thinking,
            "surprise": shown.surprise,
        }
        state |= {"phase": phase} if phase else {}
        self.front.state(**(state | changes))

    def changed(self) -> None:
        """After what may have changed the model or the conversation: the page learns how full the
        context is, which answers are stale, and which models there are."""
        if self.front.connected:
            self._spawn(self._measure())

    async def _measure(self) -> None:
        self._tell_stale()
        engine, conversation = self._controls.engine, self._controls.conversation
        if engine.phase == "ready" and self._view is None:
            info = self._info = await engine.start()
            self.tell(used=conversation.context_used, room=info.context_tokens)
        self.front.send("models", rows=self.chooser.rows())
        await self._runs.tell()

    def _tell_stale(self) -> None:
        self.front.send("stale", cells=self._controls.conversation.stale)

    def variables_changed(self) -> None:
        """After code has run: the page's table, without waiting for it."""
        if self.front.connected:
            self._spawn(self._send_variables())

    def _new_view(self, *, streaming: bool) -> TurnView:
        """Consoles send no cell id, and cannot update what they have shown."""
        settings = self._controls.settings
        exchanges = self._controls.conversation.exchanges
        return TurnView(
            self._publish,
            name=f"wm-{uuid.uuid4().hex[:12]}",
            append=self._append,
            unfolded=settings.display.show_thinking,
            streaming=streaming,
            surprise=settings.display.surprise,
            score=score_of(exchange.record for exchange in exchanges),
            executable=DIALECTS[settings.local.dialect].executable,
        )

    def _append(self, block: str, at: int, text: str) -> bool:
        if text:
            self.front.send("append", block=block, at=at, text=text)
        return self.front.connected

    def _catch_up(self) -> None:
        if self._view is not None:
            self._view.catch_up()

    def _show(self, view: TurnView) -> Callable[[Message], None]:
        """What the front end sees of the messages of the model's code."""

        def show(message: Message) -> None:
            kind, content = message["msg_type"], message["content"]
            if kind == "error":
                view.error(content)
            elif kind == "clear_output":
                view.cleared(wait=bool(content.get("wait")))
            else:
                self._relay.forward(message)

        return show

    def _follow(self, event: ConversationEvent) -> None:
        """Say in a word what is going on."""
        match event:
            case Waiting(phase):
                self.tell(phase)
            case TurnStarted(record):
                used = record.context_tokens
                self.tell("thinking", model=record.model, adapter=record.adapter, used=used)
            case RunStarted():
                self.tell("running code")
            case RunEnded(result):
                self._relay.run_ended()
                self._hint(result)
                if result.note:  # timeouts and deaths leave no output of their own
                    self._publish("stream", {"name": "stderr", "text": result.note + "\n"})
                self.tell("thinking")
                self.variables_changed()
            case Branched():
                self._tell_stale()
            case TurnEnded(record):
                seconds = record.sampling_seconds
                speed = round(record.sampled_tokens / seconds, 1) if seconds else 0
                used = record.context_tokens + record.sampled_tokens + record.output_tokens
                self.tell(model=record.model, adapter=record.adapter, used=used, speed=speed)
            case _:
                pass

    def _hint(self, result: RunResult) -> None:
        """What the sandbox has to do with an error of the model's code; once a turn."""
        hint = self._controls.hint(result.reply, by_person=False)
        if hint and hint not in self._hints:
            self._hints.add(hint)
            bundle = note_bundle(hint)
            self._publish("display_data", {"data": bundle, "metadata": {}, "transient": {}})

    # --- questions ----------------------------------------------------------------------------

    async def _ask(self, question: Question) -> Answer | None:
        """By a control in the page, and where no page is left by `input()` as well: whichever is
        answered first. None where neither is there."""
        self.tell("waiting for you")
        block = self._view.last_block if self._view else ""
        ways: set[asyncio.Future[Answer | None]] = {
            asyncio.ensure_future(self.front.ask(question, cell=self._cell_id, block=block)),
            asyncio.ensure_future(self._ask_elsewhere(question)),
        }
        try:
            done, _ = await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            return done.pop().result()
        finally:
            for way in ways:
                way.cancel()
            self.tell("thinking")

    async def _ask_elsewhere(self, question: Question) -> Answer | None:
        await self.front.deserted()
        if self._asker.allowed:
            return await ask_by_lines(question, lambda p: self._asker.ask(p, False))
        return None

    # --- what the page asks for ---------------------------------------------------------------

    def _requested(self, data: Data) -> None:
        self._spawn(self._answer(data))

    async def _answer(self, data: Data) -> None:
        try:
            match data.get("type"):
                case "refresh":
                    await self._measure()
                    await self._send_variables()
                case "set" if data.get("name") == "model":
                    await self._choose(str(data.get("value", "")))
                case "set" if data.get("name") in _FROM_PAGE:
                    await self._controls.set({str(data["name"]): str(data.get("value", ""))})
                case "run":
                    await self._act_on_run(str(data.get("action", "")), str(data.get("name", "")))
                case other:
                    self.front.send("problem", text=f"no such request: {other!r}")
        except WorldModelError as error:
            self.front.send("problem", text=str(error))
        self.tell()

    async def _choose(self, argument: str, *, command: str = "model") -> None:
        if self._view is not None:
            raise SettingsError(f"The {command} can change when this turn is over.")
        try:
            await self.chooser.choose(argument, command=command)
        finally:
            await self._measure()
            self.tell("ready")

    async def _act_on_run(self, action: str, name: str) -> None:
        if action == "stop":
            await self._runs.stop(name)
        elif action == "adapter":
            await self._choose(shlex.quote(name), command="adapter")
        else:
            raise SettingsError(f"a run cannot be told to {action!r}")

    async def _send_variables(self) -> None:
        try:
            rows = await self._controls.workspace.table()
        except WorkspaceError:
            rows = []
        names = ("name", "type", "shape", "value")
        named = [dict(zip(names, row, strict=True)) for row in rows]
        self.front.send("variables", rows=named)

    def _spawn(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
