"""How much of a shell's output goes on: floods are cut, and said once.

A bucket fills with the messages of a while and empties at a steady rate; the bytes of one cell have
a limit of their own.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caps:
    messages: int = 4000
    """At once."""

    messages_a_second: int = 200
    """In the long run."""

    cell_bytes: int = 50_000_000
    """Of one cell, as they come over the wire."""


_CAPS = Caps()


class Meter:
    """Of one cell, or of everything outside of cells."""

    def __init__(self, caps: Caps = _CAPS, clock: Callable[[], float] = time.monotonic) -> None:
        self._caps = caps
        self._clock = clock
        self._room = float(caps.messages)
        self._seen = clock()
        self._bytes = 0
        self._told = False

    def passes(self, size: int) -> bool:
        """Count a message; False: it is one too many."""
        now = self._clock()
        self._room += (now - self._seen) * self._caps.messages_a_second
        self._room = min(self._room, float(self._caps.messages))
        self._seen = now
        self._bytes += size
        if self._room < 1 or self._bytes > self._caps.cell_bytes:
            return False
        self._room -= 1
        return True

    def notice(self) -> str:
        """Why something was cut, the first time that somebody asks."""
        if self._told:
            return ""
        self._told = True
        if self._bytes > self._caps.cell_bytes:
            much = f"more than {self._caps.cell_bytes // 1_000_000} MB"
        else:
            much = f"more than {self._caps.messages_a_second} messages a second"
        return f"[Output is cut here: {much}. The code goes on; stop it if it should not.]\n"
