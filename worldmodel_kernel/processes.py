"""Which process a file speaks of: a number alone may have gone to another one."""

from collections.abc import Mapping
from typing import Any

import psutil


def identity(pid: int) -> dict[str, Any]:
    """What tells this process from a later one with its number. Raises psutil.NoSuchProcess."""
    return {"pid": pid, "process_began": psutil.Process(pid).create_time()}


def is_alive(known: Mapping[str, Any]) -> bool:
    """Whether that very process lives; one that only waits to be missed does not."""
    try:
        process = psutil.Process(known["pid"])
        if process.status() == psutil.STATUS_ZOMBIE:
            return False
        began = process.create_time()
    except (psutil.NoSuchProcess, KeyError):
        return False
    return bool(abs(began - known["process_began"]) < 1)
