"""The example notebooks, executed with the model that ships inside."""

import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from scripted_kernel import install

pytest.importorskip("torch")
ROOT = Path(__file__).parent.parent
WEIGHTS = ROOT / "worldmodel_kernel" / "models" / "tiny" / "model.safetensors"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.model,
    pytest.mark.timeout(300),
    pytest.mark.skipif(not WEIGHTS.is_file(), reason="the embedded model's weights are not here"),
]


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> nbformat.NotebookNode:
    """01_first_conversation.ipynb, executed."""
    folder = tmp_path_factory.mktemp("example")
    environment = install(folder, [])
    notebook = nbformat.read(ROOT / "example_notebooks" / "01_first_conversation.ipynb", 4)
    argv = [sys.executable, "-m", "worldmodel_kernel", "-f", "{connection_file}"]
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "JUPYTER_PATH"):
            patch.setenv(name, environment[name])
        client = NotebookClient(notebook, timeout=120, kernel_name="worldmodel")
        client.create_kernel_manager().kernel_spec.argv = argv
        client.km.kernel_spec.env = {}
        executed: nbformat.NotebookNode = client.execute()
    return executed


def test_questions_are_answered_with_the_figures_that_the_shell_computed(first: Any) -> None:
    assert "36" in shown(first, "What is 15% of 240?")
    assert "48" in shown(first, "now add 12 to that")


def test_the_model_reads_a_variable_that_the_person_made(first: Any) -> None:
    assert "16.8" in shown(first, "what is the average of prices?")


def test_a_plot_is_an_ordinary_image_output(first: Any) -> None:
    assert "image/png" in kinds(first, "plot a sine wave")


def test_no_cell_ends_in_an_error(first: Any) -> None:
    outputs = [output for cell in first.cells for output in cell.get("outputs", [])]

    assert not [output for output in outputs if output.output_type == "error"]


def test_a_saved_turn_is_valid_on_its_own(first: Any) -> None:
    records = [
        output["data"]["application/vnd.worldmodel.trace.v1+json"]
        for output in cell(first, "What is 15% of 240?").outputs
        if "application/vnd.worldmodel.trace.v1+json" in output.get("data", {})
    ]

    assert any("36" in str(record) for record in records)


def cell(notebook: Any, source: str) -> Any:
    return next(c for c in notebook.cells if c.source == source)


def shown(notebook: Any, source: str) -> str:
    """The text of a cell's last Markdown output: the answer."""
    answers = [
        o["data"]["text/markdown"]
        for o in cell(notebook, source).outputs
        if "text/markdown" in o.get("data", {})
    ]
    assert answers, f"the cell {source!r} shows no answer"
    return str(answers[-1])


def kinds(notebook: Any, source: str) -> set[str]:
    return {kind for output in cell(notebook, source).outputs for kind in output.get("data", {})}
