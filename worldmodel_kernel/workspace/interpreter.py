"""Which folders a Python needs to run: what a sandbox has to show of the machine, and no more."""

import functools
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from worldmodel_kernel.errors import WorkspaceError

_QUESTION = """
import json, site, sys
user = [site.getusersitepackages()] if site.ENABLE_USER_SITE else []
prefixes = [sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix]
print(json.dumps([sys.executable, prefixes + [p for p in user if p in sys.path]]))
"""
_ANSWER_S = 30
_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib64")  # shown in any case


@dataclass(frozen=True, slots=True)
class Interpreter:
    executable: str
    folders: tuple[str, ...]
    """Its environment, what that is based on, and the person's own packages, as far as they are
    outside /usr."""


@functools.cache
def interpreter(executable: str) -> Interpreter:
    """What the Python at a path needs. Raises WorkspaceError."""
    done = subprocess.run(
        [executable, "-c", _QUESTION],
        capture_output=True,
        text=True,
        timeout=_ANSWER_S,
        check=False,
    )
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise WorkspaceError(f"{executable} does not run: {last}\n  Set python to one that does.")
    real, folders = json.loads(done.stdout.splitlines()[-1])
    return Interpreter(real, needed(real, folders))


def own() -> Interpreter:
    """The one that we run in."""
    prefixes = [sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix]
    site = sys.modules.get("site")
    user = getattr(site, "USER_SITE", None) if getattr(site, "ENABLE_USER_SITE", False) else None
    folders = [*prefixes, user] if user in sys.path and user else prefixes
    return Interpreter(sys.executable, needed(sys.executable, folders))


def needed(executable: str, folders: list[str]) -> tuple[str, ...]:
    """`folders` and those that the links of `executable` lead through, without doubles.

    Raises:
        WorkspaceError: one of them is, or holds, the person's home.
    """
    wanted = dict.fromkeys(
        folder
        for folder in (*folders, *_homes_of_links(Path(executable)))
        if not f"{folder}/".startswith(tuple(f"{system}/" for system in _SYSTEM)) and folder != "/"
    )
    home = Path.home()
    for folder in wanted:
        if Path(folder) in (home, *home.parents):
            raise WorkspaceError(
                f"the Python {executable} lives in {folder} itself; a sandbox that shows it would "
                "show your home\n  Make a virtual environment in a folder of its own."
            )
    return tuple(f for f in wanted if not any(f.startswith(f"{other}/") for other in wanted))


def _homes_of_links(path: Path) -> Iterator[str]:
    """A link `…/bin/python` works only if each place on its way is there."""
    for _ in range(40):
        if path.parent.name == "bin":
            yield str(path.parent.parent)
        if not path.is_symlink():
            return
        path = Path(os.path.normpath(path.parent / path.readlink()))
