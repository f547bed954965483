"""The examples a command works with: a file, a variable of the shell, or the notebook's own."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from worldmodel_kernel.context import reply_text
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.errors import DataError, SettingsError
from worldmodel_kernel.examples import Cell, Example, ExampleFile, Turn, group_of
from worldmodel_kernel.records import CellRecord
from worldmodel_kernel.tags import V2
from worldmodel_kernel.teaching import hidden_setup

_SUFFIXES = (".jsonl", ".json", ".ipynb")
OWN = ("taught", "turns")
"""Words for the notebook's own examples: what was taught in it, and its conversation as it went."""


async def data_file(controls: Controls, data: str, copy: Path) -> Path:
    """The file that `data` names; what is none is written to `copy`.

    Raises:
        SettingsError: it is no file, no variable of examples, and no word for the notebook's own;
            or the notebook has none.
    """
    if (file := _file(data)) is not None:
        return file
    if data == "taught":
        return _taught(controls, copy)
    if data == "turns":
        return _written(copy, [asdict(_conversation(controls))])
    if not data.isidentifier():
        raise SettingsError(f"there is no file {data} here")
    examples = await controls.workspace.records(data)
    if not examples:
        raise SettingsError(
            f"there is no file {data} here, and no variable of that name in the shell that is a "
            "list of dictionaries or a data frame, and not too large to carry over\n"
            "  Write the examples to a .jsonl file; docs/training-data.md says how they look."
        )
    named = [_named(row, f"{copy.stem}-{number}") for number, row in enumerate(examples, start=1)]
    return _written(copy, named)


async def data_files(controls: Controls, sources: list[str], copy: Path) -> list[str]:
    """The files of several sources, each that is none in a copy of its own. Raises as above."""
    files = []
    for number, source in enumerate(sources, start=1):
        own = copy.with_stem(f"{copy.stem}-{number}") if number > 1 else copy
        files.append(str(await data_file(controls, source, own)))
    return files


def data_paths(begun: str) -> Iterable[str]:
    """The folders, and the files that may hold examples, that a word begun so far may become."""
    head = begun[: begun.rfind("/") + 1]
    inside = sorted(Path(head or ".").expanduser().glob("[!.]*"))
    folders = [f"{head}{path.name}/" for path in inside if path.is_dir()]
    return [*(f"{head}{path.name}" for path in inside if path.suffix in _SUFFIXES), *folders]


def _file(name: str) -> Path | None:
    path = Path(name).expanduser()
    return path.resolve() if path.exists() else None


def _taught(controls: Controls, copy: Path) -> Path:
    """As they are now: more may be taught while a run trains on them."""
    found = ExampleFile.beside(controls.name).read()
    if not found:
        raise SettingsError("nothing was taught in this notebook yet; %%teach keeps an example")
    return _written(copy, [asdict(example) for example in found])


def _conversation(controls: Controls) -> Example:
    """What was not dropped, as one example; a turn that did not end by itself ends it."""
    context = controls.conversation.context
    items: list[Turn | Cell] = []
    for exchange in context.exchanges[context.dropped :]:
        record = exchange.record
        if isinstance(record, CellRecord):
            items.append(Cell(record.code, record.output))
        elif record.ending != "eos":
            break
        else:
            reply, group = reply_text(record, V2), group_of(record.prompt)
            items.append(Turn(record.prompt, reply, family="own", group=group, category="own"))
    if not any(isinstance(item, Turn) for item in items):
        raise SettingsError("this conversation has no turn yet that ended by itself; ask first")
    name, setup = f"turns-{controls.id}", hidden_setup(context)
    return Example(name, tuple(items), system=context.head_text, setup=setup)


def _named(row: dict[str, Any], id: str) -> dict[str, Any]:
    """What holds a single question gets the fields that only files need."""
    row = {f: value for f, value in row.items() if value is not None and value == value}  # no gap
    named = {"id": id, "category": "own", "difficulty": ""}
    if "query" in row:
        return named | row
    if "figures" in row or "decline" in row or "turns" in row:
        return {"id": id, "category": "own"} | row
    return row


def _written(path: Path, rows: list[dict[str, Any]]) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in rows)
    except OSError as error:
        raise DataError(f"the examples cannot be written to {path}: {error}") from error
    return path.resolve()
