"""Doubt against right and wrong answers, on verdicts whose figures are known."""

import math

import pytest

from worldmodel_train.doubt import Band, area, bands, calibrated, table
from worldmodel_train.judging import Verdict


def verdict(probability: float | None, *, right: bool) -> Verdict:
    return Verdict(
        family="sum",
        category="arithmetic",
        prompt="1 + 1",
        extracted=True,
        syntax=True,
        executed=True,
        output=right,
        answer=right,
        ended=True,
        invented=False,
        cycles=1,
        tokens=9,
        seconds=0.1,
        said="",
        expected="",
        doubt=None if probability is None else -math.log(probability),
    )


def test_bands_count_turns_and_right_answers() -> None:
    found = bands(
        [
            verdict(1.0, right=True),
            verdict(0.95, right=True),
            verdict(0.6, right=True),
            verdict(0.55, right=False),
            verdict(1e-9, right=False),
            verdict(None, right=False),
        ]
    )

    assert found == [Band(0.9, 1.0, 2, 2), Band(0.5, 0.7, 2, 1), Band(0.0, 0.03, 1, 0)]


@pytest.mark.parametrize(
    "right, wrong, expected",
    [
        ([0.9, 0.8], [0.2, 0.1], 1.0),
        ([0.2, 0.1], [0.9, 0.8], 0.0),
        ([0.5, 0.9], [0.5], 0.75),
        ([0.5], [], None),
        ([], [0.5], None),
    ],
)
def test_the_area_is_the_chance_that_a_wrong_answer_is_doubted_more(
    right: list[float], wrong: list[float], expected: float | None
) -> None:
    verdicts = [verdict(p, right=True) for p in right] + [verdict(p, right=False) for p in wrong]

    assert area(verdicts) == expected


def test_the_table_has_a_line_a_band_and_is_empty_without_doubt() -> None:
    text = table([verdict(0.95, right=True), verdict(0.01, right=False)])

    assert "with probability 1.00." in text
    assert "| 90% to 100% | 1 | 100% |" in text
    assert "| 0% to 3% | 1 | 0% |" in text
    assert table([verdict(None, right=True)]) == ""


@pytest.mark.parametrize(
    "turns, expected",
    [
        ([(0.9, 1), (0.8, 1), (0.2, 0), (0.1, 0)], (0.9, 3, 1, 1, 1)),
        ([(0.9, 1), (0.5, 1), (0.3, 0), (0.2, 0), (0.1, 1)], (0.5, 3, 1, 2, 2)),
        ([(0.9, 1), (0.5, 1)], (0.0, 0, 0, 2, 2)),
        ([(0.9, 0), (0.5, 0)], (1.0, 2, 0, 0, 0)),
    ],
)
def test_unsure_is_what_is_seldom_right(
    turns: list[tuple[float, int]], expected: tuple[float, int, int, int, int]
) -> None:
    assert calibrated([verdict(p, right=bool(right)) for p, right in turns]) == expected
