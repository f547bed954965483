"""Between a kernel's socket and ours: a message that is too large ends its connection.

ZeroMQ bounds the size of a frame and the number of messages that wait. A message of many frames it
gathers whole, however large, before anybody sees any of it. So the bytes pass here first, and are
counted by the framing of ZMTP 3, without being kept.
"""

import asyncio
import contextlib
from pathlib import Path

_CHUNK = 1 << 16
_GREETING = 64
_VERSION = 10  # where the greeting has it; what is older than 3 frames otherwise
_MORE, _LONG, _COMMAND = 1, 2, 4
_MOST_COMMAND = 1 << 16


class Framing:
    """Counts the messages in a stream of ZMTP 3."""

    def __init__(self, *, most_bytes: int, most_frames: int) -> None:
        self._most_bytes = most_bytes
        self._most_frames = most_frames
        self._greeting = b""
        self._head = b""
        self._body = 0  # bytes of the frame that are still to come
        self._bytes = 0
        self._frames = 0

    def passes(self, data: bytes) -> bool:
        """Whether this piece of the stream, after those before it, may go on."""
        at = _GREETING - len(self._greeting)
        if at > 0:
            self._greeting += data[:at]
        if len(self._greeting) > _VERSION and self._greeting[_VERSION] < 3:
            return False
        while at < len(data):
            if self._body:
                step = min(self._body, len(data) - at)
                self._body -= step
            else:
                step = 1
                self._head += data[at : at + 1]
                if not self._begins():
                    return False
            at += step
        return True

    def _begins(self) -> bool:
        """One byte more of a frame's head; False: what it announces is too large."""
        flags, size = self._head[0], self._head[1:]
        if len(size) < (8 if flags & _LONG else 1):
            return True
        self._head, self._body = b"", int.from_bytes(size, "big")
        if flags & _COMMAND:
            return self._body <= _MOST_COMMAND
        self._bytes += self._body
        self._frames += 1
        small = self._bytes <= self._most_bytes and self._frames <= self._most_frames
        if not flags & _MORE:
            self._bytes = self._frames = 0
        return small


class Gate:
    """Listens at a path for us, and connects each time to the kernel's own.

    Args:
        path: where to listen.
        kernel: the path of the kernel's socket.
    """

    def __init__(self, path: Path, kernel: str, *, most_bytes: int, most_frames: int) -> None:
        self.url = f"ipc://{path}"
        self._path = path
        self._kernel = kernel
        self._limits = {"most_bytes": most_bytes, "most_frames": most_frames}
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.Task[None]] = set()

    async def open(self) -> None:
        self._server = await asyncio.start_unix_server(self._connected, self._path)

    async def close(self) -> None:
        if self._server is not None:
            self._server.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    def _connected(self, ours: asyncio.StreamReader, to_us: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._join(ours, to_us))
        self._open.add(task)
        task.add_done_callback(self._open.discard)
        task.add_done_callback(lambda _: to_us.close())  # cancelled before its first step, too

    async def _join(self, ours: asyncio.StreamReader, to_us: asyncio.StreamWriter) -> None:
        """Both ways, until either end or too much ends both."""
        with contextlib.suppress(OSError):
            theirs, to_them = await asyncio.open_unix_connection(self._kernel)
            with contextlib.closing(to_them):
                ways = {
                    asyncio.create_task(_copy(ours, to_them)),
                    asyncio.create_task(_copy(theirs, to_us, Framing(**self._limits))),
                }
                try:
                    await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    for way in ways:
                        way.cancel()
                    await asyncio.gather(*ways, return_exceptions=True)


async def _copy(
    source: asyncio.StreamReader, sink: asyncio.StreamWriter, framing: Framing | None = None
) -> None:
    while data := await source.read(_CHUNK):
        if framing is not None and not framing.passes(data):
            return
        sink.write(data)
        await sink.drain()
