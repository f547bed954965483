"""Devices on this machine: the real trial, what choosing costs, and the guard while decoding."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from fake_sensors import junction
from worldmodel_kernel import doctor
from worldmodel_kernel.devices import remembered
from worldmodel_kernel.devices.findings import Found, Tried, accelerator_files
from worldmodel_kernel.devices.guard import Guard, Sample
from worldmodel_kernel.devices.probe import Prober
from worldmodel_kernel.devices.thermostat import Limits
from worldmodel_kernel.engines.local import LocalEngine, LocalSettings
from worldmodel_kernel.engines.worker import Server
from worldmodel_kernel.errors import EngineError

NO_GPU = pytest.mark.skipif(accelerator_files(), reason="a driver of a GPU is here")

WATCHED = """
import sys
started = []
sys.addaudithook(lambda name, arguments: name == "subprocess.Popen" and started.append(arguments))
from worldmodel_kernel.devices import choose
choice = choose("auto")
assert choice.device == "cpu", choice
assert not started, started
assert not {"torch", "subprocess", "platformdirs"} & set(sys.modules)
print(choice.why)
"""


@NO_GPU
def test_choosing_starts_nothing_and_imports_no_torch_without_a_gpu(tmp_path: Path) -> None:
    environ = os.environ | {"XDG_CACHE_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", WATCHED], capture_output=True, text=True, env=environ, check=False
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout == "there is no GPU that torch can use\n"
    assert not list(tmp_path.iterdir())


@NO_GPU
async def test_a_gpu_that_is_not_there_is_an_error_before_anything_is_loaded() -> None:
    engine = LocalEngine(LocalSettings(device="cuda"))

    with pytest.raises(EngineError, match="device is cuda, but torch sees no GPU"):
        await engine.start()

    await engine.close()


WAYS = {
    "an option": ["--device", "cuda:1"],
    "a setting": ["--set", "device=cuda:1"],
    "a recipe": ["--recipe", "recipe.toml"],
}


@NO_GPU
@pytest.mark.parametrize("way", WAYS)
def test_the_device_of_a_run_is_known_before_torch_is_imported(tmp_path: Path, way: str) -> None:
    (tmp_path / "recipe.toml").write_text('device = "cuda:1"\n')
    code = f"""
import sys
from worldmodel_kernel.errors import EngineError
from worldmodel_train.terminal import train
try:
    train.main(["lora", "data.jsonl", *{WAYS[way]!r}])
except EngineError as error:
    print(error)
assert "torch" not in sys.modules
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert "device is cuda:1, but torch sees no GPU" in done.stdout


@pytest.mark.slow
def test_the_cpu_of_this_machine_passes_its_trial() -> None:
    pytest.importorskip("torch")
    cpu = Prober().cpu()

    assert not cpu.unusable
    assert cpu.passed("bfloat16")
    assert cpu.speedup > 0
    assert Prober().gpus().problem == ""


def test_a_wrong_figure_is_found() -> None:
    torch = pytest.importorskip("torch")
    from worldmodel_kernel.devices.trial import Wrong, compare

    def product(a: Any, b: Any) -> Any:
        return a @ b

    def wrong(a: Any, b: Any) -> Any:
        return a @ b * (1.0 if a.dtype is torch.float64 else 1.01)

    def lost(a: Any, b: Any) -> Any:
        return a @ b * (1.0 if a.dtype is torch.float64 else float("nan"))

    def wrong_gradient(a: Any, b: Any) -> Any:
        return a @ b if a.dtype is torch.float64 else a @ b.detach() + (b - b.detach()) * 2

    compare(product, torch.device("cpu"), torch.float32)
    for fault in (wrong, lost, wrong_gradient):
        with pytest.raises(Wrong, match="is wrong by"):
            compare(fault, torch.device("cpu"), torch.float32)


# --- doctor ---------------------------------------------------------------------------------------


@NO_GPU
def test_the_doctor_has_a_line_of_the_devices(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert doctor.devices().found == "the CPU, because there is no GPU that torch can use"

    cpu = Tried(device="cpu", backend="cpu", failures={"bfloat16": ""}, speedup=2.0)
    broken = Tried(device="cuda:0", backend="rocm", name="MI50", failures={"float32": "crashed"})
    key = remembered.key(os.environ)
    remembered.keep(remembered.file(), key, gpus=Found(gpus=(broken,)), cpu=cpu)

    finding = doctor.devices()
    assert finding.state == "note"
    assert "bfloat16 is 2.0 times as fast" in finding.found
    assert finding.remedy == "MI50: crashed"


# --- decoding -------------------------------------------------------------------------------------


class Runtime:
    """A model that always says the same token."""

    def __init__(self) -> None:
        self.ids: list[int] = []
        self.computed = 0

    def append(self, ids: list[int], **_: Any) -> Any:
        import torch

        self.ids += ids
        self.computed += len(ids)
        return torch.tensor([0.0, 9.0])

    def observed(self) -> list[Any]:
        return []

    def truncate(self, length: int) -> None:
        del self.ids[length:]


class Oven:
    """Samples of a card that is hot from one look to another."""

    def __init__(self, hot: range, every_s: float = 1.0) -> None:
        self._hot, self._every_s = hot, every_s
        self.looks = -1

    def newest(self) -> Sample:
        self.looks += 1
        celsius = 95 if self.looks in self._hot else 60
        return Sample(self.looks, self.looks * self._every_s, tuple(junction(celsius)))

    def close(self) -> None: ...


def said(oven: Oven, *, cancelled_at: int = 10**9) -> tuple[list[dict[str, Any]], Guard]:
    """What the worker answers to a request of three tokens."""
    pytest.importorskip("torch")
    guard = Guard(oven, Limits(), warn=lambda words: None, wait=lambda seconds: None)
    loaded = SimpleNamespace(info=SimpleNamespace(context_tokens=64), guard=guard)
    answers: list[dict[str, Any]] = []
    out = SimpleNamespace(
        send=lambda **e: answers.append(e), send_soon=lambda **e: answers.append(e)
    )
    table = {"text_ids": 1, "allowed": [{"1": 0}]}
    request = {"do": "generate", "n": 1, "ids": [0], "max_tokens": 3, "stop_ids": [], "state": 0,
               "table": table, "sampling": {}, "observe": None}  # fmt: skip

    class Commands:
        def __iter__(self) -> Any:
            return iter([request])

        def cancelled(self, number: int) -> bool:
            return oven.looks >= cancelled_at

    Server(loaded, Runtime(), Commands(), out).serve()  # type: ignore[arg-type]
    return answers, guard


def test_a_reply_waits_between_two_tokens_for_a_hot_card() -> None:
    answers, guard = said(Oven(range(1, 5)))

    assert [each["is"] for each in answers] == ["token", "token", "token", "end"]
    assert guard.paused_s == 4


def test_a_reply_that_waits_can_be_stopped() -> None:
    answers, _ = said(Oven(range(1, 10**9)), cancelled_at=3)

    assert [each["is"] for each in answers] == ["token", "end"]


def test_a_reply_ends_with_the_reason_when_the_card_stays_hot() -> None:
    answers, _ = said(Oven(range(1, 10**9), every_s=200))

    assert [each["is"] for each in answers] == ["token", "error"]
    assert "did not cool down" in answers[-1]["why"]
