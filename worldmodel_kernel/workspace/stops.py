"""Stops code of this very process: the person's interrupt, and the end of its time.

Both become a KeyboardInterrupt in the code, by a signal, in the main thread; never in our own code
around it, which would lose its place. Code that swallows it is interrupted again; code that never
comes back to Python cannot be stopped without its process.
"""

import contextlib
import signal
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any, TypeVar

T = TypeVar("T")

_AGAIN_S = 2.0  # between the interrupts of code that goes on after its time


class Stops:
    """One run of something that may have to be stopped.

    `stopped`: the person did; `late`: its time was over.
    """

    def __init__(self, timeout_s: float | None) -> None:
        self.stopped = False
        self.late = False
        self._timeout_s = timeout_s
        self._running = False
        self._lock = threading.Lock()

    def run(self, work: Callable[[], T]) -> T | None:
        """What `work` returns; None when it was stopped before, or did not survive it."""
        interrupt = signal.getsignal(signal.SIGINT)
        alarm = signal.signal(signal.SIGALRM, self._on_alarm)
        signal.signal(signal.SIGINT, lambda *args: self._on_interrupt(interrupt, *args))
        signal.setitimer(signal.ITIMER_REAL, self._timeout_s or 0, _AGAIN_S)
        self._running = True
        try:
            with contextlib.suppress(KeyboardInterrupt):
                return None if self.stopped else _the_code(work)
            return None
        finally:
            with self._lock:  # from here on no alarm is sent, so its handler may go
                self._running = False
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, alarm)
            signal.signal(signal.SIGINT, interrupt)

    def interrupt(self) -> None:
        """From another thread; once."""
        ident = threading.main_thread().ident
        if not self.stopped and ident is not None:
            signal.pthread_kill(ident, signal.SIGINT)

    def expire(self) -> None:
        """From another thread: its time is over."""
        ident = threading.main_thread().ident
        with self._lock:
            if self._running and ident is not None:
                signal.pthread_kill(ident, signal.SIGALRM)

    def _on_interrupt(self, before: Any, number: int, frame: FrameType | None) -> None:
        self.stopped = True
        if callable(before):
            before(number, frame)  # whoever drives the turn hears of it too
        if _in_the_code(frame):
            raise KeyboardInterrupt

    def _on_alarm(self, number: int, frame: FrameType | None) -> None:
        if _in_the_code(frame):
            self.late = True
            raise KeyboardInterrupt


def _the_code(work: Callable[[], T]) -> T:
    return work()


def _in_the_code(frame: FrameType | None) -> bool:
    """Whether a signal came while `_the_code` was under way, and not just before or after."""
    while frame is not None:
        if frame.f_code is _the_code.__code__:
            return True
        frame = frame.f_back
    return False
