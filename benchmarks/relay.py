"""What the kernel adds to a cell, and how fast it stops.

Cells: `%%python` with `pass` through our kernel, against `pass` in a plain ipykernel, alternating.
Blocks: a code block of a scripted turn, from its appearance to its number and time, as a front end
sees it, against the same code sent to the plain kernel. Both until reply and idle have come.
Interrupts: from the request to the idle status of the cell: while the model writes, in an endless
loop; and code that ignores interrupts, from its first output to the end of the turn.

Targets: cell p50 at most +5 ms; block p50 at most +8 ms; 0.2 s, 1.5 s, and the timeout + 3 s.
"""

import argparse
import json
import statistics
import time
from typing import Any

from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.manager import KernelManager
from kernels import CODE, broadcasts, finish, send, started

CELL_MS, BLOCK_MS = 5.0, 8.0
LIMITS_S = {"write long": 0.2, "loop": 1.5}
TIMEOUT_S = 1.0
KILL_S = 3.0


def cell_s(client: BlockingKernelClient, code: str) -> float:
    begun = time.perf_counter()
    finish(client, send(client, code))
    return time.perf_counter() - begun


def block_s(client: BlockingKernelClient) -> float:
    """From the code's last display before it runs to the one that has its number and time."""
    appeared = ended = 0.0
    for when, message in broadcasts(client, send(client, "one block")):
        shown = str(message["content"].get("data", ""))
        if not ended and "In [" in shown:
            ended = when
        elif not ended and shown:
            appeared = when
    client.get_shell_msg(timeout=60)
    return ended - appeared


def stop_s(manager: KernelManager, client: BlockingKernelClient, prompt: str, sign: str) -> float:
    """From the interrupt to the end of the cell."""
    request = send(client, prompt)
    asked = ended = 0.0
    for when, message in broadcasts(client, request):
        ended = when
        if not asked and sign in str(message["content"]):
            asked = time.perf_counter()
            manager.interrupt_kernel()
    client.get_shell_msg(timeout=60)
    return ended - asked


def killed_s(client: BlockingKernelClient) -> float:
    """From the first output of code that ignores interrupts to the end of its turn."""
    finish(client, send(client, f"%set timeout={TIMEOUT_S}"))
    began = ended = 0.0
    for when, message in broadcasts(client, send(client, "deaf")):
        began = began or (when if message["msg_type"] == "stream" else 0.0)
        ended = when
    client.get_shell_msg(timeout=60)
    return ended - began


def compare(name: str, plain: list[float], ours: list[float], target_ms: float) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for who, times in (("plain", plain), ("ours", ours)):
        found[f"{who}_p50_ms"] = round(statistics.median(times) * 1e3, 2)
        found[f"{who}_p95_ms"] = round(statistics.quantiles(times, n=20)[18] * 1e3, 2)
    added = round(found["ours_p50_ms"] - found["plain_p50_ms"], 2)
    print(f"{name}: plain {found['plain_p50_ms']} ms, ours {found['ours_p50_ms']} ms, {added:+} ms")
    return {**found, "added_p50_ms": added, "target_ms": target_ms, "met": added <= target_ms}


def measure(repeats: int, stops: int) -> dict[str, Any]:
    cells: tuple[list[float], list[float]] = ([], [])
    blocks: tuple[list[float], list[float]] = ([], [])
    interrupts: dict[str, Any] = {}
    with started("plain") as (_, plain), started("ours") as (manager, ours):
        for client in (plain, ours):
            client.wait_for_ready(timeout=60)
        for _ in range(repeats):
            cells[0].append(cell_s(plain, "pass"))
            cells[1].append(cell_s(ours, "%%python\npass"))
            blocks[0].append(cell_s(plain, CODE))
            blocks[1].append(block_s(ours))
        for prompt, limit in LIMITS_S.items():
            sign = "going" if prompt == "loop" else "10 11 12"
            slowest = max(stop_s(manager, ours, prompt, sign) for _ in range(stops))
            interrupts[prompt] = {"slowest_s": round(slowest, 3), "met": slowest <= limit}
            print(f"interrupt, {prompt}: slowest of {stops} {slowest:.3f} s (at most {limit} s)")
        slowest = max(killed_s(ours) for _ in range(min(stops, 3)))
        interrupts["deaf"] = {"slowest_s": round(slowest, 3), "met": slowest <= TIMEOUT_S + KILL_S}
        print(f"code that ignores interrupts, timeout {TIMEOUT_S} s: over after {slowest:.2f} s")
    return {
        "cell": compare("cell", cells[0][10:], cells[1][10:], CELL_MS),
        "block": compare("block", blocks[0][10:], blocks[1][10:], BLOCK_MS),
        "interrupts": interrupts,
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="fewer repeats")
    options = parser.parse_args()
    found = measure(60, 3) if options.quick else measure(300, 10)
    print(json.dumps({"benchmark": "relay", **found}))


if __name__ == "__main__":
    main()
