"""When two outputs count as the same."""

import pytest

from worldmodel_kernel.matching import same_text

NINES = "9" * 5000


@pytest.mark.parametrize(
    "left, right, same",
    {
        "a number longer than Python reads is another": ("7", NINES, False),
        "and the same as itself": (f"-{NINES}", f"-{NINES}.0", True),
        "whole numbers are compared to the last digit": (f"{NINES}1", f"{NINES}2", False),
        "what begins with a zero is a code": ("007", "7", False),
        "nor does the sign of nothing": ("-0", "0", True),
        "36 is 36.0": ("36", "36.0", True),
        "others are compared within a millionth": ("0.33333333", "0.33333334", True),
        "and no further": ("0.3333", "0.3334", False),
    }.values(),
)
def test_texts_are_the_same_but_for_numbers_that_are_nearly_so(
    left: str, right: str, same: bool
) -> None:
    assert same_text(left, right) is same
