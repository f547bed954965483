"""Plain AdamW at the budget of a geometric run: without it beside, no gain is reported.

It begins at the same adapter and sees the same rows in the same order, with the same settings and
its own whole schedule; what the other spent on searches it spends on more steps. Both are then
compared on the validation rows, which decided nothing in either.
"""

import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file

from worldmodel_kernel.devices.guard import Guard
from worldmodel_kernel.engines.adapters import WEIGHTS
from worldmodel_kernel.errors import require
from worldmodel_train import lora, runs
from worldmodel_train.cooling import OVERHEATED, Cooler, watched
from worldmodel_train.geometric.acceptance import Gains, p_value
from worldmodel_train.geometric.budget import TRAINED, Budget
from worldmodel_train.geometric.epochs import answered
from worldmodel_train.geometric.planning import COMPARISON, Plan
from worldmodel_train.geometric.probes import LossMeter, grouped
from worldmodel_train.geometric.rollouts import Rollouts
from worldmodel_train.geometric.stage import (
    Outcome,
    loss_meter,
    new_trainer,
    rollouts_of,
    shells,
)
from worldmodel_train.geometric.vector import Parameters
from worldmodel_train.runs import Run
from worldmodel_train.trainer import RowTrainer
from worldmodel_train.watching import Event, Keeper, Stop

FOLDER = "baseline"
_DRAWS = 2000
_LEVEL = 0.05  # two-sided: with fewer than six groups nothing can be shown


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both results on the validation rows; a gain is what the geometric one saves or adds."""

    start_loss: float
    """Of the adapter that both began at, nats a token."""

    loss: float
    baseline_loss: float
    gain: float
    """Baseline's loss minus the geometric one's, mean over template groups."""

    low: float
    high: float
    """95 % interval of the gain, by resampling groups."""

    p: float
    """One-sided, by flips of sign, that the geometric run is better (small: it is)."""

    p_worse: float
    """The same, that it is worse."""

    groups: int
    spent: int
    baseline_spent: int
    """Forward tokens."""

    steps: int
    baseline_steps: int
    code: Event
    baseline_code: Event
    """What the code of each does on validation problems; empty where none was run."""

    @property
    def verdict(self) -> str:
        """By the test, not by the interval, which is too narrow where groups are few."""
        if self.p <= _LEVEL / 2:
            return "better than plain AdamW at the same budget"
        if self.p_worse <= _LEVEL / 2:
            return "worse than plain AdamW at the same budget"
        return "no difference to plain AdamW at the same budget can be shown"


def compare(
    plan: Plan,
    outcome: Outcome,
    *,
    hear: Callable[[Event], None] = lambda event: None,
    guard: Guard | None = None,
) -> Comparison | None:
    """Train the baseline in `baseline/` of the run's folder, and compare: then the run is finished.

    Calling it again begins the baseline anew; the geometric result is never changed by it.

    Returns:
        None when it was stopped.
    """
    whole = outcome.run
    with whole.under_way():
        with Stop() as stop, watched(plan.steps_plan.settings, guard) as guard:
            try:
                found = _compared(plan, outcome, stop, guard, hear)
            except OVERHEATED as error:
                stop.ask(str(error))
                found = None
        if found is None:
            whole.set_status("stopped", step=outcome.step, reason=stop.reason)
            return None
        told = asdict(found) | {"verdict": found.verdict}
        runs.write_json(whole.folder / COMPARISON, told)
        names = ("baseline_loss", "gain", "low", "high", "verdict")
        whole.log({"step": outcome.step} | {name: told[name] for name in names})
        whole.set_status("finished", step=outcome.step)
    return found


def _compared(
    plan: Plan,
    outcome: Outcome,
    stop: Stop,
    guard: Guard | None,
    hear: Callable[[Event], None],
) -> Comparison | None:
    folder = outcome.run.folder / FOLDER
    steps = steps_for(plan, outcome.memory.budget.spent)
    if folder.exists():
        require(
            runs.settings_of(folder).keys() == {"steps"},
            f"{folder} is there and is no baseline of ours; move it away",
        )
        shutil.rmtree(folder)
    run = runs.begin(folder, "baseline", {"steps": steps}, outcome.run.id, steps=steps)
    cooler = Cooler(guard, stop, is_whole=lambda step: step in run.whole_checkpoints())
    rest = cooler.rest
    with run.under_way(), shells(plan) as pool:
        trainer = new_trainer(plan, run, fresh=True, steps=steps)
        start = _losses(plan, trainer, rest)
        trainer.add_callback(Keeper(run, trainer, stop, hear, keep=1, facts=cooler.facts))
        trainer.add_callback(cooler)
        trainer.train()
        if stop.asked and trainer.state.global_step < steps:
            run.set_status("stopped", step=trainer.state.global_step)
            return None
        lora.save_adapter(trainer.model, run.final)
        run.set_status("finished", step=steps)
        spent = TRAINED * trainer.state.num_input_tokens_seen
        rollouts = rollouts_of(plan, trainer.model, pool, Budget(), rest) if pool else None
        baseline = _losses(plan, trainer, rest)
        code_of_baseline = _code(plan, rollouts, trainer.model)
        _put(trainer.model, outcome.run)
        geometric = _losses(plan, trainer, rest)
        code = _code(plan, rollouts, trainer.model)
    gains = by_group(plan, baseline - geometric)
    low, high = interval(gains, np.random.default_rng(plan.settings.seed))
    return Comparison(
        start_loss=float(start.mean()),
        loss=float(geometric.mean()),
        baseline_loss=float(baseline.mean()),
        gain=float(gains.mean()),
        low=low,
        high=high,
        p=p_value(gains, np.random.default_rng(plan.settings.seed)),
        p_worse=p_value(-gains, np.random.default_rng(plan.settings.seed)),
        groups=len(gains),
        spent=outcome.memory.budget.spent,
        baseline_spent=spent,
        steps=outcome.step,
        baseline_steps=steps,
        code=code,
        baseline_code=code_of_baseline,
    )


def steps_for(plan: Plan, spent: int) -> int:
    """So many steps of AdamW as cost at least what was spent: the baseline is never short."""
    packs = plan.steps_plan.train
    tokens = sum(len(pack.ids) for pack in packs) / plan.steps_plan.steps_an_epoch
    return max(int(np.ceil(spent / (TRAINED * tokens))), 1)


def by_group(plan: Plan, gains: Gains) -> Gains:
    """Of rows (N,) to their template groups."""
    return np.array([gains[group].mean() for group in grouped(plan.validated)])


def interval(gains: Gains, random: np.random.Generator) -> tuple[float, float]:
    """95 % of the mean, by resampling."""
    drawn = random.integers(0, len(gains), size=(_DRAWS, len(gains)))
    low, high = np.quantile(gains[drawn].mean(axis=1), (0.025, 0.975))
    return float(low), float(high)


def _losses(plan: Plan, trainer: RowTrainer, rest: Callable[[], None]) -> Gains:
    meter: LossMeter = loss_meter(plan, trainer, Budget(), rest)
    return meter([held.row for held in plan.validated], "report")


def _code(plan: Plan, rollouts: Rollouts | None, model: Any) -> Event:
    if rollouts is None or not plan.problems:
        return {}
    return answered(rollouts, plan.problems, Parameters(model).read())


@torch.no_grad()
def _put(model: Any, run: Run) -> None:
    """The adapter of a finished run into a model that has another of the same shape."""
    from peft import set_peft_model_state_dict

    set_peft_model_state_dict(model, load_file(run.final / WEIGHTS))
