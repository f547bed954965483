"""The Jupyter kernel: a cell in, outputs out.

A prompt goes to the conversation, and its events to a view; the person's Python and IPython's
magics go to the shell; our commands to the controls. Everything that is no cell is the relay's.

Threads: one asyncio loop for cells and relay (no shell-channel thread, see `WorldModelApp`), and
ipykernel's control and broadcast threads. What arrives on control hops over to the loop.
"""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Coroutine
from importlib.util import find_spec
from typing import Any, ClassVar

from ipykernel.kernelapp import IPKernelApp
from ipykernel.kernelbase import Kernel

from worldmodel_kernel import __version__
from worldmodel_kernel.answers import Answers
from worldmodel_kernel.cells import Cell, Command, Nothing, Prompt, Python, read_cell
from worldmodel_kernel.commands import COMMANDS, run_command
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.display import note_bundle
from worldmodel_kernel.errors import SettingsError, WorldModelError, nearest
from worldmodel_kernel.prompts import Prompts
from worldmodel_kernel.relay import TO_SHELL, Asker, Relay
from worldmodel_kernel.session import Settings, load_settings
from worldmodel_kernel.workspace import Message, RunStatus

_FAILURES = ("engine_error", "workspace_error")


class WorldModelKernel(Kernel):
    implementation = "worldmodel"
    implementation_version = __version__
    banner = f"WorldModel {__version__}: ask in plain words; %help lists the commands"
    language_info: ClassVar[dict[str, Any]] = {
        "name": "python",
        "version": sys.version.split()[0],
        "mimetype": "text/x-python",
        "file_extension": ".py",
        "codemirror_mode": {"name": "ipython", "version": 3},
        "pygments_lexer": "ipython3",
    }

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._broken = ""
        try:
            settings = load_settings()
            self.controls = self._controls(settings)
        except WorldModelError as error:  # said in the first cell; the kernel stays up
            self._broken = str(error)
            self.controls = self._controls(Settings())
        self.relay: Relay
        self.asker: Asker
        self.prompts: Prompts
        self.answers = Answers(self.controls)
        self._parent: Message = {}
        self._stop: Callable[[], Awaitable[None]] = self.controls.workspace.interrupt
        self._tasks: set[asyncio.Task[Any]] = set()

    @staticmethod
    def _controls(settings: Settings) -> Controls:
        return Controls(settings, name=os.environ.get("JPY_SESSION_NAME", ""))

    # --- life ---------------------------------------------------------------------------------

    def start(self) -> None:
        super().start()
        workspace = self.controls.workspace
        self.relay = Relay(
            workspace, session=self.session, iopub=self.iopub_socket, shell=self.shell_stream
        )
        self.asker = Asker(self.session, self.stdin_socket, workspace.interrupt)
        workspace.input_handler = self.asker.ask
        self.controls.live = self._live
        self.prompts = Prompts(
            self.controls,
            publish=self._publish,
            publish_comm=self._publish_comm,
            relay=self.relay,
            asker=self.asker,
        )
        self.relay.on_forward = self._keep
        self._spawn(self._warm_up())

    async def _warm_up(self) -> None:
        """Shell and model, in the background; whoever needs them first reports a failure."""
        engine = self.controls.engine
        await asyncio.gather(
            self.controls.workspace.start(), engine.start(), return_exceptions=True
        )
        self.prompts.changed()

    def _spawn(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    @property
    def kernel_info(self) -> dict[str, Any]:
        info: dict[str, Any] = super().kernel_info
        own = ["kernel subshells", *(["debugger"] if find_spec("debugpy") else [])]
        shell = self.controls.workspace.info
        info["supported_features"] = list(shell.get("supported_features", own))
        return info

    async def do_shutdown(self, restart: bool) -> dict[str, Any]:
        await self._on_loop(self.controls.close())
        return {"status": "ok", "restart": restart}

    def _send_interrupt_children(self) -> None:
        asyncio.run_coroutine_threadsafe(self._interrupt(), self.io_loop.asyncio_loop)

    async def _interrupt(self) -> None:
        self.prompts.chooser.stop()
        await self._stop()

    async def _on_loop(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Await on the main loop, from the control thread."""
        future = asyncio.run_coroutine_threadsafe(work, self.io_loop.asyncio_loop)
        return await asyncio.wrap_future(future)

    # --- messages that are no cells -----------------------------------------------------------

    async def shell_main(self, subshell_id: str | None, msg: list[Any]) -> None:
        """Called with each message of the shell channel, before the one-cell-at-a-time lock."""
        idents, frames = self.session.feed_identities(msg, copy=False)
        header = self.session.unpack(frames[1].bytes)
        kind = header.get("msg_type")
        if kind in TO_SHELL or header.get("subshell_id"):
            parent = self.session.deserialize(frames, copy=False)
            session = header.get("session", "")
            if not self.prompts.front.take(kind, parent["content"], session=session):
                self._spawn(self.relay.hand_over(parent, idents))
        elif kind in self.answers.kinds:
            parent = self.session.deserialize(frames, copy=False)
            self._spawn(self._answer(parent, idents))
        else:
            await super().shell_main(subshell_id, msg)

    async def _answer(self, parent: Message, idents: list[bytes]) -> None:
        """Completion, inspection and the like, at any moment."""
        kind = parent["header"]["msg_type"]
        content = await self.answers.answer(kind, parent["content"])
        if content is None:
            await self.relay.hand_over(parent, idents)
            return
        for state in ("busy", "idle"):
            if state == "idle":
                reply = kind.replace("_request", "_reply")
                self.session.send(self.shell_stream, reply, content, parent, idents)
            self.session.send(
                self.iopub_socket,
                "status",
                {"execution_state": state},
                parent=parent,
                ident=self._topic("status"),
            )

    async def debug_request(self, stream: Any, ident: list[bytes], parent: Message) -> None:
        """The debugger knows a cell by its source, so it must see what the shell will run."""
        content = parent["content"]
        if content.get("command") == "dumpCell":
            cell = read_cell(content["arguments"]["code"], COMMANDS)
            if isinstance(cell, Python):
                content["arguments"]["code"] = cell.in_shell
        await self._relay_control(stream, ident, parent)

    async def _relay_control(self, stream: Any, ident: list[bytes], parent: Message) -> None:
        content = await self._on_loop(self.relay.control(parent))
        kind = parent["header"]["msg_type"].replace("_request", "_reply")
        self.session.send(stream, kind, content, parent, ident)

    create_subshell_request = _relay_control
    delete_subshell_request = _relay_control
    list_subshell_request = _relay_control

    # --- cells --------------------------------------------------------------------------------

    async def do_execute(
        self,
        code: str,
        silent: bool,
        store_history: bool = True,
        user_expressions: dict[str, str] | None = None,
        allow_stdin: bool = False,
        *,
        cell_meta: dict[str, Any] | None = None,
        cell_id: str | None = None,
    ) -> dict[str, Any]:
        self._parent = self.get_parent("shell")
        idents = self._get_shell_context_var(self._shell_parent_ident)
        self.asker.begin(self._parent, idents, allowed=allow_stdin)
        options: dict[str, Any] = {"user_expressions": user_expressions or {}}
        try:
            if silent:  # a front end's own question, in Python
                options |= {"silent": True, "store_history": False}
                return await self._python(Python(code), "", options, said=False)
            self._begin_cell(cell_id or "")
            if store_history:
                self.answers.remember(self.execution_count, code)
            if self._broken:
                broken, self._broken = self._broken, ""
                raise SettingsError(broken + "\n  The defaults are used instead.")
            return await self._cell(read_cell(code, COMMANDS), cell_id or "", options)
        except WorldModelError as error:
            return self._failed(type(error).__name__, str(error))
        except Exception as error:  # a cell that gets no reply waits for ever
            self.log.exception("a cell failed in the kernel")
            return self._failed(type(error).__name__, f"{error} (in the kernel: please report it)")
        finally:
            self._stop = self.controls.workspace.interrupt
            self.prompts.front.cell_ended()

    def _begin_cell(self, cell_id: str) -> None:
        """What it shows is kept, for a page that comes late."""
        request, session = (self._parent["header"][name] for name in ("msg_id", "session"))
        self.prompts.front.cell_begins(
            request, cell=cell_id, session=session, count=self.execution_count
        )

    async def _cell(self, cell: Cell, cell_id: str, options: dict[str, Any]) -> dict[str, Any]:
        match cell:
            case Nothing():
                return self._ok()
            case Prompt(text):
                reply = await self._prompt(text, cell_id)
                return await self._with_expressions(reply, options["user_expressions"])
            case Command(name, arguments, rest):
                if not await self._command(name, arguments):
                    return self._error("KeyboardInterrupt", "stopped")
                return await self._cell(read_cell(rest, COMMANDS), cell_id, options)
            case Python():
                if cell.magic and (known := await self._unknown_magic(cell.magic)):
                    raise SettingsError(known)
                return await self._python(cell, cell_id, options, said=not cell.asks_help)

    async def _command(self, name: str, arguments: str) -> bool:
        """Run one of our commands; False when the person stopped it."""
        running = asyncio.ensure_future(run_command(self.controls, name, arguments))

        async def stop() -> None:
            running.cancel()

        self._stop = stop
        await asyncio.wait({running})
        if running.cancelled():
            self._show(note_bundle(f"%{name} was stopped."))
            return False
        for bundle in filter(None, running.result()):
            self._show(bundle)
        self.prompts.tell()
        self.prompts.changed()
        return True

    async def _prompt(self, text: str, cell_id: str) -> dict[str, Any]:
        self._stop = self.controls.conversation.stop
        record = await self.prompts.run(text, cell_id=cell_id, parent=self._parent)
        if record is None or record.ending == "eos":
            return self._ok()
        if record.ending in _FAILURES:
            return self._failed(
                "EngineError" if "engine" in record.ending else "WorkspaceError", record.detail
            )
        if record.ending == "interrupted":
            return self._error("KeyboardInterrupt", record.detail or "stopped")
        return self._ok()

    async def _python(
        self, cell: Python, cell_id: str, options: dict[str, Any], *, said: bool
    ) -> dict[str, Any]:
        """The person's code, in the shell; the model hears of it."""
        self._stop = self.controls.workspace.interrupt
        result = await self.controls.workspace.run(
            cell.in_shell,
            parent=self._parent,
            on_message=self.relay.forward,
            by_person=True,
            **options,
        )
        self.relay.run_ended()
        if said:
            self.controls.ensure_journal()
            self.controls.conversation.person_ran(cell.code.strip("\n"), result, cell_id=cell_id)
            self.prompts.changed()
        self.prompts.variables_changed()
        reply = dict(result.reply) or {"status": "error", "ename": "DeadShell", "traceback": []}
        reply["execution_count"] = self.execution_count
        if hint := self.controls.hint(reply, by_person=True):
            self._show(note_bundle(hint))
        if result.status in (RunStatus.DIED, RunStatus.KILLED):
            return self._failed("ShellDied", result.note.removeprefix("ERROR: "))
        return reply

    async def _unknown_magic(self, name: str) -> str:
        """An error message when neither the shell nor we have this magic; empty otherwise."""
        kinds = "get_ipython().magics_manager.magics"
        expression = f"sorted({{*{kinds}['line'], *{kinds}['cell']}})"
        found = await self.controls.workspace.evaluate({"names": expression})
        if "names" not in found or f"'{name}'" in found["names"]:
            return ""
        return f"no command %{name}; {nearest(name, COMMANDS)} (%help lists them)"

    async def _with_expressions(
        self, reply: dict[str, Any], expressions: dict[str, str]
    ) -> dict[str, Any]:
        if expressions and reply["status"] == "ok":
            result = await self.controls.workspace.run(
                "", by_person=True, silent=True, store_history=False, user_expressions=expressions
            )
            reply["user_expressions"] = result.reply.get("user_expressions", {})
        return reply

    # --- replies ------------------------------------------------------------------------------

    def _keep(self, message: Message) -> None:
        """A broadcast of the shell, for pages that come late."""
        request = str(message["parent_header"].get("msg_id", ""))
        self.prompts.front.cells.show(message["msg_type"], message["content"], request=request)

    def _publish(self, kind: str, content: dict[str, Any]) -> None:
        request = str(self._parent.get("header", {}).get("msg_id", ""))
        self.prompts.front.cells.show(kind, content, request=request)
        self.session.send(
            self.iopub_socket, kind, content, parent=self._parent, ident=self._topic(kind)
        )

    def _publish_comm(self, comm: str, data: dict[str, Any]) -> None:
        content, topic = {"comm_id": comm, "data": data}, f"comm-{comm}".encode()
        self.session.send(self.iopub_socket, "comm_msg", content, parent=self._parent, ident=topic)

    def _show(self, bundle: dict[str, Any]) -> None:
        self._publish("display_data", {"data": bundle, "metadata": {}, "transient": {}})

    def _live(self, bundle: dict[str, Any], id: str, first: bool) -> None:
        kind = "display_data" if first else "update_display_data"
        self._publish(kind, {"data": bundle, "metadata": {}, "transient": {"display_id": id}})

    def _ok(self) -> dict[str, Any]:
        text, self.controls.next_input = self.controls.next_input, ""
        below = {"source": "set_next_input", "text": text, "replace": False}
        return {
            "status": "ok",
            "execution_count": self.execution_count,
            "payload": [below] if text else [],
            "user_expressions": {},
        }

    def _error(self, ename: str, evalue: str) -> dict[str, Any]:
        return {
            "status": "error",
            "execution_count": self.execution_count,
            "ename": ename,
            "evalue": evalue,
            "traceback": [f"{ename}: {evalue}"],
        }

    def _failed(self, ename: str, evalue: str) -> dict[str, Any]:
        """An error of ours, shown as one."""
        reply = self._error(ename, evalue)
        shown = {key: reply[key] for key in ("ename", "evalue", "traceback")}
        self._publish("error", shown)
        return reply


class WorldModelApp(IPKernelApp):
    name = "worldmodel-kernel"
    kernel_class = WorldModelKernel
    outstream_class = None  # what we log is no cell's output; and a captured stream, flushed by
    # the control thread while the sockets close, holds up the end of the kernel for seconds

    def init_control(self, context: Any) -> None:
        super().init_control(context)
        self.shell_channel_thread = None  # one loop: the relay and the cells share it


def main() -> None:
    WorldModelApp.launch_instance()
