"""The five sockets to a child kernel, and what comes in on them.

Replies are awaited by the id of their request; broadcasts and input requests go to callbacks.
Four things are easy to get wrong: the shell and stdin sockets must have the same identity, or no
input request ever arrives; the kernel drops an input request to a socket that it has not met yet,
so `greet` lets it meet ours; it listens before its broadcasts do, so `connect` waits for both; and
`Session.send` goes past an asyncio socket, and may take the wake-up of a reply that arrives just
then, after which that socket is deaf for good: `send` goes through it.

The kernel is not trusted: a message may be anything, of any size, and come in any number. What
waits to be read is bounded, a broken one is dropped, and a flood leaves room for everything else.
"""

import asyncio
import contextlib
import logging
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import zmq
import zmq.asyncio
from jupyter_client import AsyncKernelManager

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace import Message
from worldmodel_kernel.workspace.gate import Gate
from worldmodel_kernel.workspace.shapes import shaped_reply, unreadable
from worldmodel_kernel.workspace.sizes import MOST_BYTES, MOST_FRAMES, is_too_large

Broadcast = Callable[[Message, list[bytes]], None]

_RECONNECT_MS = 20  # the kernel's sockets are not there yet
_ASK_AGAIN_S = 0.2
_MAX_WAITING = 8  # messages of one socket; a sender that is faster drops its own
_SLICE_S = 0.01  # of handling messages, before anything else has its turn

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Pending:
    reply: "asyncio.Future[Message]"
    socket: Any


class Channels:
    """Args:
    manager: a started kernel's manager.
    on_iopub: called with each broadcast and its topic.
    on_input: called with each input_request.
    on_lost: called with a socket's name when a message on it was too long: it is lost, and so may
        be some that followed. Requests that wait for a reply there get one that says so.
    """

    def __init__(
        self,
        manager: AsyncKernelManager,
        *,
        on_iopub: Broadcast,
        on_input: Callable[[Message], None],
        on_lost: Callable[[str], None] = lambda name: None,
    ) -> None:
        self.session: Any = manager.session
        self._manager = manager
        self._on_iopub = on_iopub
        self._on_input = on_input
        self._on_lost = on_lost
        self._context = zmq.asyncio.Context()
        self._pending: dict[str, _Pending] = {}
        self._alive = asyncio.Event()
        self._dead = ""
        self._tasks: list[asyncio.Task[None]] = []
        self._gates: dict[str, Gate] = {}
        self.info: dict[str, Any] = {}
        """Content of the kernel_info_reply."""

        self.shell = self._socket("shell", zmq.DEALER)
        self.control = self._socket("control", zmq.DEALER)
        self.stdin = self._socket("stdin", zmq.DEALER)
        self._iopub = self._socket("iopub", zmq.SUB)

    def _socket(self, name: str, kind: int) -> Any:
        socket: Any = self._context.socket(kind)
        socket.linger = 0
        socket.reconnect_ivl = _RECONNECT_MS
        socket.rcvhwm = _MAX_WAITING
        socket.maxmsgsize = MOST_BYTES  # a longer frame ends its connection, which is made anew
        if kind == zmq.SUB:
            socket.subscribe = b""
        else:
            socket.identity = self.session.bsession
        self._gates[name] = self._gate(name)
        return socket

    def _gate(self, name: str) -> Gate:
        """In the folder of the run, which no code in a sandbox sees."""
        path = Path(self._manager.connection_file).with_name(f"gate-{name}")
        kernel = self._manager._make_url(name).removeprefix("ipc://")
        return Gate(path, kernel, most_bytes=MOST_BYTES, most_frames=MOST_FRAMES)

    async def connect(self) -> None:
        """Listen, and wait until the kernel both answers and broadcasts."""
        for name, socket in self._sockets().items():
            await self._gates[name].open()
            socket.connect(self._gates[name].url)
        handlers: dict[str, Broadcast] = {
            "shell": self._on_reply,
            "control": self._on_reply,
            "stdin": lambda message, _: self._on_input(message),
            "iopub": self._on_broadcast,
        }
        self._tasks = [
            asyncio.create_task(self._pump(name, socket, handlers[name]))
            for name, socket in self._sockets().items()
        ]
        asked: set[asyncio.Future[Message]] = set()  # a slow answer to an earlier one is one too
        while not (self.info and self._alive.is_set()):
            asked.add(self.request(self.shell, self.session.msg("kernel_info_request")))
            done, asked = await asyncio.wait(
                asked, timeout=_ASK_AGAIN_S, return_when=asyncio.FIRST_COMPLETED
            )
            for request in done:
                self.info = request.result()["content"]
        for name, socket in self._sockets().items():
            self._tasks.append(asyncio.create_task(self._notice_losses(name, socket)))

    def _sockets(self) -> dict[str, Any]:
        return {
            "shell": self.shell,
            "control": self.control,
            "stdin": self.stdin,
            "iopub": self._iopub,
        }

    async def _notice_losses(self, name: str, socket: Any) -> None:
        """Connect again after a message that is too long, which ZeroMQ does not, and say so."""
        events = zmq.EVENT_DISCONNECTED | zmq.EVENT_HANDSHAKE_SUCCEEDED
        monitor = socket.get_monitor_socket(events)
        address = self._gates[name].url
        lost = False
        while True:
            event = await monitor.recv_multipart()
            if int.from_bytes(event[0][:2], sys.byteorder) == zmq.EVENT_DISCONNECTED:
                lost = True
                with contextlib.suppress(zmq.ZMQError):
                    socket.disconnect(address)
                socket.connect(address)
            elif lost:  # the kernel lives, so it was no end of its own
                self._lose(name, socket)

    def _lose(self, name: str, socket: Any) -> None:
        """Nobody can tell whose reply was lost: all that are awaited on this socket count as it."""
        for id, pending in list(self._pending.items()):
            if pending.socket is socket:
                del self._pending[id]
                if not pending.reply.done():
                    pending.reply.set_result(unreadable("the shell's reply was too long"))
        self._on_lost(name)

    def request(self, socket: Any, message: Message) -> "asyncio.Future[Message]":
        """Send a request; the future gets its reply, or a WorkspaceError when the kernel dies."""
        future: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        if self._dead:
            _refuse(future, self._dead)
            return future
        self._pending[message["header"]["msg_id"]] = _Pending(future, socket)
        self.send(socket, message)
        return future

    def send(self, socket: Any, message: Message) -> None:
        if self._dead:  # its sockets may be closed
            return
        frames = self.session.serialize(message)
        socket.send_multipart([*frames, *message.get("buffers", [])])

    def greet(self) -> None:
        """Something on stdin for the kernel to wait for; later it drops it as a stale answer."""
        self.send(self.stdin, self.session.msg("input_reply", {"value": ""}))

    def answer_input(self, request: Message, value: str) -> None:
        reply = self.session.msg("input_reply", {"value": value}, parent=request)
        self.send(self.stdin, reply)

    def fail(self, why: str) -> None:
        """The kernel is dead: nobody will answer."""
        self._dead = why
        for pending in self._pending.values():
            if not pending.reply.done():
                _refuse(pending.reply, why)
        self._pending.clear()

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []
        for socket in self._sockets().values():
            socket.disable_monitor()
        self._context.destroy(linger=0)
        await asyncio.gather(*(gate.close() for gate in self._gates.values()))

    async def _pump(self, name: str, socket: Any, handle: Broadcast) -> None:
        rested = time.monotonic()
        while True:
            frames = await socket.recv_multipart()
            if is_too_large(frames):
                self._lose(name, socket)
                continue
            try:
                idents, parts = self.session.feed_identities(frames)
                message = self.session.deserialize(parts)
                message["size"] = sum(map(len, frames))
                handle(message, idents)
            except Exception as error:  # noqa: BLE001  not signed, broken, or a trap: not ours
                _log.warning("a message of the shell was dropped: %s", repr(error)[:200])
            if time.monotonic() - rested > _SLICE_S:
                await asyncio.sleep(0)  # a message that is there already gives nobody a turn
                rested = time.monotonic()

    def _on_reply(self, message: Message, _: list[bytes]) -> None:
        pending = self._pending.pop(message["parent_header"].get("msg_id", ""), None)
        if pending is not None and not pending.reply.done():
            pending.reply.set_result(shaped_reply(message))

    def _on_broadcast(self, message: Message, topic: list[bytes]) -> None:
        if message["msg_type"] == "status":
            self._alive.set()
        if message["msg_type"] != "iopub_welcome":
            self._on_iopub(message, topic)


def _refuse(future: "asyncio.Future[Message]", why: str) -> None:
    future.set_exception(WorkspaceError(why))
    future.exception()  # a request whose sender has left needs no warning
