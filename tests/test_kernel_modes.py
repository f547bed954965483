"""Run modes and surprise in the kernel, where a person is asked by `input()`."""

import time
from collections.abc import Iterator
from typing import Any

import pytest

from frontend import TRACE, Cell, FrontEnd
from scripted_kernel import ADD, PERCENT

SCRIPT = [
    PERCENT | {"expects": ["36.0"]},
    ADD,
    {
        "prompt": "twice",
        "steps": ["<code>\nprint(36.0)\n</code>", "<code>\nprint(42)\n</code>", "."],
    },
]


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FrontEnd]:
    front = FrontEnd(tmp_path_factory.mktemp("modes"), SCRIPT)
    yield front
    front.close()


@pytest.fixture(autouse=True)
def back_to_run(front: FrontEnd) -> Iterator[None]:
    yield
    front.run("%mode run\n%reset conversation\n%surprise off")


def says(front: FrontEnd, request: str, *lines: str) -> tuple[Cell, list[str]]:
    """Answer the cell's questions with these lines; the cell, and what was asked."""
    asked = []
    for line in lines:
        asked.append(front.client.get_stdin_msg(timeout=20)["content"]["prompt"])
        front.client.input(line)
    return front.finish(request), asked


# --- by input() ---------------------------------------------------------------------------------


def test_a_block_waits_and_runs_when_it_is_let(front: FrontEnd) -> None:
    assert "waits for your word" in front.run("%mode ask").text

    cell, asked = says(front, front.send("What is 15% of 240?", allow_stdin=True), "")

    assert "Enter: run" in asked[0]
    assert cell.answer == "15% of 240 is **36.0**."


def test_a_block_is_edited_line_by_line(front: FrontEnd) -> None:
    front.run("%mode ask")
    request = front.send("What is 15% of 240?", allow_stdin=True)

    cell, _ = says(front, request, "e", "result = 100", "print(result)", ".")

    assert cell.stdout == "100\n"
    assert "edited by you" in cell.html
    code = next(b for b in cell.turn["blocks"] if b["kind"] == "code")
    assert (code["text"], code["written"].count("0.15")) == ("result = 100\nprint(result)", 1)


def test_an_unknown_word_is_asked_again_and_stop_runs_nothing(front: FrontEnd) -> None:
    front.run("%mode ask")
    request = front.send("What is 15% of 240?", allow_stdin=True)

    cell, asked = says(front, request, "perhaps", "q")

    assert len(asked) == 2
    assert cell.stdout == ""
    assert cell.reply["ename"] == "KeyboardInterrupt"
    assert cell.turn["detail"] == "the code was not run"


@pytest.mark.parametrize("word", ["s", "q"])
def test_code_that_was_refused_is_not_put_into_a_cell(front: FrontEnd, word: str) -> None:
    front.run("%mode ask")
    says(front, front.send("What is 15% of 240?", allow_stdin=True), word)

    assert "no code that was run" in front.run("%export").reply["evalue"]


def test_where_nobody_can_be_asked_nothing_runs(front: FrontEnd) -> None:
    front.run("%mode ask")

    cell = front.run("What is 15% of 240?")

    assert cell.stdout == ""
    assert "the code was not run" in cell.text


def test_a_lesson_shows_prediction_and_output_side_by_side_and_keeps_score(
    front: FrontEnd,
) -> None:
    front.run("%mode step")
    first, asked = says(front, front.send("What is 15% of 240?", allow_stdin=True), "", "35", "")
    second, _ = says(front, front.send("now add 12 to that", allow_stdin=True), "48", "")

    assert ["print" in prompt for prompt in asked] == [False, True, False]
    compared = [o["data"][TRACE]["prediction"] for o in first.outputs if _traced(o, "prediction")]
    assert compared == [
        {"student": "35", "model": "36.0", "actual": "36.0", "right": False,
         "score": "0 of 1 right"}
    ]  # fmt: skip
    assert "Not quite · 0 of 1 right" in first.text
    assert "Right · 1 of 2 right" in second.text
    assert "Predictions: 1 of 2 right." in front.run("%mode").text


def test_a_lesson_with_a_pace_goes_on_by_itself(front: FrontEnd) -> None:
    assert "open for 0.2 s" in front.run("%mode step 0.2").text

    request = front.send("What is 15% of 240?", allow_stdin=True)

    assert front.finish(request).answer == "15% of 240 is **36.0**."
    asked = [front.client.get_stdin_msg(timeout=20)["content"]["prompt"] for _ in range(3)]
    assert ["print" in prompt for prompt in asked] == [False, True, False]


def test_a_lesson_runs_through_where_nobody_is_there(front: FrontEnd) -> None:
    front.run("%mode step")

    assert front.run("What is 15% of 240?").answer == "15% of 240 is **36.0**."


def test_interrupting_while_a_person_is_asked(front: FrontEnd) -> None:
    front.run("%mode ask")
    request = front.send("What is 15% of 240?", allow_stdin=True)
    front.client.get_stdin_msg(timeout=20)

    front.interrupt()

    assert front.finish(request).turn["ending"] == "interrupted"
    front.run("%mode run")
    assert front.run("What is 15% of 240?").reply["status"] == "ok"


@pytest.mark.parametrize(
    "command, complaint",
    [("%mode slow", "mode"), ("%mode step soon", "pace"), ("%surprise maybe", "neither")],
)
def test_a_wrong_mode_says_what_is_right(front: FrontEnd, command: str, complaint: str) -> None:
    cell = front.run(command)

    assert cell.reply["status"] == "error"
    assert complaint in cell.reply["evalue"]


# --- surprise -----------------------------------------------------------------------------------


def test_surprise_is_in_the_record_always_and_shown_on_demand(front: FrontEnd) -> None:
    quiet = front.run("What is 15% of 240?")
    front.run("%surprise on")
    shown = front.run("What is 15% of 240?")

    code = next(b for b in quiet.turn["blocks"] if b["kind"] == "code")
    assert "".join(token[0] for token in code["surprise"]) == code["output"]
    assert not any(_traced(o, "surprise") for o in quiet.outputs)
    assert any(_traced(o, "surprise") for o in shown.outputs)
    assert "bits" in front.run("%surprise").text


def test_each_output_of_a_turn_has_its_own_surprise(front: FrontEnd) -> None:
    front.run("count twice")

    maps = [o["data"][TRACE]["surprise"]["tokens"] for o in front.run("%surprise").outputs]

    assert ["".join(token[0] for token in tokens) for tokens in maps] == ["36.0", "42"]


# --- a front end that cannot update -----------------------------------------------------------


def test_what_was_said_while_the_model_loaded_does_not_stay(front: FrontEnd) -> None:
    """A client without cell ids cannot update a display, so it is cleared."""
    started = time.monotonic()
    message = front.client.session.msg(
        "execute_request",
        {"code": "What is 15% of 240?", "silent": False, "store_history": True,
         "user_expressions": {}, "allow_stdin": False, "stop_on_error": True},
    )  # fmt: skip
    front.client.shell_channel.send(message)
    cell = front.finish(message["header"]["msg_id"])

    assert "not ready" not in cell.text
    assert time.monotonic() - started < 20


def _traced(output: dict[str, Any], part: str) -> bool:
    return part in output.get("data", {}).get(TRACE, {})
