"""Another adapter in a running model: swapped into its weights, against loading the model again.

Ours: `LocalEngine.adapt`, to the end of the swap, and to the first token after it (whose context
must be computed anew, as the old weights' keys and values are dropped). Baseline: a new worker
process that loads the base with the adapter (what `%model --adapter` does), to the same points.
Both with the model that ships inside, alternating in one run; the log-probabilities of both are
compared, and those of the base before the first swap and after the last.

Target: a swap under 1 s, and the base back to the last bit.
"""

import argparse
import asyncio
import json
import statistics
import tempfile
import time
from pathlib import Path

import torch
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM

from worldmodel_kernel.engines import Request
from worldmodel_kernel.engines.local import EMBEDDED, LocalEngine, LocalSettings

CONTEXT_TOKENS = 512
PROJECTIONS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]


def make_adapter(folder: Path, *, seed: int) -> Path:
    """A random rank-16 LoRA on all projections, with eight token rows."""
    torch.manual_seed(seed)
    base = AutoModelForCausalLM.from_pretrained(EMBEDDED, dtype=torch.float32)
    config = LoraConfig(
        r=16,
        lora_alpha=32,
        target_modules=PROJECTIONS,
        init_lora_weights=False,
        trainable_token_indices=list(range(8)),
    )
    get_peft_model(base, config).save_pretrained(str(folder), save_embedding_layers=False)
    return folder


async def first_token(engine: LocalEngine, ids: list[int]) -> None:
    request = Request(ids, 1, engine.codec.stop_ids, engine.codec.table)
    async for _ in engine.generate(request):
        pass


async def timed(
    engine: LocalEngine, change: "asyncio.Future[object]", ids: list[int]
) -> list[float]:
    """Seconds until the adapter is in the weights, and until the first token."""
    started = time.perf_counter()
    await change
    ready = time.perf_counter() - started
    await first_token(engine, ids)
    return [ready, time.perf_counter() - started]


async def measure(folders: list[Path], repeats: int) -> dict[str, object]:
    ids = [(7 * i) % 256 for i in range(CONTEXT_TOKENS)]
    engine = LocalEngine()
    await engine.start()
    base = await engine.score(ids, start=1)
    swapped: list[list[float]] = []
    loaded: list[list[float]] = []
    same = True
    for repeat in range(repeats):
        folder = folders[repeat % len(folders)]
        await first_token(engine, ids)
        swapped.append(await timed(engine, asyncio.ensure_future(engine.adapt(folder)), ids))
        other = LocalEngine(LocalSettings(adapter=str(folder)))
        loaded.append(await timed(other, asyncio.ensure_future(other.start()), ids))
        same &= await engine.score(ids, start=1) == await other.score(ids, start=1)
        await other.close()
    await engine.adapt(None)
    back = await engine.score(ids, start=1) == base
    await engine.close()
    swap, swap_token = (statistics.median(column) for column in zip(*swapped, strict=True))
    load, load_token = (statistics.median(column) for column in zip(*loaded, strict=True))
    return {
        "swap_s": swap,
        "load_s": load,
        "ratio": load / swap,
        "first_token_ratio": load_token / swap_token,
        "slowest_swap_s": max(ready for ready, _ in swapped),
        "same_as_loaded": same,
        "base_back_bit_for_bit": back,
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="fewer repeats")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folders = [make_adapter(Path(folder) / str(seed), seed=seed) for seed in (1, 2)]
        found = asyncio.run(measure(folders, 2 if options.quick else 6))
    print(
        f"swap {found['swap_s']:.3f} s, load {found['load_s']:.2f} s: {found['ratio']:.0f} x; to "
        f"the first token {found['first_token_ratio']:.0f} x"
    )
    print(json.dumps({"benchmark": "adapter", "model": "embedded", **found}))


if __name__ == "__main__":
    main()
