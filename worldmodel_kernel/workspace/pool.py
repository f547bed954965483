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
import time
from collections.abc import Callable, Mapping
from multiprocessing.connection import Client, Connection
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace import Message, RunResult, RunStatus

LIGHT = ("math", "statistics", "datetime", "random", "json", "collections", "itertools", "numpy")
HEAVY = (*LIGHT, "pandas", "scipy.stats", "sympy", "matplotlib.pyplot", "matplotlib_inline")

_START_S = 60.0
_GRACE_S = 2.0
_REUSES = 100
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
    """One fresh shell; `execute` and `named` block, the rest is the Workspace protocol."""

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self._connect = connect
        self._connection: Connection | None = None
        self._pid = 0
        self._runs = self._forgotten = 0

    # --- blocking ---------------------------------------------------------------------------

    def execute(self, code: str, *, timeout_s: float | None = None) -> RunResult:
        """Run code; a session that died or was killed is a fresh one afterwards."""
        started = time.monotonic()
        self._runs += 1
        try:
            reply, timed_out = self._exchange({"code": code}, timeout_s=timeout_s)
        except (EOFError, OSError):
            self.end()
            status, note = RunStatus.DIED, "the shell died; its variables are gone"
            return RunResult(status, note=note, execution_count=self._runs)
        seconds = time.monotonic() - started
        if reply is None:
            self.end(kill=True)
            note = f"stopped after {timeout_s:g} s by killing the shell; its variables are gone"
            return RunResult(RunStatus.KILLED, note=note, seconds=seconds)
        status = RunStatus.OK if reply["ok"] else RunStatus.ERROR
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
        try:
            reply, _ = self._exchange(request, timeout_s=30)
        except (EOFError, OSError):
            reply = None
        return reply["found"] if reply else {}

    def forget(self) -> None:
        """Variables, tools, figures and files are gone; what code did to imported modules is not.

        Ten times cheaper than a fresh session, for code that is trusted to leave modules alone.
        """
        if self._connection is None or self._forgotten >= _REUSES:
            self.end()
            self._forgotten = 0
            return
        self._forgotten += 1
        self._exchange({"forget": True}, timeout_s=30)

    def end(self, *, kill: bool = False) -> None:
        """Forget everything; the next call begins in a fresh shell."""
        if self._connection is None:
            return
        if kill:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
        self._connection.close()
        self._connection = None

    def _exchange(
        self, request: dict[str, Any], *, timeout_s: float | None
    ) -> tuple[dict[str, Any] | None, bool]:
        """The reply, and whether the shell had to be interrupted; None when it ignored that."""
        if self._connection is None:
            self._connection = self._connect()
            self._pid = json.loads(self._connection.recv_bytes())["pid"]
        self._connection.send_bytes(json.dumps(request).encode())
        late = not self._connection.poll(timeout_s)
        if late:
            os.kill(self._pid, signal.SIGINT)
            if not self._connection.poll(_GRACE_S):
                return None, True
        return json.loads(self._connection.recv_bytes()), late

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
        return await asyncio.to_thread(self.execute, code, timeout_s=timeout_s)

    async def evaluate(self, expressions: Mapping[str, str]) -> dict[str, str]:
        return await asyncio.to_thread(self.named, expressions)

    async def variables(self) -> dict[str, str]:
        return await asyncio.to_thread(self.named)

    async def interrupt(self) -> None:
        if self._connection is not None:
            os.kill(self._pid, signal.SIGINT)

    async def restart(self) -> None:
        self.end(kill=True)

    async def close(self) -> None:
        self.end()
