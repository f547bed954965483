"""One start of a shell at a time, which all who need the shell wait for; none after the end.

A start is a task of its own: who waits may give up, and it goes on for the others.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from worldmodel_kernel.errors import WorkspaceError

_CLOSED = "the shell was closed"


class Starts:
    def __init__(self, start: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._start = start
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    @property
    def under_way(self) -> bool:
        return self._task is not None and not self._task.done()

    def begin(self) -> None:
        """Raises WorkspaceError: there will be no more."""
        if self._closed:
            raise WorkspaceError(_CLOSED)
        self._task = asyncio.create_task(self._start())
        self._task.add_done_callback(_look_at)

    async def finished(self) -> None:
        """The start under way. Raises WorkspaceError: it failed, or was given up."""
        assert self._task is not None
        task = self._task
        await asyncio.wait({task})
        if task.cancelled():
            raise WorkspaceError(_CLOSED)
        task.result()

    async def again(self) -> None:
        """A new start, after the one under way. Raises WorkspaceError."""
        while self._task is not None and self.under_way:
            await asyncio.wait({self._task})
        self.begin()
        await self.finished()

    async def close(self) -> None:
        """Give up the start under way, for good."""
        self._closed = True
        if self._task is not None and self.under_way:
            self._task.cancel()
            await asyncio.wait({self._task})


def _look_at(task: asyncio.Task[None]) -> None:
    """A start that failed while nobody waited needs no warning: the next one fails as well."""
    if not task.cancelled():
        task.exception()
