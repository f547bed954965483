"""Decides from temperatures whether to go on computing: a machine of readings and times, no I/O.

How it works
------------
A sensor's limit is a margin below the device's own critical temperature, and never above what the
person allows. One at its limit makes the state hot; all have to be 8 °C below theirs to leave it.

    COOL  --a sensor at its limit-->         HOT   wait between two pieces of work
    HOT   --all well below-->                COOL  go on
    HOT   --for longer than allowed-->       SPENT stop: something is wrong with the cooling
    COOL  --two failed readings in a row-->  BLIND go on with a warning, or stop, as settled
    BLIND --a reading-->                     COOL or HOT

A sensor that was read before and is missing now is a failed reading: half a view is not cool. A
device that was hot when it was last seen stays so until it is seen cool.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from worldmodel_kernel.devices.sensors import Reading
from worldmodel_kernel.errors import require

_UNKNOWN_CRITICAL = 90.0
"""°C, taken for the critical value of a sensor that names none."""


class State(StrEnum):
    COOL = "cool"
    HOT = "hot"
    SPENT = "too hot for too long"
    BLIND = "unreadable"


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """When to wait, and when to stop; temperatures in °C."""

    max_temperature_c: float = 0.0
    """No sensor may reach this; 0: only the device's own critical value counts."""

    margin_c: float = 10.0
    """So far below the critical value work pauses."""

    hysteresis_c: float = 8.0
    """It goes on when every sensor is so far below its limit."""

    longest_pause_s: float = 600.0
    failed_readings: int = 2
    """So many in a row, and the sensor counts as unreadable."""

    def __post_init__(self) -> None:
        require(
            self.max_temperature_c >= 0,
            f"max_temperature_c is {self.max_temperature_c}; it is °C, or 0 for no such limit",
        )
        for name in ("margin_c", "hysteresis_c", "longest_pause_s", "failed_readings"):
            require(getattr(self, name) > 0, f"{name} is {getattr(self, name)}; it is above 0")

    def of(self, reading: Reading) -> float:
        """The temperature at which work pauses."""
        critical = _UNKNOWN_CRITICAL if reading.critical is None else reading.critical
        own = critical - self.margin_c
        return min(own, self.max_temperature_c) if self.max_temperature_c else own


class Thermostat:
    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.state = State.COOL
        self.why = ""
        """What made the state what it is."""

        self._hot_since: float | None = None
        self._failed = 0
        self._known: set[str] = set()

    def feel(self, now: float, readings: Sequence[Reading], *, problem: str = "") -> State:
        """Take in a reading.

        Args:
            now: seconds, of a clock that only goes forward.
            readings: empty when the sensors could not be read; then `problem` says why.
        """
        missing = self._known - {each.sensor for each in readings}
        if not readings or missing:
            return self._not_seen(now, problem or f"no reading of {', '.join(sorted(missing))}")
        self._failed = 0
        self._known |= {each.sensor for each in readings}
        slack = self.limits.hysteresis_c if self._hot_since is not None else 0.0
        hot = [each for each in readings if each.celsius >= self.limits.of(each) - slack]
        if not hot:
            self._hot_since = None
            return self._become(State.COOL, "")
        if self._hot_since is None:
            self._hot_since = now
        said = ", ".join(
            f"{each.sensor} {each.celsius:.0f} °C, limit {self.limits.of(each):.0f}" for each in hot
        )
        return self._become(self._hot(now), said)

    def _not_seen(self, now: float, problem: str) -> State:
        self._failed += 1
        if self._hot_since is not None:
            return self._become(self._hot(now), self.why)
        if self._failed >= self.limits.failed_readings:
            return self._become(State.BLIND, problem)
        return self.state

    def _hot(self, now: float) -> State:
        assert self._hot_since is not None
        waited = now - self._hot_since
        return State.SPENT if waited > self.limits.longest_pause_s else State.HOT

    def _become(self, state: State, why: str) -> State:
        self.state, self.why = state, why
        return state
