"""The shell as a child process: a stock IPython kernel that is run, watched, stopped and replaced.

Whatever happens to the code (it raises, hangs, crashes, eats all memory), `run` comes back with a
result that says so, and the next run finds a shell. One run at a time; requests that are not runs
(completion, inspection, comms) go past it at any moment through `request` and `send`.
"""

import asyncio
import contextlib
import os
import subprocess
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from jupyter_client import AsyncKernelManager
from jupyter_client.session import Session

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace import (
    Isolation,
    Message,
    Outputs,
    RunResult,
    RunStatus,
    death,
    findings,
    questions,
    requests,
)
from worldmodel_kernel.workspace.channels import Channels
from worldmodel_kernel.workspace.desk import Tool, ToolDesk
from worldmodel_kernel.workspace.intake import Intake
from worldmodel_kernel.workspace.isolation import choose, foresee
from worldmodel_kernel.workspace.questions import OpenQuestion
from worldmodel_kernel.workspace.spec import ChildSpecManager, WorkspaceSettings, child_spec
from worldmodel_kernel.workspace.starts import Starts
from worldmodel_kernel.workspace.underway import Run

__all__ = ["ChildWorkspace", "WorkspaceSettings"]

_WATCH_S = 0.1
_BEGIN_S = 0.01  # between the busy status and the first line of the code
_START_S = 60.0
_IDLE_S = 5.0  # the idle status may be late, on a socket of its own

InputHandler = Callable[[str, bool], Awaitable[str]]


class ChildWorkspace:
    """Implements `workspace.Workspace`, and what the kernel's relay needs besides.

    Callbacks, to be set by who listens:
        on_iopub: each broadcast that belongs to no run (widgets, threads, relayed requests).
        on_death: the shell is gone, and the comms with it.
        input_handler: answers `input()`; without one, code that asks for input is interrupted.
    """

    def __init__(self, settings: WorkspaceSettings | None = None) -> None:
        self.settings = settings or WorkspaceSettings()
        foresee(self.settings.isolation)
        self.on_iopub: Callable[[Message, list[bytes]], None] = lambda message, topic: None
        self.on_death: Callable[[], None] = lambda: None
        self.input_handler: InputHandler | None = None
        self.started_at = 0.0
        self._desk = ToolDesk()
        self._manager: Any = None
        self._channels: Channels | None = None
        self._starts = Starts(self._start)
        self._watching: asyncio.Task[None] | None = None
        self._helpers: set[asyncio.Task[None]] = set()
        self._question = OpenQuestion()
        self._run: Run | None = None
        self._lock = asyncio.Lock()
        self._subshell = ""
        self._death = ""
        self._intake = Intake(self._desk, lambda call: self._help(self._serve(call)))
        self.outputs = self.settings.outputs

    # --- life ---------------------------------------------------------------------------------

    async def start(self) -> None:
        if not self._starts.under_way:  # while it starts, it is not usable
            if self._channels is not None and not self._death:
                return
            self._starts.begin()
        await self._starts.finished()

    @property
    def info(self) -> dict[str, Any]:
        """Content of the shell's kernel_info_reply; empty before it runs."""
        return self._channels.info if self._channels else {}

    @property
    def outputs(self) -> Outputs:
        return self._intake.screen.outputs

    @outputs.setter
    def outputs(self, wanted: Outputs) -> None:
        self._intake.screen.outputs = wanted

    @property
    def isolation(self) -> Isolation:
        return choose(self.settings.isolation)

    @property
    def pid(self) -> int | None:
        provisioner = self._manager.provisioner if self._manager else None
        return provisioner.pid if provisioner and not self._death else None

    async def restart(self) -> None:
        await self._starts.again()

    async def close(self) -> None:
        """For good: nothing starts a shell after this."""
        await self._starts.close()
        await self._stop()

    async def _start(self) -> None:
        await self._stop()
        self._death = ""
        spec = child_spec(self.settings)
        self._intake.fresh(trusts_person=self.isolation.level == "none")
        manager: Any = AsyncKernelManager(
            session=Session(key=os.urandom(32).hex().encode()),
            kernel_spec_manager=ChildSpecManager(spec),
        )
        self._manager = manager
        try:
            # what it writes to the process's own streams must not land in the person's cells
            await manager.start_kernel(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            channels = Channels(
                manager,
                on_iopub=self._take,
                on_input=lambda asked: self._question.ask(lambda: self._answer_input(asked)),
                on_lost=self._lost,
            )
            self._channels = channels
            self._watching = asyncio.create_task(self._watch(manager, channels))
            await asyncio.wait_for(channels.connect(), _START_S)
            await self._prepare()
        except (ImportError, OSError, RuntimeError, TimeoutError, WorkspaceError) as error:
            said = death.complaint(manager.provisioner)
            await self._stop()
            reason = said or str(error) or f"it did not answer within {_START_S:g} s"
            raise WorkspaceError(
                f"the shell could not be started ({spec.argv[0]}): {reason}\n"
                "  `worldmodel doctor` shows what is missing; %reset shell tries again."
            ) from error
        self.started_at = time.time()

    async def _prepare(self) -> None:
        """Our names inside, and a subshell for answers to a cell that is waiting."""
        if self._channels is None or self.info.get("language_info", {}).get("name") != "python":
            return
        self._channels.greet()
        reply = await self._silently(requests.SET_UP)
        if reply["content"]["status"] != "ok":
            raise RuntimeError(f"its set-up failed: {reply['content'].get('evalue')}")
        if "kernel subshells" in self.info.get("supported_features", []):
            reply = await self.request("control", self._message("create_subshell_request"))
            self._subshell = reply["content"].get("subshell_id", "")
        await self._silently(self._desk.announcement())

    async def _stop(self) -> None:
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
            self._watching = None
        if self._channels is not None:
            channels, self._channels = self._channels, None
            channels.fail("the shell was stopped")
            await channels.close()
            self.on_death()
        if self._manager is not None:
            with contextlib.suppress(RuntimeError, OSError):
                await self._manager.shutdown_kernel(now=True)
            self._manager = None
        self._question.drop()
        for task in list(self._helpers):
            task.cancel()

    async def _watch(self, manager: Any, channels: Channels) -> None:
        """Notice the shell's death, and tell everybody who waits."""
        while await manager.is_alive():  # noqa: ASYNC110  a process has no event to wait for
            await asyncio.sleep(_WATCH_S)
        code = await manager.provisioner.poll()
        self._death = death.cause(manager.provisioner, code)
        channels.fail(self._death)
        if self._run:
            self._run.idle.set()

    # --- running ------------------------------------------------------------------------------

    async def run(
        self,
        code: str,
        *,
        timeout_s: float | None = None,
        parent: Message | None = None,
        on_message: Callable[[Message], None] | None = None,
        by_person: bool = False,
        **options: Any,
    ) -> RunResult:
        """See `Workspace.run`.

        Args:
            by_person: the person wrote the code, not the model.
            options: further fields of the execute_request.
        """
        async with self._lock:
            run = self._run = Run(on_message, by_person=by_person)
            self._question.drop()
            started = time.monotonic()
            try:
                await self.start()
                if run.interrupted:
                    return RunResult(RunStatus.INTERRUPTED, note="The code was not run.")
                request = self._execution(code, parent, options)
                run.id = request["header"]["msg_id"]
                self._intake.screen.begin(run.id, by_person=by_person)
                started = time.monotonic()
                status, note, reply = await self._finish(run, request, timeout_s)
            finally:
                self._run = None
        return RunResult(
            status=status,
            outputs=run.collector.outputs,
            execution_count=reply.get("execution_count") or 0,
            seconds=time.monotonic() - started,
            note=note,
            reply=self._intake.screen.reply(reply, run.id),
        )

    async def _finish(
        self, run: Run, request: Message, timeout_s: float | None
    ) -> tuple[RunStatus, str, dict[str, Any]]:
        """Wait for the run's end, however it comes: status, note, content of the reply."""
        assert self._channels is not None
        future = self._channels.request(self._channels.shell, request)
        late = False
        try:
            try:
                reply = await asyncio.wait_for(asyncio.shield(future), timeout_s)
            except TimeoutError:
                late = True
                await self.interrupt()
                reply = await asyncio.wait_for(asyncio.shield(future), self.isolation.grace_s)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(run.idle.wait(), _IDLE_S)
        except TimeoutError:
            return await self._kill(timeout_s or 0.0)
        except WorkspaceError as error:
            self._replace()
            return RunStatus.DIED, f"ERROR: {error}; its variables are gone.", {}
        content = reply["content"]
        if late:
            return RunStatus.TIMEOUT, f"The code was stopped after {timeout_s:g} s.", content
        if content["status"] == "ok":
            return RunStatus.OK, "", content
        if run.interrupted:
            return RunStatus.INTERRUPTED, "The code was interrupted.", content
        return RunStatus.ERROR, "", content

    async def _kill(self, timeout_s: float) -> tuple[RunStatus, str, dict[str, Any]]:
        await self._manager.provisioner.kill()
        self._replace()
        note = (
            f"ERROR: The code took longer than {timeout_s:g} s and ignored the interrupt, so the "
            "shell was killed; its variables are gone."
        )
        return RunStatus.KILLED, note, {}

    def _replace(self) -> None:
        """The shell is dead; a fresh one starts while the model reads why."""
        self._death = self._death or "the shell was killed"
        self._help(self._restarted())

    async def _restarted(self) -> None:
        with contextlib.suppress(WorkspaceError):  # the next run reports it
            await self.start()

    async def interrupt(self) -> None:
        """Interrupt the run under way; one that has not begun yet does not begin."""
        run = self._run
        if run is None:
            return
        run.interrupted = True
        self._question.drop()
        if not run.id:
            return
        with contextlib.suppress(TimeoutError):  # before it is busy, an interrupt would be lost
            await asyncio.wait_for(run.busy.wait(), self.isolation.grace_s)
        await asyncio.sleep(_BEGIN_S)
        if self._channels is not None and not self._death:
            self._channels.send(self._channels.control, self._message("interrupt_request"))

    def _execution(self, code: str, parent: Message | None, options: dict[str, Any]) -> Message:
        allowed = parent is None or parent.get("content", {}).get("allow_stdin", True)
        content = requests.execution(code, **{"allow_stdin": allowed, **options})
        message = self._message("execute_request", content)
        return message if parent is None else requests.under(parent, message)

    # --- silent questions ---------------------------------------------------------------------

    async def evaluate(self, expressions: Mapping[str, str]) -> dict[str, str]:
        await self.start()
        return findings.results(await self._silently("", user_expressions=dict(expressions)))

    async def variables(self) -> dict[str, str]:
        return findings.values(await self._asked("told('variables')"))

    async def table(self) -> list[list[str]]:
        """The variables as rows of name, type, shape and short value."""
        return findings.rows(await self._asked("told('table')"), 4)

    async def records(self, name: str) -> list[dict[str, Any]]:
        """A variable that is a data frame or a list of dictionaries; empty where it is none."""
        return findings.records(await self._asked(f"records({name})"))

    async def _asked(self, call: str) -> str:
        return (await self.evaluate({"found": f"_wm.{call}"})).get("found", "")

    async def _silently(self, code: str, **options: Any) -> Message:
        content = requests.question(code, **options)
        return await self.request("shell", self._message("execute_request", content))

    # --- past the run -------------------------------------------------------------------------

    async def request(self, channel: str, message: Message) -> Message:
        """Any request on "shell" or "control", as it is; its reply. Raises WorkspaceError."""
        if self._channels is None:
            raise WorkspaceError("the shell is not running")
        return await self._channels.request(getattr(self._channels, channel), message)

    async def relayed(self, message: Message, channel: str = "shell") -> Message:
        """A request of the front end; what of its reply may go there. Raises WorkspaceError."""
        reply = await self.request(channel, message)
        return reply | {"content": self._intake.screen.reply(reply["content"])}

    def send(self, message: Message) -> None:
        """A message of the front end that has no reply: comms."""
        self._intake.screen.sent(message)
        if self._channels is not None:
            self._channels.send(self._channels.shell, message)

    def _message(self, kind: str, content: dict[str, Any] | None = None) -> Message:
        assert self._manager is not None
        message: Message = self._manager.session.msg(kind, content or {})
        return message

    def _take(self, message: Message, topic: list[bytes]) -> None:
        self._intake.take(message, self._run, lambda passed: self.on_iopub(passed, topic))

    def _lost(self, channel: str) -> None:
        """A message on it was too long."""
        if self._run is not None:
            self._run.lose()
        if channel == "stdin":  # the code waits for an answer to a question that nobody has seen
            self._help(self.interrupt())

    async def _answer_input(self, message: Message) -> None:
        content, run = message["content"], self._run
        password = bool(content.get("password"))
        asker = self._intake.screen.asker(by_person=run.by_person) if run else questions.ANY
        prompt = questions.marked(content.get("prompt"), password=password, asker=asker)
        if self.input_handler is None:
            await self.interrupt()
            value = ""
        else:
            value = await self.input_handler(prompt, password)
        if self._channels is not None:
            self._channels.answer_input(message, value)

    def _help(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._helpers.add(task)
        task.add_done_callback(self._helpers.discard)

    # --- tools --------------------------------------------------------------------------------

    async def register_tool(self, name: str, tool: Tool, *, description: str = "") -> None:
        """A tool that runs here, for code that runs there. Values travel as JSON."""
        self._desk.add(name, tool, description)
        if self._channels is not None and not self._death:
            await self._silently(self._desk.announcement())

    async def tools(self) -> dict[str, str]:
        """Every tool that `use_tool` finds, and where it lives or what it does."""
        inside = findings.names(await self._asked("told('tools')"))
        return self._desk.descriptions() | dict.fromkeys(inside, "a function of this shell")

    async def _serve(self, call: dict[str, Any]) -> None:
        """Answer a call of a tool, on the subshell: the cell that waits blocks the main one."""
        code = await self._desk.answer(call)
        message = self._message("execute_request", requests.question(code))
        message["header"]["subshell_id"] = self._subshell
        with contextlib.suppress(WorkspaceError):  # the shell died while it waited
            await self.request("shell", message)
