"""Messages of a real shell that are too long for their socket; each level of isolation."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from test_way_back_shell import LEVELS, run
from worldmodel_kernel.workspace import RunStatus
from worldmodel_kernel.workspace.child import ChildWorkspace, WorkspaceSettings

pytestmark = pytest.mark.asyncio(loop_scope="module")

LONG = """
send, k = get_ipython().kernel.session.send, get_ipython().kernel
def long(stream, kind, *a, **o):
    if kind == {kind!r}:
        k.session.send, o["buffers"] = send, [bytes(200 << 20)]
    return send(stream, kind, *a, **o)
k.session.send = long
"""


@pytest_asyncio.fixture(params=LEVELS, scope="module", loop_scope="module")
async def shell(request: pytest.FixtureRequest) -> AsyncIterator[ChildWorkspace]:
    shell = ChildWorkspace(WorkspaceSettings(isolation=request.param, memory_bytes=4 << 30))
    yield shell
    await shell.close()


async def test_a_reply_that_is_too_long_is_an_error_and_the_shell_goes_on(
    shell: ChildWorkspace,
) -> None:
    await run(shell, "kept = 1")
    seen = await run(shell, LONG.format(kind="execute_reply"))

    assert seen.result.status is RunStatus.ERROR
    assert seen.result.reply["ename"] == "BadReply"
    assert "one message was too long" in seen.text
    assert (await run(shell, "print(kept)")).result.text == "1"


async def test_a_question_that_is_too_long_stops_its_code_and_no_more(
    shell: ChildWorkspace,
) -> None:
    await run(shell, "kept = 1")
    seen = await run(shell, LONG.format(kind="input_request") + "input('?')")

    assert seen.result.status is RunStatus.INTERRUPTED
    assert "one message was too long" in seen.text
    assert (await run(shell, "print(kept)")).result.text == "1"


async def test_an_answer_on_control_that_is_too_long_leaves_an_interrupt_that_works(
    shell: ChildWorkspace,
) -> None:
    await run(shell, LONG.format(kind="list_subshell_reply"))
    reply = await shell.request("control", shell._message("list_subshell_request"))
    assert reply["content"]["ename"] == "BadReply"

    running = asyncio.create_task(run(shell, "import time\nprint('now')\ntime.sleep(100)"))
    await asyncio.sleep(1)
    await shell.interrupt()
    assert (await running).result.status is RunStatus.INTERRUPTED
