"""One throw-away shell: a Workspace without a notebook.

The same outputs come of the same code as in a kernel, but there are no comms and no `input()`.
"""

import asyncio
import signal
import threading
import time
from collections.abc import Callable, Mapping
from multiprocessing.connection import wait
from typing import Any, TypeVar

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace import Ending, Isolation, Message, RunResult
from worldmodel_kernel.workspace.answers import Broken, answer, ask, received
from worldmodel_kernel.workspace.endings import answered, ended, too_late
from worldmodel_kernel.workspace.warm import Job, Warm

T = TypeVar("T")

_START_S = 60.0
_GRACE_S = 2.0
_WHOLE_S = 20.0  # an answer that has begun comes to its end
_SEEN_S = 1.0
_END_S = 10.0
_REUSES = 100
_ASK_S = 30.0
_SETTLE_S = 10.0  # a shell that was idle answers within milliseconds


class Session:
    """One fresh shell; `execute` and `named` block, the rest is the Workspace protocol.

    One call at a time. `interrupt`, `restart`, `close` and `end` may come from another thread while
    it is under way: they only signal the shell, and the call under way sees its end.
    """

    def __init__(self, open_: Callable[[], tuple[Warm, Job]], isolation: Isolation) -> None:
        self.isolation = isolation
        self._connect = open_
        self._shell: tuple[Warm, Job] | None = None
        self._runs = self._forgotten = 0
        self._interrupted = False
        self._busy = threading.Lock()
        self.infrastructure_failed = False
        """Whether a run of this session failed for a reason that says nothing of its code."""

    # --- blocking ---------------------------------------------------------------------------

    def execute(self, code: str, *, timeout_s: float | None = None) -> RunResult:
        """Run code; a session that died or was killed is a fresh one afterwards.

        Raises:
            WorkspaceError: no shell can be had.
        """
        with self._busy:
            job = self._open()
            started = time.monotonic()
            self._runs += 1
            self._interrupted = False
            try:
                reply, late = self._exchange({"code": code}, timeout_s=timeout_s)
            except (EOFError, OSError) as error:
                self._drop(seen=True)
                seconds = time.monotonic() - started
                found = ended(job, error, count=self._runs, seconds=seconds)
                self.infrastructure_failed |= found.ending is Ending.INFRASTRUCTURE_FAILURE
                return found
            seconds = time.monotonic() - started
            if reply is None:
                assert timeout_s is not None
                return self._silent(job, timeout_s, seconds=seconds)
            note = f"stopped after {timeout_s:g} s" if late else ""
            stopped = self._interrupted
            return answered(reply, seconds=seconds, late=note, interrupted=stopped)

    def named(self, expressions: Mapping[str, str] | None = None) -> dict[str, str]:
        """The repr of the expressions, or of all of the person's variables."""
        request = {"variables": True} if expressions is None else {"expressions": {**expressions}}
        with self._busy:
            found: dict[str, str] = self._asked(request) or {}
        return found

    def settle(self) -> RunResult | None:
        """End the shell; if it had ended before, said more than it was asked, or was busy, how.

        Code can answer in the shell's place, but then the next answer is not what was asked for;
        and it can end its process after that, which the fork server sees.
        """
        with self._busy:
            if self._shell is None:
                return None
            _, job = self._shell
            try:
                reply, _ = self._exchange({"expressions": {}}, timeout_s=_SETTLE_S)
            except (EOFError, OSError) as error:
                self._drop(seen=True)
                return ended(job, error, count=self._runs, seconds=0.0)
            if reply is None:
                return self._silent(job, _SETTLE_S, seconds=_SETTLE_S)
            self._drop()
            return None

    def forget(self) -> None:
        """Variables, tools, figures and files are gone; what code did to imported modules is not.

        Ten times cheaper than a fresh session, for code that is trusted to leave modules alone.
        """
        with self._busy:
            self._forgotten += 1
            kept = self._shell is not None and self._forgotten <= _REUSES
            if not kept or self._asked({"forget": True}) is None:
                self._drop()
                self._forgotten = 0

    def end(self) -> None:
        """Forget everything, and stop what runs; the next call begins in a fresh shell."""
        self._kill()
        if self._busy.acquire(blocking=False):  # otherwise the call under way drops it
            try:
                self._drop()
            finally:
                self._busy.release()

    def _silent(self, job: Job, timeout_s: float, *, seconds: float) -> RunResult:
        """It did not answer, not even when it was interrupted."""
        self._drop(seen=True)
        if job.reason:
            return ended(job, TimeoutError(), count=self._runs, seconds=seconds)
        return too_late(timeout_s, seconds=seconds)

    def _asked(self, request: dict[str, Any]) -> dict[str, str] | None:
        """What was found; None where the shell did not answer, which is then gone."""
        self._open()
        try:
            reply, _ = self._exchange(request, timeout_s=_ASK_S)
        except (EOFError, OSError):
            reply = None
        if reply is None:
            self._drop()
        return reply.get("found") if reply else None

    def _open(self) -> Job:
        if self._shell is not None:
            return self._shell[1]
        warm, job = self._connect()
        try:
            failed = received(job.connection, time.monotonic() + _START_S).get("failed")
        except (EOFError, OSError) as error:
            job.ended.wait(_SEEN_S)
            failed = job.reason or str(error) or "the process that forks them ended"
        if failed:
            job.connection.close()
            warm.end(job)
            raise WorkspaceError(f"no fresh shell came: {failed}")
        self._shell = warm, job
        return job

    def _drop(self, *, seen: bool = False) -> None:
        """Args:
        seen: wait until the fork server has said how it ended.
        """
        if self._shell is None:
            return
        warm, job = self._shell
        if not (seen and job.ended.wait(_SEEN_S)):  # otherwise it has ended by itself
            warm.end(job)
            if seen:
                job.ended.wait(_END_S)
        job.connection.close()
        self._shell = None

    def _kill(self) -> None:
        if shell := self._shell:
            shell[0].end(shell[1])

    def _exchange(
        self, request: dict[str, Any], *, timeout_s: float | None
    ) -> tuple[dict[str, Any] | None, bool]:
        """The reply, and whether the shell had to be interrupted; None when it ignored that.

        Raises:
            EOFError, OSError: the shell is gone, or broke the protocol.
        """
        assert self._shell is not None
        warm, job = self._shell
        deadline = None if timeout_s is None else time.monotonic() + timeout_s
        try:
            number = ask(job.connection, request, deadline)
            late = not wait([job.connection], timeout_s)
            if late:
                warm.signal(job, signal.SIGINT)
                if not wait([job.connection], _GRACE_S):
                    return None, True
            whole = time.monotonic() + _WHOLE_S
            return answer(job.connection, number, whole, of_code="code" in request), late
        except TimeoutError:
            pass  # it neither reads nor writes
        except Broken:
            if not late:
                raise  # otherwise the interrupt came while it made its answer
        return None, True

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
                self._kill()
                await asyncio.wait({work}, timeout=0.05)
            raise

    async def interrupt(self) -> None:
        self._interrupted = True
        if shell := self._shell:
            shell[0].signal(shell[1], signal.SIGINT)

    async def restart(self) -> None:
        self.end()

    async def close(self) -> None:
        self.end()
