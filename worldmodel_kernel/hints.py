"""What a person should know about an error of their own cell, beyond what Python says."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_QUOTED = re.compile(r"'([^']+)'")


def hidden_file(reply: Mapping[str, Any], folder: Path) -> str:
    """Of a sandbox's reply: that the file it did not find is there, outside; else empty.

    Args:
        reply: content of the cell's execute_reply.
        folder: where relative paths start outside.
    """
    if reply.get("ename") not in ("FileNotFoundError", "NotADirectoryError"):
        return ""
    named = _QUOTED.findall(str(reply.get("evalue", "")))
    if not named or (path := _there(named[-1], folder)) is None:
        return ""
    shown = "." if path.resolve().is_relative_to(folder.resolve()) else str(path.parent)
    return (
        f"{named[-1]} is there, but the sandbox shows nothing of yours unless you say so: set "
        f'folders = ["{shown}"] in the settings file (or WORLDMODEL_FOLDERS={shown}) and restart '
        "the kernel.\n  Where you trust the code: isolation = none (--no-sandbox)."
    )


def _there(name: str, folder: Path) -> Path | None:
    """The file outside; None also where nobody can tell."""
    try:
        path = folder / Path(name).expanduser()
        return path if path.exists() else None
    except (OSError, RuntimeError, ValueError):  # no right to look, no such user, no such name
        return None
