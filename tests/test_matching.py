"""When two outputs count as the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel_kernel.matching import same_text

NINES = "9" * 5000
SAME = {
    "equal": ("a 1", "a 1"),
    "white space at the ends": ("a\n", " a"),
    "a number that is nearly the same": ("it is 0.30000000000000004", "it is 0.3"),
    "a whole number and its float": ("36.0", "36"),
    "a whole number that is nearly one": ("36", "36.00000000000001"),
    "a long whole number and its float": (NINES, f"{NINES}.0"),
    "within a millionth": ("0.33333333", "0.33333334"),
    "zero with a minus": ("-0.0", "0"),
}
DIFFERENT = {
    "another number": ("36", "37"),
    "another word": ("a 1", "b 1"),
    "a list of another length": ("[1, 2]", "[1, 2, 3]"),
    "another digit of a long whole number": ("11011010111", "11011010110"),
    "something for nothing": ("0", ""),
    "nothing for something": ("", "0"),
    "a whole number as a float that is one more": ("123456788", "123456789.0"),
    "digits behind a zero": ("0101", "101"),
    "parts of a date": ("2024-1-5", "2024-01-05"),
    "beyond a float": ("1e400", "2e400"),
    "long whole numbers": ("1" * 5000, "2" * 5000),
    "a number longer than Python reads": ("7", NINES),
    "long ones but for the last digit": (f"{NINES}1", f"{NINES}2"),
    "more than a millionth": ("0.3333", "0.3334"),
    "a sign in the place of a number": ("#", "5"),
}


@pytest.mark.parametrize("rule", SAME)
def test_outputs_are_the_same_both_ways(rule: str) -> None:
    assert same_text(*SAME[rule])
    assert same_text(*reversed(SAME[rule]))


@pytest.mark.parametrize("rule", DIFFERENT)
def test_outputs_are_not_the_same_either_way(rule: str) -> None:
    assert not same_text(*DIFFERENT[rule])
    assert not same_text(*reversed(DIFFERENT[rule]))


@given(st.text(), st.text())
def test_empty_matches_only_empty(left: str, right: str) -> None:
    if bool(left.strip()) != bool(right.strip()):
        assert not same_text(left, right)
