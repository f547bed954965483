"""One run of several processes: the same steps, and one writer."""

import json
import shutil
from dataclasses import asdict, replace
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from safetensors.torch import load_file  # noqa: E402

import geometric_runs  # noqa: E402
from lora_launches import (  # noqa: E402
    ACCELERATE,
    ADAPTER,
    STEPS,
    TORCHRUN,
    VALIDATIONS,
    arguments,
    events,
    in_two,
    launched,
    timeless,
)
from lora_runs import example, settings  # noqa: E402
from worldmodel_kernel.errors import SettingsError  # noqa: E402
from worldmodel_train import runs  # noqa: E402
from worldmodel_train.examples import Example, write_examples  # noqa: E402
from worldmodel_train.geometric.planning import make_plan as geometric_plan  # noqa: E402
from worldmodel_train.lora import make_plan  # noqa: E402
from worldmodel_train.terminal import train as terminal  # noqa: E402

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("processes")


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
    apart, together = load_file(folder / "one" / ADAPTER), load_file(two / ADAPTER)
    assert apart.keys() == together.keys()
    for name in apart:
        assert torch.allclose(apart[name], together[name], atol=2e-4), name


def test_the_first_of_them_writes_the_folder(two: Path) -> None:
    status = json.loads((two / "status.json").read_text())
    assert (status["state"], status["step"]) == ("finished", 4)
    assert json.loads((two / "settings.json").read_text())["processes"] == 2
    assert json.loads((two / "trained_groups.json").read_text())["groups"]
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

    in_two(arguments(folder, "killed", "--resume"), ACCELERATE)

    assert timeless(folder, "killed") == timeless(folder, "two")
    assert (killed / ADAPTER).read_bytes() == (two / ADAPTER).read_bytes()


def test_data_is_verified_by_the_first_and_a_refusal_ends_all_of_them(folder: Path) -> None:
    (turn,) = example(1).turns
    wrong = replace(turn, reply=turn.reply.replace("2\n</output>", "7\n</output>"))
    write_examples([Example("wrong", (wrong,))], folder / "wrong.jsonl")
    _, _, *words = [w for w in arguments(folder, "refused") if w != "--no-verify"]
    words = ["lora", str(folder / "wrong.jsonl"), *words]

    done = launched(TORCHRUN, "-m", "worldmodel_kernel", "train", *words)

    assert done.returncode != 0
    said = done.stderr.splitlines()
    assert len([line for line in said if line.startswith("worldmodel train: ")]) == 1, done.stderr
    assert not (folder / "refused").exists()


FIRST = """
import os
from worldmodel_train import ranks

def say(text):
    os.write(1, f"{text}\\n".encode())  # at once: the two write to one pipe

ranks.join(on_cpu=True)
worked = ranks.first_does(lambda: say(f"in {ranks.number()}") or 42)
say(f"worked {worked}")
ranks.require_same("a", what="data")
try:
    ranks.require_same(str(ranks.number()), what="data")
except Exception as error:
    say(error)
ranks.first_does(lambda: 1 / 0)
"""


def test_what_the_first_does_reaches_all_and_its_failure_too(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(FIRST)

    done = launched(TORCHRUN, str(tmp_path / "program.py"))

    assert done.stdout.count("in 0") == 1
    assert "in 1" not in done.stdout
    assert done.stdout.count("worked 42") == 2
    assert done.stdout.count("the processes of this run have different data") == 2
    assert done.stderr.count("ZeroDivisionError: division by zero") == 1


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
