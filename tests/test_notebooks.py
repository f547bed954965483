"""A conversation as an ordinary notebook: the cases that the extension's tests read as well."""

import json
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from worldmodel_kernel.display import block_bundle
from worldmodel_kernel.notebooks import from_records, to_markdown, to_python
from worldmodel_kernel.records import BlockRecord, TurnRecord

PYTHON = {"name": "python3", "display_name": "Python 3"}
CASES = json.loads((Path(__file__).parent / "materialised.json").read_text())


def conversation(case: dict[str, Any]) -> nbformat.NotebookNode:
    cells = [{"id": f"cell-{n}", **cell} for n, cell in enumerate(case["cells"])]
    return new_notebook(cells=[nbformat.from_dict(cell) for cell in cells])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["rule"])
def test_a_conversation_as_a_python_notebook(case: dict[str, Any]) -> None:
    made = to_python(conversation(case))

    nbformat.validate(made)
    assert [{k: v for k, v in cell.items() if k != "id"} for cell in made.cells] == case["becomes"]


def test_as_markdown_errors_are_shown_and_commands_are_left_out() -> None:
    by_rule = {case["rule"]: case for case in CASES}
    failed, _ = to_markdown(conversation(by_rule["code that failed may fail again"]), folder="f")
    after, _ = to_markdown(
        conversation(by_rule["what follows a command in its cell is a cell of its own"]), folder="f"
    )

    assert "NameError: totl" in failed
    assert after.startswith("> What is it?\n\nIt.\n\n```python\nx = 1\n```")
    assert "think" not in after


def test_code_of_the_older_dialect_is_code() -> None:
    plan = BlockRecord("plan", "print(1)", output="1", status="ok")
    refused = BlockRecord("plan", "print(2)")
    made = to_python(from_records([TurnRecord("a", "Print one.", blocks=(plan, refused))]))

    assert [(c.cell_type, c.source) for c in made.cells[1:]] == [("code", "print(1)")]


def test_of_a_plain_notebook_the_persons_python_stays_python() -> None:
    answer = [
        new_output("display_data", data=block_bundle(block))
        for block in (
            BlockRecord("code", "result = 36", status="ok"),
            BlockRecord("text", "It is **36**."),
        )
    ]
    sources = {
        "%load_ext worldmodel_kernel\nimport math": [],
        "%%ask --think --set temperature=0.2\nWhat is\n15%?": answer,
        "%worldmodel status": [],
        "before = 3\n%ask What is 15%?\nprint(before + result)": answer,
        "%%teach\nIt is **37**.": [],
        "math.pi": [],
    }
    cells = [new_code_cell(source, outputs=outputs) for source, outputs in sources.items()]
    notebook = new_notebook(cells=cells, metadata={"kernelspec": PYTHON})

    made = [(cell.cell_type, cell.source) for cell in to_python(notebook).cells]
    text, _ = to_markdown(notebook, folder="f")

    answered = [("code", "result = 36"), ("markdown", "It is **36**.")]
    assert made == [
        ("code", "import math"),
        *[("markdown", "> What is\n> 15%?"), *answered],
        *[("code", "before = 3"), ("markdown", "> What is 15%?"), *answered],
        *[("code", "print(before + result)"), ("code", "math.pi")],
    ]
    assert text.startswith("```python\nimport math\n```\n\n> What is\n> 15%?\n\n```python\nresult")
    assert "teach" not in text


def test_a_conversation_under_another_kernel_name_is_one_all_the_same() -> None:
    cells = [new_code_cell("What is it?"), new_code_cell("%%python\nx = 1")]
    notebook = new_notebook(cells=cells, metadata={"kernelspec": PYTHON | {"name": "mine"}})

    assert [cell.source for cell in to_python(notebook).cells] == ["> What is it?", "x = 1"]
