"""When a candidate is better than what there is: chosen on one probe, decided on another.

A gain is how much better a candidate is than the present point on one template group: the loss that
it saves, or the reward that it adds. Groups are the units, because rows of one group rise and fall
together.

    search    of K candidates the one with the best mean gain is the winner
    screen    does it look promising at all? (saves the second probe; decides nothing)
    confirm   the winner alone, on groups that the search never saw: a paired sign-flip test

The winner does not depend on the groups of the confirmation. So whatever K is, and whatever the
search did, of candidates that are no better at most the share `level` is accepted, and the gain on
the confirmation is an estimate without selection. Best of K against a noisy baseline, by contrast,
accepts K of K + 1 where nothing can be gained.

Two checks go along. Placebos (`rounds.py`) are candidates that are the present point by other
parameters: they go the whole way, scored on the model, and test all of it. By lot is the same
decision on the same gains with random signs, one sign a group, as if which of the two is the
candidate had been drawn: that is the very hypothesis that the test must not reject, with the real
sizes, ties and likeness of candidates, and costs no forward pass. The acceptance of both must stay
within the level. (A random direction is neither: it may really gain.)
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

Gains = NDArray[np.float64]
"""Of candidates on groups, (K, N), or of one candidate, (N,); above 0 is better."""

_EXACT_UP_TO = 12
_FLIPS = 2000


@dataclass(frozen=True, slots=True)
class Rule:
    level: float = 0.05
    """Of candidates that are no better, at most this share is accepted."""

    screen: float = 0.3
    """A winner whose p on the search is above this is not confirmed."""

    lots: int = 20
    """Draws of signs for each search."""

    @property
    def fewest(self) -> int:
        """Groups without which no result could be significant, and one more."""
        return math.ceil(math.log2(1 / self.level)) + 1


@dataclass(frozen=True, slots=True)
class Decision:
    """What came of a search."""

    accepted: bool
    winner: int
    search_gain: float | None
    """Of the winner; too good, because it was chosen by it. None: there was only one candidate."""

    search_p: float | None
    gain: float | None
    """Mean on the confirmation; None: it did not come to that."""

    p: float | None
    by_lot: float
    """Share that is accepted of the same gains with signs drawn by lot."""

    best_of_k: bool
    """Whether "the best one is better" would have accepted, as the reference does."""


def p_value(gains: Gains, random: np.random.Generator) -> float:
    """One-sided: how likely a mean as high as this is when each gain's sign is a coin's.

    All sign patterns up to 12 gains, else 2 000 random ones (and the observed one, so p is never
    0). With gains of ±1 and 0 it is McNemar's exact test.
    """
    gains = gains[gains != 0]
    if not len(gains):
        return 1.0
    exact = len(gains) <= _EXACT_UP_TO
    if exact:
        signs = np.array(list(product((1.0, -1.0), repeat=len(gains))))
    else:
        signs = _signs(random, _FLIPS, len(gains))
    sums, observed = signs @ gains, gains.sum()
    as_high = int((sums >= observed - 1e-9 * np.abs(gains).sum()).sum())
    return as_high / len(signs) if exact else (as_high + 1) / (len(signs) + 1)


def decide(
    search: Gains, confirm: Callable[[int], Gains], rule: Rule, random: np.random.Generator
) -> Decision:
    """Of several candidates the one to go to, if any.

    Args:
        search: their gains on the first probe, (K, N).
        confirm: gains of one of them on the second; called at most once.
    """
    winner = int(search.mean(axis=1).argmax())
    best, search_p = float(search[winner].mean()), p_value(search[winner], random)
    gain = p = None
    if search_p <= rule.screen:
        confirmed = confirm(winner)
        gain = float(confirmed.mean()) if len(confirmed) else math.nan
        p = p_value(confirmed, random)
    draws = [accepted_by_lot(search, rule, random) for _ in range(rule.lots)]
    accepted = p is not None and p <= rule.level
    return Decision(accepted, winner, best, search_p, gain, p, float(np.mean(draws)), best > 0)


def decide_one(gains: Gains, rule: Rule, random: np.random.Generator) -> Decision:
    """Whether to go to the only candidate, which was not chosen by any probe; gains (N,)."""
    gain, p = float(gains.mean()), p_value(gains, random)
    draws = [p_value(with_signs(gains, random), random) for _ in range(rule.lots)]
    by_lot = float(np.mean([each <= rule.level for each in draws]))
    return Decision(p <= rule.level, 0, None, None, gain, p, by_lot, gain > 0)


def accepted_by_lot(search: Gains, rule: Rule, random: np.random.Generator) -> bool:
    """Whether `decide` accepts where nothing can be gained: each probe has signs of its own."""
    drawn = with_signs(search, random)
    winner = int(drawn.mean(axis=1).argmax())
    if p_value(drawn[winner], random) > rule.screen:
        return False
    return p_value(with_signs(search[winner], random), random) <= rule.level


def with_signs(gains: Gains, random: np.random.Generator) -> Gains:
    """One sign a group, the same for all candidates."""
    signed: Gains = gains * _signs(random, 1, gains.shape[-1])[0]
    return signed


def _signs(random: np.random.Generator, draws: int, count: int) -> Gains:
    """±1, (draws, count); single bits, as this is where the time goes."""
    bytes_ = np.frombuffer(random.bytes(draws * -(-count // 8)), np.uint8).reshape(draws, -1)
    signs: Gains = 1.0 - 2.0 * np.unpackbits(bytes_, axis=1, count=count).astype(np.float64)
    return signs


def is_above(accepted: int, of: int, level: float) -> bool:
    """Whether so many accepted placebos are more than the level can explain: at most one time in a
    hundred as many come by chance (binomial, exact)."""
    tail = sum(
        math.comb(of, n) * level**n * (1 - level) ** (of - n) for n in range(accepted, of + 1)
    )
    return accepted > 0 and tail < 0.01
