"""What a cell is: a question for the model, a command of ours, or code for the shell.

%think on          our command (`%` or `/` and one of our names)
%%python           Python for the shell; the body runs there
!ls  %timeit  %%bash  name?  ?name      IPython's: to the shell, untouched
anything else      a question for the model
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

_HELP = re.compile(r"(?:\?{1,2}[\w.*]+|[\w.*]+\?{1,2})")
_QUESTION_WORDS = frozenset(
    "why how what when who whom whose where which really so and or ok huh right sure".split()
)
_PYTHON = re.compile(r"%%python[ \t]*(?:\n|$)")


@dataclass(frozen=True, slots=True)
class Nothing:
    """An empty cell."""


@dataclass(frozen=True, slots=True)
class Prompt:
    text: str


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class Python:
    """Code for the shell; `magic` is the IPython magic that it starts with, if it does."""

    code: str
    magic: str = ""
    asks_help: bool = False


Cell = Nothing | Prompt | Command | Python


def read_cell(source: str, commands: Collection[str]) -> Cell:
    """Which kind of cell this is; `commands` are the names of ours."""
    text = source.strip()
    if not text:
        return Nothing()
    if found := _PYTHON.match(text):
        return Python(text[found.end() :])
    if text[0] in "%/":
        name, _, arguments = text[1:].partition(" ")
        if name in commands:
            return Command(name, arguments.strip())
    if text.startswith("/") and re.fullmatch(r"/\w+", text.split()[0]):
        name, _, arguments = text[1:].partition(" ")
        return Command(name, arguments.strip())  # unknown: the caller says what is near
    if text.startswith("!"):
        return Python(source)
    if text.startswith("%"):
        return Python(source, magic=re.split(r"\s", text.lstrip("%"), maxsplit=1)[0])
    if _asks_help(text):
        return Python(source, asks_help=True)
    return Prompt(text)


def _asks_help(text: str) -> bool:
    """`name?` is IPython's help; "why?" is a question."""
    return bool(_HELP.fullmatch(text)) and text.strip("?").lower() not in _QUESTION_WORDS
