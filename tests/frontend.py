"""A front end in a few lines: sends cells to a WorldModel kernel, and keeps what a notebook would.

The kernel's model follows a script; its home and data are folders of their own.
"""

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import KernelManager

from scripted_kernel import Script, install

Message = dict[str, Any]
TRACE = "application/vnd.worldmodel.trace.v1+json"


@dataclass
class Cell:
    """What came of one cell."""

    reply: dict[str, Any] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    """Broadcasts under the cell's request, in order."""

    @property
    def kinds(self) -> list[str]:
        return [message["msg_type"] for message in self.messages]

    @cached_property
    def outputs(self) -> list[dict[str, Any]]:
        """What the notebook shows at the end."""
        shown: list[dict[str, Any]] = []
        clear_next = False
        for message in self.messages:
            kind, content = message["msg_type"], message["content"]
            if kind == "clear_output":
                clear_next = content["wait"]
                shown = shown if clear_next else []
            elif kind == "update_display_data":
                wanted = content["transient"]["display_id"]
                shown = [o | content if _id(o) == wanted else o for o in shown]
            elif kind in ("stream", "display_data", "execute_result", "error"):
                shown = [] if clear_next else shown
                clear_next = False
                shown.append({"output_type": kind, **content})
        return shown

    @property
    def stdout(self) -> str:
        return "".join(o["text"] for o in self.outputs if o.get("name") == "stdout")

    @property
    def text(self) -> str:
        """All that is shown, as plain text."""
        return "\n".join(o.get("text") or _plain(o) for o in self.outputs)

    @property
    def html(self) -> str:
        return "\n".join(o.get("data", {}).get("text/html", "") for o in self.outputs)

    @property
    def answer(self) -> str:
        found = [o["data"]["text/markdown"] for o in self.outputs if _has(o, "text/markdown")]
        return found[-1] if found else ""

    @property
    def turn(self) -> dict[str, Any]:
        """The record of the turn, as the notebook keeps it."""
        traces = [o["data"][TRACE] for o in self.outputs if _has(o, TRACE)]
        record: dict[str, Any] = traces[-1]["turn"]
        return record


class FrontEnd:
    timeout_s = 30.0
    """How long anything may take."""

    def __init__(self, folder: Path, script: Script, **environment: str) -> None:
        self.folder = folder
        self.environment = install(folder, script)
        specs = KernelSpecManager(kernel_dirs=[str(folder / "jupyter" / "kernels")])
        self.manager = KernelManager(kernel_name="worldmodel", kernel_spec_manager=specs)
        self.manager.kernel_spec.env |= environment
        self.manager.start_kernel(env=self.environment, cwd=str(folder))
        self.client: BlockingKernelClient = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=60)

    def close(self) -> None:
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=False)

    # --- cells --------------------------------------------------------------------------------

    def run(self, code: str, *, cell: str = "", **content: Any) -> Cell:
        return self.finish(self.send(code, cell=cell, **content))

    def run_until(self, code: str, text: str) -> Cell:
        """Run a cell again and again until it shows this text."""
        end = time.monotonic() + self.timeout_s
        while text not in (cell := self.run(code)).text:
            assert time.monotonic() < end, f"{code} never showed {text!r}: {cell.text}"
            time.sleep(0.2)
        return cell

    def send(self, code: str, *, cell: str = "", **content: Any) -> str:
        """Start a cell, a new one or the one with this id; the id of its request."""
        request = {
            "code": code,
            "silent": False,
            "store_history": True,
            "user_expressions": {},
            "allow_stdin": False,
            "stop_on_error": True,
            **content,
        }
        metadata = {"cellId": cell or uuid.uuid4().hex}
        message = self.client.session.msg("execute_request", request, metadata=metadata)
        self.client.shell_channel.send(message)
        request_id: str = message["header"]["msg_id"]
        return request_id

    def finish(self, request: str, *, seen: Cell | None = None) -> Cell:
        """The cell's end: both its idle status and its reply."""
        cell = seen or Cell()
        self._until(request, cell, lambda message: _state(message) == "idle")
        cell.reply = self.reply(request)
        return cell

    def until(self, request: str, text: str, *, seen: Cell | None = None) -> Cell:
        """The cell so far, as soon as a message with this text arrives; its own code is none."""
        cell = seen or Cell()
        self._until(
            request,
            cell,
            lambda message: (
                message["msg_type"] != "execute_input" and text in str(message["content"])
            ),
        )
        return cell

    def _until(self, request: str, cell: Cell, done: Callable[[Message], bool]) -> None:
        end = time.monotonic() + self.timeout_s
        while time.monotonic() < end:
            message = self.client.get_iopub_msg(timeout=self.timeout_s)
            if message["parent_header"].get("msg_id") != request:
                continue
            cell.messages.append(message)
            if done(message):
                return
        raise TimeoutError(f"the cell went on and on; so far: {cell.kinds[-20:]}")

    # --- other messages -----------------------------------------------------------------------

    def ask(self, kind: str, content: dict[str, Any], *, channel: str = "shell") -> dict[str, Any]:
        """A request that is no cell; content of its reply."""
        message = self.client.session.msg(kind, content)
        getattr(self.client, f"{channel}_channel").send(message)
        return self.reply(message["header"]["msg_id"], channel=channel)

    def reply(self, request: str, *, channel: str = "shell") -> dict[str, Any]:
        end = time.monotonic() + self.timeout_s
        while time.monotonic() < end:
            message = getattr(self.client, f"get_{channel}_msg")(timeout=self.timeout_s)
            if message["parent_header"].get("msg_id") == request:
                content: dict[str, Any] = message["content"]
                return content
        raise TimeoutError(f"no reply to {request}")

    def broadcast(self, wanted: Callable[[Message], bool]) -> Message:
        """The next broadcast of this kind, whatever it belongs to."""
        while True:
            message: Message = self.client.get_iopub_msg(timeout=self.timeout_s)
            if wanted(message):
                return message

    def interrupt(self) -> None:
        self.manager.interrupt_kernel()


def _state(message: Message) -> str:
    return str(message["content"].get("execution_state", ""))


def _id(output: dict[str, Any]) -> str | None:
    return output.get("transient", {}).get("display_id")


def _has(output: dict[str, Any], kind: str) -> bool:
    return kind in output.get("data", {})


def _plain(output: dict[str, Any]) -> str:
    if output["output_type"] == "error":
        return f"{output['ename']}: {output['evalue']}"
    return str(output["data"].get("text/plain", ""))
