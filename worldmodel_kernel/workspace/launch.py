"""Starts bwrap around a command: files as descriptors, an empty environment, never as real root.

The first process inside is bwrap's own, and everything inside can read its arguments and its
environment. So it gets no environment, and its arguments through a descriptor.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace.privileges import as_nobody, check, unreachable, user_id
from worldmodel_kernel.workspace.sandbox import Argument, Sandbox, options

_BINDS = ("--bind", "--ro-bind")
_MAX_WORDS_BYTES = 1 << 16  # what a pipe holds


@dataclass(frozen=True, slots=True)
class Started:
    process: subprocess.Popen[bytes]
    words: int
    """Descriptor to read what was written to standard error; see `said`."""

    def said(self) -> str:
        """What bwrap, or the kernel before it took the stream over, complained about."""
        try:
            return os.read(self.words, _MAX_WORDS_BYTES).decode(errors="replace").strip()
        except BlockingIOError:
            return ""

    def close(self) -> None:
        os.close(self.words)


def bwrap_path() -> str:
    """Raises WorkspaceError."""
    path = shutil.which("bwrap")
    if path is None:
        raise WorkspaceError("there is no bwrap")
    return path


def start(sandbox: Sandbox, command: Sequence[str], *, run_folder: Path) -> Started:
    """Start a kernel in its sandbox.

    Args:
        run_folder: ours alone; it gets the owner that starts bwrap.

    Raises:
        WorkspaceError: there is no bwrap, it cannot be run, or nobody may not see a folder.
    """
    bwrap_path()
    check(sandbox.folders)
    os.chown(sandbox.sockets, user_id(), -1)
    sources = [*sandbox.interpreter.folders, *(folder.source for folder in sandbox.folders)]
    return start_with(options(sandbox), command, sources=sources, run_folder=run_folder)


def start_with(
    arguments: list[Argument],
    command: Sequence[str],
    *,
    sources: Sequence[str],
    run_folder: Path,
    passed: Sequence[int] = (),
) -> Started:
    """Start bwrap.

    Args:
        sources: folders that the arguments show, and that nobody may have no way to.
        run_folder: ours alone; it gets the owner that starts bwrap.
        passed: descriptors that the command finds under the same numbers.

    Raises:
        WorkspaceError: there is no bwrap, or it cannot be run.
    """
    path = bwrap_path()
    stage = run_folder / "stage"
    stage.mkdir(exist_ok=True)
    os.chown(run_folder, user_id(), -1)
    moved = {source: str(stage / str(number)) for number, source in enumerate(unreachable(sources))}
    descriptors: list[int] = []
    words, mouth = os.pipe()
    os.set_blocking(words, False)
    os.set_blocking(mouth, False)  # nobody reads while it runs; a flood must not stop the writer
    try:
        file = _file(
            "\0".join([*_with_files(_moved(arguments, moved), descriptors), ""]).encode(),
            descriptors,
        )
        process = subprocess.Popen(
            **as_nobody([path, "--args", str(file), "--", *command], stage, moved),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=mouth,
            pass_fds=[*descriptors, *passed],
            start_new_session=True,
            env={},
            cwd="/",
        )
    except OSError as error:
        os.close(words)
        raise WorkspaceError(f"bwrap could not be started: {error}") from error
    finally:
        for number in (*descriptors, mouth):
            os.close(number)
    return Started(process, words)


def _moved(arguments: list[Argument], moved: Mapping[str, str]) -> list[Argument]:
    """Sources that nobody cannot reach, replaced by where they were mounted for it."""
    found = list(arguments)
    for index, argument in enumerate(arguments[:-1]):
        source = arguments[index + 1]
        if argument in _BINDS and isinstance(source, str):
            found[index + 1] = moved.get(source, source)
    return found


def _with_files(arguments: list[Argument], descriptors: list[int]) -> list[str]:
    return [a if isinstance(a, str) else str(_file(a, descriptors)) for a in arguments]


def _file(content: bytes, descriptors: list[int]) -> int:
    number = os.memfd_create("argument", 0)
    descriptors.append(number)
    os.write(number, content)
    os.lseek(number, 0, os.SEEK_SET)
    return number
