"""A conversation as an ordinary notebook: the cases that the extension's tests read as well."""

import json
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_notebook

from worldmodel_kernel.notebooks import from_records, to_markdown, to_python
from worldmodel_kernel.records import BlockRecord, TurnRecord

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
