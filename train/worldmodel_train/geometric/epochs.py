"""The table of a run, a column an epoch: what its code does, and how often its searches are right.

Code is judged on validation problems, which no search has seen: answered greedily, really run.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from torch import Tensor
from transformers import TrainerCallback, TrainerState

from worldmodel_train.cooling import OVERHEATED
from worldmodel_train.evaluate import Problem
from worldmodel_train.geometric.acceptance import Gains, is_above
from worldmodel_train.geometric.rollouts import Answered, Rollouts, verdicts_of
from worldmodel_train.geometric.rounds import PLACEBO
from worldmodel_train.geometric.searching import Memory
from worldmodel_train.judging import Verdict
from worldmodel_train.reward import Parts, output_reward, parts_of
from worldmodel_train.watching import Event

EPOCH = "epoch"
REPORT = "report"

LINES = {
    "code_extracted": "Code extracted",
    "syntax_valid": "Syntax valid",
    "execution_success": "Execution success",
    "output_match": "Output match",
    "reward": "Reward",
    "jump_acceptance": "Jump acceptance",
    "jump_placebo": "  of placebos (at most the level)",
    "sphere_acceptance": "Sphere acceptance",
    "sphere_placebo": "  of placebos (at most the level)",
    "evolve_acceptance": "Evolution acceptance",
    "evolve_placebo": "  of placebos (at most the level)",
    "multiple": "Multiple of the last step",
    "search_share": "Share of the budget for searches",
}
"""Figures of an epoch event, and their words."""


class EpochReporter(TrainerCallback):
    """Logs an event at the beginning, at the end of each epoch, and at the end.

    Its own cost is charged to nothing: the baseline is reported in the same way.
    """

    def __init__(
        self,
        rollouts: Rollouts | None,
        problems: Sequence[Problem],
        present: Callable[[], Tensor],
        memory: Memory,
        *,
        steps_an_epoch: int,
        steps: int,
        level: float,
        give_up: Callable[[str], None],
        log: Callable[[Event], None],
    ) -> None:
        """
        Args:
            level: of the test that accepts.
            give_up: hears why, where the device cannot go on; the code is then not judged.
        """
        self._rollouts, self._problems, self._present = rollouts, problems, present
        self._memory, self._level, self._give_up, self._log = memory, level, give_up, log
        self._steps_an_epoch, self._steps = steps_an_epoch, steps

    def on_train_begin(self, args: Any, state: TrainerState, control: Any, **_: Any) -> None:
        if state.global_step == 0:
            self._report(state)

    def on_step_end(self, args: Any, state: TrainerState, control: Any, **_: Any) -> None:
        """Before the checkpoint of the step, so that a resumed run has or repeats the report."""
        step = state.global_step
        if step % self._steps_an_epoch == 0 or step == self._steps:
            self._report(state)

    def _report(self, state: TrainerState) -> None:
        epoch = state.global_step / self._steps_an_epoch
        event: Event = {"step": state.global_step, EPOCH: round(epoch, 2)}
        if self._rollouts and self._problems:
            try:
                point = [self._present()]
                (answers,) = self._rollouts.answers(point, self._problems, REPORT)
                event |= code_of(answers)
            except OVERHEATED as error:
                self._give_up(str(error))
        self._log(event | searched(self._memory, self._level))


def code_of(answers: Sequence[Answered | None]) -> Event:
    """What the code of answers does; shares, of the questions that want code."""
    parts = [each for found in answers if found for each in _parts(found)]
    return code_shares(verdicts_of(answers), parts)


def rewards_of(answers: Sequence[Answered | None]) -> Gains:
    """Of problems, (N,): the mean of their questions; NaN where none is scored."""
    return np.array([_reward(found) if found else np.nan for found in answers])


def _reward(answered: Answered) -> float:
    worth = [output_reward(each, 0.0) for each in _parts(answered) if each.scored]
    return float(np.mean(worth)) if worth else np.nan


def _parts(answered: Answered) -> list[Parts]:
    return [parts_of(item.expected, record) for item, record in answered if item.expected]


def code_shares(verdicts: Sequence[Verdict], parts: Sequence[Parts]) -> Event:
    """Of the questions that want code; None where there is none."""
    wanted = [(v, p) for v, p in zip(verdicts, parts, strict=True) if p.wanted_code]

    def share(holds: Callable[[Verdict, Parts], bool]) -> float | None:
        return round(sum(holds(*each) for each in wanted) / len(wanted), 4) if wanted else None

    rewards = [output_reward(each, 0.0) for each in parts if each.scored]
    return {
        "problems": len(parts),
        "code_extracted": share(lambda v, p: p.coded),
        "syntax_valid": share(lambda v, p: p.compiled),
        "execution_success": share(lambda v, p: p.ran),
        "output_match": share(lambda v, p: bool(v.output)),
        "answered": round(sum(v.answer for v in verdicts) / len(verdicts), 4) if verdicts else None,
        "reward": round(sum(rewards) / len(rewards), 4) if rewards else None,
    }


def searched(memory: Memory, level: float) -> Event:
    """How the searches went so far: acceptance, and that of their placebos."""
    event: Event = {}
    for move, pace in memory.paces.items():
        placebos = memory.placebos.get(move, [])
        event |= {
            f"{move}_tried": pace.tried,
            f"{move}_acceptance": _share(pace.accepted, pace.tried),
            f"{move}_placebos": len(placebos),
            f"{move}_placebo": _share(sum(placebos), len(placebos)),
        }
    every = [each for placebos in memory.placebos.values() for each in placebos]
    event["placebos_above_level"] = is_above(sum(every), len(every), level)
    accepted = [each for each in memory.multiples if each]
    shares = memory.budget.shares()
    event["multiple"] = round(sum(accepted) / len(accepted), 2) if accepted else None
    event["search_share"] = round(sum(shares.get(m, 0.0) for m in (*memory.paces, PLACEBO)), 4)
    return event | {"spent": memory.budget.spent}


def _share(count: float, of: int) -> float | None:
    return round(count / of, 4) if of else None


def table(events: Sequence[Mapping[str, Any]]) -> tuple[list[str], list[list[str]]]:
    """The heading and the lines, of the events of a run; lines without a figure are left out."""
    epochs = [event for event in events if EPOCH in event]
    lines = [
        [words, *(_figure(name, event.get(name)) for event in epochs)]
        for name, words in LINES.items()
        if any(event.get(name) is not None for event in epochs)
    ]
    return ["", *(f"epoch {event[EPOCH]:g}" for event in epochs)], lines


def _figure(name: str, value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:.2f}" if name in ("reward", "multiple") else f"{value:.0%}"
