"""The sandbox of a pool's fork server, as the arguments of `bwrap`.

Two things differ from a kernel's. The fork server keeps capabilities, to make namespaces for its
jobs and to take their rights; it runs none of their code, and each job gives everything up before
its first line. And nothing of the host can be written to, not even a folder of sockets: a job's
connection is a descriptor.
"""

import platform
from collections.abc import Iterable
from pathlib import Path

from worldmodel_kernel.workspace import large_pages, waiting
from worldmodel_kernel.workspace.folders import WORK
from worldmodel_kernel.workspace.interpreter import Interpreter
from worldmodel_kernel.workspace.sandbox import (
    HOME,
    NAMESPACES,
    Argument,
    environment,
    of_python,
    of_the_machine,
    sized,
)

FOLDERS = {WORK: 256 << 20, "/tmp": 256 << 20, HOME: 64 << 20, "/dev/shm": 128 << 20}
"""Bytes of the folders that a job may write to; each job has its own."""

SENT = "/run/worldmodel/pool"
_INIT = f"{SENT}/init"
_WAITING = waiting.program(platform.machine())
INIT = [_INIT] if _WAITING else ["/bin/sleep", "infinity"]
"""The command of a job's first process."""

_PACKAGE = "worldmodel_kernel"
_FILES = "forkserver forked confinement holdings collector large_pages inside".split()
FIXED = {
    "PYTHONHASHSEED": "0",
    "MPLBACKEND": "module://matplotlib_inline.backend_inline",
    **large_pages.ENVIRONMENT,
    **dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"),
}
"""The same in every fork server's environment, sandbox or not."""


def options(interpreter: Interpreter, fonts: Iterable[Path]) -> list[Argument]:
    """Everything before the command."""
    found: list[Argument] = [
        *("--cap-drop", "ALL", "--cap-add", "CAP_SYS_ADMIN", "--cap-add", "CAP_SETPCAP"),
        *NAMESPACES,
        *(*of_the_machine(), *sized(FOLDERS), "--remount-ro", "/dev"),
        *of_python(interpreter, fonts),
    ]
    for path, text in _sent().items():
        found += ["--ro-bind-data", text, f"{SENT}/{path}"]
    if _WAITING:
        found += ["--perms", "0555", "--ro-bind-data", _WAITING, _INIT]
    for name, value in environment(interpreter, FIXED | {"PYTHONPATH": SENT}).items():
        found += ["--setenv", name, value]
    return [*found, "--chdir", WORK, "--remount-ro", "/"]


def _sent() -> dict[str, bytes]:
    """Our files inside, under the names that they import each other by."""
    folder = Path(__file__).parent
    packages = {f"{_PACKAGE}/__init__.py": b"", f"{_PACKAGE}/workspace/__init__.py": b""}
    return packages | {
        f"{_PACKAGE}/workspace/{name}.py": (folder / f"{name}.py").read_bytes() for name in _FILES
    }
