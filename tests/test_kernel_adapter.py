"""`%adapter` in a notebook: another adapter in the model of a kernel that goes on."""

import shutil
import time
from collections.abc import Iterator

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from adapters import make_adapter
from frontend import Cell, FrontEnd
from test_engine_local import make_model

pytestmark = pytest.mark.slow
_LOADING_S = 180.0


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FrontEnd]:
    folder = tmp_path_factory.mktemp("adapters")
    make_model(folder / "model")
    made = make_adapter(folder / "model", folder / "made", rows=[104])
    shutil.copytree(made, folder / "runs" / "first" / "final")
    settings = {"ENGINE": "local", "MODEL": str(folder / "model"), "MAX_TOKENS": "8"}
    environment = {f"WORLDMODEL_{name}": value for name, value in settings.items()}
    front = FrontEnd(folder, [], **environment)
    end = time.monotonic() + _LOADING_S
    while "parameters" not in front.run("%status").text and time.monotonic() < end:
        time.sleep(0.5)
    yield front
    front.close()


def rows(cell: Cell) -> list[list[str]]:
    return [line.split() for line in cell.text.splitlines()[1:]]


def test_the_adapter_changes_and_the_conversation_goes_on(front: FrontEnd) -> None:
    before = front.run("What is it?")
    assert rows(front.run("%adapter"))[0][:2] == ["loaded", "none"]

    said = front.run("%adapter first").text
    with_adapter = front.run("What is it?")

    assert said.endswith("answers with the adapter runs/first/final.")
    assert rows(front.run("%adapter"))[0][:2] == ["loaded", "first"]
    assert "runs/first/final" in front.run("%status").text
    assert before.turn["adapter"] is None
    assert with_adapter.turn["adapter"] == "runs/first/final"
    assert with_adapter.turn["context_tokens"] > before.turn["context_tokens"], "it has read both"
    assert len(front.run("%history").text.splitlines()) == 3

    assert front.run("%adapter off").text.endswith("answers with no adapter.")
    assert front.run("What was it again?").turn["adapter"] is None


def test_an_adapter_that_is_not_there_changes_nothing(front: FrontEnd) -> None:
    front.run("%adapter latest")

    refused = front.run("%adapter frist")

    assert "did you mean 'first'" in refused.reply["evalue"]
    assert rows(front.run("%adapter"))[0][:2] == ["loaded", "first"]
    front.run("%adapter off")


def test_the_names_of_runs_complete(front: FrontEnd) -> None:
    line = "%adapter fi"

    reply = front.ask("complete_request", {"code": line, "cursor_pos": len(line)})

    assert reply["matches"] == ["first"]
