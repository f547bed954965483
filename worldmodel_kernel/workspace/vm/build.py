"""Makes the image: Debian's packages, this Python's packages, a first start, a snapshot.

It is built beside its place and moved there as the last step; cut short at any moment it leaves the
image of before, and a folder that the next build removes. The first start also shows whether
everything in it works, and tries KVM: it is used only if a machine really boots with it.
"""

import contextlib
import datetime
import json
import os
import platform
import secrets
import shutil
import sys
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import worldmodel_kernel
from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace.provisioner import new_run_folder
from worldmodel_kernel.workspace.vm import (
    guest,
    image,
    packages,
    ramdisk,
    snapshot,
    system,
    warming,
)
from worldmodel_kernel.workspace.vm.emulator import CHANNELS, KVM
from worldmodel_kernel.workspace.vm.image import Accelerator, Record
from worldmodel_kernel.workspace.vm.machine import Machine

STEPS = ("Linux", "Debian and the Python packages", "first start", "warming up", "snapshot")
MIN_MEMORY_MIB = 512

_OURS = "/opt/worldmodel"
_VARIABLES = {
    "PYTHONPATH": _OURS,
    "PYTHONDONTWRITEBYTECODE": "1",
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LANG": "C.UTF-8",
}
_KVM_S = 10.0
_START_S = 600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    memory_mib: int = 1024
    extra: tuple[str, ...] = ()
    """Packages besides the usual ones; they must be installed here."""

    suite: str = ""
    """Of Debian; empty: that of this machine."""

    mirror: str = ""
    """Where Debian's packages are; empty: the usual place."""


def build(wanted: Wanted, on_step: Callable[[str], None]) -> image.Image:
    """Build the image anew; `on_step` hears the name of each of STEPS as it begins.

    Raises:
        WorkspaceError: what is missing or failed, and what to do.
    """
    chosen = packages.chosen(wanted.extra)
    suite = wanted.suite or system.suite_here()
    key = secrets.token_hex(16)
    with image.building() as folder:
        system.check(folder)
        on_step(STEPS[0])
        init = ramdisk.init(python=sys.executable, module=guest.__name__, variables=_VARIABLES)
        linux = system.linux(folder, suite=suite, mirror=wanted.mirror, init=init)
        on_step(STEPS[1])
        additions = folder / "additions.tar"
        settings = {
            "key": key,
            "memory_bytes": (wanted.memory_mib << 20) - guest.RESERVED_BYTES,
            "build": image.BUILD,
        }
        with tarfile.open(additions, "w") as archive:
            packages.write(archive, chosen.values())
            for path, content in _ours(settings):
                packages.add_file(archive, path, content)
        system.root(folder, suite=suite, mirror=wanted.mirror, additions=additions)
        additions.unlink()
        on_step(STEPS[2])
        accelerator: Accelerator = "kvm" if _boots_with_kvm(folder) else "tcg"
        _started(folder, wanted.memory_mib, accelerator, key, on_step)
        record = Record(
            made=datetime.datetime.now().isoformat(timespec="seconds"),
            python=platform.python_version(),
            packages={name: package.version for name, package in chosen.items()},
            memory_mib=wanted.memory_mib,
            accelerator=accelerator,
            key=key,
            linux=linux,
            suite=suite,
        )
        image.write(folder, record)
    return image.find()


def _ours(settings: dict[str, object]) -> Iterator[tuple[str, bytes]]:
    """What runs inside besides the kernel: our own modules."""
    package = Path(worldmodel_kernel.__file__).parent
    for file in sorted(package.rglob("*.py")):
        yield f"{_OURS}/{package.name}/{file.relative_to(package)}", file.read_bytes()
    yield guest.SETTINGS, json.dumps(settings).encode()


def _boots_with_kvm(folder: Path) -> bool:
    """Try it: a device that is there, and even makes machines, may still not run Linux."""
    if not os.path.exists(KVM):
        return False
    with _machine(folder, 256, "kvm", snapshot.empty_memory(256)) as (machine, _):
        with contextlib.suppress(WorkspaceError):
            machine.wait_for("ready", _KVM_S)
        return ramdisk.ALIVE in machine.words


def _started(
    folder: Path,
    memory_mib: int,
    accelerator: Accelerator,
    key: str,
    on_step: Callable[[str], None],
) -> None:
    """Start the machine, let its kernel run what is slow the first time, and keep what it is."""
    memory = snapshot.empty_memory(memory_mib)
    with _machine(folder, memory_mib, accelerator, memory) as (machine, sockets):
        machine.wait_for("ready", _START_S)
        on_step(STEPS[3])
        warming.warm_up(sockets, key, timeout_s=_START_S)
        on_step(STEPS[4])
        snapshot.take(machine, memory=memory, folder=folder)


@contextmanager
def _machine(
    folder: Path, memory_mib: int, accelerator: Accelerator, memory: int
) -> Iterator[tuple[Machine, dict[str, str]]]:
    """A machine on its first start; its memory's descriptor is closed with it."""
    run_folder = new_run_folder()
    sockets = {name: str(run_folder / f"k-{n}") for n, name in enumerate(CHANNELS, start=1)}
    try:
        machine = Machine(
            folder,
            memory=memory,
            memory_mib=memory_mib,
            accelerator=accelerator,
            sockets=sockets,
            run_folder=run_folder,
        )
        try:
            yield machine, sockets
        finally:
            machine.end()
    finally:
        os.close(memory)
        shutil.rmtree(run_folder, ignore_errors=True)
