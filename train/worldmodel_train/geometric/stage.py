"""A geometric run: an adapter trained on, with searches between the steps of AdamW.

The steps are those of `worldmodel train lora` (rows, loss, loop, folder); the searches are
callbacks of its trainer.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch
from transformers import set_seed

from worldmodel_kernel.devices.guard import Guard
from worldmodel_kernel.engines.adapters import base_of
from worldmodel_kernel.errors import EngineError
from worldmodel_kernel.workspace.pool import HEAVY, Pool
from worldmodel_train import lora, runs, trained_groups
from worldmodel_train.cooling import Cooler, watched
from worldmodel_train.geometric.budget import Budget
from worldmodel_train.geometric.epochs import EpochReporter
from worldmodel_train.geometric.planning import Plan, fingerprint_of
from worldmodel_train.geometric.probes import LossMeter
from worldmodel_train.geometric.rollouts import RewardMeter, Rollouts
from worldmodel_train.geometric.rounds import by_loss, by_reward
from worldmodel_train.geometric.searching import (
    FILE,
    Memory,
    Meters,
    Reach,
    Searcher,
)
from worldmodel_train.geometric.vector import Parameters
from worldmodel_train.runs import Run
from worldmodel_train.trainer import RowTrainer
from worldmodel_train.watching import Event, Keeper, Stop


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended."""

    run: Run
    step: int
    stopped: bool
    memory: Memory
    reason: str = ""
    """Why it was stopped, where no person did."""


def outcome_of(plan: Plan) -> Outcome:
    """Of a run whose geometric part is done. Raises SettingsError when its data has changed."""
    run, _ = runs.go_on(Path(plan.settings.out), fingerprint_of(plan))
    return Outcome(run, plan.steps_plan.steps, False, Memory.read(run.folder / FILE))


def train(
    plan: Plan,
    *,
    resume: bool = False,
    hear: Callable[[Event], None] = lambda event: None,
    guard: Guard | None = None,
) -> Outcome:
    """Run the plan in its folder; where the baseline follows (`baseline.py`), the run is not
    finished yet.

    Args:
        hear: is told of each event as it is written to metrics.jsonl.
        guard: watches over the device; by default the one that the settings ask for.

    Raises:
        SettingsError: the run cannot go on with these settings or this data.
        NotFinite: the loss became NaN or infinite; the checkpoints before are whole.
        WorkspaceError: code is to be run, and no shell can be had.
    """
    settings, folder = plan.settings, Path(plan.settings.out)
    steps = plan.steps_plan
    fingerprint = fingerprint_of(plan)
    checkpoint: Path | None = None
    if resume:
        run, checkpoint = runs.go_on(folder, fingerprint, **plan.words)
    else:
        facts = asdict(settings)
        run = runs.begin(folder, "geometric", facts, fingerprint, steps=steps.steps, **plan.words)
        if plan.seen is not None:
            trained_groups.write(folder, plan.seen | steps.data.groups)
    memory = Memory.read(checkpoint / FILE) if checkpoint else Memory(paces=plan.paces())
    watching = watched(steps.settings, guard)
    with Stop() as stop, run.under_way(), shells(plan) as pool, watching as guard:
        run.forget_events_after(int(checkpoint.name.rpartition("-")[2]) if checkpoint else -1)
        trainer = new_trainer(plan, run, fresh=checkpoint is None)

        def log(event: Event) -> None:
            run.log(event)
            hear(event)

        cooler = Cooler(guard, stop, is_whole=lambda step: step in run.whole_checkpoints())
        for callback in _callbacks(plan, trainer, memory, pool, cooler.rest, stop, log):
            trainer.add_callback(callback)
        keep = settings.keep_checkpoints
        trainer.add_callback(Keeper(run, trainer, stop, hear, keep=keep, facts=cooler.facts))
        trainer.add_callback(cooler)
        trainer.train(resume_from_checkpoint=str(checkpoint) if checkpoint else None)
        step = trainer.state.global_step
        if stop.asked and step < steps.steps:
            run.set_status("stopped", step=step, reason=stop.reason)
            return Outcome(run, step, True, memory, stop.reason)
        memory.save(run.folder / FILE)  # first: a run with its adapter is taken for finished
        lora.save_adapter(trainer.model, run.final)
        if not plan.compares:
            run.set_status("finished", step=step)
    return Outcome(run, step, False, memory)


def new_trainer(plan: Plan, run: Run, *, fresh: bool, steps: int = 0) -> RowTrainer:
    """Of AdamW from the adapter on; `steps` above 0 decides how many."""
    settings, steps_plan = plan.settings, plan.steps_plan
    if steps:
        steps_plan = replace(steps_plan, settings=replace(steps_plan.settings, steps=steps))
    if settings.threads:
        torch.set_num_threads(settings.threads)
    set_seed(settings.seed)
    trainer = lora.new_trainer(steps_plan, load_adapted(plan), run, fresh=fresh)
    trainer.args.load_best_model_at_end = False  # validation is reported, so it decides nothing
    return trainer


def load_adapted(plan: Plan) -> Any:
    """The base with the adapter, to be trained on.

    Raises:
        EngineError: the adapter is for another base.
    """
    from peft import PeftModel

    base = lora.load_base(plan.steps_plan.base, plan.steps_plan.settings)
    try:
        model = PeftModel.from_pretrained(base, str(plan.adapter), is_trainable=True)
    except RuntimeError as error:
        if "size mismatch" not in str(error):
            raise
        raise EngineError(
            f"the adapter {plan.adapter} is not for the model {plan.steps_plan.base}: its shapes "
            "are others\n  Train one on this model (worldmodel train lora), and go on from that."
        ) from error
    config = model.peft_config["default"]
    config.base_model_name_or_path = base_of(plan.adapter)
    return model


@contextmanager
def shells(plan: Plan) -> Iterator[Pool | None]:
    """The pool that code runs in, where any does."""
    if not plan.runs_code:
        yield None
        return
    with Pool(HEAVY, isolation=plan.settings.isolation) as pool:
        yield pool


def rollouts_of(
    plan: Plan, model: Any, pool: Pool, budget: Budget, rest: Callable[[], None]
) -> Rollouts:
    settings = plan.settings
    return Rollouts(
        model,
        plan.steps_plan.codec,
        pool,
        budget,
        plan.context_tokens,
        at_once=settings.at_once,
        step_tokens=settings.step_tokens,
        rest=rest,
    )


def loss_meter(
    plan: Plan, trainer: RowTrainer, budget: Budget, rest: Callable[[], None]
) -> LossMeter:
    model = trainer.accelerator.unwrap_model(trainer.model)
    return LossMeter(model, budget, plan.settings.pack_tokens, trainer.accelerator.autocast, rest)


# --- the parts ----------------------------------------------------------------------------------


def _callbacks(
    plan: Plan,
    trainer: RowTrainer,
    memory: Memory,
    pool: Pool | None,
    rest: Callable[[], None],
    stop: Stop,
    log: Callable[[Event], None],
) -> list[Any]:
    settings = plan.settings
    model, chosen = trainer.model, settings.chosen
    parameters = Parameters(model)
    losses = loss_meter(plan, trainer, memory.budget, rest)
    by = by_loss(parameters, losses)
    reward = None
    if settings.exec_reward:
        assert pool is not None
        rollouts = rollouts_of(plan, model, pool, memory.budget, rest)
        reward = RewardMeter(rollouts, losses, settings.reward)
    reach = Reach(
        jump_candidates=chosen.jump_candidates,
        sphere_candidates=chosen.sphere_candidates,
        pairs=settings.pairs,
        generations=settings.generations,
        spread=settings.spread,
        rate=settings.rate,
        problems=settings.problems,
        placebo_every=settings.placebo_every,
    )
    searcher = Searcher(
        parameters,
        plan.probes,
        plan.searched,
        Meters(by, by_reward(reward) if reward else by, reward),
        reach,
        settings.rule,
        memory,
        seed=settings.seed,
        trained=plan.evolved,
        give_up=stop.ask,
        log=log,
    )
    reporter = EpochReporter(
        rollouts_of(plan, model, pool, Budget(), rest) if pool and plan.problems else None,
        plan.problems,
        parameters.read,
        memory,
        steps_an_epoch=plan.steps_plan.steps_an_epoch,
        steps=plan.steps_plan.steps,
        level=settings.level,
        give_up=stop.ask,
        log=log,
    )
    return [searcher, reporter]
