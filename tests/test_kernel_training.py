"""Training from cells, in a real kernel: a run of its own process, a dashboard that follows it."""

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import geometric_runs
from conftest import codec_of
from frontend import FrontEnd
from lora_runs import SIZES, example, examples, write_base
from scripted_kernel import PERCENT
from worldmodel_train.dataset import to_data_set
from worldmodel_train.examples import Example, PersonCell, Turn, write_examples

pytest.importorskip("torch")
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
FEW = "--no-verify --set packs_per_step=1 --set threads=1 --set eval_every=2"
TURNS = [example(number).turns[0] for number in range(20)]
ROWS = [{"query": turn.prompt, "response": turn.reply} for turn in TURNS]
QUESTION = "What is 15% of 240?"
WORKED = (
    "<think>\nFifteen percent is a factor of 0.15.\n</think>\n"
    "<code>\nresult = 240 * 0.15\nprint(result)\n</code>\n<output>\n36.0\n</output>\n"
)
"""What the scripted model says to it before its answer."""


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


def copied(front: FrontEnd, run: str) -> list[dict[str, Any]]:
    """The copy of the examples that are no file."""
    lines = (front.folder / "runs" / f"{run}.data.jsonl").read_text().splitlines()
    return [json.loads(line) for line in lines]


def data_of(front: FrontEnd, run: str) -> str:
    """The fingerprint of what a run was trained on, as its record has it."""
    record: dict[str, str] = json.loads((front.folder / "runs" / run / "run.json").read_text())
    return record["data"]


def fingerprint(*conversations: tuple[Turn | PersonCell, ...]) -> str:
    """That of a run on just these, in this order."""
    wanted = [Example(str(number), items) for number, items in enumerate(conversations)]
    limits = {"valid_share": 0.1, "max_tokens": SIZES["context_tokens"], "output_weight": 0.0}
    return to_data_set(codec_of("bytes"), wanted, [], seed=0, **limits).fingerprint


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
    front.run(f"%%python\nmine = {ROWS!r}\nmine[0]['category'] = float('nan')")

    cell = front.run(f"%lora mine --base base --run second --steps 2 {FEW} --wait")

    assert "finished" in cell.text
    assert (front.folder / "runs" / "second.data.jsonl").read_text().count("\n") == 20
    assert copied(front, "second")[0]["category"] == "own", "NaN is no value"


def test_a_data_frame_is_trained_on_row_by_row(front: FrontEnd) -> None:
    pytest.importorskip("pandas")
    rows = [*ROWS[:4], ROWS[4] | {"category": "sums", "difficulty": "easy"}]
    front.run(f"%%python\nimport pandas\nframe = pandas.DataFrame({rows!r})")
    front.run("%%python\nframe['id'] = pandas.date_range('2026-01-05', periods=5)")

    cell = front.run(f"%lora frame --base base --run framed --steps 1 {FEW} --wait")

    assert "finished" in cell.text
    found = copied(front, "framed")
    assert [{"query": row["query"], "response": row["response"]} for row in found] == ROWS[:5]
    assert [row["category"] for row in found] == ["own"] * 4 + ["sums"], "a gap is no value"
    assert found[1]["id"] == "2026-01-06 00:00:00"
    assert data_of(front, "framed") == fingerprint(*((turn,) for turn in TURNS[:5]))


def test_what_was_taught_is_trained_on_in_the_categories_that_are_named(front: FrontEnd) -> None:
    front.run("%reset conversation")
    front.run(QUESTION)
    front.run("%%teach --category percent\nFifteen percent of it is **36.0**.")
    front.run('%%teach --prompt "Greet me" --category talk\nGood day!')

    cell = front.run(
        f"%lora taught --categories percent --base base --run taught --steps 1 {FEW} --wait"
    )

    assert "finished" in cell.text
    corrected = Turn(QUESTION, f"{WORKED}Fifteen percent of it is **36.0**.")
    found = [turn for row in copied(front, "taught") for turn in row["items"]]
    assert [(turn["prompt"], turn["reply"], turn["category"]) for turn in found] == [
        (QUESTION, corrected.reply, "percent"),
        ("Greet me", "Good day!", "talk"),
    ]
    assert data_of(front, "taught") == fingerprint((corrected,))


def test_what_was_taught_and_a_variable_are_trained_on_together(front: FrontEnd) -> None:
    front.run(f"%%python\nmore = {ROWS[:3]!r}")
    front.run('%%teach --prompt "Greet me twice" --category talk\nGood day, good day!')

    cell = front.run(f"%lora taught more --base base --run=both --steps 1 {FEW} --wait")

    assert "finished" in cell.text
    taught = [row["items"][0]["prompt"] for row in copied(front, "both")]
    assert "Greet me twice" in taught
    second = (front.folder / "runs" / "both.data-2.jsonl").read_text().splitlines()
    assert [json.loads(line)["query"] for line in second] == [r["query"] for r in ROWS[:3]]
    settings = json.loads((front.folder / "runs" / "both" / "settings.json").read_text())
    assert [Path(file).name for file in settings["data"]] == [
        "both.data.jsonl",
        "both.data-2.jsonl",
    ]


def test_the_conversation_is_trained_on_as_it_went(front: FrontEnd) -> None:
    front.run("%%python\nprint('forgotten')")
    front.run("%reset conversation")
    front.run("%%python\nprint('seen')")
    front.run(QUESTION)

    cell = front.run(f"%lora turns --base base --run talk --steps 1 {FEW} --wait")

    assert "finished" in cell.text
    ((seen, turn),) = [row["items"] for row in copied(front, "talk")]
    assert (seen["code"], seen["output"]) == ("print('seen')", "seen")
    assert (turn["prompt"], turn["reply"]) == (QUESTION, f"{WORKED}15% of 240 is **36.0**.")
    assert data_of(front, "talk") == fingerprint((PersonCell(**seen), Turn(**turn)))


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

    cell = front.run(f"%geometric --run on-and-on --no-verify {few} --wait")

    assert cell.reply["status"] == "ok"
    assert "finished" in cell.text
    assert "placebos" in cell.text
    assert "AdamW at the same budget" in cell.text
    assert "%adapter on-and-on" in cell.text
    begun = json.loads((front.folder / "runs" / "on-and-on" / "settings.json").read_text())
    job = json.loads((front.folder / "runs" / "on-and-on.job.json").read_text())
    newest = str((front.folder / "runs" / "start" / "final").resolve())
    assert begun["adapter"] == job["arguments"][0] == newest
    assert "no adapter at" in front.run("%geometric nowhere --wait").reply["evalue"]
