"""How a shell in the virtual machine ends: by time, by force, by memory; it leaves nothing."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest
import pytest_asyncio

from machines import machine, needs_machine
from sandboxes import ran, text
from test_bubblewrap_ends import DAEMON, descendants, gone
from worldmodel_kernel.workspace import RunStatus
from worldmodel_kernel.workspace.child import ChildWorkspace

pytestmark = [needs_machine, pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shell() -> AsyncIterator[ChildWorkspace]:
    shell = machine()
    yield shell
    await shell.close()


# --- how it ends ----------------------------------------------------------------------------------


async def test_code_that_takes_too_long_is_interrupted(shell: ChildWorkspace) -> None:
    await ran(shell, "x = 7")
    for code in ("while True: pass", "import time\ntime.sleep(60)", "!sleep 60"):
        result = await ran(shell, code, 1)

        assert result.status is RunStatus.TIMEOUT, code
    assert await text(shell, "x") == "7"


async def test_code_that_ignores_interrupts_is_killed(shell: ChildWorkspace) -> None:
    code = "import signal, time\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\ntime.sleep(90)"

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


async def test_one_block_that_is_too_big_is_an_error_of_the_code() -> None:
    shell = machine(memory_bytes=400 << 20)
    try:
        assert "MemoryError" in await text(shell, "x = bytearray(500 << 20)")
    finally:
        await shell.close()


CHILDREN = """
import os, time
for n in range(6):
    if os.fork() == 0:
        held = bytearray(os.urandom(1 << 20)) * 200
        time.sleep(60)
time.sleep(60)
"""


async def test_memory_of_all_together_is_limited(shell: ChildWorkspace) -> None:
    """The machine's own Linux ends what holds too much; which part, it chooses."""
    result = await ran(shell, CHILDREN, 20)

    assert result.status in (RunStatus.DIED, RunStatus.TIMEOUT, RunStatus.KILLED)
    assert shell.pid is None or held_bytes(shell.pid) < 2 << 30, "of the host"
    await shell.restart()
    assert await text(shell, "print('back')") == "back"


def held_bytes(pid: int) -> int:
    return sum(int(process.memory_info().rss) for process in descendants(pid))


async def test_closing_leaves_no_process_and_no_file() -> None:
    shell = machine()
    await ran(shell, DAEMON)
    assert shell.pid is not None
    processes = descendants(shell.pid)
    folder = Path(shell._manager.connection_file).parent

    await shell.close()

    assert gone(processes)
    assert not folder.exists()


async def test_killing_any_part_ends_all_of_it(shell: ChildWorkspace) -> None:
    for part in (0, 1, 2):  # bwrap outside, bwrap inside, the emulator
        await ran(shell, "1")
        assert shell.pid is not None
        processes = descendants(shell.pid)

        processes[part].kill()

        assert await asyncio.to_thread(gone, processes), part
        await asyncio.sleep(0.3)  # until the shell's death is noticed
        assert await text(shell, "print('back')") == "back"


CONTROLLER = """
import asyncio
from machines import machine
async def main():
    shell = machine()
    await shell.run(DAEMON)
    print(shell.pid, shell._manager.connection_file, flush=True)
    await asyncio.sleep(60)
asyncio.run(main())
"""


async def test_a_killed_controller_leaves_nothing() -> None:
    folder = await asyncio.to_thread(killed_controller)
    shell = machine()  # whoever comes next sweeps
    await ran(shell, "1")
    await shell.close()

    assert not folder.exists()


def killed_controller() -> Path:
    program = f"DAEMON = {DAEMON!r}\n{CONTROLLER}"
    path = os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")])
    with subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": path},
    ) as controller:
        assert controller.stdout is not None
        pid, connection_file = controller.stdout.readline().decode().split()
        processes = descendants(int(pid))
        controller.kill()
    assert gone(processes)
    return Path(connection_file).parent


# --- the emulator ---------------------------------------------------------------------------------


async def test_the_emulator_is_confined(shell: ChildWorkspace) -> None:
    await ran(shell, "1")
    assert shell.pid is not None
    emulator = next(p for p in descendants(shell.pid) if "qemu" in p.name())
    status = of_process(emulator.pid, "status")

    assert 0 not in psutil.Process(emulator.pid).uids()
    for line in ("CapEff:\t0000000000000000", "NoNewPrivs:\t1", "Seccomp:\t2"):
        assert line in status
    for kind in ("user", "net", "pid", "ipc", "uts", "mnt"):
        ours, its = (os.readlink(f"/proc/{who}/ns/{kind}") for who in ("self", emulator.pid))
        assert ours != its, kind
    assert of_process(emulator.pid, "environ").strip("\0") in ("", "PWD=/")
    lines = [line.split() for line in of_process(emulator.pid, "mounts").splitlines()]
    writable = {place for _, place, _, options, *_ in lines if "rw" in options.split(",")}
    assert writable <= {"/tmp", "/dev/pts", "/dev/null", "/dev/zero", "/dev/full"} | devices()


def of_process(pid: int, name: str) -> str:
    return Path(f"/proc/{pid}/{name}").read_text()


def devices() -> set[str]:
    return {f"/dev/{name}" for name in ("random", "urandom", "tty", "console", "kvm", "shm")}
