"""The fork server of a pool: keeps a warm shell, forks it for each job, and says how jobs end.

    python -m worldmodel_kernel.workspace.forkserver DESCRIPTOR

The descriptor is a stream of messages, JSON, to and from the pool. The first holds the settings;
then, the descriptor of the job's own connection comes behind `open`:

    {"open": 7}  {"signal": 7, "number": 2}  {"end": 7}      from the pool
    {"ready": true, "namespaces": true}                      when the warm shell is there
    {"ended": 7, "status": -9, "reason": ""}                 once for every job

A job answers for itself on its own connection, and holds no other. This process never runs a job's
code: what it says of a job's end is what the kernel told it, and it says so when nothing of the job
is left. It ends with its pool: the end of the stream is the end of everything.
"""

import base64
import contextlib
import json
import os
import select
import shutil
import signal
import socket
import sys
import tempfile
import time
from dataclasses import dataclass
from multiprocessing import reduction
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NoReturn

from worldmodel_kernel.workspace import confinement, large_pages
from worldmodel_kernel.workspace.confinement import Place
from worldmodel_kernel.workspace.forked import Shell, new_shell, serve
from worldmodel_kernel.workspace.holdings import excess

_PERIOD_S = 0.2
_MAX_SWEEP_S = 5.0
_PAUSE_S = 0.001


@dataclass(slots=True)
class _Job:
    number: int
    place: Place
    folder: str = ""
    """To be removed at its end; empty: its folders go with its namespace."""

    reason: str = ""
    """Why this process ended it, where it did so by itself."""


class ForkServer:
    def __init__(self, control: Connection, shell: Shell, settings: dict[str, Any]) -> None:
        self._control = control
        self._shell = shell
        self._settings = settings
        self._init: list[str] = settings["init"]
        self._filter = base64.b64decode(settings["filter"])
        self._own = os.open("/proc/self/ns/pid", os.O_RDONLY) if settings["namespaces"] else None
        self._jobs: dict[int, _Job] = {}  # by process
        self._watched = 0.0
        self._bell, self._ringer = socket.socketpair()
        for end in (self._bell, self._ringer):
            end.setblocking(False)

    def run(self) -> None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # of the terminal; it is for the pool
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(self._ringer.fileno(), warn_on_full_buffer=False)
        self._control.send_bytes(
            json.dumps({"ready": True, "namespaces": self._own is not None}).encode()
        )
        with contextlib.suppress(EOFError, OSError):  # the pool is gone
            while True:
                self._wait()
        for job in self._jobs.values():
            job.place.kill()
        self._sweep(everything=True)

    def _wait(self) -> None:
        watching = bool(self._jobs and self._settings["memory_bytes"])
        both = [self._control.fileno(), self._bell.fileno()]
        ready, _, _ = select.select(both, [], [], _PERIOD_S if watching else None)
        if self._bell.fileno() in ready:
            with contextlib.suppress(BlockingIOError):
                self._bell.recv(4096)
            self._reap()
        if self._control.fileno() in ready:
            self._obey(json.loads(self._control.recv_bytes()))
        if watching and time.monotonic() - self._watched > _PERIOD_S:
            self._watch()

    def _obey(self, order: dict[str, Any]) -> None:
        if "open" in order:
            self._open(order["open"], reduction.recv_handle(self._control))
            return
        number = order.get("signal", order.get("end"))
        for job in self._jobs.values():
            if job.number == number:
                job.place.kill() if "end" in order else job.place.signal(order["number"])

    # --- a job's beginning ------------------------------------------------------------------

    def _open(self, number: int, descriptor: int) -> None:
        folder = "" if self._own is not None else tempfile.mkdtemp(dir=self._settings["folder"])
        try:
            place = confinement.fork(self._own, self._init) or self._be_job(descriptor, folder)
            self._jobs[place.pid] = _Job(number, place, folder)
        except OSError as error:
            self._tell(number, status=-1, reason=f"no process could be started: {error}")
            shutil.rmtree(folder, ignore_errors=True)
        os.close(descriptor)

    def _be_job(self, descriptor: int, folder: str) -> NoReturn:
        """In the forked process, and never back."""
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            confinement.die_with_parent()
            os.setsid()  # what it starts is signalled with it
            connection = Connection(_only(descriptor))
            confinement.offer_to_the_system()
            if self._own is not None:
                confinement.mount_own(self._settings["folders"], self._settings["kept"])
            confinement.limit(self._settings["limits"])
            if self._filter:
                confinement.give_up_rights(self._filter)
            os.chdir(folder or self._settings["work"])
            if folder:
                os.environ["TMPDIR"] = tempfile.tempdir = folder
            serve(connection, self._shell)
        except BaseException as error:  # noqa: BLE001  before any code ran: the pool must hear of it
            with contextlib.suppress(Exception):
                connection.send_bytes(json.dumps({"failed": repr(error)}).encode())
        finally:
            os._exit(0)

    # --- a job's end ------------------------------------------------------------------------

    def _reap(self) -> None:
        """Tell of every job that has ended, when nothing of it is left."""
        ended = list(_ended())
        orphans = self._own is None
        for pid, status in ended:
            job = self._jobs.pop(pid, None)
            if job is None:
                continue
            job.place.kill()
            if orphans:
                self._sweep()
            if job.folder:
                _remove(job.folder)
            self._tell(job.number, status=os.waitstatus_to_exitcode(status), reason=job.reason)

    def _tell(self, number: int, *, status: int, reason: str) -> None:
        message = {"ended": number, "status": status, "reason": reason}
        self._control.send_bytes(json.dumps(message).encode())

    def _sweep(self, *, everything: bool = False) -> None:
        """End what a job left behind: all children of this process that are no job."""
        deadline = time.monotonic() + _MAX_SWEEP_S
        while time.monotonic() < deadline:
            left = [pid for pid in _children() if everything or pid not in self._jobs]
            if not left:
                return
            for pid in left:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, signal.SIGKILL)
            for pid in left:  # never waiting for one: it may be waiting for another
                with contextlib.suppress(ChildProcessError):
                    os.waitpid(pid, os.WNOHANG)
            time.sleep(_PAUSE_S)

    def _watch(self) -> None:
        self._watched = time.monotonic()
        by_number = {job.number: job for job in self._jobs.values()}
        tops = {n: job.place.pids for n, job in by_number.items()}
        limits = self._settings["memory_bytes"], self._settings["processes"]
        for number, reason in excess(tops, *limits).items():
            by_number[number].reason = reason
            by_number[number].place.kill()


def _only(descriptor: int) -> int:
    """Keep this descriptor, as 3, and no other; the standard ones lead nowhere."""
    sink = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):  # those of the process that reads the results
        os.dup2(sink, number)
    os.dup2(descriptor, 3, inheritable=False)
    os.closerange(4, 1 << 16)
    return 3


def _ended() -> "list[tuple[int, int]]":
    found = []
    with contextlib.suppress(ChildProcessError):
        while (one := os.waitpid(-1, os.WNOHANG))[0]:
            found.append(one)
    return found


def _children() -> "list[int]":
    own = os.getpid()
    try:
        return [int(pid) for pid in Path(f"/proc/{own}/task/{own}/children").read_text().split()]
    except OSError:  # not Linux
        return []


def _remove(folder: str) -> None:
    """Whatever the job did to its folder."""

    def again(function: Any, path: str, _: Any) -> None:
        with contextlib.suppress(OSError):
            os.chmod(os.path.dirname(path), 0o700)
            os.chmod(path, 0o700, follow_symlinks=os.chmod not in os.supports_follow_symlinks)
            function(path)

    with contextlib.suppress(OSError):
        os.chmod(folder, 0o700)
    shutil.rmtree(folder, onerror=again)


def _forget_how_we_came(folder: str) -> None:
    """Code that imports our package shall find the one that is installed, or none."""
    os.environ.pop("PYTHONPATH", None)
    sys.path.remove(folder)
    for name in [name for name in sys.modules if name.split(".")[0] == __package__.split(".")[0]]:
        del sys.modules[name]


def main() -> None:
    descriptor = int(sys.argv[1])
    os.set_inheritable(descriptor, False)
    control = Connection(descriptor)
    settings: dict[str, Any] = json.loads(control.recv_bytes())
    large_pages.keep_together()
    for name in large_pages.ENVIRONMENT:  # for this process, not for those that a job starts
        os.environ.pop(name, None)
    if settings["namespaces"]:
        try:
            confinement.enter_own_processes()
        except OSError:
            settings["namespaces"] = False
    confinement.adopt_orphans()
    sys.argv = [""]
    sys.path[0] = ""  # as in a kernel: the folder that code is in
    if settings["sent"]:
        _forget_how_we_came(settings["sent"])
    shell = new_shell(settings["preload"])
    large_pages.gather()
    try:
        ForkServer(control, shell, settings).run()
    finally:
        if settings["folder"]:
            shutil.rmtree(settings["folder"], ignore_errors=True)


if __name__ == "__main__":
    main()
