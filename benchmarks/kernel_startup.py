"""How long until the kernel answers for the first time.

From the start of the process to the first kernel_info_reply (asked every 20 ms), and to the end of
the first cell (`%%python` with `pass`; for ours that includes the start of the shell behind it).
Baseline: a plain ipykernel, started in turn with ours in one run.

Target: the first reply at most 0.5 s after the plain kernel's (median).
"""

import argparse
import json
import statistics
import time
from queue import Empty

from kernels import finish, send, started

TARGET_S = 0.5
FIRST_CELL = {"plain": "pass", "ours": "%%python\npass"}


def start_s(name: str) -> tuple[float, float]:
    """Seconds to the first kernel_info_reply, and to the end of the first cell."""
    begun = time.perf_counter()
    with started(name) as (_, client):
        while True:
            client.kernel_info()
            try:
                client.get_shell_msg(timeout=0.02)
                break
            except Empty:
                continue
        answered = time.perf_counter() - begun
        client.wait_for_ready(timeout=60)
        finish(client, send(client, FIRST_CELL[name]))
        return answered, time.perf_counter() - begun


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--starts", type=int, default=15, help="of each kernel")
    parser.add_argument("--quick", action="store_true", help="5 starts")
    options = parser.parse_args()
    times: dict[str, list[tuple[float, float]]] = {"plain": [], "ours": []}
    for _ in range(5 if options.quick else options.starts):
        for name, found in times.items():
            found.append(start_s(name))
    reply, cell = (
        {name: round(statistics.median(t[i] for t in found), 3) for name, found in times.items()}
        for i in (0, 1)
    )
    added = round(reply["ours"] - reply["plain"], 3)
    print(f"first reply: plain {reply['plain']} s, ours {reply['ours']} s, {added:+} s")
    print(f"first cell done: plain {cell['plain']} s, ours {cell['ours']} s")
    result = {"first_reply_s": reply, "first_cell_s": cell, "added_s": added}
    met = added <= TARGET_S
    print(json.dumps({"benchmark": "kernel_startup", **result, "target_s": TARGET_S, "met": met}))


if __name__ == "__main__":
    main()
