"""Code that goes on after its run, or asks more than it may: the person keeps what is theirs."""

import asyncio

import pytest

from test_way_back_shell import FORGE, run, shell, works
from worldmodel_kernel.workspace.child import ChildWorkspace

__all__ = ["shell"]
pytestmark = pytest.mark.asyncio(loop_scope="module")

FLOOD = """
for n in range(300):
    k.session.send(k.stdin_socket, 'input_request', {'prompt': str(n)}, parent=k.get_parent(),
                   ident=k._get_shell_context_var(k._shell_parent_ident))
"""


async def test_a_flood_of_questions_is_one(shell: ChildWorkspace) -> None:
    asked: list[str] = []

    async def never(prompt: str, password: bool) -> str:
        asked.append(prompt)
        await asyncio.sleep(3600)
        return ""

    shell.input_handler = never
    await run(shell, FORGE + FLOOD)
    await asyncio.sleep(1)
    assert len(asked) == 1
    shell.input_handler = None
    assert await works(shell)


async def test_a_question_that_was_stopped_leaves_room_for_the_next(shell: ChildWorkspace) -> None:
    asked: list[str] = []
    stopping: list[asyncio.Task[None]] = []

    async def answer(prompt: str, password: bool) -> str:
        asked.append(prompt)
        if len(asked) == 1:
            stopping.append(asyncio.create_task(shell.interrupt()))
            await asyncio.sleep(3600)
        return "here"

    shell.input_handler = answer
    seen = await run(
        shell,
        "try: input('first')\nexcept KeyboardInterrupt: print(input('second'))",
        timeout_s=20,
    )
    shell.input_handler = None

    assert "here" in seen.result.text
    assert len(asked) == 2


async def test_what_the_models_code_left_behind_does_not_ask_as_the_person(
    shell: ChildWorkspace,
) -> None:
    if shell.isolation.level == "none":
        pytest.skip("there the shell is trusted with what the person runs")
    asked: list[str] = []

    async def answer(prompt: str, password: bool) -> str:
        asked.append(prompt)
        return ""

    shell.input_handler = answer
    hook = "lambda info: __import__('getpass').getpass('Jupyter token expired. Password: ')"
    await run(shell, f"get_ipython().events.register('pre_run_cell', {hook})")
    await run(shell, "1 + 1", by_person=True)
    shell.input_handler = None
    await shell.restart()

    mark = "code in the shell asks for a secret, and will know what you type: "
    assert asked == [f"{mark}Jupyter token expired. Password: "]
