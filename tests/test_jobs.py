"""Training runs as a notebook sees them: read from their folders, started, stopped, shown."""

import json
import os
import signal
import time
from pathlib import Path

import psutil
import pytest

from worldmodel_kernel import jobs
from worldmodel_kernel.charts import accepted_so_far, charts, thinned
from worldmodel_kernel.dashboard import dashboard, summary
from worldmodel_kernel.errors import SettingsError, WorldModelError
from worldmodel_train import runs as training

STEPS = 8


def trained(folder: Path, name: str, *, steps: int = STEPS) -> training.Run:
    """A run as the training package writes it, with its first events."""
    run = training.begin(folder / name, "lora", {"rank": 4}, "fingerprint", steps=20)
    for step in range(1, steps + 1):
        run.log({"step": step, "loss": 2.0 / step, "tokens_per_s": 1200, "eta_s": 65.0})
    run.log({"step": steps, "valid_loss": 0.5, "valid_observation_loss": 1.5})
    return run


def ended(job: jobs.Job) -> jobs.Job:
    """The job at its end."""
    end = time.monotonic() + 60
    while job.state not in jobs.ENDED and time.monotonic() < end:
        time.sleep(0.1)
        job = jobs.job(job.folder.parent, job.name)
    return job


def test_a_run_is_read_as_the_training_package_writes_it(tmp_path: Path) -> None:
    run = trained(tmp_path, "first")
    run.set_status("running")

    job = jobs.job(tmp_path, "first")

    assert (job.state, job.pid, job.step, job.kind) == ("running", os.getpid(), STEPS, "lora")
    assert job.latest("valid_loss") == 0.5
    assert job.series("loss")[:2] == [(1, 2.0), (2, 1.0)]
    assert job.steps == 20
    assert "1 min 5 s" in dashboard(job)["text/plain"]


def test_temperatures_are_shown_where_the_run_has_them(tmp_path: Path) -> None:
    run = trained(tmp_path, "first")
    assert "temperature" not in dashboard(jobs.job(tmp_path, "first"))["text/plain"]

    for step, celsius in ((9, 81.0), (10, 88.4), (11, 79.0)):
        heat = {"temperature_c": celsius, "memory_temperature_c": 70.0, "paused_s": 75.0}
        run.log({"step": step, "loss": 0.1} | heat)

    text = dashboard(jobs.job(tmp_path, "first"))["text/plain"]
    assert "GPU 79 °C (highest 88), memory 70 °C (highest 70)" in text
    assert "waited 1 min 15 s" in text


def test_memory_is_shown_that_of_the_gpu_where_there_is_one(tmp_path: Path) -> None:
    run = trained(tmp_path, "first")
    assert "GiB" not in dashboard(jobs.job(tmp_path, "first"))["text/plain"]

    for step, gib in ((9, 1.5), (10, 2.25), (11, 2.0)):
        run.log({"step": step, "loss": 0.1, "memory_bytes": int(gib * 2**30)})
    assert "2.00 GiB (highest 2.25)" in dashboard(jobs.job(tmp_path, "first"))["text/plain"]

    run.log({"step": 12, "loss": 0.1, "gpu_memory_bytes": 12 * 2**30})
    assert "12.00 GiB of the GPU at most" in dashboard(jobs.job(tmp_path, "first"))["text/plain"]


def test_the_loss_on_outputs_is_that_of_training_where_nothing_is_validated(tmp_path: Path) -> None:
    run = training.begin(tmp_path / "first", "lora", {}, "fingerprint", steps=20)
    for step in range(1, 4):
        run.log({"step": step, "loss": 1.0, "observation_loss": 3.0 + step / 100})

    job = jobs.job(tmp_path, "first")
    assert row_of_table(job, "loss on outputs, in training") == "3.0300"
    assert charts(job).count("<polyline") == 2

    run.log({"step": 3, "valid_loss": 0.5, "valid_observation_loss": 1.5})
    job = jobs.job(tmp_path, "first")
    assert row_of_table(job, "loss on outputs") == "1.5000"
    assert "in training" not in dashboard(job)["text/plain"]


def row_of_table(job: jobs.Job, name: str) -> str:
    lines = dashboard(job)["text/plain"].splitlines()
    return next(line.removeprefix(name).strip() for line in lines if line.startswith(name + "  "))


def test_a_finished_run_says_what_to_do_with_its_adapter(tmp_path: Path) -> None:
    run = trained(tmp_path, "first")
    run.final.mkdir()
    (run.final / "adapter_config.json").write_text("{}")
    run.set_status("finished")

    text = dashboard(jobs.job(tmp_path, ""))["text/plain"]

    assert "%adapter first" in text
    assert "time left" not in text


@pytest.mark.parametrize("words", [["--try", "add 1 to 2"], ["--try=add 1 to 2"]])
def test_where_the_answer_of_a_finished_run_is_found(tmp_path: Path, words: list[str]) -> None:
    run = trained(tmp_path, "first")
    started = {"kind": "lora", "arguments": ["data.jsonl", *words], "began": 1.0}
    (tmp_path / "first.job.json").write_text(json.dumps(started))
    run.set_status("running")
    assert "add 1 to 2" not in dashboard(jobs.job(tmp_path, "first"))["text/plain"]

    run.set_status("finished")

    said = dashboard(jobs.job(tmp_path, "first"))["text/plain"]
    assert "%logs first has the answer to 'add 1 to 2'" in said


def test_acceptance_is_shown_beside_that_of_nothing_and_a_result_beside_its_baseline(
    tmp_path: Path,
) -> None:
    run = trained(tmp_path, "searched")
    run.log({"step": 8, "epoch": 1.0, "jump_acceptance": 0.5, "jump_placebo": 0.03,
             "jump_placebos": 33,
             "output_match": 0.7, "syntax_valid": 0.9, "reward": 0.62})  # fmt: skip
    run.log({"step": 8, "verdict": "worse than AdamW", "gain": -0.1, "low": -0.2, "high": -0.05})
    run.set_status("running")

    text = dashboard(jobs.job(tmp_path, "searched"))["text/plain"]

    for words in ("50%", "of 33 placebos 3%", "right output 70%", "0.62", "worse than AdamW: -0.1"):
        assert words in text


def test_a_run_whose_process_is_gone_has_failed_with_its_last_words(tmp_path: Path) -> None:
    run = trained(tmp_path, "first")
    dead = {"state": "running", "time": time.time(), "pid": 2**22 + 1, "process_began": 1.0}
    (run.folder / "status.json").write_text(json.dumps(dead))
    (tmp_path / "first.log").write_text("loading\nMemoryError: no room for 3 GiB\n")

    job = jobs.job(tmp_path, "first")

    assert (job.state, job.pid) == ("failed", None)
    assert "no room for 3 GiB" in job.reason


def test_a_line_that_is_being_written_is_read_the_next_time(tmp_path: Path) -> None:
    run = trained(tmp_path, "first")
    run.set_status("running")
    with (run.folder / "metrics.jsonl").open("a") as file:
        file.write('{"step": 99, "lo')

    assert jobs.job(tmp_path, "first").step == STEPS


def test_the_newest_run_comes_first(tmp_path: Path) -> None:
    for name in ("one", "two"):
        trained(tmp_path, name).set_status("stopped", step=STEPS)
        time.sleep(0.01)

    assert [job.name for job in jobs.jobs(tmp_path)] == ["two", "one"]
    assert jobs.job(tmp_path, "").name == "two"
    assert "stopped" in summary(jobs.jobs(tmp_path))["text/plain"]


def test_an_unknown_run_is_told_the_nearest_name(tmp_path: Path) -> None:
    trained(tmp_path, "fractions").set_status("stopped")

    with pytest.raises(SettingsError, match="did you mean 'fractions'"):
        jobs.job(tmp_path, "fraction")
    with pytest.raises(SettingsError, match="no training runs"):
        jobs.job(tmp_path / "elsewhere", "fractions")


def test_names_count_up_past_everything_that_is_there(tmp_path: Path) -> None:
    assert jobs.free_name(tmp_path, "lora") == "lora-1"
    trained(tmp_path, "lora-1")
    (tmp_path / "lora-2.log").touch()

    assert jobs.free_name(tmp_path, "lora") == "lora-3"


@pytest.mark.parametrize("name", ["", "../up", "a/b", "-x"])
def test_a_name_that_is_no_folders_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(SettingsError, match="no name for a run"):
        jobs.start(tmp_path, name, "lora", [])


def test_a_run_that_is_under_way_is_not_started_twice(tmp_path: Path) -> None:
    trained(tmp_path, "first").set_status("running")

    with pytest.raises(SettingsError, match="under way"):
        jobs.start(tmp_path, "first", "lora", [])


@pytest.mark.slow  # a process that imports torch
def test_data_that_is_not_there_is_a_failure_with_its_reason(tmp_path: Path) -> None:
    job = ended(jobs.start(tmp_path, "first", "lora", [str(tmp_path / "nothing.jsonl")]))

    assert job.state == "failed"
    assert "nothing.jsonl" in job.reason
    assert "nothing.jsonl" in jobs.log(job, 40)


def test_a_run_that_is_stopped_while_it_starts_is_stopped_and_says_what_next(
    tmp_path: Path,
) -> None:
    starting = jobs.start(tmp_path, "first", "lora", ["data.jsonl"])
    assert starting.state == "starting"

    jobs.stop(starting)

    job = ended(starting)
    assert (job.state, job.reason) == ("stopped", "")
    said = dashboard(job)["text/plain"]
    assert "%resume_run first starts it again; no step was made" in said


def test_a_run_that_was_killed_says_so(tmp_path: Path) -> None:
    job = jobs.start(tmp_path, "first", "lora", ["data.jsonl"])
    assert job.pid is not None

    os.kill(job.pid, signal.SIGKILL)

    job = ended(job)
    assert job.state == "failed"
    assert job.reason == "its process was killed (signal 9), perhaps for lack of memory"


def test_a_run_whose_files_cannot_be_written_is_not_started(tmp_path: Path) -> None:
    (tmp_path / "first.job.json").mkdir()
    (tmp_path / "file").touch()

    with pytest.raises(WorldModelError, match=r"'first' was not started.*cannot be written"):
        jobs.start(tmp_path, "first", "lora", ["data.jsonl"])
    with pytest.raises(WorldModelError, match="Make room"):
        jobs.start(tmp_path / "file", "second", "lora", ["data.jsonl"])

    children = (each.cmdline() for each in psutil.Process().children(recursive=True))
    assert not [words for words in children if str(tmp_path / "first") in words]
    assert not (tmp_path / "first.job.json.new").exists()


def test_only_a_living_run_is_stopped(tmp_path: Path) -> None:
    trained(tmp_path, "first").set_status("stopped", step=3)

    with pytest.raises(SettingsError, match="it is stopped"):
        jobs.stop(jobs.job(tmp_path, "first"))
    assert psutil.pid_exists(os.getpid())


def test_the_chart_has_a_curve_for_each_loss_and_runs_nothing(tmp_path: Path) -> None:
    run = trained(tmp_path, "first")
    run.log({"step": STEPS, "valid_loss": 0.4, "valid_observation_loss": 1.4})
    run.set_status("running")

    drawn = charts(jobs.job(tmp_path, "first"))

    assert drawn.count("<polyline") == 3
    assert drawn.count("<svg") == 2, "the loss on outputs has axes of its own"
    assert "script" not in drawn


def test_searches_are_drawn_with_their_null_line_and_the_code_with_its_parts(
    tmp_path: Path,
) -> None:
    run = trained(tmp_path, "searched")
    losses = charts(jobs.job(tmp_path, "searched")).count("<svg")
    run.log({"step": 2, "move": "jump", "accepted": True, "by_lot": 0.05, "best_of_k": True})
    run.log({"step": 4, "move": "sphere", "accepted": False, "by_lot": None, "winner": 0})
    run.log({"step": 6, "move": "sphere", "accepted": False, "by_lot": 0.15, "best_of_k": True})
    for step, right in ((0, 0.25), (8, 0.75)):
        run.log({"step": step, "epoch": step / 8, "output_match": right, "reward": right - 0.3})

    job = jobs.job(tmp_path, "searched")
    drawn = charts(job)

    assert drawn.count("<svg") == losses + 2
    assert "signs by lot (null line)" in drawn
    assert "right output" in drawn
    assert accepted_so_far(job, "accepted") == [(2, 1.0), (4, 0.5), (6, pytest.approx(1 / 3))]
    assert accepted_so_far(job, "by_lot") == [(2, 0.05), (6, pytest.approx(0.1))]


def test_a_log_keeps_the_rules_of_its_tables_and_leaves_out_its_progress_bars(
    tmp_path: Path,
) -> None:
    job = jobs.job(tmp_path, trained(tmp_path, "first").folder.name)
    said = "┏━━━━━━┓\n┃ loss ┃\n┡━━━━━━┩\n│ 0.4  │\n└──────┘"
    job.folder.with_name("first.log").write_text(
        f"first ━━━━━━━ 40 %\rfirst ━━━━━━━ 100 %\n{said}\n", encoding="utf-8"
    )

    assert jobs.log(job, 40) == said


def test_a_long_curve_is_thinned_to_the_means_of_its_stretches() -> None:
    points = [(step, float(step)) for step in range(1, 4001)]

    few = thinned(points)

    assert len(few) == 400
    assert few[0] == (10, 5.5)
    assert thinned([]) == []
