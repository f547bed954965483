"""What a model must do to serve conversations: token ids in, sampled token ids out.

An engine is stateless to its callers: each request brings all ids of the context, and the engine
finds the longest prefix that it has computed already. Undo, interrupt and branch are therefore
just requests with other ids.

    local      transformers in a worker process of its own (needs the extra `local`)
    scripted   replays a script; needs no model
"""

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, runtime_checkable

from worldmodel_kernel.codec import Codec, StateTable
from worldmodel_kernel.errors import require
from worldmodel_kernel.surprise import Observed


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is drawn from the model's distribution."""

    temperature: float = 0.0
    """0 takes the most likely token (greedy)."""

    top_p: float = 1.0
    """Keep the most likely tokens that together have this probability."""

    top_k: int = 0
    """Keep this many of the most likely tokens; 0 keeps all."""

    min_p: float = 0.0
    """Keep tokens at least this likely, as a share of the most likely one's probability."""

    seed: int | None = None
    """The same seed, ids and settings give the same tokens; None draws a new seed each turn."""

    def __post_init__(self) -> None:
        require(self.temperature >= 0, f"temperature is {self.temperature}; it is 0 or more")
        require(0 < self.top_p <= 1, f"top_p is {self.top_p}; it is a probability above 0, up to 1")
        require(self.top_k >= 0, f"top_k is {self.top_k}; it is 0 (all) or a number of tokens")
        require(0 <= self.min_p < 1, f"min_p is {self.min_p}; it is a share, from 0 up to below 1")


@dataclass(frozen=True, slots=True)
class Request:
    """Sample on from `ids` until a stop id (it is the last token yielded) or `max_tokens`."""

    ids: Sequence[int]
    max_tokens: int
    stop_ids: frozenset[int]
    table: StateTable
    state: int = 0
    sampling: Sampling = field(default_factory=Sampling)
    observe: int | None = None
    """Where in `ids` what the model did not write begins: how likely that was is wanted, of the
    ids from here to the end. 1 at least, as the first id has nothing before it."""

    def __post_init__(self) -> None:
        if self.observe is not None and not 1 <= self.observe <= len(self.ids):
            raise ValueError(f"observe is {self.observe}; there are {len(self.ids)} ids")


@dataclass(frozen=True, slots=True)
class Sampled:
    """One token, with its natural-log probability under the model.

    The probability is that of the untempered distribution over the tokens that the state table
    allows.
    """

    id: int
    logprob: float
    observed: tuple[Observed, ...] = ()
    """With one token of a request that has `observe`, the first or the second: one for each of
    `ids[observe:]`. Empty with the others, and where the engine cannot tell."""


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What was loaded."""

    engine: str
    model: str
    context_tokens: int
    adapter: str | None = None
    device: str = "cpu"
    dtype: str = ""
    parameters: int = 0
    threads: int = 0
    unsure_below: float = 0.0
    """A reply less probable than that is seldom right (`calibration`); 0: not known."""

    notices: tuple[str, ...] = ()
    """What the person should know: a restart, a fallback."""


class Engine(Protocol):
    """Raises EngineError, and nothing else, when the model fails."""

    @property
    def codec(self) -> Codec:
        """Of the loaded model; only after `start`."""
        ...

    @property
    def phase(self) -> str:
        """What it is doing, in words, for a status line: "loading weights", "ready"."""
        ...

    async def start(self) -> EngineInfo:
        """Load, or wait for the load that is under way; the second call costs nothing.

        After the model has died, this starts it again (and says so in `notices`).
        """
        ...

    def generate(self, request: Request) -> AsyncGenerator[Sampled, None]:
        """Tokens as they are sampled. Closing the generator cancels at the next token."""
        ...

    async def score(self, ids: Sequence[int], *, start: int) -> list[float]:
        """Log-probability of each of `ids[start:]`, given all ids before it; start >= 1."""
        ...

    async def close(self) -> None: ...


@runtime_checkable
class TakesAdapters(Protocol):
    """An engine that can change the adapter of the model that it has loaded."""

    async def adapt(self, adapter: Path | None) -> EngineInfo:
        """Answer with this adapter from the next request on; None: with the base as it is.

        Waits for the request that is under way, and forgets what was computed with the old
        weights. Once begun it goes through to its end, also when the caller is cancelled.

        Raises:
            EngineError: the adapter is broken or not for this model; the old one stays.
        """
        ...
