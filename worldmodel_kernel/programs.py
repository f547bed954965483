"""Runs a verb of the `worldmodel` command in a process of its own, and hears how it goes.

For work that takes a while, wants its own imports, and belongs to one cell: when the cell is
stopped, it is too.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

from worldmodel_kernel.errors import WorldModelError

_LAST_WORDS = 12
_PATIENCE_S = 5.0
_CHUNK_BYTES = 1 << 16


async def run_program(
    arguments: Sequence[str], hear: Callable[[str], object], *, good: Sequence[int] = (0,)
) -> str:
    """What it prints.

    Args:
        arguments: of `worldmodel`, the verb first.
        hear: is given each line of its standard error.
        good: exit statuses that are no failure.

    Raises:
        WorldModelError: it failed, with its last words.
    """
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "worldmodel_kernel.cli", *arguments),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    said: list[str] = []
    try:
        printed, _ = await asyncio.gather(
            process.stdout.read(), _listen(process.stderr, said, hear)
        )
        status = await process.wait()
    except BaseException:
        await _end(process)
        raise
    if status not in good:
        words = "\n".join(said[-_LAST_WORDS:]) or f"it ended with status {status}"
        raise WorldModelError(words.removeprefix(f"worldmodel {arguments[0]}: "))
    return printed.decode("utf-8", "replace")


async def _listen(
    stream: asyncio.StreamReader, said: list[str], hear: Callable[[str], object]
) -> None:
    """Line by line, however long one is."""
    rest = b""
    while chunk := await stream.read(_CHUNK_BYTES):
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            if text := line[:_CHUNK_BYTES].decode("utf-8", "replace").strip():
                said.append(text)
                hear(text)
        rest = rest[:_CHUNK_BYTES]


async def _end(process: asyncio.subprocess.Process) -> None:
    """It and what it started: first asked to go, then made to."""
    _signal(process, signal.SIGTERM)
    try:
        await asyncio.wait_for(process.wait(), _PATIENCE_S)
    except TimeoutError:
        pass
    finally:  # also when nobody waits for it any more
        _signal(process, signal.SIGKILL)
        await process.wait()


def _signal(process: asyncio.subprocess.Process, number: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, number)
