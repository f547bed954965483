"""What a cell is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel_kernel.cells import Command, Nothing, Prompt, Python, read_cell
from worldmodel_kernel.commands import COMMANDS

PROMPTS = {
    "a question": "What is 15% of 240?",
    "one word that asks": "why?",
    "one word that asks, in capitals": "How?",
    "a sum with a question mark": "2 + 2?",
    "several lines": "Here are numbers:\n1 2 3\nWhat is their mean?",
    "a heading is part of the question": "# Numbers\nWhat is their mean?",
    "only a heading": "# Numbers",
    "Python without %%python is a question about it": "x = 5\nx + 1",
    "a path": "/home/ada/data.csv has how many lines?",
    "a slash": "/",
    "a magic further down": "What does this do?\n%timeit f()",
}
COMMAND_CELLS = {
    "with an argument": ("%think on", Command("think", "on")),
    "without one": ("%status", Command("status", "")),
    "with a slash": ("/reset shell", Command("reset", "shell")),
    "an unknown word after a slash": ("/thnk on", Command("thnk", "on")),
    "its help": ("%think?", Command("think", "--help")),
    "below comments and blank lines": ("\n# louder\n\n  %think on\n", Command("think", "on")),
    "with a question below": (
        "%think on\nWhat is 2 + 2?",
        Command("think", "on", "What is 2 + 2?"),
    ),
    "without an argument, with a question below": (
        "%status\nWhat is 2 + 2?",
        Command("status", "", "What is 2 + 2?"),
    ),
    "%%teach takes all lines": (
        "%%teach --alone\n<think>\nSo.\n</think>\nFive.",
        Command("teach", "--alone\n<think>\nSo.\n</think>\nFive."),
    ),
    "%%teach without options": ("%%teach\nFive.", Command("teach", "\nFive.")),
    "the help of %%teach": ("%%teach?", Command("teach", "--help")),
    "%system takes all lines": (
        "%system Be brief.\nBe kind.",
        Command("system", "Be brief.\nBe kind."),
    ),
}
CODE_CELLS = {
    "the body of %%python": ("%%python\nx = 1\nx", Python("x = 1\nx", above=1)),
    "%%python without a body": ("%%python", Python("")),
    "%%python of IPython, with options": (
        "%%python --out x\n1",
        Python("%%python --out x\n1", "python"),
    ),
    "a line of a command shell": ("!ls", Python("!ls")),
    "two marks": ("!!ls", Python("!!ls")),
    "a line magic": ("%timeit f()", Python("%timeit f()", "timeit")),
    "a line magic with code below": (
        "%matplotlib inline\nplt.plot(x)",
        Python("%matplotlib inline\nplt.plot(x)", "matplotlib"),
    ),
    "a cell magic with the name of a command of ours": (
        "%%system\nls",
        Python("%%system\nls", "system"),
    ),
    "a cell magic": ("%%bash\nls", Python("%%bash\nls", "bash")),
    "help after": ("result?", Python("result?", asks_help=True)),
    "source after": ("np.mean??", Python("np.mean??", asks_help=True)),
    "help before": ("?result", Python("?result", asks_help=True)),
    "help of a magic": ("%timeit?", Python("%timeit?", "timeit", asks_help=True)),
}


@pytest.mark.parametrize("source", PROMPTS.values(), ids=PROMPTS.keys())
def test_what_reads_as_words_is_a_prompt(source: str) -> None:
    assert read_cell(source, COMMANDS) == Prompt(source)


@pytest.mark.parametrize("source, cell", COMMAND_CELLS.values(), ids=COMMAND_CELLS.keys())
def test_our_commands_are_recognized(source: str, cell: Command) -> None:
    assert read_cell(source, COMMANDS) == cell


@pytest.mark.parametrize("source, cell", CODE_CELLS.values(), ids=CODE_CELLS.keys())
def test_what_ipython_owns_goes_to_the_shell(source: str, cell: Python) -> None:
    assert read_cell(source, COMMANDS) == cell


def test_lines_keep_the_numbers_that_the_person_sees() -> None:
    source = "\n# mine\n%%python\nx = 1\n1 / 0\n"
    cell = read_cell(source, COMMANDS)

    assert isinstance(cell, Python)
    assert cell.code == "x = 1\n1 / 0\n"
    assert cell.in_shell.split("\n").index("1 / 0") == source.split("\n").index("1 / 0")


@pytest.mark.parametrize("source", ["", "  ", "\n\t\n"])
def test_white_space_is_nothing(source: str) -> None:
    assert read_cell(source, COMMANDS) == Nothing()


@given(st.text())
def test_any_text_is_some_cell_and_loses_no_words(source: str) -> None:
    match read_cell(source, COMMANDS):
        case Prompt(text):
            assert text == source.strip()
        case Command(name, arguments, rest):
            assert name in source
            assert arguments == "--help" or arguments in source
            assert rest in source
        case Python(code):
            assert code in source
        case Nothing():
            assert not source.strip()


def test_a_megabyte_of_comments_is_read_at_once() -> None:
    source = "# a comment\n" * 90_000 + "What now?"

    assert isinstance(read_cell(source, COMMANDS), Prompt)
