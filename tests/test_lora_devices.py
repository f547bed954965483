"""A run and its device: what it computes in, and what heat does to it. No GPU is needed."""

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from transformers import TrainerControl, TrainerState  # noqa: E402

from conftest import codec_of  # noqa: E402
from fake_sensors import Stove  # noqa: E402
from lora_runs import examples, settings  # noqa: E402
from worldmodel_kernel.devices.policy import Choice  # noqa: E402
from worldmodel_kernel.errors import SettingsError  # noqa: E402
from worldmodel_train.collate import batch_losses, collate  # noqa: E402
from worldmodel_train.cooling import Cooler  # noqa: E402
from worldmodel_train.lora import Outcome, load_base, make_plan, train  # noqa: E402
from worldmodel_train.precision import uses_bf16  # noqa: E402
from worldmodel_train.rows import Pack, to_row  # noqa: E402
from worldmodel_train.terminal import train as terminal  # noqa: E402
from worldmodel_train.watching import Stop  # noqa: E402

MI50 = Choice(device="cuda:0", backend="rocm", name="MI50", why="gfx906 has no bfloat16")
H200 = Choice(device="cuda:0", backend="cuda", name="H200", half="bfloat16")
CPU = Choice(device="cpu", backend="cpu")


def test_bfloat16_is_used_where_it_is_real_and_refused_where_it_is_not() -> None:
    assert uses_bf16("auto", H200)
    assert not uses_bf16("off", H200)
    assert not uses_bf16("auto", MI50)
    assert uses_bf16("on", CPU), "slow or not, it computes right there"
    assert not uses_bf16("auto", replace(H200, backend="mps")), "nobody has tried to train there"
    with pytest.raises(SettingsError, match=r"cuda:0 \(MI50\) does not have it: gfx906"):
        uses_bf16("on", MI50)


# --- heat -----------------------------------------------------------------------------------------


def cooked(folder: Path, stove: Stove, out: str, *, resume: bool = False, **values: Any) -> Outcome:
    plan = make_plan(settings(folder, out, packs_per_step=3, **values), resume=resume)
    return train(plan, resume=resume, guard=stove.guard())


def events(outcome: Outcome) -> list[dict[str, Any]]:
    lines = (outcome.run.folder / "metrics.jsonl").read_text().splitlines()
    return [event for line in lines if "loss" in (event := json.loads(line))]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("devices")


@pytest.mark.slow
def test_a_run_waits_for_a_hot_card_and_learns_the_same(folder: Path) -> None:
    cool, hot = Stove([60]), Stove([60, 60, 60, 95, 90, 85, 70])
    expected = events(cooked(folder, cool, "cool"))
    outcome = cooked(folder, hot, "hot")

    found = events(outcome)
    assert [event["loss"] for event in found] == [event["loss"] for event in expected]
    assert found[-1]["paused_s"] == 3
    assert found[-1]["temperature_c"] == 70
    assert expected[-1]["paused_s"] == 0
    assert hot.closed


HOT = {
    "in the first step": 4,
    "in a step after one without a checkpoint": 7,
    "in a validation": 9,
    "in a step after one with a checkpoint": 13,
}
"""Looks before it: three a validation, three a step of three micro-batches."""

LEARNED = ("step", "loss", "observation_loss", "grad_norm", "learning_rate", "tokens")


@pytest.fixture(scope="module")
def straight(folder: Path) -> list[dict[str, Any]]:
    """What a run with dropout does when nothing holds it up; two of its epochs."""
    return events(cooked(folder, Stove([60]), "straight", dropout=0.3))


def written(folder: Path) -> dict[str, int]:
    """Every file of the checkpoints, and when it was last written."""
    return {
        str(path.relative_to(folder)): path.stat().st_mtime_ns
        for path in (folder / "checkpoints").rglob("*")
        if path.is_file()
    }


@pytest.mark.slow
@pytest.mark.parametrize("where", HOT)
def test_a_run_that_stays_hot_ends_with_a_checkpoint_and_goes_on_exactly(
    folder: Path, straight: list[dict[str, Any]], where: str
) -> None:
    looks = HOT[where]
    out = f"stays-hot-{looks}"
    before: dict[str, int] = {}
    stove = Stove([60.0] * looks + [95], lambda: before.update(written(folder / out)))

    outcome = cooked(folder, stove, out, dropout=0.3)

    assert outcome.stopped
    assert "did not cool down in 50 s" in outcome.reason
    status = json.loads((outcome.run.folder / "status.json").read_text())
    assert (status["state"], status["step"]) == ("stopped", outcome.step)
    assert "junction 95 °C" in status["reason"]
    whole = outcome.run.whole_checkpoints()
    assert outcome.step in whole
    kept = {file: time for file, time in written(folder / out).items() if file in before}
    assert kept == {file: before[file] for file in kept}, "a whole checkpoint is not written again"
    again = cooked(folder, Stove([60]), out, resume=True, dropout=0.3)
    assert not again.stopped
    for found, expected in zip(events(again), straight, strict=True):
        assert {n: found[n] for n in LEARNED} == {n: expected[n] for n in LEARNED}


def test_all_processes_give_up_the_step_when_the_gpu_of_one_stays_hot() -> None:
    told: list[bool] = []
    stop, control, state = Stop(), TrainerControl(), TrainerState()
    hot = Cooler(Stove([60, 95]).guard(), stop, is_whole=bool, agreed=lambda own: own)
    for guard in (Stove([60]).guard(), None):  # one has no sensor that can be read
        others = Stop()
        agreed = lambda own: told.append(own) or len(told) % 3 != 1  # noqa: E731
        cooler = Cooler(guard, others, is_whole=lambda step: False, agreed=agreed)
        cooler.on_step_begin(None, state, control)
        assert not control.should_training_stop
        cooler.on_substep_end(None, state, control)
        assert (control.should_training_stop, control.should_save) == (True, True)
        assert others.reason == "the GPU of another of the run's processes gave up the step"
        cooler.on_epoch_end(None, state, control)
        assert not control.should_save, "the first knows that this checkpoint is whole"
        control = TrainerControl()
    assert told == [False] * 6

    hot.on_step_begin(None, state, control)
    hot.on_substep_end(None, state, control)
    assert control.should_training_stop
    assert "did not cool down in 50 s" in stop.reason


@pytest.mark.slow
def test_a_run_without_a_gpu_has_no_guard_and_no_temperature(folder: Path) -> None:
    outcome = train(make_plan(settings(folder, "plain", steps=2)))

    assert not {"temperature_c", "paused_s"} & set().union(*events(outcome))


# --- numbers --------------------------------------------------------------------------------------


@pytest.mark.slow
def test_what_auto_came_to_is_kept_and_a_resume_keeps_it(folder: Path) -> None:
    plan = make_plan(settings(folder, "numbers", bf16="auto", steps=2))
    assert plan.settings.bf16 == "off", "a narrow model is not worth autocast"
    assert plan.device.startswith("training on the CPU in float32, because")
    outcome = train(plan)
    kept = json.loads((outcome.run.folder / "settings.json").read_text())
    assert kept["bf16"] == "off"
    assert json.loads((outcome.run.folder / "run.json").read_text())["device"] == plan.device

    (outcome.run.folder / "settings.json").write_text(json.dumps(kept | {"bf16": "on"}))
    (outcome.run.folder / "final").rename(folder / "elsewhere")
    resumed = make_plan(settings(folder, "numbers", bf16="auto", steps=2), resume=True)
    assert resumed.settings.bf16 == "on"


@pytest.mark.slow
def test_a_large_base_has_the_numbers_that_the_run_says(folder: Path) -> None:
    """Above 200 M parameters it had bfloat16 on a CPU, whatever was asked for."""
    from transformers import AutoModelForCausalLM, Qwen3Config

    sizes = {"hidden_size": 512, "intermediate_size": 64, "num_hidden_layers": 1, "head_dim": 64}
    heads = {"num_attention_heads": 1, "num_key_value_heads": 1, "vocab_size": 400_000}
    with TemporaryDirectory() as large:
        config = Qwen3Config(**sizes, **heads, tie_word_embeddings=True)
        AutoModelForCausalLM.from_config(config, dtype=torch.bfloat16).save_pretrained(large)
        off, on = (load_base(large, settings(folder, bf16=bf16)) for bf16 in ("off", "on"))

    assert off.num_parameters() > 200_000_000
    assert off.dtype == torch.float32
    assert on.dtype == torch.bfloat16


@pytest.mark.slow
def test_bfloat16_autocast_on_a_cpu_trains(folder: Path) -> None:
    full = events(train(make_plan(settings(folder, "full", dropout=0.0))))
    half = events(train(make_plan(settings(folder, "half", dropout=0.0, bf16="on"))))

    assert [e["loss"] for e in half] == pytest.approx([e["loss"] for e in full], rel=0.02)
    assert [e["loss"] for e in half] != [e["loss"] for e in full]


@pytest.mark.slow
def test_eager_attention_sees_the_borders_of_packed_rows_too(folder: Path) -> None:
    from transformers import AutoModelForCausalLM

    base = settings(folder).base
    model = AutoModelForCausalLM.from_pretrained(base, attn_implementation="eager").eval()
    made = [to_row(codec_of("bytes"), each, max_tokens=512) for each in examples(4)]
    rows = [row for row in made if row is not None]
    packed, apart = Pack(), 0.0
    with torch.no_grad():
        for row in rows:
            packed.add(row)
            single = Pack()
            single.add(row)
            apart += float(batch_losses(model, collate([single])).learned)
        together = float(batch_losses(model, collate([packed])).learned)

    assert together == pytest.approx(apart, rel=1e-5)


@pytest.mark.slow
def test_the_command_says_where_it_computes(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = replace(settings(folder), out=str(folder / "said"))
    words = ["lora", *plan.data, "--base", plan.base, "--out", plan.out, "--no-verify", "--dry-run"]

    assert terminal.main([*words, "--device", "cpu"]) == 0

    assert "Training on the CPU in float32, because it was asked for" in capsys.readouterr().out
