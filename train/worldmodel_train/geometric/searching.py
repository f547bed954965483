"""When a search is due: a callback of the trainer that looks, moves the parameters, and remembers.

The optimizer knows nothing of it: its moments stay as they are, and its next step starts from the
new point (clearing them was measured to make no difference). All randomness of a search comes from
the run's seed and the search's number, so a resumed run searches as the whole one would have.
"""

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
from torch import Tensor
from transformers import TrainerCallback, TrainerState

from worldmodel_train.cooling import OVERHEATED
from worldmodel_train.geometric.acceptance import Rule
from worldmodel_train.geometric.budget import STEPS, TRAINED, Budget
from worldmodel_train.geometric.moves import EVOLVE, JUMP, SPHERE, Pace, jump, shuffled, sphere
from worldmodel_train.geometric.probes import Held, ProbeSet
from worldmodel_train.geometric.rollouts import RewardMeter
from worldmodel_train.geometric.rounds import (
    PLACEBO,
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
    placebos: dict[str, list[int]] = field(default_factory=dict)
    """By move, 1 for each search with placebos that accepted one, else 0."""

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

    placebo_every: int
    """Searches of a kind."""


@dataclass(frozen=True, slots=True)
class Meters:
    """By what candidates are compared."""

    jump: Scorer
    sphere: Scorer
    reward: RewardMeter | None


class Searcher(TrainerCallback):
    """Args:
    probes: what jumps are compared on.
    searched: what spheres and evolution are.
    memory: begins the run, or goes on with it.
    log: takes the events.
    trained: problems of training that the reward scores, for evolution.
    give_up: hears why, where the device cannot go on. The search is then made after the next step.
    """

    def __init__(
        self,
        parameters: Parameters,
        probes: ProbeSet,
        searched: ProbeSet,
        meters: Meters,
        reach: Reach,
        rule: Rule,
        memory: Memory,
        *,
        seed: int,
        trained: list[Held],
        give_up: Callable[[str], None],
        log: Callable[[Event], None],
    ) -> None:
        self._parameters, self._meters = parameters, meters
        self._probes, self._searched = probes, searched
        self._reach, self._rule, self.memory = reach, rule, memory
        self._seed, self._trained, self._log = seed, trained, log
        self._give_up = give_up
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
                try:
                    self._search(move, pace, step)
                except OVERHEATED as error:
                    self._give_up(str(error))
                    break
        self._before = None

    def on_save(self, args: Any, state: TrainerState, control: Any, **_: Any) -> None:
        self.memory.save(Path(args.output_dir) / f"checkpoint-{state.global_step}" / FILE)

    # --- one search -------------------------------------------------------------------------

    def _search(self, move: str, pace: Pace, step: int) -> None:
        memory = self.memory
        name = f"{self._seed} {move} {memory.searches}"
        reach, random = pace.reach, Random(name)
        now = self._parameters.read()
        signs = np.random.default_rng(random.getrandbits(64))
        probes = self._probes if move == JUMP else self._searched
        search = Search(now, probes.draw(random), self._rule, signs)
        outcome = self._outcome(move, search, pace, random)
        placebo = self._placebo(move, search, pace, name)
        memory.searches += 1
        if outcome.point is not None:
            self._parameters.write(outcome.point)
            distance = float((outcome.point - now).norm() / now.norm())
            outcome = Outcome(outcome.point, outcome.facts | {"distance": distance})
        pace.note(step, accepted=outcome.point is not None)
        if placebo is not None:
            memory.placebos.setdefault(move, []).append(int(placebo))
        if move == JUMP:
            accepted = outcome.point is not None
            memory.multiples.append(outcome.facts["multiple"] if accepted else 0.0)
        told = {"step": step, **outcome.facts, "placebo_accepted": placebo}
        told |= {"reach": reach, "spent": memory.budget.spent}
        self._log({name: _rounded(value) for name, value in told.items()})

    def _outcome(self, move: str, search: Search, pace: Pace, random: Random) -> Outcome:
        if move == JUMP:
            assert self._before is not None
            at = partial(jump, self._before, search.now)
            most = self._reach.jump_candidates
            return search.along(at, self._meters.jump, first=pace.reach, most=most)
        if move == SPHERE:
            generator = torch.Generator().manual_seed(random.getrandbits(63))
            points = [
                sphere(search.now, self._parameters, pace.reach, generator)
                for _ in range(self._reach.sphere_candidates)
            ]
            return search.around(points, self._meters.sphere)
        return self._evolved(search, pace, random)

    def _placebo(self, move: str, search: Search, pace: Pace, name: str) -> bool | None:
        """Whether the search accepts what is no better; None where that is not tried this time."""
        every = self._reach.placebo_every
        if not every or pace.tried % every:
            return None
        generator = torch.Generator().manual_seed(Random(f"{name} placebo").getrandbits(63))

        def point(multiple: float = 0.0) -> Tensor:
            return shuffled(search.now, self._parameters, generator)

        if move == JUMP:
            most = self._reach.jump_candidates
            outcome = search.along(
                point, self._meters.jump, first=pace.reach, most=most, what=PLACEBO
            )
        elif move == SPHERE:
            points = [point() for _ in range(self._reach.sphere_candidates)]
            outcome = search.around(points, self._meters.sphere, PLACEBO)
        else:
            outcome = search.onwards(point(), self._meters.sphere, PLACEBO)
        return None if "why" in outcome.facts else bool(outcome.facts["accepted"])

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
