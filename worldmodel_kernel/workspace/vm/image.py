"""The image of the virtual machine: the folder where it lies, and what is written down about it.

vmlinuz, initrd   Linux, and what mounts the rest
root.squashfs     a small Debian and the Python packages, to read only
memory, state     the machine after its kernel has started: its memory, and its devices
image.json        the record, written last: without it there is no image
"""

import fcntl
import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

from platformdirs import user_cache_path

from worldmodel_kernel.errors import WorkspaceError

FORMAT = 1
"""Raised when an image of before can no longer be used."""

BUILD = "worldmodel vm build"
_RECORD = "image.json"
_BUILDING, _OLD = ".building", ".old"

Accelerator = Literal["tcg", "kvm"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    format: int = FORMAT
    made: str
    """Date and time."""

    python: str
    """Version."""

    packages: dict[str, str] = field(hash=False)
    """Name: version."""

    memory_mib: int
    accelerator: Accelerator
    key: str
    """Of the kernel's messages. No secret: only who may open its sockets can talk to the kernel."""

    linux: str
    suite: str


@dataclass(frozen=True, slots=True)
class Image:
    folder: Path
    record: Record

    @property
    def disk_bytes(self) -> int:
        return sum(file.stat().st_blocks * 512 for file in self.folder.iterdir())


def place() -> Path:
    """Where the image is, or will be."""
    named = os.environ.get("WORLDMODEL_VM_FOLDER")
    return Path(named) if named else user_cache_path("worldmodel") / "vm"


def find() -> Image:
    """Raises WorkspaceError: there is no image, or none that can be used."""
    folder = place()
    try:
        found = json.loads((folder / _RECORD).read_text(encoding="utf-8"))
        if found.get("format") != FORMAT:
            raise WorkspaceError("the image of the virtual machine is of another version")
        return Image(folder, Record(**found))
    except FileNotFoundError as error:
        raise WorkspaceError("no image of the virtual machine has been built") from error
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise WorkspaceError(f"the image in {folder} cannot be read: {error}") from error


def suits(record: Record) -> str:
    """Why this Python's code should not run in the image's; empty: it may."""
    ours = f"{sys.version_info.major}.{sys.version_info.minor}"
    if record.python.rsplit(".", 1)[0] == ours:
        return ""
    return f"the image has Python {record.python}, and this is Python {ours}"


@contextmanager
def building() -> Iterator[Path]:
    """A folder to build in, which becomes the image, or, whatever happens, nothing.

    Raises:
        WorkspaceError: somebody else builds at this moment.
    """
    target = place()
    target.parent.mkdir(parents=True, exist_ok=True)
    with _only_one():
        folder = target.with_name(target.name + _BUILDING)
        shutil.rmtree(folder, ignore_errors=True)  # of one that was cut short
        folder.mkdir(mode=0o755)
        try:
            yield folder
            _swap(folder, target)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def write(folder: Path, record: Record) -> None:
    (folder / _RECORD).write_text(json.dumps(asdict(record), indent=2), encoding="utf-8")


def remove() -> int:
    """Bytes that are free again. Raises WorkspaceError: a build is under way."""
    with _only_one():
        target = place()
        folders = [target, *(target.with_name(target.name + s) for s in (_BUILDING, _OLD))]
        files = [file for folder in folders if folder.is_dir() for file in folder.rglob("*")]
        size = sum(file.lstat().st_blocks * 512 for file in files)
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
    return size


def _swap(folder: Path, target: Path) -> None:
    """A machine that runs keeps the files that it has open."""
    old = target.with_name(target.name + _OLD)
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    folder.rename(target)
    shutil.rmtree(old, ignore_errors=True)


@contextmanager
def _only_one() -> Iterator[None]:
    target = place()
    target.parent.mkdir(parents=True, exist_ok=True)
    with open(target.with_name(target.name + ".lock"), "w", encoding="utf-8") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise WorkspaceError(
                "another `worldmodel vm build` is under way\n  Wait for it, or stop it."
            ) from error
        yield
