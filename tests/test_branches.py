"""Asking a cell again: the conversation goes on from there, and what was left is kept."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from scripted_kernel import ADD, PERCENT
from worldmodel_kernel.conversation import Conversation
from worldmodel_kernel.engines.scripted import Rule, ScriptedEngine
from worldmodel_kernel.errors import ConversationError
from worldmodel_kernel.events import Branched, ConversationEvent
from worldmodel_kernel.journal import Journal, read_journal
from worldmodel_kernel.records import TurnRecord
from worldmodel_kernel.workspace import RunResult, RunStatus
from worldmodel_kernel.workspace.child import ChildWorkspace

RULES = [Rule(rule["prompt"], tuple(rule["steps"])) for rule in (PERCENT, ADD)]


@pytest.fixture
async def conversation(tmp_path: Path) -> AsyncIterator[Conversation]:
    workspace = ChildWorkspace()
    journal = Journal.begin(tmp_path, id="one", name="")
    yield Conversation(ScriptedEngine(RULES), workspace, journal=journal)
    journal.close()
    await workspace.close()


async def ask(conversation: Conversation, prompt: str, cell: str) -> list[ConversationEvent]:
    return [event async for event in conversation.ask(prompt, cell_id=cell)]


def cells(conversation: Conversation) -> list[str]:
    return [exchange.record.cell_id for exchange in conversation.exchanges]


async def three_cells(conversation: Conversation) -> None:
    await ask(conversation, "What is 15% of 240?", "a")
    await ask(conversation, "now add 12 to that", "b")
    await ask(conversation, "add 12 again", "c")


async def test_a_cell_asked_again_goes_on_from_what_stood_before_it(
    conversation: Conversation,
) -> None:
    await three_cells(conversation)
    before = conversation.exchanges[0].transcript.ids

    seen = await ask(conversation, "add 12, once more", "b")

    assert [event for event in seen if isinstance(event, Branched)] == [Branched(2, ("c",))]
    assert cells(conversation) == ["a", "b"]
    assert conversation.stale == ["c"]
    ids = conversation.context.transcript().ids
    assert ids[: len(before)] == before
    assert "again" not in conversation.engine.codec.decode(ids)


async def test_an_undone_cell_is_stale_until_it_is_asked_again(conversation: Conversation) -> None:
    await three_cells(conversation)

    conversation.undo()
    conversation.undo()

    assert conversation.stale == ["c", "b"]
    assert conversation.journal
    resumed = Conversation(ScriptedEngine(RULES), ChildWorkspace())
    resumed.resume(read_journal(conversation.journal.path))
    assert resumed.stale == ["c", "b"]
    await ask(conversation, "now add 12 to that", "b")
    assert conversation.stale == ["c"]
    conversation.reset()
    assert conversation.stale == []


async def test_a_prompt_that_is_too_long_changes_nothing(conversation: Conversation) -> None:
    await three_cells(conversation)

    with pytest.raises(ConversationError, match="too long"):
        await ask(conversation, "add 12 " * 100_000, "a")

    assert cells(conversation) == ["a", "b", "c"]
    assert conversation.context.branches == []


async def test_running_every_cell_again_leaves_nothing_stale(conversation: Conversation) -> None:
    await three_cells(conversation)

    await three_cells(conversation)

    assert cells(conversation) == ["a", "b", "c"]
    assert conversation.stale == []


async def test_a_branch_can_be_gone_on_with(conversation: Conversation) -> None:
    await three_cells(conversation)
    await ask(conversation, "add 12, once more", "b")

    conversation.switch(1)

    assert cells(conversation) == ["a", "b", "c"]
    assert conversation.stale == []
    conversation.switch(1)
    assert [_prompt(e) for e in conversation.exchanges][1] == "add 12, once more"
    with pytest.raises(ConversationError, match="no branch 2: there are 1"):
        conversation.switch(2)


async def test_the_journal_keeps_branches(conversation: Conversation, tmp_path: Path) -> None:
    await three_cells(conversation)
    await ask(conversation, "add 12, once more", "b")
    conversation.switch(1)

    saved = read_journal(tmp_path / "one.jsonl")
    again = Conversation(ScriptedEngine(RULES), conversation.workspace)
    again.resume(saved)

    assert cells(again) == ["a", "b", "c"]
    assert [e.record.cell_id for e in again.context.branches[0]] == ["a", "b"]
    assert again.context_used == conversation.context_used


async def test_cells_without_an_id_and_the_persons_own_never_branch(
    conversation: Conversation,
) -> None:
    await ask(conversation, "What is 15% of 240?", "")
    await ask(conversation, "now add 12 to that", "")
    for _ in range(2):
        conversation.person_ran("x = 1", RunResult(RunStatus.OK), cell_id="p")

    assert len(conversation.exchanges) == 4
    assert conversation.context.branches == []


async def test_forgetting_everything_forgets_the_branches(conversation: Conversation) -> None:
    await three_cells(conversation)
    await ask(conversation, "add 12, once more", "b")

    conversation.reset()

    assert conversation.context.branches == []
    assert conversation.stale == []


def _prompt(exchange: object) -> str:
    record = getattr(exchange, "record", None)
    return record.prompt if isinstance(record, TurnRecord) else ""
