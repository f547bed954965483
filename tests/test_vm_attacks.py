"""The attacks on the sandbox, from inside the virtual machine: all must say HELD here too."""

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

import attacks
from attacks import ATTACKS, HELPERS, PRELUDE
from machines import machine, needs_machine
from sandboxes import ran, text
from worldmodel_kernel.workspace.child import ChildWorkspace

pytestmark = [
    needs_machine,
    pytest.mark.slow,
    pytest.mark.timeout(300),  # a hundred copies of the kernel, on an emulated processor
    pytest.mark.asyncio(loop_scope="module"),
]

MORE = {  # of the machine itself
    "other machines": "len(__import__('glob').glob('/dev/v*')) == 0",
    "the ports to the host": "not glob.glob('/dev/vport*') and not glob.glob('/dev/hvc*')",
    "the image's disk": "fails(open, '/dev/vda', 'rb')",
    "memory of the machine": "fails(open, '/dev/mem', 'rb') and fails(open, '/proc/kcore', 'rb')",
    "the settings of the guest": "fails(open, '/opt/worldmodel/guest.json')",
    "switching the machine off": "system(169, 0xfee1dead, 672274793, 0x4321fedc, 0) == 'EPERM'",
    "ports of the processor": "system(172, 3) == 'EPERM'",
}
CELLS = ATTACKS | MORE


@pytest.fixture(scope="module")
def targets() -> Iterator[dict[str, object]]:
    with attacks.targets() as found:
        yield found


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shell(targets: dict[str, object]) -> AsyncIterator[ChildWorkspace]:
    shell = machine()
    await ran(shell, PRELUDE + HELPERS)
    yield shell
    await shell.close()


@pytest.mark.parametrize("attack", CELLS)
async def test_it_holds(shell: ChildWorkspace, targets: dict[str, object], attack: str) -> None:
    code = f"verdict({CELLS[attack].format(**targets)})"

    assert await text(shell, code, timeout_s=280) == "HELD"
