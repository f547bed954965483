"""What a run costs, in one currency: tokens through the model, forward.

A token that is trained on counts three (one forward, and a backward of two: Kaplan et al. 2020,
section 2.1); one that is scored, read or generated counts one. Seconds are kept beside it, because
a token of a batch is cheaper than a token alone.
"""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

TRAINED = 3
"""Forward tokens for one that is trained on."""

STEPS = "steps"


@dataclass(slots=True)
class Budget:
    """What was spent so far, by what it was spent on."""

    tokens: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    @property
    def spent(self) -> int:
        """Forward tokens in all."""
        return sum(self.tokens.values())

    def charge(self, what: str, tokens: int) -> None:
        self.tokens[what] = self.tokens.get(what, 0) + tokens

    @contextmanager
    def timed(self, what: str) -> Iterator[None]:
        """Charges the seconds of the block."""
        began = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[what] = self.seconds.get(what, 0.0) + time.perf_counter() - began

    def shares(self) -> Mapping[str, float]:
        """What each part is of the whole."""
        return {what: tokens / max(self.spent, 1) for what, tokens in self.tokens.items()}
