"""A card's sensors as folders and numbers, for the tests of temperatures."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from worldmodel_kernel.devices.guard import Guard, Sample
from worldmodel_kernel.devices.sensors import Reading
from worldmodel_kernel.devices.thermostat import Limits

PCI = "0000:83:00.0"
MI50 = {"edge": (60, 100), "junction": (75, 100), "mem": (70, 94)}


class Card:
    """A card's folder of sensors, as Linux 6 lays it out; temperatures in °C."""

    def __init__(
        self, root: Path, pci: str = PCI, sensors: dict[str, Any] = MI50, number: int = 3
    ) -> None:
        self.folder = root / "bus" / "pci" / "devices" / pci / "hwmon" / f"hwmon{number}"
        self.folder.mkdir(parents=True)
        self._number = {label: n for n, label in enumerate(sensors, 1)}
        for label, (celsius, critical) in sensors.items():
            self.write(label, "label", label)
            self.heat(label, celsius)
            if critical is not None:
                self.write(label, "crit", str(critical * 1000))

    def write(self, label: str, kind: str, text: str) -> None:
        (self.folder / f"temp{self._number[label]}_{kind}").write_text(text + "\n")

    def heat(self, label: str, celsius: float) -> None:
        self.write(label, "input", str(round(celsius * 1000)))

    def remove(self, label: str) -> None:
        (self.folder / f"temp{self._number[label]}_input").unlink()


def seen(readings: Sequence[Reading]) -> dict[str, tuple[float, float | None]]:
    return {each.sensor: (each.celsius, each.critical) for each in readings}


def junction(celsius: float, critical: float | None = 100) -> list[Reading]:
    return [Reading("junction", celsius, critical)]


class Stove:
    """A card whose temperature is that of the course, one figure a look."""

    def __init__(self, course: list[float], first_hot: Callable[[], object] = lambda: None) -> None:
        self._course, self._first_hot = course, first_hot
        self.looks = 0
        self.closed = False

    def newest(self) -> Sample:
        self.looks += 1
        celsius = self._course[min(self.looks, len(self._course)) - 1]
        if celsius == 95 and self._course.index(95) == self.looks - 1:
            self._first_hot()
        return Sample(self.looks, self.looks * 10.0, tuple(junction(celsius)))

    def close(self) -> None:
        self.closed = True

    def guard(self) -> Guard:
        """Over this card; its waiting takes no time."""
        limits = Limits(longest_pause_s=50)
        return Guard(self, limits, warn=lambda words: None, wait=lambda seconds: None)
