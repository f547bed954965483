"""Why a shell is gone, in words that the model and the person read."""

from typing import Any

_MAX_CHARS = 2000


def cause(provisioner: Any, status: int | None) -> str:
    """Args:
    status: exit status of its process; below 0, the signal that ended it.
    """
    reason = getattr(provisioner, "reason", "")
    if reason:
        return f"the shell was stopped: {reason}"
    if status is not None and status < 0:
        hint = ", probably out of memory" if status == -9 else ""
        return f"the shell died (killed by signal {-status}{hint})"
    return f"the shell exited with status {status}" if status is not None else "the shell died"


def complaint(provisioner: Any) -> str:
    """What a shell that never came up wrote before it ended; empty: nothing."""
    said: str = getattr(provisioner, "complaint", "")
    return said[:_MAX_CHARS]
