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
    if not named or not (path := folder / Path(named[-1]).expanduser()).exists():
        return ""
    shown = "." if path.resolve().is_relative_to(folder.resolve()) else str(path.parent)
    return (
        f"{named[-1]} is there, but the sandbox shows nothing of yours unless you say so: set "
        f'folders = ["{shown}"] in the settings file (or WORLDMODEL_FOLDERS={shown}) and restart '
        "the kernel.\n  Where you trust the code: isolation = none (--no-sandbox)."
    )
