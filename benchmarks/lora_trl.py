"""Tokens of real training a second: our LoRA against TRL's SFTTrainer with packing.

The same random Qwen3 (5 M parameters), the same LoRA (rank 16 on all seven projections, dropout
0.05), the same rows (`lora.py` tells how their lengths are drawn) and labels, packs of 1 024
tokens, one pack a step, AdamW, float32, no gradient checkpointing, on the CPU.

Ours: transformers' Trainer as `worldmodel train lora` sets it up. Baseline: TRL with
`packing=True`, which packs by best fit and keeps the rows of a pack apart by their positions.
Epochs of both take turns; seconds are those of the CPU on one thread, so that other work on the
machine does not count.

Target: at least as many tokens a second. TRL is fetched by `make bench` into a folder of its own:
the pyarrow that it needs would change what pandas prints in the shells.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median

import torch
from lora import LONGEST, QUIET, adapted, draw_rows, labels_of, ours, timed
from random_qwen3 import SIZES, make
from transformers import AutoTokenizer
from transformers.utils import logging

from worldmodel_train.rows import Row

TRL = Path(__file__).parents[1] / "build" / "trl" / "site-packages"
"""dill takes what lies in a folder of another name for modules of the project's own."""


def theirs(rows: list[Row], base: Path) -> Callable[[], float]:
    from datasets import Dataset
    from trl import SFTConfig, SFTTrainer

    data = Dataset.from_dict(
        {"input_ids": [row.ids for row in rows], "labels": [*map(labels_of, rows)]}
    )
    arguments = SFTConfig(
        output_dir=str(base.parent / "theirs"),
        packing=True,
        max_length=LONGEST,
        per_device_train_batch_size=1,
        num_train_epochs=1,
        gradient_checkpointing=False,
        bf16=False,
        **QUIET,
    )
    trainer = SFTTrainer(
        model=adapted(base),
        args=arguments,
        processing_class=AutoTokenizer.from_pretrained(base),
        train_dataset=data,
    )
    return lambda: timed(trainer)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="fewer rows")
    parser.add_argument("--size", choices=SIZES, default="5M", help="(%(default)s)")
    options = parser.parse_args()
    if not TRL.is_dir():
        parser.exit(message="TRL is not here to compare with; fetch it with: make build/trl\n")
    sys.path.append(str(TRL))
    logging.disable_progress_bar()
    torch.set_num_threads(1)  # threads that wait for each other would count as computing
    rounds, count = (1, 6) if options.quick else (5, 40)
    rows = draw_rows(count)
    tokens = sum(len(row.ids) for row in rows)
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder) / "base"
        make(options.size, base)
        own = ours(rows, base, pack_tokens=LONGEST, bf16="off")
        other = theirs(rows, base)
        seconds = [(own(), other()) for _ in range(rounds)]
    rates = [tokens / median(each) for each in zip(*seconds, strict=True)]
    ratio = median(other / own for own, other in seconds)
    print(f"ours {rates[0]:.0f} tokens/CPU s, TRL {rates[1]:.0f} ({ratio:.2f} x)")
    found = {"tokens_per_cpu_s": rates[0], "baseline_tokens_per_cpu_s": rates[1], "ratio": ratio}
    facts = {"rows": count, "mean": tokens / count, "parameters": options.size}
    print(json.dumps({"benchmark": "lora_trl", **found, **facts}))


if __name__ == "__main__":
    main()
