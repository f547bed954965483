"""`worldmodel ask`: one question, or several in one conversation."""

import argparse
import asyncio
import json
import sys
import tempfile
from functools import partial
from pathlib import Path

from worldmodel_kernel.controls import Controls
from worldmodel_kernel.errors import SettingsError
from worldmodel_kernel.records import to_json
from worldmodel_kernel.terminal.console import SafeConsole
from worldmodel_kernel.terminal.options import add_options, settings_of
from worldmodel_kernel.terminal.show import TerminalView
from worldmodel_kernel.terminal.talk import ask_in_terminal, ask_mode_question, take_turn


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="worldmodel ask",
        description="Ask one question, or several in one conversation. Exit status 3: a turn did "
        "not end by itself.",
    )
    parser.add_argument("prompt", nargs="+", help="what to ask; - reads standard input")
    parser.add_argument("--json", action="store_true", help="one JSON record a turn, nothing else")
    parser.add_argument("--images", type=Path, help="folder for pictures")
    add_options(parser)
    options = parser.parse_args(arguments)
    return asyncio.run(_ask(options))


async def _ask(options: argparse.Namespace) -> int:
    prompts = [sys.stdin.read() if prompt == "-" else prompt for prompt in options.prompt]
    if not all(prompt.strip() for prompt in prompts):
        raise SettingsError("an empty prompt; write what to ask between the quotes")
    settings = settings_of(options)
    controls = Controls(settings, keep=False)
    if sys.stdin.isatty():
        controls.workspace.input_handler = ask_in_terminal
        controls.reach_person(ask_mode_question)
    images = options.images or Path(tempfile.gettempdir()) / "worldmodel-images"
    console = SafeConsole(quiet=options.json, highlight=False)
    view = TerminalView(
        console,
        show_thinking=settings.display.show_thinking,
        images=images,
        hint=partial(controls.hint, by_person=False),
    )
    endings = []
    try:
        for prompt in prompts:
            console.print(f"\n> {prompt.strip()}", style="bold", markup=False)
            record = await take_turn(controls, prompt.strip(), view.take)
            assert record is not None
            endings.append(record.ending)
            if options.json:
                print(json.dumps(to_json(record)))  # ASCII: nothing in it steers a terminal
    finally:
        await controls.close()
    return 0 if all(ending == "eos" for ending in endings) else 3
