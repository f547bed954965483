"""An ordinary Python notebook with `%load_ext worldmodel_kernel`: a real ipykernel, a scripted
model."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from frontend import TRACE, Cell
from plain_frontend import PlainFrontEnd
from scripted_kernel import PERCENT, RECOVERS
from worldmodel_kernel.engines.local import EMBEDDED

LONG = " ".join(str(number) for number in range(400))
SCRIPT: list[dict[str, Any]] = [
    PERCENT,
    RECOVERS,
    {"prompt": "mean of prices", "steps": ["<code>\nsum(prices) / len(prices)\n</code>",
                                           "It is {output}."]},
    {"prompt": "draw", "steps": [
        "<code>\nprint('drawing')\nimport matplotlib.pyplot as plt\nplt.plot([1, 2])\n"
        "plt.show()\n</code>", "I saw: {output}"]},
    {"prompt": "tidy", "steps": [
        "<think>\nTidy.\n</think>\n<code>\nprint('first')\n</code>",
        "<code>\nfrom IPython.display import clear_output\nprint('before')\nclear_output()\n"
        "print('after')\n</code>", "I saw: {output}"]},
    {"prompt": "all kinds", "steps": [
        "<code>\nimport os, sys\nfrom IPython.display import HTML, display\nprint('out')\n"
        "display(HTML('<b>hi</b>'))\nprint('err', file=sys.stderr)\n"
        "!echo from the system\n6 * 7\n</code>", "I saw: {output}"]},
    {"prompt": "ask me", "steps": ["<code>\nname = input('Name? ')\nprint('I am', name)\n</code>",
                                   "I read: {output}"]},
    {"prompt": "sleep", "steps": [
        "<code>\nimport time\nprint('as' + 'leep', flush=True)\ntime.sleep(20)\n</code>",
        "I woke: {output}"]},
    {"prompt": "stubborn", "steps": [
        "<code>\nimport time\ntry:\n    time.sleep(20)\nexcept KeyboardInterrupt:\n"
        "    print('no')\n    time.sleep(20)\n</code>", "I read: {output}"]},
    {"prompt": "leave", "steps": ["<code>\nexit()\n</code>", "I read: {output}"]},
    {"prompt": "await", "steps": ["<code>\nimport asyncio\nawait asyncio.sleep(0)\n</code>",
                                  "I read: {output}"]},
    {"prompt": "ask yourself", "steps": ["<code>\n%ask 15% of 240\n</code>", "I read: {output}"]},
    {"prompt": "model fails", "steps": ["<think>\nLet me see."], "fails": "out of ink"},
    {"prompt": "tool", "steps": ["<code>\nprint(use_tool('double', n=21))\n</code>", "{output}"]},
    {"prompt": "long talk", "steps": [LONG], "delay_s": 0.001},
]  # fmt: skip


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlainFrontEnd]:
    front = PlainFrontEnd(tmp_path_factory.mktemp("plain"), SCRIPT)
    front.run("early = 1")
    loaded = front.run("%load_ext worldmodel_kernel")
    assert "%%ask" in loaded.text
    yield front
    front.close()


def blocks(cell: Cell) -> list[str]:
    """What a cell shows, in order: kinds of our blocks, and of ordinary outputs."""
    found = []
    for output in cell.outputs:
        trace = output.get("data", {}).get(TRACE, {})
        named = trace["block"]["kind"] if "block" in trace else next(iter(trace), "")
        found.append(output["output_type"] if named in ("", "format") else named)
        if "turn" in trace:
            found[-1] = "turn"
    return found


# --- a question ---------------------------------------------------------------------------------


def test_a_question_is_answered_by_code_that_runs_in_the_notebook(front: PlainFrontEnd) -> None:
    cell = front.run("%%ask\nWhat is 15% of 240?")

    assert cell.reply["status"] == "ok"
    assert cell.stdout == "36.0\n"
    assert cell.answer == "15% of 240 is **36.0**."
    assert front.run("print(result)").stdout == "36.0\n"


def test_blocks_and_outputs_stand_in_the_order_in_which_they_happened(front: PlainFrontEnd) -> None:
    assert blocks(front.run("%%ask\nWhat is 15% of 240?")) == [
        "think",
        "code",
        "stream",
        "text",
        "turn",
    ]


def test_what_is_saved_reads_without_us_and_holds_the_record(front: PlainFrontEnd) -> None:
    cell = front.run("%%ask\nWhat is 15% of 240?")

    assert cell.turn["blocks"][1]["output"] == "36.0"
    assert "factor of 0.15" in cell.html
    assert "<script" not in cell.html


def test_the_model_uses_what_the_person_made_and_is_told_of_it(front: PlainFrontEnd) -> None:
    front.run("prices = [10, 20, 60]\nprint('made')")

    assert front.run("%%ask\nWhat is the mean of prices?").answer == "It is 30.0."
    history = front.run("%worldmodel history").text
    assert "prices = [10, 20, 60]" in history
    assert "made" in history


def test_cells_from_before_the_extension_was_loaded_are_told_too(front: PlainFrontEnd) -> None:
    front.run("%%ask\nWhat is 15% of 240?")

    assert "early = 1" in front.run("%worldmodel history").text


def test_a_cell_of_the_persons_that_failed_is_told_with_its_error(front: PlainFrontEnd) -> None:
    front.run("totally_unknown")
    front.run("%%ask\nWhat is 15% of 240?")

    assert "NameError" in front.run("%worldmodel history").text


def test_the_shell_is_as_it_was_after_a_question(front: PlainFrontEnd) -> None:
    front.run("%%ask\nplease recover")
    failed = front.run("1 / 0")

    assert failed.kinds.count("error") == 1
    assert "ZeroDivisionError" in failed.text
    assert front.run("6 * 7").outputs[0]["data"]["text/plain"] == "42"
    assert front.run("get_ipython().ask_exit.__self__ is get_ipython()").text.endswith("True")


def test_two_questions_of_one_cell_follow_each_other_and_run_again_take_each_others_place(
    front: PlainFrontEnd,
) -> None:
    front.run("%worldmodel reset")
    both = "%ask What is 15% of 240?\n%ask Are we still talking of 15%?"

    counts = []
    for _ in range(2):
        front.run(both, cell="both")
        counts.append(front.run("%worldmodel history").text.count("15%"))

    assert counts[0] == counts[1] > 2
    assert "still talking" in front.run("%worldmodel history").text


def test_two_questions_share_one_conversation(front: PlainFrontEnd) -> None:
    front.run("%worldmodel reset")
    first = front.run("%%ask\nWhat is 15% of 240?").turn
    second = front.run("%%ask\nWhat is 15% of 240?").turn

    assert second["context_tokens"] > first["context_tokens"] + first["sampled_tokens"]


def test_an_error_the_model_recovers_from_is_no_error_of_the_cell(front: PlainFrontEnd) -> None:
    cell = front.run("%%ask\nplease recover")

    assert cell.reply["status"] == "ok"
    assert "error" not in cell.kinds
    assert "NameError: name 'totl' is not defined" in cell.text
    assert cell.turn["blocks"][0]["output"].startswith("ERROR: NameError")
    assert cell.answer == "The total is **5**."


def test_every_kind_of_output_is_shown_and_read(front: PlainFrontEnd) -> None:
    cell = front.run("%%ask\nall kinds")

    shown = [o for o in cell.outputs if TRACE not in o.get("data", {})]
    assert [o["output_type"] for o in shown] == [
        "stream",
        "display_data",
        "stream",
        "stream",
        "execute_result",
    ]
    read = cell.turn["blocks"][0]["output"]
    assert read.splitlines()[:2] == ["out", "from the system"]
    assert "STDERR: err" in read
    assert "42" in read


def test_a_plot_is_an_image_and_the_model_knows_of_it(front: PlainFrontEnd) -> None:
    pytest.importorskip("matplotlib")
    cell = front.run("%%ask\ndraw a line")

    assert [o for o in cell.outputs if "image/png" in o.get("data", {})]
    assert "drawing" in cell.answer
    assert "[image/png " in cell.answer


def test_clear_output_keeps_the_turn(front: PlainFrontEnd) -> None:
    cell = front.run("%%ask\ntidy up")

    assert cell.stdout == "first\nafter\n"
    assert blocks(cell)[0] == "think"
    assert cell.answer == "I saw: after"


def test_the_code_may_ask_the_person(front: PlainFrontEnd) -> None:
    request = front.send("%%ask\nask me", allow_stdin=True)
    question = front.client.get_stdin_msg(timeout=20)
    assert question["content"]["prompt"] == "Name? "
    front.client.input("Ada")

    assert "I am Ada" in front.finish(request).answer


def test_tools_are_functions_of_the_notebook(front: PlainFrontEnd) -> None:
    front.run("@register_tool\ndef double(n):\n    return 2 * n")

    assert front.run("%%ask\nuse the tool").answer == "42"
    assert "double" in front.run("%worldmodel tools").text


# --- stopping -----------------------------------------------------------------------------------


def test_an_interrupt_stops_the_model(front: PlainFrontEnd) -> None:
    request = front.send("%%ask\nlong talk")
    seen = front.until(request, "5 6 7")
    front.interrupt()
    cell = front.finish(request, seen=seen)

    assert cell.reply["ename"] == "KeyboardInterrupt"
    assert cell.turn["ending"] == "interrupted"
    assert "399" not in cell.answer
    assert cell.reply["traceback"] == ["KeyboardInterrupt: stopped"]


def test_an_interrupt_stops_the_code_and_the_next_question_works(front: PlainFrontEnd) -> None:
    request = front.send("%%ask\nsleep")
    seen = front.until(request, "asleep")
    front.interrupt()
    cell = front.finish(request, seen=seen)

    assert cell.turn["ending"] == "interrupted"
    assert "asleep" in cell.turn["blocks"][0]["output"]
    assert front.run("%%ask\nWhat is 15% of 240?").stdout == "36.0\n"


@pytest.mark.slow
def test_an_interrupt_at_any_moment_leaves_a_notebook_that_can_ask(front: PlainFrontEnd) -> None:
    for number in range(24):
        request = front.send("%%ask\nsleep" if number % 2 else "%%ask\nlong talk")
        seen = front.until(request, TRACE)  # before that, it would be ipykernel that is interrupted
        time.sleep(0.004 * number)
        front.interrupt()
        assert front.finish(request, seen=seen).reply["ename"] == "KeyboardInterrupt"
        assert front.run("%%ask\nWhat is 15% of 240?").stdout == "36.0\n"


def test_code_that_takes_too_long_is_stopped_and_the_model_reads_it(front: PlainFrontEnd) -> None:
    cell = front.run("%%ask --set timeout=0.5\nsleep")

    assert cell.reply["status"] == "ok"
    assert cell.turn["blocks"][0]["status"] == "timeout"
    assert "The code was stopped after 0.5 s." in cell.answer


@pytest.mark.slow
def test_code_that_ignores_its_end_is_interrupted_again(front: PlainFrontEnd) -> None:
    cell = front.run("%%ask --set timeout=0.5\nstubborn")

    assert "no" in cell.stdout
    assert "The code was stopped after 0.5 s." in cell.answer


def test_code_cannot_leave_the_notebook_by_exit(front: PlainFrontEnd) -> None:
    assert "would end the person's notebook" in front.run("%%ask\nleave").answer


def test_code_that_awaits_is_told_why_it_cannot(front: PlainFrontEnd) -> None:
    assert "without await" in front.run("%%ask\nawait").answer
    assert front.run("import asyncio\nawait asyncio.sleep(0)\n7").reply["status"] == "ok"


def test_code_of_the_model_cannot_ask_the_model(front: PlainFrontEnd) -> None:
    assert "cannot ask another" in front.run("%%ask\nask yourself").answer


def test_a_model_that_fails_is_an_error_of_one_line(front: PlainFrontEnd) -> None:
    cell = front.run("%%ask\nthe model fails")

    assert cell.reply["status"] == "error"
    assert cell.reply["traceback"] == ["EngineError: out of ink"]
    assert "Let me" in cell.text


# --- the model's process ------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.model
@pytest.mark.skipif(not (EMBEDDED / "model.safetensors").is_file(), reason="no weights here")
def test_questions_share_one_model_that_ends_with_the_notebook(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    front = PlainFrontEnd(tmp_path, [], WORLDMODEL_ENGINE="local")
    kernel = psutil.Process(front.manager.provisioner.pid)
    front.run("%load_ext worldmodel_kernel")
    assert "36" in front.run("%%ask\nWhat is 15% of 240?").answer
    workers = kernel.children()
    assert "48" in front.run("%%ask\nnow add 12 to that").answer
    assert kernel.children() == workers

    front.close()

    assert len(workers) == 1
    assert not psutil.wait_procs(workers, timeout=5)[1]
