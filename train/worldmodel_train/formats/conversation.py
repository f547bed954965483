"""The cells of a conversation notebook as examples: where one begins, and what the commands did.

A `%reset` begins the next example, and its metadata says the example's id and split, and what ran
before it. Of the other commands `%system` and `%undo` count as they did in the kernel; what would
make the conversation another than the one in the cells is refused. Text between the cells was not
said to the model.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell

from worldmodel_kernel.cells import Command, Prompt, read_cell
from worldmodel_kernel.commands import COMMANDS
from worldmodel_kernel.errors import DataError
from worldmodel_train.examples import Example, PersonCell, Turn
from worldmodel_train.formats.cells import NumberedCell, Order, in_cell
from worldmodel_train.formats.recorded import (
    KEY,
    metadata_of,
    read_item,
    record_in,
    setup_of,
    write_item,
)


@dataclass(slots=True)
class Part:
    """The cells of one example."""

    id: str
    split: str = "train"
    system: str = ""
    """What the model was told when it began."""

    setup: tuple[str, ...] = ()

    cells: list[NumberedCell] = field(default_factory=list)


def parts_of(cells: Iterable[NumberedCell], id: str) -> list[Part]:
    """The notebook cut at each `%reset`, without the parts in which the model was asked nothing."""
    parts = [Part(id)]
    system = ""
    for number, cell in cells:
        if cell.cell_type != "code":
            continue
        with in_cell(number):
            for command in _commands(cell):
                if command.name == "reset" and command.arguments in ("", "all", "conversation"):
                    parts.append(_part(cell, f"{id}-{len(parts) + 1}", system))
                system = _told(cell, command, system)
        parts[-1].cells.append((number, cell))
    return [part for part in parts if any(_asks(cell) for _, cell in part.cells)]


def example_of(part: Part) -> Example:
    """Raises DataError, naming the cell."""
    items: list[Turn | PersonCell] = []
    system = part.system
    order = Order()
    for number, cell in part.cells:
        with in_cell(number):
            for command in _commands(cell):
                _obey(command, items)
                system = _told(cell, command, system)
            item = read_item(cell)
            if item is not None:
                order.check(cell)
                items.append(item)
    return Example(
        id=part.id, items=tuple(items), split=part.split, system=system, setup=part.setup
    )


def cells_of(examples: Iterable[Example]) -> Iterator[NotebookNode]:
    """Cells that `parts_of` and `example_of` read as these examples."""
    number = 0
    system = ""
    for example in examples:
        about: dict[str, object] = {"id": example.id, "split": example.split}
        about |= {"setup": list(example.setup)} if example.setup else {}
        cells = [new_code_cell("%reset", metadata={KEY: about})]
        if example.system != system:
            system = example.system
            source = f"%system {system or 'clear'}"
            cells.append(new_code_cell(source, metadata={KEY: {"system": system}}))
        for at, item in enumerate(example.items, start=1):
            cells.append(write_item(item, id=f"{example.id}-{at}", number=number + len(cells) + 1))
        for cell in cells:
            number += 1
            cell.id = f"cell-{number}"
            cell.execution_count = number
            yield cell


def _part(reset: NotebookNode, id: str, system: str) -> Part:
    about = metadata_of(reset)
    return Part(about.get("id", id), about.get("split", "train"), system, setup=setup_of(reset))


def _commands(cell: NotebookNode) -> Iterator[Command]:
    """The commands that a cell begins with; a prompt that was answered as it stands is none."""
    trace = record_in(cell) or {}
    turn = trace.get("turn")
    if isinstance(turn, dict) and turn.get("prompt") == cell.source:
        return
    said = read_cell(cell.source, COMMANDS)
    while isinstance(said, Command):
        yield said
        said = read_cell(said.rest, COMMANDS)


def _asks(cell: NotebookNode) -> bool:
    trace = record_in(cell)
    if trace is not None:
        return "turn" in trace
    said = read_cell(cell.source, COMMANDS)
    while isinstance(said, Command):
        said = read_cell(said.rest, COMMANDS)
    return isinstance(said, Prompt)


def _told(cell: NotebookNode, command: Command, system: str) -> str:
    """The system text after a command; a cell that we wrote, unchanged, knows it exactly."""
    if command.name != "system":
        return system
    kept = metadata_of(cell).get("system")
    if kept is not None and cell.source == f"%system {kept or 'clear'}":
        return kept
    return "" if command.arguments == "clear" else command.arguments or system


def _obey(command: Command, items: list[Turn | PersonCell]) -> None:
    """Do to the items what the command did to the conversation."""
    match command:
        case Command("undo"):
            if not items:
                raise DataError("%undo with nothing above it to forget; take it out")
            items.pop()
        case Command("resume"):
            raise DataError(
                "%resume goes on with a conversation that is not in this notebook; read the "
                "notebook where it began"
            )
        case Command("system", arguments) if arguments and items:
            raise DataError("%system in the middle of a conversation; put %reset above it")
        case Command("reset", "shell") if items:
            raise DataError(
                "%reset shell in the middle of a conversation, which goes on without its "
                "variables; put %reset in its place"
            )
