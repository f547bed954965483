"""The training runs as the page's side panel shows them: sent when they change, ended and put to
use from there."""

import asyncio
import shlex
from collections.abc import Iterable
from pathlib import Path

from worldmodel_kernel import jobs
from worldmodel_kernel.commands import run_command
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.dashboard import Row, row_of
from worldmodel_kernel.errors import SettingsError
from worldmodel_kernel.front import Front
from worldmodel_kernel.jobs import Job

_LOOK_S = 2.0
_MOST = 20


def rows_of(found: Iterable[Job], adapter: str | None) -> list[Row]:
    """Runs: state, progress, last losses, the loss as a curve, and whether it is in use.

    Args:
        adapter: the folder of the adapter in use.
    """
    used = Path(adapter).resolve() if adapter else None
    return [row_of(job, used) for job in found]


class RunsPage:
    def __init__(self, controls: Controls, front: Front) -> None:
        self._controls = controls
        self._front = front
        self._sent: list[Row] = []
        self._following: asyncio.Task[None] | None = None

    async def tell(self) -> None:
        """Send them now, and from now on as they change, while one is under way."""
        under_way = await self._send(always=True)
        if under_way and (self._following is None or self._following.done()):
            self._following = self._controls.spawn(self._follow())

    async def stop(self, name: str) -> None:
        """Raises WorldModelError."""
        if not name:
            raise SettingsError("which run is to be stopped?")
        await run_command(self._controls, "stop", shlex.quote(name))
        await self.tell()

    async def _follow(self) -> None:
        while self._front.connected:
            await asyncio.sleep(_LOOK_S)
            if not await self._send(always=False):
                return

    async def _send(self, *, always: bool) -> bool:
        """Whether one is under way."""
        local = self._controls.settings.local
        found = await asyncio.to_thread(jobs.jobs, Path(local.runs), _MOST)
        rows = rows_of(found, local.adapter)
        if always or rows != self._sent:
            self._sent = rows
            self._front.send("runs", rows=rows)
        return any(job.pid is not None for job in found)
