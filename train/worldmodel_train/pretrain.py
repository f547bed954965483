"""Trains the embedded model from scratch: one stage, from executed examples to weights.

    python -m worldmodel_train.pretrain train/recipes/tiny.toml
    python -m worldmodel_train.pretrain train/recipes/tiny.toml --resume

Rows are packed side by side with positions that restart, so that no row sees its neighbour; the
loss is the weighted mean over the model's own tokens. What it does not do: several devices,
gradient accumulation. The run folder gets the settings, `metrics.jsonl`, a checkpoint that resumes
exactly, and `final/`.
"""

import argparse
import json
import math
import os
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # other processes share the cores

import torch
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from torch import Tensor
from torch.nn.functional import cross_entropy
from transformers import Qwen3Config, Qwen3ForCausalLM

from worldmodel_kernel.codec import Codec
from worldmodel_kernel.errors import require
from worldmodel_kernel.settings import changed, read_file
from worldmodel_train.examples import read_examples
from worldmodel_train.rows import Pack, Row, pack, to_rows

_VALID_PACKS = 48


@dataclass(frozen=True, kw_only=True, slots=True)
class PretrainSettings:
    """Everything that decides the result; a recipe is a TOML file of these."""

    data: str = "runs/data"
    """Folder of train.jsonl and valid.jsonl (worldmodel_train.make_data)."""

    tokenizer: str = "worldmodel_kernel/models/tiny"
    """Folder of tokenizer.json (worldmodel_train.tokenizer)."""

    out: str = "runs/tiny"
    """The run's folder."""

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
    """Peak, after the warm-up."""

    warmup_steps: int = 60
    weight_decay: float = 0.1
    clip_norm: float = 1.0
    seed: int = 0
    threads: int = 2
    eval_every: int = 100
    """Steps between validations and checkpoints."""

    bf16: bool = True
    """Compute in bfloat16 (weights stay float32)."""

    compiled: bool = True
    """Compile the layers (torch.compile; needs a C++ compiler): half as fast again."""

    def __post_init__(self) -> None:
        require(self.steps > 0, f"steps is {self.steps}; it must be above 0")
        require(
            self.optimizer in ("muon", "adamw"),
            f"optimizer is '{self.optimizer}'; it is 'muon' or 'adamw'",
        )
        require(self.heads % self.kv_heads == 0, "heads must be a multiple of kv_heads")


@dataclass(slots=True)
class State:
    """What a checkpoint holds besides the weights."""

    step: int = 0
    tokens: int = 0
    """Tokens of all packs so far, those that are not learned included."""


def train(settings: PretrainSettings, *, resume: bool, until: int | None = None) -> Path:
    """Run the stage, or its steps up to `until`; returns the folder of the weights."""
    torch.manual_seed(settings.seed)
    torch.set_num_threads(settings.threads)
    out = Path(settings.out)
    out.mkdir(parents=True, exist_ok=True)
    (out / "settings.json").write_text(json.dumps(asdict(settings), indent=2) + "\n")
    codec = Codec.from_folder(Path(settings.tokenizer))
    model = new_model(settings, codec)
    if settings.compiled:
        model.model.compile(dynamic=False)
    optimizer = new_optimizer(model, settings)
    state = State()
    if resume:
        load_checkpoint(out / "checkpoint.pt", model, optimizer, state)
    _keep_lines(out / "metrics.jsonl", state.step)
    valid_rows = _rows(settings, codec, "valid")
    valid = _packs(settings, valid_rows, seed="valid", pad_id=codec.end_id)[:_VALID_PACKS]
    batches = _batches(settings, codec, start=state.step)
    with _progress() as progress, (out / "metrics.jsonl").open("a") as log:
        bar = progress.add_task("training", total=settings.steps, completed=state.step, loss=0.0)
        started, before = time.monotonic(), state.tokens
        for batch in batches:
            if state.step >= (settings.steps if until is None else until):
                break
            loss = training_step(model, optimizer, batch, settings, step=state.step)
            state.step += 1
            state.tokens += sum(len(p.ids) for p in batch)
            progress.update(bar, completed=state.step, loss=loss)
            line: dict[str, Any] = {"step": state.step, "loss": round(loss, 4)}
            if state.step % settings.eval_every == 0 or state.step == settings.steps:
                line["valid_loss"] = round(evaluate(model, valid, settings), 4)
                line["tokens"] = state.tokens
                line["tokens_per_s"] = round((state.tokens - before) / (time.monotonic() - started))
                progress.console.print(line)
            log.write(json.dumps(line) + "\n")
            log.flush()
            if "valid_loss" in line:
                save_checkpoint(out / "checkpoint.pt", model, optimizer, state)
    return save_final(model, out / "final")


# --- the model ----------------------------------------------------------------------------------


def new_model(settings: PretrainSettings, codec: Codec) -> Any:
    """A Qwen3 with random weights; its vocabulary is padded to a multiple of 64."""
    top = max(codec.mark_ids) + 1
    config = Qwen3Config(
        vocab_size=math.ceil(top / 64) * 64,
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


class Optimizers:
    """Several optimizers as one; each parameter belongs to one of them."""

    def __init__(self, *optimizers: torch.optim.Optimizer) -> None:
        self._optimizers = optimizers

    def set_learning_rate(self, value: float) -> None:
        for optimizer in self._optimizers:
            for group in optimizer.param_groups:
                group["lr"] = value

    def step(self) -> None:
        for optimizer in self._optimizers:
            optimizer.step()

    def state_dict(self) -> list[dict[str, Any]]:
        return [optimizer.state_dict() for optimizer in self._optimizers]

    def load_state_dict(self, states: list[dict[str, Any]]) -> None:
        for optimizer, state in zip(self._optimizers, states, strict=True):
            optimizer.load_state_dict(state)


def new_optimizer(model: Any, settings: PretrainSettings) -> Optimizers:
    """Muon for the layers' matrices, AdamW (decaying matrices only) for what is left.

    Muon's update is scaled to the size of AdamW's, so that both share one learning rate.
    Source: Jordan et al., https://kellerjordan.github.io/posts/muon; Liu et al., arXiv 2502.16982.
    """
    named = list(model.named_parameters())
    layers = [p for n, p in named if ".layers." in n and p.dim() == 2]
    if settings.optimizer == "adamw":
        layers = []
    chosen = {id(p) for p in layers}
    rest = [p for _, p in named if id(p) not in chosen]
    decay = settings.weight_decay
    adamw = torch.optim.AdamW(
        [
            {"params": [p for p in rest if p.dim() >= 2], "weight_decay": decay},
            {"params": [p for p in rest if p.dim() < 2], "weight_decay": 0.0},
        ],
        lr=settings.learning_rate,
        betas=(0.9, 0.95),
    )
    if not layers:
        return Optimizers(adamw)
    muon = torch.optim.Muon(
        layers,
        lr=settings.learning_rate,
        weight_decay=decay,
        adjust_lr_fn="match_rms_adamw",
    )
    return Optimizers(muon, adamw)


def learning_rate(settings: PretrainSettings, step: int) -> float:
    """Linear warm-up, then a cosine down to a tenth of the peak."""
    if step < settings.warmup_steps:
        return settings.learning_rate * (step + 1) / settings.warmup_steps
    share = (step - settings.warmup_steps) / max(settings.steps - settings.warmup_steps, 1)
    return settings.learning_rate * (0.1 + 0.45 * (1 + math.cos(math.pi * min(share, 1.0))))


def training_step(
    model: Any,
    optimizer: Optimizers,
    batch: list[Pack],
    settings: PretrainSettings,
    *,
    step: int,
) -> float:
    """One optimizer step; returns its loss."""
    model.train()
    optimizer.set_learning_rate(learning_rate(settings, step))
    total, weight = weighted_loss(model, batch, bf16=settings.bf16)
    loss = total / weight
    model.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(model.parameters(), settings.clip_norm)
    optimizer.step()
    return float(loss.detach())


def weighted_loss(model: Any, batch: list[Pack], *, bf16: bool) -> tuple[Tensor, Tensor]:
    """Sum over tokens of weight times negative log-likelihood (nats), and the sum of weights.

    Each pack is a sequence of its own, (1, T): with one sequence the model reads the row borders
    off the positions. The first token of a row has weight 0.
    """
    total, weight = torch.zeros(()), torch.zeros(())
    for each in batch:
        ids = torch.tensor([each.ids])
        positions = torch.tensor([each.positions])
        weights = torch.tensor(each.weights[1:])
        learned = weights.nonzero().squeeze(1)
        with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
            hidden = model.model(input_ids=ids, position_ids=positions, use_cache=False)[0]
            logits = model.lm_head(hidden[0, learned])
        losses = cross_entropy(logits.float(), ids[0, 1:][learned], reduction="none")
        total = total + (losses * weights[learned]).sum()
        weight = weight + weights.sum()
    return total, weight


@torch.no_grad()
def evaluate(model: Any, packs: list[Pack], settings: PretrainSettings) -> float:
    """Mean loss (nats a learned token) over held-out phrasings."""
    model.eval()
    total, weight = weighted_loss(model, packs, bf16=settings.bf16)
    return float(total / weight)


# --- data and checkpoints -----------------------------------------------------------------------


def _rows(settings: PretrainSettings, codec: Codec, split: str) -> list[Row]:
    examples = read_examples(Path(settings.data) / f"{split}.jsonl")
    return list(
        to_rows(
            codec,
            examples,
            max_tokens=settings.pack_tokens,
            output_weight=settings.output_weight,
        )
    )


def _packs(settings: PretrainSettings, rows: list[Row], *, seed: str, pad_id: int) -> list[Pack]:
    random = Random(f"{settings.seed} {seed}")
    return pack(rows, length=settings.pack_tokens, pad_id=pad_id, random=random)


def _batches(settings: PretrainSettings, codec: Codec, *, start: int) -> Iterator[list[Pack]]:
    """Batches from step `start` on, epoch after epoch, each in an order of its own."""
    rows = _rows(settings, codec, "train")
    size = settings.batch_rows
    step = epoch = 0
    while True:
        packs = _packs(settings, rows, seed=f"train {epoch}", pad_id=codec.end_id)
        require(len(packs) >= size, f"{len(packs)} packs of data; one step needs {size}")
        for first in range(0, len(packs) - size + 1, size):
            if step >= start:
                yield packs[first : first + size]
            step += 1
        epoch += 1


def save_checkpoint(path: Path, model: Any, optimizer: Optimizers, state: State) -> None:
    """Written beside and moved into place, so that a crash leaves the old one."""
    data = {
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "state": asdict(state),
    }
    fresh = path.with_suffix(".new")
    torch.save(data, fresh)
    fresh.replace(path)


def load_checkpoint(path: Path, model: Any, optimizer: Optimizers, state: State) -> None:
    data = torch.load(path, weights_only=True)
    model.load_state_dict(data["model"])
    optimizer.load_state_dict(data["optimizer"])
    state.step, state.tokens = data["state"]["step"], data["state"]["tokens"]


def _keep_lines(path: Path, steps: int) -> None:
    """What was logged after the checkpoint will be logged again."""
    lines = path.read_text().splitlines(keepends=True) if path.is_file() else []
    path.write_text("".join(lines[:steps]))


def save_final(model: Any, folder: Path) -> Path:
    """The weights in bfloat16, as transformers writes them."""
    model.to(torch.bfloat16).save_pretrained(folder)
    return folder


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed}/{task.total}  loss {task.fields[loss]:.3f}"),
        TimeRemainingColumn(),
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("recipe", type=Path, help="TOML file of settings")
    parser.add_argument("--resume", action="store_true", help="go on from the run's checkpoint")
    parser.add_argument("--until", type=int, help="stop after this step; --resume goes on")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", dest="values")
    options = parser.parse_args()
    settings = read_file(PretrainSettings(), options.recipe)
    values = dict(text.split("=", 1) for text in options.values)
    settings = changed(settings, values, source="command line")
    folder = train(settings, resume=options.resume, until=options.until)
    print(f"The weights are in {folder}")


if __name__ == "__main__":
    main()
