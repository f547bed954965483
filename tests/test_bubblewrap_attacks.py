"""Attacks from inside the sandbox: each cell says HELD or ESCAPED, and all must say HELD."""

import json
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

import attacks
from attacks import ATTACKS, HELPERS, PRELUDE
from sandboxes import needs_bubblewrap, ran, sandbox, text
from worldmodel_kernel.workspace import seccomp
from worldmodel_kernel.workspace.child import ChildWorkspace
from worldmodel_kernel.workspace.watchdog import first_process

pytestmark = [needs_bubblewrap, pytest.mark.asyncio(loop_scope="module")]


@pytest.fixture(scope="module")
def targets() -> Iterator[dict[str, object]]:
    with attacks.targets() as found:
        yield found


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shell(targets: dict[str, object]) -> AsyncIterator[ChildWorkspace]:
    shell = sandbox()
    await ran(shell, PRELUDE + HELPERS)
    yield shell
    await shell.close()


@pytest.mark.parametrize("attack", ATTACKS)
async def test_it_holds(shell: ChildWorkspace, targets: dict[str, object], attack: str) -> None:
    assert await text(shell, f"verdict({ATTACKS[attack].format(**targets)})") == "HELD"


async def test_every_blocked_call_is_refused_by_the_real_kernel(shell: ChildWorkspace) -> None:
    column = seccomp.MACHINES[os.uname().machine][1]
    numbers = {name: n[column] for name, n in seccomp.BLOCKED.items() if n[column] is not None}
    code = f"numbers = {numbers}\nimport json\n"
    code += "print(json.dumps({name: system(n, 0, 0, 0) for name, n in numbers.items()}))"

    said = json.loads(await text(shell, code))

    assert said == dict.fromkeys(numbers, "EPERM")


@pytest.mark.parametrize("kind", ["user", "net", "pid", "ipc", "uts", "mnt"])
async def test_it_has_a_namespace_of_its_own(shell: ChildWorkspace, kind: str) -> None:
    inside = await text(shell, f"print(os.readlink('/proc/self/ns/{kind}'))")

    assert inside.startswith(f"{kind}:")
    assert inside != os.readlink(f"/proc/self/ns/{kind}")


async def test_on_the_host_it_is_never_root(shell: ChildWorkspace) -> None:
    await ran(shell, "1")
    assert shell.pid is not None
    outer = first_process(shell.pid)
    assert outer is not None

    assert 0 not in uids(shell.pid) | uids(outer)
    assert 0 not in {os.stat(f"/proc/{outer}/root/{d}").st_uid for d in ("notebook", "tmp")}


def uids(pid: int) -> set[int]:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return {int(n) for line in lines if line.startswith("Uid:") for n in line.split()[1:]}


async def test_two_shells_see_nothing_of_each_other(shell: ChildWorkspace) -> None:
    other = sandbox()
    try:
        await ran(other, "open('/tmp/mine', 'w').close()\nopen('mine', 'w').close()")
        count = "len([n for n in os.listdir('/proc') if n.isdigit()])"
        seen = await text(shell, f"print(glob.glob('/tmp/mine') + glob.glob('mine'), {count} < 20)")
    finally:
        await other.close()

    assert seen == "[] True"


async def test_a_restart_keeps_no_file(shell: ChildWorkspace) -> None:
    await ran(shell, "open('/home/user/.ipython/profile_default/startup/x.py', 'w').write('1/0')")

    await shell.restart()

    assert await text(shell, PRELUDE + HELPERS + "print(glob.glob('/home/user/**/x.py'))") == "[]"


async def test_a_flood_of_sockets_ends_it(shell: ChildWorkspace) -> None:
    code = "import socket, time\nfor n in range(100): socket.socket(1).bind(f'/run/sockets/{n}')\n"

    result = await ran(shell, code + "time.sleep(20)")

    assert "the folder of its sockets" in result.text
