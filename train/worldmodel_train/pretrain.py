"""Trains the embedded model from scratch: one stage, from executed examples to weights.

    worldmodel train tiny train/recipes/tiny.toml
    worldmodel train tiny train/recipes/tiny.toml --resume

Rows are packed side by side with positions that restart, so that no row sees its neighbour; the
loss is the weighted mean over the model's own tokens. What it does not do: several devices,
gradient accumulation. The run folder gets the settings, `metrics.jsonl`, a checkpoint that resumes
exactly, and `final/`.
"""

import json
import math
import os
import shutil
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # other processes share the cores

import torch
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from transformers import Qwen3Config, Qwen3ForCausalLM

from worldmodel_kernel.codec import Codec
from worldmodel_kernel.errors import require
from worldmodel_train import packed_attention, runs
from worldmodel_train.batches import batches_of, packs_of, rows_of
from worldmodel_train.checkpoints import (
    CHECKPOINT,
    PLATEAU,
    State,
    begin_from,
    checkpoint_to_resume,
    keep_lines,
    load_checkpoint,
    save_checkpoint,
)
from worldmodel_train.losses import weighted_loss
from worldmodel_train.optimizers import Optimizers, new_optimizer
from worldmodel_train.rows import Pack
from worldmodel_train.trainer import NotFinite
from worldmodel_train.watching import Stop

METRICS = "metrics.jsonl"
_VALID_PACKS = 48


@dataclass(frozen=True, kw_only=True, slots=True)
class PretrainSettings:
    """Everything that decides the result; a recipe is a TOML file of these."""

    data: tuple[str, ...] = ("runs/data",)
    """Folders of train.jsonl and valid.jsonl (`worldmodel data make`): one an epoch, and the last
    again and again. The last one validates."""

    tokenizer: str = "worldmodel_kernel/models/tiny"
    """Folder of tokenizer.json (worldmodel_train.tokenizer)."""

    out: str = "runs/tiny"
    """The run's folder."""

    begin: str = ""
    """A checkpoint of another run of this model, whose weights and optimizer to begin with, or a
    folder of weights."""

    hidden: int = 256
    layers: int = 6
    heads: int = 8
    kv_heads: int = 4
    head_dim: int = 32
    mlp: int = 768
    context_tokens: int = 1024
    """The longest context that the model will be used with."""

    pack_tokens: int = 768
    """Length of a pack, and of the longest row; attention costs its square."""

    batch_rows: int = 8
    """Packs in a step."""

    output_weight: float = 0.0
    """Weight of the `<output>` tokens in the loss; above 0 the model learns to predict them."""

    steps: int = 1500
    optimizer: str = "muon"
    """"muon" for the matrices of the layers and AdamW for the rest, or "adamw" for all."""

    learning_rate: float = 2e-3
    """Between the warm-up and the decay."""

    warmup_steps: int = 60
    decay_steps: int = 400
    """Steps at the end over which the rate falls to nothing, as a cosine."""

    mean_decay: float = 0.0
    """Above 0, `final/` is the exponential moving average of the weights, which keeps this share
    of itself at each step: what the plateau would lead to, without letting the rate fall."""

    weight_decay: float = 0.1
    clip_norm: float = 1.0
    seed: int = 0
    device: str = "cpu"
    threads: int = 2
    eval_every: int = 100
    """Steps between validations and checkpoints."""

    bf16: bool = True
    """Compute in bfloat16 (weights stay float32)."""

    compiled: bool = True
    """Compile the layers (torch.compile; needs a C++ compiler): half as fast again."""

    def __post_init__(self) -> None:
        for name in ("steps", "batch_rows", "pack_tokens", "eval_every", "threads"):
            value = getattr(self, name)
            require(value > 0, f"{name} is {value}; it must be above 0")
        require(
            self.pack_tokens <= self.context_tokens,
            f"pack_tokens is {self.pack_tokens}, above context_tokens, {self.context_tokens}",
        )
        require(
            self.optimizer in ("muon", "adamw"),
            f"optimizer is '{self.optimizer}'; it is 'muon' or 'adamw'",
        )
        require(bool(self.data), "data names no folder")
        require(0 <= self.mean_decay < 1, f"mean_decay is {self.mean_decay}; it must be in [0, 1)")
        require(self.heads % self.kv_heads == 0, "heads must be a multiple of kv_heads")

    @property
    def plateau_end(self) -> int:
        """The step at which the learning rate begins to fall."""
        return max(self.steps - self.decay_steps, 0)


def train(settings: PretrainSettings, *, resume: bool, until: int | None = None) -> Path | None:
    """Run the stage, or its steps up to `until`.

    Returns:
        The folder of the weights; None when it was stopped (SIGINT, SIGTERM), with a checkpoint.

    Raises:
        DataError: an example is malformed, or there are too few.
        SettingsError: the folder holds another run, a run with other settings, or one under way.
        NotFinite: the loss or its gradient became NaN or infinite; the checkpoint before is whole.
    """
    out = Path(settings.out)
    out.mkdir(parents=True, exist_ok=True)
    runs.require_not_running(out)
    checkpoint = checkpoint_to_resume(out, asdict(settings), settings.plateau_end, resume=resume)
    (out / "settings.json").write_text(json.dumps(asdict(settings), indent=2) + "\n")
    run = runs.describe(out, "tiny", ", ".join(settings.data), steps=settings.steps)
    with Stop() as stop, run.under_way():
        stage = _Stage(settings, checkpoint)
        step = stage.run(stop, settings.steps if until is None else min(until, settings.steps))
        if stop.asked and step < settings.steps:
            run.set_status("stopped", step=step)
            return None
        final = save_final(stage.result, out / "final", tokenizer=Path(settings.tokenizer))
        run.set_status("finished" if step == settings.steps else "stopped", step=step)
    return final


class _Stage:
    """What changes from step to step: the model, its moving mean, the optimizer, where it is."""

    def __init__(self, settings: PretrainSettings, checkpoint: str) -> None:
        torch.manual_seed(settings.seed)
        torch.set_num_threads(settings.threads)
        self.settings, self.out, self.state = settings, Path(settings.out), State()
        self.codec = Codec.from_folder(Path(settings.tokenizer))
        self.model = made_fast(new_model(settings, self.codec).to(settings.device), settings)
        self.optimizer = new_optimizer(
            self.model,
            learning_rate=settings.learning_rate,
            weight_decay=settings.weight_decay,
            muon=settings.optimizer == "muon",
        )
        if settings.begin and not checkpoint:
            begin_from(Path(settings.begin), self.model, self.optimizer)
        self.mean = moving_mean(self.model, settings.mean_decay)
        if checkpoint:
            path = self.out / checkpoint
            load_checkpoint(path, self.model, self.optimizer, self.state, self.mean)
        keep_lines(self.out / METRICS, self.state.step)

    @property
    def result(self) -> Any:
        return self.model if self.mean is None else self.mean.module

    def run(self, stop: Stop, last: int) -> int:
        """The steps up to `last`, or until it is asked to stop; returns the last one made."""
        settings, state = self.settings, self.state
        folder = settings.data[-1]
        rows = rows_of(settings, self.codec, folder, "valid")
        packs = packs_of(settings, rows, seed="valid", pad_id=self.codec.end_id)[:_VALID_PACKS]
        require(bool(packs), f"no example of {folder}/valid.jsonl fits into a pack")
        with _progress() as progress, (self.out / METRICS).open("a") as log:
            bar = progress.add_task("training", total=settings.steps, completed=state.step, loss=0)
            started, before = time.monotonic(), state.tokens
            for batch in batches_of(settings, self.codec, state):
                if state.step >= last or stop.asked:
                    break
                loss = self._step(batch)
                progress.update(bar, completed=state.step, loss=loss)
                line: dict[str, Any] = {"step": state.step, "loss": round(loss, 4)}
                at_end = state.step in (settings.plateau_end, last)
                if state.step % settings.eval_every == 0 or at_end:
                    line["valid_loss"] = round(evaluate(self.result, packs, settings), 4)
                    line["tokens"] = state.tokens
                    seconds = time.monotonic() - started
                    line["tokens_per_s"] = round((state.tokens - before) / seconds)
                    progress.console.print(line)
                log.write(json.dumps(line) + "\n")
                log.flush()
                if "valid_loss" in line or stop.asked:
                    self._save()
        return state.step

    def _step(self, batch: list[Pack]) -> float:
        loss = training_step(self.model, self.optimizer, batch, self.settings, step=self.state.step)
        if self.mean is not None:
            self.mean.update_parameters(self.model)
        self.state.step += 1
        self.state.tokens += sum(len(each.ids) for each in batch)
        return loss

    def _save(self) -> None:
        path = self.out / CHECKPOINT
        save_checkpoint(path, self.model, self.optimizer, self.state, self.mean)
        if self.state.step == self.settings.plateau_end:
            shutil.copy(path, self.out / PLATEAU)


# --- the model ----------------------------------------------------------------------------------


def new_model(settings: PretrainSettings, codec: Codec) -> Any:
    """A Qwen3 with random weights; its vocabulary is padded to a multiple of 64."""
    config = Qwen3Config(
        vocab_size=embeddings_of(codec),
        hidden_size=settings.hidden,
        num_hidden_layers=settings.layers,
        num_attention_heads=settings.heads,
        num_key_value_heads=settings.kv_heads,
        head_dim=settings.head_dim,
        intermediate_size=settings.mlp,
        max_position_embeddings=settings.context_tokens,
        rope_parameters={"rope_type": "default", "rope_theta": 10_000.0},
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=codec.end_id,
        pad_token_id=codec.vocabulary,
        use_cache=True,
    )
    return Qwen3ForCausalLM(config)


def embeddings_of(codec: Codec) -> int:
    """How many a model of this tokenizer has: all its ids, padded to a multiple of 64."""
    return math.ceil((max(codec.mark_ids) + 1) / 64) * 64


def made_fast(model: Any, settings: PretrainSettings) -> Any:
    """The model itself, computing packs as training wants it: on a CPU row by row, and compiled."""
    if model.device.type == "cpu":
        model.set_attn_implementation(packed_attention.NAME)
    if settings.compiled:
        model.model.compile(dynamic=False)
    return model


def moving_mean(model: Any, decay: float) -> AveragedModel | None:
    """A copy of the model that follows its weights; None without a decay."""
    if not decay:
        return None
    follow = get_ema_multi_avg_fn(decay)  # type: ignore[no-untyped-call]
    return AveragedModel(model, multi_avg_fn=follow)


def learning_rate(settings: PretrainSettings, step: int) -> float:
    """Linear warm-up, a plateau, a cosine down to 0 (Hägele et al., arXiv 2405.18392).

    The steps before the decay do not depend on where the run ends, so a run can be made longer.
    """
    if step < settings.warmup_steps:
        return settings.learning_rate * (step + 1) / settings.warmup_steps
    share = (step - settings.plateau_end) / max(settings.decay_steps, 1)
    return settings.learning_rate * 0.5 * (1 + math.cos(math.pi * min(max(share, 0.0), 1.0)))


def training_step(
    model: Any,
    optimizer: Optimizers,
    batch: list[Pack],
    settings: PretrainSettings,
    *,
    step: int,
) -> float:
    """One optimizer step; returns its loss. Raises NotFinite, before anything is changed."""
    model.train()
    optimizer.set_learning_rate(learning_rate(settings, step))
    total, weight = weighted_loss(model, batch, bf16=settings.bf16)
    loss = total / weight
    model.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    norm = float(torch.nn.utils.clip_grad_norm_(model.parameters(), settings.clip_norm))
    value = float(loss.detach())
    if not math.isfinite(value) or not math.isfinite(norm):
        raise NotFinite(
            f"step {step + 1} has a loss of {value} and a gradient of norm {norm}: it was not "
            f"taken\n  The checkpoint in {settings.out} is whole. Begin another run from it with a "
            f"lower learning_rate (--set begin={settings.out}/{CHECKPOINT} --set out=…)."
        )
    optimizer.step()
    return value


@torch.no_grad()
def evaluate(model: Any, packs: list[Pack], settings: PretrainSettings) -> float:
    """Mean loss (nats a learned token) over held-out phrasings."""
    model.eval()
    total, weight = weighted_loss(model, packs, bf16=settings.bf16)
    return float(total / weight)


# --- the end -----------------------------------------------------------------------------------


def save_final(model: Any, folder: Path, *, tokenizer: Path) -> Path:
    """The weights in bfloat16, as transformers writes them, with the tokenizer beside them."""
    model.to(torch.bfloat16).save_pretrained(folder)
    for file in tokenizer.glob("tokenizer*.json"):
        shutil.copy(file, folder)
    return folder


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed}/{task.total}  loss {task.fields[loss]:.3f}"),
        TimeRemainingColumn(),
    )
