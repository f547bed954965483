"""A disk that is full while a checkpoint is written: a clear error, and the one before is whole."""

import errno
import json
import os
import resource
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")
peft = pytest.importorskip("peft")

import geometric_runs  # noqa: E402
from lora_runs import settings  # noqa: E402
from worldmodel_kernel.engines.adapters import WEIGHTS  # noqa: E402
from worldmodel_train import lora, runs  # noqa: E402
from worldmodel_train.geometric import planning, stage  # noqa: E402
from worldmodel_train.geometric.searching import Memory  # noqa: E402
from worldmodel_train.lora import make_plan, train  # noqa: E402

pytestmark = pytest.mark.slow
ROOM_BYTES = 100_000
"""Enough for a line of metrics.jsonl, and not for a checkpoint."""


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real one, of 8 MiB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(place: Path) -> None:
    """But for a little room."""
    filler = place / "filler"
    try:
        with filler.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(16_384))
    except OSError:
        os.truncate(filler, filler.stat().st_size - ROOM_BYTES)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def failing(plan: Any, stop_writing: Callable[[], None]) -> tuple[str, dict[str, bytes]]:
    """What is said of a run whose disk is full from step 3 on, and its checkpoint of before."""
    kept: dict[str, bytes] = {}

    def hear(event: dict[str, Any]) -> None:
        if event["step"] == 3 and "loss" in event and not kept:
            kept.update(contents(Path(plan.out) / "checkpoints" / "checkpoint-2"))
            stop_writing()

    with pytest.raises(runs.RunError) as caught:
        train(make_plan(plan), hear=hear)
    return str(caught.value), kept


def test_a_full_disk_is_said_and_the_checkpoint_before_is_untouched(
    tmp_path: Path, small_disk: Path
) -> None:
    plan = settings(tmp_path, out=str(small_disk / "run"), eval_every=2, keep_checkpoints=5)

    said, kept = failing(plan, lambda: fill(small_disk))

    assert "is full" in said
    assert "--resume then goes on" in said
    folder = small_disk / "run"
    assert contents(folder / "checkpoints" / "checkpoint-2") == kept
    run, newest = runs.go_on(folder, make_plan(settings(tmp_path)).data.fingerprint)
    assert list(run.whole_checkpoints()) == [2]
    assert newest is not None

    (small_disk / "filler").unlink()
    (folder / "status.json").unlink()  # this process lives on, and it is not the run
    outcome = train(make_plan(plan, resume=True), resume=True)
    assert outcome.step == 6
    losses = [e["step"] for e in run.events if "loss" in e]
    assert losses == [1, 2, 3, 4, 5, 6]


def test_a_limit_on_the_size_of_files_is_the_same(tmp_path: Path) -> None:
    """Also where no disk can be mounted: the system's own error, at the same place."""
    plan = settings(tmp_path, "limited", eval_every=2, keep_checkpoints=5)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        said, kept = failing(
            plan, lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
        )
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert "limit on it is reached" in said
    folder = tmp_path / "limited"
    assert contents(folder / "checkpoints" / "checkpoint-2") == kept
    assert json.loads((folder / "status.json").read_text())["state"] == "failed"
    assert train(make_plan(plan, resume=True), resume=True).step == 6


# --- the adapter --------------------------------------------------------------------------------


@pytest.fixture
def no_room_for_adapters(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Where peft writes weights that are no checkpoint's: half of them, and the disk is full."""
    save = peft.peft_model.safe_save_file

    def half(tensors: Any, path: str, **more: Any) -> None:
        save(tensors, path, **more)
        if "checkpoint" not in path:
            os.truncate(path, os.path.getsize(path) // 2)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), path)

    monkeypatch.setattr(peft.peft_model, "safe_save_file", half)
    return monkeypatch


@pytest.mark.parametrize("kind", ["lora", "geometric"])
def test_a_run_whose_adapter_finds_no_room_is_not_finished_and_goes_on(
    tmp_path: Path, request: pytest.FixtureRequest, kind: str
) -> None:
    plan: Any = settings(tmp_path, steps=5)  # it ends within an epoch
    make_plan, train = lora.make_plan, lora.train  # type: Any, Any
    if kind == "geometric":
        plan, make_plan, train = geometric_runs.settings(tmp_path), planning.make_plan, stage.train
    folder = Path(plan.out)
    full = request.getfixturevalue("no_room_for_adapters")  # the adapter to begin with is written

    with pytest.raises(runs.RunError, match=r"is full.*\n.*--resume then goes on"):
        train(make_plan(plan))
    full.undo()

    assert not (folder / "final").exists()
    assert not planning.is_finished(folder)
    logged = (folder / "metrics.jsonl").read_bytes()
    assert train(make_plan(plan, resume=True), resume=True).step == plan.steps
    assert (folder / "metrics.jsonl").read_bytes() == logged, "no step was taken again"
    last = folder / "checkpoints" / f"checkpoint-{plan.steps}"
    assert (folder / "final" / WEIGHTS).read_bytes() == (last / WEIGHTS).read_bytes()
    assert not (folder / "final.new").exists()
    if kind == "geometric":
        assert Memory.read(folder / stage.FILE) == Memory.read(last / stage.FILE)
