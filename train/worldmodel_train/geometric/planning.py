"""A geometric run before any weight is loaded: its data in three parts, and what it will do.

The parts share no template group: training, the probes that candidates are compared on, and
validation, which decides nothing and is reported.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from worldmodel_kernel.codec import Codec
from worldmodel_kernel.engines.adapters import (
    WEIGHTS,
    adapter_folder,
    base_of,
    latest_adapter,
    read_config,
)
from worldmodel_kernel.engines.loading import find, tokenizer_json
from worldmodel_kernel.engines.local import LocalSettings
from worldmodel_kernel.errors import DataError, require
from worldmodel_train import lora, runs, trained_groups
from worldmodel_train.dataset import DataSet, read_data, require_reproducible, to_data_set
from worldmodel_train.evaluate import Problem, problems_of
from worldmodel_train.examples import Example
from worldmodel_train.execution import isolation_words
from worldmodel_train.geometric.moves import EVOLVE, JUMP, SPHERE, Pace
from worldmodel_train.geometric.parts import in_parts, notes
from worldmodel_train.geometric.probes import Held, ProbeSet
from worldmodel_train.geometric.rollouts import is_cut_off, limits_of
from worldmodel_train.geometric.searching import paces
from worldmodel_train.geometric.settings import GeometricSettings
from worldmodel_train.judging import expected_of
from worldmodel_train.precision import settle_bf16
from worldmodel_train.rehearsal import rehearsal
from worldmodel_train.reward import is_scored
from worldmodel_train.rows import to_row
from worldmodel_train.splitting import without_groups_of

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
    """What jumps are compared on."""

    searched: ProbeSet
    """What spheres and evolution are compared on: of the probes, with the execution reward, those
    that it scores."""

    trained: list[Held]
    validated: list[Held]
    context_tokens: int
    seen: frozenset[str] | None
    """Template groups that the adapter was trained on; None where its run does not say."""

    @property
    def notes(self) -> list[str]:
        """What makes the results worth less, in words."""
        probes, valid = (
            [held.example for held in part] for part in (self.probes.held, self.validated)
        )
        return notes(probes, valid, self.seen) + self._unscored() + self._cut_off()

    @property
    def evolved(self) -> list[Held]:
        """What evolution learns from: those of training that the execution reward scores."""
        return _scored(self.trained)

    def _unscored(self) -> list[str]:
        """Of the examples that the execution reward could be asked about."""
        every = [*self.probes.held, *self.trained] if self.settings.exec_reward else []
        left_out = len(every) - len(_scored(every))
        if not left_out:
            return []
        return [
            f"{left_out} of {len(every)} examples of training and probes are left out of the "
            "execution reward: no code is wanted, or its last output is silent or only a figure, "
            "so there is no text to compare"
        ]

    def _cut_off(self) -> list[str]:
        """Of the questions whose code is run."""
        reported = self.validated[: self.settings.report]
        searched = [*self.searched.held, *self.evolved] if self.settings.exec_reward else []
        judged = [held.example for held in [*searched, *reported]]
        limits, codec = limits_of(self.settings.step_tokens), self.steps_plan.codec
        cut = sum(any(is_cut_off(codec, t.reply, limits) for t in e.turns) for e in judged)
        if not cut:
            return []
        return [
            f"{cut} of {len(judged)} questions whose code is judged have an answer that is longer "
            f"than a candidate's may be ({limits.max_step_tokens} tokens between two runs, "
            f"{limits.max_tokens} in all): written as recorded it would be cut off and count as "
            "wrong, so raise step_tokens"
        ]

    @property
    def words(self) -> dict[str, str]:
        """For run.json."""
        return self.steps_plan.words | ({"notes": ". ".join(self.notes)} if self.notes else {})

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
        WorkspaceError: the isolation that was asked for by name does not work here.
        DataError: the data is malformed, does not reproduce, or has too few template groups.
    """
    isolation = isolation_words(settings.isolation, needed=settings.runs_code(resume=resume))
    settings = with_adapter(settings, resume=resume)
    folder = Path(settings.out)
    adapter = adapter_folder(settings.adapter, folder.parent)
    read_config(adapter)
    found = find(LocalSettings(model=base_of(adapter), adapter=str(adapter)))
    steps = settings.of_lora("" if base_of(adapter) == "" else found.base, steps=settings.steps)
    steps, device = settle_bf16(steps, found.base, resume=resume)
    settings = replace(settings, bf16=steps.bf16)
    uncompared = settings.baseline and not (folder / COMPARISON).exists()
    runs.require_usable(folder, asdict(settings), resume=resume, finished_too=uncompared)
    codec = Codec(tokenizer_json(found.tokenizer))
    train, valid = read_data(settings.data, settings.format, settings.categories)
    if settings.verify and not resume:
        every = [*train, *valid]
        require_reproducible(
            every,
            settings.isolation,
            settings.data,
            lambda done: verified(done, len(every)),
        )
    seen = trained_groups.read(adapter)
    divided = in_parts(
        train,
        valid,
        probe_share=settings.probe_share,
        valid_share=settings.valid_share,
        fewest_probed=2 * settings.rule.fewest,
        seen=seen or (),
        seed=settings.seed,
    )
    context = settings.max_tokens or lora.context_of(found.base)
    known = 0 if steps.base else settings.rehearsal
    rehearsed = rehearsal(known, settings.seed, settings.isolation)
    data = to_data_set(
        codec,
        divided.train,
        divided.valid,
        valid_share=0.0,
        max_tokens=context,
        output_weight=settings.output_weight,
        seed=settings.seed,
        rehearsed=without_groups_of(rehearsed, divided.probes),
    )

    def held(examples: list[Example]) -> list[Held]:
        rows = ((e, to_row(codec, e, max_tokens=context)) for e in examples)
        return [Held(example, row) for example, row in rows if row is not None]

    steps_plan = lora.plan_of(steps, codec, found.base, found.tokenizer, data)
    kept = held(divided.probes)
    probes = ProbeSet(kept, most=settings.probe_groups)
    searched = probes
    if settings.exec_reward:
        searched = ProbeSet(_scored(kept), most=settings.probe_groups)
    _require_groups(searched, settings)
    return Plan(
        settings,
        replace(steps_plan, device=device, isolation=isolation),
        adapter,
        probes,
        searched,
        held(divided.train),
        held(divided.valid),
        context,
        seen,
    )


def _scored(held: list[Held]) -> list[Held]:
    """Those with a question that the execution reward scores."""
    return [
        each
        for each in held
        if any(is_scored(expected_of(turn.reply)) for turn in each.example.turns)
    ]


def _require_groups(probes: ProbeSet, settings: GeometricSettings) -> None:
    fewest = settings.rule.fewest
    if probes.half < fewest:
        scored = " that the execution reward scores" if settings.exec_reward else ""
        raise DataError(
            f"too few template groups to compare candidates on: the probes have {2 * probes.half}"
            f"{scored}, and with fewer than {2 * fewest} nothing can be significant at level "
            f"{settings.level:g}\n"
            "  Give data of more kinds of questions, or a larger probe_share; `worldmodel train "
            "lora` needs no probes."
        )


def with_adapter(settings: GeometricSettings, *, resume: bool) -> GeometricSettings:
    """With "latest" settled as the run begins, and kept by its resume: by then another is newer.

    Raises:
        EngineError: no run has an adapter.
    """
    if settings.adapter != "latest":
        return settings
    folder = Path(settings.out)
    known = runs.settings_of(folder).get("adapter") if resume else None
    return replace(settings, adapter=known or str(latest_adapter(folder.parent).resolve()))


def data_of(settings: GeometricSettings) -> dict[str, Any]:
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


def fingerprint_of(plan: Plan) -> str:
    """Of the rows that are trained on, validated and probed, and of the adapter."""
    weights = (plan.adapter / WEIGHTS).read_bytes()
    every = [*plan.trained, *plan.validated, *plan.probes.held]
    rows = DataSet([held.row for held in every], [], 0, 0).fingerprint
    return runs.digest(rows, plan.steps_plan.data.fingerprint, weights)
