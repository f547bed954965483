"""When two outputs, or two numbers, count as the same."""

import math
import re
from decimal import Decimal

DIGITS = r"(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?"
NUMBER = re.compile(rf"-?{DIGITS}")
_WHOLE = re.compile(r"-?\d+")


def same_text(left: str, right: str) -> bool:
    """Equal, or equal but for numbers that are not whole, within 1e-6 relative; empty matches only
    empty."""
    left, right = left.strip(), right.strip()
    if left == right:
        return True
    if not left or not right or NUMBER.sub("#", left) != NUMBER.sub("#", right):
        return False
    pairs = zip(NUMBER.findall(left), NUMBER.findall(right), strict=True)
    return all(same_number(a, b, 1e-6) for a, b in pairs)


def same_number(wanted: str, found: str, relative: float) -> bool:
    """Numbers as text: whole ones are compared exactly, others within `relative`."""
    if _WHOLE.fullmatch(wanted):
        if _WHOLE.fullmatch(found):
            return Decimal(wanted) == Decimal(found)  # int() refuses thousands of digits
        return float(wanted) == float(found)
    return math.isclose(float(wanted), float(found), rel_tol=relative)
