"""One turn in a terminal, with Ctrl-C as its stop."""

import asyncio
import contextlib
import signal
from collections.abc import Callable

from worldmodel_kernel.asking import ask_by_lines
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.events import ConversationEvent, TurnEnded
from worldmodel_kernel.gates import Answer, Question
from worldmodel_kernel.records import TurnRecord


async def take_turn(
    controls: Controls, prompt: str, show: Callable[[ConversationEvent], None]
) -> TurnRecord | None:
    """Ask, show what happens, and return the record. Ctrl-C stops the turn, and it says so.

    Raises:
        WorldModelError: as `Conversation.ask`.
    """
    conversation = controls.conversation
    controls.ensure_journal()
    loop = asyncio.get_running_loop()
    stops: set[asyncio.Task[None]] = set()
    record = None

    def stop() -> None:
        stops.add(asyncio.ensure_future(conversation.stop()))

    with contextlib.suppress(NotImplementedError, RuntimeError):
        loop.add_signal_handler(signal.SIGINT, stop)
    try:
        async for event in conversation.ask(prompt):
            show(event)
            if isinstance(event, TurnEnded):
                record = event.record
    finally:
        with contextlib.suppress(NotImplementedError, RuntimeError):
            loop.remove_signal_handler(signal.SIGINT)
    return record


async def ask_mode_question(question: Question) -> Answer | None:
    """A question of the run mode, answered here; end of input stops the turn."""
    try:
        return await ask_by_lines(question, _read_line)
    except (EOFError, KeyboardInterrupt):
        return Answer("stop")


async def _read_line(prompt: str) -> str:
    from prompt_toolkit import PromptSession

    session: PromptSession[str] = PromptSession()
    return await session.prompt_async(prompt)


async def ask_in_terminal(prompt: str, password: bool) -> str:
    """`input()` of the model's code, answered here."""
    from prompt_toolkit import PromptSession

    session: PromptSession[str] = PromptSession()
    try:
        return await session.prompt_async(prompt, is_password=password)
    except (EOFError, KeyboardInterrupt):
        return ""
