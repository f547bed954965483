"""What Linux finds in memory when it starts: a busybox, a few drivers, and the way to the root.

Pure: files of Debian's kernel package in, an archive out (cpio, "newc"; see the kernel's
Documentation/driver-api/early-userspace/buffer-format.rst).
"""

import gzip
import lzma
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

from worldmodel_kernel.errors import WorkspaceError

DRIVERS = ("virtio_pci", "virtio_blk", "virtio_console", "virtio-rng", "squashfs")
ALIVE = "worldmodel: Linux is up"
"""On the console, as soon as a program runs."""

_INIT = """#!/bin/busybox sh
b=/bin/busybox
$b mount -t proc proc /proc
$b mount -t sysfs sys /sys
$b mount -t devtmpfs dev /dev
echo "{alive}" > /dev/console
for driver in $($b cat /drivers/order); do $b insmod /drivers/$driver; done
tries=0
while [ ! -b /dev/vda ] && [ $tries -lt 3000 ]; do $b sleep 0.01; tries=$((tries + 1)); done
$b mount -t squashfs -o ro /dev/vda /root
$b mount -t tmpfs -o mode=755 run /root/run
$b mkdir -p /dev/shm /dev/pts
$b mount -t cgroup2 cgroup /sys/fs/cgroup
$b ip link set lo up
for folder in proc sys dev; do $b mount --move /$folder /root/$folder; done
exec $b switch_root /root /usr/bin/env -i {variables} {python} -m {module}
"""
_FOLDERS = ("bin", "drivers", "proc", "sys", "dev", "root")
_DIRECTORY, _PROGRAM = 0o040755, 0o100755


def init(*, python: str, module: str, variables: Mapping[str, str]) -> bytes:
    """The first program: it ends as `python -m module` in the root."""
    words = " ".join(f"{name}={value}" for name, value in variables.items())
    text = _INIT.format(alive=ALIVE, variables=words, python=python, module=module)
    return text.encode()


def archive(*, init: bytes, busybox: bytes, drivers: Mapping[str, bytes]) -> bytes:
    """Args:
    drivers: file name -> content, in the order that they are to be loaded in.
    """
    order = "\n".join(drivers).encode()
    files = {"init": init, "bin/busybox": busybox, "drivers/order": order}
    files |= {f"drivers/{name}": content for name, content in drivers.items()}
    entries = [_entry(folder, _DIRECTORY, b"", n) for n, folder in enumerate(_FOLDERS, start=1)]
    first = len(entries) + 1
    entries += [_entry(p, _PROGRAM, c, n) for n, (p, c) in enumerate(files.items(), start=first)]
    return gzip.compress(b"".join([*entries, _entry("TRAILER!!!", 0, b"", 0)]), 1, mtime=0)


def _entry(path: str, mode: int, content: bytes, number: int) -> bytes:
    name = path.encode() + b"\0"
    numbers = (number, mode, 0, 0, 1, 0, len(content), 0, 0, 0, 0, len(name), 0)
    head = b"070701" + b"".join(b"%08X" % n for n in numbers) + name
    return _padded(head) + _padded(content)


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def needed_drivers(
    wanted: tuple[str, ...],
    available: Mapping[str, str],
    builtin: str,
    read: Callable[[str], bytes],
) -> dict[str, bytes]:
    """The drivers and those that they need, as `archive` wants them.

    Args:
        available: a driver's name -> the path of its file.
        builtin: the kernel's list of those that are part of it.
        read: the content of a path.

    Raises:
        WorkspaceError: this kernel lacks one.
    """
    found: dict[str, bytes] = {}
    within = {_name(line) for line in builtin.splitlines()}

    def add(name: str) -> None:
        name = _name(name)
        if name in found or name in within:
            return
        if name not in available:
            raise WorkspaceError(f"this Linux has no driver {name}")
        content = _unpacked(available[name], read(available[name]))
        for other in _depends(content):
            add(other)
        found[name] = content

    for name in wanted:
        add(name)
    return {f"{name}.ko": content for name, content in found.items()}


def driver_name(path: str) -> str:
    return _name(path)


def _name(path: str) -> str:
    return PurePosixPath(path).name.split(".ko")[0].replace("-", "_")


def _depends(content: bytes) -> list[str]:
    """What a driver's .modinfo says that it needs."""
    _, mark, rest = content.partition(b"\0depends=")
    return [name for name in rest.partition(b"\0")[0].decode().split(",") if mark and name]


def _unpacked(path: str, content: bytes) -> bytes:
    return lzma.decompress(content) if path.endswith(".xz") else content
