"""The shell in the virtual machine: what works in it, and who else may use it."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from machines import machine, needs_machine
from sandboxes import ran, text
from worldmodel_kernel.conversation import Conversation
from worldmodel_kernel.engines.scripted import Rule, ScriptedEngine
from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.events import TurnEnded
from worldmodel_kernel.workspace.child import ChildWorkspace

pytestmark = [needs_machine, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shell() -> AsyncIterator[ChildWorkspace]:
    shell = machine()
    yield shell
    await shell.close()


async def test_a_cell_runs_in_a_machine_of_its_own(shell: ChildWorkspace) -> None:
    """The small one, for the ordinary run."""
    result = await ran(shell, "import platform\nprint(6 * 7, platform.node(), platform.release())")

    assert result.text.startswith("42 sandbox ")
    assert os.uname().release not in result.text
    assert result.execution_count == 1
    assert await shell.variables() == {}
    assert shell.isolation.level == "qemu"


# --- what works -----------------------------------------------------------------------------------

WORKS = {
    "the shell": ("!echo $((40 + 2))", "42"),
    "python's version": ("import sys\nprint(sys.version_info[:2])", str(sys.version_info[:2])),
    "the home": ("from pathlib import Path\nprint(Path.home())", "/home/user"),
    "the working folder": (
        "import os\nopen('x.txt', 'w').write('b')\nprint(os.getcwd(), open('x.txt').read())",
        "/notebook b",
    ),
    "numbers": ("import numpy as np\nprint(np.ones((20, 20)).sum())", "400.0"),
    "tables": ("import pandas as pd\nprint(pd.DataFrame({'a': [1, 2]}).a.sum())", "3"),
    "formulas": ("import sympy as sp\nx = sp.Symbol('x')\nprint(sp.diff(x**2, x))", "2*x"),
    "processes": (
        "import multiprocessing as mp\nwith mp.get_context('fork').Pool(2) as pool:\n"
        "    print(pool.map(abs, [-1, -2]))",
        "[1, 2]",
    ),
    "a database": (
        "import sqlite3\nc = sqlite3.connect('x.db')\nprint(c.execute('select 7').fetchone()[0])",
        "7",
    ),
    "time zones": (
        "import datetime, zoneinfo\n"
        "print(datetime.datetime(2026, 7, 1, tzinfo=zoneinfo.ZoneInfo('Europe/Madrid')))",
        "2026-07-01 00:00:00+02:00",
    ),
    "code of a tool": ("@register_tool\ndef two(): return 2\nprint(use_tool('two'))", "2"),
    "much output": ("print('x' * 300_000)", "x" * 300_000),
}


@pytest.mark.slow
@pytest.mark.parametrize("code, expected", WORKS.values(), ids=WORKS)
async def test_it_works_inside(shell: ChildWorkspace, code: str, expected: str) -> None:
    assert (await text(shell, code)).strip() == expected


@pytest.mark.slow
async def test_a_figure_is_drawn(shell: ChildWorkspace) -> None:
    code = "import matplotlib.pyplot as plt\nplt.plot([1, 2]); plt.title('ä')\nplt.show()"

    result = await ran(shell, code)

    assert "[image/png" in result.text
    assert "STDERR" not in result.text


@pytest.mark.slow
@pytest.mark.parametrize("code", ["%pip install -q cowsay", "!pip install cowsay"])
async def test_installing_a_package_says_where_to_do_it(shell: ChildWorkspace, code: str) -> None:
    said = await text(shell, code)

    assert "the virtual machine has no network" in said
    assert "worldmodel vm build" in said
    assert said.rstrip().endswith("cowsay")


@pytest.mark.slow
async def test_tools_of_the_controller_are_called_from_inside() -> None:
    shell = machine()

    async def double(n: int) -> int:
        return 2 * n

    try:
        await shell.register_tool("double", double)
        assert await text(shell, "print(use_tool('double', n=21))") == "42"
    finally:
        await shell.close()


@pytest.mark.slow
async def test_variables_of_the_environment_arrive() -> None:
    shell = machine(env=("GREETING=good day",))
    try:
        assert await text(shell, "import os\nprint(os.environ['GREETING'])") == "good day"
    finally:
        await shell.close()


@pytest.mark.slow
async def test_each_machine_is_one_of_a_kind() -> None:
    """They go on from the same memory."""
    code = (
        "import os, random, time, uuid, numpy as np\n"
        "print(os.urandom(8).hex(), random.random(), np.random.rand(), uuid.uuid4(), time.time())"
    )
    shell = machine()
    try:
        first = (await text(shell, code)).split()
        await shell.restart()
        second = (await text(shell, code)).split()
        now = time.time()
    finally:
        await shell.close()

    assert not set(first) & set(second)
    assert now - 5 < float(second[-1]) < now + 1


@pytest.mark.slow
async def test_a_restart_keeps_nothing(shell: ChildWorkspace) -> None:
    await ran(shell, "x = 7\nopen('/home/user/kept', 'w').close()")

    await shell.restart()

    assert await text(shell, "import os\nprint(os.path.exists('/home/user/kept'))") == "False"
    assert "NameError" in await text(shell, "x")


@pytest.mark.slow
async def test_a_turns_record_says_where_its_code_ran() -> None:
    steps = ("<code>\nimport os\nprint(os.getcwd())\n</code>", "Done.")
    conversation = Conversation(ScriptedEngine([Rule("Where", steps)]), machine())
    try:
        async for event in conversation.ask("Where?"):
            last = event
    finally:
        await conversation.workspace.close()

    assert isinstance(last, TurnEnded)
    assert last.record.isolation == "qemu"
    assert last.record.blocks[0].output == "/notebook"


async def test_folders_are_refused_where_none_can_be_shown(tmp_path: Path) -> None:
    shell = machine(folders=(str(tmp_path),))

    with pytest.raises(WorkspaceError, match="shows no folder"):
        await shell.run("1")
    await shell.close()


# --- with others ----------------------------------------------------------------------------------

DRIVER = """
import sys, threading
from machines import machine
from jupyter_client import KernelManager
from jupyter_client.kernelspec import KernelSpec
from worldmodel_kernel.workspace.spec import ChildSpecManager

machine()  # makes the provisioner known
spec = KernelSpec(
    argv=[sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
    env={"FROM_THE_SPEC": "yes"},
    language="python",
    metadata={"kernel_provisioner": {"provisioner_name": "worldmodel-qemu", "config": {}}},
)
manager = KernelManager(kernel_spec_manager=ChildSpecManager(spec))
manager.start_kernel()
clients = [manager.blocking_client() for _ in range(2)]

def status(client, code):
    print(client.execute(code, reply=True, timeout=30)["content"]["status"])

for client in clients:
    client.start_channels()
    client.wait_for_ready(timeout=60)
first, second = clients
status(first, "import os; assert os.environ['FROM_THE_SPEC']; x = 5")
status(second, "assert x == 5")
threading.Timer(1, manager.interrupt_kernel).start()
status(second, "import time; time.sleep(60)")
manager.restart_kernel(now=True)
first.wait_for_ready(timeout=60)
status(first, "assert 'x' not in dir()")
for client in clients:
    client.stop_channels()
manager.shutdown_kernel(now=True)
"""


@pytest.mark.slow
async def test_any_kernelspec_may_name_it_and_several_clients_talk_to_it() -> None:
    path = os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")])
    command = [sys.executable, "-c", DRIVER]
    said = await asyncio.to_thread(
        subprocess.check_output,
        command,
        text=True,
        timeout=110,
        env=os.environ | {"PYTHONPATH": path},
    )

    assert said.split() == ["ok", "ok", "error", "ok"]


@pytest.mark.slow
async def test_two_machines_see_nothing_of_each_other(shell: ChildWorkspace) -> None:
    other = machine()
    try:
        await ran(other, "open('/tmp/mine', 'w').close()")
        seen = await text(shell, "import os\nprint(os.path.exists('/tmp/mine'))")
    finally:
        await other.close()

    assert seen == "False"
