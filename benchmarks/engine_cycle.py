"""The pause after a cell: time to the next token after a 50-token output is injected.

Ours: the local engine, whose cache holds everything before the output, and which says how likely
each token of the output was (`observe`, as the kernel asks). Baseline: computing the whole context
again, as a loop does that decodes and re-encodes its text at each cycle. Both on the same
random-weight Qwen3 of about 90 M parameters, one thread, alternating in one run. What observing
costs is measured beside it.

Targets: at least 10 times faster at 1 024 tokens of context, 30 times at 4 096.
"""

import argparse
import asyncio
import json
import statistics
import tempfile
import time
from pathlib import Path

from random_qwen3 import make

from worldmodel_kernel.engines import Request
from worldmodel_kernel.engines.local import LocalEngine, LocalSettings

OUTPUT_TOKENS = 50


async def next_token_s(engine: LocalEngine, ids: list[int], *, observe: int | None = None) -> float:
    request = Request(ids, 2, engine.codec.stop_ids, engine.codec.table, observe=observe)
    started, found = time.perf_counter(), 0.0
    async for _ in engine.generate(request):
        found = found or time.perf_counter() - started
    return found


async def measure(folder: Path, contexts: list[int], repeats: int) -> dict[str, dict[str, float]]:
    kept, full = (LocalEngine(LocalSettings(model=str(folder), threads=1)) for _ in range(2))
    await kept.start()
    await full.start()
    found: dict[str, dict[str, float]] = {}
    for context in contexts:
        times: dict[str, list[float]] = {"kept": [], "unseen": [], "full": []}
        for repeat in range(repeats):
            prefix = [(7 * i + repeat) % 256 for i in range(context)]
            output = [(3 * i + repeat) % 256 for i in range(OUTPUT_TOKENS)]
            await next_token_s(kept, prefix)
            times["unseen"].append(await next_token_s(kept, prefix + output))
            await next_token_s(kept, prefix)
            times["kept"].append(await next_token_s(kept, prefix + output, observe=context))
            await next_token_s(full, [255 - repeat])  # nothing in common: the cache is of no use
            times["full"].append(await next_token_s(full, prefix + output))
        a, b, plain = (statistics.median(times[name]) for name in ("kept", "full", "unseen"))
        found[str(context)] = {
            "kept_ms": a * 1e3,
            "full_ms": b * 1e3,
            "ratio": b / a,
            "observing_ratio": a / plain,
        }
        print(
            f"context {context:5}: {a * 1e3:8.1f} ms kept, {b * 1e3:9.1f} ms full, {b / a:5.1f} x; "
            f"observing {a / plain:.2f} x"
        )
    await kept.close()
    await full.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="fewer contexts and repeats")
    options = parser.parse_args()
    contexts = [256, 1024] if options.quick else [256, 1024, 4096]
    with tempfile.TemporaryDirectory() as folder:
        parameters = make("90M", Path(folder)).num_parameters()
        print(f"random-weight Qwen3, {parameters / 1e6:.0f} M parameters, one thread")
        found = asyncio.run(measure(Path(folder), contexts, 2 if options.quick else 3))
    print(json.dumps({"benchmark": "engine_cycle", "parameters": parameters, "contexts": found}))


if __name__ == "__main__":
    main()
