"""The kernel when it is stopped, when code hangs or crashes, and after a restart."""

import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from frontend import TRACE, FrontEnd
from scripted_kernel import ADD, PERCENT

NUMBERS = " ".join(map(str, range(2000)))
IGNORES = (
    "<code>\nimport signal, time\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nprint('deaf')\n"
    "while True:\n    try: time.sleep(60)\n    except KeyboardInterrupt: pass\n</code>"
)
SCRIPT = [
    PERCENT,
    ADD,
    {"prompt": "think long", "steps": [f"<think>\n{NUMBERS}\n</think>"], "delay_s": 0.002},
    {"prompt": "write code", "steps": [f"<code>\nprint({NUMBERS!r})\n</code>"], "delay_s": 0.002},
    {"prompt": "answer long", "steps": [NUMBERS], "delay_s": 0.002},
    {"prompt": "loop", "steps": ["<code>\nprint('going', flush=True)\nwhile True: pass\n</code>"]},
    {"prompt": "sleep", "steps": [
        "<code>\nimport time\nprint('going', flush=True)\ntime.sleep(60)\n</code>"]},
    {"prompt": "await", "steps": [
        "<code>\nimport asyncio\nprint('going', flush=True)\nawait asyncio.sleep(60)\n</code>"]},
    {"prompt": "deaf", "steps": [IGNORES, "It said: {output}"]},
    {"prompt": "slow", "steps": ["<code>\nimport time\ntime.sleep(60)\n</code>", "I: {output}"]},
]  # fmt: skip


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FrontEnd]:
    front = FrontEnd(tmp_path_factory.mktemp("stops"), SCRIPT)
    yield front
    front.close()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., FrontEnd]]:
    """Kernels of this test, each new one on the same home and data."""
    fronts: list[FrontEnd] = []

    def started(**environment: str) -> FrontEnd:
        folder = tmp_path / str(len(fronts))
        folder.mkdir()
        environment["XDG_DATA_HOME"] = str(tmp_path / "data")
        fronts.append(FrontEnd(folder, SCRIPT, **environment))
        return fronts[-1]

    yield started
    for front in fronts:
        front.close()


# --- stop ---------------------------------------------------------------------------------------

PHASES = {
    "thinking": ("think long", "1 2 3", 0.5),
    "writing code": ("write code", "1 2 3", 0.5),
    "answering": ("answer long", "1 2 3", 0.5),
    "in an endless loop": ("loop", "going", 1.5),
    "in a sleep": ("sleep", "going", 1.5),
    "in an await": ("await", "going", 1.5),
}


@pytest.mark.parametrize("prompt, sign, limit_s", PHASES.values(), ids=PHASES.keys())
def test_stop_stops(front: FrontEnd, prompt: str, sign: str, limit_s: float) -> None:
    request = front.send(prompt)
    cell = front.until(request, sign)
    started = time.monotonic()
    front.interrupt()
    cell = front.finish(request, seen=cell)

    assert time.monotonic() - started < limit_s
    assert cell.turn["ending"] == "interrupted"
    assert "stopped by you" in cell.text
    assert "error" not in cell.kinds
    assert front.run("What is 15% of 240?").answer == "15% of 240 is **36.0**."


def test_stop_stops_the_persons_code(front: FrontEnd) -> None:
    request = front.send("%%python\nimport time\nprint('going', flush=True)\ntime.sleep(60)")
    cell = front.until(request, "going")
    front.interrupt()

    assert front.finish(request, seen=cell).reply["ename"] == "KeyboardInterrupt"
    assert front.run("%%python\n1 + 1").reply["status"] == "ok"


def test_stop_keeps_what_was_written(front: FrontEnd) -> None:
    request = front.send("answer long")
    cell = front.until(request, "1 2 3")
    front.interrupt()
    cell = front.finish(request, seen=cell)

    text = cell.turn["blocks"][-1]["text"]
    assert text.startswith("0 1 2 3")
    assert cell.answer == f"{text}\n\n*stopped*"


@pytest.mark.parametrize("prompt", ["think long", "write code", "answer long"])
def test_a_block_that_was_cut_off_says_so_in_display_and_record(
    front: FrontEnd, prompt: str
) -> None:
    request = front.send(prompt)
    cell = front.until(request, "1 2 3")
    front.interrupt()
    cell = front.finish(request, seen=cell)

    shown = [o["data"][TRACE]["block"] for o in cell.outputs if "block" in _trace(o)]
    assert (shown[-1]["complete"], shown[-1]["stopped"]) == (False, True)
    assert not cell.turn["blocks"][-1]["complete"]
    assert "stopped" in cell.text.rpartition("stopped by you")[0]


def _trace(output: dict[str, Any]) -> dict[str, Any]:
    trace: dict[str, Any] = output.get("data", {}).get(TRACE, {})
    return trace


def test_stopping_aborts_the_cells_that_wait(front: FrontEnd) -> None:
    request = front.send("loop")
    waiting = front.send("What is 15% of 240?")
    front.until(request, "going")
    front.interrupt()

    assert front.reply(request)["status"] == "error"
    assert front.reply(waiting)["status"] == "aborted"


def test_an_interrupt_while_nothing_runs_does_no_harm(front: FrontEnd) -> None:
    front.run("%%python\nkept = 1")
    front.interrupt()

    assert front.run("%%python\nkept").text.strip() == "1"


@pytest.mark.slow
def test_a_long_command_can_be_stopped(start: Callable[..., FrontEnd]) -> None:
    pytest.importorskip("torch")
    front = start(WORLDMODEL_ENGINE="local", WORLDMODEL_SCRIPT="")
    request = front.send("%model embedded")
    front.broadcast(lambda m: m["content"].get("execution_state") == "busy")
    front.interrupt()

    assert "%model was stopped" in front.finish(request).text


@pytest.mark.slow
def test_a_model_that_is_still_loading_can_be_stopped(start: Callable[..., FrontEnd]) -> None:
    pytest.importorskip("torch")
    front = start(WORLDMODEL_ENGINE="local", WORLDMODEL_SCRIPT="")
    request = front.send("What is 15% of 240?")
    cell = front.until(request, "not ready")
    front.interrupt()

    assert "still loading" in front.finish(request, seen=cell).reply["evalue"]
    assert front.run("%%python\n1 + 1").reply["status"] == "ok"


@pytest.mark.slow
def test_a_model_that_cannot_be_loaded_is_one_clear_error(start: Callable[..., FrontEnd]) -> None:
    pytest.importorskip("torch")
    front = start(WORLDMODEL_ENGINE="local", WORLDMODEL_SCRIPT="", WORLDMODEL_MODEL="/no/such")
    cell = front.run("What is 15% of 240?")

    assert cell.reply["ename"] == "EngineError"
    assert "/no/such" in cell.reply["evalue"]
    assert "\n" not in cell.reply["ename"]
    assert front.run("%%python\n1 + 1").reply["status"] == "ok"


def test_settings_that_cannot_be_read_are_said_and_the_kernel_stays(
    start: Callable[..., FrontEnd],
) -> None:
    front = start(WORLDMODEL_TEMPERATURE="hot")

    assert "temperature" in front.run("%status").reply["evalue"]
    assert front.run("%status").reply["status"] == "ok"


# --- time ---------------------------------------------------------------------------------------


@pytest.mark.slow
def test_code_that_takes_too_long_is_stopped_and_the_model_reads_it(front: FrontEnd) -> None:
    front.run("%set timeout=1")
    started = time.monotonic()
    cell = front.run("be slow")
    front.run("%set timeout=60")

    assert time.monotonic() - started < 3
    assert "stopped after 1 s" in cell.answer
    assert cell.reply["status"] == "ok"


@pytest.mark.slow
def test_code_that_ignores_the_interrupt_is_killed(front: FrontEnd) -> None:
    front.run("%set timeout=1")
    started = time.monotonic()
    cell = front.run("be deaf")
    front.run("%set timeout=60")

    assert time.monotonic() - started < 1 + 3
    assert "the shell was killed" in cell.answer
    assert front.run("What is 15% of 240?").stdout == "36.0\n"


# --- what survives ------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_conversation_is_resumed_after_a_restart(front: FrontEnd) -> None:
    front.run("%reset")
    front.run("What is 15% of 240?")
    front.manager.restart_kernel(now=False)
    front.client.wait_for_ready(timeout=60)

    assert front.run("%history").text == "Nothing yet."
    assert "1 exchanges" in front.run("%resume").text
    assert "What is 15% of 240?" in front.run("%history").text
    assert front.run("%%python\nresult").reply["ename"] == "NameError"


@pytest.mark.slow
def test_a_prompt_that_was_never_answered_is_told(start: Callable[..., FrontEnd]) -> None:
    first = start()
    first.run("What is 15% of 240?")
    request = first.send("answer long")
    first.until(request, "1 2 3")
    id = conversation_of(first)
    first.manager.provisioner.process.send_signal(signal.SIGKILL)
    second = start()

    assert id in second.run("%resume list").text
    told = second.run("%resume").text
    assert "1 exchanges" in told
    assert "never answered: answer long" in told


@pytest.mark.slow
def test_a_conversation_that_a_crash_cut_short_goes_on(start: Callable[..., FrontEnd]) -> None:
    first = start()
    first.run("What is 15% of 240?")
    journal = next(first.folder.parent.rglob("conversations/*.jsonl"))
    with journal.open("a") as file:
        file.write('{"event": "prom')
    second = start()
    second.run("%resume")
    second.run("now add 12 to that")

    assert "2 exchanges" in start().run("%resume").text


@pytest.mark.slow
def test_the_newest_conversation_of_this_notebook_is_resumed(
    start: Callable[..., FrontEnd],
) -> None:
    start(JPY_SESSION_NAME="mine.ipynb").run("What is 15% of 240?")
    start(JPY_SESSION_NAME="other.ipynb").run("something else")
    third = start(JPY_SESSION_NAME="mine.ipynb")

    third.run("%resume")
    assert "15%" in third.run("%history").text


@pytest.mark.slow
def test_the_kernel_ends_when_it_is_told_to(tmp_path: Path) -> None:
    front = FrontEnd(tmp_path, SCRIPT)
    front.run("%status")
    front.manager.shutdown_wait_time = 60.0  # jupyter_client sends a signal after half of it
    started = time.monotonic()
    front.close()

    assert time.monotonic() - started < 25


@pytest.mark.slow
def test_no_process_outlives_the_kernel(start: Callable[..., FrontEnd]) -> None:
    front = start()
    front.run("What is 15% of 240?")
    family = psutil.Process(front.manager.provisioner.pid).children(recursive=True)
    assert family
    front.manager.provisioner.process.send_signal(signal.SIGKILL)

    _, alive = psutil.wait_procs(family, timeout=10)
    assert not alive


def conversation_of(front: FrontEnd) -> str:
    """From the folder: the kernel is busy."""
    return next(front.folder.parent.rglob("conversations/*.jsonl")).stem
