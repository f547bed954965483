"""A notebook of text and code, as any kernel leaves it, as one conversation.

Text is a prompt, and the code cells below it with their outputs are the reply; the next text begins
the next turn. Text cells in a row are one prompt. Code above the first text is the person's own.
Raw and empty cells are no part of it.
"""

from collections.abc import Iterable

from nbformat import NotebookNode

from worldmodel_kernel.errors import DataError
from worldmodel_kernel.parser import Block
from worldmodel_kernel.tags import Tag
from worldmodel_train.examples import Example, PersonCell, Turn
from worldmodel_train.formats.cells import NumberedCell, Order, in_cell, output_of
from worldmodel_train.formats.checks import spelled


def ordinary_example(cells: Iterable[NumberedCell], id: str) -> Example:
    """Raises DataError, naming the cell."""
    reader = _Reader()
    for number, cell in cells:
        if cell.source.strip() and cell.cell_type in ("markdown", "code"):
            with in_cell(number):
                _require_text(cell)
                if cell.cell_type == "markdown":
                    reader.text(cell.source, number)
                else:
                    reader.order.check(cell)
                    reader.code(cell.source, output_of(cell))
    return Example(id=id, items=reader.finish())


def _require_text(cell: NotebookNode) -> None:
    """Raise DataError where a cell shows more than its text says."""
    if names := ", ".join(cell.get("attachments", {})):
        raise DataError(f"'{names}' is attached to it and would be lost; take it out of the cell")


class _Reader:
    def __init__(self) -> None:
        self.order = Order()
        self._items: list[Turn | PersonCell] = []
        self._prompt: list[str] = []
        self._prompt_cell = 0
        self._reply: list[str] = []

    def text(self, text: str, number: int) -> None:
        if self._reply:
            self._end_turn()
        self._prompt.append(text)
        self._prompt_cell = number

    def code(self, code: str, output: str) -> None:
        if self._prompt:
            ran, put_out = Block(Tag.CODE, f"\n{code}\n"), Block(Tag.OUTPUT, f"\n{output}\n")
            self._reply.append(spelled([ran, Block(None, "\n"), put_out]))
        else:
            self._items.append(PersonCell(code=code, output=output))

    def finish(self) -> tuple[Turn | PersonCell, ...]:
        if self._reply:
            self._end_turn()
        if self._prompt:
            with in_cell(self._prompt_cell):
                raise DataError(
                    "a text with no code below it is a prompt without a reply; "
                    "add the code or take the text out"
                )
        return tuple(self._items)

    def _end_turn(self) -> None:
        prompt, reply = "\n\n".join(self._prompt), "\n".join(self._reply)
        self._items.append(Turn(prompt=prompt, reply=reply))
        self._prompt = []
        self._reply = []
