"""One search: candidates, a probe, a decision. Nothing is changed but by whoever takes the result.

A score is what higher is better of: minus the loss on a row, or the execution reward of a problem.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
import torch
from torch import Tensor

from worldmodel_train.geometric.acceptance import Decision, Gains, Rule, decide, decide_one
from worldmodel_train.geometric.moves import EVOLVE, JUMP, SPHERE, evolved, rank_one
from worldmodel_train.geometric.probes import Held, LossMeter, Probe
from worldmodel_train.geometric.rollouts import RewardMeter
from worldmodel_train.geometric.vector import Parameters

PLACEBO = "placebo"
SEARCH, CONFIRM, BOTH = "search", "confirm", "both"
"""Parts of a probe."""


@dataclass(frozen=True, slots=True)
class Scorer:
    """Calling it gives the scores of K points on N held-out examples, (K, N); NaN where an example
    says nothing."""

    by: Literal["loss", "reward"]
    score: Callable[[Sequence[Tensor], Sequence[Held], str], Gains]

    def __call__(self, vectors: Sequence[Tensor], held: Sequence[Held], what: str) -> Gains:
        return self.score(vectors, held, what)

    def told(self, now: Gains, then: Gains) -> dict[str, Any]:
        """The means before and after a move, in what they are measured by."""
        sign = -1 if self.by == "loss" else 1
        return {"by": self.by, "before": sign * _mean(now), "after": sign * _mean(then)}


def by_loss(parameters: Parameters, meter: LossMeter) -> Scorer:
    def score(vectors: Sequence[Tensor], held: Sequence[Held], what: str) -> Gains:
        present = parameters.read()
        rows = [each.row for each in held]
        try:
            found = []
            for vector in vectors:
                parameters.write(vector)
                found.append(-meter(rows, what))
        finally:
            parameters.write(present)
        return np.stack(found)

    return Scorer("loss", score)


def by_reward(meter: RewardMeter) -> Scorer:
    return Scorer("reward", lambda vectors, held, what: meter(vectors, held, what).rewards)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a search found."""

    point: Tensor | None
    """Where to go on from; None: from where it is."""

    facts: dict[str, Any]
    """For the log."""


@dataclass(frozen=True, slots=True)
class Search:
    """What the searches of one attempt have in common: a point, a probe, a rule.

    A search may be made again with placebos (`what` is then PLACEBO): points that are no others.
    Those are scored and decided on in the same way; scores of the present point are not made twice.
    """

    now: Tensor
    probe: Probe
    rule: Rule
    random: np.random.Generator
    known: dict[str, Gains] = field(default_factory=dict)
    """Scores of the present point, by the part of the probe."""

    def along(
        self,
        at: Callable[[float], Tensor],
        score: Scorer,
        *,
        first: float,
        most: int,
        what: str = JUMP,
    ) -> Outcome:
        """Along the last step: each multiple is twice the one before, until it gets no better.

        Args:
            at: the point at so many times the last step.
        """
        present, _ = self._scores([], score, SEARCH, what)
        multiples: list[float] = []
        points: list[Tensor] = []
        scores: list[Gains] = []
        multiple = first
        for _ in range(most):
            point = at(multiple)
            _, (found,) = self._scores([point], score, SEARCH, what)
            if not np.isfinite(found).all():
                break
            best = scores[-1].mean() if scores else present.mean()
            multiples.append(multiple)
            points.append(point)
            scores.append(found)
            if found.mean() <= best:
                break
            multiple *= 2
        outcome = self._settled(what, score, present, scores, points)
        chosen = multiples[outcome.facts["winner"]] if multiples else first
        return Outcome(outcome.point, outcome.facts | {"multiple": chosen})

    def around(self, points: Sequence[Tensor], score: Scorer, what: str = SPHERE) -> Outcome:
        """Among points that the caller drew."""
        present, scores = self._scores(points, score, SEARCH, what)
        return self._settled(what, score, present, scores, points)

    def _scores(
        self, points: Sequence[Tensor], score: Scorer, part: str, what: str
    ) -> tuple[Gains, list[Gains]]:
        """Of the present point and of these, on a part of the probe."""
        halves = {SEARCH: [self.probe.search], CONFIRM: [self.probe.confirm]}
        both = [self.probe.search, self.probe.confirm]
        held = [each for half in halves.get(part, both) for each in half]
        if part not in self.known:
            self.known[part], *found = score([self.now, *points], held, what)
        else:
            found = list(score(points, held, what)) if points else []
        return self.known[part], found

    def _settled(
        self,
        what: str,
        score: Scorer,
        present: Gains,
        scores: Sequence[Gains],
        points: Sequence[Tensor],
    ) -> Outcome:
        told: dict[str, Any] = {"move": what, "candidates": len(points)}
        gains = usable(np.stack(scores) - present) if len(scores) else np.zeros((0, 0))
        if gains.shape[-1] < self.rule.fewest:
            return Outcome(None, told | refused(f"{gains.shape[-1]} groups could be scored"))

        def confirm(winner: int) -> Gains:
            now, (then,) = self._scores([points[winner]], score, CONFIRM, what)
            told.update(score.told(now, then))
            confirmed: Gains = usable((then - now)[None])[0]
            return confirmed

        decision = decide(gains, confirm, self.rule, self.random)
        point = points[decision.winner] if decision.accepted else None
        return Outcome(point, told | facts_of(decision, groups=gains.shape[-1]))

    def onwards(self, point: Tensor, score: Scorer, what: str = EVOLVE) -> Outcome:
        """To one point that was found without the probe, so both halves decide."""
        now, (then,) = self._scores([point], score, BOTH, what)
        gains = usable((then - now)[None])[0]
        told = {"move": what, "candidates": 1, **score.told(now, then)}
        if len(gains) < self.rule.fewest:
            return Outcome(None, told | refused(f"{len(gains)} groups could be scored"))
        decision = decide_one(gains, self.rule, self.random)
        facts = facts_of(decision, groups=len(gains))
        return Outcome(point if decision.accepted else None, told | facts)


def generation(
    now: Tensor,
    parameters: Parameters,
    held: Sequence[Held],
    meter: RewardMeter,
    *,
    seeds: list[int],
    spread: float,
    rate: float,
) -> tuple[Tensor, float]:
    """One generation of evolution: the next point, and the mean reward of the candidates.

    Args:
        held: problems to learn from; of training, not of a probe.
        spread: how far the candidates lie apart, as a share of the root mean square of a matrix.
    """
    points = []
    for seed in seeds:
        noise = spread * rank_one(now, parameters, seed)
        points += [now + noise, now - noise]
    rewards = usable(meter(points, held, EVOLVE).rewards)
    if not rewards.shape[1]:
        return now, float("nan")
    each = torch.tensor(rewards.mean(axis=1)).view(-1, 2)
    return evolved(now, parameters, seeds, each, rate=rate), float(rewards.mean())


def usable(gains: Gains) -> Gains:
    """Without the groups that could not be scored for every candidate."""
    kept: Gains = gains[:, np.isfinite(gains).all(axis=0)]
    return kept


def refused(why: str) -> dict[str, Any]:
    return {"accepted": False, "winner": 0, "why": why, "by_lot": None}


def facts_of(decision: Decision, *, groups: int) -> dict[str, Any]:
    return {
        "accepted": decision.accepted,
        "winner": decision.winner,
        "groups": groups,
        "search_gain": decision.search_gain,
        "search_p": decision.search_p,
        "gain": decision.gain,
        "p": decision.p,
        "by_lot": decision.by_lot,
        "best_of_k": decision.best_of_k,
    }


def _mean(scores: Gains) -> float:
    return float(np.nanmean(scores)) if np.isfinite(scores).any() else float("nan")
