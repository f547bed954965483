"""A training run in a notebook of plain Python, live until it ends."""

import asyncio
from pathlib import Path
from typing import Any

import anywidget
from IPython.display import display
from traitlets import Dict

from worldmodel_kernel import jobs
from worldmodel_kernel.dashboard import dashboard, row_of
from worldmodel_kernel.jobs import ENDED, Job

_LOOK_S = 1.0
_show: Any = display
_FOLDER = Path(__file__).parent


class TrainingRun(anywidget.AnyWidget):
    """`TrainingRun("mine")` as the last line of a cell; without a name, the newest run.

    Args:
        runs: the folder of runs.

    Raises:
        SettingsError: there is no such run.
    """

    _esm = _FOLDER / "training_run.js"
    _css = _FOLDER / "training_run.css"

    row: Any = Dict().tag(sync=True)
    """What `dashboard.row_of` says of the run; plain text and numbers."""

    def __init__(self, name: str = "", *, runs: str = "runs") -> None:
        super().__init__()
        self._job: Job = jobs.job(Path(runs), name)
        self._snapshot: Any = None
        self.row = row_of(self._job)
        self._following = asyncio.ensure_future(self._follow())

    def close(self) -> None:
        """Stop following; the run goes on, and the snapshot stays as it is."""
        self._following.cancel()
        super().close()

    def _ipython_display_(self) -> None:
        live: Any = self._repr_mimebundle_()
        _show(live[0] | {"text/plain": f"The run {self._job.name} (a live view)"}, raw=True)
        self._snapshot = _show(dashboard(self._job), raw=True, display_id=True)

    async def _follow(self) -> None:
        while self._job.state not in ENDED:
            await asyncio.sleep(_LOOK_S)
            self._job = jobs.job(self._job.folder.parent, self._job.name)
            if (row := row_of(self._job)) != self.row:
                self.row = row
                if self._snapshot is not None:
                    self._snapshot.update(dashboard(self._job), raw=True)
