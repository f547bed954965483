"""The program that waits in a job's namespace."""

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from worldmodel_kernel.workspace import waiting


@pytest.mark.skipif(
    not waiting.program(os.uname().machine), reason="no program for this machine; sleep is taken"
)
def test_it_waits_until_it_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "wait"
    path.write_bytes(waiting.program(os.uname().machine))
    path.chmod(0o500)

    process = subprocess.Popen([path])
    time.sleep(0.2)
    assert process.poll() is None
    process.send_signal(signal.SIGCONT)  # a signal that it survives does not end its wait
    time.sleep(0.1)
    assert process.poll() is None
    used = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()[11:13]
    process.kill()

    assert process.wait() == -signal.SIGKILL
    assert used == ["0", "0"], "it takes no time"


def test_a_machine_that_we_do_not_know_has_none() -> None:
    assert waiting.program("riscv64") == b""
