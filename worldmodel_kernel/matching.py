"""When two outputs, or two numbers, count as the same."""

import math
import re

DIGITS = r"(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?"
NUMBER = re.compile(rf"-?{DIGITS}")
_WHOLE = re.compile(r"(-?\d+)(?:\.0+)?")
_PADDED = re.compile(r"-?0\d+")


def same_text(left: str, right: str) -> bool:
    """Equal, or equal but for numbers that are not whole, within 1e-6 relative; empty matches only
    empty."""
    left, right = left.strip(), right.strip()
    if left == right:
        return True
    if not left or not right or NUMBER.split(left) != NUMBER.split(right):
        return False
    return all(map(same_number, NUMBER.findall(left), NUMBER.findall(right)))


def same_number(left: str, right: str) -> bool:
    """Numbers as text: exactly where both are whole (36.0 is), else within 1e-6 relative.

    What may be no number at all is compared as text: digits after a zero (a code, a part of a date)
    and what is too large for a float.
    """
    if left == right:
        return True
    if _PADDED.fullmatch(left) or _PADDED.fullmatch(right):
        return False
    wholes = _WHOLE.fullmatch(left), _WHOLE.fullmatch(right)
    if wholes[0] and wholes[1]:
        return _unsigned_zero(wholes[0][1]) == _unsigned_zero(wholes[1][1])
    values = float(left), float(right)
    return all(map(math.isfinite, values)) and math.isclose(*values, rel_tol=1e-6)


def _unsigned_zero(digits: str) -> str:
    return "0" if digits == "-0" else digits
