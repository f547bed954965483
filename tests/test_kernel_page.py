"""The kernel and the page on their live channel: questions, pieces of text, state, models."""

import signal
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

from frontend import TRACE, FrontEnd
from run_folders import write_run
from scripted_kernel import PERCENT

SEPARATOR = 1  # the line break after an answer
SCRIPT = [
    PERCENT,
    {"prompt": "long talk", "steps": [" ".join(f"word{n}" for n in range(120))], "delay_s": 0.001},
    {"prompt": "table", "steps": [
        "<code>\nimport numpy as np\ngrid = np.zeros((2, 3))\nclass Own:\n"
        "    def __repr__(self): 1 / 0\nown = Own()\nnames = ['a', 'b']\n</code>",
        "Made.",
    ]},
]  # fmt: skip


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FrontEnd]:
    front = FrontEnd(tmp_path_factory.mktemp("page"), SCRIPT)
    yield front
    front.close()


@pytest.fixture(autouse=True)
def back_to_run(front: FrontEnd) -> Iterator[None]:
    yield
    front.run("%mode run\n%reset conversation")


class Page:
    """The extension's side of the live channel."""

    def __init__(self, front: FrontEnd) -> None:
        self._front = front
        self.id = ""
        self.open("page-1")

    def open(self, id: str) -> None:
        self.id = id
        self._say("comm_open", target_name="worldmodel.front", data={})

    def close(self) -> None:
        self._say("comm_close", data={})

    def send(self, type: str, **fields: Any) -> None:
        self._say("comm_msg", data={"type": type, **fields})

    def _say(self, kind: str, **content: Any) -> None:
        message = self._front.client.session.msg(kind, {"comm_id": self.id, **content})
        self._front.client.shell_channel.send(message)

    def hears(self, type: str, **fields: Any) -> dict[str, Any]:
        """The next message of this type, with these fields."""

        def wanted(message: dict[str, Any]) -> bool:
            data = message["content"].get("data", {})
            return (
                message["msg_type"] == "comm_msg"
                and message["content"]["comm_id"] == self.id
                and data.get("type") == type
                and fields.items() <= data.items()
            )

        data: dict[str, Any] = self._front.broadcast(wanted)["content"]["data"]
        return data


@pytest.fixture
def page(front: FrontEnd) -> Iterator[Page]:
    page = Page(front)
    yield page
    page.close()


def test_a_page_that_opens_learns_the_state(front: FrontEnd, page: Page) -> None:
    state = page.hears("state")

    assert (state["phase"], state["mode"], state["thinking"]) == ("ready", "run", False)


def test_a_page_answers_by_its_controls(front: FrontEnd, page: Page) -> None:
    front.run("%mode ask")
    request = front.send("What is 15% of 240?", allow_stdin=True)

    asked = page.hears("ask")
    page.send("answer", id=asked["id"], action="edit", code="print('from the page')")

    page.hears("asked", id=asked["id"])
    assert asked["kind"] == "run"
    assert "0.15" in asked["code"]
    assert front.finish(request).stdout == "from the page\n"


def test_a_page_that_is_reloaded_is_asked_again(front: FrontEnd, page: Page) -> None:
    front.run("%mode ask")
    request = front.send("What is 15% of 240?", allow_stdin=True)
    first = page.hears("ask")
    page.close()

    page.open("page-2")

    again = page.hears("ask")
    assert again["id"] == first["id"]
    page.send("answer", id=again["id"], action="skip")
    assert front.finish(request).turn["blocks"][1]["status"] == "skipped"


@pytest.mark.slow
def test_a_page_that_crashed_is_not_waited_for(front: FrontEnd, page: Page) -> None:
    """This one never answers a ping: after a while `input()` asks, wherever it is read."""
    front.run("%mode ask")
    request = front.send("What is 15% of 240?", allow_stdin=True)
    asked = page.hears("ask")

    prompt = front.client.get_stdin_msg(timeout=60)["content"]["prompt"]
    front.client.input("s")

    assert "Enter: run" in prompt
    assert front.finish(request).turn["blocks"][1]["status"] == "skipped"
    page.send("answer", id=asked["id"], action="run")  # too late, and harmless
    assert front.run("%mode run").reply["status"] == "ok"


@pytest.mark.slow
def test_a_page_that_comes_while_input_asks_can_answer(front: FrontEnd, page: Page) -> None:
    page.close()
    front.run("%mode ask")
    request = front.send("What is 15% of 240?", allow_stdin=True)
    front.client.get_stdin_msg(timeout=60)

    page.open("page-3")
    page.send("answer", id=page.hears("ask")["id"], action="run")

    assert front.finish(request).answer == "15% of 240 is **36.0**."


def test_the_page_learns_how_full_the_context_is(front: FrontEnd, page: Page) -> None:
    page.send("refresh")
    page.hears("state", used=0, room=32_768)
    record = front.run("What is 15% of 240?").turn
    counted = record["context_tokens"] + record["sampled_tokens"] + record["output_tokens"]

    page.send("refresh")

    state = page.hears("state", phase="ready", used=counted + SEPARATOR)
    assert state["room"] == 32_768


def test_a_model_that_cannot_be_chosen_is_a_problem_and_the_old_one_stays(
    front: FrontEnd, page: Page
) -> None:
    page.send("refresh")
    assert page.hears("models")["rows"] == [{"value": "", "name": "script", "current": True}]

    page.send("set", name="model", value="embedded --adapter off")

    assert "replays a script" in page.hears("problem")["text"]
    assert front.run("What is 15% of 240?").turn["model"] == "script"


def test_pieces_come_by_the_channel_and_the_display_holds_all_at_the_end(
    front: FrontEnd, page: Page
) -> None:
    cell = front.run("long talk")

    block = next(o["data"][TRACE]["block"] for o in cell.outputs if _traced(o, "block"))
    heard = [m["content"]["data"] for m in cell.messages if m["msg_type"] == "comm_msg"]
    pieces = [data for data in heard if data["type"] == "append"]
    assert len(pieces) > 3
    assert {piece["block"] for piece in pieces} == {block["id"]}
    assert block["complete"]
    assert all(block["text"][p["at"] :].startswith(p["text"].rstrip()) for p in pieces)


def test_the_page_sets_the_mode_and_hears_of_it(front: FrontEnd, page: Page) -> None:
    page.hears("state")

    page.send("set", name="mode", value="step")

    assert page.hears("state", mode="step")["phase"] == "ready"
    page.send("set", name="mode", value="sleep")
    assert "mode" in page.hears("problem")["text"]
    page.send("set", name="memory_bytes", value="1")
    assert "no such request" in page.hears("problem")["text"]


def test_the_page_gets_the_variables_without_running_their_code(
    front: FrontEnd, page: Page
) -> None:
    front.run("a table please")

    page.send("refresh")
    rows = {row["name"]: row for row in page.hears("variables")["rows"]}

    assert rows["grid"] == {
        "name": "grid", "type": "ndarray", "shape": "2 x 3", "value": "<ndarray 2x3>",
    }  # fmt: skip
    assert rows["own"]["value"] == "<Own>"
    assert rows["names"]["shape"] == "2"


def test_nonsense_from_the_page_harms_nothing(front: FrontEnd, page: Page) -> None:
    page.send("answer", id="nothing", action="run")
    page._say("comm_msg", data=["no", "object"])
    page.send("answer")
    page.send("dance")

    assert "dance" in page.hears("problem")["text"]
    assert front.run("What is 15% of 240?").reply["status"] == "ok"


def _traced(output: dict[str, Any], part: str) -> bool:
    return part in output.get("data", {}).get(TRACE, {})


# --- training runs ------------------------------------------------------------------------------


@pytest.mark.slow
def test_training_runs_are_followed_and_told_what_to_do(front: FrontEnd, page: Page) -> None:
    sleeper = subprocess.Popen(["sleep", "60"])
    try:
        write_run(front.folder / "runs", "mine", state="running", steps=2, pid=sleeper.pid)
        page.send("refresh")
        while not (rows := page.hears("runs")["rows"]):
            continue
        assert (rows[0]["name"], rows[0]["state"], rows[0]["step"]) == ("mine", "running", 2)
        assert rows[0]["curve"] == [3.0, 1.5]

        write_run(front.folder / "runs", "mine", state="running", steps=4, pid=sleeper.pid)
        assert page.hears("runs")["rows"][0]["step"] == 4, "without anybody asking"

        page.send("run", action="stop", name="mine")
        assert sleeper.wait(20) == -signal.SIGTERM
        while page.hears("runs")["rows"][0]["state"] != "failed":
            continue
    finally:
        sleeper.kill()


def test_what_a_run_cannot_do_is_said(front: FrontEnd, page: Page) -> None:
    write_run(front.folder / "runs", "done", state="finished", steps=8)

    page.send("run", action="adapter", name="done")
    assert "has no adapters" in page.hears("problem")["text"]
    page.send("run", action="dance", name="done")
    assert "'dance'" in page.hears("problem")["text"]
    page.send("run", action="stop", name="nobody's")
    assert "no run" in page.hears("problem")["text"]


def test_a_page_learns_what_is_stale_at_every_change_and_when_it_is_loaded_again(
    front: FrontEnd, page: Page
) -> None:
    front.run("What is 15% of 240?", cell="one")
    front.run("table, please", cell="two")

    steps = {"What is 15% of 240?": ["two"], "%branches 1": [], "%undo": ["two"]}
    for code, stale in steps.items():
        request = front.send(code, cell="one")
        page.hears("stale", cells=stale)
        front.reply(request)
    page.close()
    page.open("page-2")
    page.send("refresh")
    page.hears("stale", cells=["two"])
    front.send("%reset conversation")
    page.hears("stale", cells=[])


def test_export_has_the_page_turn_the_answer_into_cells(front: FrontEnd, page: Page) -> None:
    front.run("What is 15% of 240?", cell="one")

    request = front.send("%export", cell="below")

    page.hears("materialise", cell="one")
    assert front.reply(request)["payload"] == []
