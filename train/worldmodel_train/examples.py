"""Executed conversations: what a data set holds, as one JSON line each.

    {"id", "split", "system", "setup", "items": [
        {"kind": "turn", "prompt", "reply", "family", "group", "category", "difficulty"}
      | {"kind": "cell", "code", "output"}]}

A reply is the whole text with its tags and the outputs that running its code gave.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from worldmodel_kernel.errors import DataError


@dataclass(frozen=True, slots=True)
class Turn:
    """A prompt and its whole reply."""

    prompt: str
    reply: str
    family: str = ""
    group: str = ""
    """Turns of one group differ in their values only; a group is never in two splits."""

    category: str = ""
    difficulty: str = ""
    kind: str = "turn"


@dataclass(frozen=True, slots=True)
class PersonCell:
    """Code that the person ran, and what it put out."""

    code: str
    output: str
    kind: str = "cell"


@dataclass(frozen=True, slots=True)
class Example:
    """One conversation, run in one shell from beginning to end."""

    id: str
    items: tuple[Turn | PersonCell, ...]
    split: str = "train"
    system: str = ""
    setup: tuple[str, ...] = ()
    """Code that was run before, and that the model does not see."""

    @property
    def turns(self) -> list[Turn]:
        return [item for item in self.items if isinstance(item, Turn)]


def write_examples(examples: Iterable[Example], path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for example in examples:
            file.write(json.dumps(asdict(example), ensure_ascii=False) + "\n")


def read_examples(path: Path) -> Iterator[Example]:
    """Raises DataError, naming the line, when one is no example."""
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            try:
                yield _from_json(json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                raise DataError(f"{path}, line {number} is no example: {error!r}") from error


def _from_json(data: dict[str, Any]) -> Example:
    items = tuple(
        PersonCell(**item) if item["kind"] == "cell" else Turn(**item) for item in data["items"]
    )
    return Example(
        data["id"],
        items,
        data.get("split", "train"),
        data.get("system", ""),
        tuple(data.get("setup", ())),
    )
