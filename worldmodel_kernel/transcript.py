"""The append-only record of what the model saw, token by token.

Token ids are the truth: they are written once, with their author, and never recomputed from text.
A log-probability is there for every token that the model sampled or that was scored; the weight
is the token's share in a training loss (0: not learned).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from worldmodel_kernel.tags import Author


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of tokens by one author."""

    ids: tuple[int, ...]
    author: Author
    logprobs: tuple[float, ...] | None = None
    weight: float = 0.0


class Transcript:
    """Token ids and, at the same index, their author, log-probability and weight."""

    def __init__(self, segments: Iterable[Segment] = ()) -> None:
        self.ids: list[int] = []
        self.authors: list[Author] = []
        self.logprobs: list[float | None] = []
        self.weights: list[float] = []
        for segment in segments:
            self.append(segment)

    def append(self, segment: Segment) -> None:
        count = len(segment.ids)
        if segment.logprobs is not None and len(segment.logprobs) != count:
            raise ValueError(f"{len(segment.logprobs)} log-probabilities for {count} tokens")
        self.ids.extend(segment.ids)
        self.authors.extend([segment.author] * count)
        self.logprobs.extend(segment.logprobs or [None] * count)
        self.weights.extend([segment.weight] * count)

    def score(self, start: int, logprobs: Sequence[float]) -> None:
        """Note how likely the tokens from `start` on were; the tokens stay what they are."""
        if not 0 <= start <= len(self) - len(logprobs):
            raise ValueError(
                f"{len(logprobs)} log-probabilities from {start} on; there are {len(self)} tokens"
            )
        self.logprobs[start : start + len(logprobs)] = logprobs

    def __len__(self) -> int:
        return len(self.ids)

    def upto(self, length: int) -> "Transcript":
        """A new transcript of the first `length` tokens; this one stays as it is."""
        return self.between(0, length)

    def between(self, start: int, end: int) -> "Transcript":
        part = Transcript()
        part.ids = self.ids[start:end]
        part.authors = self.authors[start:end]
        part.logprobs = self.logprobs[start:end]
        part.weights = self.weights[start:end]
        return part

    def extend(self, other: "Transcript") -> None:
        self.ids += other.ids
        self.authors += other.authors
        self.logprobs += other.logprobs
        self.weights += other.weights

    def segments(self) -> list[Segment]:
        """The tokens again as runs of one author (and one weight, scored or not)."""
        runs: list[Segment] = []
        start = 0
        for end in range(1, len(self) + 1):
            if end == len(self) or self._kind(end) != self._kind(start):
                runs.append(self._segment(start, end))
                start = end
        return runs

    def _kind(self, index: int) -> tuple[Author, float, bool]:
        return self.authors[index], self.weights[index], self.logprobs[index] is None

    def _segment(self, start: int, end: int) -> Segment:
        known = [p for p in self.logprobs[start:end] if p is not None]
        return Segment(
            tuple(self.ids[start:end]),
            self.authors[start],
            tuple(known) if known else None,
            self.weights[start],
        )


def common_prefix(left: Sequence[int], right: Sequence[int]) -> int:
    """How many leading ids two sequences share."""
    limit = min(len(left), len(right))
    if left[:limit] == right[:limit]:
        return limit
    return next(i for i in range(limit) if left[i] != right[i])
