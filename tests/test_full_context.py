"""What a model sees of a conversation that does not fit into its context, with a real shell."""

from collections.abc import AsyncIterator

import pytest

from conversing import NarrowEngine, ask, ids_of
from worldmodel_kernel.conversation import Conversation
from worldmodel_kernel.engines.scripted import Rule
from worldmodel_kernel.turn import Limits
from worldmodel_kernel.workspace.child import ChildWorkspace

RULES = [Rule("echo", ("ok " * 30,))]


@pytest.fixture
async def workspace() -> AsyncIterator[ChildWorkspace]:
    workspace = ChildWorkspace()
    yield workspace
    await workspace.close()


async def test_a_full_context_drops_whole_exchanges_rarely_and_tells_the_variables(
    workspace: ChildWorkspace,
) -> None:
    conversation = Conversation(NarrowEngine(RULES), workspace, limits=Limits(max_step_tokens=150))
    await workspace.run("result = 36.0")
    drops = 0
    for _ in range(60):
        dropped = conversation.context.dropped
        record = await ask(conversation, "echo")
        drops += conversation.context.dropped != dropped
        assert record.ending == "eos"
        assert len(ids_of(conversation)) <= NarrowEngine.context_tokens

    text = conversation.engine.codec.decode(ids_of(conversation))
    assert "Variables in the shell: result = 36.0" in text
    assert 0 < drops <= 30, "one drop makes room for several turns"
    assert len(conversation.exchanges) == 60, "nothing is forgotten, only unseen"


async def test_of_what_is_dropped_the_persons_definitions_stay(workspace: ChildWorkspace) -> None:
    conversation = Conversation(NarrowEngine(RULES), workspace, limits=Limits(max_step_tokens=150))
    long = f"table = {list(range(40))}"
    cells = ("print('seen once')", long, "prices = [3, 5]", "%time 1", "prices.append(8)")
    for code in cells:
        conversation.person_ran(code, await workspace.run(code))
    while conversation.context.dropped < len(cells) + 3:
        await ask(conversation, "echo")
        assert len(ids_of(conversation)) <= NarrowEngine.context_tokens

    text = conversation.engine.codec.decode(ids_of(conversation))
    assert conversation.context.kept == (2,)
    assert "prices = [3, 5]" in text
    for gone in ("seen once", "<code>\ntable", "%time", "append"):
        assert gone not in text, gone
    conversation.context.branch(keep=3)
    assert conversation.context.kept == ()
