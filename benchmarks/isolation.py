"""What the sandbox costs: bubblewrap against a plain child, in turn, in one run.

Start-up is from nothing to the end of the first cell (`1 + 1`). A cell is the same again in a
running shell, and a first figure, in a new one, shows whether matplotlib finds its fonts.
Baseline: `none`, a plain child process.

On a busy machine the least of each is the better figure: what came between made nothing faster.

Targets: start-up at most 60 ms more, a cell at most 1 ms more (medians of the pairs).
"""

import argparse
import asyncio
import json
import statistics
import time

from worldmodel_kernel.workspace.child import ChildWorkspace, WorkspaceSettings
from worldmodel_kernel.workspace.isolation import probe

LEVELS = ("none", "bubblewrap")
STARTUP_TARGET_MS, CELL_TARGET_MS = 60.0, 1.0
FIGURE = "import matplotlib.pyplot as plt\nplt.plot([1, 2], [3, 4])\nplt.title('t')\nplt.show()"

Times = dict[str, dict[str, list[float]]]


async def measured(level: str, cells: int) -> dict[str, list[float]]:
    """Milliseconds of one start-up, of cells after it, and of a first figure."""
    shell = ChildWorkspace(WorkspaceSettings(isolation=level))
    try:
        startup = await milliseconds(shell, "1 + 1")
        return {
            "startup": [startup],
            "cell": [await milliseconds(shell, "1 + 1") for _ in range(cells)],
            "figure": [await milliseconds(shell, FIGURE)],
        }
    finally:
        await shell.close()


async def milliseconds(shell: ChildWorkspace, code: str) -> float:
    begun = time.perf_counter()
    result = await shell.run(code, timeout_s=60)
    assert result.status == "ok", result.text
    return 1000 * (time.perf_counter() - begun)


async def measure(rounds: int, cells: int) -> Times:
    times: Times = {level: {"startup": [], "cell": [], "figure": []} for level in LEVELS}
    for number in range(rounds):
        for level in LEVELS if number % 2 else reversed(LEVELS):
            for what, found in (await measured(level, cells)).items():
                times[level][what] += found
    return times


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=20, help="shells of each level")
    parser.add_argument("--cells", type=int, default=50, help="in each shell")
    parser.add_argument("--quick", action="store_true", help="5 rounds")
    options = parser.parse_args()
    begun = time.perf_counter()
    if not (found := probe()).works:
        print(json.dumps({"benchmark": "isolation", "skipped": found.reason}))
        return
    probe_ms = 1000 * (time.perf_counter() - begun)
    times = asyncio.run(measure(5 if options.quick else options.rounds, options.cells))
    result: dict[str, object] = {"probe_ms": round(probe_ms, 1)}
    for what in ("startup", "cell", "figure"):
        plain, inside = (times[level][what] for level in LEVELS)
        paired = [b - a for a, b in zip(plain, inside, strict=True)]
        row = {level: round(statistics.median(times[level][what]), 2) for level in LEVELS}
        least = {f"least_{level}": round(min(times[level][what]), 2) for level in LEVELS}
        result[what] = {**row, "added_ms": round(statistics.median(paired), 2), **least}
        print(f"{what}: {result[what]}")
    added = {what: result[what]["added_ms"] for what in ("startup", "cell")}  # type: ignore[index]
    met = added["startup"] <= STARTUP_TARGET_MS and added["cell"] <= CELL_TARGET_MS
    print(json.dumps({"benchmark": "isolation", **result, "met": met}))


if __name__ == "__main__":
    main()
