"""How much of a shell's output goes on: floods are cut, and said once.

Two buckets, of messages and of bytes, fill with what is shown and empty at a steady rate; the bytes
of one cell have a limit for good.
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

    most_bytes: int = 50_000_000
    """At once, as they come over the wire."""

    bytes_a_second: int = 0
    """In the long run; 0: there is no long run."""


CELL = Caps()
OUTSIDE = Caps(bytes_a_second=5_000_000)
"""Of widgets and threads, which have no end."""


class Meter:
    """Of one cell, or of everything outside of cells."""

    def __init__(self, caps: Caps = CELL, clock: Callable[[], float] = time.monotonic) -> None:
        self._caps = caps
        self._clock = clock
        self._messages = float(caps.messages)
        self._bytes = float(caps.most_bytes)
        self._seen = clock()
        self._much = ""
        self._told = False

    def passes(self, size: int) -> bool:
        """Count a message; False: it is one too many."""
        self._rest()
        self._much = self._too_much(size)
        self._bytes = max(self._bytes - size, 0.0)  # what is cut counts too: a flood has to pause
        if self._much:
            return False
        self._messages -= 1
        return True

    def notice(self) -> str:
        """Why something was cut, the first time that somebody asks, and again after a pause."""
        if self._told:
            return ""
        self._told = True
        return f"[Output is cut here: {self._much}. The code goes on; stop it if it should not.]\n"

    def _rest(self) -> None:
        """The time since the last message makes room."""
        caps, now = self._caps, self._clock()
        passed, self._seen = now - self._seen, now
        self._messages = min(self._messages + passed * caps.messages_a_second, caps.messages)
        self._bytes = min(self._bytes + passed * caps.bytes_a_second, caps.most_bytes)
        if self._messages >= caps.messages and self._bytes >= caps.most_bytes:
            self._told = False

    def _too_much(self, size: int) -> str:
        """Why it is one too many, in words."""
        caps = self._caps
        if size > self._bytes and caps.bytes_a_second:
            return f"more than {caps.bytes_a_second // 1_000_000} MB a second"
        if size > self._bytes:
            return f"more than {caps.most_bytes // 1_000_000} MB"
        if self._messages < 1:
            return f"more than {caps.messages_a_second} messages a second"
        return ""
