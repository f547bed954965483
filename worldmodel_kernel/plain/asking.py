"""A conversation inside an ordinary Python notebook, with the notebook's own shell."""

import asyncio
import atexit
import os
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any

from IPython.core.error import StdinNotImplementedError

from worldmodel_kernel.asking import ask_by_lines
from worldmodel_kernel.commands import run_command
from worldmodel_kernel.display import Bundle
from worldmodel_kernel.engines import Sampling
from worldmodel_kernel.errors import EngineError, SettingsError, WorkspaceError
from worldmodel_kernel.events import RunEnded, TurnEnded
from worldmodel_kernel.gates import Answer, Question
from worldmodel_kernel.lesson import score_of
from worldmodel_kernel.plain.backstage import Backstage
from worldmodel_kernel.plain.controls import NotebookControls
from worldmodel_kernel.plain.listener import Listener
from worldmodel_kernel.records import TurnRecord
from worldmodel_kernel.session import Settings, apply, load_settings
from worldmodel_kernel.settings import changed, leaves
from worldmodel_kernel.tags import DIALECTS
from worldmodel_kernel.turn import Limits
from worldmodel_kernel.turnview import TurnView
from worldmodel_kernel.workspace import Message
from worldmodel_kernel.workspace.inprocess import NotebookWorkspace
from worldmodel_kernel.workspace.stops import Stops

PER_QUESTION = sorted([*leaves(Sampling()), *leaves(Limits()), "timeout", "show_thinking"])
"""Settings that may differ for one question."""


class Asking:
    """One conversation a notebook: all `%%ask` cells share it, its model and its settings.

    Raises:
        SettingsError: the settings file or the environment names what does not exist.
    """

    def __init__(self, shell: Any) -> None:
        settings = load_settings()
        self._shell = shell
        self._backstage = Backstage()
        workspace = NotebookWorkspace(shell, self._backstage.on_main)
        name = os.environ.get("JPY_SESSION_NAME", "")
        self.controls = NotebookControls(settings, workspace, name=name)
        self.controls.reach_person(self._reach)
        self._listener = Listener(shell)
        self._listener.attach()
        atexit.register(self.close)
        self._backstage.spawn(self._warm_up())

    def close(self) -> None:
        """End the model's process and the thread."""
        atexit.unregister(self.close)
        self._listener.detach()
        self._backstage.close(self.controls.close())

    async def _warm_up(self) -> None:
        """The model, in the background; the first question reports a failure."""
        await asyncio.gather(self.controls.engine.start(), return_exceptions=True)

    # --- a question ---------------------------------------------------------------------------

    def ask(self, prompt: str, values: Mapping[str, str]) -> None:
        """One turn, shown where the cell is.

        Args:
            values: settings for this question.

        Raises:
            WorldModelError: there is no answer, and why.
            KeyboardInterrupt: the person stopped it.
        """
        conversation = self.controls.conversation
        held = self._backstage.held()
        with held, self._settings(values) as settings, self._listener.deaf():
            self._tell()
            view = TurnView(
                self.publish,
                name=f"wm-{uuid.uuid4().hex[:12]}",
                unfolded=settings.display.show_thinking,
                surprise=settings.display.surprise,
                score=score_of(exchange.record for exchange in conversation.exchanges),
                executable=DIALECTS[settings.local.dialect].executable,
            )
            record = self._backstage.run(self._turn(prompt, view), stop=conversation.stop)
        _raise_for(record)

    async def _turn(self, prompt: str, view: TurnView) -> TurnRecord | None:
        show = self._backstage.show
        record = None
        try:
            events = self.controls.conversation.ask(
                prompt, cell_id=self._listener.take_cell_id(), on_message=partial(_unshown, view)
            )
            async for event in events:
                show(partial(view.take, event))
                if isinstance(event, RunEnded) and event.result.note:
                    text = {"name": "stderr", "text": event.result.note + "\n"}
                    show(partial(self.publish, "stream", text))
                if isinstance(event, TurnEnded):
                    record = event.record
        finally:
            show(view.gave_up)
        return record

    async def _reach(self, question: Question) -> Answer | None:
        """A question of the run mode, by `input()` in the cell that waits."""
        try:
            return await ask_by_lines(question, self._read_line)
        except StdinNotImplementedError:
            return None

    async def _read_line(self, prompt: str) -> str:
        stops = Stops(None)
        read = partial(self._shell.kernel.raw_input, prompt)
        try:
            said = await self._backstage.on_main(lambda: stops.run(read))
        except asyncio.CancelledError:
            stops.expire()  # nobody waits for the answer any more
            raise
        return "q" if said is None else str(said)

    def _tell(self) -> None:
        """The model hears what the person ran since the last question."""
        self.controls.ensure_journal()
        for cell in self._listener.take():
            self.controls.conversation.person_ran(cell.code, cell.result, cell_id=cell.cell_id)

    @contextmanager
    def _settings(self, values: Mapping[str, str]) -> Iterator[Settings]:
        """Settings for one question."""
        settings = changed(self.controls.settings, values, source="%%ask --set")
        for name in values:
            if name not in PER_QUESTION:
                raise SettingsError(
                    f"'{name}' cannot change for one question: %worldmodel set {name}=… changes it"
                )
        apply(settings, self.controls.conversation)
        try:
            yield settings
        finally:
            apply(self.controls.settings, self.controls.conversation)

    # --- a command ----------------------------------------------------------------------------

    def command(self, name: str, arguments: str) -> list[Bundle]:
        """What a command of the kernel has to show, each a display.

        Raises:
            WorldModelError: it is no command, or cannot be done here.
            KeyboardInterrupt: the person stopped it.
        """
        with self._backstage.held():
            shown = self._backstage.run(run_command(self.controls, name, arguments))
        below, self.controls.next_input = self.controls.next_input, ""
        if below:
            self._shell.set_next_input(below)
        return shown

    # --- messages -----------------------------------------------------------------------------

    def show(self, bundle: Bundle) -> None:
        self.publish("display_data", {"data": bundle, "metadata": {}, "transient": {}})

    def publish(self, kind: str, content: dict[str, Any]) -> None:
        """A message of the cell that runs, past every hook: it is no output of its code."""
        kernel = self._shell.kernel
        kernel.send_response(kernel.iopub_socket, kind, content, ident=f"kernel.{kind}".encode())


def _unshown(view: TurnView, message: Message) -> None:
    """What the model's code did that the notebook must not show by itself."""
    if message["msg_type"] == "error":
        view.error(message["content"])
    elif message["msg_type"] == "clear_output":
        view.cleared(wait=bool(message["content"].get("wait")))


def _raise_for(record: TurnRecord | None) -> None:
    """A turn that failed or was stopped is an error of its cell."""
    if record is None or record.ending == "interrupted":
        raise KeyboardInterrupt("stopped")
    if record.ending == "engine_error":
        raise EngineError(record.detail)
    if record.ending == "workspace_error":
        raise WorkspaceError(record.detail)
