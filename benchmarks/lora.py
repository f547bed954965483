"""Tokens of real training a second: rows in packs without padding, against padding to 1 024.

The same random Qwen3 (5 M parameters), the same LoRA (rank 16 on all seven projections), the same
rows, one optimizer step for each, on the CPU. The lengths are drawn with the median (234) and the
mean (328) of the reference recipe's data, and cut at 1 024 tokens, as it cuts them.

Ours: transformers' Trainer as `worldmodel train lora` sets it up; logits only where a token is
learned or observed. Baseline: each row padded to 1 024, two a batch, labels -100 on padding, the
model's own loss over all logits.

Target: at least 3 times the tokens a second; padding is not counted in either. Seconds are those
of the CPU, all threads together, so that other work on the machine does not count.

Beside it, in turns with ours: the same with a block-diagonal mask instead of attention row by row
(`packed_attention.py`), and how many times as long that takes.
"""

import argparse
import json
import math
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import NormalDist, median
from typing import Any

import torch
from random_qwen3 import SIZES, make
from transformers import Trainer, TrainingArguments
from transformers.utils import logging

from worldmodel_kernel.codec import Codec
from worldmodel_train import runs
from worldmodel_train.dataset import DataSet
from worldmodel_train.lora import Plan, new_model, new_trainer
from worldmodel_train.lora_settings import LoraSettings
from worldmodel_train.rows import Row, pack

MEDIAN, MEAN, LONGEST = 234, 328, 1024
PROMPT, OUTPUT = 0.25, 0.2
"""Shares of a row: what the person wrote, and of the rest what the workspace wrote."""

QUIET: dict[str, Any] = {
    "learning_rate": LoraSettings().learning_rate,
    "use_cpu": True,
    "save_strategy": "no",
    "logging_steps": 1,
    "dataloader_pin_memory": False,
    "disable_tqdm": True,
    "report_to": "none",
    "log_level": "error",
}
"""What other trainers on the CPU are given: nothing that would take time but training."""


def draw_rows(count: int) -> list[Row]:
    """Rows of random text whose lengths are evenly spread over the distribution."""
    random = Random(0)
    spread = math.sqrt(2 * math.log(MEAN / MEDIAN))
    normal = NormalDist(math.log(MEDIAN), spread)
    rows = []
    for number in range(count):
        length = min(round(math.exp(normal.inv_cdf((number + 0.5) / count))), LONGEST)
        first = int(length * PROMPT)
        observed = [t >= first and random.random() < OUTPUT for t in range(length)]
        weights = [0.0 if t < first or observed[t] else 1.0 for t in range(length)]
        ids = [random.randrange(256) for _ in range(length)]
        rows.append(Row(ids, weights, observed, (), str(number)))
    return rows


def ours(
    rows: list[Row], base: Path, *, pack_tokens: int, bf16: str, masked: bool = False
) -> Callable[[], float]:
    settings = LoraSettings(
        base=str(base),
        device="cpu",
        pack_tokens=pack_tokens,
        packs_per_step=1,
        epochs=1.0,
        bf16=bf16,  # type: ignore[arg-type]
        eval_every=10**6,
    )
    packs = pack(rows, length=pack_tokens, random=Random(0))
    codec = Codec.from_folder(base)
    data = DataSet(rows, [], 0, 0)
    plan = Plan(settings, codec, str(base), str(base), data, packs, [])
    run = runs.Run(base.parent / "ours", "")
    trainer = new_trainer(plan, new_model(plan), run, fresh=True)
    trainer.args.save_strategy = "no"
    if masked:
        trainer.attention = ""
    return lambda: timed(trainer)


def adapted(base: Path) -> Any:
    """The base with the adapter of ours, for another trainer."""
    settings = LoraSettings(base=str(base), device="cpu")
    nothing = DataSet([], [], 0, 0)
    plan = Plan(settings, Codec.from_folder(base), str(base), str(base), nothing, [], [])
    return new_model(plan)


def labels_of(row: Row) -> list[int]:
    """As transformers has them: what is not learned is -100."""
    return [token if weight else -100 for token, weight in zip(row.ids, row.weights, strict=True)]


def reference(rows: list[Row], base: Path, *, bf16: str) -> Callable[[], float]:
    def padded(batch: list[Row]) -> dict[str, Any]:
        ids = torch.zeros(len(batch), LONGEST, dtype=torch.long)
        labels, mask = torch.full_like(ids, -100), torch.zeros_like(ids)
        for place, row in enumerate(batch):
            ids[place, : len(row.ids)] = torch.tensor(row.ids)
            mask[place, : len(row.ids)] = 1
            labels[place, : len(row.ids)] = torch.tensor(labels_of(row))
        return {"input_ids": ids, "attention_mask": mask, "labels": labels}

    arguments = TrainingArguments(
        output_dir=str(base.parent / "reference"),
        per_device_train_batch_size=2,
        num_train_epochs=1,
        bf16=bf16 == "on",
        remove_unused_columns=False,
        **QUIET,
    )
    trainer = Trainer(
        model=adapted(base),
        args=arguments,
        data_collator=padded,
        train_dataset=rows,
    )
    return lambda: timed(trainer)


def timed(trainer: Trainer) -> float:
    """Seconds of computing, of all threads, for an epoch."""
    for callback in list(trainer.callback_handler.callbacks):
        if type(callback).__name__ == "PrinterCallback":
            trainer.remove_callback(callback)
    started = time.process_time()
    trainer.train()
    return time.process_time() - started


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="fewer rows")
    parser.add_argument("--size", choices=SIZES, default="5M", help="(%(default)s)")
    parser.add_argument("--pack-tokens", type=int, default=1024, help="(%(default)s)")
    parser.add_argument("--bf16", choices=("on", "off"), default="off", help="(%(default)s)")
    options = parser.parse_args()
    logging.disable_progress_bar()
    torch.set_num_threads(1)  # threads that wait for each other would count as computing
    rounds, count = (1, 6) if options.quick else (3, 40)
    rows = draw_rows(count)
    tokens = sum(len(row.ids) for row in rows)
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder) / "base"
        make(options.size, base)
        new, masked = (
            ours(rows, base, pack_tokens=options.pack_tokens, bf16=options.bf16, masked=masked)
            for masked in (False, True)
        )
        old = reference(rows, base, bf16=options.bf16)
        seconds = [(new(), masked(), old()) for _ in range(rounds)]
    rates = [tokens / median(each) for each in zip(*seconds, strict=True)]
    ratio = median(theirs / own for own, _, theirs in seconds)
    saved = median(theirs / own for own, theirs, _ in seconds)
    print(
        f"packed {rates[0]:.0f} tokens/CPU s, with a mask {rates[1]:.0f} ({saved:.2f} x), "
        f"padded {rates[2]:.0f} ({ratio:.1f} x)"
    )
    found = {
        "tokens_per_cpu_s": rates[0],
        "masked_tokens_per_cpu_s": rates[1],
        "baseline_tokens_per_cpu_s": rates[2],
        "ratio": ratio,
        "masked_ratio": saved,
    }
    facts = {"rows": count, "mean": tokens / count, "parameters": options.size}
    print(json.dumps({"benchmark": "lora", **found, **facts, "bf16": options.bf16}))


if __name__ == "__main__":
    main()
