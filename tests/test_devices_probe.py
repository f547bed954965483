"""Devices are tried in child processes: real ones here, whose program plays a broken GPU."""

import json
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from worldmodel_kernel.devices import remembered
from worldmodel_kernel.devices.findings import Found, Tried, accelerator_files
from worldmodel_kernel.devices.kfd import nodes
from worldmodel_kernel.devices.probe import Prober

PROGRAM = """
import json, os, signal, sys, time
def say(**line): print(json.dumps(line), flush=True)
NAMES = ("ROCR_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES", "CUDA_VISIBLE_DEVICES")
seen = [os.environ[name] for name in NAMES if name in os.environ]
override = os.environ.get("HSA_OVERRIDE_GFX_VERSION")
with open(os.environ["LOG"], "a") as log:
    log.write(json.dumps({"arguments": sys.argv[1:], "seen": seen, "override": override}) + "\\n")
def crash(): os.kill(os.getpid(), signal.SIGSEGV)
def hang(): time.sleep(600)
"""
GPU = {"name": "a card", "arch": "gfx906", "memory_bytes": 1, "pci": "0000:03:00.0"}


class Play:
    """A prober whose trial program is a script, and what that script was asked."""

    def __init__(self, folder: Path, script: str, **values: Any) -> None:
        self.log = folder / "log"
        program = folder / "trial.py"
        program.write_text(PROGRAM + script)
        environ = {"LOG": str(self.log), "PATH": "/usr/bin"} | values.pop("environ", {})
        defaults: dict[str, Any] = {"first_s": 20.0, "line_s": 20.0, "sys": folder / "sys"}
        self.prober = Prober(
            program=(sys.executable, "-S", str(program)), environ=environ, **(defaults | values)
        )

    def asked(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log.read_text().splitlines()]


def listing(count: int = 1, backend: str = "rocm", **facts: Any) -> str:
    seen = {"backend": backend, "built_for": ["gfx906"], "devices": [GPU | facts] * count}
    return f"say(torch='2')\nif sys.argv[1] == 'list':\n    say(**{seen!r}); sys.exit()\n"


PASSES = """
for name in sys.argv[3:]:
    say(test=name, error='', **({'speedup': 2.5} if name == 'bfloat16' else {}))
"""


def test_a_device_that_passes_is_usable_with_what_it_said(tmp_path: Path) -> None:
    [gpu] = Play(tmp_path, listing() + PASSES).prober.gpus().gpus

    assert not gpu.unusable
    assert (gpu.device, gpu.speedup, gpu.pci, gpu.env) == ("cuda:0", 2.5, GPU["pci"], {})
    assert all(gpu.passed(test) for test in ("float32", "attention", "bfloat16", "float16"))


@pytest.mark.parametrize(
    "fault, words",
    {
        "crash()": "crashed (SIGSEGV)",
        "hang()": "no answer within 1 s",
        "say(test='float32', error='product is wrong by 0.9 of its size')": "wrong by 0.9",
        "sys.exit('no Tensile library for gfx906')": "no Tensile library for gfx906",
        "sys.exit(0)": "ended without a word",
        "sys.stdout.write('{\"test\":'); sys.stdout.flush(); crash()": "SIGSEGV",
    }.items(),
)
def test_a_crash_a_hang_or_a_wrong_figure_makes_a_device_unusable(
    tmp_path: Path, fault: str, words: str
) -> None:
    play = Play(tmp_path, listing() + fault, line_s=1.0 if "hang" in fault else 20.0)
    began = time.monotonic()

    [gpu] = play.prober.gpus().gpus

    assert words in gpu.unusable
    assert time.monotonic() - began < 60
    assert len(play.asked()) == 2, "nothing more is tried where float32 fails"


def test_a_test_that_kills_its_process_fails_alone(tmp_path: Path) -> None:
    fault = (
        "for name in sys.argv[3:]:\n    name == 'bfloat16' and crash(); say(test=name, error='')"
    )
    play = Play(tmp_path, listing() + fault)

    [gpu] = play.prober.gpus().gpus

    assert not gpu.unusable
    assert "SIGSEGV" in gpu.failures["bfloat16"]
    assert gpu.passed("attention")
    assert gpu.passed("float16")
    assert play.asked()[-1]["arguments"] == ["try", "cuda:0", "float16"]


VISIBLE: dict[str, tuple[str, Mapping[str, str], list[list[str]]]] = {
    "nothing is set: the lowest level hides the others": ("rocm", {}, [["0"], ["1"]]),
    "a list is narrowed, never widened": (
        "rocm",
        {"HIP_VISIBLE_DEVICES": "2,5"},
        [["2"], ["5"]],
    ),
    "of two lists the inner one is narrowed": (
        "rocm",
        {"ROCR_VISIBLE_DEVICES": "4,5,6", "HIP_VISIBLE_DEVICES": "0,2"},
        [["4,5,6", "0"], ["4,5,6", "2"]],
    ),
    "NVIDIA's variable": ("cuda", {"CUDA_VISIBLE_DEVICES": "GPU-a,GPU-b"}, [["GPU-a"], ["GPU-b"]]),
}


@pytest.mark.parametrize("rule", VISIBLE)
def test_each_of_several_gpus_is_tried_alone(tmp_path: Path, rule: str) -> None:
    backend, environ, expected = VISIBLE[rule]
    play = Play(tmp_path, listing(2, backend) + PASSES, environ=environ)

    found = play.prober.gpus()

    assert [each["seen"] for each in play.asked()[1:]] == expected
    assert [gpu.device for gpu in found.gpus] == ["cuda:0"] * 2
    assert all(len(gpu.env) == 1 for gpu in found.gpus)


def test_an_override_is_tried_only_where_torch_has_no_code_for_the_chip(tmp_path: Path) -> None:
    needs = "override or crash()\n" + PASSES
    [other] = Play(tmp_path, listing(arch="gfx1032") + needs).prober.gpus().gpus
    assert not other.unusable
    assert other.env == {"HSA_OVERRIDE_GFX_VERSION": "10.3.0"}

    play = Play(tmp_path, listing(arch="gfx906") + needs)
    play.log.unlink()
    [vega] = play.prober.gpus().gpus
    assert vega.unusable
    assert {each["override"] for each in play.asked()} == {None}

    own = Play(
        tmp_path, listing(arch="gfx1032") + "crash()", environ={"HSA_OVERRIDE_GFX_VERSION": "9.0.6"}
    )
    own.log.unlink()
    assert own.prober.gpus().gpus[0].unusable
    assert {each["override"] for each in own.asked()} == {"9.0.6"}, "the person's own stays"


def test_torch_that_dies_of_one_gpu_does_not_hide_the_others(tmp_path: Path) -> None:
    fake_kfd(tmp_path / "sys")
    script = "say(torch='2')\nsys.argv[1] == 'list' and crash()\nseen == ['0'] and crash()\n"
    found = Play(tmp_path, script + PASSES).prober.gpus()

    assert not found.problem
    assert [(gpu.arch, bool(gpu.unusable)) for gpu in found.gpus] == [
        ("gfx1036", True),
        ("gfx906", False),
    ]
    assert found.gpus[1].env == {"ROCR_VISIBLE_DEVICES": "1"}


NARROWED: dict[str, tuple[Mapping[str, str], list[tuple[str, dict[str, str]]]]] = {
    "one of two": ({"HIP_VISIBLE_DEVICES": "1"}, [("gfx906", {})]),
    "both, in the person's order": (
        {"HIP_VISIBLE_DEVICES": "1,0"},
        [("gfx906", {"HIP_VISIBLE_DEVICES": "1"}), ("gfx1036", {"HIP_VISIBLE_DEVICES": "0"})],
    ),
    "a list within a list: which GPU it means is not known": (
        {"ROCR_VISIBLE_DEVICES": "1,0", "HIP_VISIBLE_DEVICES": "0"},
        [("", {})],
    ),
    "by another name": ({"ROCR_VISIBLE_DEVICES": "GPU-1a2b"}, [("", {})]),
    "none": ({"HIP_VISIBLE_DEVICES": ""}, []),
}


@pytest.mark.parametrize("rule", NARROWED)
def test_torch_that_dies_of_a_persons_list_is_asked_for_its_entries_only(
    tmp_path: Path, rule: str
) -> None:
    environ, expected = NARROWED[rule]
    fake_kfd(tmp_path / "sys")
    script = "say(torch='2')\nsys.argv[1] == 'list' and crash()\n"

    found = Play(tmp_path, script + PASSES, environ=environ).prober.gpus()

    assert [(gpu.arch, gpu.env) for gpu in found.gpus] == expected
    assert not any(gpu.unusable for gpu in found.gpus)


def test_a_machine_where_torch_cannot_be_asked_says_so(tmp_path: Path) -> None:
    found = Play(tmp_path, "sys.exit('No module named torch')").prober.gpus()

    assert found == Found(problem="No module named torch")
    assert not found.sound


def test_an_older_torch_gets_the_address_from_the_driver(tmp_path: Path) -> None:
    fake_kfd(tmp_path / "sys")
    found = Play(tmp_path, listing(2, pci="") + PASSES).prober.gpus()
    assert [gpu.pci for gpu in found.gpus] == ["0000:0b:00.0", "0000:83:00.0"]

    narrowed = Play(tmp_path, listing(2, pci="") + PASSES, environ={"HIP_VISIBLE_DEVICES": "1,0"})
    assert [gpu.pci for gpu in narrowed.prober.gpus().gpus] == ["", ""], "the order is not known"


def fake_kfd(root: Path) -> None:
    """A processor with graphics, and an MI50 behind it; a third that this user may not see."""
    nodes: dict[int, str] = {
        0: "cpu_cores_count 8\ngfx_target_version 0\nlocation_id 0\n",
        1: f"gfx_target_version 100306\nlocation_id {0x0B << 8}\ndomain 0\n",
        2: f"gfx_target_version 90006\nlocation_id {0x83 << 8}\ndomain 0\n",
        10: "",
    }
    for number, text in nodes.items():
        folder = root / "class" / "kfd" / "kfd" / "topology" / "nodes" / str(number)
        folder.mkdir(parents=True)
        (folder / "properties").write_text(text)


def test_the_drivers_list_is_read_without_any_library(tmp_path: Path) -> None:
    fake_kfd(tmp_path)

    assert [(n.arch, n.pci) for n in nodes(tmp_path)] == [
        ("gfx1036", "0000:0b:00.0"),
        ("gfx906", "0000:83:00.0"),
    ]
    assert nodes(tmp_path / "nowhere") == []


def test_a_machine_without_a_gpus_driver_is_not_tried(tmp_path: Path) -> None:
    assert not accelerator_files(tmp_path)
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev" / "kfd").touch()
    assert accelerator_files(tmp_path)


# --- what is remembered ---------------------------------------------------------------------------

WORKS = Tried(device="cuda:0", backend="cuda", failures={"float32": ""}, env={"A": "1"})
FAILS = Tried(device="cuda:0", backend="cuda", failures={"float32": "busy"})


def test_findings_are_kept_for_what_they_depend_on(tmp_path: Path) -> None:
    path = tmp_path / "new" / "devices.json"
    found, cpu = Found(gpus=(WORKS,)), Tried(device="cpu", backend="cpu", speedup=1.5)
    remembered.keep(path, "here", gpus=found)
    remembered.keep(path, "here", cpu=cpu)

    assert remembered.recall(path, "here") == {"gpus": found, "cpu": cpu}
    assert remembered.recall(path, "after a restart") == {}


def test_a_failure_is_forgotten_after_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "devices.json"
    remembered.keep(path, "here", gpus=Found(gpus=(WORKS, FAILS)))
    assert "gpus" in remembered.recall(path, "here")

    works = Tried(device="cpu", backend="cpu", failures={"float32": "", "bfloat16": ""})
    slow = replace(works, failures={"float32": "", "bfloat16": "no answer within 60 s"})
    remembered.keep(path, "a busy CPU", cpu=slow)
    remembered.keep(path, "a CPU", cpu=works)
    assert remembered.recall(path, "a busy CPU") == {"cpu": slow}

    later = time.time() + remembered.FAILURES_S + 1
    monkeypatch.setattr(time, "time", lambda: later)
    assert "gpus" not in remembered.recall(path, "here")
    assert "cpu" not in remembered.recall(path, "a busy CPU")
    assert remembered.recall(path, "a CPU") == {"cpu": works}


def test_a_file_that_is_broken_or_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "devices.json"
    path.write_text("{half")
    assert remembered.recall(path, "here") == {}
    path.write_text(json.dumps({"here": {"cpu": {"renamed": 1}, "gpus": []}}))
    assert remembered.recall(path, "here") == {}
    (tmp_path / "file").touch()
    remembered.keep(tmp_path / "file" / "devices.json", "here", gpus=Found())


def test_the_key_knows_the_start_of_the_machine_and_what_is_visible(tmp_path: Path) -> None:
    boot = tmp_path / "proc" / "sys" / "kernel" / "random" / "boot_id"
    boot.parent.mkdir(parents=True)
    keys = set()
    for id in ("one", "two"):
        boot.write_text(id)
        keys |= {remembered.key({}, tmp_path), remembered.key({"HOME": "/x"}, tmp_path)}
        keys |= {remembered.key({"HIP_VISIBLE_DEVICES": "1"}, tmp_path)}
    assert len(keys) == 4


def test_processes_that_start_together_try_the_devices_once(tmp_path: Path) -> None:
    path, tries = tmp_path / "cache" / "devices.json", []

    def start() -> None:
        with remembered.one_at_a_time(path):
            if not remembered.recall(path, "here"):
                tries.append(WORKS)
                time.sleep(0.05)
                remembered.keep(path, "here", gpus=Found(gpus=(WORKS,)))

    threads = [threading.Thread(target=start) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert tries == [WORKS]
    (tmp_path / "file").touch()
    with remembered.one_at_a_time(tmp_path / "file" / "devices.json"):
        tries.append(WORKS)
    assert len(tries) == 2, "where there can be no lock, each tries"
