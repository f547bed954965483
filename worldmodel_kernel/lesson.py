"""Predictions of a lesson: whether they were right, and how many by now."""

from collections.abc import Iterable
from dataclasses import dataclass

from worldmodel_kernel.matching import same_text
from worldmodel_kernel.records import Record, TurnRecord


@dataclass(frozen=True, slots=True)
class Score:
    right: int = 0
    total: int = 0

    def plus(self, prediction: str, actual: str) -> "Score":
        """The score with one prediction more; an empty one is none."""
        if not prediction.strip():
            return self
        return Score(self.right + same_text(prediction, actual), self.total + 1)

    def __str__(self) -> str:
        return f"{self.right} of {self.total} right"


def score_of(records: Iterable[Record]) -> Score:
    """Of all predictions in a conversation."""
    score = Score()
    for record in records:
        for block in record.blocks if isinstance(record, TurnRecord) else ():
            score = score.plus(block.prediction or "", block.output or "")
    return score
