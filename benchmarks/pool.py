"""Blocks a second of throw-away shells in the sandbox, against a fresh `python -c` for each.

Two kinds of work: `scientific`, of numpy, scipy and sympy a third each, and `reference`, mixed as
in the reference data: of 100 blocks 78 import the standard library only, 11 numpy, 4 scipy, 4
sympy, 3 pandas. Each block is a response of its own: its own shell, namespaces and folders. Ours
and the baseline run in turns, in one run, three at a time (one more than cores: who waits for the
kernel leaves its core to another), so that what else the machine does falls on both. The baseline
has no isolation; it runs a smaller sample of the same work.

Targets: at least 150 blocks a second on two quiet cores, and 10 times the baseline.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from random import Random
from statistics import median

from worldmodel_kernel.workspace import Ending
from worldmodel_kernel.workspace.batch import run_all
from worldmodel_kernel.workspace.session import Session
from worldmodel_train.execution import Shells

AT_ONCE = 3
ROUNDS = 5
PER_S_TARGET, RATIO_TARGET = 150, 10
PLAIN = (
    "import math\nfor n in range(2, 40):\n    if all(n % d for d in range(2, math.isqrt(n) + 1)):\n"
    "        print(n)",
    "from statistics import mean\nvalues = [{n}, 5, 9]\nprint(mean(values))",
    "from fractions import Fraction\nprint(Fraction({n}, 12) + Fraction(1, 3))",
    "def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\nprint(f(15), {n})",
    "from collections import Counter\nprint(Counter('mississippi' * {n}).most_common(2))",
)
NUMPY = (
    "import numpy as np\na = np.array([[{n}, 1], [2, 3]])\nprint(np.linalg.solve(a, [1, 2]))",
    "import numpy as np\nx = np.linspace(0, 1, 256)\n"
    "print(np.abs(np.fft.rfft(np.sin(2 * np.pi * {n} * x))).argmax())",
)
OTHERS = {
    "scipy": "from scipy import stats\nprint(round(stats.norm.cdf({n} / 40), 6))",
    "sympy": "import sympy as sp\nx = sp.Symbol('x')\nprint(sp.diff(x ** {n} * sp.sin(x), x))\n"
    "print(sp.solve(x ** 2 - {n}, x))",
    "pandas": "import pandas as pd\n"
    "print(pd.DataFrame({{'a': [{n}, 2, 3], 'b': [1, 1, 2]}}).groupby('b').mean())",
}
MIXES = {
    "scientific": ["numpy", "scipy", "sympy"],
    "reference": [
        *["plain"] * 78, *["numpy"] * 11, *["scipy"] * 4, *["sympy"] * 4, *["pandas"] * 3,
    ],
}  # fmt: skip


def workload(mix: str, count: int, seed: int) -> list[str]:
    """`count` blocks in the mix's shares, a multiple of which it should be, in random order."""
    random, shares = Random(seed), MIXES[mix]
    kinds = [shares[len(shares) * number // count] for number in range(count)]
    random.shuffle(kinds)
    choices = {"plain": PLAIN, "numpy": NUMPY, **{k: (v,) for k, v in OTHERS.items()}}
    return [random.choice(choices[kind]).format(n=random.randint(2, 60)) for kind in kinds]


def in_pool(shells: Shells, blocks: list[str]) -> float:
    """Seconds."""

    def fresh(codes: Sequence[str]) -> Session:
        return shells.fresh(*codes)

    started = time.perf_counter()
    for runs in run_all(fresh, ([block] for block in blocks), timeout_s=60, at_once=AT_ONCE):
        assert runs[0].ending is Ending.OK, runs[0].text
    return time.perf_counter() - started


def alone(block: str) -> None:
    subprocess.run(
        [sys.executable, "-c", block], check=True, capture_output=True, stdin=subprocess.DEVNULL
    )


def in_fresh_processes(blocks: list[str]) -> float:
    """Seconds."""
    started = time.perf_counter()
    with ThreadPoolExecutor(AT_ONCE) as threads:
        list(threads.map(alone, blocks))
    return time.perf_counter() - started


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="a fifth of the blocks")
    parser.add_argument("--isolation", default="auto", choices=("auto", "none", "bubblewrap"))
    options = parser.parse_args()
    with Shells(options.isolation) as shells:
        print(f"isolation: {shells.isolation.text}; load {os.getloadavg()[0]:.1f}")
        works = {}
        for mix in MIXES:
            in_pool(shells, workload(mix, 99, 0))  # the warm processes that it needs are up
            works[mix] = compared(shells, mix, quick=options.quick)
        level = shells.isolation.level
    print(json.dumps({"benchmark": "pool", "isolation": level, "works": works}))


def compared(shells: Shells, mix: str, *, quick: bool) -> dict[str, float | bool]:
    """What it comes to; prints a line a round."""
    ours, theirs = (99, 24) if quick else (501, 99)
    ratios, rates, baselines = [], [], []
    for number in range(ROUNDS):
        rates.append(ours / in_pool(shells, workload(mix, ours, number)))
        baselines.append(theirs / in_fresh_processes(workload(mix, theirs, number)))
        ratios.append(rates[-1] / baselines[-1])
        print(f"{mix}: {rates[-1]:.1f} blocks/s, python -c {baselines[-1]:.1f}, {ratios[-1]:.1f} x")
    return {
        "per_s": round(median(rates), 1),
        "baseline_per_s": round(median(baselines), 1),
        "ratio": round(median(ratios), 1),
        "best_per_s": round(max(rates), 1),
        "met": median(rates) >= PER_S_TARGET and median(ratios) >= RATIO_TARGET,
    }


if __name__ == "__main__":
    main()
