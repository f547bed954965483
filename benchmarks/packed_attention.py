"""A step of training from scratch: attention row by row, against a mask of the whole pack.

The same random model of the embedded one's shape, the same packs, the same compiled layers and
optimizer, in turns in one run. The lengths of the rows have the median (234) and mean (328) of
benchmarks/lora.py.

Baseline: PyTorch's scaled_dot_product_attention with transformers' block-diagonal mask.
Target: fewer seconds a step. Seconds are those of the CPU, on one thread, so that other work on
the machine does not count.
"""

import argparse
import json
import statistics
import time
from pathlib import Path
from random import Random
from typing import Any

import torch
from lora import draw_rows

from worldmodel_kernel.codec import Codec
from worldmodel_train.optimizers import Optimizers, new_optimizer
from worldmodel_train.packed_attention import NAME
from worldmodel_train.pretrain import PretrainSettings, new_model, training_step
from worldmodel_train.rows import Pack, pack

EMBEDDED = Path(__file__).parents[1] / "worldmodel_kernel" / "models" / "tiny"


def trained(attention: str, codec: Codec, settings: PretrainSettings) -> tuple[Any, Optimizers]:
    torch.manual_seed(0)
    model = new_model(settings, codec)
    model.set_attn_implementation(attention)
    model.model.compile(dynamic=False)
    return model, new_optimizer(model, learning_rate=1e-4, weight_decay=0.1)


def seconds(model: Any, optimizer: Optimizers, batch: list[Pack], with_: PretrainSettings) -> float:
    started = time.process_time()
    training_step(model, optimizer, batch, with_, step=0)
    return time.process_time() - started


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="fewer steps")
    steps = 3 if parser.parse_args().quick else 12
    codec, settings = Codec.from_folder(EMBEDDED), PretrainSettings()
    torch.set_num_threads(1)  # threads that wait for each other would count as computing
    rows = [r for r in draw_rows(400) if len(r.ids) <= settings.pack_tokens]
    packs = pack(rows, length=settings.pack_tokens, pad_id=codec.end_id, random=Random(0))
    both = [trained(name, codec, settings) for name in ("sdpa", NAME)]
    taken: list[list[float]] = []
    for step in range(steps + 2):
        batch = Random(step).sample(packs, settings.batch_rows)
        taken.append([seconds(*each, batch, settings) for each in both])
    masked, packed = (statistics.median(each) for each in zip(*taken[2:], strict=True))
    ratio = statistics.median(a / b for a, b in taken[2:])
    print(f"a mask {masked:.2f} CPU s a step, row by row {packed:.2f} CPU s, {ratio:.2f} x")
    found = {"masked_cpu_s": masked, "packed_cpu_s": packed, "ratio": ratio, "steps": steps}
    print(json.dumps({"benchmark": "packed_attention", **found}))


if __name__ == "__main__":
    main()
