"""Plain AdamW at the budget of a geometric run: without it beside, no gain is reported.

It begins at the same adapter and sees the same rows in the same order, with the same settings and
its own whole schedule; what the other spent on searches it spends on more steps. Both are then
compared on the validation rows, which decided nothing in either.
"""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file

from worldmodel_kernel.devices.guard import Guard
from worldmodel_kernel.engines.adapters import WEIGHTS
from worldmodel_kernel.errors import require
from worldmodel_train import lora, runs
from worldmodel_train.cooling import OVERHEATED, Cooler, watched
from worldmodel_train.geometric.acceptance import Gains
from worldmodel_train.geometric.budget import TRAINED, Budget
from worldmodel_train.geometric.comparison import Comparison, gain_of
from worldmodel_train.geometric.epochs import REPORT, code_of, rewards_of
from worldmodel_train.geometric.planning import COMPARISON, Plan
from worldmodel_train.geometric.probes import Held, LossMeter, grouped
from worldmodel_train.geometric.rollouts import Answered, Rollouts
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
        runs.write_json(whole.folder / COMPARISON, asdict(found) | verdicts(found))
        whole.log({"step": outcome.step, "baseline_loss": found.baseline_loss} | told_of(found))
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
        answers_of_baseline = _answers(plan, rollouts, trainer.model)
        _put(trainer.model, outcome.run)
        geometric = _losses(plan, trainer, rest)
        answers = _answers(plan, rollouts, trainer.model)
    saved = by_group(plan.validated, baseline - geometric)
    added = rewards_of(answers) - rewards_of(answers_of_baseline)
    rewarded = by_group(plan.validated[: len(added)], added)
    seed = plan.settings.seed
    return Comparison(
        start_loss=float(start.mean()),
        loss=float(geometric.mean()),
        baseline_loss=float(baseline.mean()),
        gain=gain_of(saved, seed=seed),
        reward_gain=gain_of(rewarded, seed=seed) if len(rewarded) else None,
        spent=outcome.memory.budget.spent,
        baseline_spent=spent,
        steps=outcome.step,
        baseline_steps=steps,
        code=code_of(answers) if answers else {},
        baseline_code=code_of(answers_of_baseline) if answers else {},
    )


def verdicts(found: Comparison) -> dict[str, str]:
    """In words, by the loss and by the reward."""
    by_reward = {"reward_verdict": found.reward_gain.verdict} if found.reward_gain else {}
    return {"verdict": found.gain.verdict} | by_reward


def told_of(found: Comparison) -> Event:
    """For the dashboard: the verdicts, and each gain with its interval."""
    each = {"": found.gain, "reward_": found.reward_gain}
    figures = {
        f"{of}{name}": value
        for of, gain in each.items()
        if gain
        for name, value in (("gain", gain.mean), ("low", gain.low), ("high", gain.high))
    }
    return figures | verdicts(found)


def steps_for(plan: Plan, spent: int) -> int:
    """So many steps of AdamW as cost at least what was spent: the baseline is never short."""
    packs = plan.steps_plan.train
    tokens = sum(len(pack.ids) for pack in packs) / plan.steps_plan.steps_an_epoch
    return max(int(np.ceil(spent / (TRAINED * tokens))), 1)


def by_group(held: Sequence[Held], gains: Gains) -> Gains:
    """Of examples (N,) to their template groups; without what could not be scored (NaN)."""
    known = [gains[group][np.isfinite(gains[group])] for group in grouped(held)]
    return np.array([each.mean() for each in known if len(each)])


def _losses(plan: Plan, trainer: RowTrainer, rest: Callable[[], None]) -> Gains:
    meter: LossMeter = loss_meter(plan, trainer, Budget(), rest)
    return meter([held.row for held in plan.validated], "report")


def _answers(plan: Plan, rollouts: Rollouts | None, model: Any) -> list[Answered | None]:
    """To the validation problems; none where no code is run."""
    if rollouts is None or not plan.problems:
        return []
    return rollouts.answers([Parameters(model).read()], plan.problems, REPORT)[0]


@torch.no_grad()
def _put(model: Any, run: Run) -> None:
    """The adapter of a finished run into a model that has another of the same shape."""
    from peft import set_peft_model_state_dict

    set_peft_model_state_dict(model, load_file(run.final / WEIGHTS))
