"""Runs a program for a command, and shows what it says while it runs."""

import uuid
from collections.abc import Callable, Sequence

from worldmodel_kernel.controls import Controls
from worldmodel_kernel.display import note_bundle
from worldmodel_kernel.programs import run_program


async def run_shown(
    controls: Controls,
    program: Sequence[str],
    *,
    good: Sequence[int] = (0,),
    hear: Callable[[str], object] = lambda line: None,
) -> str:
    """What it prints; what it says is shown as it goes, where the front end can."""
    id = uuid.uuid4().hex
    if controls.live is not None:
        controls.live(note_bundle("starting …"), id, True)

    def say(line: str) -> None:
        hear(line)
        if controls.live is not None:
            controls.live(note_bundle(line), id, False)

    return await run_program(program, say, good=good)
