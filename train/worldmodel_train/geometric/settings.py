"""What a geometric run is asked: the settings, and what of them the presets decide."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from typing import Literal

from worldmodel_kernel.errors import nearest, require
from worldmodel_train.geometric.acceptance import Rule
from worldmodel_train.geometric.moves import EVOLVE, JUMP, PRESETS, SPHERE, Preset
from worldmodel_train.lora_settings import LoraSettings
from worldmodel_train.reward import REWARDS

MOVES = (JUMP, SPHERE, EVOLVE)
_POSITIVE = ("probe_groups", "pairs", "generations", "problems", "at_once", "step_tokens")
_NOT_NEGATIVE = (
    *("jump_every", "jump_factor", "jump_candidates", "sphere_every", "sphere_radius"),
    *("sphere_candidates", "evolve_every", "report", "placebo_every"),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class GeometricSettings:
    """Everything that decides the result; a recipe is a TOML file of these."""

    adapter: str = ""
    """What to go on from: a run's folder or name, an adapter's folder, or "latest": that of the
    newest run as this one begins."""

    data: tuple[str, ...] = ()
    """Files of examples in any format we read, or folders of train.jsonl and valid.jsonl."""

    format: str = "auto"
    out: str = "runs/geometric"
    """The run's folder."""

    categories: tuple[str, ...] = ()
    """Only examples with a turn of one of these; empty: all."""

    verify: bool = True
    isolation: Literal["auto", "none", "bubblewrap"] = "auto"
    """What code runs under: that of the data, and that of candidates."""

    rehearsal: int = 0
    """As for `train lora`; 0: none, as the adapter was made with some."""

    valid_share: float = 0.1
    """Share of the examples that results are reported on, in whole template groups."""

    probe_share: float = 0.2
    """Share of the examples that candidates are compared on, in whole template groups."""

    output_weight: float = 0.0
    pack_tokens: int = 1024
    packs_per_step: int = 2
    activation_checkpointing: bool = False
    max_tokens: int = 0
    epochs: float = 3.0
    steps: int = 0
    learning_rate: float = 2e-4
    warmup_share: float = 0.05
    weight_decay: float = 0.0
    clip_norm: float = 1.0
    eval_every: int = 0
    keep_checkpoints: int = 2
    seed: int = 0
    device: str = "auto"
    threads: int = 0
    bf16: Literal["auto", "on", "off"] = "auto"
    thermal: Literal["warn", "stop", "off"] = "warn"
    max_temperature_c: float = 0.0

    preset: Literal["conservative", "primary", "aggressive"] = "primary"
    """Decides what the next six leave at 0."""

    jump_every: int = 0
    """Steps between jumps along the last step."""

    jump_factor: float = 0.0
    """The first multiple of the last step to try."""

    jump_candidates: int = 0
    """Multiples to try, each twice the one before, until it gets no better."""

    sphere_every: int = 0
    sphere_radius: float = 0.0
    """As a share of the parameters' length."""

    sphere_candidates: int = 0
    moves: tuple[str, ...] = MOVES
    """Which searches there are; evolution needs the execution reward."""

    line_search: bool = False
    """Jumps begin with the whole step and may go far: a gauge of the learning rate."""

    level: float = 0.05
    """Of candidates that are no better, at most this share is accepted."""

    placebo_every: int = 4
    """Every so many searches of a kind, placebos go the same way as its candidates; 0: never."""

    probe_groups: int = 32
    """Template groups in each half of a probe, at most."""

    exec_reward: bool = False
    """Run the code of candidates: spheres and evolution go by what it prints."""

    reward: str = "output"
    """Which one: output, or reference (for comparison)."""

    evolve_every: int = 0
    """Steps between evolutions; 0: as often as spheres."""

    pairs: int = 4
    """Antithetic pairs of candidates in a generation."""

    generations: int = 2
    """Of one evolution, before its result is tested."""

    problems: int = 8
    """Of training, that a generation learns from."""

    spread: float = 0.05
    """How far evolution's candidates lie apart, as a share of a matrix's root mean square."""

    rate: float = 0.1
    """How far evolution steps, in the same unit."""

    at_once: int = 64
    """Contexts that are decoded in one batch."""

    step_tokens: int = 300
    """Most that is generated between two runs of code."""

    report: int = 20
    """Validation problems whose code is run at each epoch; 0: none."""

    baseline: bool = True
    """Run plain AdamW at the same budget afterwards; without it no gain is reported."""

    def __post_init__(self) -> None:
        for name in _POSITIVE:
            require(getattr(self, name) > 0, f"{name} is {getattr(self, name)}; it is 1 or more")
        for name in _NOT_NEGATIVE:
            require(getattr(self, name) >= 0, f"{name} is {getattr(self, name)}; it is 0 or more")
        for name in ("spread", "rate"):
            require(getattr(self, name) > 0, f"{name} is {getattr(self, name)}; it is above 0")
        require(0 < self.level < 0.5, f"level is {self.level}; it is between 0 and 0.5")
        require(
            0 < self.probe_share < 1,
            f"probe_share is {self.probe_share}; candidates are compared on held-out rows only",
        )
        named: list[tuple[str, str, Collection[str]]] = [
            ("preset", self.preset, PRESETS),
            ("reward", self.reward, REWARDS),
            *(("move", move, MOVES) for move in self.moves),
        ]
        for what, name, known in named:
            require(name in known, f"no {what} '{name}'; {nearest(name, known)}")
        self.of_lora("", steps=self.steps)  # the rest is checked there

    def runs_code(self, *, resume: bool) -> bool:
        """Whether any may be run: which base rehearses is known only later."""
        verifies = self.verify and not resume
        return verifies or self.exec_reward or self.report > 0 or self.rehearsal > 0

    @property
    def rule(self) -> Rule:
        return Rule(level=self.level)

    @property
    def chosen(self) -> Preset:
        """The preset, but for what was set."""
        preset = PRESETS[self.preset]
        names = [field.name for field in fields(Preset)]
        set_here = {name: getattr(self, name) or getattr(preset, name) for name in names}
        if self.line_search:
            set_here["jump_factor"] = self.jump_factor or 1.0
            set_here["jump_candidates"] = self.jump_candidates or 8
        return Preset(**set_here)

    def of_lora(self, base: str, *, steps: int) -> LoraSettings:
        """Of the steps between searches, and of the baseline."""
        shared = {f.name for f in fields(LoraSettings)} & {f.name for f in fields(self)}
        values = {name: getattr(self, name) for name in shared} | {"steps": steps}
        return LoraSettings(**values, base=base, patience=0)
