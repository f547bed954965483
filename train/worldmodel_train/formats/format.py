"""A format: one way to keep examples in a file, written and read back without loss."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from worldmodel_kernel.errors import DataError
from worldmodel_train.examples import Example
from worldmodel_train.formats.categories import require_categories
from worldmodel_train.formats.checks import checked
from worldmodel_train.formats.lines import read_rows, write_rows

Skip = Callable[[DataError], None]
"""Told of an example that is malformed, which is then left out; without one, it is raised."""

Source = tuple[str, Callable[[], Example]]
"""Where an example stands, and how to read it; reading may raise DataError."""


class Format(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def help(self) -> str:
        """What a file of this format looks like."""

    def read(self, path: Path, *, skip: Skip | None = None) -> Iterator[Example]:
        """Raises DataError, naming the file and the line or cell, unless `skip` takes it."""

    def write(self, examples: Iterable[Example], path: Path) -> None:
        """Raises DataError, naming the example, when the format cannot hold one; `path` is then
        as it was."""


@dataclass(frozen=True, slots=True)
class RowFormat:
    """A format whose file has one JSON object for each example."""

    name: str
    help: str
    parse: Callable[[Any, str], Example]
    """A row as an example; the text is the id of one that brings none."""

    render: Callable[[Example], Any]

    def read(self, path: Path, *, skip: Skip | None = None) -> Iterator[Example]:
        return read_sources(self._sources(path), skip)

    def write(self, examples: Iterable[Example], path: Path) -> None:
        write_rows((self._row(example, path) for example in writable(examples, path)), path)

    def _sources(self, path: Path) -> Iterator[Source]:
        for number, row in read_rows(path):

            def make(row: Any = row, id: str = f"{path.stem}-{number}") -> Example:
                if isinstance(row, DataError):
                    raise row
                return self.parse(row, id)

            yield f"{path}, line {number}", make

    def _row(self, example: Example, path: Path) -> Any:
        try:
            row = self.render(example)
            if self.parse(json.loads(json.dumps(row)), "") != example:
                raise DataError("it would read back as another one; write it in another format")
        except DataError as error:
            raise DataError(
                f"{path}: example '{example.id}' cannot be written as {self.name}: {error}"
            ) from error
        return row


def read_sources(sources: Iterable[Source], skip: Skip | None) -> Iterator[Example]:
    """The examples, each of them checked, no id twice and no category misspelled."""
    places: dict[str, str] = {}
    for place, make in sources:
        try:
            example = require_categories(checked(make()))
            if example.id in places:
                raise DataError(
                    f"the id '{example.id}' is already that of {places[example.id]}; "
                    "give every example one of its own"
                )
        except DataError as error:
            placed = DataError(f"{place}: {error}")
            if skip is None:
                raise placed from error
            skip(placed)
            continue
        places[example.id] = place
        yield example


def writable(examples: Iterable[Example], path: Path) -> Iterator[Example]:
    """The examples, each of them fit to be written into one file."""
    seen: set[str] = set()
    for example in examples:
        try:
            checked(example)
        except DataError as error:
            raise DataError(f"{path}: example '{example.id}': {error}") from error
        if example.id in seen:
            raise DataError(f"{path}: two examples have the id '{example.id}'; rename one of them")
        seen.add(example.id)
        yield example
