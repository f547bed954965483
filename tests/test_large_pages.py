"""Memory on large pages: it is moved where the system can, and says the same as before."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from worldmodel_kernel.workspace import large_pages

MAPS = Path("/proc/self/smaps_rollup")
PROGRAM = """
import os
from worldmodel_kernel.workspace import large_pages
large_pages.keep_together()
words = [f"word {number}" for number in range(400_000)]
large_pages.gather()
text = open("/proc/self/smaps_rollup").read()
print(next(line for line in text.splitlines() if "AnonHugePages" in line).split()[1])
if not (pid := os.fork()):
    words[7] = "changed"
    os._exit(0 if words == [f"word {n}" if n != 7 else "changed" for n in range(400_000)] else 1)
print(os.waitpid(pid, 0)[1], words[7], len(words))
"""


@pytest.mark.skipif(not MAPS.exists(), reason="no /proc/self/smaps_rollup")
def test_memory_is_moved_and_stays_what_it_was() -> None:
    environment = os.environ | large_pages.ENVIRONMENT
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True
    )

    moved, *rest = ran.stdout.split(maxsplit=1)
    assert rest == ["0 word 7 400000\n"], ran.stderr
    if moved == "0":
        pytest.skip("this system has no large pages to give")
    assert int(moved) > 10_000  # kB


def test_where_nothing_is_known_of_pages_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "exists", lambda _: False)

    large_pages.keep_together()
    large_pages.gather()
