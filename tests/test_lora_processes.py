"""One run of several processes, as torchrun starts them: the same steps, and one writer."""

import json
import os
import shutil
import socket
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from safetensors.torch import load_file  # noqa: E402

import geometric_runs  # noqa: E402
from conftest import ROOT  # noqa: E402
from lora_runs import settings  # noqa: E402
from worldmodel_kernel.errors import SettingsError  # noqa: E402
from worldmodel_train import runs  # noqa: E402
from worldmodel_train.geometric.planning import make_plan as geometric_plan  # noqa: E402
from worldmodel_train.lora import make_plan  # noqa: E402
from worldmodel_train.terminal import train as terminal  # noqa: E402

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]
SETTINGS = "pack_tokens=300 threads=1 dropout=0 valid_share=0.2 bf16=off eval_every=2"
STEPS = ("loss", "observation_loss", "grad_norm", "learning_rate", "tokens")
VALIDATIONS = ("valid_loss", "valid_observation_loss")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("processes")


def arguments(folder: Path, out: str, *more: str) -> list[str]:
    """Of a run of four steps, with two packs a step whatever the number of processes."""
    plan = settings(folder)
    given = [word for pair in SETTINGS.split() for word in ("--set", pair)]
    run = ["--out", str(folder / out), "--steps", "4", "--device", "cpu", "--no-verify"]
    return ["lora", plan.data, "--base", plan.base, *run, *given, *more]


def in_two(words: list[str]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    launch = ["torch.distributed.run", "--nproc-per-node", "2", "--master-port", str(port)]
    command = [sys.executable, "-m", *launch, "-m", "worldmodel_kernel.cli", "train", *words]
    environment = os.environ | {"PYTHONPATH": f"{ROOT}:{ROOT / 'train'}", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("The adapter is in") == 1, "the first process speaks for all"


def events(folder: Path, out: str) -> list[dict[str, Any]]:
    lines = (folder / out / "metrics.jsonl").read_text().splitlines()
    return [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def two(folder: Path) -> Path:
    in_two(arguments(folder, "two"))
    return folder / "two"


def test_two_processes_take_the_steps_of_one(folder: Path, two: Path) -> None:
    assert terminal.main(arguments(folder, "one")) == 0

    pairs = list(zip(events(folder, "one"), events(folder, "two"), strict=True))
    assert [one["step"] for one, _ in pairs] == [0, 1, 2, 2, 3, 4, 4]
    for one, both in pairs:
        names = STEPS if "loss" in one else VALIDATIONS
        for name in names:
            assert both[name] == pytest.approx(one[name], rel=2e-3), (one["step"], name)
    file = "final/adapter_model.safetensors"
    apart, together = load_file(folder / "one" / file), load_file(two / file)
    assert apart.keys() == together.keys()
    for name in apart:
        assert torch.allclose(apart[name], together[name], atol=2e-4), name


def test_the_first_of_them_writes_the_folder(two: Path) -> None:
    status = json.loads((two / "status.json").read_text())
    assert (status["state"], status["step"]) == ("finished", 4)
    assert json.loads((two / "settings.json").read_text())["processes"] == 2
    newest = two / "checkpoints" / "checkpoint-4"
    assert (newest / "made_by.json").is_file()
    assert {path.name for path in newest.glob("rng_state*")} == {
        "rng_state_0.pth",
        "rng_state_1.pth",
    }


def test_they_go_on_exactly_from_a_checkpoint(folder: Path, two: Path) -> None:
    """As after a kill in step 3."""
    killed = folder / "killed"
    shutil.copytree(two, killed)
    for path in (killed / "final", killed / "checkpoints" / "checkpoint-4"):
        shutil.rmtree(path)
    (killed / "status.json").unlink()

    in_two(arguments(folder, "killed", "--resume"))

    clock = ("tokens_per_s", "eta_s")
    found, wanted = (
        [{k: v for k, v in e.items() if k not in clock} for e in events(folder, name)]
        for name in ("killed", "two")
    )
    assert found == wanted
    file = "final/adapter_model.safetensors"
    assert (killed / file).read_bytes() == (two / file).read_bytes()


def test_what_processes_cannot_share_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, searching = settings(folder, "begun"), geometric_runs.settings(folder, "searched")
    monkeypatch.setenv("WORLD_SIZE", "2")
    runs.begin(folder / "begun", "lora", asdict(begun), "", steps=6)
    with pytest.raises(SettingsError, match="packs_per_step is 3, which 2 processes cannot share"):
        make_plan(settings(folder, "odd", packs_per_step=3))
    with pytest.raises(SettingsError, match="this kind of run is one process"):
        geometric_plan(searching)
    assert not (folder / "odd").exists()
    monkeypatch.delenv("WORLD_SIZE")
    with pytest.raises(SettingsError, match="was begun by 2 processes, and now there are 1"):
        make_plan(begun, resume=True)
