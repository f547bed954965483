"""What the person ran in their notebook since the last question, so that the model knows of it."""

import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from worldmodel_kernel.plain_cells import theirs
from worldmodel_kernel.workspace import RunResult, RunStatus
from worldmodel_kernel.workspace.tap import Tap

_MAX_CELLS = 20
_NOT_SEEN = "(run before this conversation; its output was not seen)"


@dataclass(frozen=True, slots=True)
class RunCell:
    code: str
    result: RunResult
    cell_id: str


class Listener:
    def __init__(self, shell: Any) -> None:
        self._shell = shell
        self._cells: deque[RunCell] = deque(maxlen=_MAX_CELLS)
        self._tap: Tap | None = None
        self._began = 0.0
        self._deaf = False
        self.cell_id = ""
        """Of the cell that runs."""

        self._unasked = ""

    def attach(self) -> None:
        """Remember what ran before us, and listen from now on."""
        for source in self._shell.history_manager.input_hist_raw[1:]:
            self._keep(source, RunResult(RunStatus.OK, note=_NOT_SEEN))
        self._shell.events.register("pre_run_cell", self._begin)
        self._shell.events.register("post_run_cell", self._end)

    def detach(self) -> None:
        self._shell.events.unregister("pre_run_cell", self._begin)
        self._shell.events.unregister("post_run_cell", self._end)

    def take(self) -> list[RunCell]:
        """The cells since the last time, at most the last twenty."""
        cells = list(self._cells)
        self._cells.clear()
        return cells

    def take_cell_id(self) -> str:
        """Of the cell that runs, for its first question: a second one follows, and does not take
        the first one's place."""
        id, self._unasked = self._unasked, ""
        return id

    @contextmanager
    def deaf(self) -> Iterator[None]:
        """While the model works: what it runs it knows."""
        self._hear(False)
        try:
            yield
        finally:
            self._hear(True)

    def _hear(self, hears: bool) -> None:
        self._deaf = not hears
        if self._tap is not None:
            self._tap.paused = not hears

    def _begin(self, info: Any) -> None:
        if self._deaf:
            return
        self._close()
        self.cell_id = self._unasked = info.cell_id or ""
        self._began = time.monotonic()
        self._tap = Tap(self._shell).open()

    def _end(self, result: Any) -> None:
        if self._deaf or self._tap is None:
            return
        tap = self._close()
        if tap is None or result is None or not result.info.store_history:
            return
        error = result.error_before_exec or result.error_in_exec
        if error is not None:
            traceback = list(self._shell._last_traceback or [])
            content = {"ename": type(error).__name__, "evalue": str(error)}
            tap.add("error", content | {"traceback": traceback})
        ran = RunResult(
            RunStatus.ERROR if error is not None else RunStatus.OK,
            tap.outputs,
            result.execution_count or 0,
            time.monotonic() - self._began,
        )
        self._keep(result.info.raw_cell, ran)

    def _close(self) -> Tap | None:
        tap, self._tap = self._tap, None
        if tap is not None:
            tap.close()
        return tap

    def _keep(self, source: str, result: RunResult) -> None:
        code = theirs(source)
        if code:
            self._cells.append(RunCell(code, result, self.cell_id))
