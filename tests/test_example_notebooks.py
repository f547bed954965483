"""The example notebooks, executed with the model that ships inside."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import nbformat
import pytest

from scripted_kernel import install
from worldmodel_kernel.engines.calibration import UNSURE
from worldmodel_kernel.terminal.answering import AnsweringClient, Prepared
from worldmodel_kernel.workspace.isolation import choose
from worldmodel_kernel.workspace.vm import image

pytest.importorskip("torch")
ROOT = Path(__file__).parent.parent
WEIGHTS = ROOT / "worldmodel_kernel" / "models" / "tiny" / "model.safetensors"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.model,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not WEIGHTS.is_file(), reason="the embedded model's weights are not here"),
]


def executed(
    name: str,
    folder: Path,
    *,
    answers: Sequence[Prepared] = (),
    timeout_s: int = 240,
    isolation: str = "auto",
) -> nbformat.NotebookNode:
    """An example notebook, executed in a kernel whose home is the folder.

    Args:
        timeout_s: of a cell.
    """
    level = {"WORLDMODEL_ISOLATION": isolation, "WORLDMODEL_VM_FOLDER": str(image.place())}
    environment = install(folder, [])
    notebook = nbformat.read(ROOT / "example_notebooks" / name, 4)
    argv = [sys.executable, "-m", "worldmodel_kernel", "-f", "{connection_file}"]
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "JUPYTER_PATH"):
            patch.setenv(variable, environment[variable])
        where = {"metadata": {"path": str(folder)}}
        client = AnsweringClient(
            notebook, answers, timeout=timeout_s, kernel_name="worldmodel", resources=where
        )
        client.create_kernel_manager().kernel_spec.argv = argv
        client.km.kernel_spec.env = level
        done: nbformat.NotebookNode = client.execute()
    return done


@pytest.fixture(scope="module", params=["none", "bubblewrap", "qemu"])
def first(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> nbformat.NotebookNode:
    """At each level that works here."""
    if problem := choose(request.param).problem:
        pytest.skip(problem)
    folder = tmp_path_factory.mktemp("first")
    done = executed("01_first_conversation.ipynb", folder, isolation=request.param)
    assert {turn["isolation"] for turn in turns(done)} == {request.param}
    return done


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory) -> nbformat.NotebookNode:
    folder = tmp_path_factory.mktemp("second")
    said = [("What will it print", text) for text in ("36", "18", "620")]
    return executed("02_teaching.ipynb", folder, answers=said)


@pytest.fixture(scope="module")
def third(tmp_path_factory: pytest.TempPathFactory) -> nbformat.NotebookNode:
    return executed("03_data_analysis.ipynb", tmp_path_factory.mktemp("third"))


@pytest.fixture(scope="module")
def fourth(tmp_path_factory: pytest.TempPathFactory) -> nbformat.NotebookNode:
    pytest.importorskip("anywidget")
    folder = tmp_path_factory.mktemp("fourth")
    return executed("04_widgets_and_input.ipynb", folder, answers=[("", "12 15 18")])


@pytest.fixture(scope="module")
def fifth(tmp_path_factory: pytest.TempPathFactory) -> nbformat.NotebookNode:
    pytest.importorskip("peft")
    return executed("05_teach_and_train.ipynb", tmp_path_factory.mktemp("fifth"))


@pytest.fixture(scope="module")
def sixth(tmp_path_factory: pytest.TempPathFactory) -> nbformat.NotebookNode:
    pytest.importorskip("peft")
    folder = tmp_path_factory.mktemp("sixth")
    return executed("06_search_and_reward.ipynb", folder, timeout_s=1200)


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


def test_a_lesson_compares_predictions_and_keeps_score(second: Any) -> None:
    first = "you said: 36\nit printed: 36.0\nRight · 1 of 1 right"
    assert first in texts(second, "What is 15% of 240?")
    assert "Not quite" in texts(second, "What is the factorial of 6?")
    assert "of 3 right" in texts(second, "%mode")


FIGURES = {
    "Which columns does df have?": "['city', 'country', 'visitors', 'price']",
    "What is the average price in df?": "84.67",
    "Which city has the most visitors?": "Tokyo",
    "Show the cities with price below 70": "['Cairo', 'Lima', 'Delhi']",
    "Sort the cities by visitors, largest first": "['Tokyo', 'Delhi', 'Rome', 'Cairo', 'Oslo',",
    "What is the total revenue?": "527835",
    "What is the highest revenue?": "218400",
    "How many rows does shops have?": "6",
    "Which shop has the highest units?": "Market",
    "Which shops have units above 250?": "['Harbour', 'Market', 'Airport']",
    "What is the total units per region?": "'north': 416, 'south': 555, 'west': 511",
    "How many shops have staff above 8?": "3",
}


@pytest.mark.parametrize("question", FIGURES)
def test_a_question_about_the_persons_table_is_answered(third: Any, question: str) -> None:
    assert FIGURES[question] in shown(third, question)


def test_the_tables_are_drawn(third: Any) -> None:
    for wish in ("Draw visitors by city as a bar chart", "Make a scatter plot of staff and units"):
        assert "image/png" in kinds(third, wish), wish


def test_person_and_model_go_on_with_each_others_variables(third: Any) -> None:
    assert "0.41" in texts(third, '%%python\nround(result / df["revenue"].sum(), 2)')
    assert not [o for c in third.cells for o in c.get("outputs", []) if o.output_type == "error"]


def test_the_model_computes_with_the_value_of_a_slider(fourth: Any) -> None:
    assert "36" in shown(fourth, "What is 15% of price?")


def test_the_model_computes_with_what_the_person_typed(fourth: Any) -> None:
    asking = next(c for c in fourth.cells if "int(word)" in c.source)
    assert asking.outputs[0].text == "marks: [12, 15, 18]\n"
    assert "15" in shown(fourth, "what is the average of marks?")


def test_a_live_view_and_its_snapshot_are_outputs_of_their_own(fourth: Any) -> None:
    live, snapshot = next(c for c in fourth.cells if c.source.endswith("Variables()")).outputs

    assert "application/vnd.jupyter.widget-view+json" in live["data"]
    assert "[12, 15, 18]" in snapshot["data"]["text/html"]
    assert ">45<" in snapshot["data"]["text/html"], "it follows the question below it"


def test_no_cell_of_the_fourth_ends_in_an_error(fourth: Any) -> None:
    outputs = [output for cell in fourth.cells for output in cell.get("outputs", [])]

    assert not [output for output in outputs if output.output_type == "error"]


def cell(notebook: Any, source: str) -> Any:
    return next(c for c in notebook.cells if c.source == source)


def turns(notebook: Any) -> list[dict[str, Any]]:
    """The records of its turns."""
    traces = (
        output.get("data", {}).get("application/vnd.worldmodel.trace.v1+json", {})
        for cell in notebook.cells
        for output in cell.get("outputs", [])
    )
    return [trace["turn"] for trace in traces if "turn" in trace]


def texts(notebook: Any, source: str) -> str:
    """All that a cell shows, as plain text."""
    outputs = cell(notebook, source).outputs
    return "\n".join(o.get("data", {}).get("text/plain", "") for o in outputs)


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


# --- 05: teach, train, ask again ------------------------------------------------------------------


def test_what_was_taught_is_answered_and_what_was_known_still_is(fifth: Any) -> None:
    assert "96" not in shown(fifth, "What is the zorble of 12 and 7?")
    assert UNSURE in texts(fifth, "What is the zorble of 12 and 7?")
    assert UNSURE not in texts(fifth, "What is 15% of 240?")
    assert "465" in shown(fifth, "What is the zorble of 31 and 14?")
    assert "405" in shown(fifth, "please zorble 45 with 8")
    assert "36" in shown(fifth, "What is 15% of 240?")


def test_a_correction_is_executed_and_kept(fifth: Any) -> None:
    source = next(cell.source for cell in fifth.cells if cell.source.startswith("%%teach"))
    said = texts(fifth, source)

    assert "Example 1 is kept" in said
    assert "<output>\n96\n</output>" in said
    assert "The zorble of 12 and 7 is **96**." in texts(fifth, "%examples")


def test_before_and_after_are_compared_on_questions_that_were_not_taught(fifth: Any) -> None:
    said = texts(fifth, "%compare questions off zorble")

    assert "The second has more right answers: " in said
    assert "may well be chance" not in said


def test_the_base_is_as_it_was_without_the_adapter(fifth: Any) -> None:
    assert "465" not in shown(fifth, "what is the zorble of 31 and 14?")


def test_the_dashboard_stays_in_the_notebook(fifth: Any) -> None:
    cell = next(cell for cell in fifth.cells if cell.source.startswith("%lora"))
    shown_last = cell.outputs[-1]["data"]
    assert "finished" in shown_last["text/plain"]
    assert "<svg" in shown_last["text/html"]


# --- 06: search, with a reward for code that really ran -------------------------------------------


@pytest.mark.timeout(1800)
def test_a_search_is_shown_beside_its_placebos_and_plain_adamw(sixth: Any) -> None:
    """Whatever came of it: nothing here depends on what the model answers."""
    cell = next(cell for cell in sixth.cells if cell.source.startswith("%geometric"))
    shown_last = cell.outputs[-1]["data"]["text/plain"]

    assert "finished" in shown_last
    for move in ("jump", "sphere", "evolve"):
        assert f"{move} accepted" in shown_last
    assert "placebos" in shown_last
    assert "plain AdamW at the same budget" in shown_last
    assert "code runs under" in shown_last


def test_the_table_says_what_the_code_did_in_each_epoch(sixth: Any) -> None:
    said = texts(sixth, "%logs searched")

    lines = ("Code extracted", "Syntax valid", "Execution success", "Output match", "Reward")
    for words in (*lines, "Jump acceptance", "of placebos", "AdamW, same budget", "Forward tokens"):
        assert words in said, words


def test_both_adapters_are_compared_and_the_second_is_used(sixth: Any) -> None:
    assert "first: " in texts(sixth, "%compare questions start searched")
    assert "searched" in texts(sixth, "%adapter searched")
    outputs = [output for cell in sixth.cells for output in cell.get("outputs", [])]
    assert not [output for output in outputs if output.output_type == "error"]
