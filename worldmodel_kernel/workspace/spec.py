"""Which kernel the child is: ours with a chosen Python, or a kernelspec by name."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from jupyter_client.kernelspec import KernelSpec, KernelSpecManager, NoSuchKernel

from worldmodel_kernel.errors import WorkspaceError, nearest, require
from worldmodel_kernel.workspace import Outputs
from worldmodel_kernel.workspace.folders import check as check_folders
from worldmodel_kernel.workspace.isolation import Level, choose

_ARGUMENTS = (
    "-m",
    "ipykernel_launcher",
    "-f",
    "{connection_file}",
    "--HistoryManager.enabled=False",
)

_PROVISIONERS = {
    "none": "worldmodel-local",
    "bubblewrap": "worldmodel-bubblewrap",
    "qemu": "worldmodel-qemu",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class WorkspaceSettings:
    """The shell that code runs in."""

    python: str = ""
    """Interpreter of the shell; empty: the one that runs the kernel."""

    kernelspec: str = ""
    """Name of an installed kernel to use instead (`jupyter kernelspec list`)."""

    folder: str = ""
    """Working directory; empty: the notebook's."""

    memory_bytes: int = 0
    """Most memory that the shell may allocate; 0: half of the machine's."""

    timeout: float = 60.0
    """Longest time for one block of the model's code, in seconds."""

    env: tuple[str, ...] = ()
    """Environment variables NAME=VALUE for the shell, besides the harmless ones it inherits."""

    isolation: Level = "auto"
    """Where code runs: "none" (a child process), "bubblewrap" (a sandbox), "qemu" (a virtual
    machine), or "auto": the sandbox where it works, else none, and that is said."""

    folders: tuple[str, ...] = ()
    """Folders that the sandbox shows, to read; with `:rw` at the end, to write too. A relative one
    starts at the notebook's folder and is found under the same name."""

    outputs: Outputs = "safe"
    """Rich outputs that are shown (`%outputs`): "safe", those that cannot act in the page, or
    "all". Without a sandbox what your own cells display is always shown."""

    def __post_init__(self) -> None:
        require(self.timeout > 0, f"timeout is {self.timeout}; it must be above 0 seconds")
        require(self.memory_bytes >= 0, f"memory_bytes is {self.memory_bytes}; 0 or more")
        for pair in self.env:
            require("=" in pair, f"env has {pair!r}; write NAME=VALUE")
        check_folders(self.folders)

    @property
    def memory_limit(self) -> int:
        return self.memory_bytes or int(psutil.virtual_memory().total) // 2


class ChildSpecManager(KernelSpecManager):
    """Knows one kernelspec, made from settings, under any name."""

    def __init__(self, spec: KernelSpec, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._spec = spec

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        return self._spec


def child_spec(settings: WorkspaceSettings) -> KernelSpec:
    """The kernelspec of the settings, under our provisioner. Raises WorkspaceError."""
    chosen = choose(settings.isolation)
    if chosen.problem:
        raise WorkspaceError(chosen.problem)
    spec = _named(settings.kernelspec) if settings.kernelspec else _own(settings.python)
    spec.interrupt_mode = "message"
    config: dict[str, Any] = {
        "memory_bytes": settings.memory_limit,
        "folder": settings.folder,
        "variables": dict(pair.split("=", 1) for pair in settings.env),
    }
    if chosen.level != "none":
        config["folders"] = list(settings.folders)
    spec.metadata = {
        **spec.metadata,
        "kernel_provisioner": {"provisioner_name": _PROVISIONERS[chosen.level], "config": config},
    }
    if settings.folder and not Path(settings.folder).is_dir():
        raise WorkspaceError(
            f"the shell's folder {settings.folder} does not exist\n  Make it, or set folder anew."
        )
    return spec


def _named(name: str) -> KernelSpec:
    manager = KernelSpecManager()
    try:
        return manager.get_kernel_spec(name)
    except NoSuchKernel as error:
        known = sorted(manager.find_kernel_specs())
        raise WorkspaceError(f"no kernelspec '{name}'; {nearest(name, known)}") from error


def _own(python: str) -> KernelSpec:
    interpreter = shutil.which(python or sys.executable)
    if interpreter is None:
        raise WorkspaceError(f"no Python at {python}\n  Set python to an interpreter's path.")
    if python:
        _require_ipykernel(interpreter)
    return KernelSpec(
        argv=[interpreter, *_ARGUMENTS], display_name="shell", language="python", metadata={}
    )


def _require_ipykernel(interpreter: str) -> None:
    probe = subprocess.run(
        [interpreter, "-c", "import ipykernel"], capture_output=True, check=False
    )
    if probe.returncode:
        raise WorkspaceError(
            f"the Python {interpreter} has no ipykernel\n  {interpreter} -m pip install ipykernel"
        )
