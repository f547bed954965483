"""The person's folders that the sandbox shows: where each is, and whether code may write there.

data          of the notebook's folder, to read
out:rw        of the notebook's folder, to read and write
.             the notebook's folder itself
/srv/corpus   anywhere else, at the same place inside
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from worldmodel_kernel.errors import SettingsError, WorkspaceError, require

WORK = "/notebook"
"""The working folder inside."""

WRITABLE = ":rw"
_TAKEN = (
    *("/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib64", "/proc", "/root", "/run"),
    *("/sbin", "/sys", "/tmp", "/usr", "/var", "/home/user", WORK),
)
_NEVER_BELOW = ("/dev", "/etc", "/proc", "/run", "/sys", "/usr", "/bin", "/sbin", "/lib", "/lib64")


@dataclass(frozen=True, slots=True)
class Folder:
    source: str
    inside: str
    writable: bool = False


def check(texts: Iterable[str]) -> None:
    """Raises SettingsError where one can not be what it says."""
    for text in texts:
        path = text.removesuffix(WRITABLE)
        parts = Path(path).parts
        require(bool(path), f"folders has {text!r}; write a folder, with :rw to let code write")
        require(".." not in parts, f"folders has {text!r}; write its full path, without ..")
        if path.startswith("/"):
            whole = os.path.normpath(path)
            below = whole.startswith(tuple(f"{top}/" for top in _NEVER_BELOW))
            if whole in (*_TAKEN, "/") or below:
                raise SettingsError(
                    f"folders has {text!r}, a place that the sandbox needs for itself; "
                    "name the folder inside it that you mean"
                )


def shown(texts: Iterable[str], base: Path) -> tuple[Folder, ...]:
    """The folders, outer ones first. Raises WorkspaceError where one does not exist."""
    check(texts)
    found = []
    for text in texts:
        path = text.removesuffix(WRITABLE)
        source = Path(os.path.realpath(base / path))
        if not source.is_dir():
            raise WorkspaceError(f"the folder {source} does not exist\n  Make it, or set folders.")
        inside = os.path.normpath(os.path.join(WORK, path))
        found.append(Folder(str(source), inside, text.endswith(WRITABLE)))
    return tuple(sorted(found, key=lambda folder: folder.inside))
