"""A run and its device: what it computes in, and what heat does to it. No GPU is needed."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from conftest import codec_of  # noqa: E402
from fake_sensors import junction  # noqa: E402
from lora_runs import examples, settings  # noqa: E402
from worldmodel_kernel.devices.guard import Guard, Sample  # noqa: E402
from worldmodel_kernel.devices.policy import Choice  # noqa: E402
from worldmodel_kernel.devices.thermostat import Limits  # noqa: E402
from worldmodel_kernel.errors import SettingsError  # noqa: E402
from worldmodel_train.collate import batch_losses, collate  # noqa: E402
from worldmodel_train.lora import Outcome, make_plan, train  # noqa: E402
from worldmodel_train.numbers import uses_bf16  # noqa: E402
from worldmodel_train.rows import Pack, to_row  # noqa: E402
from worldmodel_train.terminal import train as terminal  # noqa: E402

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


class Stove:
    """A card whose temperature is that of the course, one figure a look."""

    def __init__(self, course: list[float]) -> None:
        self._course = course
        self.looks = 0
        self.closed = False

    def newest(self) -> Sample:
        self.looks += 1
        celsius = self._course[min(self.looks, len(self._course)) - 1]
        return Sample(self.looks, self.looks * 10.0, tuple(junction(celsius)))

    def close(self) -> None:
        self.closed = True


def cooked(folder: Path, stove: Stove, out: str, *, resume: bool = False, **values: Any) -> Outcome:
    plan = make_plan(settings(folder, out, packs_per_step=3, **values), resume=resume)
    said: list[str] = []
    limits = Limits(longest_pause_s=50)
    guard = Guard(stove, limits, warn=said.append, wait=lambda seconds: None)
    return train(plan, resume=resume, guard=guard)


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


@pytest.mark.slow
@pytest.mark.parametrize("looks", [20, 21, 22], ids=lambda n: f"at look {n}")
def test_a_run_that_stays_hot_ends_with_a_checkpoint_and_goes_on_later(
    folder: Path, looks: int
) -> None:
    """Between any two of the three micro-batches of a step."""
    stove = Stove([60.0] * looks + [95])
    out = f"stays-hot-{looks}"

    outcome = cooked(folder, stove, out)

    assert outcome.stopped
    assert "did not cool down in 50 s" in outcome.reason
    assert 0 < outcome.step < 6
    status = json.loads((outcome.run.folder / "status.json").read_text())
    assert (status["state"], status["step"]) == ("stopped", outcome.step)
    assert "junction 95 °C" in status["reason"]
    assert outcome.step in outcome.run.whole_checkpoints()
    again = cooked(folder, Stove([60]), out, resume=True)
    assert not again.stopped
    assert [event["step"] for event in events(again)] == [1, 2, 3, 4, 5, 6]


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
    words = ["lora", plan.data, "--base", plan.base, "--out", plan.out, "--no-verify", "--dry-run"]

    assert terminal.main([*words, "--device", "cpu"]) == 0

    assert "Training on the CPU in float32, because it was asked for" in capsys.readouterr().out
