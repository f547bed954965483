"""Executed training examples a second, of families without heavy imports, on two cores.

Ours: two processes, each with a warm IPython shell that forgets everything between two examples
(and is replaced by a fork of a fresh one after a hundred).
Baseline: the same code, each example in a fresh `python -c`, two at a time.

Target: at least 300 examples a second.
"""

import argparse
import json
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from random import Random

from worldmodel_train.conversations import Conversation, draw_episode
from worldmodel_train.execution import Shells, execute
from worldmodel_train.families import FAMILIES

PROCESSES = 2
HEAVY = ("pandas", "scipy", "sympy", "matplotlib", "numpy")


def draw(seed: int) -> Conversation:
    """One episode of a family whose code imports the standard library only."""
    random = Random(seed)
    while True:
        family = random.choice(list(FAMILIES.values()))
        conversation = Conversation(tuple(draw_episode(family, random, "train")))
        code = "\n".join(conversation.codes)
        if code and not family.heavy and not any(name in code for name in HEAVY):
            return conversation


def run_in_shells(seeds: range) -> tuple[int, float]:
    """How many examples were executed as they were meant to, and in what time."""
    with Shells() as shells:
        shells.emptied().execute("1")  # the warm process is up; a data set starts it once
        started = time.perf_counter()
        found = [execute(str(seed), "train", draw(seed), shells) for seed in seeds]
        return sum(example is not None for example in found), time.perf_counter() - started


def run_alone(seed: int) -> None:
    code = "\n".join(draw(seed).codes)
    command = [sys.executable, "-c", code]
    subprocess.run(command, check=False, capture_output=True, stdin=subprocess.DEVNULL)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="fewer examples")
    options = parser.parse_args()
    ours, theirs = (600, 60) if options.quick else (6000, 300)
    halves = [range(0, ours // 2), range(ours // 2, ours)]
    with ProcessPoolExecutor(PROCESSES) as processes:
        parts = list(processes.map(run_in_shells, halves))
    rate = sum(count for count, _ in parts) / max(seconds for _, seconds in parts)
    started = time.perf_counter()
    with ThreadPoolExecutor(PROCESSES) as threads:
        list(threads.map(run_alone, range(theirs)))
    baseline = theirs / (time.perf_counter() - started)
    ratio = rate / baseline
    print(f"warm shells {rate:.0f} examples/s, python -c {baseline:.0f} examples/s, {ratio:.1f} x")
    print(json.dumps({"benchmark": "data_generation", "per_s": rate, "baseline_per_s": baseline,
                      "ratio": ratio}))  # fmt: skip


if __name__ == "__main__":
    main()
