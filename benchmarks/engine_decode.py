"""What the engine adds to decoding: tokens a second through the worker, against a bare loop.

Baseline: `model(last_token, past_key_values=cache)` and `argmax` in a loop, in this process, same
model and one thread. Ours does the same and also masks by state, computes the log-probability,
sends each token through a pipe, and can be stopped at each. Rounds alternate in one run.

Target: at most 10 % on top.
"""

import argparse
import asyncio
import json
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import torch
from random_qwen3 import make
from transformers import DynamicCache

from worldmodel_kernel.engines import Request
from worldmodel_kernel.engines.local import LocalEngine, LocalSettings

PROMPT = [i % 256 for i in range(64)]


@torch.inference_mode()
def bare_s(model: Any, count: int) -> float:
    """Seconds a token of the plain loop, after the prompt."""
    cache = DynamicCache(config=model.config)
    logits = model(torch.tensor([PROMPT]), past_key_values=cache, logits_to_keep=1).logits
    token = logits[0, -1, :256].argmax()
    started = time.perf_counter()
    for _ in range(count):
        logits = model(token.view(1, 1), past_key_values=cache, logits_to_keep=1).logits
        token = logits[0, -1, :256].argmax()
        int(token)
    return (time.perf_counter() - started) / count


async def engine_s(engine: LocalEngine, count: int) -> float:
    """Seconds a token through the engine, after the first one."""
    await anext(engine.generate(Request([0], 1, frozenset(), engine.codec.table)))
    request = Request(PROMPT, count + 1, frozenset(), engine.codec.table)
    started = 0.0
    async for _ in engine.generate(request):
        started = started or time.perf_counter()
    return (time.perf_counter() - started) / count


async def compare(size: str, rounds: int, count: int) -> dict[str, float]:
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder:
        model = make(size, Path(folder))
        engine = LocalEngine(LocalSettings(model=folder, threads=1))
        await engine.start()
        bare, ours = [], []
        for _ in range(rounds):
            bare.append(bare_s(model, count))
            ours.append(await engine_s(engine, count))
        await engine.close()
    a, b = statistics.median(bare), statistics.median(ours)
    print(f"{size:>4}: bare {1 / a:6.0f} tokens/s, engine {1 / b:6.0f}, overhead {b / a - 1:+.1%}")
    return {"bare_ms": a * 1e3, "engine_ms": b * 1e3, "overhead": b / a - 1}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="fewer rounds and tokens")
    options = parser.parse_args()
    rounds, count = (3, 60) if options.quick else (7, 200)
    found = {size: asyncio.run(compare(size, rounds, count)) for size in ("5M", "90M")}
    print(json.dumps({"benchmark": "engine_decode", "models": found}))


if __name__ == "__main__":
    main()
