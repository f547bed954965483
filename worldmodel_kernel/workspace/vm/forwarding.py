"""Connections of unix sockets over serial ports of the virtual machine, whole and in order.

Outside, a line listens on a socket for whoever wants to talk to the kernel; inside, for each
connection made there it makes one to the kernel's own socket. Each line has a port of its own, so a
flood on one stops no other; on one line, a peer that does not read holds up its neighbours, and in
the end the sender. Both sides run this file.
"""

import contextlib
import os
import selectors
import socket
import threading
from collections.abc import Callable

from worldmodel_kernel.workspace.vm.frames import MAX_DATA, Frame, Frames, Kind, encoded

_MAX_WAITING = 4 * MAX_DATA  # bytes of one direction that are read and not yet written
_READ, _WRITE = selectors.EVENT_READ, selectors.EVENT_WRITE

Handler = Callable[[int], None]


class Forwarder(threading.Thread):
    """Runs lines until their ports are closed."""

    def __init__(self) -> None:
        super().__init__(name="forwarder", daemon=True)
        self._selector = selectors.DefaultSelector()
        self._lines: list[Line] = []

    def outside(self, port: int, listener: socket.socket) -> None:
        """A line for whoever connects to `listener`."""
        listener.setblocking(False)
        self._lines.append(Line(self._selector, port, listener=listener))

    def inside(self, port: int, path: str) -> None:
        """A line that connects to the socket at `path`."""
        self._lines.append(Line(self._selector, port, path=path))

    @property
    def quiet(self) -> bool:
        """Nobody is connected."""
        return not any(line.connections for line in self._lines)

    def run(self) -> None:
        while any(line.open for line in self._lines):
            for key, events in self._selector.select():
                handler: Handler = key.data
                handler(events)
        self._selector.close()


class Line:
    """One port and its connections.

    Args:
        port: descriptor of a stream, not blocking.
        listener: outside: where connections come from.
        path: inside: what to connect to when a connection was made outside.
    """

    def __init__(
        self,
        selector: selectors.BaseSelector,
        port: int,
        *,
        listener: socket.socket | None = None,
        path: str = "",
    ) -> None:
        self.open = True
        self.connections: dict[int, _Connection] = {}
        self._port, self._listener, self._path = port, listener, path
        self._frames, self._out = Frames(), bytearray()
        self._made = 0
        self._watch = _Watch(selector)
        os.set_blocking(port, False)
        self._watch.want(port, _READ, self._on_port)
        if listener is not None:
            self._watch.want(listener.fileno(), _READ, self._on_listener)

    # --- what happens -------------------------------------------------------------------------

    def _on_listener(self, events: int) -> None:
        assert self._listener is not None
        with contextlib.suppress(OSError):
            accepted, _ = self._listener.accept()
            self._made += 1
            self._add(self._made, accepted)
            self._send(Frame(Kind.OPEN, self._made))

    def _on_port(self, events: int) -> None:
        try:
            if events & _WRITE:
                del self._out[: os.write(self._port, self._out)]
            if events & _READ:
                data = os.read(self._port, MAX_DATA)
                if not data:
                    raise EOFError
                for frame in self._frames.feed(data):
                    self._take(frame)
        except BlockingIOError:
            pass
        except (EOFError, OSError, ValueError):  # the other side has ended, or is broken
            self._end()
            return
        self._balance()

    def _on_connection(self, number: int, events: int) -> None:
        connection = self.connections.get(number)
        if connection is None:  # closed by an earlier event of the same round
            return
        try:
            if events & _WRITE:
                del connection.out[: connection.socket.send(connection.out)]
                if connection.ending and not connection.out:
                    raise EOFError
            if events & _READ:
                data = connection.socket.recv(MAX_DATA)
                if not data:
                    raise EOFError
                self._send(Frame(Kind.DATA, number, data))
        except BlockingIOError:
            pass
        except (EOFError, OSError):
            if not connection.ending:
                self._send(Frame(Kind.CLOSE, number))
            self._drop(number)
        self._balance()

    def _take(self, frame: Frame) -> None:
        """A frame that came over the port."""
        connection = self.connections.get(frame.connection)
        if frame.kind is Kind.OPEN and connection is None and self._path:
            made = socket.socket(socket.AF_UNIX)
            try:
                made.connect(self._path)
                self._add(frame.connection, made)
            except OSError:
                made.close()
                self._send(Frame(Kind.CLOSE, frame.connection))
        elif frame.kind is Kind.DATA and connection is not None:
            connection.out += frame.data
        elif frame.kind is Kind.CLOSE and connection is not None:
            connection.ending = True
            if not connection.out:
                self._drop(frame.connection)

    # --- what follows -------------------------------------------------------------------------

    def _send(self, frame: Frame) -> None:
        self._out += encoded(frame)
        self._balance()

    def _add(self, number: int, made: socket.socket) -> None:
        made.setblocking(False)
        self.connections[number] = _Connection(made)
        self._balance()

    def _balance(self) -> None:
        """Read only what can be passed on; write only where something waits."""
        full = any(len(c.out) > _MAX_WAITING for c in self.connections.values())
        events = (0 if full else _READ) | (_WRITE if self._out else 0)
        self._watch.want(self._port, events, self._on_port)
        held = len(self._out) > _MAX_WAITING
        for number, connection in self.connections.items():
            reads = 0 if held or connection.ending else _READ
            self._watch.want(
                connection.socket.fileno(),
                reads | (_WRITE if connection.out else 0),
                lambda events, number=number: self._on_connection(number, events),  # type: ignore[misc]
            )

    def _drop(self, number: int) -> None:
        connection = self.connections.pop(number)
        self._watch.want(connection.socket.fileno(), 0, self._on_port)
        connection.socket.close()

    def _end(self) -> None:
        for number in list(self.connections):
            self._drop(number)
        self._watch.want(self._port, 0, self._on_port)
        if self._listener is not None:
            self._watch.want(self._listener.fileno(), 0, self._on_listener)
            self._listener.close()
        self.open = False


class _Connection:
    def __init__(self, made: socket.socket) -> None:
        self.socket = made
        self.out = bytearray()
        self.ending = False
        """The other side has closed it; what was sent before that is still delivered."""


class _Watch:
    """Which events of which descriptor are waited for; told to the system only when it changes."""

    def __init__(self, selector: selectors.BaseSelector) -> None:
        self._selector = selector
        self._known: dict[int, int] = {}

    def want(self, descriptor: int, events: int, handler: Handler) -> None:
        known = self._known.get(descriptor, 0)
        if events == known:
            return
        if not events:
            self._selector.unregister(descriptor)
        elif known:
            self._selector.modify(descriptor, events, handler)
        else:
            self._selector.register(descriptor, events, handler)
        self._known[descriptor] = events
