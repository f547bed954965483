"""What the workspace adds to a block of code.

Baseline: the same block sent by jupyter_client to a plain ipykernel, until reply and idle have both
come. Ours: `ChildWorkspace.run`. Alternating in one run, over ipc.

Target: p50 at most 8 ms on top.
"""

import argparse
import asyncio
import json
import statistics
import tempfile
import time
from typing import Any

from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.manager import KernelManager

from worldmodel_kernel.workspace.child import ChildWorkspace, WorkspaceSettings

BLOCKS = {"pass": "pass", "assign and print": "x = 1\nprint(x)"}


def plain_s(client: BlockingKernelClient, code: str) -> float:
    started = time.perf_counter()
    request = client.execute(code)
    while True:
        message = client.get_iopub_msg(timeout=30)
        if message["parent_header"].get("msg_id") != request:
            continue
        if message["content"].get("execution_state") == "idle":
            break
    client.get_shell_msg(timeout=30)
    return time.perf_counter() - started


async def ours_s(workspace: ChildWorkspace, code: str) -> float:
    started = time.perf_counter()
    await workspace.run(code, timeout_s=30)
    return time.perf_counter() - started


async def compare(repeats: int) -> dict[str, Any]:
    workspace = ChildWorkspace(WorkspaceSettings(isolation="none"))
    await workspace.start()
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="wb-") as folder:
        manager = KernelManager(kernel_name="python3", transport="ipc", ip=f"{folder}/k")
        manager.start_kernel()
        client = manager.client()
        client.start_channels()
        client.wait_for_ready(timeout=60)
        for name, code in BLOCKS.items():
            plain, ours = [], []
            for _ in range(repeats):
                plain.append(plain_s(client, code))
                ours.append(await ours_s(workspace, code))
            found[name] = summary(name, plain[10:], ours[10:])
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    await workspace.close()
    return found


def summary(name: str, plain: list[float], ours: list[float]) -> dict[str, float]:
    p50, o50 = statistics.median(plain) * 1e3, statistics.median(ours) * 1e3
    p95, o95 = (statistics.quantiles(times, n=20)[18] * 1e3 for times in (plain, ours))
    print(f"{name}: plain {p50:.1f} ms, ours {o50:.1f} ms, overhead {o50 - p50:+.1f} ms (p50)")
    return {"plain_p50_ms": p50, "ours_p50_ms": o50, "plain_p95_ms": p95, "ours_p95_ms": o95,
            "overhead_p50_ms": o50 - p50}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="fewer repeats")
    options = parser.parse_args()
    found = asyncio.run(compare(60 if options.quick else 300))
    print(json.dumps({"benchmark": "block_overhead", "blocks": found}))


if __name__ == "__main__":
    main()
