"""Notebooks: conversations of our kernel, read and written; ordinary ones, read.

A notebook with a turn of ours, or of our kernel, is a conversation (`conversation.py`); any other
is a lesson of text and code (`ordinary.py`). Examples are always written as conversations.
"""

import warnings
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from worldmodel_kernel.errors import DataError
from worldmodel_train.examples import Example
from worldmodel_train.formats.cells import NumberedCell
from worldmodel_train.formats.conversation import cells_of, example_of, parts_of
from worldmodel_train.formats.format import Skip, Source, read_sources, writable
from worldmodel_train.formats.lines import path_replaced
from worldmodel_train.formats.ordinary import ordinary_example
from worldmodel_train.formats.recorded import record_in

_METADATA = {
    "kernelspec": {"name": "worldmodel", "display_name": "WorldModel", "language": "python"},
    "language_info": {"name": "python"},
}
_NBFORMAT_RAISES = (
    *(ValueError, KeyError, TypeError, AttributeError, AssertionError, RecursionError),
    nbformat.ValidationError,
)
"""What it raises for a file that is no notebook."""


class NotebookFormat:
    name = "notebook"
    help = ".ipynb: a conversation of our kernel, or any notebook of text and code"

    def read(self, path: Path, *, skip: Skip | None = None) -> Iterator[Example]:
        return read_sources(_sources(path), skip)

    def write(self, examples: Iterable[Example], path: Path) -> None:
        written = list(writable(examples, path))
        cells = list(cells_of(written))
        notebook = nbformat.v4.new_notebook(cells=cells, metadata=_METADATA)
        with path_replaced(path) as part:
            nbformat.write(notebook, part)
            require_same(written, part, path)


NOTEBOOK = NotebookFormat()


def _sources(path: Path) -> Iterator[Source]:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DataError(f"{path} cannot be read ({error.strerror}); check the path") from error
    try:
        makers = _makers(_load(content), path.stem)
    except DataError as error:
        makers = [partial(_fail, error)]
    for make in makers:
        yield str(path), make


def require_same(examples: list[Example], part: Path, path: Path) -> None:
    """Raise DataError, naming the example, unless what was written reads back as it was."""
    makers = _makers(_load(part.read_bytes()), path.stem) if examples else []
    for example, make in zip(examples, makers, strict=True):
        try:
            if make() != example:
                raise DataError("it would read back as another one; write it in another format")
        except DataError as error:
            raise DataError(
                f"{path}: example '{example.id}' cannot be written as notebook: {error}"
            ) from error


def _makers(notebook: NotebookNode, id: str) -> list[Callable[[], Example]]:
    """What reads each example of a notebook."""
    cells: list[NumberedCell] = list(enumerate(notebook.cells, start=1))
    if not _is_conversation(notebook):
        _require_python(notebook)
        return [partial(ordinary_example, cells, id)]
    parts = parts_of(cells, id)
    if not parts:
        raise DataError("nothing was said in it; ask the model something, and save it")
    return [partial(example_of, part) for part in parts]


def _require_python(notebook: NotebookNode) -> None:
    about = notebook.metadata
    language = about.get("language_info", {}).get("name") or about.get("kernelspec", {}).get(
        "language", "python"
    )
    if str(language).lower() not in ("python", "ipython"):
        raise DataError(f"its code is {language}, not Python, which is all that we train on")


def _is_conversation(notebook: NotebookNode) -> bool:
    if notebook.metadata.get("kernelspec", {}).get("name") == "worldmodel":
        return True
    return any(cell.cell_type == "code" and record_in(cell) for cell in notebook.cells)


def _load(content: bytes) -> NotebookNode:
    """A valid notebook in format 4."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of cells without ids, as older notebooks have them
            notebook = nbformat.convert(nbformat.reader.reads(content.decode("utf-8-sig")), 4)
            nbformat.validate(notebook)
    except _NBFORMAT_RAISES as error:
        reason = (str(error).strip() or repr(error)).splitlines()[0]
        raise DataError(f"it is no notebook: {reason}; open and save it in Jupyter") from error
    return notebook


def _fail(error: DataError) -> Example:
    raise error
