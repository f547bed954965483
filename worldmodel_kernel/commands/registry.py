"""What a command of the kernel is, and the table of them.

Each is a name, a usage line, a sentence of help, how to complete its arguments, and a function of
the controls that returns a MIME bundle, or several. A wrong argument is a SettingsError with the
usage in it.
"""

import shlex
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

from worldmodel_kernel.controls import Controls
from worldmodel_kernel.display import Bundle
from worldmodel_kernel.errors import SettingsError
from worldmodel_kernel.session import Settings

Run = Callable[[Controls, str], Awaitable[Bundle | list[Bundle]]]
Words = Callable[[str, Settings], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    usage: str
    help: str
    run: Run
    words: Words
    """What the word begun so far may become."""

    takes_data: bool = False
    """It may also become a file, or a variable of the shell."""


COMMANDS: dict[str, Command] = {}


def command(
    usage: str, help: str, *words: str, completed: Words | None = None, data: bool = False
) -> Callable[[Run], Run]:
    """Register a command; the function's name, without its underscore, is the command's.

    What may follow it is one of `words`, or what `completed` makes of the word begun so far and
    of the settings; where it takes `data`, also a file or a variable of the shell.
    """

    def register(run: Run) -> Run:
        name = getattr(run, "__name__", "").rstrip("_")
        ways = completed or (lambda begun, settings: words)
        COMMANDS[name] = Command(name, f"%{name} {usage}".strip(), help, run, ways, data)
        return run

    return register


def help_text(chosen: Command) -> str:
    return f"{chosen.usage}\n\n{chosen.help}"


def usage(name: str, why: str) -> SettingsError:
    return SettingsError(f"{why}\n  usage: {COMMANDS[name].usage}")


def take(words: list[str], flag: str) -> bool:
    """Whether a flag is among the words; it is taken off."""
    found = flag in words
    if found:
        words.remove(flag)
    return found


def take_value(words: list[str], option: str) -> str:
    """The value of an option (`--run NAME`, `--run=NAME`), taken off with it; empty where it is
    not given. Raises SettingsError."""
    at = next((n for n, word in enumerate(words) if word.partition("=")[0] == option), None)
    if at is None:
        return ""
    _, equals, value = words.pop(at).partition("=")
    if equals and value:
        return value
    if equals or at == len(words):
        raise SettingsError(f"{option} needs a value")
    return words.pop(at)


def split(name: str, arguments: str) -> list[str]:
    try:
        return shlex.split(arguments)
    except ValueError as error:
        raise usage(name, f"the quotes do not match: {error}") from error
