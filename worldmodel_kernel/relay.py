"""Between the front end and the shell: everything that is not a prompt.

Requests that belong to the shell (completion of code, inspection, comms, the debugger, subshells)
are handed over as they are, past the kernel's one-cell-at-a-time lock, so that they are answered
while the model computes. What the shell broadcasts comes back as it is, with one change: the
session in its header becomes ours, because JupyterLab drops messages of any other session.
"""

import asyncio
from collections.abc import Callable
from typing import Any

from worldmodel_kernel.captures import Captures, hold
from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace import Message
from worldmodel_kernel.workspace.child import ChildWorkspace

TO_SHELL = frozenset({"comm_info_request", "comm_open", "comm_msg", "comm_close"})
"""Always the shell's, whatever is in the cell."""


class Relay:
    """Args:
    workspace: the shell.
    session, iopub, shell: the kernel's Session and sockets to the front end.
    """

    def __init__(self, workspace: ChildWorkspace, *, session: Any, iopub: Any, shell: Any) -> None:
        self._workspace = workspace
        self._session = session
        self._iopub = iopub
        self._shell = shell
        self._relayed: dict[str, set[str]] = {}  # requests of the front end, and each status so far
        self._comms: set[str] = set()
        self._captures = Captures()
        self.on_forward: Callable[[Message], None] = lambda message: None
        workspace.on_iopub = self._broadcast
        workspace.on_death = self._close_comms

    async def hand_over(self, parent: Message, idents: list[bytes]) -> None:
        """A request or comm message of the front end, to the shell and its reply back."""
        kind = parent["header"]["msg_type"]
        self._relayed[parent["header"]["msg_id"]] = set()
        try:
            await self._workspace.start()
            if not kind.endswith("_request"):
                self._note_comm(parent)
                self._workspace.send(parent)
                return
            reply = await self._workspace.relayed(parent)
        except WorkspaceError as error:
            self._reply(parent, idents, _failure(error))
            return
        self._reply(
            parent,
            idents,
            reply["content"],
            metadata=reply.get("metadata"),
            buffers=reply.get("buffers"),
        )

    async def control(self, parent: Message) -> dict[str, Any]:
        """A request on the control channel: the debugger, subshells; the reply's content."""
        try:
            await self._workspace.start()
            reply = await self._workspace.relayed(parent, "control")
        except WorkspaceError as error:
            return _failure(error)
        content: dict[str, Any] = reply["content"]
        return content

    def forward(self, message: Message, topic: list[bytes] | None = None) -> None:
        """A broadcast of the shell, to the front end."""
        self._note_comm(message)
        self._captures.note(message)
        self.on_forward(message)
        message["header"] = message["header"] | {"session": self._session.session}
        ident = topic or [f"kernel.{message['header']['msg_type']}".encode()]
        self._session.send(self._iopub, message, ident=ident)

    def run_ended(self) -> None:
        """What is shown from now on is not the code's to divert."""
        for content in self._captures.released():
            self._session.send(self._iopub, "comm_msg", content, ident=b"comm")

    def _broadcast(self, message: Message, topic: list[bytes]) -> None:
        """What belongs to no run. The cell that is under way is none of its business."""
        kind, parent = message["msg_type"], message["parent_header"].get("msg_id", "")
        if kind in ("shutdown_reply", "execute_input"):
            return
        if kind == "status" and not self._is_news(parent, message["content"]["execution_state"]):
            return
        if kind == "clear_output" and parent not in self._relayed:
            return
        hold(message, self._relayed)
        self.forward(message, topic)

    def _is_news(self, request: str, state: str) -> bool:
        """Whether a status goes on: each of a request of the front end, once."""
        told = self._relayed.get(request)
        if told is None or state in told:
            return False
        told.add(state)
        if state == "idle":
            del self._relayed[request]
        return True

    def _reply(
        self, parent: Message, idents: list[bytes], content: dict[str, Any], **extra: Any
    ) -> None:
        kind = parent["header"]["msg_type"].replace("_request", "_reply")
        self._session.send(self._shell, kind, content, parent, idents, **extra)

    def _note_comm(self, message: Message) -> None:
        kind = message["header"]["msg_type"]
        if kind == "comm_open":
            self._comms.add(message["content"]["comm_id"])
        elif kind == "comm_close":
            self._comms.discard(message["content"]["comm_id"])

    def _close_comms(self) -> None:
        """The shell is gone: its widgets must not look alive."""
        for comm in self._comms:
            self._session.send(
                self._iopub, "comm_close", {"comm_id": comm, "data": {}}, ident=b"comm"
            )
        self._comms.clear()
        self._relayed.clear()


class Asker:
    """`input()` in the shell, asked of the person at the front end.

    Never blocks the loop: it looks for the answer now and then.
    """

    _LOOK_S = 0.02

    def __init__(self, session: Any, stdin: Any, stop: Callable[[], Any]) -> None:
        self._session = session
        self._stdin = stdin
        self._stop = stop
        self._parent: Message = {}
        self._idents: list[bytes] = []
        self.allowed = False
        """Whether the front end of the cell that runs answers questions."""

        self._asking: asyncio.Task[Any] | None = None

    def begin(self, parent: Message, idents: list[bytes], *, allowed: bool) -> None:
        """A cell begins; `allowed`: whether its front end answers questions."""
        self._parent, self._idents, self.allowed = parent, idents, allowed
        if self._asking is not None:
            self._asking.cancel()  # of a cell that was stopped: it would take this one's answer

    async def ask(self, prompt: str, password: bool) -> str:
        if not self.allowed:
            await self._stop()
            return ""
        asking = asyncio.current_task()
        if self._asking is not None and self._asking is not asking:
            self._asking.cancel()
        self._asking = asking
        while self._stdin.poll(0):
            self._stdin.recv_multipart()
        content = {"prompt": prompt, "password": password}
        self._session.send(
            self._stdin, "input_request", content, parent=self._parent, ident=self._idents
        )
        while not self._stdin.poll(0):  # noqa: ASYNC110  the socket belongs to another loop
            await asyncio.sleep(self._LOOK_S)
        _, message = self._session.recv(self._stdin)
        return str(message["content"].get("value", ""))


def _failure(error: WorkspaceError) -> dict[str, Any]:
    return {"status": "error", "ename": "WorkspaceError", "evalue": str(error), "traceback": []}
