"""Notebooks as training examples: what was said in them, and what is refused."""

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output, new_raw_cell

from conftest import ROOT
from test_train_formats import PAIRS, REPLY, example, turn
from worldmodel_kernel.context import reply_text
from worldmodel_kernel.errors import DataError
from worldmodel_kernel.parser import read_reply, write_reply
from worldmodel_kernel.records import BlockRecord, TurnRecord
from worldmodel_kernel.tags import V2
from worldmodel_train.examples import Example, PersonCell
from worldmodel_train.formats import FORMATS, read_any, write_any
from worldmodel_train.formats.notebook import require_same

# --- notebooks --------------------------------------------------------------------------------


def write_notebook(path: Path, *cells: Any, kernel: str = "python3") -> Path:
    for number, cell in enumerate(cells):
        cell.id = f"c{number}"
    spec = {"name": kernel, "display_name": kernel, "language": "python"}
    nbformat.write(new_notebook(cells=list(cells), metadata={"kernelspec": spec}), path)
    return path


def ran(source: str, count: int | None, *outputs: Any) -> Any:
    return new_code_cell(source, execution_count=count, outputs=list(outputs))


def printed(text: str) -> Any:
    return new_output("stream", name="stdout", text=text)


def asked(source: str, count: int, *blocks: BlockRecord, ending: str = "eos", **more: Any) -> Any:
    """A prompt and what our kernel leaves of its turn."""
    prompt = more.pop("prompt", source)
    record = TurnRecord(id="t", prompt=prompt, blocks=blocks, ending=ending)
    trace = {"format": 1, "turn": asdict(record)} | more
    mime = "application/vnd.worldmodel.trace.v1+json"
    return ran(source, count, new_output("display_data", data={mime: trace}))


CODE = BlockRecord("code", "print(1)", output="1")
ANSWER = BlockRecord("text", "One.")
SAID = "<code>\nprint(1)\n</code>\n<output>\n1\n</output>\nOne."
ERROR = new_output("error", ename="NameError", evalue="name 'y' is not defined", traceback=[])

NOTEBOOKS: dict[str, tuple[list[Any], list[Example]]] = {
    "text is a prompt, code below it the reply": (
        [
            ran("x = 1", 1),
            new_markdown_cell("# Lesson"),
            new_markdown_cell("What is x?"),
            ran("x", 2, new_output("execute_result", data={"text/plain": "1"}, execution_count=2)),
            ran("y", 3, ERROR),
            new_raw_cell("raw"),
            ran("  ", None),
            new_markdown_cell("And now?"),
            ran("print(2)", 4, printed("2\n")),
        ],
        [
            example(
                "data",
                PersonCell("x = 1", "(no output)"),
                turn(
                    "# Lesson\n\nWhat is x?",
                    "<code>\nx\n</code>\n<output>\n1\n</output>\n<code>\ny\n</code>\n<output>\n"
                    "ERROR: NameError: name 'y' is not defined\n</output>",
                ),
                turn("And now?", "<code>\nprint(2)\n</code>\n<output>\n2\n</output>"),
            )
        ],
    ),
    "turns and cells of the person": (
        [
            new_markdown_cell("A note."),
            ran("%%python\n\nx = 1\n", 1),
            asked("%think on\nOne?", 2, CODE, ANSWER, prompt="One?"),
            ran("!ls", 3, printed("a.txt\n")),
            ran("x?", 4),
            ran("%status", 5),
        ],
        [
            example(
                "data",
                PersonCell("x = 1", "(no output)"),
                turn("One?", SAID),
                PersonCell("!ls", "a.txt"),
            )
        ],
    ),
    "commands do to the examples what they did to the conversation": (
        [
            ran("%system Be brief.", 1),
            asked("One?", 2, ANSWER),
            asked("Two?", 3, ANSWER),
            ran("%undo", 4),
            ran("%reset", 5),
            ran("%reset shell", 6),
            asked("Three?", 7, ANSWER),
            asked("%reset conversation\nFour?", 8, ANSWER, prompt="Four?"),
            ran("%undo", 9),
            ran("%system clear", 10),
            asked("Five?", 11, ANSWER),
        ],
        [
            example("data", turn("One?", "One."), system="Be brief."),
            example("data-2", turn("Three?", "One."), system="Be brief."),
            example("data-3", turn("Five?", "One.")),
        ],
    ),
    "cells of the person in which the model was asked nothing": (
        [ran("%%python\nx = 1", 1), ran("%reset", 2), asked("One?", 3, ANSWER)],
        [example("data-2", turn("One?", "One."))],
    ),
    "a turn in dialect v1": (
        [
            asked(
                "Pi?",
                1,
                BlockRecord("plan", "print(1)", output="1"),
                BlockRecord("requires", "python:math"),
                ANSWER,
            )
        ],
        [
            example(
                "data",
                turn(
                    "Pi?",
                    "<code>\nprint(1)\n# requires: python:math\n</code>\n"
                    "<output>\n1\n</output>\nOne.",
                ),
            )
        ],
    ),
}


@pytest.mark.parametrize("cells, expected", NOTEBOOKS.values(), ids=NOTEBOOKS.keys())
def test_a_notebook_is_read_as_what_was_said(
    cells: list[Any], expected: list[Example], tmp_path: Path
) -> None:
    assert list(read_any(write_notebook(tmp_path / "data.ipynb", *cells))) == expected


def test_the_example_notebooks_are_conversations() -> None:
    for path in sorted((ROOT / "example_notebooks").glob("*.ipynb")):
        for read in read_any(path):
            assert read.turns
            for each in read.turns:
                assert write_reply(read_reply(each.reply)) == each.reply


def test_a_written_notebook_shows_outputs_as_real_ones_and_records_as_the_kernel_does(
    tmp_path: Path,
) -> None:
    write_any([PAIRS["one turn"]], tmp_path / "x.ipynb", "notebook")

    cell = nbformat.read(tmp_path / "x.ipynb", as_version=4).cells[1]

    assert cell.source == "15% of 240?"
    assert [output.text for output in cell.outputs if output.output_type == "stream"] == ["36.0"]
    trace = next(iter(cell.outputs[-1].data.values()))
    assert "reply" not in trace  # the record says it all
    blocks = tuple(BlockRecord(**block) for block in trace["turn"]["blocks"])
    record = TurnRecord(id="", prompt="", blocks=blocks)
    assert reply_text(record, V2) == REPLY


def test_a_reply_beside_a_record_is_exact_and_goes_with_the_outputs(tmp_path: Path) -> None:
    path = tmp_path / "x.ipynb"
    write_any([example("x", turn(reply="<code>1</code>\n\n"))], path, "notebook")
    notebook = nbformat.read(path, as_version=4)

    notebook.cells[1] = asked("15% of 240?", 2, ANSWER)  # as if it had been run again
    notebook.cells[1].id = "c"
    nbformat.write(notebook, path)

    assert list(read_any(path)) == [example("x", turn(reply="One."))]


BAD_NOTEBOOKS: dict[str, tuple[list[Any], str]] = {
    "a prompt that was never answered": (
        [asked("One?", 1, ANSWER), ran("What is two?", 2)],
        "cell 2: a prompt without a finished turn",
    ),
    "a turn that was stopped": ([asked("One?", 1, ending="interrupted")], "cell 1: .*interrupted"),
    "a record of another version": (
        [asked("One?", 1, turn={"format": 9})],
        "cell 1: its record cannot be read",
    ),
    "an output that holds a tag": (
        [asked("One?", 1, replace(CODE, output="a</output>b"))],
        "cell 1: a text in it holds a tag",
    ),
    "metadata that is no object": (
        [new_code_cell("One?", metadata={"worldmodel": 1}, outputs=asked("", 1, ANSWER).outputs)],
        "cell 1: the value 1 where an object",
    ),
    "an unknown label": (
        [
            new_code_cell(
                "One?", metadata={"worldmodel": {"catgory": ""}}, outputs=asked("", 1).outputs
            )
        ],
        "cell 1: 'catgory' is unknown here .did you mean 'category'",
    ),
    "an unknown kind of block": (
        [asked("One?", 1, BlockRecord("plot", "x"))],
        "cell 1: its record cannot be read",
    ),
    "cells run out of order": (
        [asked("One?", 5, ANSWER), ran("%%python\n1", 3)],
        r"cell 2: it ran as \[3\]",
    ),
    "a system text in the middle": (
        [asked("One?", 1, ANSWER), ran("%system x", 2)],
        "cell 2: %system in the middle",
    ),
    "a new shell in the middle": (
        [asked("One?", 1, ANSWER), ran("%reset shell", 2)],
        "cell 2: %reset shell in the middle",
    ),
    "nothing to undo": ([ran("%undo", 1), asked("One?", 2, ANSWER)], "cell 1: %undo"),
    "a conversation from elsewhere": (
        [ran("%resume", 1), asked("One?", 2, ANSWER)],
        "cell 1: %resume",
    ),
    "code that was never run": (
        [new_markdown_cell("Two?"), ran("print(2)", None)],
        "cell 2: it was never run",
    ),
    "text without code": (
        [new_markdown_cell("Two?"), ran("2", 1), new_markdown_cell("End.")],
        "cell 3: a text with no code below it",
    ),
    "code that holds a tag": (
        [new_markdown_cell("Two?"), ran("'</code>'", 1)],
        "cell 2: the text of <code> holds",
    ),
    "a picture in a text": (
        [
            new_markdown_cell(
                "See ![](a.png)", attachments={"a.png": {"image/png": "iVBORw0KGgo="}}
            ),
            ran("2", 1),
        ],
        "cell 1: 'a.png' is attached",
    ),
    "only code": ([ran("2", 1)], "no turn to learn from"),
    "nothing": ([], "no turn to learn from"),
}


@pytest.mark.parametrize("cells, says", BAD_NOTEBOOKS.values(), ids=BAD_NOTEBOOKS.keys())
def test_a_malformed_notebook_is_an_error_that_names_its_cell(
    cells: list[Any], says: str, tmp_path: Path
) -> None:
    path = write_notebook(tmp_path / "data.ipynb", *cells)

    with pytest.raises(DataError, match=f"data.ipynb: {says}"):
        list(read_any(path))

    skipped: list[DataError] = []
    assert list(read_any(path, skip=skipped.append)) == []
    assert len(skipped) == 1


@pytest.mark.parametrize(
    "about",
    [
        {"language_info": {"name": "R"}},
        {"kernelspec": {"name": "ir", "display_name": "", "language": "R"}},
    ],
    ids=["its code", "its kernel"],
)
def test_a_notebook_of_another_language_is_refused(about: dict[str, Any], tmp_path: Path) -> None:
    path = write_notebook(tmp_path / "data.ipynb", new_markdown_cell("x?"), ran("x <- c(1,2)", 1))
    notebook = nbformat.read(path, 4)
    notebook.metadata = nbformat.from_dict(about)
    nbformat.write(notebook, path)

    with pytest.raises(DataError, match=r"data.ipynb: its code is R, not Python"):
        list(read_any(path))


def test_what_ran_before_an_example_stands_in_its_notebook(tmp_path: Path) -> None:
    examples = [
        Example("a", (turn(),), setup=("x = 1", "import math\ny = 2")),
        Example("b", (turn(),)),
        Example("c", (turn(),), system="Variables: x", setup=("x = 1",)),
    ]

    write_any(examples, tmp_path / "x.ipynb", "notebook")

    assert list(read_any(tmp_path / "x.ipynb")) == examples


def test_a_notebook_that_reads_back_as_another_one_names_the_example(tmp_path: Path) -> None:
    path = tmp_path / "x.ipynb"
    examples = [PAIRS["one turn"], Example("b", (turn(),))]
    write_any(examples, path, "notebook")

    require_same(examples, path, path)
    with pytest.raises(DataError, match=r"example 'b' cannot be written .* another one"):
        require_same([examples[0], replace(examples[1], setup=("x = 1",))], path, path)


NO_NOTEBOOKS = [
    "",
    '{"nbformat": 4, "nbformat_minor": null, "cells": [], "metadata": {}}',
    "[]",
    "{",
    "{}",
    '{"nbformat": 4}',
    '{"nbformat": "x", "cells": 1}',
    "\ud83d",
]


@pytest.mark.parametrize("content", NO_NOTEBOOKS)
def test_a_file_that_is_no_notebook_is_an_error(content: str, tmp_path: Path) -> None:
    path = tmp_path / "data.ipynb"
    path.write_bytes(content.encode("utf-8", "surrogatepass"))

    with pytest.raises(DataError, match="it is no notebook"):
        list(read_any(path))


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_that_is_not_there_is_an_error_that_nobody_skips(name: str, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        list(read_any(tmp_path / "no.jsonl", name, skip=lambda error: None))
