"""How a geometric run did against plain AdamW at its budget: gains with their interval and test."""

from dataclasses import dataclass

import numpy as np

from worldmodel_train.geometric.acceptance import Gains, p_value
from worldmodel_train.watching import Event

_DRAWS = 2000
_LEVEL = 0.05  # two-sided: with fewer than six groups nothing can be shown


@dataclass(frozen=True, slots=True)
class Gain:
    """Of the geometric run over the baseline, by template groups; above 0 it did better."""

    mean: float
    low: float
    high: float
    """95 % interval of the mean, by resampling groups."""

    p: float
    """One-sided, by flips of sign, that the geometric run is better (small: it is)."""

    p_worse: float
    """The same, that it is worse."""

    groups: int

    @property
    def verdict(self) -> str:
        """By the test, not by the interval, which is too narrow where groups are few."""
        if self.p <= _LEVEL / 2:
            return "better than plain AdamW at the same budget"
        if self.p_worse <= _LEVEL / 2:
            return "worse than plain AdamW at the same budget"
        return "no difference to plain AdamW at the same budget can be shown"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both results on the validation rows."""

    start_loss: float
    """Of the adapter that both began at, nats a token."""

    loss: float
    baseline_loss: float
    gain: Gain
    """By the loss: nats a token that the geometric run saves."""

    reward_gain: Gain | None
    """By the execution reward that it adds; None where no code was scored."""

    spent: int
    baseline_spent: int
    """Forward tokens."""

    steps: int
    baseline_steps: int
    code: Event
    """What the code of each does on validation problems; empty where none was run."""

    baseline_code: Event


def gain_of(gains: Gains, *, seed: int) -> Gain:
    """Of the gains of template groups, (N,), N above 0."""
    low, high = interval(gains, np.random.default_rng(seed))
    return Gain(
        mean=float(gains.mean()),
        low=low,
        high=high,
        p=p_value(gains, np.random.default_rng(seed)),
        p_worse=p_value(-gains, np.random.default_rng(seed)),
        groups=len(gains),
    )


def interval(gains: Gains, random: np.random.Generator) -> tuple[float, float]:
    """95 % of the mean, by resampling."""
    drawn = random.integers(0, len(gains), size=(_DRAWS, len(gains)))
    low, high = np.quantile(gains[drawn].mean(axis=1), (0.025, 0.975))
    return float(low), float(high)
