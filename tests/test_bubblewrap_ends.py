"""How a shell in bubblewrap ends: by time, by force, by memory, and what it leaves: nothing."""

import asyncio
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest
import pytest_asyncio

from sandboxes import needs_bubblewrap, ran, sandbox, text
from worldmodel_kernel.workspace import RunStatus
from worldmodel_kernel.workspace.child import ChildWorkspace
from worldmodel_kernel.workspace.watchdog import first_process

pytestmark = [needs_bubblewrap, pytest.mark.asyncio(loop_scope="module"), pytest.mark.slow]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shell() -> AsyncIterator[ChildWorkspace]:
    shell = sandbox()
    yield shell
    await shell.close()


# --- how it ends ------------------------------------------------------------------------------


async def test_code_that_takes_too_long_is_interrupted(shell: ChildWorkspace) -> None:
    await ran(shell, "x = 7")
    for code in ("while True: pass", "import time\ntime.sleep(60)", "!sleep 60"):
        result = await ran(shell, code, 0.5)

        assert result.status is RunStatus.TIMEOUT, code
        assert result.seconds < 3
    assert await text(shell, "x") == "7"


async def test_code_that_ignores_interrupts_is_killed(shell: ChildWorkspace) -> None:
    code = "import signal, time\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\ntime.sleep(60)"

    result = await ran(shell, code, 0.5)

    assert result.status is RunStatus.KILLED
    assert await text(shell, "print('back')") == "back"


@pytest.mark.parametrize(
    "code, said",
    [
        ("import os; os._exit(3)", "status 3"),
        ("import os; os.kill(os.getpid(), 9)", "signal 9"),
        ("import ctypes; ctypes.string_at(0)", "signal 11"),
    ],
)
async def test_a_dead_shell_is_a_result_and_is_replaced(
    shell: ChildWorkspace, code: str, said: str
) -> None:
    result = await ran(shell, code)

    assert result.status is RunStatus.DIED
    assert said in result.text
    assert await text(shell, "print('back')") == "back"


DAEMON = """
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(1000)
    os._exit(0)
"""


def descendants(pid: int) -> list[psutil.Process]:
    process = psutil.Process(pid)
    return [process, *process.children(recursive=True)]


def lives(process: psutil.Process) -> bool:
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def gone(processes: list[psutil.Process], timeout_s: float = 10) -> bool:
    """Without reaping them, which is for those who started them."""
    end = time.monotonic() + timeout_s
    while any(map(lives, processes)) and time.monotonic() < end:
        time.sleep(0.05)
    return not any(map(lives, processes))


async def test_closing_leaves_no_process_and_no_file() -> None:
    shell = sandbox()
    await ran(shell, DAEMON)
    assert shell.pid is not None
    processes = descendants(shell.pid)
    folder = Path(shell._manager.connection_file).parent
    assert len(processes) >= 4
    assert folder.stat().st_mode & 0o777 == 0o700

    await shell.close()

    assert gone(processes)
    assert not folder.exists()


async def test_killing_any_part_ends_all_of_it(shell: ChildWorkspace) -> None:
    for part in (0, 1, 2):  # bwrap outside, bwrap inside, the kernel
        await ran(shell, DAEMON)
        assert shell.pid is not None
        processes = descendants(shell.pid)

        processes[part].kill()

        assert await asyncio.to_thread(gone, processes), part
        await asyncio.sleep(0.3)  # until the shell's death is noticed
        assert await text(shell, "print('back')") == "back"


CONTROLLER = """
import asyncio
from worldmodel_kernel.workspace.child import ChildWorkspace, WorkspaceSettings
async def main():
    shell = ChildWorkspace(WorkspaceSettings(isolation="bubblewrap"))
    await shell.run(DAEMON)
    print(shell.pid, shell._manager.connection_file, flush=True)
    await asyncio.sleep(60)
asyncio.run(main())
"""


async def test_a_killed_controller_leaves_nothing() -> None:
    folder = await asyncio.to_thread(killed_controller)
    shell = sandbox()  # whoever comes next sweeps
    await ran(shell, "1")
    await shell.close()

    assert not folder.exists()


def killed_controller() -> Path:
    """Its run folder, after all its processes have ended."""
    program = f"DAEMON = {DAEMON!r}\n{CONTROLLER}"
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as controller:
        assert controller.stdout is not None
        pid, connection_file = controller.stdout.readline().decode().split()
        processes = descendants(int(pid))
        assert len(processes) >= 4
        controller.kill()
    assert gone(processes)
    return Path(connection_file).parent


async def test_interrupting_by_a_signal_does_no_harm(shell: ChildWorkspace) -> None:
    await ran(shell, "x = 5")

    await shell._manager.provisioner.send_signal(signal.SIGINT)

    assert await text(shell, "x") == "5"


# --- memory in all ----------------------------------------------------------------------------

CHILDREN = """
import os, time
for n in range(4):
    if os.fork() == 0:
        held = bytearray(os.urandom(1 << 20)) * 300
        time.sleep(60)
time.sleep(60)
"""
FILES = """
for n in range(4):
    with open(f'{"/tmp" if n % 2 else "/notebook"}/{n}', 'wb') as file:
        for _ in range(200): file.write(b'x' * (1 << 20))
import time; time.sleep(60)
"""


@pytest.mark.parametrize("code", [CHILDREN, FILES], ids=["processes", "files"])
async def test_memory_of_all_together_is_limited(code: str) -> None:
    shell = sandbox(memory_bytes=700 << 20)
    try:
        result = await ran(shell, code)

        assert result.status is RunStatus.DIED
        assert "held" in result.text
        assert "0.7 GiB is the limit" in result.text
        assert await text(shell, "print('back')") == "back"
    finally:
        await shell.close()


async def test_closing_the_folder_of_its_sockets_blinds_nobody() -> None:
    """To root no folder is closed; an ordinary user sees that it is."""
    shell = sandbox(memory_bytes=700 << 20)
    result = await ran(shell, "import os; os.chmod('/run/sockets', 0)" + CHILDREN)
    folder = Path(shell._manager.connection_file).parent
    back = await text(shell, "print('back')")
    await shell.close()

    assert result.status is RunStatus.DIED
    assert "held" in result.text or "it closed the folder of its sockets" in result.text
    assert back == "back"
    assert not folder.exists()


SHARED = """
import os, time
held = bytearray(b'x') * (300 << 20)
pids = []
for n in range(4):
    pids.append(os.fork())
    if not pids[-1]:
        time.sleep(1.5)
        os._exit(0)
for pid in pids: os.waitpid(pid, 0)
print('done')
"""


async def test_memory_that_processes_share_counts_once() -> None:
    shell = sandbox(memory_bytes=700 << 20)
    try:
        assert await text(shell, SHARED) == "done"
    finally:
        await shell.close()


async def test_short_of_memory_the_system_takes_the_shell_first(shell: ChildWorkspace) -> None:
    await ran(shell, "1")
    await asyncio.sleep(0.5)

    assert shell.pid is not None
    assert score(shell.pid) == "500"


def score(monitor: int) -> str:
    init = first_process(monitor)
    kernel = Path(f"/proc/{init}/task/{init}/children").read_text().split()[0]
    return Path(f"/proc/{kernel}/oom_score_adj").read_text().strip()
