"""What happens in a turn, as events for whoever shows it."""

from dataclasses import dataclass

from worldmodel_kernel.parser import Event
from worldmodel_kernel.records import TurnRecord
from worldmodel_kernel.workspace import RunResult


@dataclass(frozen=True, slots=True)
class Waiting:
    """The model is not ready yet; `phase` says what it is doing."""

    phase: str


@dataclass(frozen=True, slots=True)
class TurnStarted:
    record: TurnRecord


@dataclass(frozen=True, slots=True)
class Branched:
    """The cell was asked before: the conversation goes on from what stood before it."""

    left: int
    """Exchanges that are not part of it any more."""

    stale: tuple[str, ...]
    """Ids of the later cells among them."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """The person changed the code that the model wrote, before it runs."""

    code: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """The person did not let the code run."""

    number: int


@dataclass(frozen=True, slots=True)
class RunStarted:
    code: str
    number: int
    """Of this run in its turn, from 1."""


@dataclass(frozen=True, slots=True)
class RunEnded:
    result: RunResult
    number: int


@dataclass(frozen=True, slots=True)
class Predicted:
    """What the person (and the model, where it had an expectation) said the output would be."""

    person: str
    model: str
    actual: str


@dataclass(frozen=True, slots=True)
class TurnEnded:
    record: TurnRecord


ConversationEvent = (
    Waiting
    | TurnStarted
    | Branched
    | Event
    | Rewritten
    | Skipped
    | RunStarted
    | RunEnded
    | Predicted
    | TurnEnded
)
