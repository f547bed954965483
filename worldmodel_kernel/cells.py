"""What a cell is: a question for the model, a command of ours, or code for the shell.

%think on          our command (`%` or `/` and one of our names); what follows on the next lines is
                   a cell of its own, except for %system and %%teach, whose text may have many lines
%%teach            ours as well: its options, and below them a response to learn from
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
_COMMAND = re.compile(r"(?:%(?=%teach\b))?[%/](?P<name>\w+)(?P<help>\??)(?:$|\s)")
_COMMENTS = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?=[%!/])")
_MANY_LINES = frozenset({"system", "teach"})


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
    rest: str = ""
    """The cell that follows it."""


@dataclass(frozen=True, slots=True)
class Python:
    """Code for the shell; `magic` is the IPython magic that it starts with, if it does."""

    code: str
    magic: str = ""
    asks_help: bool = False
    above: int = 0
    """Lines of the cell above the code: `%%python` itself, and what stands before it."""

    @property
    def in_shell(self) -> str:
        """What the shell runs: lines have the numbers that the person sees, in tracebacks and
        breakpoints."""
        return "#\n" * self.above + self.code


Cell = Nothing | Prompt | Command | Python


def read_cell(source: str, commands: Collection[str]) -> Cell:
    """Which kind of cell this is; `commands` are the names of ours."""
    comments = _COMMENTS.match(source)  # above anything else they are the prompt's
    text = source[comments.end() if comments else 0 :].strip()
    if not text:
        return Nothing()
    if found := _PYTHON.match(text):
        body = source.split("%%python", 1)[1].partition("\n")[2]
        return Python(body, above=source[: len(source) - len(body)].count("\n"))
    # of the words after a slash, an unknown one is a command as well: the caller says what is near
    if (found := _COMMAND.match(text)) and (found["name"] in commands or text[0] == "/"):
        return _command(found, text)
    if text.startswith("!"):
        return Python(source)
    if text.startswith("%"):
        name = re.split(r"\s", text.lstrip("%"), maxsplit=1)[0]
        return Python(source, magic=name.rstrip("?"), asks_help=name.endswith("?"))
    if _asks_help(text):
        return Python(source, asks_help=True)
    return Prompt(text)


def _command(found: re.Match[str], text: str) -> Command:
    name, arguments = found["name"], text[found.end() :]
    if found["help"]:
        return Command(name, "--help")
    if name in _MANY_LINES:
        return Command(name, text[found.end("help") :].strip(" \t"))
    if found[0].endswith("\n"):
        return Command(name, "", arguments)
    line, _, rest = arguments.partition("\n")
    return Command(name, line.strip(), rest)


def _asks_help(text: str) -> bool:
    """`name?` is IPython's help; "why?" is a question."""
    return bool(_HELP.fullmatch(text)) and text.strip("?").lower() not in _QUESTION_WORDS
