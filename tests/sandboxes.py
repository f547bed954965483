"""What the tests of the sandbox share: when to skip, and a shell in it."""

import pytest

from worldmodel_kernel.workspace import RunResult
from worldmodel_kernel.workspace.child import ChildWorkspace
from worldmodel_kernel.workspace.isolation import probe
from worldmodel_kernel.workspace.spec import WorkspaceSettings

needs_bubblewrap = pytest.mark.skipif(
    not probe().works, reason=f"bubblewrap does not work here: {probe().reason}"
)


def sandbox(**settings: object) -> ChildWorkspace:
    values = {"memory_bytes": 2 << 30, **settings}
    return ChildWorkspace(WorkspaceSettings(isolation="bubblewrap", **values))  # type: ignore[arg-type]


async def ran(shell: ChildWorkspace, code: str, timeout_s: float = 60) -> RunResult:
    return await shell.run(code, timeout_s=timeout_s)


async def text(shell: ChildWorkspace, code: str, timeout_s: float = 60) -> str:
    return (await ran(shell, code, timeout_s)).text
