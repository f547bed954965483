"""`worldmodel chat`: the conversation in a terminal."""

import argparse
import asyncio
import tempfile
from functools import partial
from pathlib import Path

from platformdirs import user_state_path
from prompt_toolkit import PromptSession
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.history import FileHistory
from rich.console import Console

from worldmodel_kernel.cells import Command, Nothing, Prompt, Python, read_cell
from worldmodel_kernel.commands import COMMANDS, run_command
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.errors import WorldModelError
from worldmodel_kernel.terminal.console import SafeConsole
from worldmodel_kernel.terminal.options import add_options, settings_of
from worldmodel_kernel.terminal.show import TerminalView
from worldmodel_kernel.terminal.talk import ask_in_terminal, ask_mode_question, take_turn

_QUIT = ("quit", "exit", "/quit", "/exit")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="worldmodel chat",
        description="Talk to the model. /help lists the commands; quit, exit or Ctrl-D leaves; "
        "Ctrl-C stops a turn. A line that starts with ! or % is IPython's, in the model's shell.",
    )
    parser.add_argument("--images", type=Path, help="folder for pictures")
    add_options(parser)
    options = parser.parse_args(arguments)
    return asyncio.run(_chat(options))


async def _chat(options: argparse.Namespace) -> int:
    controls = Controls(settings_of(options), name="terminal")
    controls.workspace.input_handler = ask_in_terminal
    controls.reach_person(ask_mode_question)
    console = SafeConsole(highlight=False)
    images = options.images or Path(tempfile.mkdtemp(prefix="worldmodel-images-"))
    hint = partial(controls.hint, by_person=False)
    view = TerminalView(console, show_thinking=False, images=images, hint=hint)
    state = user_state_path("worldmodel", ensure_exists=True)
    words = [f"/{name}" for name in COMMANDS] + ["quit"]
    session: PromptSession[str] = PromptSession(
        history=FileHistory(str(state / "chat-history")),
        completer=WordCompleter(words, sentence=True),
    )
    warming = asyncio.gather(
        controls.workspace.start(), controls.engine.start(), return_exceptions=True
    )
    console.print("Ask in plain words; /help lists the commands, quit leaves.", style="dim")
    try:
        while True:
            try:
                line = await session.prompt_async("> ")
            except (EOFError, KeyboardInterrupt):
                break
            if line.strip().lower() in _QUIT:
                break
            await _one(controls, console, view, line)
    finally:
        await warming
        await controls.close()
    return 0


async def _python(controls: Controls, console: Console, cell: Python) -> None:
    """The person's code; the model hears of it."""
    result = await controls.workspace.run(cell.in_shell, by_person=True)
    controls.ensure_journal()
    controls.conversation.person_ran(cell.code, result)
    console.print(result.text, markup=False)
    if hint := controls.hint(result.reply, by_person=True):
        console.print(hint, markup=False)


async def _one(controls: Controls, console: Console, view: TerminalView, line: str) -> None:
    """One line of the person; our errors are said, and the chat goes on."""
    try:
        match read_cell(line, COMMANDS):
            case Nothing():
                return
            case Command(name, arguments):
                for bundle in await run_command(controls, name, arguments):
                    console.print(bundle["text/plain"], markup=False)
            case Python() as cell:
                await _python(controls, console, cell)
            case Prompt(text):
                view.show_thinking = controls.settings.display.show_thinking
                await take_turn(controls, text, view.take)
    except WorldModelError as error:
        console.print(str(error), style="red", markup=False)
