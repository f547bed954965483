"""What the sandbox costs: bubblewrap against a plain child, in turn, in one run.

Start-up is from nothing to the end of the first cell (`1 + 1`). A cell is the same again in a
running shell, and a first figure, in a new one, shows whether matplotlib finds its fonts.
Baseline: `none`, a plain child process.

Where an image of the virtual machine was built: from the order to go on from the snapshot to the
first kernel_info_reply, and what cells of the same code cost there against the plain child.

On a busy machine the least of each is the better figure: what came between made nothing faster.

Targets: start-up at most 60 ms more, a cell at most 1 ms more (medians of the pairs); the machine
answers within 1.5 s on 2 quiet cores.
"""

import argparse
import asyncio
import json
import os
import shutil
import statistics
import time

import psutil

from worldmodel_kernel.workspace.child import ChildWorkspace, WorkspaceSettings
from worldmodel_kernel.workspace.isolation import choose, probe
from worldmodel_kernel.workspace.provisioner import new_run_folder
from worldmodel_kernel.workspace.vm import image, snapshot, warming
from worldmodel_kernel.workspace.vm.emulator import CHANNELS

LEVELS = ("none", "bubblewrap")
STARTUP_TARGET_MS, CELL_TARGET_MS, ANSWER_TARGET_S = 60.0, 1.0, 1.5
LOOP = "total = 0\nfor n in range(300_000): total += n * n"
MATRICES = "import numpy as np\na = np.ones((300, 300))\nfor _ in range(5): a @ a"
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


# --- the virtual machine --------------------------------------------------------------------------


def answered_s(found: image.Image) -> tuple[float, float]:
    """Seconds from nothing to the first kernel_info_reply, and those that the emulator computed."""
    folder = new_run_folder()
    sockets = {name: f"{folder}/k-{number}" for number, name in enumerate(CHANNELS, start=1)}
    client = warming.client(sockets, found.record.key)
    begun = time.perf_counter()
    machine = snapshot.restored(found, sockets=sockets, run_folder=folder)
    try:
        snapshot.wake(machine, memory_bytes=0, variables={})
        client.start_channels()
        client.kernel_info(reply=True, timeout=60)
        seconds = time.perf_counter() - begun
        return seconds, computed_s(machine.process.pid)
    finally:
        client.stop_channels()
        machine.end()
        shutil.rmtree(folder)


def computed_s(pid: int) -> float:
    """Processor time of all that a process started; the least of it that a quiet machine needs."""
    processes = psutil.Process(pid).children(recursive=True)
    return sum(p.cpu_times().user + p.cpu_times().system for p in processes)


async def compared() -> dict[str, float]:
    """How many times longer cells take in the machine; each once before it counts."""
    found = {}
    shells = [ChildWorkspace(WorkspaceSettings(isolation=level)) for level in ("none", "qemu")]
    try:
        for name, code in {"cell": "1 + 1", "loop": LOOP, "matrices": MATRICES}.items():
            plain, inside = [
                min([await milliseconds(shell, code) for _ in range(6)][1:]) for shell in shells
            ]
            found[f"{name}_ms"] = round(inside, 1)
            found[f"{name}_ratio"] = round(inside / plain, 1)
    finally:
        for shell in shells:
            await shell.close()
    return found


def virtual_machine(rounds: int) -> dict[str, object]:
    if problem := choose("qemu").problem:
        return {"skipped": problem.splitlines()[0]}
    found = image.find()
    begun = time.perf_counter()
    snapshot.sealed_memory(found)
    loaded = time.perf_counter() - begun  # once for all machines of a process
    seconds, computed = zip(*(answered_s(found) for _ in range(rounds)), strict=True)
    return {
        "accelerator": found.record.accelerator,
        "load": [round(n, 1) for n in os.getloadavg()],
        "memory_loaded_s": round(loaded, 2),
        "answer_s": round(statistics.median(seconds), 2),
        "least_answer_s": round(min(seconds), 2),
        "computed_s": round(statistics.median(computed), 2),
        "most_answer_s": round(max(seconds), 2),
        **asyncio.run(compared()),
        "met": statistics.median(seconds) <= ANSWER_TARGET_S,
    }


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
    result["qemu"] = virtual_machine(5 if options.quick else options.rounds)
    print(f"qemu: {result['qemu']}")
    met = added["startup"] <= STARTUP_TARGET_MS and added["cell"] <= CELL_TARGET_MS
    print(json.dumps({"benchmark": "isolation", **result, "met": met}))


if __name__ == "__main__":
    main()
