"""Which format a file has, by its name and by the columns of its first row.

The two dialects have the same columns; the replies tell them apart. `<code>` is v2; `<requires>`,
or a `<model>` that was run, is v1. Replies without tags read the same in both.
"""

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

from worldmodel_kernel.errors import DataError
from worldmodel_kernel.parser import read_reply
from worldmodel_kernel.tags import V1, V2, Tag
from worldmodel_train.formats.lines import read_rows

_COLUMNS = {
    "items": "native",
    "messages": "openai",
    "conversations": "sharegpt",
    "solution": "tir",
    "response": "v2",
    "nbformat": "notebook",
}
"""The column that only this format has; of v1 and v2 together, `response`."""


def detect(path: Path) -> str:
    """The format's name. Raises DataError when the file is of none, or could be of two."""
    if path.suffix == ".ipynb":
        return "notebook"
    rows = _objects(path)
    first = next(rows, None)
    if first is None:
        raise DataError(f"{path}: no row that can be read, so no format; check the file")
    for column, name in _COLUMNS.items():
        if column in first:
            return name if column != "response" else _dialect(chain([first], rows), path)
    raise DataError(
        f"{path}: no format has the columns {', '.join(first)}; one of "
        f"{', '.join(_COLUMNS)} must be there"
    )


def _objects(path: Path) -> Iterator[dict[str, Any]]:
    return (row for _, row in read_rows(path) if isinstance(row, dict))


def _dialect(rows: Iterable[dict[str, Any]], path: Path) -> str:
    undecided = False
    for row in rows:
        reply = str(row.get("response", ""))
        tags = [block.tag for block in read_reply(reply, V2) if block.tag]
        older = [block.tag for block in read_reply(reply, V1) if block.tag]
        is_v2 = Tag.CODE in tags
        is_v1 = Tag.REQUIRES in older or (Tag.PLAN, Tag.OUTPUT) in pairwise(tags)
        if is_v1 != is_v2:
            return "v1" if is_v1 else "v2"
        undecided |= is_v1 or Tag.PLAN in tags
    if undecided:
        raise DataError(
            f"{path}: dialect v1 or v2? In v1 a <model> is code, in v2 a plan, and no reply says "
            "which it is; name the format"
        )
    return "v2"
