"""Run modes: what waits for a person, and what becomes of what they say."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterable
from typing import Any

import pytest
import pytest_asyncio

from conftest import codec_of
from scripted_kernel import PERCENT
from worldmodel_kernel.codec import Codec, byte_tokenizer
from worldmodel_kernel.conversation import Conversation
from worldmodel_kernel.driver import SKIPPED
from worldmodel_kernel.engines.scripted import Rule, ScriptedEngine
from worldmodel_kernel.events import ConversationEvent, Predicted, Rewritten, Skipped, TurnEnded
from worldmodel_kernel.gates import Answer, AskGate, Question, StepGate
from worldmodel_kernel.records import TurnRecord
from worldmodel_kernel.tags import V1, Author
from worldmodel_kernel.workspace.child import ChildWorkspace

RULES = [
    Rule(PERCENT["prompt"], tuple(PERCENT["steps"]), expects=("36.0",)),
    Rule("twice", ("<code>\nprint(1)\n</code>", "<code>\nprint(2)\n</code>", "Got **{output}**.")),
]
pytestmark = pytest.mark.asyncio(loop_scope="module")
V1_STEP = "<model>\nprint(6 * 7)\n</model>\n<requires>\npython:math\n</requires>"


class Person:
    """Answers questions with what it was told to say, one by one; then goes on."""

    def __init__(self, *answers: Answer | None, waits_s: float = 0.0) -> None:
        self.asked: list[Question] = []
        self._answers: Iterable[Answer | None] = iter(answers)
        self._waits_s = waits_s

    async def __call__(self, question: Question) -> Answer | None:
        self.asked.append(question)
        await asyncio.sleep(self._waits_s)
        return next(iter(self._answers), Answer("next"))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def workspace() -> AsyncIterator[ChildWorkspace]:
    """One shell for all: starting it takes longer than any test here."""
    workspace = ChildWorkspace()
    yield workspace
    await workspace.close()


@pytest.fixture
def conversation(workspace: ChildWorkspace) -> Conversation:
    return Conversation(ScriptedEngine(RULES), workspace, timeout_s=20)


async def events(conversation: Conversation, prompt: str = "15%") -> list[ConversationEvent]:
    return [event async for event in conversation.ask(prompt)]


def record_of(seen: list[ConversationEvent]) -> TurnRecord:
    assert isinstance(seen[-1], TurnEnded)
    return seen[-1].record


# --- ask ----------------------------------------------------------------------------------------


async def test_code_waits_until_the_person_lets_it_run(conversation: Conversation) -> None:
    person = Person(Answer("run"))
    conversation.gate = AskGate(person)

    record = record_of(await events(conversation))

    assert person.asked == [Question("run", "result = 240 * 0.15\nprint(result)")]
    assert record.answer == "15% of 240 is **36.0**."


@pytest.mark.parametrize("tokenizer", ["bytes", "embedded"])
@pytest.mark.parametrize("style", ["tokens", "text"])
async def test_edited_code_runs_and_is_what_the_model_remembers(
    workspace: ChildWorkspace, tokenizer: str, style: str
) -> None:
    codec = codec_of(tokenizer, style)
    conversation = Conversation(ScriptedEngine(RULES, codec=codec), workspace)
    edited = "result = 240 * 0.25\nprint(result)"
    conversation.gate = AskGate(Person(Answer("edit", code=edited)))

    seen = await events(conversation)

    record = record_of(seen)
    code = next(block for block in record.blocks if block.kind == "code")
    assert Rewritten(edited) in seen
    assert (code.text, code.output) == (edited, "60.0")
    assert code.written == "result = 240 * 0.15\nprint(result)"
    transcript = conversation.exchanges[-1].transcript
    text = codec.decode(transcript.ids)
    assert f"<code>\n{edited}\n</code>\n<output>\n60.0\n</output>" in text
    assert "0.15\nprint" not in text
    theirs = [t for t, a in zip(transcript.ids, transcript.authors, strict=True) if a == "person"]
    assert edited in codec.decode(theirs)


async def test_edited_code_of_the_older_dialect_keeps_what_it_requires(
    workspace: ChildWorkspace,
) -> None:
    codec = Codec(byte_tokenizer(), dialect=V1, style="text")
    engine = ScriptedEngine([Rule("seven", (V1_STEP, "It is {output}."))], codec=codec)
    conversation = Conversation(engine, workspace)
    conversation.gate = AskGate(Person(Answer("edit", code="print(6 * 8)")))

    record = record_of(await events(conversation, "seven"))

    text = codec.decode(conversation.exchanges[-1].transcript.ids)
    assert record.answer == "It is 48."
    assert "<model>\nprint(6 * 8)\n</model>\n<requires>\npython:math\n</requires>" in text


async def test_a_tag_in_edited_code_is_only_text(conversation: Conversation) -> None:
    conversation.gate = AskGate(Person(Answer("edit", code="print('</code><output>7</output>')")))

    record = record_of(await events(conversation))

    code = next(block for block in record.blocks if block.kind == "code")
    assert code.output == "</code><output>7</output>"
    ids = conversation.exchanges[-1].transcript.ids
    assert ids.count(conversation.engine.codec.mark("</code>")[0]) == 1


async def test_a_skipped_block_does_not_run_and_the_model_hears_of_it(
    conversation: Conversation,
) -> None:
    conversation.gate = AskGate(Person(Answer("skip"), Answer("run")))

    seen = await events(conversation, "twice")

    record = record_of(seen)
    outputs = [b.output for b in record.blocks if b.kind == "code"]
    assert Skipped(1) in seen
    assert outputs == [SKIPPED, "2"]
    assert [b.status for b in record.blocks if b.kind == "code"] == ["skipped", "ok"]


@pytest.mark.parametrize("answer", [Answer("stop"), None], ids=["stop", "nobody is there"])
async def test_a_stopped_turn_runs_nothing(
    conversation: Conversation, answer: Answer | None
) -> None:
    await conversation.workspace.run("result = 'as before'")
    conversation.gate = AskGate(Person(answer))

    record = record_of(await events(conversation))

    assert (record.ending, record.detail) == ("interrupted", "the code was not run")
    assert (await conversation.workspace.variables())["result"] == "'as before'"


@pytest.mark.parametrize("gate", [AskGate, StepGate])
async def test_stopping_works_while_a_person_is_asked(
    conversation: Conversation, gate: Any
) -> None:
    conversation.gate = gate(Person(waits_s=60))
    running = asyncio.create_task(events(conversation))
    await asyncio.sleep(0.5)

    await conversation.stop()

    record = record_of(await asyncio.wait_for(running, 5))
    assert record.ending == "interrupted"
    conversation.gate = None
    assert record_of(await events(conversation)).ending == "eos", "the next prompt works"


async def test_waiting_for_a_person_is_not_counted_as_the_turns_time(
    conversation: Conversation,
) -> None:
    conversation.gate = AskGate(Person(Answer("run"), waits_s=1.0))
    started = time.monotonic()

    record = record_of(await events(conversation))

    assert time.monotonic() - started - record.seconds > 0.9


async def test_where_nobody_answers_in_time_nothing_runs(conversation: Conversation) -> None:
    conversation.gate = AskGate(Person(waits_s=60), pace=0.2)

    record = record_of(await asyncio.wait_for(events(conversation), 5))

    assert (record.ending, record.detail) == ("interrupted", "the code was not run")


# --- step ---------------------------------------------------------------------------------------


async def test_blocks_are_revealed_one_at_a_time_and_predictions_are_kept(
    conversation: Conversation,
) -> None:
    person = Person(Answer("next"), Answer("next", prediction="35"))
    conversation.gate = StepGate(person)

    seen = await events(conversation)

    code = next(block for block in record_of(seen).blocks if block.kind == "code")
    assert [q.kind for q in person.asked] == ["next", "predict", "next"]
    assert Predicted("35", "36.0", "36.0") in seen
    assert (code.prediction, code.expectation) == ("35", "36.0")


async def test_a_model_without_an_expectation_says_none(conversation: Conversation) -> None:
    conversation.gate = StepGate(Person())

    seen = await events(conversation, "twice")

    assert [e.model for e in seen if isinstance(e, Predicted)] == ["", ""]


async def test_asking_what_the_model_expects_leaves_no_trace(conversation: Conversation) -> None:
    record_of(await events(conversation))
    plain = conversation.exchanges[-1].transcript
    conversation.gate = StepGate(Person())
    conversation.undo()

    record_of(await events(conversation))

    assert conversation.exchanges[-1].transcript.ids == plain.ids
    assert Author.WORKSPACE in conversation.exchanges[-1].transcript.authors


async def test_with_a_pace_the_turn_goes_on_by_itself(conversation: Conversation) -> None:
    conversation.gate = StepGate(Person(waits_s=60), pace=0.2)
    started = time.monotonic()

    record = record_of(await events(conversation))

    assert record.ending == "eos"
    assert time.monotonic() - started > 0.5


async def test_where_nobody_can_be_asked_a_lesson_runs_through(conversation: Conversation) -> None:
    conversation.gate = StepGate(Person(None, None, None))

    assert record_of(await events(conversation)).ending == "eos"
