"""Where temperatures come from: folders like Linux's, a fake amd-smi, and a fake NVML.

None of this has run on an AMD card.
"""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from fake_sensors import PCI, Card, seen
from worldmodel_kernel.devices.sensors import AmdSmi, Hwmon, Nvml, Unreadable, find_source

# --- Linux's files --------------------------------------------------------------------------------


def test_junction_and_memory_are_read_with_the_cards_own_critical_values(tmp_path: Path) -> None:
    Card(tmp_path)

    assert seen(Hwmon(PCI, tmp_path).read()) == {"junction": (75, 100), "memory": (70, 94)}


def test_the_address_decides_and_not_the_order(tmp_path: Path) -> None:
    Card(tmp_path, "0000:03:00.0", {"junction": (30, 110)}, number=1)
    Card(tmp_path, PCI, {"junction": (99, 100)}, number=2)

    assert seen(Hwmon(PCI, tmp_path).read()) == {"junction": (99, 100)}
    with pytest.raises(Unreadable, match=r"0000:99:00\.0.* has no temperature"):
        Hwmon("0000:99:00.0", tmp_path).read()


def test_an_older_card_has_only_its_edge(tmp_path: Path) -> None:
    Card(tmp_path, sensors={"edge": (64, None)})

    assert seen(Hwmon(PCI, tmp_path).read()) == {"edge": (64, None)}


@pytest.mark.parametrize("text", ["", "N/A", "0", "-273000", "65535000", "12e"])
def test_what_is_no_temperature_is_not_taken_for_one(tmp_path: Path, text: str) -> None:
    card = Card(tmp_path, sensors={"junction": (60, 100), "mem": (50, 94)})
    card.write("mem", "crit", text)
    card.write("junction", "input", text)

    assert seen(Hwmon(PCI, tmp_path).read()) == {"memory": (50, None)}
    card.write("mem", "input", text)
    with pytest.raises(Unreadable):
        Hwmon(PCI, tmp_path).read()


def test_a_driver_that_comes_back_under_another_number_is_found(tmp_path: Path) -> None:
    card = Card(tmp_path, number=3)
    source = Hwmon(PCI, tmp_path)
    source.read()
    card.folder.rename(card.folder.with_name("hwmon7"))

    assert seen(source.read())["junction"] == (75, 100)


# --- amd-smi --------------------------------------------------------------------------------------


def fake_amd_smi(folder: Path, *, wrapped: bool = True, fails: bool = False, **hot: Any) -> Path:
    """A program that answers as amd-smi does, and writes down what it was asked."""

    def value(number: Any) -> Any:
        return number if isinstance(number, str) else {"value": number, "unit": "C"}

    heat = {"edge": 60, "hotspot": 75, "mem": 70} | hot
    limits = {"slowdown_edge_temperature": 100, "slowdown_hotspot_temperature": 100,
              "slowdown_vram_temperature": 94, "shutdown_hotspot_temperature": 105}  # fmt: skip
    answers = {
        "metric": [{"gpu": 0, "temperature": {k: value(v) for k, v in heat.items()}}],
        "static": [{"gpu": 0, "limit": {k: value(v) for k, v in limits.items()}}],
    }
    for name, answer in answers.items():
        content: Any = {"gpu_data": answer} if wrapped else answer
        (folder / f"{name}.json").write_text(json.dumps(content))
    program = folder / "amd-smi"
    lines = ["#!/bin/sh", f'echo "$*" >>"{folder}/asked"', f'cat "{folder}/$1.json"']
    program.write_text("\n".join([*lines, f"exit {int(fails)}"]) + "\n")
    program.chmod(0o755)
    return program


@pytest.mark.parametrize("wrapped", [True, False], ids=["newer", "older"])
def test_amd_smi_is_asked_by_address_and_for_its_limits_once(tmp_path: Path, wrapped: bool) -> None:
    source = AmdSmi(PCI, str(fake_amd_smi(tmp_path, wrapped=wrapped)))

    assert seen(source.read()) == {"junction": (75, 100), "memory": (70, 94)}
    source.read()

    asked = (tmp_path / "asked").read_text().splitlines()
    assert asked == [
        f"static --limit --gpu {PCI} --json",
        *[f"metric --temperature --gpu {PCI} --json"] * 2,
    ]


def test_amd_smi_that_knows_less_says_less(tmp_path: Path) -> None:
    program = fake_amd_smi(tmp_path, hotspot="N/A", mem="N/A")
    assert seen(AmdSmi(PCI, str(program)).read()) == {"edge": (60, 100)}

    for answer in ('{"gpu_data": []}', "{half", '[{"gpu": 0}]', '{"gpu_data": ["no"]}'):
        (tmp_path / "metric.json").write_text(answer)
        with pytest.raises(Unreadable):
            AmdSmi(PCI, str(program)).read()


def test_amd_smi_that_fails_or_is_not_there_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="exit status 1"):
        AmdSmi(PCI, str(fake_amd_smi(tmp_path, fails=True))).read()
    with pytest.raises(Unreadable, match="No such file"):
        AmdSmi(PCI, str(tmp_path / "nowhere")).read()


def test_the_first_source_that_can_tell_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_amd_smi(tmp_path)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    assert find_source(PCI, "rocm", root=tmp_path).name.startswith("amd-smi")
    Card(tmp_path)
    assert find_source(PCI, "rocm", root=tmp_path).name.startswith("hwmon")

    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(Unreadable, match=r"0000:01:00.*; amd-smi static"):
        find_source("0000:01:00.0", "rocm", root=tmp_path)
    with pytest.raises(Unreadable, match="no PCI address"):
        find_source("", "rocm", root=tmp_path)


# --- NVML -----------------------------------------------------------------------------------------


class FakeNvml:
    """Stands in for pynvml: what its functions return, or that they are not supported."""

    NVML_TEMPERATURE_GPU, NVML_TEMPERATURE_THRESHOLD_SLOWDOWN, NVML_FI_DEV_MEMORY_TEMP = 0, 1, 82

    class NVMLError(Exception):
        pass

    def __init__(self, **values: Any) -> None:
        self.values = values

    def __getattr__(self, name: str) -> Any:
        def call(*arguments: Any) -> Any:
            key = name.removeprefix("nvmlDeviceGet").removeprefix("nvml")
            if key not in self.values:
                raise self.NVMLError("Not Supported")
            return self.values[key]

        return call


class Field:
    def __init__(self, celsius: int, status: int = 0) -> None:
        self.nvmlReturn = status
        self.value = type("Value", (), {"uiVal": celsius})()


OPEN = {"Init": None, "HandleByPciBusId": "device"}


def test_nvml_gives_the_gpu_and_where_there_is_one_its_memory() -> None:
    values = OPEN | {"Temperature": 61, "TemperatureThreshold": 92, "FieldValues": [Field(71)]}
    assert seen(Nvml(PCI, FakeNvml(**values)).read()) == {
        "junction": (61, 92),
        "memory": (71, None),
    }

    values = OPEN | {"Temperature": 61, "MarginTemperature": 26, "FieldValues": [Field(0, 3)]}
    assert seen(Nvml(PCI, FakeNvml(**values)).read()) == {"junction": (61, 87)}

    assert seen(Nvml(PCI, FakeNvml(**OPEN, Temperature=61)).read()) == {"junction": (61, None)}


def test_nvml_that_does_not_know_the_card_is_unreadable() -> None:
    with pytest.raises(Unreadable, match="does not know"):
        Nvml(PCI, FakeNvml(Init=None))
    with pytest.raises(Unreadable, match="Not Supported"):
        Nvml(PCI, FakeNvml(**OPEN)).read()
