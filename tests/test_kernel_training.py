"""Training from cells, in a real kernel: a run of its own process, a dashboard that follows it."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

import geometric_runs
from frontend import FrontEnd
from lora_runs import example, examples, write_base
from scripted_kernel import PERCENT
from worldmodel_train.examples import write_examples

pytest.importorskip("torch")
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
FEW = "--no-verify --set packs_per_step=1 --set threads=1 --set eval_every=2"
TURNS = [example(number).turns[0] for number in range(20)]
ROWS = [{"query": turn.prompt, "response": turn.reply} for turn in TURNS]


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FrontEnd]:
    folder = tmp_path_factory.mktemp("training")
    write_base(folder / "base")
    write_examples(examples(), folder / "data.jsonl")
    front = FrontEnd(folder, [PERCENT])
    front.timeout_s = 120.0
    yield front
    front.close()


def steps_of(run: Path) -> int:
    metrics = run / "metrics.jsonl"
    return metrics.read_text().count('"loss"') if metrics.is_file() else 0


def test_a_run_is_started_watched_to_its_end_and_listed(front: FrontEnd) -> None:
    cell = front.run(f"%lora data.jsonl --base base --run first --steps 4 {FEW} --wait")

    assert cell.reply["status"] == "ok"
    assert "update_display_data" in cell.kinds, "the dashboard follows"
    assert "finished" in cell.text
    assert "4 of 4" in cell.text
    assert "%adapter first" in cell.text
    assert (front.folder / "runs" / "first" / "final" / "adapter_config.json").is_file()
    assert "finished" in front.run("%runs").text
    assert "adapter is in" in front.run("%logs first").text


def test_examples_come_from_a_variable_of_the_shell(front: FrontEnd) -> None:
    front.run(f"%%python\nmine = {ROWS!r}")

    cell = front.run(f"%lora mine --base base --run second --steps 2 {FEW} --wait")

    assert "finished" in cell.text
    assert (front.folder / "runs" / "second.data.jsonl").read_text().count("\n") == 20


def test_a_stopped_run_goes_on_where_it_was(front: FrontEnd) -> None:
    started = front.run(f"%lora data.jsonl --base base --run long --steps 2000 {FEW}")
    assert started.reply["status"] == "ok", "the cell does not wait"
    front.run_until("%runs", "running")
    front.run("%stop long")
    front.run_until("%watch long", "%resume_run long")

    again = front.run("%resume_run long")
    assert again.reply["status"] == "ok"
    front.run_until("%runs", "running")
    front.run("%stop long")
    assert "stopped" in front.run_until("%watch long", "stopped").text


def test_a_run_that_is_stopped_before_its_first_step_starts_again(front: FrontEnd) -> None:
    front.run(f"%lora data.jsonl --base base --run early --steps 2000 {FEW}")
    said = front.run("%stop early").text
    assert "still starting" in said
    assert "with a checkpoint" not in said
    assert "%resume_run early starts it again" in front.run_until("%watch early", "stopped").text

    front.run("%resume_run early")
    front.run_until("%watch early", "running")
    front.run("%stop early")
    front.run_until("%watch early", "stopped")


def test_stopping_a_cell_that_waits_leaves_the_run_alive(front: FrontEnd) -> None:
    waiting = front.send(f"%lora data.jsonl --base base --run waited --steps 2000 {FEW} --wait")
    seen = front.until(waiting, "running (process")
    front.interrupt()

    assert front.finish(waiting, seen=seen).reply["status"] == "error"
    made = steps_of(front.folder / "runs" / "waited")
    front.run_until("%watch waited", "running (process")
    while steps_of(front.folder / "runs" / "waited") <= made:
        assert "running (process" in front.run("%watch waited").text
    front.run("%stop waited")
    front.run_until("%watch waited", "stopped")


def test_a_dry_run_is_shown_in_the_cell_and_is_no_run(front: FrontEnd) -> None:
    front.run(f"%%python\nfew = {ROWS!r}")
    before = sorted((front.folder / "runs").rglob("*"))

    for data in ("data.jsonl", "few"):
        cell = front.run(f"%lora {data} --base base --run dry --wait --dry-run {FEW}")

        assert cell.reply["status"] == "ok"
        assert "trained parameters" in cell.text
        assert "nothing was trained" in cell.text
    assert sorted((front.folder / "runs").rglob("*")) == before
    refused = front.run(f"%lora data.jsonl --base base --dry-run --rank 0 {FEW}")
    assert "rank" in refused.reply["evalue"]


def test_what_is_wrong_is_said_in_the_cell(front: FrontEnd) -> None:
    missing = front.run("%lora nowhere.jsonl --wait")
    failing = front.run(f"%lora data.jsonl --base base --run bad --rank 0 {FEW} --wait")

    assert "no file nowhere.jsonl" in missing.reply["evalue"]
    assert "rank" in failing.reply["evalue"]
    assert "failed" in front.run("%runs").text


@pytest.mark.parametrize("end", ["shut down", "killed"])
def test_the_run_outlives_the_kernel(tmp_path: Path, end: str) -> None:
    write_base(tmp_path / "base")
    write_examples(examples(), tmp_path / "data.jsonl")
    front = FrontEnd(tmp_path, [PERCENT])
    front.timeout_s = 120.0
    front.run(f"%lora data.jsonl --base base --run on --steps 2000 {FEW}")
    front.run_until("%runs", "running")
    before = steps_of(tmp_path / "runs" / "on")
    if end == "killed":
        os.kill(front.manager.provisioner.pid, signal.SIGKILL)
    front.close()

    front = FrontEnd(tmp_path, [PERCENT])
    front.timeout_s = 120.0
    try:
        assert "running (process" in front.run("%watch on").text
        assert "running" in front.run("%runs").text
        assert steps_of(tmp_path / "runs" / "on") > before
        front.run("%stop on")
        front.run_until("%watch on", "stopped")
    finally:
        front.close()


def test_an_adapter_is_trained_on_and_compared_with_plain_adamw(front: FrontEnd) -> None:
    write_examples(geometric_runs.examples(), front.folder / "many.jsonl")
    front.run(f"%lora many.jsonl --base base --run start --steps 2 {FEW} --wait")
    few = "--steps 4 --set jump_every=2 --set probe_share=0.4 --set report=0 --set threads=1"

    cell = front.run(f"%geometric start --run on-and-on --no-verify {few} --wait")

    assert cell.reply["status"] == "ok"
    assert "finished" in cell.text
    assert "placebos" in cell.text
    assert "AdamW at the same budget" in cell.text
    assert "%adapter on-and-on" in cell.text
    assert "no adapter at" in front.run("%geometric nowhere --wait").reply["evalue"]
