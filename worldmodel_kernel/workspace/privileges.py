"""Who starts the sandbox: never the real root, even where the controller is root.

bubblewrap started by root is no sandbox: the user inside is root to the host's files, whatever
number it sees, and files below /proc/sys that belong to root stay writable. So root becomes nobody
before it starts bwrap. Nobody cannot reach folders below /root, where a Python often is; those are
first mounted in a place of their own (`staging.py`), which only bwrap and its descendants see.
"""

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace.folders import Folder

NOBODY = 65534
_STAGING = str(Path(__file__).parent / "staging.py")
_EXECUTE, _READ, _WRITE = 0o001, 0o005, 0o002


def user_id() -> int:
    """Of the process that starts bwrap."""
    return os.geteuid() or NOBODY


def unreachable(paths: Sequence[str]) -> list[str]:
    """Those of root's paths that nobody has no way to."""
    if os.geteuid():
        return []
    return [
        path for path in paths if not all(_may(p, _EXECUTE) for p in Path(path).resolve().parents)
    ]


def check(folders: Iterable[Folder]) -> None:
    """Raises WorkspaceError where nobody may not read, or write, what root wants to show."""
    for folder in folders if not os.geteuid() else ():
        wanted, word = (_READ | _WRITE, "rwx") if folder.writable else (_READ, "rx")
        if not _may(Path(folder.source), wanted):
            raise WorkspaceError(
                f"the folder {folder.source} is closed to the user 'nobody', as which the sandbox "
                f"of a root runs\n  chmod o+{word} {folder.source}, or run as an ordinary user."
            )


def _may(folder: Path, wanted: int) -> bool:
    status = folder.stat()
    mode = status.st_mode >> 6 if status.st_uid == NOBODY else status.st_mode
    return mode & wanted == wanted


def as_nobody(command: list[str], stage: Path, staged: Mapping[str, str]) -> dict[str, Any]:
    """Arguments of Popen that run a command as ourselves, or, where that is root, as nobody.

    Not by `preexec_fn`: between fork and exec, in a process with threads, Python may wait for ever.
    """
    if os.geteuid():
        return {"args": command}
    if not staged:
        return {"args": command, "user": NOBODY, "group": NOBODY, "extra_groups": []}
    mounts = [word for pair in staged.items() for word in pair]
    helper = [sys.executable, "-I", "-S", _STAGING, str(stage), *mounts]
    return {"args": [*helper, "--", *command]}
