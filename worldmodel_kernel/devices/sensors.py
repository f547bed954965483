"""How hot a GPU is: one protocol, and the three places that can tell.

    Hwmon    Linux's own files, found by the PCI address of the card
    AmdSmi   the program amd-smi, in JSON
    Nvml     NVIDIA's library through pynvml, where that is installed

Temperatures are in °C. A card is as hot as its hottest point and its memory; the edge of the die
counts only where a card tells nothing else. Nothing here was run on an AMD card.
"""

import importlib
import json
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from worldmodel_kernel.errors import WorldModelError

_PLAUSIBLE = (1.0, 150.0)
_AMD_SMI_S = 10
_HWMON = {"junction": "junction", "mem": "memory", "edge": "edge"}
_AMD_SMI = {"hotspot": "junction", "mem": "memory", "edge": "edge"}
"""Their words for a sensor, and ours."""

_AMD_SMI_LIMITS = {
    "hotspot": ("slowdown_hotspot_temperature",),
    "mem": ("slowdown_vram_temperature", "slowdown_mem_temperature"),
    "edge": ("slowdown_edge_temperature",),
}


@dataclass(frozen=True, slots=True)
class Reading:
    sensor: str
    """junction, memory or edge."""

    celsius: float
    critical: float | None = None
    """From where on the device slows itself down, as it says itself."""


class Unreadable(WorldModelError):
    """A sensor cannot be read."""


class Source(Protocol):
    name: str

    def read(self) -> tuple[Reading, ...]:
        """At least one reading. Raises Unreadable."""
        ...


def _decisive(readings: Sequence[Reading], where: str) -> tuple[Reading, ...]:
    """Junction and memory; without them the edge."""
    inner = tuple(each for each in readings if each.sensor != "edge")
    if not (inner or readings):
        raise Unreadable(f"{where} has no temperature of this GPU")
    return inner or tuple(readings)


def _plausible(value: Any) -> float | None:
    """A temperature, or None for what drivers say instead of one: N/A, 0, 65535."""
    if isinstance(value, Mapping):
        value = value.get("value")
    try:
        celsius = float(value)
    except (TypeError, ValueError):
        return None
    return celsius if _PLAUSIBLE[0] <= celsius <= _PLAUSIBLE[1] else None


class Hwmon:
    """temp*_input, temp*_label and temp*_crit below /sys/bus/pci/devices/ADDRESS/hwmon, in
    thousandths of a degree (Linux, Documentation/hwmon/sysfs-interface)."""

    def __init__(self, pci: str, root: Path = Path("/sys")) -> None:
        self.name = f"hwmon of {pci}"
        self._folder = root / "bus" / "pci" / "devices" / pci / "hwmon"

    def read(self) -> tuple[Reading, ...]:
        # looked up again each time: a driver that is reset comes back under another number
        inputs = sorted(self._folder.glob("hwmon*/temp*_input"))
        return _decisive([r for path in inputs if (r := self._reading(path))], str(self._folder))

    def _reading(self, path: Path) -> Reading | None:
        stem = path.name.removesuffix("_input")
        label = _text(path.with_name(f"{stem}_label")) or "edge"
        celsius = _thousandths(_text(path))
        if label not in _HWMON or celsius is None:
            return None
        critical = _thousandths(_text(path.with_name(f"{stem}_crit")))
        return Reading(_HWMON[label], celsius, critical)


def _text(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:  # a card that is asleep answers with an error, or the file is gone
        return ""


def _thousandths(text: str) -> float | None:
    return _plausible(int(text) / 1000) if text.lstrip("-").isdigit() else None


class AmdSmi:
    """`amd-smi metric` and `amd-smi static`, asked by the card's PCI address."""

    def __init__(self, pci: str, program: str = "amd-smi") -> None:
        self.name = f"amd-smi of {pci}"
        self._program, self._pci = program, pci
        self._limits: Mapping[str, Any] | None = None

    def read(self) -> tuple[Reading, ...]:
        if self._limits is None:
            self._limits = self._ask("static", "--limit").get("limit") or {}
        found = self._ask("metric", "--temperature").get("temperature") or {}
        readings = []
        for theirs, sensor in _AMD_SMI.items():
            celsius = _plausible(found.get(theirs))
            if celsius is not None:
                known = (_plausible(self._limits.get(name)) for name in _AMD_SMI_LIMITS[theirs])
                critical = next((limit for limit in known if limit), None)
                readings.append(Reading(sensor, celsius, critical))
        return _decisive(readings, self._program)

    def _ask(self, *words: str) -> Mapping[str, Any]:
        command = [self._program, *words, "--gpu", self._pci, "--json"]
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, timeout=_AMD_SMI_S, check=True
            )
            found = json.loads(done.stdout)
        except (OSError, subprocess.SubprocessError, ValueError) as error:
            raise Unreadable(f"{' '.join(command)}: {error}") from error
        if isinstance(found, Mapping):  # newer ones wrap the list
            found = found.get("gpu_data", [found])
        if not found or not isinstance(found[0], Mapping):
            raise Unreadable(f"{' '.join(command)} said nothing of this GPU")
        return found[0]


class Nvml:
    """Args:
    library: `pynvml`, or what stands in for it.
    """

    def __init__(self, pci: str, library: Any = None) -> None:
        self.name = f"NVML of {pci}"
        try:
            self._nvml = library or importlib.import_module("pynvml")
            self._nvml.nvmlInit()
            self._device = self._nvml.nvmlDeviceGetHandleByPciBusId(pci.encode())
        except ImportError as error:
            raise Unreadable("pynvml is not installed (pip install nvidia-ml-py)") from error
        except self._nvml.NVMLError as error:
            raise Unreadable(f"NVML does not know {pci}: {error}") from error

    def read(self) -> tuple[Reading, ...]:
        nvml = self._nvml
        try:
            celsius = nvml.nvmlDeviceGetTemperature(self._device, nvml.NVML_TEMPERATURE_GPU)
        except nvml.NVMLError as error:
            raise Unreadable(f"{self.name}: {error}") from error
        found = _plausible(celsius)
        inner = [Reading("junction", found, self._critical(found))] if found is not None else []
        return _decisive([*inner, *self._memory()], self.name)

    def _critical(self, celsius: float) -> float | None:
        """Newer cards have no threshold, and say how far away it is."""
        nvml = self._nvml
        try:
            kind = nvml.NVML_TEMPERATURE_THRESHOLD_SLOWDOWN
            return _plausible(nvml.nvmlDeviceGetTemperatureThreshold(self._device, kind))
        except nvml.NVMLError:
            pass
        try:
            return _plausible(celsius + nvml.nvmlDeviceGetMarginTemperature(self._device))
        except (nvml.NVMLError, AttributeError, TypeError):  # older bindings have no such call
            return None

    def _memory(self) -> list[Reading]:
        nvml = self._nvml
        try:
            field = nvml.nvmlDeviceGetFieldValues(self._device, [nvml.NVML_FI_DEV_MEMORY_TEMP])[0]
        except (nvml.NVMLError, AttributeError):
            return []
        celsius = _plausible(field.value.uiVal) if field.nvmlReturn == 0 else None
        return [] if celsius is None else [Reading("memory", celsius)]


def find_source(
    pci: str, backend: str, *, root: Path = Path("/sys"), program: str = "amd-smi"
) -> Source:
    """The first place that can tell of this device.

    Raises:
        Unreadable: none can, with what each one said.
    """
    if not pci:
        raise Unreadable("torch does not say where the GPU is (no PCI address)")
    makers: dict[str, tuple[Callable[[], Source], ...]] = {
        "rocm": (lambda: Hwmon(pci, root), lambda: AmdSmi(pci, program)),
        "cuda": (lambda: Nvml(pci), lambda: Hwmon(pci, root)),
    }
    said = []
    for make in makers.get(backend, ()):
        try:
            source = make()
            source.read()
        except Unreadable as error:
            said.append(str(error))
        else:
            return source
    raise Unreadable("; ".join(said) or f"no temperatures are known for {backend}")
