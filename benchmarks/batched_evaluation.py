"""Questions a minute of the evaluation: many turns in one batch against one at a time.

Ours: the batched engine, 32 conversations under way. Baseline: the local engine, one conversation
after the other, each with its kept cache. The same questions, greedy, real execution in both; the
answers must be the same.

Target: at least 3 times the questions per minute.
"""

import argparse
import asyncio
import json
import time

from questions import questions
from worldmodel_kernel.engines import Engine
from worldmodel_kernel.engines.batched import BatchedEngine
from worldmodel_kernel.engines.local import LocalEngine
from worldmodel_train.evaluate import Problem, evaluate


async def measure(
    engine: Engine, problems: list[Problem], at_once: int
) -> tuple[float, list[tuple[str, str]]]:
    """Turns a minute, and what was said."""
    await engine.start()
    await evaluate(engine, problems[:2], at_once=at_once)  # warm
    started = time.perf_counter()
    verdicts = await evaluate(engine, problems, at_once=at_once)
    seconds = time.perf_counter() - started
    await engine.close()
    return 60 * len(verdicts) / seconds, [(v.prompt, v.said) for v in verdicts]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="fewer questions")
    options = parser.parse_args()
    problems = questions(60 if options.quick else 200)
    baseline, alone = asyncio.run(measure(LocalEngine(), problems, 1))
    rate, together = asyncio.run(measure(BatchedEngine(slots=32), problems, 32))
    ratio = rate / baseline
    same = sum(a == b for a, b in zip(alone, together, strict=True))
    print(f"batched {rate:.0f} turns/min, one at a time {baseline:.0f}, {ratio:.1f} x")
    print(f"the same answer to {same} of {len(alone)} questions")
    found = {"per_minute": rate, "baseline_per_minute": baseline, "ratio": ratio, "same": same}
    print(json.dumps({"benchmark": "batched_evaluation", **found, "turns": len(alone)}))


if __name__ == "__main__":
    main()
