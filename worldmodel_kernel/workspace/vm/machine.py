"""One virtual machine that runs: started, listened to, ended.

    channels   a unix socket each, for whoever wants to talk to the kernel
    control    lines of JSON to and from the guest: see `guest.py`
    monitor    orders to the emulator
    console    what Linux and the guest complain about; the end of it is kept

Whatever comes from the machine is of bounded length, and makes nothing happen but its own end.
Start it from a thread that lives as long as the machine shall: Linux ends the sandbox around the
emulator with the thread that started it.
"""

import contextlib
import json
import os
import selectors
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace.launch import start_with
from worldmodel_kernel.workspace.vm.emulator import (
    CHANNELS,
    PROGRAM,
    Wires,
    command,
    confinement,
)
from worldmodel_kernel.workspace.vm.forwarding import Forwarder
from worldmodel_kernel.workspace.vm.image import Accelerator
from worldmodel_kernel.workspace.vm.monitor import Monitor

_MAX_LINE = 1 << 16
_CONSOLE_CHARS = 4000
_END_S = 10.0
_WORDS = {"ready", "quiet", "awake", "ended", "out_of_memory"}


class Machine(threading.Thread):
    """The thread listens to the guest; the process is ended when it says that its kernel has ended.

    Args:
        image: folder with Linux and the root.
        memory: descriptor of a file of the machine's size.
        state: descriptor of what to go on from; None: a first start.
        sockets: where to listen for each of CHANNELS.
        run_folder: ours alone.

    Raises:
        WorkspaceError: the emulator could not be started.
    """

    def __init__(
        self,
        image: Path,
        *,
        memory: int,
        memory_mib: int,
        accelerator: Accelerator,
        sockets: Mapping[str, str],
        run_folder: Path,
        state: int | None = None,
    ) -> None:
        super().__init__(name="virtual machine", daemon=True)
        if shutil.which(PROGRAM) is None:
            raise WorkspaceError(f"there is no {PROGRAM}")
        with contextlib.ExitStack() as theirs, contextlib.ExitStack() as unless_started:
            pairs = [socket.socketpair() for _ in range(3 + len(CHANNELS))]
            ours = [unless_started.enter_context(pair[0]) for pair in pairs]
            ends = [theirs.enter_context(pair[1]).fileno() for pair in pairs]
            listeners = [unless_started.enter_context(_listener(sockets[c])) for c in CHANNELS]
            wires = Wires(
                memory=memory,
                state=state,
                monitor=ends[0],
                console=ends[1],
                control=ends[2],
                channels=tuple(ends[3:]),
            )
            self._emulator = start_with(
                confinement(image, accelerator),
                command(wires, memory_mib=memory_mib, accelerator=accelerator),
                sources=[str(image)],
                run_folder=run_folder,
                passed=wires.all,
            )
            unless_started.pop_all()
        self.process: subprocess.Popen[bytes] = self._emulator.process
        self.monitor = Monitor(ours[0])
        self.state = state
        """Number of that descriptor, for the emulator."""

        self._console, self._control, *self._ports = ours[1:]
        self._forwarder = Forwarder()
        for port, listener in zip(self._ports, listeners, strict=True):
            self._forwarder.outside(port.fileno(), listener)
        self._said: dict[str, Any] = {}
        self._news = threading.Condition()
        self._words = ""
        self._over = False
        self._forwarder.start()
        self.start()

    # --- listening, on its thread -------------------------------------------------------------

    def run(self) -> None:
        self._line = b""
        try:
            with contextlib.suppress(EOFError, OSError, ValueError, RecursionError):
                self._listen()
        finally:
            self.process.kill()  # what it says no longer makes sense, or it has ended
            with self._news:
                self._over = True
                self._news.notify_all()

    def _listen(self) -> None:
        handlers = {self._console: self._hear_console, self._control: self._hear_guest}
        with selectors.DefaultSelector() as selector:
            for connection in handlers:
                selector.register(connection, selectors.EVENT_READ)
            while True:
                for key, _ in selector.select():
                    connection = key.fileobj  # type: ignore[assignment]
                    data = connection.recv(_MAX_LINE)
                    if data:
                        handlers[connection](data)
                    elif connection is self._control:
                        raise EOFError
                    else:
                        selector.unregister(connection)

    def _hear_console(self, data: bytes) -> None:
        self._words = (self._words + data.decode(errors="replace"))[-_CONSOLE_CHARS:]

    def _hear_guest(self, data: bytes) -> None:
        *lines, self._line = (self._line + data).split(b"\n")
        if len(self._line) > _MAX_LINE:
            raise ValueError("a line of the guest is too long")
        for line in lines:
            said = json.loads(line)
            if not isinstance(said, dict):
                raise ValueError("the guest speaks another language")
            with self._news:
                self._said |= {word: said[word] for word in _WORDS & said.keys()}
                self._news.notify_all()
            if "ended" in said:
                raise EOFError

    # --- for any thread -----------------------------------------------------------------------

    def tell(self, **what: Any) -> None:
        with contextlib.suppress(OSError):  # it has ended; who waits for an answer hears of it
            self._control.sendall(json.dumps(what).encode() + b"\n")

    def wait_for(self, word: str, timeout_s: float) -> Any:
        """What the guest said under a word; said once, it is forgotten.

        Raises:
            WorkspaceError: the machine ended, or did not say it in time.
        """
        end = time.monotonic() + timeout_s
        with self._news:
            while word not in self._said:
                if self._over:
                    raise WorkspaceError(f"the virtual machine ended: {self.complaint}")
                if not self._news.wait(end - time.monotonic()) and time.monotonic() > end:
                    raise WorkspaceError(
                        f"the virtual machine did not come up within {timeout_s:g} s: "
                        f"{self.complaint}"
                    )
            return self._said.pop(word)

    @property
    def ended(self) -> int | None:
        """How the kernel in it ended, if the guest saw it: exit status, below 0 the signal."""
        status = self._said.get("ended")
        return status if isinstance(status, int) else None

    @property
    def reason(self) -> str:
        """Why the guest's system ended it; empty: it did not."""
        if not self._said.get("out_of_memory"):
            return ""
        return "it held more than the memory of the virtual machine allows (memory_bytes)"

    @property
    def quiet(self) -> bool:
        """Nobody is connected to the kernel."""
        return self._forwarder.quiet

    @property
    def words(self) -> str:
        """The end of what the console said."""
        return self._words

    @property
    def complaint(self) -> str:
        said = self._emulator.said()
        return said or self._words.strip()[-1000:] or "it said nothing"

    def end(self) -> None:
        """Nothing of it is left afterwards."""
        self.process.kill()
        self.process.wait()
        for thread in (self, self._forwarder):
            thread.join(_END_S)
        self.monitor.close()
        for connection in (self._console, self._control, *self._ports):
            connection.close()
        self._emulator.close()


def _listener(path: str) -> socket.socket:
    with contextlib.suppress(FileNotFoundError):
        os.unlink(path)  # of the machine before, where a kernel is restarted
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen(16)
    return listener
