"""What is kept of each exchange, in words: valid on its own, in a notebook or a journal.

A record holds no token ids; those are in the transcript beside it.
"""

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from worldmodel_kernel.surprise import ScoredToken

FORMAT = 1
"""Version of the records' JSON; it changes when a field changes its meaning."""


@dataclass(frozen=True, slots=True)
class BlockRecord:
    """One block of a reply.

    `kind` is "think", "plan", "code", "text" or "requires". A code block that was run also has
    what came of it.
    """

    kind: str
    text: str
    complete: bool = True
    """Whether the model ended it itself; otherwise it was cut off."""

    output: str | None = None
    """The text that the model read; None where nothing was run."""

    status: str = ""
    """How the run ended (`workspace.RunStatus`)."""

    execution_count: int = 0
    seconds: float = 0.0
    written: str | None = None
    """What the model wrote, where a person ran other code (`text`) in its place."""

    prediction: str | None = None
    """What a person expected the output to be; None where nobody was asked."""

    expectation: str = ""
    """What the model expected it to be, where it was asked and had a clear expectation."""

    surprise: tuple[ScoredToken, ...] | None = None
    """How likely the model held each token of `output` when it read it; None where the turn was
    over, or the engine cannot tell."""

    @property
    def ran(self) -> bool:
        """Code that a person skipped or stopped, or was never asked about, did not."""
        return has_run(self.status)


def has_run(status: str) -> bool:
    return status not in ("", "skipped")


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """A prompt and its reply."""

    id: str
    prompt: str
    started: str = ""
    """ISO 8601, UTC."""

    engine: str = ""
    model: str = ""
    adapter: str | None = None
    sampling: dict[str, Any] = field(default_factory=dict)
    """Settings of `engines.Sampling`, with the seed that was really used."""

    blocks: tuple[BlockRecord, ...] = ()
    ending: str = ""
    """Why the turn is over (`turn.Ending`); empty while it runs."""

    detail: str = ""
    context_tokens: int = 0
    """Tokens before the reply."""

    sampled_tokens: int = 0
    doubt: float | None = None
    """Negative log-likelihood (nats) of all that the model wrote itself: 0.7 is a reply that it
    would write every other time. None in records older than the field."""

    output_tokens: int = 0
    seconds: float = 0.0
    cell_id: str = ""
    isolation: str = ""
    """Where its code ran: `workspace.Isolation.level`; empty in records older than the field."""

    notices: tuple[str, ...] = ()
    kind: Literal["turn"] = "turn"
    format: int = FORMAT

    @property
    def answer(self) -> str:
        """The prose after the last run: what the person asked for."""
        texts = [block.text for block in self.blocks if block.kind in ("code", "text")]
        last = self.blocks[-1] if self.blocks else None
        return texts[-1].strip() if last and last.kind == "text" else ""

    @property
    def sampling_seconds(self) -> float:
        """The turn's seconds without those of its code."""
        return max(self.seconds - sum(block.seconds for block in self.blocks), 0.0)


@dataclass(frozen=True, slots=True)
class CellRecord:
    """Code that the person ran in the shell."""

    id: str
    code: str
    output: str
    status: str
    execution_count: int = 0
    seconds: float = 0.0
    cell_id: str = ""
    kind: Literal["cell"] = "cell"
    format: int = FORMAT


Record = TurnRecord | CellRecord


def to_json(record: Record) -> dict[str, Any]:
    return asdict(record)


def from_json(data: dict[str, Any]) -> Record:
    """The record that `to_json` wrote.

    Raises:
        ValueError, TypeError, KeyError: it is no record, or of another format.
    """
    if data["format"] != FORMAT:
        raise ValueError(f"record format {data['format']}; this version reads {FORMAT}")
    if data["kind"] == "cell":
        return CellRecord(**data)
    blocks = tuple(_block(block) for block in data["blocks"])
    return TurnRecord(**(data | {"blocks": blocks, "notices": tuple(data["notices"])}))


def _block(data: dict[str, Any]) -> BlockRecord:
    surprise = data.get("surprise")
    if surprise is not None:
        surprise = tuple(ScoredToken(*token) for token in surprise)
    return BlockRecord(**(data | {"surprise": surprise}))
