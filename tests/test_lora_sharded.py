"""A run whose model is sharded over its processes (FSDP2): the steps and adapter of one process.

accelerate's own code, on two CPUs.
"""

import json
import os
import shutil
import signal
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from safetensors.torch import load_file  # noqa: E402

import geometric_runs  # noqa: E402
from lora_launches import (  # noqa: E402
    ACCELERATE,
    ADAPTER,
    FSDP,
    STEPS,
    VALIDATIONS,
    arguments,
    events,
    in_two,
    started,
    timeless,
)
from lora_runs import settings  # noqa: E402
from worldmodel_kernel.errors import SettingsError  # noqa: E402
from worldmodel_train import runs  # noqa: E402
from worldmodel_train.geometric.planning import make_plan as geometric_plan  # noqa: E402
from worldmodel_train.lora import make_plan  # noqa: E402
from worldmodel_train.terminal import train as terminal  # noqa: E402

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]

TRAINED_ROWS = "tag_rows=on clip_norm=0.3"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sharded")


@pytest.fixture(scope="module")
def sharded(folder: Path) -> Path:
    """Without dropout, which differs from process to process."""
    in_two(arguments(folder, "sharded", sets=TRAINED_ROWS), FSDP)
    return folder / "sharded"


def test_sharded_processes_take_the_steps_of_one(folder: Path, sharded: Path) -> None:
    assert terminal.main(arguments(folder, "one", sets=TRAINED_ROWS)) == 0

    pairs = list(zip(events(folder, "one"), events(folder, "sharded"), strict=True))
    assert [event["step"] for event, _ in pairs] == [0, 1, 2, 2, 3, 4, 4]
    for alone, together in pairs:
        for name in STEPS if "loss" in alone else VALIDATIONS:
            assert together[name] == pytest.approx(alone[name], rel=2e-3), (alone["step"], name)
    apart, whole = load_file(folder / "one" / ADAPTER), load_file(sharded / ADAPTER)
    assert apart.keys() == whole.keys()
    assert any("trainable_tokens_delta" in name for name in apart)
    for name in apart:
        assert torch.allclose(apart[name], whole[name], atol=2e-4), name


def test_the_best_step_is_kept_where_it_is_not_the_last(folder: Path) -> None:
    worse = "learning_rate=0.3 eval_every=1"

    said = in_two(arguments(folder, "worse", "--steps", "2", sets=worse), FSDP)

    assert "in 2 processes, the model sharded over them" in " ".join(said.split())
    losses = [e["valid_loss"] for e in events(folder, "worse") if "valid_loss" in e]
    assert losses[2] > losses[1]
    checkpoints = folder / "worse" / "checkpoints"
    names = [checkpoints / f"checkpoint-{step}" / "adapter_model.safetensors" for step in (1, 2)]
    best, last = (path.read_bytes() for path in names)
    assert (folder / "worse" / ADAPTER).read_bytes() == best != last


def test_stock_peft_loads_the_adapter(folder: Path, sharded: Path) -> None:
    """With the losses that the run itself found at last, on the rows that it validated."""
    from peft import PeftModel
    from transformers import AutoModelForCausalLM

    from worldmodel_train.collate import batch_losses, collate

    plan = make_plan(settings(folder, "unused", tag_rows="on"))
    base = AutoModelForCausalLM.from_pretrained(plan.base, dtype=torch.float32)
    model = PeftModel.from_pretrained(base, str(sharded / "final")).eval()

    with torch.no_grad():
        sums = [batch_losses(model, collate([each])) for each in plan.valid]
    loss = sum(each.learned for each in sums) / sum(each.weight for each in sums)
    assert len(plan.valid) % 2 == 1, "the second process has one pack fewer"
    assert float(loss) == pytest.approx(events(folder, "sharded")[-1]["valid_loss"], rel=1e-5)


def test_a_sharded_run_goes_on_exactly_from_a_checkpoint(folder: Path) -> None:
    """As after a kill in step 3; with dropout and, as a GPU would have it, in bfloat16."""
    words = "tag_rows=on dropout=0.3 bf16=on"
    in_two(arguments(folder, "straight", sets=words), FSDP)
    killed = folder / "killed"
    shutil.copytree(folder / "straight", killed)
    for path in (killed / "final", killed / "checkpoints" / "checkpoint-4"):
        shutil.rmtree(path)
    (killed / "status.json").unlink()

    in_two(arguments(folder, "killed", "--resume", sets=words), FSDP)

    assert timeless(folder, "killed") == timeless(folder, "straight")
    assert (killed / ADAPTER).read_bytes() == (folder / "straight" / ADAPTER).read_bytes()
    state = load_file(killed / ADAPTER)
    assert {tensor.dtype for tensor in state.values()} == {torch.float32}


def test_bfloat16_is_that_of_processes_that_share_nothing_but_gradients(folder: Path) -> None:
    """Sharding decides where weights lie, not in which numbers is computed."""
    words = "tag_rows=on dropout=0.3 bf16=on"
    in_two(arguments(folder, "replicated", sets=words), ACCELERATE)

    pairs = zip(events(folder, "replicated"), events(folder, "straight"), strict=True)
    for whole, parts in pairs:
        for name in STEPS if "loss" in whole else VALIDATIONS:
            assert parts[name] == pytest.approx(whole[name], rel=2e-3), (whole["step"], name)


def test_a_signal_to_one_of_them_stops_all_after_the_same_step(folder: Path) -> None:
    words = arguments(folder, "stopped", "--steps", "2000", sets="eval_every=1000")
    running = started(FSDP, "-m", "worldmodel_kernel", "train", *words)
    log = folder / "stopped" / "metrics.jsonl"
    while running.poll() is None and '"step": 3' not in (log.read_text() if log.exists() else ""):
        time.sleep(0.1)
    status = folder / "stopped" / "status.json"

    os.kill(json.loads(status.read_text())["pid"], signal.SIGTERM)
    stdout, stderr = running.communicate(timeout=300)

    ended = json.loads(status.read_text())
    assert ended["state"] == "stopped", stdout + stderr
    assert f"Stopped at step {ended['step']} of 2000" in stdout
    checkpoint = folder / "stopped" / "checkpoints" / f"checkpoint-{ended['step']}"
    assert (checkpoint / "made_by.json").is_file()
    assert len(list(checkpoint.glob("rng_state_*.pth"))) == 2


def test_a_sharded_run_is_written_by_the_first_and_says_what_it_is(sharded: Path) -> None:
    kept: dict[str, Any] = json.loads((sharded / "settings.json").read_text())
    assert (kept["processes"], kept["sharded"]) == (2, True)
    assert json.loads((sharded / "status.json").read_text())["state"] == "finished"
    newest = sharded / "checkpoints" / "checkpoint-4"
    assert (newest / "made_by.json").is_file()
    weights = load_file(newest / "adapter_model.safetensors")
    assert not [name for name in weights if "base_layer" in name], "the base is not saved"


def test_what_cannot_be_sharded_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, searching = settings(folder, "begun"), geometric_runs.settings(folder, "searched")
    runs.begin(folder / "begun", "lora", asdict(begun), "", steps=6)
    monkeypatch.setenv("ACCELERATE_USE_FSDP", "true")
    for plan in (lambda: make_plan(settings(folder, "alone")), lambda: geometric_plan(searching)):
        with pytest.raises(SettingsError, match=r"FSDP is asked for .* this is a single process"):
            plan()
    monkeypatch.setenv("WORLD_SIZE", "2")
    monkeypatch.setenv("FSDP_VERSION", "1")
    with pytest.raises(SettingsError, match="FSDP version 1 is asked for, and only version 2"):
        make_plan(settings(folder, "old"))
    facts = asdict(begun)
    (folder / "begun" / "settings.json").write_text(json.dumps(facts | {"processes": 2}))
    with pytest.raises(SettingsError, match="was begun without FSDP"):
        runs.require_usable(folder / "begun", facts, resume=True, several=True)
