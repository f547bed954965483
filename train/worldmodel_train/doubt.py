"""Whether a model knows when it is wrong: its doubt about a reply, and how the answer turned out.

The doubt of a turn is the negative log-likelihood (nats) of all that the model wrote in it, so
exp(-doubt) is the probability with which it would write the same again.
"""

import math
from collections.abc import Sequence
from itertools import accumulate, pairwise, product
from typing import NamedTuple

from worldmodel_train.judging import Verdict

_BOUNDS = (1.0, 0.9, 0.7, 0.5, 0.3, 0.1, 0.03, 0.0)


class Band(NamedTuple):
    """Turns whose replies the model would write again with a probability from `low` to `high`."""

    low: float
    high: float
    turns: int
    right: int


def bands(verdicts: Sequence[Verdict]) -> list[Band]:
    """The surest first; those without turns are left out."""
    known = _sureness(verdicts)
    found = []
    for high, low in pairwise(_BOUNDS):
        those = [right for p, right in known if low <= p < high or p == high == 1.0]
        if those:
            found.append(Band(low, high, len(those), sum(those)))
    return found


def _sureness(verdicts: Sequence[Verdict]) -> list[tuple[float, bool]]:
    """With which probability each reply would be written again, and whether it was right."""
    return [(math.exp(-v.doubt), v.answer) for v in verdicts if v.doubt is not None]


def area(verdicts: Sequence[Verdict]) -> float | None:
    """The probability that a wrong answer was doubted more than a right one (the area under the
    ROC curve); 0.5 is chance. None without both kinds.

    Source: Hanley and McNeil, Radiology 143 (1982).
    """
    right = [v.doubt for v in verdicts if v.answer and v.doubt is not None]
    wrong = [v.doubt for v in verdicts if not v.answer and v.doubt is not None]
    if not right or not wrong:
        return None
    more = sum((w > r) + (w == r) / 2 for w, r in product(wrong, right))
    return more / (len(wrong) * len(right))


class Calibration(NamedTuple):
    """What a model's probability of its own replies says about its answers."""

    unsure_below: float
    turns_below: int
    right_below: int
    turns_above: int
    right_above: int


def calibrated(verdicts: Sequence[Verdict], *, seldom: float = 1 / 3) -> Calibration:
    """The highest probability below which at most that share of the answers was right; 0 where
    there is none."""
    known = sorted(_sureness(verdicts))
    right = [0, *accumulate(answer for _, answer in known)]
    count = max(n for n in range(len(right)) if right[n] <= seldom * n)
    below = known[count][0] if count < len(known) else 1.0
    total = right[-1]
    return Calibration(
        round(below, 4) if count else 0.0,
        count,
        right[count],
        len(known) - count,
        total - right[count],
    )


def table(verdicts: Sequence[Verdict]) -> str:
    """As Markdown, with the area in front; empty where no doubt is known."""
    found = bands(verdicts)
    if not found:
        return ""
    lines = []
    if (under := area(verdicts)) is not None:
        lines += [f"A wrong answer was doubted more than a right one with probability {under:.2f}."]
    lines += ["", "| it would write the reply again with | turns | right |", "|---" * 3 + "|"]
    for band in found:
        share = f"{band.right / band.turns:.0%}"
        lines.append(f"| {band.low:.0%} to {band.high:.0%} | {band.turns} | {share} |")
    return "\n".join(lines)
