"""The JSON rows of a file, one at a time, each with its line.

A row is a line (JSONL), or an element of one array (`.json`). Lines are read one by one; an array
is read whole. What cannot be read is yielded as an error in its row's place, so that the caller
decides whether to go on.
"""

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from worldmodel_kernel.errors import DataError

Row = tuple[int, Any]
"""The number of the line where it begins, and its JSON or the DataError that it gave."""

_SPACE = re.compile(r"[ \t\r\n]*")
_MARK = b"\xef\xbb\xbf"


def read_rows(path: Path) -> Iterator[Row]:
    """Raises DataError when the file itself cannot be read."""
    try:
        with path.open("rb") as file:
            first = next((line for raw in file if (line := raw.removeprefix(_MARK).strip())), b"")
            file.seek(0)
            if first.startswith(b"[") or (path.suffix == ".json" and not _is_object(first)):
                yield from _of_document(file.read())
            else:
                yield from _of_lines(file)
    except OSError as error:
        raise DataError(f"{path} cannot be read ({error.strerror}); check the path") from error


def write_rows(rows: Iterable[Any], path: Path) -> None:
    """JSONL, or one array with a row a line where the name ends in `.json`."""
    before, between, after = ("[\n", ",\n", "\n]\n") if path.suffix == ".json" else ("", "\n", "\n")
    with path_replaced(path) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        file.write(before)
        empty = True
        for row in rows:
            file.write(("" if empty else between) + json.dumps(row, ensure_ascii=False))
            empty = False
        file.write("" if empty and not before else after)


@contextmanager
def path_replaced(path: Path) -> Iterator[Path]:
    """Where to write what shall stand at `path` once it is complete; a failure leaves `path`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    try:
        yield part
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def _of_lines(lines: Iterable[bytes]) -> Iterator[Row]:
    for number, raw in enumerate(lines, start=1):
        line = raw.removeprefix(_MARK) if number == 1 else raw
        if line.strip():
            yield number, _attempt(partial(_decoded, line))


def _of_document(raw: bytes) -> Iterator[Row]:
    text = _attempt(partial(raw.removeprefix(_MARK).decode, "utf-8"))
    if isinstance(text, DataError):
        yield 1, text
        return
    at = _after_space(text, 0)
    if not text.startswith("[", at):
        yield 1, _attempt(partial(_decoder.decode, text))
        return
    line, counted = 1, 0
    at = _after_space(text, at + 1)
    while not text.startswith("]", at):
        line, counted = line + text.count("\n", counted, at), at
        found = _attempt(partial(_element, text, at))
        if isinstance(found, DataError):  # where the next element begins is not known
            yield line, found
            return
        value, at = found
        yield line, value
    if text[at + 1 :].strip():
        yield line, DataError("text after the array's end; a file holds one array")


def _element(text: str, at: int) -> tuple[Any, int]:
    """An element of an array and where the next one, or the array's end, is."""
    value, end = _decoder.raw_decode(text, at)
    end = _after_space(text, end)
    if text.startswith(",", end):
        end = _after_space(text, end + 1)
        if not text.startswith("]", end):
            return value, end
    elif text.startswith("]", end):
        return value, end
    raise json.JSONDecodeError("Expecting another element or ']'", text, end)


def _decoded(line: bytes) -> Any:
    return _decoder.decode(line.decode("utf-8"))


def _attempt(read: Callable[[], Any]) -> Any:
    """What `read` returns, or the DataError that says why it is no JSON."""
    try:
        return read()
    except (ValueError, RecursionError) as error:
        return DataError(f"not readable as JSON: {error}; correct it or take it out")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"'{max(names, key=names.count)}' stands twice in one object")
    return found


def _is_object(line: bytes) -> bool:
    return isinstance(_attempt(partial(_decoded, line)), dict)


def _after_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    assert found is not None
    return found.end()


_decoder = json.JSONDecoder(object_pairs_hook=_object)
