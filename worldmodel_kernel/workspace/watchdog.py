"""Watches what a sandbox holds in all, and ends it when that is too much.

Limits of the kernel hold for one process; twelve processes may each take nearly all. Control
groups would count the sum, but a plain user, and most containers, cannot make one. So this counts:
the processes of the sandbox, which its own /proc lists, and its files, which are in memory too.
"""

import contextlib
import os
import stat
import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from worldmodel_kernel.workspace.sandbox import ENTRY

_PERIOD_S = 0.1
_REST = 4  # times as long as an exact count took; many processes take long
_MAX_SOCKETS = 16
_PAGE = os.sysconf("SC_PAGESIZE")
_FILE_BYTES = 1024  # what the kernel holds for a file without content, about


class Watchdog(threading.Thread):
    """A thread, so that it watches also while the controller's loop is busy.

    Args:
        monitor: the process that was started, bwrap's outer one.
        sockets: the host's folder that the sandbox may make sockets in.
        in_memory: the sandbox's folders whose files are in memory.
        end: called once, when it is too much.
    """

    def __init__(
        self,
        monitor: int,
        *,
        limit_bytes: int,
        sockets: Path,
        in_memory: Collection[str],
        end: Callable[[], None],
    ) -> None:
        super().__init__(name="sandbox watchdog", daemon=True)
        self._monitor = monitor
        self._limit = limit_bytes
        self._sockets = sockets
        self._in_memory = in_memory
        self._end = end
        self._over = threading.Event()
        self._pause_s = _PERIOD_S
        self.reason = ""
        """Why it ended the sandbox; empty: it did not."""

    def run(self) -> None:
        init, offered = None, False
        while not self._over.wait(self._pause_s):
            with contextlib.suppress(OSError):  # processes end while we look
                if init is None:
                    init = first_process(self._monitor)
                elif not offered:
                    offered = offer_to_the_system(init)
                reason = self._excess(init) if init else ""
                if reason:
                    self.reason = reason
                    self._end()
                    return

    def stop(self) -> None:
        self._over.set()

    def _excess(self, init: int) -> str:
        try:
            modes = list(_modes(self._sockets))
        except PermissionError:
            return "it closed the folder of its sockets"
        if len(modes) > _MAX_SOCKETS or not all(map(stat.S_ISSOCK, modes)):
            return "it wrote files into the folder of its sockets"
        self._pause_s = _PERIOD_S
        if not self._limit or held_bytes(init, self._in_memory, exactly=False) <= self._limit:
            return ""
        begun = time.monotonic()
        held = held_bytes(init, self._in_memory, exactly=True)
        self._pause_s = max(_PERIOD_S, _REST * (time.monotonic() - begun))
        if held <= self._limit:
            return ""
        return (
            f"its processes and files held {held / 2**30:.1f} GiB of memory in all, "
            f"and {self._limit / 2**30:.1f} GiB is the limit (memory_bytes)"
        )


def _modes(folder: Path) -> Iterator[int]:
    for entry in folder.iterdir():
        with contextlib.suppress(FileNotFoundError):  # it has just been removed
            yield entry.lstat().st_mode


def first_process(monitor: int) -> int | None:
    """The host's number of the sandbox's process 1; None while the sandbox is being built.

    Until then its root is the host's, and its /proc would list all of the machine.
    """
    children = Path(f"/proc/{monitor}/task/{monitor}/children").read_text().split()
    found = int(children[0]) if children else None
    return found if found and os.path.exists(f"/proc/{found}/root{ENTRY}") else None


def offer_to_the_system(init: int) -> bool:
    """Short of memory, the system takes the sandbox's processes before us.

    Returns:
        Whether there was a process yet; what it starts later inherits it.
    """
    children = Path(f"/proc/{init}/task/{init}/children").read_text().split()
    for process in children:
        with contextlib.suppress(OSError):  # it has made itself unreadable
            Path(f"/proc/{process}/oom_score_adj").write_text("500")
    return bool(children)


def held_bytes(init: int, in_memory: Iterable[str], *, exactly: bool) -> int:
    """Memory of all processes and files of a sandbox.

    Args:
        in_memory: folders inside, each a file system of its own.
        exactly: memory that processes share counts once; slow, and not to be had of every process.
    """
    root = f"/proc/{init}/root"
    total = 0
    for name in os.listdir(f"{root}/proc"):
        if name.isdigit():
            with contextlib.suppress(OSError):  # it has ended
                folder = f"{root}/proc/{name}"
                total += _shared_out(folder) if exactly else _resident(folder)
    for path in in_memory:
        with contextlib.suppress(OSError):
            status = os.statvfs(root + path)
            total += (status.f_blocks - status.f_bfree) * status.f_frsize
            total += (status.f_files - status.f_ffree) * _FILE_BYTES
    return total


def _resident(process: str) -> int:
    with open(f"{process}/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * _PAGE


def _shared_out(process: str) -> int:
    try:
        with open(f"{process}/smaps_rollup", encoding="ascii") as file:
            lines = [line.split() for line in file if line.startswith("Pss:")]
        return int(lines[0][1]) * 1024 if lines else _resident(process)
    except PermissionError:  # it made itself unreadable
        return _resident(process)
