"""When a search is due: a callback of the trainer that looks, moves the parameters, and remembers.

The optimizer knows nothing of it: its moments stay as they are, and its next step starts from the
new point (clearing them was measured to make no difference). All randomness of a search comes from
the run's seed and the search's number, so a resumed run searches as the whole one would have.
"""

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
from torch import Tensor
from transformers import TrainerCallback, TrainerState

from worldmodel_train.geometric.acceptance import Rule
from worldmodel_train.geometric.budget import STEPS, TRAINED, Budget
from worldmodel_train.geometric.moves import EVOLVE, JUMP, SPHERE, Pace, sphere
from worldmodel_train.geometric.probes import Held, ProbeSet
from worldmodel_train.geometric.rollouts import RewardMeter
from worldmodel_train.geometric.rounds import (
    Outcome,
    Scorer,
    Search,
    generation,
)
from worldmodel_train.geometric.vector import Parameters
from worldmodel_train.watching import Event, rounded

FILE = "geometric.json"
"""Of a checkpoint: what the searches remember."""


@dataclass(slots=True)
class Memory:
    """What a resumed run must know."""

    paces: dict[str, Pace]
    searches: int = 0
    placebos: dict[str, list[float]] = field(default_factory=dict)
    """By move, the acceptance of the placebos of each search."""

    multiples: list[float] = field(default_factory=list)
    """Of each jump, 0 where none was accepted."""

    budget: Budget = field(default_factory=Budget)

    def save(self, path: Path) -> None:
        path.write_text(json.dumps(asdict(self)) + "\n", encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> "Memory":
        found = json.loads(path.read_text(encoding="utf-8"))
        paces = {move: Pace(**pace) for move, pace in found.pop("paces").items()}
        return cls(paces=paces, budget=Budget(**found.pop("budget")), **found)


@dataclass(frozen=True, slots=True)
class Reach:
    """What the settings say of the moves."""

    jump_candidates: int
    sphere_candidates: int
    pairs: int
    generations: int
    spread: float
    rate: float
    problems: int
    """Of training, that a generation learns from."""


@dataclass(frozen=True, slots=True)
class Meters:
    """By what candidates are compared."""

    jump: Scorer
    sphere: Scorer
    reward: RewardMeter | None


class Searcher(TrainerCallback):
    """Args:
    memory: begins the run, or goes on with it.
    log: takes the events.
    trained: problems of training, for evolution.
    """

    def __init__(
        self,
        parameters: Parameters,
        probes: ProbeSet,
        meters: Meters,
        reach: Reach,
        rule: Rule,
        memory: Memory,
        *,
        seed: int,
        trained: list[Held],
        log: Callable[[Event], None],
    ) -> None:
        self._parameters, self._probes, self._meters = parameters, probes, meters
        self._reach, self._rule, self.memory = reach, rule, memory
        self._seed, self._trained, self._log = seed, trained, log
        self._before: Tensor | None = None
        self._charged = 0
        self._began = 0.0

    def on_train_begin(self, args: Any, state: TrainerState, control: Any, **_: Any) -> None:
        self._charged = state.num_input_tokens_seen

    def on_step_begin(self, args: Any, state: TrainerState, control: Any, **_: Any) -> None:
        self._began = time.perf_counter()

    def on_pre_optimizer_step(self, args: Any, state: TrainerState, control: Any, **_: Any) -> None:
        pace = self.memory.paces.get(JUMP)
        due = pace is not None and pace.is_due(state.global_step + 1)
        self._before = self._parameters.read() if due else None

    def on_step_end(self, args: Any, state: TrainerState, control: Any, **_: Any) -> None:
        memory, step = self.memory, state.global_step
        seconds = memory.budget.seconds
        seconds[STEPS] = seconds.get(STEPS, 0.0) + time.perf_counter() - self._began
        memory.budget.charge(STEPS, TRAINED * (state.num_input_tokens_seen - self._charged))
        self._charged = state.num_input_tokens_seen
        for move, pace in memory.paces.items():
            if pace.is_due(step) and (move != JUMP or self._before is not None):
                self._search(move, pace, step)
        self._before = None

    def on_save(self, args: Any, state: TrainerState, control: Any, **_: Any) -> None:
        self.memory.save(Path(args.output_dir) / f"checkpoint-{state.global_step}" / FILE)

    # --- one search -------------------------------------------------------------------------

    def _search(self, move: str, pace: Pace, step: int) -> None:
        memory = self.memory
        name = f"{self._seed} {move} {memory.searches}"
        memory.searches += 1
        reach, random = pace.reach, Random(name)
        now = self._parameters.read()
        signs = np.random.default_rng(random.getrandbits(64))
        search = Search(now, self._probes.draw(random), self._rule, signs)
        outcome = self._outcome(move, search, pace, random)
        if outcome.point is not None:
            self._parameters.write(outcome.point)
            distance = float((outcome.point - now).norm() / now.norm())
            outcome = Outcome(outcome.point, outcome.facts | {"distance": distance})
        pace.note(step, accepted=outcome.point is not None)
        if outcome.facts["placebo"] is not None:
            memory.placebos.setdefault(move, []).append(outcome.facts["placebo"])
        if move == JUMP:
            accepted = outcome.point is not None
            memory.multiples.append(outcome.facts["multiple"] if accepted else 0.0)
        told = {"step": step, **outcome.facts, "reach": reach, "spent": memory.budget.spent}
        self._log({name: _rounded(value) for name, value in told.items()})

    def _outcome(self, move: str, search: Search, pace: Pace, random: Random) -> Outcome:
        if move == JUMP:
            assert self._before is not None
            most = self._reach.jump_candidates
            return search.along(self._before, self._meters.jump, first=pace.reach, most=most)
        if move == SPHERE:
            generator = torch.Generator().manual_seed(random.getrandbits(63))
            points = [
                sphere(search.now, self._parameters, pace.reach, generator)
                for _ in range(self._reach.sphere_candidates)
            ]
            return search.around(points, self._meters.sphere)
        return self._evolved(search, pace, random)

    def _evolved(self, search: Search, pace: Pace, random: Random) -> Outcome:
        meter, reach = self._meters.reward, self._reach
        assert meter is not None
        point, rewards = search.now, []
        for _ in range(reach.generations):
            held = random.sample(self._trained, min(reach.problems, len(self._trained)))
            seeds = [random.getrandbits(63) for _ in range(reach.pairs)]
            spread, rate = pace.reach, pace.reach / reach.spread * reach.rate
            point, reward = generation(
                point, self._parameters, held, meter, seeds=seeds, spread=spread, rate=rate
            )
            rewards.append(reward)
        outcome = search.onwards(point, self._meters.sphere)
        return Outcome(outcome.point, outcome.facts | {"candidates_reward": np.mean(rewards)})


def paces(
    *,
    jump: tuple[float, int] | None,
    sphere: tuple[float, int] | None,
    evolve: tuple[float, int] | None,
) -> dict[str, Pace]:
    """Of the moves that a run makes, each with its first reach and its interval in steps."""
    made = {}
    for move, given, grow, shrink in (
        (JUMP, jump, 1.02, 0.99),
        (SPHERE, sphere, 1.01, 0.995),
        (EVOLVE, evolve, 1.0, 1.0),
    ):
        if given is not None:
            made[move] = Pace.starting(*given, grow=grow, shrink=shrink)
    return made


def _rounded(value: Any) -> Any:
    """A figure as the trainer's are; what is none stays as it is."""
    return rounded(float(value)) if isinstance(value, float | np.floating) else value
