"""Keeps a GPU from overheating: reads its sensors beside the work, and makes the work wait.

`check` is for between two pieces of work, a micro-batch or a decoded token. It costs a comparison
while the device is cool: the reading, which may take a second with some sources, is done in a
thread of its own.
"""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from worldmodel_kernel.devices.policy import Choice
from worldmodel_kernel.devices.sensors import Reading, Source, Unreadable, find_source
from worldmodel_kernel.devices.thermostat import Limits, State, Thermostat
from worldmodel_kernel.errors import WorldModelError

Policy = Literal["warn", "stop", "off"]
"""What an unreadable sensor does; off: no guard at all."""

_EVERY_S = 2.0
_STALE = 10
"""A sampler that is silent for so many periods hangs."""


class TooHot(WorldModelError):
    """The device stayed at its limit although nothing computed on it."""


@dataclass(frozen=True, slots=True)
class Sample:
    number: int
    time: float
    readings: tuple[Reading, ...]
    problem: str = ""


class Samples(Protocol):
    def newest(self) -> Sample: ...

    def close(self) -> None: ...


class Sampler:
    """Reads a source again and again in a thread, and keeps the newest reading."""

    def __init__(self, source: Source, *, every_s: float = _EVERY_S) -> None:
        self._source, self._every_s = source, every_s
        self._newest = self._sample(0)
        self._closed = threading.Event()
        threading.Thread(target=self._run, name="temperatures", daemon=True).start()

    def newest(self) -> Sample:
        """Never waits; a sample that is too old is one that failed."""
        sample = self._newest
        age = time.monotonic() - sample.time
        if age < _STALE * self._every_s:
            return sample
        # each period without an answer counts as another failed reading
        periods = sample.number + int(age / self._every_s)
        return Sample(periods, time.monotonic(), (), f"no answer for {age:.0f} s")

    def close(self) -> None:
        self._closed.set()

    def _run(self) -> None:
        while not self._closed.wait(self._every_s):
            self._newest = self._sample(self._newest.number + 1)

    def _sample(self, number: int) -> Sample:
        try:
            return Sample(number, time.monotonic(), self._source.read())
        except Unreadable as error:
            return Sample(number, time.monotonic(), (), str(error))


class Guard:
    """Args:
    sampler: gives the newest sample; the same one again costs nothing.
    warn: hears what a person should know, once each.
    wait: lets so many seconds pass.
    """

    def __init__(
        self,
        sampler: Samples,
        limits: Limits,
        *,
        blind: Policy = "warn",
        warn: Callable[[str], None],
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self._sampler, self._wait, self._warn = sampler, wait, warn
        self._blind = blind
        self._thermostat = Thermostat(limits)
        self._number = -1
        self._warned: set[str] = set()
        self.readings: Sequence[Reading] = ()
        self.paused_s = 0.0
        """In all."""

    def check(self, stopped: Callable[[], bool] = lambda: False) -> None:
        """Return when the device is cool enough, or `stopped()` says that nobody waits.

        Raises:
            TooHot: it did not cool down in the time that the limits allow.
            Unreadable: its sensors fail, and that was to stop the work.
        """
        while self._look() is State.HOT and not stopped():
            self._say_once("hot", f"the GPU is at its limit ({self._thermostat.why}); waiting")
            self._wait(_EVERY_S / 2)
            self.paused_s += _EVERY_S / 2

    def close(self) -> None:
        self._sampler.close()

    def _look(self) -> State:
        sample = self._sampler.newest()
        thermostat = self._thermostat
        if sample.number != self._number:
            self._number, self.readings = sample.number, sample.readings
            self._say_unknown(sample.readings)
            thermostat.feel(sample.time, sample.readings, problem=sample.problem)
        if thermostat.state is State.SPENT:
            raise TooHot(
                f"the GPU did not cool down in {thermostat.limits.longest_pause_s:.0f} s without "
                f"work ({thermostat.why})\n  Look at its fans and at what else computes on it."
            )
        if thermostat.state is State.BLIND:
            self._say_blind(thermostat.why)
        return thermostat.state

    def _say_blind(self, why: str) -> None:
        said = f"the GPU's temperature cannot be read: {why}"
        if self._blind == "stop":
            raise Unreadable(f"{said}\n  With thermal=warn the work goes on without it.")
        self._say_once("blind", f"{said}; nothing watches over it")

    def _say_unknown(self, readings: Sequence[Reading]) -> None:
        for each in readings:
            if each.critical is None:
                limit = self._thermostat.limits.of(each)
                said = f"the GPU names no critical temperature of its {each.sensor}"
                self._say_once(f"critical {each.sensor}", f"{said}; it may reach {limit:.0f} °C")

    def _say_once(self, topic: str, words: str) -> None:
        if topic not in self._warned:
            self._warned.add(topic)
            self._warn(words)


def new_guard(
    choice: Choice,
    *,
    thermal: Policy,
    max_temperature_c: float,
    warn: Callable[[str], None],
    find: Callable[[str, str], Source] = find_source,
) -> Guard | None:
    """The guard of a device, sampled from now on; None where there is nothing to guard.

    Raises:
        Unreadable: no sensor can be found, and `thermal` is "stop".
    """
    limits = Limits(max_temperature_c=max_temperature_c)
    if thermal == "off" or not choice.is_gpu:
        return None
    try:
        source = find(choice.pci, choice.backend)
    except Unreadable as error:
        said = f"the GPU's temperature cannot be read: {error}"
        if thermal == "stop":
            raise Unreadable(f"{said}\n  With thermal=warn the work goes on without it.") from error
        warn(f"{said}; nothing watches over it")
        return None
    return Guard(Sampler(source), limits, blind=thermal, warn=warn)
