"""Real clients that are not ours run a conversation through the kernel."""

import subprocess
import sys
from pathlib import Path

import nbformat
import pexpect
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

from scripted_kernel import ADD, PERCENT, RECOVERS, install

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]

CELLS = [
    "What is 15% of 240?",
    "now add 12 to that",
    "%%python\nseen = result",
    "please recover from an error",
    "%%python\nprint('seen', seen)",
]


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return install(tmp_path_factory.mktemp("clients"), [PERCENT, ADD, RECOVERS])


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    spec = {"name": "worldmodel", "display_name": "WorldModel", "language": "python"}
    cells = [new_code_cell(source) for source in CELLS]
    path = tmp_path / "talk.ipynb"
    nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": spec}), path)
    return path


def test_nbconvert_executes_a_conversation(notebook: Path, environment: dict[str, str]) -> None:
    run(
        "jupyter",
        "nbconvert",
        "--execute",
        "--to",
        "notebook",
        "--inplace",
        notebook,
        env=environment,
    )

    assert_answered(nbformat.read(notebook, as_version=4))


def test_nbconvert_shows_the_answer_in_html(notebook: Path, environment: dict[str, str]) -> None:
    run("jupyter", "nbconvert", "--execute", "--to", "html", notebook, env=environment)

    page = notebook.with_suffix(".html").read_text()
    assert "15% of 240 is <strong>36.0</strong>" in page
    assert "factor of 0.15" in page


def test_papermill_does_not_fail_on_an_error_that_the_model_recovered_from(
    notebook: Path, environment: dict[str, str]
) -> None:
    out = notebook.with_name("out.ipynb")

    run("papermill", notebook, out, "--no-progress-bar", env=environment)

    assert_answered(nbformat.read(out, as_version=4))


def test_jupyter_console_holds_a_conversation(environment: dict[str, str]) -> None:
    console = pexpect.spawn(
        sys.executable,
        ["-m", "jupyter", "console", "--kernel=worldmodel", "--simple-prompt"],
        env=environment | {"TERM": "dumb", "PYTHONWARNINGS": "ignore"},
        encoding="utf-8",
        timeout=60,
    )
    try:
        console.expect(r"In \[\d+\]:")
        console.sendline("What is 15% of 240?")
        console.expect(r"15% of 240 is \*\*36\.0\*\*")
        console.expect(r"In \[\d+\]:")
        console.sendline("now add 12 to that")
        console.expect(r"That makes \*\*48\.0\*\*")
    finally:
        console.close(force=True)


def assert_answered(executed: NotebookNode) -> None:
    texts = [cell_text(cell) for cell in executed.cells]
    assert "15% of 240 is **36.0**." in texts[0]
    assert "That makes **48.0**." in texts[1]
    assert "The total is **5**." in texts[3]
    assert "seen 48.0" in texts[4]
    kinds = {output.output_type for cell in executed.cells for output in cell.outputs}
    assert "error" not in kinds


def cell_text(cell: NotebookNode) -> str:
    """All plain text and Markdown that a cell shows."""
    parts: list[str] = []
    for output in cell.outputs:
        data = output.get("data", {})
        parts += [output.get("text", ""), data.get("text/plain", ""), data.get("text/markdown", "")]
    return "\n".join(parts)


def run(module: str, *arguments: object, env: dict[str, str]) -> None:
    command = [sys.executable, "-m", module, *map(str, arguments)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=170)
    assert done.returncode == 0, done.stderr[-3000:]
