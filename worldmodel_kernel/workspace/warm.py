"""A fork server as its pool sees it: started where code shall run, asked for jobs, told their ends.

The thread starts the process, and lives as long as it: Linux ends a sandbox with the thread that
started it. It listens to what the server says of its jobs.
"""

import base64
import contextlib
import itertools
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import MutableMapping
from dataclasses import dataclass, field
from multiprocessing import reduction
from multiprocessing.connection import Connection
from typing import Any
from weakref import WeakValueDictionary

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace import Isolation, seccomp
from worldmodel_kernel.workspace.bubblewrap import lists_of_fonts
from worldmodel_kernel.workspace.folders import WORK
from worldmodel_kernel.workspace.interpreter import own
from worldmodel_kernel.workspace.launch import Started, start_with
from worldmodel_kernel.workspace.pool_sandbox import FIXED, FOLDERS, INIT, SENT, options
from worldmodel_kernel.workspace.provisioner import allowed_environment, new_run_folder
from worldmodel_kernel.workspace.sandbox import limits

_START_S = 120.0
_END_S = 10.0
_MAX_MESSAGE_BYTES = 1 << 16
_PROCESSES = 64  # of one job; the limit below is on all jobs of a server, threads included
_JOB_LIMITS = {"FSIZE": 256 << 20, "NOFILE": 1024, "CPU": 900, "NPROC": 256}


@dataclass(slots=True, weakref_slot=True, eq=False)
class Job:
    """One forked shell; what is said of its end, the server says."""

    number: int
    connection: socket.socket
    ended: threading.Event = field(default_factory=threading.Event)
    status: int | None = None
    """Exit status, below 0 the signal that ended it; None: the server ended first."""

    reason: str = ""
    """Why the server ended it; empty: it did not, or was told to."""

    def __del__(self) -> None:
        """Nobody wants it any more; its shell sees that, and ends."""
        self.connection.close()


class Warm(threading.Thread):
    """Args:
    isolation: of a level that works here.
    memory_bytes: most that a job's processes may hold, together and each; 0: no limit.
    """

    def __init__(self, preload: tuple[str, ...], isolation: Isolation, memory_bytes: int) -> None:
        super().__init__(name="fork server", daemon=True)
        self._sandboxed = isolation.level == "bubblewrap"
        self._settings: dict[str, Any] = {
            "preload": list(preload),
            "memory_bytes": memory_bytes,
            "processes": _PROCESSES,
            "limits": self._limits(memory_bytes),
            "namespaces": self._sandboxed,
            "filter": base64.b64encode(seccomp.program() if self._sandboxed else b"").decode(),
            "folders": FOLDERS,
            "kept": [f for f in own().folders if f.startswith(tuple(f"{p}/" for p in FOLDERS))],
            "work": WORK,
            "init": INIT,
            "sent": SENT if self._sandboxed else "",
        }
        self._ours, self._theirs = socket.socketpair()
        self._control = Connection(os.dup(self._ours.fileno()))
        self._writing = threading.Lock()
        self._up = threading.Event()
        self._numbers = itertools.count(1)
        self._jobs: MutableMapping[int, Job] = WeakValueDictionary()
        self._folder = new_run_folder()
        self._said = ""
        self._process: subprocess.Popen[bytes] | None = None
        self._over = self._came_up = False
        self.namespaces = False
        """Whether each job has process and mount namespaces of its own."""

    def _limits(self, memory_bytes: int) -> dict[str, int]:
        found = limits(memory_bytes) | _JOB_LIMITS
        if not self._sandboxed:
            del found["NPROC"]  # outside it counts all that the person runs
        return found

    # --- its life, on its thread ------------------------------------------------------------

    def run(self) -> None:
        started: Started | None = None
        try:
            with self._theirs:
                started = self._launch()
            while True:
                self._hear(json.loads(self._control.recv_bytes(_MAX_MESSAGE_BYTES)))
        except WorkspaceError as error:
            self._said = str(error)
        except (EOFError, OSError, ValueError):
            pass  # it has ended, or is no fork server any more
        finally:
            self._end(started)

    def _launch(self) -> Started | None:
        descriptor = self._theirs.fileno()
        module = ("-m", "worldmodel_kernel.workspace.forkserver", str(descriptor))
        started = None
        if self._sandboxed:
            interpreter = own()
            started = start_with(
                options(interpreter, lists_of_fonts()),
                [interpreter.executable, *module],
                sources=interpreter.folders,
                run_folder=self._folder,
                passed=(descriptor,),
            )
            self._process = started.process
        else:
            self._process = subprocess.Popen(
                [sys.executable, *module],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=[descriptor],
                start_new_session=True,  # the terminal's Ctrl-C is for us
                env=allowed_environment(os.environ) | FIXED,
            )
        folder = "" if self._sandboxed else str(self._folder)
        self._control.send_bytes(json.dumps(self._settings | {"folder": folder}).encode())
        return started

    def _hear(self, said: dict[str, Any]) -> None:
        if "ready" in said:
            self.namespaces = bool(said["namespaces"])
            if self._sandboxed:  # what was mounted there, the sandbox has
                shutil.rmtree(self._folder, ignore_errors=True)
            self._came_up = True
            self._up.set()
        elif job := self._jobs.pop(said["ended"], None):
            job.status, job.reason = said["status"], said["reason"]
            job.ended.set()

    def _end(self, started: Started | None) -> None:
        self._over = True
        if self._process is not None:
            try:
                self._process.wait(_END_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        if started is not None:
            self._said = started.said()
            started.close()
        with self._writing:
            self._control.close()
            self._ours.close()
        shutil.rmtree(self._folder, ignore_errors=True)
        self._up.set()
        for job in list(self._jobs.values()):
            job.ended.set()

    # --- for any thread ---------------------------------------------------------------------

    @property
    def over(self) -> bool:
        return self._over

    @property
    def came_up(self) -> bool:
        return self._came_up

    def open(self) -> Job:
        """A job, which says by itself when it is ready. Raises WorkspaceError."""
        if not self._up.wait(_START_S) or self._over:
            raise WorkspaceError(self._trouble())
        ours, theirs = socket.socketpair()
        job = Job(next(self._numbers), ours)
        self._jobs[job.number] = job
        try:
            with theirs, self._writing:
                self._control.send_bytes(json.dumps({"open": job.number}).encode())
                reduction.send_handle(self._control, theirs.fileno(), None)
        except OSError as error:
            ours.close()
            raise WorkspaceError(self._trouble()) from error
        return job

    def signal(self, job: Job, number: int) -> None:
        self._order({"signal": job.number, "number": int(number)})

    def end(self, job: Job) -> None:
        self._order({"end": job.number})

    def close(self) -> None:
        """Everything that it started is gone afterwards."""
        with contextlib.suppress(OSError):
            self._ours.shutdown(socket.SHUT_RDWR)
        self.join()

    def _order(self, order: dict[str, Any]) -> None:
        with contextlib.suppress(OSError), self._writing:
            self._control.send_bytes(json.dumps(order).encode())

    def _trouble(self) -> str:
        state = "ended" if self._over else f"did not come up within {_START_S:g} s"
        said = f": {self._said}" if self._said else ""
        return f"the process that runs code for data and evaluation {state}{said}"
