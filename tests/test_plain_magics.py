"""The magics of a plain notebook: options, commands, errors, and where they cannot be loaded."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from frontend import FrontEnd
from plain_frontend import PlainFrontEnd
from scripted_kernel import PERCENT
from worldmodel_kernel.plain.magics import one_line_questions, read_options


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlainFrontEnd]:
    front = PlainFrontEnd(tmp_path_factory.mktemp("magics"), [PERCENT])
    front.run("%load_ext worldmodel_kernel")
    yield front
    front.close()


def test_a_question_on_one_line_is_no_request_for_help(front: PlainFrontEnd) -> None:
    assert front.run("%ask What is 15% of 240?").answer == "15% of 240 is **36.0**."
    assert front.run("%%ask What is 15% of 240?").answer == "15% of 240 is **36.0**."


def test_a_question_may_stand_among_other_code(front: PlainFrontEnd) -> None:
    cell = front.run("before = 3\n%ask What is 15% of 240?\nprint(before + result)")

    assert cell.stdout == "36.0\n39.0\n"
    front.run("%%ask\nWhat is 15% of 240?")
    history = front.run("%worldmodel history").text
    assert "%%python before = 3 print(before + result)" in history


def test_thinking_is_unfolded_on_demand(front: PlainFrontEnd) -> None:
    assert "<details open" not in front.run("%%ask\nWhat is 15% of 240?").html.replace(" style", "")
    assert " open>" in front.run("%%ask --think\nWhat is 15% of 240?").html


@pytest.mark.parametrize(
    "line, said",
    [
        ("--thinc", "did you mean '--think'?"),
        ("--set temperatur=1", "did you mean 'temperature'?"),
        ("--set temperature=hot", "which is no float"),
        ("--set model=x", "%worldmodel set model=…"),
        ("--set timeout", "needs NAME=VALUE"),
    ],
)
def test_an_option_that_is_not_there_is_an_error_of_one_line(
    front: PlainFrontEnd, line: str, said: str
) -> None:
    cell = front.run(f"%%ask {line}\nWhat is 15% of 240?")

    assert cell.reply["ename"] == "SettingsError"
    assert said in cell.reply["evalue"]
    assert len(cell.reply["traceback"]) == 1


def test_help_says_how_to_ask(front: PlainFrontEnd) -> None:
    assert "--think" in front.run("%%ask --help").text
    assert "%worldmodel think" in front.run("%worldmodel help").text
    assert "%worldmodel undo" in front.run("%worldmodel undo --help").text


def test_an_answer_is_corrected_and_kept(front: PlainFrontEnd) -> None:
    front.run("%%ask\nWhat is 15% of 240?")

    taught = front.run("%%teach\n<code>\nprint(round(240 * 0.15))\n</code>\nIt is **36**.")

    assert "Example 1 is kept" in taught.text
    assert "What is 15% of 240?" in front.run("%worldmodel examples").text
    assert "%%teach" not in front.run("%worldmodel history").text
    assert "has no answer" in front.run("%%teach\n<think>\nx\n</think>").reply["evalue"]


def test_status_says_where_the_code_runs(front: PlainFrontEnd) -> None:
    text = front.run("%worldmodel status").text

    assert "this notebook's own" in text
    assert "own process" in text


def test_a_setting_holds_for_all_later_questions(front: PlainFrontEnd) -> None:
    front.run("%worldmodel set temperature=0.5")

    assert front.run("%%ask\nWhat is 15% of 240?").turn["sampling"]["temperature"] == 0.5
    front.run("%worldmodel set temperature=0")


def test_the_shell_is_not_ours_to_reset(front: PlainFrontEnd) -> None:
    front.run("kept = 1")

    assert "your notebook's own" in front.run("%worldmodel reset shell").reply["evalue"]
    assert "A fresh conversation." in front.run("%worldmodel reset").text
    assert front.run("print(kept)").stdout == "1\n"


def test_an_unknown_command_names_the_nearest(front: PlainFrontEnd) -> None:
    assert "did you mean 'status'?" in front.run("%worldmodel statsu").reply["evalue"]


@pytest.mark.parametrize(
    "typed, wanted",
    [("%worldmodel st", "status"), ("%worldmodel reset con", "conversation"),
     ("%worldmodel set temp", "temperature=")],
)  # fmt: skip
def test_commands_are_completed(front: PlainFrontEnd, typed: str, wanted: str) -> None:
    reply = front.ask("complete_request", {"code": typed, "cursor_pos": len(typed)})

    assert wanted in reply["matches"]


def test_the_extension_can_be_loaded_again(front: PlainFrontEnd) -> None:
    front.run("%reload_ext worldmodel_kernel")

    assert front.run("%%ask\nWhat is 15% of 240?").stdout == "36.0\n"


def test_options_end_where_the_question_begins() -> None:
    assert read_options("--think --set seed=1 what is --this") == (
        {"show_thinking": "on", "seed": "1"},
        "what is --this",
    )


def test_other_cells_are_left_as_they_are() -> None:
    assert one_line_questions(["%%bash\n", "%ask me?\n"]) == ["%%bash\n", "%ask me?\n"]
    assert one_line_questions(["%%ask\n", "why?\n"]) == ["%%ask\n", "why?\n"]


# --- settings that cannot be, kernels that are not plain ----------------------------------------


def test_a_broken_setting_is_said_when_the_extension_is_loaded(tmp_path: Path) -> None:
    front = PlainFrontEnd(tmp_path, [])
    try:
        cell = front.run(
            "import os\nos.environ['WORLDMODEL_TEMPERATURE'] = 'hot'\n%load_ext worldmodel_kernel"
        )
        assert cell.reply["ename"] == "SettingsError"
        assert "temperature" in cell.reply["evalue"]
    finally:
        front.close()


def test_in_our_own_kernel_there_is_nothing_to_load(tmp_path: Path) -> None:
    front = FrontEnd(tmp_path, [])
    try:
        cell = front.run("%load_ext worldmodel_kernel")
        assert "type the question into a cell as it is" in cell.reply["evalue"]
    finally:
        front.close()


def test_code_waits_for_the_persons_word(front: PlainFrontEnd) -> None:
    front.run("%worldmodel mode ask")
    request = front.send("%ask What is 15% of 240?", allow_stdin=True)
    assert "Run this code?" in front.client.get_stdin_msg(timeout=20)["content"]["prompt"]
    front.client.input("s")

    skipped = front.finish(request)

    assert "skipped" in skipped.html
    nobody = front.run("%ask What is 15% of 240?")
    assert nobody.stdout == ""
    front.run("%worldmodel mode run")


def test_a_lesson_with_a_pace_does_not_wait_for_ever(front: PlainFrontEnd) -> None:
    front.run("%worldmodel mode step 0.3")

    cell = front.finish(front.send("%ask What is 15% of 240?", allow_stdin=True))

    assert cell.answer == "15% of 240 is **36.0**."
    front.run("%worldmodel mode run")


def test_interrupting_a_question_ends_the_turn(front: PlainFrontEnd) -> None:
    front.run("%worldmodel mode ask")
    request = front.send("%ask What is 15% of 240?", allow_stdin=True)
    while "Run this code?" not in front.client.get_stdin_msg(timeout=20)["content"]["prompt"]:
        pass  # a question of the lesson above, which nobody answered

    front.interrupt()

    assert front.finish(request).reply["ename"] == "KeyboardInterrupt"
    front.run("%worldmodel mode run")
    assert front.run("%ask What is 15% of 240?").answer == "15% of 240 is **36.0**."


def test_the_code_of_the_last_answer_goes_into_a_cell_below(front: PlainFrontEnd) -> None:
    front.run("%%ask\nWhat is 15% of 240?")

    payload = front.run("%worldmodel export").reply["payload"]

    assert [each["source"] for each in payload] == ["set_next_input"]
    assert payload[0]["text"] == "result = 240 * 0.15\nprint(result)"
    assert front.run(payload[0]["text"]).stdout == "36.0\n"
    assert front.run("%worldmodel status").reply["payload"] == []
