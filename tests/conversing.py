"""Conversations without a kernel: a model that sees little, a turn to its end, what is seen."""

from worldmodel_kernel.conversation import Conversation
from worldmodel_kernel.engines import EngineInfo
from worldmodel_kernel.engines.scripted import ScriptedEngine
from worldmodel_kernel.events import TurnEnded
from worldmodel_kernel.records import TurnRecord


class NarrowEngine(ScriptedEngine):
    """A scripted engine whose model sees little."""

    context_tokens = 700

    async def start(self) -> EngineInfo:
        return EngineInfo(engine="scripted", model="narrow", context_tokens=self.context_tokens)


async def ask(conversation: Conversation, prompt: str) -> TurnRecord:
    async for event in conversation.ask(prompt):
        if isinstance(event, TurnEnded):
            return event.record
    raise AssertionError("the turn never ended")


def ids_of(conversation: Conversation) -> list[int]:
    return conversation.context.transcript().ids
