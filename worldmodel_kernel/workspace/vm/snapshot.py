"""The machine's memory and devices after its kernel has started: taken once, given to every shell.

Memory is a file without a name that the emulator maps. To take it, the emulator shares the mapping,
stops, and writes only its devices' state (400 kB; `x-ignore-shared`). To go on, another emulator
gets the same memory for itself alone, copied page by page where it writes, and gone with it.

What is handed out is sealed: the emulator opens memory to write (before QEMU 9 it knows no other
way), and one that was broken into must not change what the next machine begins with.
"""

import fcntl
import functools
import os
import secrets
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace.vm.image import Image
from worldmodel_kernel.workspace.vm.machine import Machine

MEMORY, STATE = "memory", "state"
WAKE_S = 60.0
_MAX_STATE_BYTES = 64 << 20
_SEALS = fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL
_PIECE = 1 << 14
_ZEROS = bytes(_PIECE)
_POLL_S = 0.002
_one_at_a_time = threading.Lock()
_QUIET_S = 60.0


def empty_memory(mib: int) -> int:
    """Descriptor of a machine's memory before its first start."""
    memory = os.memfd_create(MEMORY)
    os.truncate(memory, mib << 20)
    return memory


def sealed_memory(image: Image) -> int:
    """Descriptor of the snapshot's memory; one for all machines of this process, and kept."""
    with _one_at_a_time:
        return _sealed(image)


@functools.lru_cache(maxsize=1)
def _sealed(image: Image) -> int:
    sealed = os.memfd_create(MEMORY, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    with open(image.folder / MEMORY, "rb") as file:
        copy_sparse(file.fileno(), sealed)
    fcntl.fcntl(sealed, fcntl.F_ADD_SEALS, _SEALS)
    return sealed


def copy_sparse(source: int, target: int) -> None:
    """Copy a file; what is a hole in it stays one, and takes no memory and no time."""
    os.truncate(target, os.fstat(source).st_size)
    for begin, end in _data(source):
        os.lseek(target, begin, os.SEEK_SET)
        while begin < end:
            begin += os.sendfile(target, source, begin, end - begin)


def copy_without_zeros(source: int, target: int) -> None:
    """Copy a file; where it is zero, the copy has a hole."""
    os.truncate(target, os.fstat(source).st_size)
    for begin, end in _data(source):
        for at in range(begin, end, _PIECE):
            piece = os.pread(source, min(_PIECE, end - at), at)
            if piece != _ZEROS[: len(piece)]:
                os.pwrite(target, piece, at)


def _data(file: int) -> Iterator[tuple[int, int]]:
    """Where a file is no hole."""
    size, end = os.fstat(file).st_size, 0
    while end < size:
        try:
            begin = os.lseek(file, end, os.SEEK_DATA)
        except OSError:  # nothing but a hole follows
            return
        end = os.lseek(file, begin, os.SEEK_HOLE)
        yield begin, end


def take(machine: Machine, *, memory: int, folder: Path) -> None:
    """Stop a machine that is quiet, and keep what it is. Raises WorkspaceError."""
    machine.tell(wait_for_quiet=True)
    machine.wait_for("quiet", _QUIET_S)
    machine.monitor.order("stop")
    state = os.memfd_create(STATE)
    try:
        machine.monitor.order("getfd", fdname=STATE, descriptor=state)
        _ignore_shared_memory(machine)
        machine.monitor.order("migrate", uri=f"fd:{STATE}")
        _wait_for_migration(machine)
        for name, descriptor in ((MEMORY, memory), (STATE, state)):
            with open(folder / name, "wb") as file:
                copy_without_zeros(descriptor, file.fileno())
    finally:
        os.close(state)


def restored(image: Image, *, sockets: dict[str, str], run_folder: Path) -> Machine:
    """A machine that waits to go on from the snapshot; see `wake`. Raises WorkspaceError."""
    state = os.memfd_create(STATE)  # a copy: a descriptor of the file could be opened to write
    try:
        os.write(state, (image.folder / STATE).read_bytes()[:_MAX_STATE_BYTES])
        os.lseek(state, 0, os.SEEK_SET)
        return Machine(
            image.folder,
            memory=sealed_memory(image),
            memory_mib=image.record.memory_mib,
            accelerator=image.record.accelerator,
            state=state,
            sockets=sockets,
            run_folder=run_folder,
        )
    except OSError as error:
        raise WorkspaceError(f"the snapshot in {image.folder} cannot be read: {error}") from error
    finally:
        os.close(state)


def wake(machine: Machine, *, memory_bytes: int, variables: dict[str, str]) -> None:
    """Let the machine go on, as one of a kind. Raises WorkspaceError."""
    _ignore_shared_memory(machine)
    machine.monitor.order("migrate-incoming", uri=f"fd:{machine.state}")
    _wait_for_migration(machine)
    machine.monitor.order("cont")  # it was stopped when it was kept
    asked = {
        "time": time.time(),
        "random": secrets.token_hex(64),
        "memory_bytes": memory_bytes,
        "variables": variables,
    }
    machine.tell(wake=asked)
    machine.wait_for("awake", WAKE_S)


def _ignore_shared_memory(machine: Machine) -> None:
    capability = {"capability": "x-ignore-shared", "state": True}
    machine.monitor.order("migrate-set-capabilities", capabilities=[capability])


def _wait_for_migration(machine: Machine) -> None:
    while True:
        found: dict[str, Any] = machine.monitor.order("query-migrate")
        if found.get("status") == "completed":
            return
        if found.get("status") == "failed":
            raise WorkspaceError(f"the snapshot failed: {found.get('error-desc', 'no reason')}")
        time.sleep(_POLL_S)
