"""Teaches a model with LoRA: from executed examples to an adapter that any peft loads.

The rows and their weights are `rows.py`, the loss `collate.py`, the loop transformers' Trainer
(`trainer.py`), the folder `runs.py`. Of the base nothing changes; the adapter holds two thin
matrices for each linear layer and, where the base's tags were never trained, the rows of the tags.
"""

import math
import os
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # other processes share the cores

import torch
from transformers import EarlyStoppingCallback, PrinterCallback, TrainingArguments, set_seed

from worldmodel_kernel.codec import Codec
from worldmodel_kernel.devices import choose
from worldmodel_kernel.devices.guard import Guard
from worldmodel_kernel.engines.loading import find, tokenizer_json
from worldmodel_kernel.engines.local import EMBEDDED, LocalSettings
from worldmodel_kernel.errors import SettingsError, require
from worldmodel_train import packed_attention, ranks, runs, sharding, trained_groups
from worldmodel_train.collate import collate
from worldmodel_train.cooling import Cooler, watched
from worldmodel_train.dataset import DataSet, read_data, require_reproducible, to_data_set
from worldmodel_train.execution import isolation_words
from worldmodel_train.lora_settings import LoraSettings
from worldmodel_train.precision import settle_bf16
from worldmodel_train.prepare_base import RECORD
from worldmodel_train.rehearsal import rehearsal
from worldmodel_train.renaming import renamed_copies
from worldmodel_train.rewording import copies_of
from worldmodel_train.rows import Pack, pack
from worldmodel_train.runs import Follower, Run
from worldmodel_train.trainer import VALID_LOSS, RowTrainer
from worldmodel_train.watching import Event, Keeper, Stop

TARGETS = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
_VALIDATIONS = 10  # of a run, where eval_every is 0


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

    isolation: str = ""
    """What code runs under, in words; empty where none is run."""

    @property
    def words(self) -> dict[str, str]:
        """For run.json."""
        return {"device": self.device, "isolation": self.isolation}

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
        SettingsError: the folder cannot be used, or the processes cannot share the run.
        EngineError: there is no such base.
        WorkspaceError: the isolation that was asked for by name does not work here.
        DataError: the data is malformed, does not reproduce, or nothing is left of it.
    """
    isolation = isolation_words(settings.isolation, needed=settings.runs_code(resume=resume))
    found = find(LocalSettings(model=settings.base))
    settings, device = settle_bf16(settings, found.base, resume=resume)
    _gather(settings)
    folder, wanted = Path(settings.out), asdict(settings)
    ranks.first_does(lambda: runs.require_usable(folder, wanted, resume=resume, several=True))
    require(
        found.adapter is None,
        f"{settings.base} is an adapter, not a model; merge it first (worldmodel train export)",
    )
    codec = Codec(tokenizer_json(found.tokenizer))
    train, valid = read_data(settings.data, settings.format, settings.categories)
    if settings.verify and not resume:
        every = [*train, *valid]
        ranks.first_does(
            lambda: require_reproducible(
                every,
                settings.isolation,
                settings.data,
                lambda done: verified(done, len(every)),
            )
        )
    known = 0 if settings.base else settings.rehearsal
    rehearsed = ranks.first_does(
        lambda: rehearsal(
            known, settings.seed, settings.isolation, lambda done: verified(done, known)
        )
    )
    wordings = 1 if settings.base else settings.wordings
    copies = copies_of(len(train), wordings)
    renamed = ranks.first_does(
        lambda: renamed_copies(train, copies, settings.isolation, settings.seed) if copies else {}
    )
    data = to_data_set(
        codec,
        train,
        valid,
        valid_share=settings.valid_share,
        max_tokens=settings.max_tokens or context_of(found.base),
        output_weight=settings.output_weight,
        seed=settings.seed,
        rehearsed=rehearsed,
        wordings=wordings,
        renamed=renamed,
    )
    plan = plan_of(settings, codec, found.base, found.tokenizer, data)
    processes = f"; {ranks.how()}" if ranks.how() else ""
    return replace(plan, device=device + processes, isolation=isolation)


def _gather(settings: LoraSettings) -> None:
    """The run's processes meet. Raises SettingsError where they cannot share its work."""
    count = ranks.count()
    if count == 1:
        return
    choice = choose(settings.device)
    require(
        choice.backend == "cpu" or choice.is_gpu,
        f"this is one of {count} processes (WORLD_SIZE), and several of a run compute on CPUs or "
        f"on NVIDIA's or AMD's GPUs; this one has {choice.place}\n"
        "  Start it without torchrun or accelerate launch.",
    )
    require(
        settings.packs_per_step % count == 0,
        f"packs_per_step is {settings.packs_per_step}, which {count} processes cannot share evenly"
        f"\n  Make it a multiple of {count}.",
    )
    sharding.prepare(on_cpu=choice.backend == "cpu")
    ranks.join(on_cpu=choice.backend == "cpu")
    ranks.require_same(repr(settings), what="settings")


def plan_of(settings: LoraSettings, codec: Codec, base: str, tokenizer: str, data: DataSet) -> Plan:
    """With its packs, drawn by the seed."""
    packs = [
        pack(rows, length=settings.pack_tokens, random=Random(f"{settings.seed} {name}"))
        for name, rows in (("train", data.train), ("valid", data.valid))
    ]
    return Plan(settings, codec, base, tokenizer, data, packs[0], packs[1])


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
    settings = plan.settings
    run, checkpoint = _run_of(plan, resume=resume)
    with Stop() as stop, run.under_way(), watched(settings, guard) as guard:
        run.forget_events_after(int(checkpoint.name.rpartition("-")[2]) if checkpoint else -1)
        if settings.threads:
            torch.set_num_threads(settings.threads)
        set_seed(settings.seed)
        trainer = new_trainer(plan, new_model(plan), run, fresh=checkpoint is None)
        ranks.require_same(plan.data.fingerprint, what="data")
        keep = settings.keep_checkpoints
        cooler = Cooler(
            guard,
            stop,
            is_whole=lambda step: step in run.whole_checkpoints(),
            agreed=trainer.agreed if _heats(settings) else None,
        )
        trainer.add_callback(Keeper(run, trainer, stop, hear, keep=keep, facts=cooler.facts))
        trainer.add_callback(cooler)
        trainer.train(resume_from_checkpoint=str(checkpoint) if checkpoint else None)
        step = trainer.state.global_step
        if stop.asked and step < plan.steps:
            run.set_status("stopped", step=step, reason=stop.reason)
            return Outcome(run, step, stopped=True, reason=stop.reason)
        state = trainer.trained_state()
        if ranks.is_first():
            save_adapter(trainer.model, run.final, state)
        run.set_status("finished", step=step, best_valid_loss=trainer.state.best_metric)
    return Outcome(run, step, stopped=False)


def _heats(settings: LoraSettings) -> bool:
    """Whether one of several processes may have to give up a step because of its GPU."""
    return ranks.count() > 1 and settings.thermal != "off" and choose(settings.device).is_gpu


def _run_of(plan: Plan, *, resume: bool) -> tuple[Run, Path | None]:
    """The run in its folder, and the checkpoint to go on from."""
    settings, folder, fingerprint = plan.settings, Path(plan.settings.out), plan.data.fingerprint
    run, checkpoint = Run(folder, ""), None
    if resume:
        run, checkpoint = runs.go_on(folder, fingerprint, **plan.words)
    elif ranks.is_first():
        words, steps = plan.words, plan.steps
        run = runs.begin(folder, "lora", asdict(settings), fingerprint, steps=steps, **words)
        trained_groups.write(folder, plan.data.groups)
    return run if ranks.is_first() else Follower(folder, run.id), checkpoint


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
    model = load_base(plan.base, settings) if base is None else base
    tied = model.config.tie_word_embeddings
    rows = plan.tag_ids if tied else dict.fromkeys(("embed_tokens", "lm_head"), plan.tag_ids)
    config = LoraConfig(
        task_type="CAUSAL_LM",
        r=settings.rank,
        lora_alpha=settings.alpha,
        lora_dropout=settings.dropout,
        use_rslora=settings.rslora,
        target_modules=list(TARGETS),
        trainable_token_indices=rows if plan.tag_ids else None,
    )
    model = get_peft_model(model, config)
    # the embedded model is wherever the package is: an empty name means it (peft fills in a None)
    model.peft_config["default"].base_model_name_or_path = (
        "" if plan.base == str(EMBEDDED) else plan.base
    )
    return model


def save_adapter(model: Any, folder: Path, state: Any = None) -> None:
    """In peft's own layout; without asking any hub whether the vocabulary grew.

    Written beside and moved into place: where the folder is there, the adapter in it is whole.

    Args:
        state: its whole parameters, where the model is sharded.
    """
    fresh = folder.with_name(folder.name + ".new")
    if fresh.exists():  # of a process that died while it wrote
        shutil.rmtree(fresh)
    model.save_pretrained(str(fresh), state_dict=state, save_embedding_layers=False)
    for file in fresh.iterdir():
        with file.open("rb") as written:
            os.fsync(written.fileno())
    fresh.rename(folder)


def new_trainer(plan: Plan, model: Any, run: Run, *, fresh: bool) -> RowTrainer:
    settings = plan.settings
    choice = choose(settings.device)
    on_cpu = choice.backend == "cpu"
    validated = bool(plan.valid)
    bf16 = settings.bf16 == "on"
    os.environ["ACCELERATE_MIXED_PRECISION"] = "bf16" if bf16 else "no"  # a launcher may differ
    several = sharding.prepare_cpus() if on_cpu and ranks.are_sharded() else {}
    arguments = TrainingArguments(
        output_dir=str(run.checkpoints.resolve()),
        per_device_train_batch_size=1,  # a pack
        per_device_eval_batch_size=1,
        gradient_accumulation_steps=settings.packs_per_step // ranks.count(),
        num_train_epochs=settings.epochs,
        max_steps=settings.steps or -1,
        learning_rate=settings.learning_rate,
        lr_scheduler_type="cosine",
        warmup_steps=math.ceil(settings.warmup_share * plan.steps),
        weight_decay=settings.weight_decay,
        max_grad_norm=settings.clip_norm,
        seed=settings.seed,
        data_seed=settings.seed,
        use_cpu=on_cpu,
        bf16=bf16,
        activation_checkpointing=settings.activation_checkpointing,
        activation_checkpointing_kwargs={"use_reentrant": False},
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
        dataloader_pin_memory=choice.is_gpu,
        ddp_backend="gloo" if ranks.count() > 1 and on_cpu else None,
        ddp_find_unused_parameters=False,  # every trained parameter is in every forward
        disable_tqdm=True,
        report_to="none",
        log_level="error",
        **several,
    )
    arguments._n_gpu = min(arguments.n_gpu, 1)  # DataParallel would cut a pack in two
    trainer = RowTrainer(
        model=model,
        args=arguments,
        data_collator=collate,
        train_dataset=plan.train,
        eval_dataset=plan.valid if validated else None,
    )
    if on_cpu:
        trainer.attention = packed_attention.NAME
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
