"""The progress of long work, on standard error: a bar in a terminal, elsewhere lines."""

import time
from typing import Any

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)

_LINE_S = 1.0


class _Lines(Progress):
    """Says how far each task is, at most once a second: for a log, or a program that listens."""

    def __init__(self, console: Console) -> None:
        super().__init__(console=console, disable=True)
        self._said = time.monotonic()

    def advance(self, task_id: TaskID, advance: float = 1) -> None:
        super().advance(task_id, advance)
        self._say(task_id)

    def update(self, task_id: TaskID, **changes: Any) -> None:
        super().update(task_id, **changes)
        self._say(task_id)

    def _say(self, task_id: TaskID) -> None:
        task = self._tasks[task_id]
        if task.finished or time.monotonic() - self._said >= _LINE_S:
            self._said = time.monotonic()
            of = f" of {task.total:.0f}" if task.total is not None else ""
            self.console.print(f"{task.description}: {task.completed:.0f}{of}", highlight=False)


def counting_progress() -> Progress:
    """What, how many of how many, and in a terminal how long still."""
    console = Console(stderr=True)
    if not console.is_terminal:
        return _Lines(console)
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=console,
    )


def loss_words(loss: float | None) -> str:
    """None: it was not finite, or of nothing."""
    return "-" if loss is None else f"{loss:.4f}"
