"""Where an example stands in the file that it was read from."""

from collections.abc import Iterable
from pathlib import Path

from worldmodel_train.formats.lines import read_rows


def place_of(id: str, paths: Iterable[Path]) -> str:
    """File and line of the row with this id; only the files where none of them has it, as a
    notebook.

    Examples do not carry their lines along: the file is read again where one must be named.
    """
    files = [path for path in paths if path.is_file()]
    for path in files:
        for number, row in [] if path.suffix == ".ipynb" else read_rows(path):
            if isinstance(row, dict) and row.get("id", f"{path.stem}-{number}") == id:
                return f"{path}, line {number}"
    return ", ".join(map(str, files))
