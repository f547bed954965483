"""Problems answered by candidates: decoded in one batch, stopped at each code, which really runs.

An episode is the evaluation's: the turn machine, a fresh shell of the isolated pool for each, real
outputs put back, all cycles of a response in one shell.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from worldmodel_kernel import template
from worldmodel_kernel.codec import Codec
from worldmodel_kernel.errors import EngineError, WorkspaceError
from worldmodel_kernel.records import TurnRecord
from worldmodel_kernel.tags import Author
from worldmodel_kernel.turn import Ending, Limits
from worldmodel_kernel.workspace.pool import Pool
from worldmodel_train.evaluate import Asked, Problem, episode, problems_of
from worldmodel_train.geometric.budget import Budget
from worldmodel_train.geometric.probes import Held, LossMeter
from worldmodel_train.geometric.stacked import Candidate, StackedEngine
from worldmodel_train.geometric.vector import Parameters
from worldmodel_train.judging import Verdict, judge
from worldmodel_train.reward import NEEDS_LOSS, REWARDS, Parts, parts_of

TIMEOUT_S = 10.0
_TRIES = 2

Answered = list[tuple[Asked, TurnRecord]]
"""The questions of one problem, and what became of each."""


@dataclass(frozen=True, slots=True)
class Rollouts:
    """Lets candidates answer, and charges the tokens that were read and generated."""

    model: Any
    codec: Codec
    pool: Pool
    budget: Budget
    context_tokens: int
    at_once: int
    """Contexts in one batch, over all candidates."""

    step_tokens: int
    """Most that is generated between two runs of code."""

    rest: Callable[[], None] = lambda: None
    """Between steps: the device may have to cool down."""

    def answers(
        self, vectors: Sequence[Tensor], problems: Sequence[Problem], what: str
    ) -> list[list[Answered | None]]:
        """By candidate and problem; None where the infrastructure failed, which says nothing of
        the candidate.

        Raises:
            EngineError: the model failed.
            TooHot, Unreadable: the device cannot go on.
        """
        each = max(min(self.at_once // len(vectors), len(problems)), 1)
        engine = StackedEngine(
            self.model,
            self.codec,
            vectors,
            slots_each=each,
            context_tokens=self.context_tokens,
            rest=self.rest,
        )
        with engine.installed(), self.budget.timed(what):
            try:
                return asyncio.run(self._all(engine, len(vectors), problems, each, what))
            except EngineError:
                self.rest()  # where it was the heat, this says so
                raise

    async def _all(
        self,
        engine: StackedEngine,
        count: int,
        problems: Sequence[Problem],
        each: int,
        what: str,
    ) -> list[list[Answered | None]]:
        async def row(number: int) -> list[Answered | None]:
            free = asyncio.Semaphore(each)
            candidate = engine.candidate(number)
            return await asyncio.gather(*(self._one(p, candidate, free, what) for p in problems))

        try:
            return await asyncio.gather(*map(row, range(count)))
        finally:
            await engine.close()

    async def _one(
        self, problem: Problem, candidate: Candidate, free: asyncio.Semaphore, what: str
    ) -> Answered | None:
        """Each try is charged, also one that comes to nothing: it went through the model."""
        limits = limits_of(self.step_tokens)
        async with free:
            for _ in range(_TRIES):
                session, found = self.pool.session(), list[tuple[Asked, TurnRecord]]()
                asked = episode(problem, candidate, session, limits=limits, timeout_s=TIMEOUT_S)
                try:
                    async for each in asked:
                        found.append(each)
                except WorkspaceError:
                    continue
                finally:
                    session.end()
                    self.budget.charge(what, _tokens(found))
                failed = any(record.ending == Ending.WORKSPACE_ERROR for _, record in found)
                if not failed and not session.infrastructure_failed:
                    return found
        return None


def limits_of(step_tokens: int) -> Limits:
    """Of an answer. Outputs may be as long as in the kernel and in data, or they could not be the
    recorded ones."""
    return Limits(max_cycles=8, max_step_tokens=step_tokens, max_tokens=3 * step_tokens)


def is_cut_off(codec: Codec, reply: str, limits: Limits) -> bool:
    """Whether a candidate that wrote this reply would be stopped before its end."""
    steps = [0]
    for segment in template.reply_segments(codec, reply):
        if segment.author is Author.MODEL:
            steps[-1] += len(segment.ids)
        else:
            steps.append(0)
    too_long = max(steps) > limits.max_step_tokens or sum(steps) > limits.max_tokens
    return too_long or len(steps) - 1 > limits.max_cycles


def _tokens(answered: Answered) -> int:
    """Tokens that went through the model; what a follow-up question has in common with the turn
    before is in the cache."""
    if not answered:
        return 0
    last = answered[-1][1]
    sampled = sum(record.sampled_tokens + record.output_tokens for _, record in answered[:-1])
    return max(last.context_tokens, sampled) + last.sampled_tokens + last.output_tokens


@dataclass(frozen=True, slots=True)
class Rewarded:
    """Rewards by candidate and problem, (K, N); NaN where there is none."""

    rewards: NDArray[np.float64]
    parts: list[list[list[Parts]]]
    """What they are made of, of the questions of each problem that was answered."""


@dataclass(frozen=True, slots=True)
class RewardMeter:
    """The execution reward of candidates on problems."""

    rollouts: Rollouts
    losses: LossMeter
    name: str

    def __call__(self, vectors: Sequence[Tensor], held: Sequence[Held], what: str) -> Rewarded:
        problems = problems_of(each.example for each in held)
        answers = self.rollouts.answers(vectors, problems, what)
        losses = self._losses(vectors, held, what)
        reward = REWARDS[self.name]
        rewards = np.full((len(vectors), len(held)), np.nan)
        parts: list[list[list[Parts]]] = [[] for _ in vectors]
        for number, row in enumerate(answers):
            for place, answered in enumerate(row):
                if answered is None:
                    continue
                found = [parts_of(a.expected, record) for a, record in answered if a.expected]
                parts[number].append(found)
                loss = float(losses[number, place])
                if worth := [reward(each, loss) for each in found if each.scored]:
                    rewards[number, place] = np.mean(worth)
        return Rewarded(rewards, parts)

    def _losses(
        self, vectors: Sequence[Tensor], held: Sequence[Held], what: str
    ) -> NDArray[np.float64]:
        """Token losses of the recorded answers, (K, N); zeros for a reward that takes none."""
        if self.name not in NEEDS_LOSS:
            return np.zeros((len(vectors), len(held)))
        parameters = Parameters(self.rollouts.model)
        present = parameters.read()
        found = []
        try:
            for vector in vectors:
                parameters.write(vector)
                found.append(self.losses([each.row for each in held], what))
        finally:
            parameters.write(present)
        return np.stack(found)


def verdicts_of(answers: Sequence[Answered | None]) -> list[Verdict]:
    """The evaluation's verdicts on what one candidate answered."""
    return [
        judge(item.expected, record, family=item.family, category=item.category)
        for answered in answers
        if answered
        for item, record in answered
        if item.expected
    ]
