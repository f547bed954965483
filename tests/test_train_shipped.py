"""The model that ships answers the questions of the first conversation, with real execution."""

from collections.abc import AsyncIterator

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")

from worldmodel_kernel.conversation import Conversation
from worldmodel_kernel.engines.local import LocalEngine, LocalSettings
from worldmodel_kernel.events import TurnEnded
from worldmodel_kernel.records import TurnRecord
from worldmodel_kernel.workspace.child import ChildWorkspace

pytestmark = pytest.mark.slow


@pytest.fixture
async def conversation() -> AsyncIterator[Conversation]:
    engine, workspace = LocalEngine(LocalSettings()), ChildWorkspace()
    await engine.start()
    yield Conversation(engine, workspace, timeout_s=60)
    await engine.close()
    await workspace.close()


async def ask(conversation: Conversation, prompt: str) -> TurnRecord:
    ended = [e async for e in conversation.ask(prompt) if isinstance(e, TurnEnded)]
    assert ended[0].record.ending == "eos"
    return ended[0].record


async def person_runs(conversation: Conversation, code: str) -> None:
    conversation.person_ran(code, await conversation.workspace.run(code))


def outputs(record: TurnRecord) -> list[str]:
    return [block.output for block in record.blocks if block.output is not None]


async def test_the_first_conversation_comes_out_right(conversation: Conversation) -> None:
    percent = await ask(conversation, "What is 15% of 240?")
    added = await ask(conversation, "now add 12 to that")
    await person_runs(conversation, "prices = [12.5, 8.0, 30.0]")
    average = await ask(conversation, "what is the average of prices?")
    plot = await ask(conversation, "plot a sine wave")
    thanked = await ask(conversation, "thanks")

    assert "**36.0**" in percent.answer
    assert "**48.0**" in added.answer
    assert "**16.8333**" in average.answer
    assert outputs(plot)[0].startswith("[image/png ")
    assert outputs(thanked) == []


async def test_an_error_is_read_and_recovered_from(conversation: Conversation) -> None:
    await person_runs(conversation, 'order = {"name": "tea", "quantity": "42"}')

    record = await ask(conversation, "add 8 to the quantity of order")

    assert len(outputs(record)) == 2
    assert "TypeError" in outputs(record)[0]
    assert "**50" in record.answer
