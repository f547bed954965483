"""Throw-away shells by the hundred, for making and verifying data and for evaluation.

A `Pool` keeps one warm process, which forks a fresh shell for each `Session` in a few
milliseconds. A session is a Workspace without a notebook: the same outputs come of the same code,
but there are no comms and no `input()`.
"""

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from multiprocessing.connection import Client, Connection
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, TypeVar

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace import Isolation, Message, RunResult, RunStatus

LIGHT = ("math", "statistics", "datetime", "random", "json", "collections", "itertools", "numpy")
HEAVY = (*LIGHT, "pandas", "scipy.stats", "sympy", "matplotlib.pyplot", "matplotlib_inline")

T = TypeVar("T")

_START_S = 60.0
_GRACE_S = 2.0
_REUSES = 100
_ASK_S = 30.0
_MAX_REPLY_BYTES = 2**26
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class Pool:
    """The warm process; a context manager.

    Args:
        preload: modules to import once, for all sessions; those that are not installed are skipped.
        memory_bytes: limit of each session's address space; 0 sets none.

    Raises:
        WorkspaceError: it does not come up.
    """

    def __init__(self, preload: tuple[str, ...] = LIGHT, *, memory_bytes: int = 0) -> None:
        self._folder = TemporaryDirectory(prefix="wm-pool-")
        self._socket = f"{self._folder.name}/s"
        environment = os.environ | dict.fromkeys(_THREADS, "1")
        environment |= {
            "MPLBACKEND": "module://matplotlib_inline.backend_inline",
            "TMPDIR": self._folder.name,
        }
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-m", "worldmodel_kernel.workspace.forkserver", self._socket),
                *("--preload", ",".join(preload), "--memory-bytes", str(memory_bytes)),
            ],
            stdin=subprocess.PIPE,  # closed when this process ends, however it ends
            stdout=subprocess.DEVNULL,
            start_new_session=True,  # the terminal's Ctrl-C is for us
            env=environment,
        )

    def session(self) -> "Session":
        """A fresh shell."""
        return Session(self._connect)

    def _connect(self) -> Connection:
        deadline = time.monotonic() + _START_S
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                break
            with contextlib.suppress(FileNotFoundError, ConnectionRefusedError):
                return Client(self._socket, family="AF_UNIX")
            time.sleep(0.02)
        status = self._process.poll()
        state = "does not answer" if status is None else f"ended with status {status}"
        raise WorkspaceError(f"the process that runs code for data and evaluation {state}")

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()
        self._folder.cleanup()

    def __enter__(self) -> "Pool":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class Session:
    """One fresh shell; `execute` and `named` block, the rest is the Workspace protocol.

    One call at a time. `interrupt`, `restart`, `close` and `end` may come from another thread while
    it is under way: they only signal the shell, and the call under way sees its end.
    """

    isolation = Isolation("none", "none (a forked process with limits)")

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self._connect = connect
        self._connection: Connection | None = None
        self._pid: int | None = None
        self._number = self._runs = self._forgotten = 0
        self._interrupted = False
        self._busy = threading.Lock()

    # --- blocking ---------------------------------------------------------------------------

    def execute(self, code: str, *, timeout_s: float | None = None) -> RunResult:
        """Run code; a session that died or was killed is a fresh one afterwards."""
        with self._busy:
            return self._execute(code, timeout_s)

    def _execute(self, code: str, timeout_s: float | None) -> RunResult:
        self._open()
        started = time.monotonic()
        self._runs += 1
        self._interrupted = False
        try:
            reply, timed_out = self._exchange({"code": code}, timeout_s=timeout_s)
        except (EOFError, OSError):
            self._drop()
            note = "the shell died; its variables are gone"
            return RunResult(
                RunStatus.DIED,
                note=note,
                execution_count=self._runs,
                seconds=time.monotonic() - started,
            )
        seconds = time.monotonic() - started
        if reply is None:
            self._drop()
            note = f"stopped after {timeout_s:g} s by killing the shell; its variables are gone"
            return RunResult(RunStatus.KILLED, note=note, seconds=seconds)
        status = RunStatus.OK if reply["ok"] else RunStatus.ERROR
        if self._interrupted and status is RunStatus.ERROR:
            status = RunStatus.INTERRUPTED
        return RunResult(
            RunStatus.TIMEOUT if timed_out else status,
            reply["outputs"],
            execution_count=reply["count"],
            seconds=seconds,
            note=f"stopped after {timeout_s:g} s" if timed_out else "",
        )

    def named(self, expressions: Mapping[str, str] | None = None) -> dict[str, str]:
        """The repr of the expressions, or of all of the person's variables."""
        request = {"variables": True} if expressions is None else {"expressions": {**expressions}}
        with self._busy:
            found: dict[str, str] = self._asked(request) or {}
        return found

    def forget(self) -> None:
        """Variables, tools, figures and files are gone; what code did to imported modules is not.

        Ten times cheaper than a fresh session, for code that is trusted to leave modules alone.
        """
        with self._busy:
            self._forgotten += 1
            kept = self._connection is not None and self._forgotten <= _REUSES
            if not kept or self._asked({"forget": True}) is None:
                self._drop()
                self._forgotten = 0

    def end(self) -> None:
        """Forget everything, and stop what runs; the next call begins in a fresh shell."""
        self._signal(signal.SIGKILL)
        if self._busy.acquire(blocking=False):  # otherwise the call under way drops it
            try:
                self._drop()
            finally:
                self._busy.release()

    def _asked(self, request: dict[str, Any]) -> dict[str, str] | None:
        """What was found; None where the shell did not answer, which is then gone."""
        self._open()
        try:
            reply, _ = self._exchange(request, timeout_s=_ASK_S)
        except (EOFError, OSError):
            reply = None
        if reply is None:
            self._drop()
        return reply["found"] if reply else None

    def _open(self) -> None:
        if self._connection is not None:
            return
        connection = self._connect()
        try:
            if not connection.poll(_START_S):
                raise WorkspaceError(f"no fresh shell came within {_START_S:g} s")
            pid = json.loads(connection.recv_bytes())["pid"]
        except (EOFError, OSError) as error:
            connection.close()
            raise WorkspaceError("the process that forks fresh shells ended") from error
        self._connection, self._pid = connection, pid

    def _drop(self) -> None:
        self._signal(signal.SIGKILL)
        if self._connection is not None:
            self._connection.close()
        self._connection = self._pid = None

    def _signal(self, number: signal.Signals) -> None:
        """To the shell and what it started."""
        pid = self._pid
        if pid is not None:  # 0 would be our own group
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(pid, number)

    def _exchange(
        self, request: dict[str, Any], *, timeout_s: float | None
    ) -> tuple[dict[str, Any] | None, bool]:
        """The reply, and whether the shell had to be interrupted; None when it ignored that.

        Raises:
            EOFError, OSError: the shell is gone, or broke the protocol.
        """
        assert self._connection is not None
        self._number += 1
        self._connection.send_bytes(json.dumps(request | {"n": self._number}).encode())
        late = not self._connection.poll(timeout_s)
        if late:
            self._signal(signal.SIGINT)
            if not self._connection.poll(_GRACE_S):
                return None, True
        reply = json.loads(self._connection.recv_bytes(_MAX_REPLY_BYTES))
        if reply.get("n") != self._number or "failed" in reply:
            raise EOFError("not an answer to what was asked")
        return reply, late

    # --- as a Workspace ---------------------------------------------------------------------

    async def start(self) -> None: ...

    async def run(
        self,
        code: str,
        *,
        timeout_s: float | None = None,
        parent: Message | None = None,
        on_message: Callable[[Message], None] | None = None,
    ) -> RunResult:
        return await self._in_thread(lambda: self.execute(code, timeout_s=timeout_s))

    async def evaluate(self, expressions: Mapping[str, str]) -> dict[str, str]:
        return await self._in_thread(lambda: self.named(expressions))

    async def variables(self) -> dict[str, str]:
        return await self._in_thread(lambda: self.named())

    async def _in_thread(self, call: Callable[[], T]) -> T:
        """A thread cannot be cancelled; the shell that it waits for can be killed."""
        work = asyncio.ensure_future(asyncio.to_thread(call))
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            while not work.done():  # the shell may only be about to start
                self._signal(signal.SIGKILL)
                await asyncio.wait({work}, timeout=0.05)
            raise

    async def interrupt(self) -> None:
        self._interrupted = True
        self._signal(signal.SIGINT)

    async def restart(self) -> None:
        self.end()

    async def close(self) -> None:
        self.end()
