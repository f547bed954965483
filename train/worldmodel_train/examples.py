"""Executed conversations as data sets: files of one JSON line each."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

from worldmodel_kernel.errors import DataError
from worldmodel_kernel.examples import Cell as PersonCell
from worldmodel_kernel.examples import Example, Turn, from_json

__all__ = ["Example", "PersonCell", "Turn", "read_examples", "write_examples"]


def write_examples(examples: Iterable[Example], path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for example in examples:
            file.write(json.dumps(asdict(example), ensure_ascii=False) + "\n")


def read_examples(path: Path) -> Iterator[Example]:
    """Raises DataError, naming the line, when one is no example."""
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            try:
                yield from_json(json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                raise DataError(f"{path}, line {number} is no example: {error!r}") from error
