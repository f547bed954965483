"""Live views: what they send, and what they leave behind."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from frontend import Cell
from plain_frontend import PlainFrontEnd
from run_folders import write_run
from scripted_kernel import PERCENT

pytest.importorskip("anywidget")
WIDGETS = Path(__file__).parent.parent / "worldmodel_kernel" / "widgets"
VIEW = "application/vnd.jupyter.widget-view+json"
SHOW = "from worldmodel_kernel.widgets import Variables\nVariables()"


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlainFrontEnd]:
    front = PlainFrontEnd(tmp_path_factory.mktemp("widgets"), [PERCENT])
    front.run("%load_ext worldmodel_kernel")
    yield front
    front.close()


def rows(cell: Cell) -> dict[str, Any]:
    """The rows that a cell's messages bring, by name."""
    sent = [m["content"]["data"] for m in cell.messages if m["msg_type"] == "comm_msg"]
    states = [data["state"] for data in sent if "rows" in data.get("state", {})]
    return {row["name"]: row for row in states[-1]["rows"]} if states else {}


def test_a_view_is_a_widget_and_a_snapshot_never_both_in_one_output(front: PlainFrontEnd) -> None:
    """A front end that prefers the widget would show an error in place of the snapshot."""
    front.run("kept = [1, 2]")

    live, snapshot = front.run(SHOW).outputs
    assert VIEW in live["data"]
    assert "text/html" not in live["data"]
    assert VIEW not in snapshot["data"]
    assert "[1, 2]" in snapshot["data"]["text/html"]


def test_it_follows_the_cells_of_the_person(front: PlainFrontEnd) -> None:
    front.run("kept = [1, 2]\nother = 1")
    front.run(SHOW)
    cell = front.run("kept = [1, 2, 3]")

    assert rows(cell)["kept"] == {
        "name": "kept",
        "type": "list",
        "value": "[1, 2, 3]",
        "changed": True,
    }
    assert not rows(cell)["other"]["changed"]


def test_it_follows_the_code_of_the_model_and_so_does_the_snapshot(front: PlainFrontEnd) -> None:
    front.run("result = 0")
    front.run(SHOW)
    cell = front.run("%%ask\nWhat is 15% of 240?")

    assert rows(cell)["result"]["value"] == "36.0"
    assert rows(cell)["result"]["changed"], "also when the cell around the model's code has ended"
    updates = [m["content"] for m in cell.messages if m["msg_type"] == "update_display_data"]
    assert any("36.0" in u["data"].get("text/html", "") for u in updates)


def test_a_cell_that_changes_nothing_sends_nothing(front: PlainFrontEnd) -> None:
    front.run("quiet = 1")
    front.run(SHOW)
    front.run("1 + 1")

    assert not rows(front.run("1 + 1"))


def test_a_new_view_takes_the_place_of_the_last(front: PlainFrontEnd) -> None:
    front.run(SHOW)
    front.run(SHOW)
    cell = front.run("fresh = 1")

    sent = [m for m in cell.messages if m["msg_type"] == "comm_msg"]
    assert len({m["content"]["comm_id"] for m in sent}) == 1


def test_hostile_values_are_text_in_the_snapshot(front: PlainFrontEnd) -> None:
    front.run("bad = '<img src=x onerror=alert(1)>'")

    assert "<img" not in front.run(SHOW).html
    front.run("del bad")


def test_hostile_values_are_text_in_the_live_view() -> None:
    for script in WIDGETS.glob("*.js"):
        assert not re.search(r"innerHTML|outerHTML|insertAdjacent|eval\(", script.read_text())


def test_a_shell_that_is_not_ours_is_told_what_to_load(tmp_path: Path) -> None:
    front = PlainFrontEnd(tmp_path, [])
    try:
        assert "%load_ext worldmodel_kernel" in front.run(SHOW).reply["evalue"]
    finally:
        front.close()


def test_without_anywidget_the_extra_is_named() -> None:
    probe = (
        "import sys; sys.modules['anywidget'] = None\n"
        "import worldmodel_kernel.widgets\n"
        "from worldmodel_kernel.widgets import Variables"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=False
    )

    assert "pip install 'worldmodel-kernel[lab]'" in done.stderr


# --- a training run -----------------------------------------------------------------------------


def updated(front: PlainFrontEnd, text: str) -> None:
    """The snapshot says this, sooner or later."""
    front.broadcast(lambda m: m["msg_type"] == "update_display_data" and text in str(m["content"]))


@pytest.mark.slow
def test_a_run_is_followed_to_its_end_and_the_snapshot_stays(front: PlainFrontEnd) -> None:
    sleeper = subprocess.Popen(["sleep", "60"])
    runs = front.folder / "runs"
    write_run(runs, "mine", state="running", steps=2, pid=sleeper.pid)
    try:
        cell = front.run("from worldmodel_kernel.widgets import TrainingRun\nTrainingRun('mine')")
        live, snapshot = cell.outputs
        assert VIEW in live["data"]
        assert "2 of 8" in snapshot["data"]["text/plain"]

        write_run(runs, "mine", state="running", steps=4, pid=sleeper.pid)
        updated(front, "4 of 8")
        write_run(runs, "mine", state="finished", steps=8)
        updated(front, "finished")
    finally:
        sleeper.kill()
        sleeper.wait()


def test_a_run_that_is_not_there_is_named(front: PlainFrontEnd) -> None:
    write_run(front.folder / "runs", "mine", state="finished", steps=8)

    missing = front.run("from worldmodel_kernel.widgets import TrainingRun\nTrainingRun('yours')")

    assert "no run 'yours'" in missing.reply["evalue"]
