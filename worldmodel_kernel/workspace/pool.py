"""Throw-away shells by the hundred, for making and verifying data and for evaluation.

A `Pool` keeps one warm process (`forkserver.py`), in the sandbox where there is one, which forks a
fresh shell for each `Session` (`session.py`) in a few milliseconds.
"""

import sys
import threading
from collections.abc import Sequence
from types import TracebackType

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace import Isolation
from worldmodel_kernel.workspace.imports import imports_of
from worldmodel_kernel.workspace.isolation import Level, choose
from worldmodel_kernel.workspace.session import Session
from worldmodel_kernel.workspace.warm import Job, Warm

PLAIN = ("math", "statistics", "datetime", "random", "json", "collections", "itertools")
LIGHT = (*PLAIN, "numpy", "numpy.random", "numpy.linalg", "numpy.fft")
HEAVY = (*LIGHT, "pandas", "scipy.stats", "sympy", "matplotlib.pyplot", "matplotlib_inline")
_HEAVY_NAMES = frozenset({"pandas", "scipy", "sympy", "matplotlib"})
_LATE = ("exec", "eval", "__import__", "importlib", "numpy", "pickle", "pkgutil", "runpy")
"""What imports by a name that only running it tells. A numpy that comes late has no fixed seed."""

MEMORY_BYTES = 2 << 30


def preload_for(codes: Sequence[str]) -> tuple[str, ...]:
    """The modules of the smallest warm process that has what the code imports.

    A smaller process forks faster. Code that is not known yet, or is no plain Python, gets numpy.
    """
    found = [imports_of(code) for code in codes]
    names = {name for each in found for name in each.names}
    if names & _HEAVY_NAMES:
        return HEAVY
    known = all(each.plain for each in found) and names <= sys.stdlib_module_names
    late = any(word in code for code in codes for word in _LATE)
    return PLAIN if codes and known and not late else LIGHT


class Pool:
    """The warm process; a context manager. One that ended is replaced for the next session.

    Args:
        preload: modules to import once, for all sessions; those that are not installed are skipped.
        isolation: "auto" takes the sandbox where it works; `isolation.notice` says so where not.
        memory_bytes: most that a session's processes may hold, each and together; 0: no limit.

    Raises:
        WorkspaceError: the isolation that was asked for by name does not work here.
    """

    def __init__(
        self,
        preload: tuple[str, ...] = LIGHT,
        *,
        isolation: Level = "auto",
        memory_bytes: int = MEMORY_BYTES,
    ) -> None:
        self.isolation = pool_isolation(isolation)
        self._preload = preload
        self._memory_bytes = memory_bytes
        self._starting = threading.Lock()
        self._closed = False
        self._warm = self._started()

    def session(self) -> Session:
        """A fresh shell."""
        return Session(self._open, self.isolation)

    def _started(self) -> Warm:
        warm = Warm(self._preload, self.isolation, self._memory_bytes)
        warm.start()
        return warm

    def _open(self) -> tuple[Warm, Job]:
        with self._starting:
            if self._closed:
                raise WorkspaceError("the pool is closed\n  Open another one.")
            if self._warm.over and self._warm.came_up:
                self._warm = self._started()
            warm = self._warm
        return warm, warm.open()

    def close(self) -> None:
        """Every session ends, and nothing is left."""
        with self._starting:
            self._closed = True
        self._warm.close()

    def __enter__(self) -> "Pool":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def pool_isolation(wanted: Level) -> Isolation:
    """The level for a pool. Raises WorkspaceError where it was asked for and does not work."""
    chosen = choose(wanted)
    if chosen.problem:
        raise WorkspaceError(chosen.problem)
    return chosen
