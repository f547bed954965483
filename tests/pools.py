"""What the tests of the pool share: where it runs here, and what it has running."""

import time
from pathlib import Path

import psutil
import pytest

from tests.sandboxes import needs_bubblewrap
from worldmodel_kernel.workspace.pool import Pool

LEVELS = ["none", pytest.param("bubblewrap", marks=needs_bubblewrap)]

IDLE = {"none": 1, "bubblewrap": 4}
"""Processes of a pool without sessions."""


def processes(pool: Pool) -> list[int]:
    """Those of the warm process and of all that it started, as this machine counts them."""
    warm = psutil.Process(pool._warm._process.pid)  # type: ignore[union-attr]
    return [warm.pid, *(child.pid for child in warm.children(recursive=True))]


def settles(pool: Pool, count: int, *, seconds: float = 15) -> bool:
    """Whether the pool comes to have so many processes."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if len(processes(pool)) == count:
            return True
        time.sleep(0.05)
    return False


def gone(pid: int) -> bool:
    """Whether the process ends within seconds; one that only waits to be reaped has ended."""
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False
