"""The kernel's own commands: `%think on`, `%set temperature=0.2`, `%status` …"""

from collections.abc import Iterable

from worldmodel_kernel.commands import (
    adapters,
    conversation,
    evaluating,
    models,
    modes,
    outputs,
    teaching,
    training,
)
from worldmodel_kernel.commands.registry import COMMANDS, Command, command, help_text
from worldmodel_kernel.commands.sources import data_paths
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.display import Bundle, note_bundle, table_bundle
from worldmodel_kernel.errors import SettingsError, nearest
from worldmodel_kernel.session import Settings

__all__ = [
    "COMMANDS",
    "Command",
    "adapters",
    "complete",
    "conversation",
    "evaluating",
    "explain",
    "models",
    "modes",
    "outputs",
    "run_command",
    "teaching",
    "training",
]


async def run_command(controls: Controls, name: str, arguments: str) -> list[Bundle]:
    """What it has to show, each a display.

    Raises SettingsError for an unknown command or wrong arguments, and what the command does.
    """
    if name not in COMMANDS:
        raise SettingsError(f"no command %{name}; {nearest(name, COMMANDS)} (%help lists them)")
    if arguments.strip() in ("-h", "?") or "--help" in arguments.split()[-1:]:
        return [note_bundle(help_text(COMMANDS[name]))]
    shown = await COMMANDS[name].run(controls, arguments)
    return shown if isinstance(shown, list) else [shown]


def complete(
    text: str, settings: Settings | None = None, names: Iterable[str] = ()
) -> tuple[list[str], int]:
    """Ways to go on with a command line, and where in it what they replace starts.

    Args:
        names: of the shell's variables, for commands that take data.
    """
    head, space, rest = text.partition(" ")
    if not space:
        mark, name = text[:1], text[1:]
        return [mark + n for n in sorted(COMMANDS) if n.startswith(name)], 0
    chosen = COMMANDS.get(head[1:])
    if chosen is None:
        return [], len(text)
    last = rest.rpartition(" ")[2]
    words = [*chosen.words(last, settings or Settings()), "--help"]
    if chosen.takes_data:
        words += [*names, *data_paths(last)]
    return [word for word in words if word.startswith(last)], len(text) - len(last)


def explain(name: str) -> str:
    """What `%name?` shows; empty for what is no command."""
    return help_text(COMMANDS[name]) if name in COMMANDS else ""


@command(
    "[COMMAND]", "This list, or what one command does.", completed=lambda begun, settings: COMMANDS
)
async def help_(controls: Controls, arguments: str) -> Bundle:
    name = arguments.strip().lstrip("%/")
    if name:
        if name not in COMMANDS:
            raise SettingsError(f"no command %{name}; {nearest(name, COMMANDS)}")
        return note_bundle(help_text(COMMANDS[name]))
    rows = [(each.usage, each.help.split(". ")[0]) for _, each in sorted(COMMANDS.items())]
    cells = [
        ("%%python", "A cell of your own Python, in the model's shell"),
        ("!ls, %timeit, name?", "IPython's own, in the same shell"),
    ]
    return table_bundle([*rows, *cells], heading=("command", "does"))
