"""Executed conversations, one JSON line each; and the file of those that a notebook taught.

    {"id", "split", "system", "setup", "items": [
        {"kind": "turn", "prompt", "reply", "family", "group", "category", "difficulty"}
      | {"kind": "cell", "code", "output"}]}

A reply is the whole text with its tags and the outputs that running its code gave. Of an example
that was taught, the last item is the turn that was; those before it are the conversation that it
continues.
"""

import hashlib
import json
import os
import shutil
import uuid
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from worldmodel_kernel.errors import DataError
from worldmodel_kernel.jsonl import Appender, encoded

_SUFFIX = ".examples.jsonl"


@dataclass(frozen=True, slots=True)
class Turn:
    """A prompt and its whole reply, outputs included."""

    prompt: str
    reply: str
    family: str = ""
    group: str = ""
    """Turns of one group differ in their values only; a group is never in two splits."""

    category: str = ""
    difficulty: str = ""
    kind: str = "turn"


@dataclass(frozen=True, slots=True)
class Cell:
    """Code that the person ran, and what it put out."""

    code: str
    output: str
    kind: str = "cell"


@dataclass(frozen=True, slots=True)
class Example:
    """One conversation, run in one shell from beginning to end."""

    id: str
    items: tuple[Turn | Cell, ...]
    split: str = "train"
    system: str = ""
    setup: tuple[str, ...] = ()
    """Code that was run before, and that the model does not see."""

    @property
    def turns(self) -> list[Turn]:
        return [item for item in self.items if isinstance(item, Turn)]

    @property
    def taught(self) -> Turn:
        last = self.items[-1]
        assert isinstance(last, Turn)
        return last


def from_json(data: dict[str, Any]) -> Example:
    """Raises ValueError, KeyError or TypeError for what is no example."""
    items = tuple(Cell(**i) if i["kind"] == "cell" else Turn(**i) for i in data["items"])
    return Example(
        data["id"],
        items,
        data.get("split", "train"),
        data.get("system", ""),
        tuple(data.get("setup", ())),
    )


def new_id(turn: str = "") -> str:
    """An id of its own, from which `turn_of` tells which turn of the notebook was corrected."""
    return f"taught-{turn or uuid.uuid4().hex[:12]}-{uuid.uuid4().hex[:6]}"


def turn_of(id: str) -> str:
    return id.split("-")[1] if id.count("-") == 2 else ""


def group_of(prompt: str) -> str:
    """Examples of one question belong together when data are split."""
    return "taught-" + hashlib.sha256(prompt.encode("utf-8", "replace")).hexdigest()[:12]


class ExampleFile:
    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def beside(cls, notebook: str) -> "ExampleFile":
        """That of a notebook; of a console or a terminal, one in the working directory."""
        path = Path(notebook or "notebook")
        if not path.parent.is_dir():  # a server may tell a path that starts at its own root
            path = Path(path.name)
        stem = path.stem if path.suffix == ".ipynb" else path.name
        return cls(path.with_name(stem + _SUFFIX))

    def read(self) -> list[Example]:
        """All of them; a last line that a crash cut is ignored.

        Raises:
            DataError: the file cannot be read, or a line is no example.
        """
        if not self.path.exists():
            return []
        try:
            lines = self.path.read_text(encoding="utf-8").split("\n")[:-1]
        except (OSError, UnicodeDecodeError) as error:
            raise DataError(f"cannot read the examples {self.path}: {error}") from error
        return [self._parsed(line, number) for number, line in enumerate(lines, 1) if line.strip()]

    def add(self, example: Example) -> int:
        """Keep one more; how many there are then."""
        count = len(self.read())  # a file that cannot be read is not written to
        try:
            file = Appender(self.path)
            try:
                file.write(asdict(example))
            finally:
                file.close()
        except OSError as error:
            raise DataError(f"the example could not be kept in {self.path}: {error}") from error
        return count + 1

    def replace(self, number: int, example: Example | None) -> Example:
        """Put another in the place of the one with this number (from 1), or take it out.

        Returns:
            The one that was there.
        """
        examples = self.read()
        old = self.numbered(number)
        examples[number - 1 : number] = [example] if example else []
        self._write(examples, self.path)
        return old

    def numbered(self, number: int) -> Example:
        """Raises DataError when there is no such example."""
        examples = self.read()
        if not 1 <= number <= len(examples):
            there = f"there are {len(examples)}" if examples else "none was taught yet"
            raise DataError(f"no example {number}: {there} (%examples lists them)")
        return examples[number - 1]

    def export(self, path: Path) -> int:
        """Write all of them to another file, which must not be there yet; how many they are."""
        examples = self.read()
        if not examples:
            raise DataError("there is nothing to export: no example was taught yet")
        if path.exists():
            raise DataError(f"{path} is already there; give another name, or remove it first")
        self._write(examples, path)
        return len(examples)

    @staticmethod
    def _write(examples: list[Example], path: Path) -> None:
        """All at once: on any failure what stood at `path` still does."""
        part = path.with_name(path.name + ".part")
        try:
            with part.open("wb") as file:
                file.writelines(encoded(asdict(example)) for example in examples)
                file.flush()
                os.fsync(file.fileno())
            if path.exists():
                shutil.copymode(path, part)
            part.replace(path)
        except OSError as error:
            raise DataError(f"cannot write {path}: {error}") from error
        finally:
            part.unlink(missing_ok=True)

    def _parsed(self, line: str, number: int) -> Example:
        try:
            example = from_json(json.loads(line))
            if not isinstance(example.items[-1], Turn):
                raise ValueError("its last item is no turn")
        except (ValueError, KeyError, TypeError, IndexError) as error:
            raise DataError(
                f"{self.path}, line {number} is no example ({error!r}); correct or delete that line"
            ) from error
        return example
