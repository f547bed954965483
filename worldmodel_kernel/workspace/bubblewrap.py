"""The child kernel in bubblewrap: a provisioner that any kernelspec may name.

    "metadata": {"kernel_provisioner": {"provisioner_name": "worldmodel-bubblewrap",
                                        "config": {"folders": ["data", "out:rw"]}}}

The kernel listens on sockets of a private folder, the only thing of the host that it can write to.
Start it from a thread that lives as long as the kernel shall: Linux ends the sandbox with the
thread that started it, which is what makes it end with a controller that was killed.
"""

import contextlib
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from traitlets import List, Unicode

from worldmodel_kernel.workspace.folders import shown
from worldmodel_kernel.workspace.interpreter import Interpreter, interpreter, own
from worldmodel_kernel.workspace.launch import Started, start
from worldmodel_kernel.workspace.provisioner import SOCKET_FOLDER, LocalWorkspaceProvisioner
from worldmodel_kernel.workspace.sandbox import CONNECTION, SOCKETS, Sandbox, command
from worldmodel_kernel.workspace.watchdog import Watchdog

_BY_SIGNAL = 128  # bwrap's exit status is this and the signal's number


class BubblewrapProvisioner(LocalWorkspaceProvisioner):
    """Fails closed: where the sandbox cannot be built, no kernel starts."""

    folders = List(
        Unicode(), help="Folders to show, to read only; with :rw at the end, to write too."
    ).tag(config=True)

    _started: Started | None = None
    _watchdog: Watchdog | None = None

    @property
    def complaint(self) -> str:
        """What was written to standard error, as long as the kernel had not taken it over."""
        return self._started.said() if self._started else ""

    @property
    def reason(self) -> str:
        """Why the watchdog ended it; empty: it did not."""
        return self._watchdog.reason if self._watchdog else ""

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        self.kernel_spec.interrupt_mode = "message"  # a signal would end bwrap and all in it
        return await super().pre_launch(**kwargs)

    def socket_folder(self, run_folder: Path) -> Path:
        folder = run_folder / SOCKET_FOLDER
        folder.mkdir(exist_ok=True)
        folder.chmod(0o700)  # code may have closed it before it was restarted
        return folder

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> Any:
        assert self.run_folder is not None
        connection_file = str(self.parent.connection_file)
        sockets = self.socket_folder(self.run_folder)
        base = Path(self.folder or kwargs.get("cwd") or os.getcwd())
        sandbox = Sandbox(
            interpreter=_interpreter(cmd[0]),
            sockets=str(sockets),
            folders=shown(self.folders, base),
            variables=tuple(self.variables.items()) + tuple((self.kernel_spec.env or {}).items()),
            connection=_as_seen_inside(Path(connection_file), sockets),
            memory_bytes=self.memory_bytes,
            fonts=lists_of_fonts(),
        )
        argv = [word.replace(connection_file, CONNECTION) for word in cmd]
        started = start(sandbox, command(sandbox, argv), run_folder=self.run_folder)
        self._started = started
        self.process = started.process
        self.pid = started.process.pid
        self.cwd = base
        self._watchdog = Watchdog(
            self.pid,
            limit_bytes=self.memory_bytes,
            sockets=sockets,
            in_memory=sandbox.in_memory,
            end=started.process.kill,
        )
        self._watchdog.start()
        return self.connection_info

    async def poll(self) -> int | None:
        """As for a plain process: below 0, the signal that ended the kernel."""
        status: int | None = await super().poll()
        return _BY_SIGNAL - status if status is not None and status > _BY_SIGNAL else status

    async def send_signal(self, signum: int) -> None:
        if self.process and signum != signal.SIGINT:
            self.process.send_signal(signum)

    async def cleanup(self, restart: bool = False) -> None:
        if self._watchdog is not None:
            self._watchdog.stop()
        if self._started is not None:
            self._started.close()
            self._started = None
        await super().cleanup(restart)


def _as_seen_inside(connection_file: Path, sockets: Path) -> bytes:
    connection = json.loads(connection_file.read_text(encoding="utf-8"))
    connection["ip"] = connection["ip"].replace(str(sockets), SOCKETS)
    return json.dumps(connection).encode()


def _interpreter(program: str) -> Interpreter:
    """What the kernel's Python needs; a kernel that is no Python brings its own by `folders`."""
    if program == sys.executable or "python" not in os.path.basename(program):
        return own()
    return interpreter(program)


def lists_of_fonts() -> tuple[Path, ...]:
    """Those that matplotlib keeps for the person."""
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "matplotlib"
    found = Path(os.environ.get("MPLCONFIGDIR") or home)
    with contextlib.suppress(OSError):
        return tuple(sorted(found.glob("fontlist-*.json")))
    return ()
