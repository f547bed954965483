"""Teaches a model with LoRA: from executed examples to an adapter that any peft loads.

The rows and their weights are `rows.py`, the loss `collate.py`, the loop transformers' Trainer
(`trainer.py`), the folder `runs.py`. Of the base nothing changes; the adapter holds two thin
matrices for each linear layer and, where the base's tags were never trained, the rows of the tags.
"""

import math
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any, Literal

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # other processes share the cores

import torch
from transformers import EarlyStoppingCallback, PrinterCallback, TrainingArguments, set_seed

from worldmodel_kernel.codec import Codec
from worldmodel_kernel.devices import choose
from worldmodel_kernel.devices.guard import Guard
from worldmodel_kernel.engines.loading import find, tokenizer_json
from worldmodel_kernel.engines.local import EMBEDDED, LocalSettings
from worldmodel_kernel.errors import SettingsError, require
from worldmodel_train import runs
from worldmodel_train.collate import collate
from worldmodel_train.cooling import Cooler, guard_of
from worldmodel_train.dataset import DataSet, read_data, require_reproducible, to_data_set
from worldmodel_train.precision import settle_bf16
from worldmodel_train.prepare_base import RECORD
from worldmodel_train.rehearsal import rehearsal
from worldmodel_train.rows import Pack, pack
from worldmodel_train.runs import Run
from worldmodel_train.trainer import VALID_LOSS, RowTrainer
from worldmodel_train.watching import Event, Keeper, Stop

TARGETS = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
_NOT_NEGATIVE = (
    "steps eval_every patience threads max_tokens output_weight rehearsal max_temperature_c".split()
)
_VALIDATIONS = 10  # of a run, where eval_every is 0


@dataclass(frozen=True, kw_only=True, slots=True)
class LoraSettings:
    """Everything that decides the result; a recipe is a TOML file of these."""

    data: str = ""
    """A file of examples in any format we read, or a folder of train.jsonl and valid.jsonl."""

    format: str = "auto"
    base: str = ""
    """A model's folder, or a name on the hub; empty: the embedded model."""

    out: str = "runs/lora"
    """The run's folder."""

    categories: tuple[str, ...] = ()
    """Only examples with a turn of one of these; empty: all."""

    verify: bool = True
    """Run the data's code first, and refuse data whose outputs are others now."""

    rehearsal: int = 40
    """So many ordinary conversations are drawn, executed, and trained on beside the data, so that
    the embedded model keeps what it knew; other bases have none. 0: none."""

    valid_share: float = 0.1
    """Share of the examples that is validated on, in whole template groups."""

    output_weight: float = 0.0
    """Weight of the `<output>` tokens in the loss; above 0 the model learns to predict them."""

    rank: int = 16
    alpha: float = 32.0
    """The adapter's change is multiplied by alpha / rank, or alpha / √rank with rslora."""

    dropout: float = 0.05
    rslora: bool = False
    tag_rows: Literal["auto", "on", "off"] = "auto"
    """Train the rows of the tags too; auto: where prepare_base put them there untrained."""

    pack_tokens: int = 1024
    """At most so many tokens in one forward, unless a single row is longer."""

    packs_per_step: int = 2
    max_tokens: int = 0
    """The longest row; longer examples lose whole turns or cycles. 0: the model's context."""

    epochs: float = 3.0
    steps: int = 0
    """Above 0 it decides, and not the epochs."""

    learning_rate: float = 5e-4
    """At the end of the warm-up; from there it falls to 0 as a cosine."""

    warmup_share: float = 0.05
    weight_decay: float = 0.0
    clip_norm: float = 1.0
    eval_every: int = 0
    """Steps between validations and checkpoints; 0: ten times in a run."""

    patience: int = 3
    """Stop after so many validations without a better loss; 0: never."""

    keep_checkpoints: int = 2
    """Newest ones to keep; the best stays in any case."""

    seed: int = 0
    device: str = "auto"
    threads: int = 0
    """CPU threads; 0: as many as torch takes."""

    bf16: Literal["auto", "on", "off"] = "auto"
    """The base's weights and computing in bfloat16 (the adapter stays float32), or in float32;
    auto: where that is faster. What auto came to is what the run's settings.json has, and a resumed
    run keeps it."""

    thermal: Literal["warn", "stop", "off"] = "warn"
    """A GPU that is too hot makes the run wait; one whose temperature cannot be read is warned of,
    or stops the run. off: no guard."""

    max_temperature_c: float = 0.0
    """°C that no sensor of the GPU may reach; 0: its own critical values decide."""

    def __post_init__(self) -> None:
        for name in ("rank", "pack_tokens", "packs_per_step", "keep_checkpoints"):
            require(getattr(self, name) > 0, f"{name} is {getattr(self, name)}; it is 1 or more")
        for name in _NOT_NEGATIVE:
            require(getattr(self, name) >= 0, f"{name} is {getattr(self, name)}; it is 0 or more")
        for name in ("alpha", "learning_rate", "clip_norm", "epochs"):
            require(getattr(self, name) > 0, f"{name} is {getattr(self, name)}; it is above 0")
        for name in ("dropout", "valid_share", "warmup_share"):
            value = getattr(self, name)
            require(0 <= value < 1, f"{name} is {value}; it is a share, from 0 up to below 1")


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run will do, before any weight is loaded."""

    settings: LoraSettings
    codec: Codec
    base: str
    """The base's folder, or its name on the hub."""

    tokenizer: str
    data: DataSet
    train: list[Pack]
    valid: list[Pack]
    device: str = ""
    """What computes, in what numbers, and why."""

    @property
    def steps_an_epoch(self) -> int:
        return math.ceil(len(self.train) / self.settings.packs_per_step)

    @property
    def steps(self) -> int:
        return self.settings.steps or math.ceil(self.settings.epochs * self.steps_an_epoch)

    @property
    def eval_every(self) -> int:
        return self.settings.eval_every or max(self.steps // _VALIDATIONS, 1)

    @property
    def tag_ids(self) -> list[int]:
        """Of the tags whose rows are trained."""
        untrained = (Path(self.base) / RECORD).is_file()
        wanted = self.settings.tag_rows
        if self.codec.style == "text" or wanted == "off" or (wanted == "auto" and not untrained):
            return []
        return sorted({id for mark in self.codec.dialect.marks for id in self.codec.mark(mark)})


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended."""

    run: Run
    step: int
    stopped: bool
    """It ended before its time, and can be resumed."""

    reason: str = ""
    """Why, where no person stopped it."""


def make_plan(
    settings: LoraSettings,
    *,
    resume: bool = False,
    verified: Callable[[int, int], None] = lambda done, total: None,
) -> Plan:
    """Read and check everything; writes nothing.

    Args:
        verified: hears how many of how many examples were run again.

    Raises:
        SettingsError: the folder cannot be used.
        EngineError: there is no such base.
        DataError: the data is malformed, does not reproduce, or nothing is left of it.
    """
    found = find(LocalSettings(model=settings.base))
    settings, device = settle_bf16(settings, found.base, resume=resume)
    runs.require_usable(Path(settings.out), asdict(settings), resume=resume)
    require(
        found.adapter is None,
        f"{settings.base} is an adapter, not a model; merge it first (worldmodel train export)",
    )
    codec = Codec(tokenizer_json(found.tokenizer))
    train, valid = read_data(Path(settings.data), settings.format, settings.categories)
    if settings.verify and not resume:
        every = [*train, *valid]
        require_reproducible(every, lambda done: verified(done, len(every)))
    known = 0 if settings.base else settings.rehearsal
    rehearsed = rehearsal(known, settings.seed, lambda done: verified(done, known))
    data = to_data_set(
        codec,
        train,
        valid,
        valid_share=settings.valid_share,
        max_tokens=settings.max_tokens or context_of(found.base),
        output_weight=settings.output_weight,
        seed=settings.seed,
        rehearsed=rehearsed,
    )
    return plan_of(settings, codec, found.base, found.tokenizer, data, device)


def plan_of(
    settings: LoraSettings, codec: Codec, base: str, tokenizer: str, data: DataSet, device: str
) -> Plan:
    """With its packs, drawn by the seed; `device` says in words what computes."""
    packs = [
        pack(rows, length=settings.pack_tokens, random=Random(f"{settings.seed} {name}"))
        for name, rows in (("train", data.train), ("valid", data.valid))
    ]
    return Plan(settings, codec, base, tokenizer, data, packs[0], packs[1], device)


def train(
    plan: Plan,
    *,
    resume: bool = False,
    hear: Callable[[Event], None] = lambda event: None,
    guard: Guard | None = None,
) -> Outcome:
    """Run the plan in its folder.

    Args:
        hear: is told of each event as it is written to metrics.jsonl.
        guard: watches over the device; by default the one that the settings ask for.

    Raises:
        SettingsError: the run cannot go on with these settings or this data.
        NotFinite: the loss became NaN or infinite; the checkpoints before are whole.
    """
    settings, folder = plan.settings, Path(plan.settings.out)
    checkpoint: Path | None = None
    if resume:
        run, checkpoint = runs.go_on(folder, plan.data.fingerprint)
    else:
        fingerprint = plan.data.fingerprint
        run = runs.begin(
            folder, "lora", asdict(settings), fingerprint, steps=plan.steps, device=plan.device
        )
    with run.under_way(), Stop() as stop:
        run.forget_events_after(int(checkpoint.name.rpartition("-")[2]) if checkpoint else -1)
        if settings.threads:
            torch.set_num_threads(settings.threads)
        set_seed(settings.seed)
        trainer = new_trainer(plan, new_model(plan), run, fresh=checkpoint is None)
        keep = settings.keep_checkpoints
        cooler = Cooler(
            guard or guard_of(settings),
            stop,
            is_whole=lambda step: step in run.whole_checkpoints(),
        )
        trainer.add_callback(Keeper(run, trainer, stop, hear, keep=keep, facts=cooler.facts))
        trainer.add_callback(cooler)
        trainer.train(resume_from_checkpoint=str(checkpoint) if checkpoint else None)
        step = trainer.state.global_step
        if stop.asked and step < plan.steps:
            run.set_status("stopped", step=step, reason=stop.reason)
            return Outcome(run, step, stopped=True, reason=stop.reason)
        save_adapter(trainer.model, run.final)
        run.set_status("finished", step=step, best_valid_loss=trainer.state.best_metric)
    return Outcome(run, step, stopped=False)


# --- the parts ----------------------------------------------------------------------------------


def load_base(base: str, settings: LoraSettings) -> Any:
    """In the numbers that the run computes in, on any device: what is said of them is true."""
    from transformers import AutoModelForCausalLM

    choice = choose(settings.device)
    model = AutoModelForCausalLM.from_pretrained(
        base, dtype="auto", attn_implementation=choice.attention
    )
    return model.to(torch.bfloat16 if settings.bf16 == "on" else torch.float32)


def new_model(plan: Plan, base: Any = None) -> Any:
    """The base with a fresh adapter, which changes nothing yet."""
    from peft import LoraConfig, get_peft_model

    settings = plan.settings
    config = LoraConfig(
        task_type="CAUSAL_LM",
        r=settings.rank,
        lora_alpha=settings.alpha,
        lora_dropout=settings.dropout,
        use_rslora=settings.rslora,
        target_modules=list(TARGETS),
        trainable_token_indices=plan.tag_ids or None,
    )
    model = get_peft_model(load_base(plan.base, settings) if base is None else base, config)
    # the embedded model is wherever the package is: an empty name means it (peft fills in a None)
    model.peft_config["default"].base_model_name_or_path = (
        "" if plan.base == str(EMBEDDED) else plan.base
    )
    return model


def save_adapter(model: Any, folder: Path) -> None:
    """In peft's own layout; without asking any hub whether the vocabulary grew."""
    model.save_pretrained(str(folder), save_embedding_layers=False)


def new_trainer(plan: Plan, model: Any, run: Run, *, fresh: bool) -> RowTrainer:
    settings = plan.settings
    backend = choose(settings.device).backend
    validated = bool(plan.valid)
    arguments = TrainingArguments(
        output_dir=str(run.checkpoints.resolve()),
        per_device_train_batch_size=1,  # a pack
        per_device_eval_batch_size=1,
        gradient_accumulation_steps=settings.packs_per_step,
        num_train_epochs=settings.epochs,
        max_steps=settings.steps or -1,
        learning_rate=settings.learning_rate,
        lr_scheduler_type="cosine",
        warmup_steps=math.ceil(settings.warmup_share * plan.steps),
        weight_decay=settings.weight_decay,
        max_grad_norm=settings.clip_norm,
        seed=settings.seed,
        data_seed=settings.seed,
        use_cpu=backend == "cpu",
        bf16=settings.bf16 == "on",
        eval_strategy="steps" if validated else "no",
        eval_on_start=validated and fresh,
        eval_steps=plan.eval_every,
        save_strategy="steps",
        save_steps=plan.eval_every,
        load_best_model_at_end=validated,
        metric_for_best_model=VALID_LOSS if validated else None,
        greater_is_better=False if validated else None,
        restore_callback_states_from_checkpoint=True,
        logging_steps=1,
        logging_nan_inf_filter=False,
        include_num_input_tokens_seen="all",
        remove_unused_columns=False,
        dataloader_pin_memory=backend in ("cuda", "rocm"),
        disable_tqdm=True,
        report_to="none",
        log_level="error",
    )
    arguments._n_gpu = min(arguments.n_gpu, 1)  # DataParallel would cut a pack in two
    trainer = RowTrainer(
        model=model,
        args=arguments,
        data_collator=collate,
        train_dataset=plan.train,
        eval_dataset=plan.valid if validated else None,
    )
    trainer.remove_callback(PrinterCallback)
    if validated and settings.patience:
        trainer.add_callback(EarlyStoppingCallback(settings.patience))
    return trainer


def context_of(base: str) -> int:
    """How many tokens a base sees. Raises SettingsError."""
    from transformers import AutoConfig

    try:
        return int(AutoConfig.from_pretrained(base).max_position_embeddings)
    except (OSError, ValueError) as error:
        raise SettingsError(f"the model {base} has no usable config.json: {error}") from error
