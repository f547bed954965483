"""What a person should know about an error of code in the sandbox, beyond what Python says.

A file that is there outside, and not inside, is "No such file" to Python: true, and misleading.
"""

import errno
import os
import re
import shlex
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace.folders import WORK, WRITABLE, shown
from worldmodel_kernel.workspace.sandbox import HOME
from worldmodel_kernel.workspace.spec import WorkspaceSettings

_QUOTED = re.compile(r"['`]+([^'`]+)['`]+")
_MISSING = ("FileNotFoundError", "NotADirectoryError", "Exception")  # the last is `%run`'s
_READ_ONLY = f"[Errno {errno.EROFS}]"
_NO_NETWORK = re.compile(
    r"(name resolution|Name or service not known|Network is unreachable)|\[Errno (-2|-3|101)\]"
)
_TRUSTED = "Where you trust the code: isolation = none (--no-sandbox)."


def hint(reply: Mapping[str, Any], settings: WorkspaceSettings, *, by_person: bool) -> str:
    """Of a sandbox's reply: what the sandbox has to do with the error; empty: nothing.

    Args:
        reply: content of the cell's execute_reply.
        by_person: the person wrote the code. The model's is answered only for files of the
            notebook's folder: nobody shall be talked into showing others.
    """
    kind, said = str(reply.get("ename", "")), str(reply.get("evalue", ""))
    names = _QUOTED.findall(said)
    if _NO_NETWORK.search(said):
        return f"The sandbox has no network.\n  {_TRUSTED}"
    if not names:
        return ""
    base = Path(os.path.realpath(settings.folder))
    if kind == "ModuleNotFoundError":
        return _of_module(names[-1].split(".")[0], base, settings)
    path = _outside(names[-1], base)
    if path is None or not (by_person or path.is_relative_to(base)):
        return ""
    if kind in _MISSING:
        return _of_missing(names[-1], path, base, settings)
    return _of_read_only(names[-1], path, base, settings) if said.startswith(_READ_ONLY) else ""


def _of_missing(name: str, path: Path, base: Path, settings: WorkspaceSettings) -> str:
    folder = path.parent
    if _is_shown(path, base, settings):
        return f"{name} is there for the next shell: %reset shell" if _exists(path) else ""
    if _exists(path):
        return _not_shown(name, folder, base, settings)
    if folder != base and _exists(folder):
        return _not_shown(f"The folder {folder}", folder, base, settings)
    return ""


def _of_module(name: str, base: Path, settings: WorkspaceSettings) -> str:
    found = next((p for p in (base / f"{name}.py", base / name) if _exists(p)), None)
    if found is None or _is_shown(found, base, settings):
        return ""
    return _not_shown(found.name, base, base, settings)


def _of_read_only(name: str, path: Path, base: Path, settings: WorkspaceSettings) -> str:
    word = next((word for word, source in _sources(base, settings) if _below(path, source)), "")
    if not word:
        return ""
    remedy = _remedy(word.removesuffix(WRITABLE) + WRITABLE, settings)
    return f"{name} is in a folder that the sandbox shows to read only.\n  {remedy}"


def _not_shown(what: str, folder: Path, base: Path, settings: WorkspaceSettings) -> str:
    word = str(folder.relative_to(base) if folder.is_relative_to(base) else folder)
    also = f"({word}{WRITABLE}: to write too)"
    remedy = _remedy(word, settings)
    return f"{what} is there, but the sandbox does not show it.\n  {remedy} {also}\n  {_TRUSTED}"


def _remedy(word: str, settings: WorkspaceSettings) -> str:
    bare = word.removesuffix(WRITABLE)
    others = [f for f in settings.folders if f.removesuffix(WRITABLE) != bare]
    setting = shlex.quote(f"folders={','.join([*others, word])}")
    return f"To show it: %set {setting}, then %reset shell; for good: folders in the settings file."


def _is_shown(path: Path, base: Path, settings: WorkspaceSettings) -> bool:
    return any(_below(path, source) for _, source in _sources(base, settings))


def _sources(base: Path, settings: WorkspaceSettings) -> list[tuple[str, str]]:
    """Each folder that is shown, as it was set and as a path outside."""
    try:
        return [(word, shown([word], base)[0].source) for word in settings.folders]
    except WorkspaceError:  # one does not exist; no shell has started with it
        return []


def _below(path: Path, folder: str) -> bool:
    return Path(os.path.realpath(path)).is_relative_to(folder)


def _outside(name: str, base: Path) -> Path | None:
    """What code inside means by a name, as a path outside; None: nothing that there can be."""
    try:
        for inside, outside in ((WORK, base), (HOME, Path.home())):
            if name == inside or name.startswith(f"{inside}/"):
                return outside / name[len(inside) + 1 :]
        path = Path(os.path.normpath(base / Path(name).expanduser()))
        os.path.realpath(path)
    except (RuntimeError, ValueError):  # no such user, no such name
        return None
    return path


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # no right to look, no such name
        return False
