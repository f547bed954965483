"""The magics of a plain notebook: `%%ask` asks the model, `%%teach` corrects it, and `%worldmodel`
runs the kernel's commands.

An error of ours is one line in the cell, not a traceback through our own code.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from IPython.core.magic import (
    Magics,
    cell_magic,
    line_cell_magic,
    line_magic,
    magics_class,
    no_var_expand,
)

from worldmodel_kernel.commands import COMMANDS, complete
from worldmodel_kernel.display import Bundle, note_bundle
from worldmodel_kernel.errors import SettingsError, WorldModelError, nearest
from worldmodel_kernel.plain.asking import PER_QUESTION, Asking

HELP = """%%ask [--think] [--set NAME=VALUE …]
question

Asks the model. Its code runs in this notebook's shell: it uses your variables, and you use its.
On one line: %ask question

  --think            unfold the thinking
  --set NAME=VALUE   a setting for this question: {settings}
  --help             this text

%worldmodel help lists the commands, for example %worldmodel status. %%teach, with the right
response below it, keeps a correction as an example to train on."""

_OPTION = re.compile(r"\s*(--[\w-]*)(?:\s+|$)")
_WORD = re.compile(r"(\S+)\s*")
_NAMES = re.compile(r"(?<![\w%])[%/](" + "|".join(COMMANDS) + r")\b")
_LINE = re.compile(r"^%%?ask[ \t]+(.*\S)(?=\s*$)")


@magics_class
class AskMagics(Magics):
    def __init__(self, shell: Any, asking: Asking) -> None:
        super().__init__(shell)
        self.asking = asking

    @no_var_expand
    @line_cell_magic
    def ask(self, line: str, cell: str | None = None) -> None:
        """%%ask, and the question below it; `%%ask --help` says more."""
        with short_errors():
            values, rest = read_options(line)
            prompt = "\n".join(part for part in (rest, cell or "") if part.strip()).strip()
            if "help" in values or not prompt:
                self.asking.show(note_bundle(HELP.format(settings=", ".join(PER_QUESTION))))
            else:
                self.asking.ask(prompt, values)

    @no_var_expand
    @cell_magic
    def teach(self, line: str, cell: str) -> None:
        """The response that the last answer should have been; `%worldmodel help teach`."""
        with short_errors():
            for bundle in self.asking.command("teach", f"{line}\n{cell}"):
                self.asking.show(bundle)

    @no_var_expand
    @line_magic
    def worldmodel(self, line: str) -> None:
        """A command of the WorldModel kernel; `%worldmodel help` lists them."""
        name, _, arguments = line.strip().partition(" ")
        name = name.lstrip("%/") or "help"
        if name == "reset" and not arguments.strip():
            arguments = "conversation"  # the shell is not ours
        with short_errors():
            documents = name == "help" or arguments.strip() in ("--help", "-h", "?")
            for bundle in self.asking.command(name, arguments.strip()):
                self.asking.show(_as_typed_here(bundle) if documents else bundle)


@contextmanager
def short_errors() -> Iterator[None]:
    """Errors of ours, and the person's interrupt, without a traceback."""
    try:
        yield
    except (WorldModelError, KeyboardInterrupt) as error:
        name = type(error).__name__
        text = _typed_here(str(error)) or "stopped"
        error.args = (text,)
        error._render_traceback_ = lambda: [f"{name}: {text}"]  # type: ignore[union-attr]
        raise


def read_options(line: str) -> tuple[dict[str, str], str]:
    """The options at the beginning of a line, as settings, and what follows them.

    Raises:
        SettingsError: an option is unknown or has no value.
    """
    values: dict[str, str] = {}
    while found := _OPTION.match(line):
        line = line[found.end() :]
        match found[1]:
            case "--think":
                values["show_thinking"] = "on"
            case "--help":
                values["help"] = ""
            case "--set":
                word = _WORD.match(line)
                name, equals, value = (word[1] if word else "").partition("=")
                if not equals:
                    raise SettingsError("--set needs NAME=VALUE, for example temperature=0.7")
                values[name] = value
                line = line[word.end() :] if word else ""
            case option:
                known = ("--think", "--set", "--help")
                raise SettingsError(f"%%ask has no option {option}; {nearest(option, known)}")
    return values, line


def complete_command(_: Any, event: Any) -> list[str]:
    """Ways to go on with a `%worldmodel` line, for IPython's completer."""
    typed = event.text_until_cursor.lstrip().removeprefix("%").removeprefix("worldmodel").lstrip()
    matches, start = complete("%" + typed)
    word = ("%" + typed)[start:]
    skip = len(word) - len(event.symbol)  # IPython's word may begin later than ours
    return [match[skip:] for match in matches]


def one_line_questions(lines: list[str]) -> list[str]:
    """IPython takes `%ask what is x?` for a request for help, and `%%ask question` for an empty
    cell; here both are questions. A transformer of a cell's lines."""
    text = "".join(lines).strip()
    if text.startswith("%%") and "\n" in text:
        return lines
    return [
        _LINE.sub(lambda found: f"get_ipython().run_line_magic('ask', {found[1]!r})", line)
        for line in lines
    ]


def _as_typed_here(bundle: Bundle) -> Bundle:
    return {kind: _typed_here(text) for kind, text in bundle.items()}


def _typed_here(text: str) -> str:
    """`%think` of the kernel is `%worldmodel think` here."""
    return _NAMES.sub(r"%worldmodel \1", text)
