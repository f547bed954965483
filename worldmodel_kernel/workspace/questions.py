"""`input()` in the shell as a question to the person that says who asks.

A prompt is text of whoever wrote the code; it could read like a question of the kernel, or of the
system. So the words of the model's code stand behind a mark, on one line.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from worldmodel_kernel.visible import visible, without_escapes

_MAX_CHARS = 1000
_ASKS = "the model's code asks: "
_ASKS_SECRET = "the model's code asks for a secret, and will know what you type: "


def marked(prompt: object, *, password: bool, by_person: bool) -> str:
    """The prompt as it is shown; nothing in it hides."""
    text = prompt if isinstance(prompt, str) else ""
    text = visible(without_escapes(text[:_MAX_CHARS]))
    if by_person:
        return text
    return (_ASKS_SECRET if password else _ASKS) + " ⏎ ".join(text.split("\n"))


class OpenQuestion:
    """There is one at most: code that asks waits for its answer; more are forged."""

    def __init__(self) -> None:
        self._asking: asyncio.Task[None] | None = None

    def ask(self, asking: Callable[[], Coroutine[Any, Any, None]]) -> None:
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(asking())

    def drop(self) -> None:
        """Whoever asked waits no longer. What stops the code because nobody answers goes on."""
        if self._asking is not None and self._asking is not asyncio.current_task():
            self._asking.cancel()
            self._asking = None
