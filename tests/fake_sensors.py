"""A card's sensors as folders and numbers, for the tests of temperatures."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from worldmodel_kernel.devices.sensors import Reading

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
