"""Teaching in a notebook: a correction is executed before it is kept, and training reads it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from frontend import Cell, FrontEnd
from scripted_kernel import ADD, PERCENT
from worldmodel_train.execution import Shells
from worldmodel_train.formats import detect, read_any
from worldmodel_train.verification import Verification, verify

WRONG: dict[str, Any] = {
    "prompt": "20%",
    "steps": [
        "<think>\nTimes 0.02.\n</think>\n<code>\nresult = 240 * 0.02\nprint(result)\n</code>",
        "20% of 240 is **{output}**.",
    ],
}
RANDOM: dict[str, Any] = {
    "prompt": "random",
    "steps": ["<code>\nimport random\nprint(random.random())\n</code>", "It is {output}."],
}
LARGE: dict[str, Any] = {
    "prompt": "large",
    "steps": ["<code>\nprint(240 > 1000)\n</code>", "No, it is small."],
}
RIGHT = (
    "%%teach\n<think>\nTimes 0.2.\n</think>\n<code>\nresult = 240 * 0.2\nprint(result)\n</code>\n"
    "20% of 240 is **48.0**."
)

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def kernel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FrontEnd]:
    folder = tmp_path_factory.mktemp("teach")
    notebook = str(folder / "lesson.ipynb")
    front = FrontEnd(folder, [PERCENT, ADD, WRONG, RANDOM, LARGE], JPY_SESSION_NAME=notebook)
    yield front
    front.close()


@pytest.fixture
def front(kernel: FrontEnd) -> FrontEnd:
    """A conversation that has just begun, and nothing taught yet."""
    kernel.run("%reset conversation")
    file_of(kernel).unlink(missing_ok=True)
    return kernel


def file_of(front: FrontEnd) -> Path:
    return front.folder / "lesson.examples.jsonl"


def kept(front: FrontEnd) -> list[dict[str, Any]]:
    path = file_of(front)
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def refused(cell: Cell) -> str:
    assert cell.reply["status"] == "error"
    return str(cell.reply["evalue"])


def verified(path: Path) -> Verification:
    """What the training code finds when it reads the file and runs it all again."""
    with Shells() as shells:
        *_, found = verify(list(read_any(path)), shells)
    return found


def test_a_corrected_turn_is_executed_and_kept(front: FrontEnd) -> None:
    front.run("What is 20% of 240?")

    shown = front.run(RIGHT)

    (row,) = kept(front)
    assert shown.reply["status"] == "ok", shown.text
    assert "Example 1 is kept in lesson.examples.jsonl" in shown.text
    assert "not what you wrote" not in shown.text
    assert [item["prompt"] for item in row["items"]] == ["What is 20% of 240?"]
    assert row["items"][0]["reply"] == (
        "<think>\nTimes 0.2.\n</think>\n<code>\nresult = 240 * 0.2\nprint(result)\n</code>\n"
        "<output>\n48.0\n</output>\n20% of 240 is **48.0**."
    )


def test_the_notebooks_own_variables_are_not_touched(front: FrontEnd) -> None:
    front.run("What is 20% of 240?")

    front.run(RIGHT)

    assert front.run("%%python\nresult").text.strip() == "4.8"
    assert len(front.run("%history").text.splitlines()) == 3, "teaching is no part of what was said"


def test_what_training_reads_is_what_was_taught_and_it_reproduces(front: FrontEnd) -> None:
    front.run("%%python\nrate = 3")
    front.run("What is 15% of 240?")
    front.run("now add 12 to that")
    front.run(
        "%%teach --category sums\n<code>\nresult = result + 12 * rate\nprint(result)\n</code>\n"
        "That makes **72.0**."
    )
    front.run('%%teach --prompt "Who are you?"\nA model that runs code.')

    examples = list(read_any(file_of(front)))
    found = verified(file_of(front))

    assert detect(file_of(front)) == "native"
    assert [item.kind for item in examples[0].items] == ["cell", "turn", "turn"]
    assert [turn.prompt for turn in examples[0].turns][-1] == "now add 12 to that"
    assert examples[0].turns[-1].category == "sums"
    assert "<output>\n72.0\n</output>" in examples[0].turns[-1].reply
    assert examples[1].turns[0].reply == "A model that runs code."
    assert found.failed == set()
    assert found.blocks == 3
    assert len({turn.group for example in examples for turn in example.turns}) == 3


def test_the_answer_alone_is_corrected(front: FrontEnd) -> None:
    front.run("What is 15% of 240?")

    front.run("%%teach\nIt is **36**, exactly.")

    reply = kept(front)[0]["items"][0]["reply"]
    assert reply.startswith("<think>\nFifteen percent is a factor of 0.15.\n</think>\n<code>")
    assert reply.endswith("<output>\n36.0\n</output>\nIt is **36**, exactly.")


def test_the_code_alone_is_corrected_and_the_answer_says_the_new_figure(front: FrontEnd) -> None:
    front.run("What is 20% of 240?")

    front.run("%%teach\n<code>\nprint(240 / 5)\n</code>")

    reply = kept(front)[0]["items"][0]["reply"]
    assert reply.startswith("<think>\nTimes 0.02.\n</think>\n<code>\nprint(240 / 5)\n</code>")
    assert reply.endswith("<output>\n48.0\n</output>\n20% of 240 is **48.0**.")


def test_code_alone_is_not_enough_where_the_answer_does_not_name_its_output(
    front: FrontEnd,
) -> None:
    front.run("Is it large?")

    why = refused(front.run("%%teach\n<code>\nprint(240 > 100)\n</code>"))

    assert "write the answer as well" in why
    assert kept(front) == []


def test_an_output_that_the_person_wrote_is_compared_and_never_kept(front: FrontEnd) -> None:
    front.run("What is 20% of 240?")

    shown = front.run(
        "%%teach\n<code>\nprint(240 * 0.2)\n</code>\n<output>\n50\n</output>\nIt is 48."
    ).text

    assert "not what you wrote; the real one is kept" in shown
    assert "written: 50" in shown
    assert "real:    48.0" in shown
    assert "<output>\n48.0\n</output>" in kept(front)[0]["items"][0]["reply"]


def test_code_that_fails_is_refused_and_says_why(front: FrontEnd) -> None:
    front.run("What is 20% of 240?")

    why = refused(front.run("%%teach\n<code>\nprint(reslt)\n</code>\nIt is 48."))

    assert "print(reslt)" in why
    assert "NameError: name 'reslt' is not defined" in why
    assert "--keep-error" in why
    assert kept(front) == []


def test_an_error_that_is_part_of_the_lesson_is_kept(front: FrontEnd) -> None:
    lesson = (
        "<code>\nprint(totl)\n</code>\n<think>\nA typing mistake.\n</think>\n"
        "<code>\ntotal = 5\nprint(total)\n</code>\nThe total is **5**."
    )

    front.run(f'%%teach --prompt "What is the total?" --keep-error\n{lesson}')

    reply = kept(front)[0]["items"][0]["reply"]
    assert "<output>\nERROR: NameError: name 'totl' is not defined" in reply
    assert "<output>\n5\n</output>" in reply
    assert verified(file_of(front)).failed == set()


def test_a_later_example_continues_from_what_was_corrected(front: FrontEnd) -> None:
    front.run("What is 20% of 240?")
    front.run(RIGHT)
    front.run("now add 12 to that")

    front.run("%%teach\n<code>\nresult = result + 12\nprint(result)\n</code>\nThat makes **60.0**.")

    items = kept(front)[1]["items"]
    assert "<output>\n48.0\n</output>" in items[0]["reply"], "not the wrong answer that was given"
    assert "<output>\n60.0\n</output>" in items[1]["reply"]


def test_a_conversation_that_goes_otherwise_is_no_example(front: FrontEnd) -> None:
    front.run("Give me a random number")
    front.run("What is 15% of 240?")

    why = refused(front.run("%%teach\nIt is 36."))
    assert "went otherwise" in why
    assert "--alone" in why
    assert kept(front) == []

    front.run("%%teach --alone\nIt is 36.")
    assert [len(row["items"]) for row in kept(front)] == [1]


WRONG_CELLS = {
    "nothing below": ("%%teach", "nothing to teach"),
    "an open tag": ("%%teach\n<code>\nprint(1)", "never closes it"),
    "no answer": ('%%teach --prompt "Add."\n<code>\n1 + 1\n</code>', "has no answer"),
    "a lonely output": ("%%teach\n<output>\n3\n</output>\nThree.", "follows no <code>"),
    "an unknown option": ("%%teach --promt x\nYes.", "usage: %teach"),
    "no such example": ("%%teach --replace 7\nYes.", "no example 7"),
    "nobody was asked": ("%%teach\nYes.", "no turn to correct"),
    "a tag that is printed": (
        '%%teach --prompt "Print."\n<code>\nprint("<" + "/output>")\n</code>\nDone.',
        "holds a tag",
    ),
    "code that asks": (
        '%%teach --prompt "Ask."\n<code>\ninput()\n</code>\nDone.',
        "this code failed",
    ),
}


@pytest.mark.parametrize("cell, said", WRONG_CELLS.values(), ids=WRONG_CELLS.keys())
def test_what_cannot_be_taught_is_said(front: FrontEnd, cell: str, said: str) -> None:
    assert said in refused(front.run(cell))
    assert kept(front) == []


def test_its_options_complete_and_a_console_waits_for_its_text(front: FrontEnd) -> None:
    line = "%%teach --ke"

    found = front.ask("complete_request", {"code": line, "cursor_pos": len(line)})
    waiting = front.ask("is_complete_request", {"code": "%%teach\n<code>"})

    assert found["matches"] == ["--keep-error"]
    assert line[found["cursor_start"] :] == "--ke"
    assert waiting["status"] == "incomplete"


# --- the list -----------------------------------------------------------------------------------


def test_examples_are_listed_shown_dropped_and_exported(front: FrontEnd) -> None:
    assert "nothing was taught" in front.run("%examples").text
    for word in ("one", "two", "three"):
        front.run(f'%%teach --prompt "Say {word}."\nI say {word}.')

    assert "Say two." in front.run("%examples").text
    assert front.run("%examples show 2").text == "> Say two.\n\nI say two."
    assert "Dropped: Say two." in front.run("%examples drop 2").text
    assert "(2 examples)" in front.run("%examples export taken.jsonl").text
    assert "already there" in refused(front.run("%examples export taken.jsonl"))
    assert "there are 2" in refused(front.run("%examples show 3"))
    assert "is no number" in refused(front.run("%examples drop two"))

    taken = list(read_any(front.folder / "taken.jsonl"))
    assert [example.turns[0].prompt for example in taken] == ["Say one.", "Say three."]


def test_an_example_is_edited_in_a_cell_of_its_own(front: FrontEnd) -> None:
    front.run("What is 15% of 240?")
    front.run("now add 12 to that")
    front.run("%%teach\nThat is **48**.")

    cell = front.run("%examples edit 1").reply["payload"][0]["text"]
    assert cell.startswith('%%teach --replace 1 --prompt "now add 12 to that"\n<code>\n')
    changed = cell.replace("That is **48**.", "Now it is **48**.").replace("now add", "then add")
    front.run(changed)

    (row,) = kept(front)
    assert len(row["items"]) == 2, "it still continues the same conversation"
    assert row["items"][1]["prompt"] == "then add 12 to that"
    assert row["items"][1]["reply"].endswith("Now it is **48**.")


def test_an_edited_example_keeps_its_error_and_its_odd_prompt(front: FrontEnd) -> None:
    prompt = 'Say \\"no\\" \\\\ slowly.'
    front.run(f'%%teach --prompt "{prompt}" --keep-error\n<code>\n1 / 0\n</code>\nNo.')
    before = kept(front)

    cell = front.run("%examples edit 1").reply["payload"][0]["text"]
    again = front.run(cell)

    assert again.reply["status"] == "ok", again.text
    assert before[0]["items"][0]["prompt"] == 'Say "no" \\ slowly.'
    assert kept(front) == before


def test_a_line_that_a_crash_cut_spoils_nothing(front: FrontEnd) -> None:
    front.run('%%teach --prompt "Say one."\nOne.')
    with file_of(front).open("a") as file:
        file.write('{"id": "cut", "items": [{"ki')

    front.run('%%teach --prompt "Say two."\nTwo.')

    assert [row["items"][0]["prompt"] for row in kept(front)] == ["Say one.", "Say two."]


def test_a_file_that_is_broken_is_not_written_to(front: FrontEnd) -> None:
    file_of(front).write_text('{"id": "mine"}\n')

    assert "line 1 is no example" in refused(front.run('%%teach --prompt "Say."\nOne.'))
    assert file_of(front).read_text() == '{"id": "mine"}\n'


def test_teaching_can_be_interrupted(front: FrontEnd) -> None:
    processes = psutil.Process(front.manager.provisioner.pid)
    before = set(processes.children(recursive=True))
    request = front.send(
        '%%teach --prompt "Wait."\n<code>\nimport time\ntime.sleep(600)\n</code>\nDone.'
    )
    front.until(request, "busy")
    front.interrupt()

    stopped = front.finish(request)

    assert "stopped" in stopped.text
    assert set(processes.children(recursive=True)) <= before, "its shell is gone"
    assert kept(front) == []
    assert front.run("What is 15% of 240?").answer == "15% of 240 is **36.0**."
