"""A geometric run: an adapter trained on, with searches between the steps of AdamW.

The steps are those of `worldmodel train lora` (rows, loss, loop, folder); the searches are
callbacks of its trainer. Data falls into three parts that share no template group: training, the
probes that candidates are compared on, and validation, which decides nothing and is reported.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import torch
from transformers import set_seed

from worldmodel_kernel.codec import Codec
from worldmodel_kernel.engines.adapters import WEIGHTS, adapter_folder, base_of, read_config
from worldmodel_kernel.engines.loading import find, tokenizer_json
from worldmodel_kernel.engines.local import LocalSettings
from worldmodel_kernel.errors import DataError, require
from worldmodel_kernel.workspace.pool import HEAVY, Pool
from worldmodel_train import lora, runs
from worldmodel_train.dataset import DataSet, read_data, require_reproducible, to_data_set
from worldmodel_train.evaluate import Problem, problems_of
from worldmodel_train.examples import Example
from worldmodel_train.geometric.budget import Budget
from worldmodel_train.geometric.epochs import EpochReporter
from worldmodel_train.geometric.moves import EVOLVE, JUMP, SPHERE, Pace
from worldmodel_train.geometric.probes import Held, LossMeter, ProbeSet
from worldmodel_train.geometric.rollouts import RewardMeter, Rollouts
from worldmodel_train.geometric.rounds import by_loss, by_reward
from worldmodel_train.geometric.searching import (
    FILE,
    Memory,
    Meters,
    Reach,
    Searcher,
    paces,
)
from worldmodel_train.geometric.settings import GeometricSettings
from worldmodel_train.geometric.vector import Parameters
from worldmodel_train.precision import settle_bf16
from worldmodel_train.rehearsal import rehearsal
from worldmodel_train.rows import to_row
from worldmodel_train.runs import Run
from worldmodel_train.splitting import split_by_group, without_groups_of
from worldmodel_train.trainer import RowTrainer
from worldmodel_train.watching import Event, Keeper, Stop

COMPARISON = "comparison.json"
"""Of a run's folder: its result beside that of plain AdamW."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run will do, before any weight is loaded."""

    settings: GeometricSettings
    steps_plan: lora.Plan
    """Of the steps; its validation is what results are reported on."""

    adapter: Path
    probes: ProbeSet
    trained: list[Held]
    validated: list[Held]
    context_tokens: int

    @property
    def problems(self) -> list[Problem]:
        """What the code is judged on at each epoch."""
        return problems_of(held.example for held in self.validated[: self.settings.report])

    @property
    def compares(self) -> bool:
        """Whether the baseline follows; without it, or without validation, no gain is reported."""
        return self.settings.baseline and bool(self.validated)

    @property
    def runs_code(self) -> bool:
        return self.settings.exec_reward or bool(self.settings.report and self.validated)

    def paces(self) -> dict[str, Pace]:
        """Of the searches, as the run begins."""
        settings, chosen = self.settings, self.settings.chosen
        evolves = EVOLVE in settings.moves and settings.exec_reward
        evolve_every = settings.evolve_every or chosen.sphere_every
        return paces(
            jump=(chosen.jump_factor, chosen.jump_every) if JUMP in settings.moves else None,
            sphere=(chosen.sphere_radius, chosen.sphere_every)
            if SPHERE in settings.moves
            else None,
            evolve=(settings.spread, evolve_every) if evolves else None,
        )


def make_plan(
    settings: GeometricSettings,
    *,
    resume: bool = False,
    verified: Callable[[int, int], None] = lambda done, total: None,
) -> Plan:
    """Read and check everything; writes nothing.

    Raises:
        SettingsError: the folder cannot be used.
        EngineError: there is no such adapter, or not its base.
        DataError: the data is malformed, does not reproduce, or has too few template groups.
    """
    folder = Path(settings.out)
    uncompared = settings.baseline and not (folder / COMPARISON).exists()
    runs.require_usable(folder, asdict(settings), resume=resume, finished_too=uncompared)
    adapter = adapter_folder(settings.adapter, Path(settings.out).parent)
    read_config(adapter)
    found = find(LocalSettings(model=base_of(adapter), adapter=str(adapter)))
    codec = Codec(tokenizer_json(found.tokenizer))
    train, valid = read_data(Path(settings.data), settings.format, settings.categories)
    if settings.verify and not resume:
        every = [*train, *valid]
        require_reproducible(every, lambda done: verified(done, len(every)))
    if not valid:
        random = Random(f"{settings.seed} split")
        train, valid = split_by_group(train, share=settings.valid_share, random=random)
    train, probes = split_by_group(
        train, share=settings.probe_share, random=Random(f"{settings.seed} probes")
    )
    valid = without_groups_of(valid, [*train, *probes])
    steps = settings.of_lora("" if base_of(adapter) == "" else found.base, steps=settings.steps)
    steps, device = settle_bf16(steps, found.base, resume=resume)
    context = settings.max_tokens or lora.context_of(found.base)
    rehearsed = rehearsal(settings.rehearsal if not steps.base else 0, settings.seed)
    data = to_data_set(
        codec,
        train,
        valid,
        valid_share=0.0,
        max_tokens=context,
        output_weight=settings.output_weight,
        seed=settings.seed,
        rehearsed=rehearsed,
    )

    def held(examples: list[Example]) -> list[Held]:
        rows = ((e, to_row(codec, e, max_tokens=context)) for e in examples)
        return [Held(example, row) for example, row in rows if row is not None]

    kept = ProbeSet(held(probes), most=settings.probe_groups)
    _require_groups(kept, settings)
    return Plan(
        settings,
        lora.plan_of(steps, codec, found.base, found.tokenizer, data, device),
        adapter,
        kept,
        held(train),
        held(valid),
        context,
    )


def _require_groups(probes: ProbeSet, settings: GeometricSettings) -> None:
    fewest = settings.rule.fewest
    if probes.half < fewest:
        raise DataError(
            f"too few template groups to compare candidates on: the probes have {2 * probes.half}, "
            f"and with fewer than {2 * fewest} nothing can be significant at level "
            f"{settings.level:g}\n"
            "  Give data of more kinds of questions, or a larger probe_share; `worldmodel train "
            "lora` needs no probes."
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended."""

    run: Run
    step: int
    stopped: bool
    memory: Memory


def data_of(settings: GeometricSettings) -> dict[str, str]:
    """The data that the adapter was made from, where its run says so. Raises SettingsError."""
    adapter = adapter_folder(settings.adapter, Path(settings.out).parent)
    made = runs.settings_of(adapter.parent)
    require(
        bool(made.get("data")),
        f"the adapter {adapter} does not say what data it was made from; name some (--data)",
    )
    return {name: made[name] for name in ("data", "format") if name in made}


def is_finished(folder: Path) -> bool:
    """Whether the geometric part of a run is done."""
    return (folder / runs.FINAL).exists()


def outcome_of(plan: Plan) -> Outcome:
    """Of a run whose geometric part is done. Raises SettingsError when its data has changed."""
    run, _ = runs.go_on(Path(plan.settings.out), fingerprint_of(plan))
    return Outcome(run, plan.steps_plan.steps, False, Memory.read(run.folder / FILE))


def train(
    plan: Plan, *, resume: bool = False, hear: Callable[[Event], None] = lambda event: None
) -> Outcome:
    """Run the plan in its folder; where the baseline follows (`baseline.py`), the run is not
    finished yet.

    Args:
        hear: is told of each event as it is written to metrics.jsonl.

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
        run, checkpoint = runs.go_on(folder, fingerprint)
    else:
        run = runs.begin(folder, "geometric", asdict(settings), fingerprint, steps=steps.steps)
    memory = Memory.read(checkpoint / FILE) if checkpoint else Memory(paces=plan.paces())
    with run.under_way(), Stop() as stop, shells(plan) as pool:
        run.forget_events_after(int(checkpoint.name.rpartition("-")[2]) if checkpoint else -1)
        trainer = new_trainer(plan, run, fresh=checkpoint is None)

        def log(event: Event) -> None:
            run.log(event)
            hear(event)

        for callback in _callbacks(plan, trainer, memory, pool, log):
            trainer.add_callback(callback)
        trainer.add_callback(Keeper(run, trainer, stop, hear, keep=settings.keep_checkpoints))
        trainer.train(resume_from_checkpoint=str(checkpoint) if checkpoint else None)
        step = trainer.state.global_step
        if stop.asked and step < steps.steps:
            run.set_status("stopped", step=step)
            return Outcome(run, step, True, memory)
        lora.save_adapter(trainer.model, run.final)
        memory.save(run.folder / FILE)
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
    """The base with the adapter, to be trained on."""
    from peft import PeftModel

    base = lora.load_base(plan.steps_plan.base, plan.steps_plan.settings)
    model = PeftModel.from_pretrained(base, str(plan.adapter), is_trainable=True)
    config = model.peft_config["default"]
    config.base_model_name_or_path = base_of(plan.adapter)
    return model


@contextmanager
def shells(plan: Plan) -> Iterator[Pool | None]:
    """The pool that code runs in, where any does."""
    if not plan.runs_code:
        yield None
        return
    with Pool(HEAVY) as pool:
        yield pool


def rollouts_of(plan: Plan, model: Any, pool: Pool, budget: Budget) -> Rollouts:
    settings = plan.settings
    return Rollouts(
        model,
        plan.steps_plan.codec,
        pool,
        budget,
        plan.context_tokens,
        at_once=settings.at_once,
        step_tokens=settings.step_tokens,
    )


def loss_meter(plan: Plan, trainer: RowTrainer, budget: Budget) -> LossMeter:
    model = trainer.accelerator.unwrap_model(trainer.model)
    return LossMeter(model, budget, plan.settings.pack_tokens, trainer.accelerator.autocast)


# --- the parts ----------------------------------------------------------------------------------


def _callbacks(
    plan: Plan,
    trainer: RowTrainer,
    memory: Memory,
    pool: Pool | None,
    log: Callable[[Event], None],
) -> list[Any]:
    settings = plan.settings
    model, chosen = trainer.model, settings.chosen
    parameters = Parameters(model)
    losses = loss_meter(plan, trainer, memory.budget)
    by = by_loss(parameters, losses)
    reward = None
    if settings.exec_reward:
        assert pool is not None
        rollouts = rollouts_of(plan, model, pool, memory.budget)
        reward = RewardMeter(rollouts, losses, settings.reward)
    reach = Reach(
        jump_candidates=chosen.jump_candidates,
        sphere_candidates=chosen.sphere_candidates,
        pairs=settings.pairs,
        generations=settings.generations,
        spread=settings.spread,
        rate=settings.rate,
        problems=settings.problems,
    )
    searcher = Searcher(
        parameters,
        plan.probes,
        Meters(by, by_reward(reward) if reward else by, reward),
        reach,
        settings.rule,
        memory,
        seed=settings.seed,
        trained=plan.trained,
        log=log,
    )
    reporter = EpochReporter(
        rollouts_of(plan, model, pool, Budget()) if pool and plan.problems else None,
        plan.problems,
        parameters.read,
        memory,
        steps_an_epoch=plan.steps_plan.steps_an_epoch,
        steps=plan.steps_plan.steps,
        log=log,
    )
    return [searcher, reporter]


def fingerprint_of(plan: Plan) -> str:
    """Of the rows that are trained on, validated and probed, and of the adapter."""
    weights = (plan.adapter / WEIGHTS).read_bytes()
    every = [*plan.trained, *plan.validated, *plan.probes.held]
    rows = DataSet([held.row for held in every], [], 0, 0).fingerprint
    return runs.digest(rows, plan.steps_plan.data.fingerprint, weights)
