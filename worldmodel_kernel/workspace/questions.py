"""`input()` in the shell as a question to the person that says who asks.

A prompt is text of whoever wrote the code; it could read like a question of the kernel, or of the
system. So the words stand behind a mark, on one line. Only the person's own cell in a shell that is
trusted asks without one: elsewhere what the model's code has left behind may ask in its place.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from worldmodel_kernel.visible import visible, without_escapes

_MAX_CHARS = 1000
_ASKS = "asks: "
_ASKS_SECRET = "asks for a secret, and will know what you type: "
MODEL = "the model's code"
ANY = "code in the shell"


def marked(prompt: object, *, password: bool, asker: str) -> str:
    """The prompt as it is shown; nothing in it hides.

    Args:
        asker: whose code it is; empty: the person's, and no mark is needed.
    """
    text = prompt if isinstance(prompt, str) else ""
    text = visible(without_escapes(text[:_MAX_CHARS]))
    if not asker:
        return text
    return f"{asker} {_ASKS_SECRET if password else _ASKS}" + " ⏎ ".join(text.split("\n"))


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
