"""How much of a shell's output goes on."""

from worldmodel_kernel.workspace.meter import Caps, Meter


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_passes_and_a_flood_does_not() -> None:
    clock = Clock()
    meter = Meter(Caps(messages=10, messages_a_second=2), clock)

    assert [meter.passes(1) for _ in range(12)] == [True] * 10 + [False] * 2
    clock.now = 1.0
    assert [meter.passes(1) for _ in range(3)] == [True, True, False]


def test_what_comes_slowly_always_passes() -> None:
    clock = Clock()
    meter = Meter(Caps(messages=3, messages_a_second=10), clock)
    for _ in range(1000):
        clock.now += 0.1
        assert meter.passes(1)


def test_after_so_many_bytes_nothing_passes_however_long_it_waits() -> None:
    clock = Clock()
    meter = Meter(Caps(most_bytes=100), clock)

    assert meter.passes(100)
    assert not meter.passes(1)
    clock.now = 1000.0
    assert not meter.passes(1)


def test_outside_of_cells_bytes_have_a_rate_and_no_end() -> None:
    clock = Clock()
    meter = Meter(Caps(most_bytes=100, bytes_a_second=10), clock)

    assert [meter.passes(60), meter.passes(60)] == [True, False]
    assert "MB a second" in meter.notice()
    clock.now = 1.0
    assert not meter.passes(60), "what was cut counts too"
    clock.now = 100.0
    assert [meter.passes(60), meter.passes(60)] == [True, False]
    assert meter.notice(), "it is said again after a pause"


def test_a_cut_is_said_once_with_its_reason() -> None:
    meter = Meter(Caps(messages=0), Clock())
    assert not meter.passes(1)

    assert "more than 200 messages a second" in meter.notice()
    assert meter.notice() == ""
