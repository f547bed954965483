"""What a job holds in all: its processes and their memory, counted by the fork server.

Limits of the kernel hold for one process; twelve processes may each take nearly all. Sent into the
sandbox as text with the fork server; it imports nothing of ours.
"""

import contextlib
import os
from collections import defaultdict
from pathlib import Path

_PAGE = os.sysconf("SC_PAGESIZE")
_GIB = 1 << 30


def excess(
    jobs: "dict[int, tuple[int, ...]]", memory_bytes: int, processes: int
) -> "dict[int, str]":
    """Those jobs that hold too much, and the reason.

    Args:
        jobs: the processes from which all others of a job descend, by its number.
    """
    found = {}
    for job, pids in _processes(jobs).items():
        if len(pids) > processes:
            found[job] = f"it had {len(pids)} processes, and {processes} is the limit"
        elif sum(map(_resident, pids)) > memory_bytes:
            held = sum(map(_shared_out, pids))
            if held > memory_bytes:
                found[job] = (
                    f"out of memory: its processes held {held / _GIB:.1f} GiB in all, and "
                    f"{memory_bytes / _GIB:.1f} GiB is the limit"
                )
    return found


def _processes(jobs: "dict[int, tuple[int, ...]]") -> "dict[int, list[int]]":
    owners = {top: job for job, tops in jobs.items() for top in tops}
    parents = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            with contextlib.suppress(OSError, IndexError):  # it has ended
                words = Path(f"/proc/{name}/stat").read_bytes().rpartition(b")")[2].split()
                parents[int(name)] = int(words[1])
    found: dict[int, list[int]] = defaultdict(list)
    for pid in parents:
        above = pid
        for _ in range(len(parents)):
            if above in owners or above not in parents:
                break
            above = parents[above]
        if above in owners:
            found[owners[above]].append(pid)
    return found


def _resident(pid: int) -> int:
    try:
        with open(f"/proc/{pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * _PAGE
    except OSError:  # it has ended
        return 0


def _shared_out(pid: int) -> int:
    """Memory that processes share counts once."""
    try:
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
            lines = [line.split() for line in file if line.startswith("Pss:")]
        return int(lines[0][1]) * 1024 if lines else _resident(pid)
    except OSError:  # it made itself unreadable, or has ended
        return _resident(pid)
