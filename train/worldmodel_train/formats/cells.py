"""What a cell of a notebook ran and put out, be the notebook ours or any other."""

from collections.abc import Iterator
from contextlib import contextmanager

from nbformat import NotebookNode

from worldmodel_kernel.errors import DataError
from worldmodel_kernel.outputs import bound_text, output_text
from worldmodel_kernel.turn import Limits

NumberedCell = tuple[int, NotebookNode]
"""A cell and its place in the notebook, from 1."""


@contextmanager
def in_cell(number: int) -> Iterator[None]:
    """Errors within say in which cell."""
    try:
        yield
    except DataError as error:
        raise DataError(f"cell {number}: {error}") from error


def output_of(cell: NotebookNode) -> str:
    """What the cell printed, as a model would have read it. Raises DataError when it never ran."""
    if cell.get("execution_count") is None and not cell.outputs:
        raise DataError("it was never run; run the notebook from top to bottom and save it")
    return bound_text(output_text(cell.outputs), Limits().max_output_chars)


class Order:
    """Cells must have run in the order in which they stand."""

    def __init__(self) -> None:
        self._last = 0

    def check(self, cell: NotebookNode) -> None:
        count = cell.get("execution_count")
        if count is None:
            return
        if count <= self._last:
            raise DataError(
                f"it ran as [{count}], and a cell above it later, as [{self._last}]; run the "
                "notebook from top to bottom and save it"
            )
        self._last = count
