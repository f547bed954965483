"""The shell of the notebook that we are loaded into: the person's own, in their own process.

Nothing is isolated here: the model's code runs as the person's does, and whatever ends the process
(a crash, no memory) ends all of it. Code runs in the main thread, as cells do; the conversation
lives on another thread and waits for it.
"""

import contextlib
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol, TypeVar

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.safe.bundle import screened
from worldmodel_kernel.workspace import Isolation, Message, Outputs, RunResult, RunStatus
from worldmodel_kernel.workspace.stops import Stops
from worldmodel_kernel.workspace.tap import Tap

T = TypeVar("T")
OnMessage = Callable[[Message], None]

_INSIDE = (Path(__file__).parent / "inside.py").read_text(encoding="utf-8")
_NO_EXIT = "exit() and quit() do nothing here: they would end the person's notebook"
_NO_AWAIT = (
    "code that awaits cannot run while the notebook waits for an answer; "
    "write it without await, or run a loop in a thread"
)


class OnMain(Protocol):
    """Has something done on the main thread, and waits for it."""

    def __call__(self, work: Callable[[], T]) -> Awaitable[T]: ...


class NotebookWorkspace:
    """Implements `workspace.Workspace` in this process.

    The shell shows its outputs by itself, where the cell is; `on_message` gets only what it must
    not show: errors, which the model reads, and `clear_output`, which would wipe the turn.

    Args:
        shell: the running InteractiveShell of an IPython kernel.
    """

    isolation = Isolation("none", "none: the model's code runs in this notebook's own process")

    def __init__(self, shell: Any, on_main: OnMain) -> None:
        self._shell = shell
        self._on_main = on_main
        self._tools = _tools_of(shell)
        self._stops: Stops | None = None
        self._stop_wanted = False
        self.outputs: Outputs = "safe"

    async def start(self) -> None:
        return

    async def run(
        self,
        code: str,
        *,
        timeout_s: float | None = None,
        parent: Message | None = None,
        on_message: OnMessage | None = None,
    ) -> RunResult:
        """See `Workspace.run`. After `timeout_s` the code is interrupted, and again every two
        seconds; it cannot be killed."""
        self._stop_wanted = False
        return await self._on_main(lambda: self._run(code, timeout_s, on_message or _ignored))

    async def evaluate(self, expressions: Mapping[str, str]) -> dict[str, str]:
        found = await self._on_main(lambda: self._shell.user_expressions(dict(expressions)))
        return {
            name: result["data"].get("text/plain", "")
            for name, result in found.items()
            if result["status"] == "ok"
        }

    async def variables(self) -> dict[str, str]:
        return await self._on_main(self._tools.variables)

    async def tools(self) -> dict[str, str]:
        """Every tool that `use_tool` finds."""
        return dict.fromkeys(sorted(self._tools.tools), "a function of this notebook")

    async def interrupt(self) -> None:
        self._stop_wanted = True
        if self._stops is not None:
            self._stops.interrupt()

    async def restart(self) -> None:
        raise WorkspaceError(
            "the shell is your notebook's own, so it is not restarted from here\n"
            "  Restart the notebook's kernel, or clear its variables with %reset."
        )

    async def close(self) -> None:
        return

    # --- on the main thread -------------------------------------------------------------------

    def _run(self, code: str, timeout_s: float | None, on_message: OnMessage) -> RunResult:
        self._stops = stops = Stops(timeout_s)
        if self._stop_wanted:
            return RunResult(RunStatus.INTERRUPTED, note="The code was not run.")
        tap = Tap(self._shell, on_clear=on_message, screen=self._screened).open()
        errors: list[str] = []

        def take_error(etype: type, evalue: BaseException, traceback: list[str]) -> None:
            self._shell._last_traceback = traceback
            content = {"ename": etype.__name__, "evalue": str(evalue), "traceback": traceback}
            errors.append(etype.__name__)
            tap.add("error", content)
            on_message({"msg_type": "error", "content": content})

        started = time.monotonic()
        try:
            with self._guarded(take_error):
                done = stops.run(lambda: self._shell.run_cell(code, store_history=True))
        finally:
            seconds = time.monotonic() - started
            self._stops = None
            tap.close()
        count = done.execution_count or 0 if done else 0
        status, note = _ended(stops, timeout_s, failed=bool(errors))
        return RunResult(status, tap.outputs, count, seconds, note)

    def _screened(self, message: Message) -> Message | None:
        """What may be shown of a display of the model's code. Widgets send past every hook, so
        they are live, whatever they are."""
        if self.outputs == "all" or message["msg_type"] == "clear_output":
            return message
        content = message["content"]
        found = screened(content["data"], content.get("metadata", {}), widget=lambda model: "")
        return message | {"content": content | {"data": found.data, "metadata": found.metadata}}

    @contextlib.contextmanager
    def _guarded(self, take_error: Callable[..., None]) -> Iterator[None]:
        """The shell with its errors, its exit and its loop in our hands."""
        shell = self._shell
        runner = shell.loop_runner
        shell._showtraceback, shell.ask_exit, shell.loop_runner = take_error, _no_exit, _no_await
        try:
            yield
        finally:
            del shell._showtraceback, shell.ask_exit
            shell.loop_runner = runner


def _ended(stops: Stops, timeout_s: float | None, *, failed: bool) -> tuple[RunStatus, str]:
    if stops.late:
        return RunStatus.TIMEOUT, f"The code was stopped after {timeout_s:g} s."
    if stops.stopped:
        return RunStatus.INTERRUPTED, "The code was interrupted."
    return (RunStatus.ERROR if failed else RunStatus.OK), ""


def _tools_of(shell: Any) -> Any:
    """`use_tool` and what goes with it, installed into the shell once."""
    if "_wm" not in shell.user_ns:
        exec(compile(_INSIDE, "<worldmodel>", "exec"), {"__name__": "worldmodel"})
    return shell.user_ns["_wm"]


def _no_exit() -> None:
    raise RuntimeError(_NO_EXIT)


def _no_await(work: Any) -> None:
    work.close()
    raise RuntimeError(_NO_AWAIT)


def _ignored(message: Message) -> None:
    return
