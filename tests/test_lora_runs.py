"""A run and its folder: exact resume, an adapter any peft loads, and nothing lost when it fails.

S10 of the reference: no seeds, no order of the data on resume (all are in `test_lora_loss.py`).
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
peft = pytest.importorskip("peft")

from conftest import ROOT, codec_of  # noqa: E402
from lora_runs import example, examples, settings  # noqa: E402
from worldmodel_kernel.engines.adapters import latest_adapter  # noqa: E402
from worldmodel_kernel.errors import DataError, SettingsError  # noqa: E402
from worldmodel_train import runs  # noqa: E402
from worldmodel_train.examples import Example, Turn, write_examples  # noqa: E402
from worldmodel_train.lora import Outcome, load_base, make_plan, train  # noqa: E402
from worldmodel_train.lora_settings import LoraSettings  # noqa: E402
from worldmodel_train.rows import to_row  # noqa: E402
from worldmodel_train.trainer import NotFinite  # noqa: E402

pytestmark = pytest.mark.slow


def run(plan: LoraSettings, *, resume: bool = False, **values: Any) -> Outcome:
    return train(make_plan(plan, resume=resume), resume=resume, **values)


def stopping_at(step: int) -> Any:
    """A listener that asks the run to stop, as a person does, in that step."""

    def hear(event: dict[str, Any]) -> None:
        if event["step"] == step and "loss" in event:
            signal.raise_signal(signal.SIGTERM)

    return hear


def events(folder: Path) -> list[dict[str, Any]]:
    """What was logged, without what depends on the clock and the process."""
    lines = (folder / "metrics.jsonl").read_text().splitlines()
    clock = ("tokens_per_s", "eta_s", "memory_bytes")
    return [{k: v for k, v in json.loads(line).items() if k not in clock} for line in lines]


def status(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "status.json").read_text())
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("lora")


@pytest.fixture(scope="module")
def whole(folder: Path) -> Outcome:
    """A run that was not interrupted; it goes over the end of an epoch."""
    return run(settings(folder, "runs/whole", steps=9, eval_every=3))


def test_a_run_leaves_what_it_did_and_the_adapter(folder: Path, whole: Outcome) -> None:
    made = events(whole.run.folder)
    steps = [event for event in made if "loss" in event]

    assert [event["step"] for event in steps] == list(range(1, 10))
    for name in ("observation_loss", "tokens", "grad_norm"):
        assert all(event[name] > 0 for event in steps), name
    assert max(event["learning_rate"] for event in steps) == 5e-4
    taken = [event["memory_bytes"] for event in whole.run.events if "loss" in event]
    assert len(taken) == 9
    assert all(50 * 2**20 < each < 2**40 for each in taken), "torch alone takes that"
    assert [e["step"] for e in made if "valid_loss" in e] == [0, 3, 6, 9]
    assert status(whole.run.folder)["state"] == "finished"
    assert json.loads((whole.run.folder / "run.json").read_text())["kind"] == "lora"
    assert latest_adapter(folder / "runs") == whole.run.final


def test_the_adapter_targets_every_projection_and_loads_in_stock_peft(
    folder: Path, whole: Outcome
) -> None:
    plan = settings(folder)
    config = json.loads((whole.run.final / "adapter_config.json").read_text())
    assert len(config["target_modules"]) == 7
    ids = torch.tensor([to_row(codec_of("bytes"), example(5), max_tokens=512).ids])  # type: ignore[union-attr]
    base = load_base(plan.base, plan).eval()
    with torch.no_grad():
        untaught = base(ids).logits
        stock = peft.PeftModel.from_pretrained(base, str(whole.run.final)).eval()
        taught = stock(ids).logits
        merged = stock.merge_and_unload()(ids).logits

    assert not torch.allclose(untaught, taught, atol=1e-4)
    assert torch.allclose(taught, merged, atol=1e-5)


@pytest.mark.parametrize("stop_at", [4, 6])
def test_a_stopped_run_resumes_bit_for_bit(folder: Path, whole: Outcome, stop_at: int) -> None:
    """S10. Dropout is on; the stop is within an epoch, and beside a validation."""
    plan = settings(folder, f"runs/stopped-{stop_at}", steps=9, eval_every=3)
    stopped = run(plan, hear=stopping_at(stop_at))
    assert stopped.stopped
    assert status(stopped.run.folder)["state"] == "stopped"
    assert not stopped.run.final.exists()

    resumed = run(plan, resume=True)

    assert events(resumed.run.folder) == events(whole.run.folder)
    for name in ("optimizer.pt", "scheduler.pt", "rng_state.pth"):
        a, b = (
            torch.load(o.run.checkpoints / "checkpoint-9" / name, weights_only=False)
            for o in (whole, resumed)
        )
        assert equal(a, b), name
    for place in ("final", "checkpoints/checkpoint-9"):
        a, b = ((o.run.folder / place / "adapter_model.safetensors") for o in (whole, resumed))
        assert a.read_bytes() == b.read_bytes()


def equal(a: Any, b: Any) -> bool:
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(equal(a[key], b[key]) for key in a)
    if isinstance(a, list | tuple):
        return len(a) == len(b) and all(map(equal, a, b))
    if hasattr(a, "shape"):
        return bool((a == b).all())
    return bool(a == b)


def test_a_run_that_was_killed_goes_on_from_its_last_whole_checkpoint(
    folder: Path, whole: Outcome
) -> None:
    plan = settings(folder, "runs/killed", steps=9, eval_every=3)

    def die(event: dict[str, Any]) -> None:
        if event["step"] == 8:
            raise MemoryError("no memory left")

    with pytest.raises(runs.RunError, match="out of memory"):
        run(plan, hear=die)
    killed = folder / "runs" / "killed"
    assert "no memory left" in status(killed)["reason"]
    (killed / "checkpoints" / "checkpoint-8").mkdir()  # begun, never finished

    resumed = run(plan, resume=True)

    assert events(resumed.run.folder) == events(whole.run.folder)
    a, b = (outcome.run.final / "adapter_model.safetensors" for outcome in (whole, resumed))
    assert a.read_bytes() == b.read_bytes()


@pytest.mark.parametrize("name", ["optimizer.pt", "adapter_model.safetensors"])
def test_a_damaged_checkpoint_is_named_and_the_one_before_goes_on(
    folder: Path, whole: Outcome, name: str
) -> None:
    plan = settings(folder, f"runs/damaged-{name}", steps=9, eval_every=3)
    stopped = run(plan, hear=stopping_at(6)).run
    newest = list(stopped.whole_checkpoints().values())[-1]
    file = newest / name
    file.write_bytes(file.read_bytes()[:1000])

    with pytest.raises(runs.RunError, match=rf"of {newest} is damaged, [^\n]*\n  Delete"):
        run(plan, resume=True)
    shutil.rmtree(newest)
    resumed = run(plan, resume=True)

    assert events(resumed.run.folder) == events(whole.run.folder)


def test_a_loss_that_is_not_finite_stops_the_run_and_keeps_its_checkpoints(folder: Path) -> None:
    plan = settings(folder, "runs/nan", learning_rate=1e30, warmup_share=0.0, eval_every=1)

    advice = r"not finite.*\n  Begin another run \(--out\) with a lower --learning-rate"
    with pytest.raises(NotFinite, match=advice):
        run(plan)

    failed = folder / "runs" / "nan"
    assert status(failed)["state"] == "failed"
    assert "not finite" in status(failed)["reason"]
    assert list((failed / "checkpoints").glob("*/adapter_model.safetensors"))
    assert not (failed / "final").exists()


def test_only_checkpoints_of_the_run_itself_are_ever_deleted(folder: Path) -> None:
    plan = make_plan(settings(folder, "runs/pruned", eval_every=1, keep_checkpoints=1))
    checkpoints = folder / "runs" / "pruned" / "checkpoints"
    foreign = [checkpoints / "checkpoint-0", checkpoints / "checkpoint-kept", checkpoints / "mine"]

    def hear(event: dict[str, Any]) -> None:
        for each in foreign:
            each.mkdir(exist_ok=True)
            (each / "precious.txt").write_text("mine")
        (foreign[1] / "made_by.json").write_text('{"run": "another", "step": 0}')

    outcome = train(plan, hear=hear)

    assert all((each / "precious.txt").is_file() for each in foreign)
    kept = {path.name for path in checkpoints.iterdir()} - {path.name for path in foreign}
    best = json.loads((checkpoints / "checkpoint-6" / "trainer_state.json").read_text())
    assert kept == {"checkpoint-6", f"checkpoint-{best['best_global_step']}"}
    assert outcome.step == 6


def test_a_folder_of_somebody_else_is_left_alone(folder: Path) -> None:
    other = folder / "photos"
    other.mkdir()
    (other / "cat.png").write_bytes(b"cat")

    with pytest.raises(SettingsError, match="no run of ours"):
        make_plan(settings(folder, "photos"))

    assert [path.name for path in other.iterdir()] == ["cat.png"]


def test_another_run_is_never_mixed_up_or_written_over(folder: Path, whole: Outcome) -> None:
    same: dict[str, Any] = {"steps": 9, "eval_every": 3}
    before = {p: p.read_bytes() for p in whole.run.folder.rglob("*") if p.is_file()}

    with pytest.raises(SettingsError, match="holds a run already"):
        make_plan(settings(folder, "runs/whole", **same))
    with pytest.raises(SettingsError, match="has finished"):
        make_plan(settings(folder, "runs/whole", **same), resume=True)
    with pytest.raises(SettingsError, match="no run in"):
        make_plan(settings(folder, "runs/nowhere"), resume=True)

    assert {p: p.read_bytes() for p in whole.run.folder.rglob("*") if p.is_file()} == before


def test_a_run_resumes_with_its_own_settings_and_data_only(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data.jsonl"
    write_examples(examples(), data)
    plan = settings(folder, "runs/other", data=str(data), eval_every=2)
    run(plan, hear=stopping_at(3))

    with pytest.raises(SettingsError, match="rank was 16, is 8"):
        make_plan(settings(folder, "runs/other", data=str(data), eval_every=2, rank=8), resume=True)
    write_examples(examples(41), data)
    with pytest.raises(SettingsError, match="has changed since it began"):
        run(plan, resume=True)
    write_examples(examples(), data)
    assert run(replace(plan, threads=2, verify=True), resume=True).step == 6


def test_a_run_that_is_under_way_is_not_run_twice(folder: Path) -> None:
    plan = settings(folder, "runs/busy")
    heard: list[str] = []

    def hear(event: dict[str, Any]) -> None:
        if event["step"] == 1:
            for resume in (False, True):
                with pytest.raises(SettingsError, match="under way, in process"):
                    make_plan(plan, resume=resume)
                heard.append("refused")

    run(plan, hear=hear)

    assert heard[:2] == ["refused"] * 2


def test_a_process_that_is_gone_is_not_under_way(folder: Path) -> None:
    gone = runs.begin(folder / "runs" / "gone", "lora", {}, "", steps=6)
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    gone.set_status("running", pid=ended.pid)
    reused = {**status(gone.folder), "pid": os.getpid(), "process_began": time.time() - 9e6}

    runs.require_usable(gone.folder, {}, resume=True)
    (gone.folder / "status.json").write_text(json.dumps(reused))
    runs.require_usable(gone.folder, {}, resume=True)


NOTHING = {
    "an empty file": ([], "no row"),
    "rows that are all too long": ([Example("x", (Turn("?", "word " * 500),))], "none fits"),
}


@pytest.mark.parametrize("what", NOTHING)
def test_without_a_row_there_is_no_run(folder: Path, tmp_path: Path, what: str) -> None:
    made, words = NOTHING[what]
    write_examples(made, tmp_path / "data.jsonl")

    with pytest.raises(DataError, match=words):
        make_plan(settings(folder, "runs/none", data=str(tmp_path / "data.jsonl")))
    assert not (folder / "runs" / "none").exists()


def test_data_whose_outputs_are_wrong_is_refused_before_anything_is_written(
    folder: Path, tmp_path: Path
) -> None:
    reply = "<code>\nprint(1 + 1)\n</code>\n<output>\n3\n</output>\nIt is **3**."
    bad = Example("bad", (Turn("add", reply),))
    write_examples([*examples(4), bad], tmp_path / "data.jsonl")
    data = str(tmp_path / "data.jsonl")

    with pytest.raises(DataError, match="1 of 5 examples do not reproduce, 'bad' first"):
        make_plan(settings(folder, "runs/bad", data=data, verify=True))

    assert not (folder / "runs" / "bad").exists()
    make_plan(settings(folder, "runs/bad", data=data, verify=False))


def test_only_the_categories_asked_for_are_trained_on(folder: Path) -> None:
    plan = make_plan(settings(folder, "runs/some", categories=("alder", "birch")))

    words = {row.origin.partition("-")[0] for row in [*plan.data.train, *plan.data.valid]}
    assert words == {"alder", "birch"}
    with pytest.raises(DataError, match=r"no category 'ceder'; did you mean 'cedar'"):
        make_plan(settings(folder, "runs/some", categories=("ceder",)))


def test_training_stops_early_when_validation_no_longer_improves(folder: Path) -> None:
    rate = 1e-12  # no loss can tell such steps apart
    plan = settings(folder, "runs/early", steps=40, eval_every=1, patience=2, learning_rate=rate)

    outcome = run(plan)

    assert not outcome.stopped
    assert outcome.step < 10
    valid = [event["valid_loss"] for event in events(outcome.run.folder) if "valid_loss" in event]
    best = min(valid[1:])
    assert status(outcome.run.folder)["best_valid_loss"] == pytest.approx(best, rel=1e-4)


# --- a process of its own, and signals from outside -----------------------------------------------

PROGRAM = """
import json, os, signal, sys
from worldmodel_train.lora import make_plan, train
from worldmodel_train.lora_settings import LoraSettings

def hear(event):
    if event["step"] == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)

plan = make_plan(LoraSettings(**json.loads(sys.argv[1]) | {"categories": ()}))
print(train(plan, hear=hear).stopped)
"""


def process(plan: LoraSettings, *, killed_at: int = -1) -> "subprocess.Popen[str]":
    """One that runs the plan, and prints whether it was stopped; or is killed in that step."""
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, json.dumps(asdict(plan)), str(killed_at)],
        env=os.environ | {"PYTHONPATH": f"{ROOT}:{ROOT / 'train'}"},
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_process_that_is_asked_to_end_leaves_a_run_that_resumes(folder: Path) -> None:
    """SIGTERM: it finishes its step and says so."""
    plan = settings(folder, "runs/process", steps=100_000, eval_every=50_000)
    running = process(plan)
    metrics = Path(plan.out) / "metrics.jsonl"
    while not (metrics.is_file() and len(metrics.read_text().splitlines()) > 3):
        assert running.poll() is None
        time.sleep(0.1)
    running.terminate()
    out, _ = running.communicate(timeout=100)

    assert out.strip() == "True"
    stopped = status(Path(plan.out))
    assert stopped["state"] == "stopped"
    assert (Path(plan.out) / "checkpoints" / f"checkpoint-{stopped['step']}").is_dir()


def test_a_process_that_is_killed_between_checkpoints_loses_nothing(
    folder: Path, whole: Outcome
) -> None:
    """SIGKILL, which no program hears; what comes of it in the end is bit for bit the same."""
    plan = settings(folder, "runs/sigkill", steps=9, eval_every=3)
    running = process(plan, killed_at=8)
    running.communicate(timeout=100)
    assert running.returncode == -signal.SIGKILL
    assert status(Path(plan.out))["state"] == "running", "it could say nothing"
    assert events(Path(plan.out))[-1]["step"] == 8

    resumed = run(plan, resume=True)

    assert events(resumed.run.folder) == events(whole.run.folder)
    made = sorted(path.name for path in whole.run.final.iterdir())
    assert "adapter_model.safetensors" in made
    for name in made:
        a, b = (outcome.run.final / name for outcome in (whole, resumed))
        assert a.read_bytes() == b.read_bytes(), name
