"""When work waits for a GPU to cool down, and when it ends: on clocks that do not run."""

import time
from pathlib import Path
from typing import Any

import pytest

from fake_sensors import PCI, Card, junction
from worldmodel_kernel.devices.guard import Guard, Sample, Sampler, Samples, TooHot, new_guard
from worldmodel_kernel.devices.policy import Choice
from worldmodel_kernel.devices.sensors import Hwmon, Reading, Unreadable, find_source
from worldmodel_kernel.devices.thermostat import Limits, State, Thermostat
from worldmodel_kernel.errors import SettingsError

# --- the thermostat -------------------------------------------------------------------------------


def test_it_waits_at_the_limit_and_goes_on_well_below_it() -> None:
    thermostat = Thermostat(Limits())  # 90 °C here, and from 82 on again
    course = [(89.9, "cool"), (90, "hot"), (88, "hot"), (82, "hot"), (81.9, "cool"), (89, "cool")]

    felt = [str(thermostat.feel(n, junction(celsius))) for n, (celsius, _) in enumerate(course)]

    assert felt == [state for _, state in course]


def test_each_sensor_has_its_own_limit() -> None:
    thermostat = Thermostat(Limits())
    memory = Reading("memory", 84, 94)

    assert thermostat.feel(0, [*junction(85), memory]) is State.HOT
    assert thermostat.why == "memory 84 °C, limit 84"
    assert thermostat.feel(1, [*junction(85), Reading("memory", 70, 94)]) is State.HOT, (
        "what cools down waits for all of them"
    )
    assert thermostat.feel(2, [*junction(70), Reading("memory", 70, 94)]) is State.COOL


def test_the_persons_limit_counts_where_it_is_lower() -> None:
    assert Limits(max_temperature_c=75).of(junction(0)[0]) == 75
    assert Limits(max_temperature_c=99).of(junction(0)[0]) == 90
    assert Limits().of(junction(0, critical=None)[0]) == 80, "no critical value: 90 °C is taken"
    with pytest.raises(SettingsError, match="max_temperature_c is -1"):
        Limits(max_temperature_c=-1)


def test_too_hot_for_too_long_is_the_end() -> None:
    thermostat = Thermostat(Limits(longest_pause_s=60))

    felt = [thermostat.feel(now, junction(95)) for now in (0, 30, 60, 61)]

    assert felt == [State.HOT] * 3 + [State.SPENT]


def test_a_pause_that_ended_does_not_count_for_the_next() -> None:
    thermostat = Thermostat(Limits(longest_pause_s=60))
    course = [(0, 95), (50, 95), (55, 70), (60, 95), (110, 95)]

    assert [thermostat.feel(now, junction(c)) for now, c in course][-1] is State.HOT
    assert thermostat.feel(121, junction(95)) is State.SPENT


def test_one_reading_may_fail_and_two_in_a_row_are_blindness() -> None:
    thermostat = Thermostat(Limits())
    thermostat.feel(0, junction(60))

    assert thermostat.feel(1, [], problem="asleep") is State.COOL
    assert thermostat.feel(2, junction(60)) is State.COOL
    assert thermostat.feel(3, [], problem="asleep") is State.COOL
    assert thermostat.feel(4, [], problem="gone") is State.BLIND
    assert thermostat.why == "gone"
    assert thermostat.feel(5, junction(60)) is State.COOL, "it sees again"


def test_a_failed_reading_does_not_end_a_pause() -> None:
    thermostat = Thermostat(Limits(longest_pause_s=60))
    thermostat.feel(0, junction(95))

    assert thermostat.feel(1, []) is State.HOT
    thermostat.feel(2, junction(95))
    assert thermostat.feel(30, []) is State.HOT
    assert thermostat.feel(40, []) is State.HOT, "hot when last seen, and not known to be cool"
    assert thermostat.feel(90, []) is State.SPENT
    assert "junction 95 °C" in thermostat.why


def test_a_sensor_that_vanishes_is_missed() -> None:
    thermostat = Thermostat(Limits())
    thermostat.feel(0, [*junction(60), Reading("memory", 60, 94)])
    thermostat.feel(1, junction(60))

    assert thermostat.feel(2, junction(60)) is State.BLIND
    assert thermostat.why == "no reading of memory"


# --- the guard ------------------------------------------------------------------------------------


class Course:
    """Samples of a card that are ever so many seconds apart; None is a reading that failed."""

    def __init__(self, *celsius: float | None, every_s: float = 1.0) -> None:
        self._celsius, self._every_s = celsius, every_s
        self.number = -1
        self.closed = False

    def newest(self) -> Sample:
        self.number += 1
        celsius = self._celsius[min(self.number, len(self._celsius) - 1)]
        readings = () if celsius is None else tuple(junction(celsius))
        problem = "the driver is gone" if celsius is None else ""
        return Sample(self.number, self.number * self._every_s, readings, problem)

    def close(self) -> None:
        self.closed = True


def guard_on(course: Samples, said: list[str], **values: Any) -> Guard:
    return Guard(course, Limits(), warn=said.append, wait=lambda seconds: None, **values)


def test_work_waits_until_the_card_is_cool() -> None:
    course, said = Course(60, 95, 94, 90, 83, 80, 80), list[str]()
    guard = guard_on(course, said)

    guard.check()
    assert guard.paused_s == 0
    guard.check()

    assert course.number == 5
    assert guard.paused_s == 4
    assert guard.readings[0].celsius == 80
    assert said == ["the GPU is at its limit (junction 95 °C, limit 90); waiting"]


def test_nobody_waits_longer_than_somebody_wants() -> None:
    course = Course(95)
    guard = guard_on(course, [])

    guard.check(lambda: course.number == 3)

    assert course.number == 3


def test_a_card_that_stays_hot_ends_the_work() -> None:
    guard = guard_on(Course(95, every_s=100), [])

    with pytest.raises(TooHot, match=r"did not cool down in 600 s .*junction 95 °C, limit 90"):
        guard.check()
    with pytest.raises(TooHot):
        guard.check()


def test_blindness_is_warned_of_once_or_ends_the_work() -> None:
    said: list[str] = []
    guard = guard_on(Course(60, None, None, None), said)
    for _ in range(5):
        guard.check()
    assert said == [
        "the GPU's temperature cannot be read: the driver is gone; nothing watches over it"
    ]

    strict = guard_on(Course(60, None, None), [], blind="stop")
    strict.check()
    strict.check()
    with pytest.raises(Unreadable, match="the driver is gone"):
        strict.check()


def test_a_card_without_a_critical_value_is_spoken_of_once(tmp_path: Path) -> None:
    Card(tmp_path, sensors={"junction": (60, None)})
    said: list[str] = []
    sampler = Sampler(Hwmon(PCI, tmp_path), every_s=60)
    guard = guard_on(sampler, said)

    guard.check()
    guard.check()
    guard.close()

    assert said == ["the GPU names no critical temperature of its junction; it may reach 80 °C"]


def test_the_sampler_follows_a_card_that_heats_up_and_vanishes(tmp_path: Path) -> None:
    card = Card(tmp_path, sensors={"junction": (60, 100)})
    sampler = Sampler(Hwmon(PCI, tmp_path), every_s=0.01)
    said: list[str] = []
    guard = guard_on(sampler, said)
    guard.check()

    card.heat("junction", 97)
    until(lambda: sampler.newest().readings == tuple(junction(97)))
    guard.check(lambda: bool(said))
    assert "junction 97 °C" in said[0]

    card.heat("junction", 60)
    until(lambda: sampler.newest().readings == tuple(junction(60)))
    guard.check()
    card.remove("junction")
    until(lambda: (guard.check(lambda: True), len(said) > 1)[1])
    assert "cannot be read" in said[1]
    guard.close()


def test_a_source_that_hangs_is_blindness_and_not_an_old_temperature() -> None:
    class Hanging:
        name = "hanging"
        calls = 0

        def read(self) -> tuple[Reading, ...]:
            self.calls += 1
            if self.calls > 1:
                time.sleep(5)
            return tuple(junction(60))

    said: list[str] = []
    sampler = Sampler(Hanging(), every_s=0.02)
    guard = guard_on(sampler, said)
    until(lambda: (guard.check(), bool(said))[1])

    assert "no answer for" in said[0]
    guard.close()


def until(holds: Any, limit_s: float = 20) -> None:
    end = time.monotonic() + limit_s
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.005)


# --- which devices have one -----------------------------------------------------------------------


def test_only_a_gpu_is_guarded_and_only_where_that_is_wanted(tmp_path: Path) -> None:
    Card(tmp_path)
    said: list[str] = []
    mi50 = Choice(device="cuda:0", backend="rocm", pci=PCI)

    def guard(choice: Choice, thermal: Any = "warn") -> Guard | None:
        return new_guard(
            choice,
            thermal=thermal,
            max_temperature_c=0,
            warn=said.append,
            find=lambda pci, backend: find_source(pci, backend, root=tmp_path, program="/nowhere"),
        )

    assert guard(Choice(device="cpu", backend="cpu")) is None
    assert guard(mi50, "off") is None
    assert not said
    found = guard(mi50)
    assert found is not None
    found.check()
    found.close()

    elsewhere = Choice(device="cuda:0", backend="rocm", pci="0000:01:00.0")
    assert guard(elsewhere) is None
    assert "nothing watches over it" in said[0]
    with pytest.raises(Unreadable, match="thermal=warn"):
        guard(elsewhere, "stop")
