"""What the cells show, kept for a page that was not there to see it.

Jupyter gives the outputs of a cell to the page that ran it, and to no other. Where that page is
loaded again, or closed for a while, its notebook would never get them. So what a cell shows is
kept while it runs, and afterwards until a page has it. Pages are told apart by their session.
"""

from dataclasses import dataclass, field
from typing import Any

Data = dict[str, Any]

_MOST_CELLS = 50
"""Finished ones that no page has fetched; the oldest go first."""

_MOST_OUTPUTS = 1000
"""Of a cell; the oldest go first."""

_MOST_PIECES = 1000
_MOST_CHARS = 1_000_000
"""Of a stream that came in more pieces; its end is kept, for a cell that prints for ever."""

_OUTPUTS = ("stream", "display_data", "execute_result", "error")


@dataclass(slots=True)
class ShownCell:
    """The outputs of one cell, as a notebook keeps them."""

    request: str
    """Id of the message that ran the cell."""

    cell: str
    session: str
    """Of the page that ran it."""

    count: int
    done: bool = False
    _outputs: list[Data] = field(default_factory=list)
    _clear_next: bool = False

    def take(self, kind: str, content: Data) -> None:
        """A message that the cell's outputs are made of; any other is left alone."""
        if kind == "clear_output":
            self._clear_next = bool(content.get("wait"))
            if not self._clear_next:
                self._outputs.clear()
        elif kind == "update_display_data":
            wanted = _display_id(content)
            for output in self._outputs:
                if wanted and _display_id(output) == wanted:
                    output.update(data=content["data"], metadata=content.get("metadata", {}))
        elif kind in _OUTPUTS:
            self._add(kind, content)

    def _add(self, kind: str, content: Data) -> None:
        if self._clear_next:
            self._clear_next = False
            self._outputs.clear()
        last = self._outputs[-1] if self._outputs else {}
        if kind != "stream":
            self._outputs.append({"output_type": kind, **content})
        elif last.get("name") == content["name"]:
            pieces = last["text"]  # joined when a page asks
            pieces.append(content["text"])
            if len(pieces) > _MOST_PIECES:
                pieces[:] = ["".join(pieces)[-_MOST_CHARS:]]
        else:
            self._outputs.append({"output_type": kind, **content, "text": [content["text"]]})
        del self._outputs[:-_MOST_OUTPUTS]

    def told(self) -> Data:
        """For a page: the outputs as they are now."""
        outputs = [
            output | {"text": "".join(output["text"])} if "text" in output else dict(output)
            for output in self._outputs
        ]
        names = {"request": self.request, "cell": self.cell, "count": self.count}
        return {**names, "done": self.done, "outputs": outputs}


class Latecomers:
    """The running cell, and those whose end no page has seen."""

    def __init__(self) -> None:
        self._cells: dict[str, ShownCell] = {}
        self._running: ShownCell | None = None
        self._pages: set[str] = set()

    def begin(self, request: str, *, cell: str, session: str, count: int) -> None:
        """A cell begins; what an earlier run of it had shown is of no use any more."""
        self._cells = {id: shown for id, shown in self._cells.items() if shown.cell != cell}
        self._running = ShownCell(request, cell, session, count) if cell else None

    def show(self, kind: str, content: Data, *, request: str) -> None:
        """A broadcast under this request."""
        if self._running is not None and self._running.request == request:
            self._running.take(kind, content)

    def end(self) -> None:
        """The cell is over. A front end that never had a page of ours needs nothing kept."""
        ended, self._running = self._running, None
        if ended is not None and ended.session in self._pages:
            ended.done = True
            self._cells[ended.request] = ended
            for request in list(self._cells)[:-_MOST_CELLS]:
                del self._cells[request]

    def heard(self, session: str) -> None:
        """A page is there, and so has seen how its own cells ended."""
        self._pages.add(session)
        self._cells = {id: shown for id, shown in self._cells.items() if shown.session != session}

    def has_page(self, session: str) -> bool:
        """Whether this front end has, or had, a page of ours."""
        return session in self._pages

    def took(self, request: str) -> None:
        """A page has put the outputs of this cell into its notebook."""
        self._cells.pop(request, None)

    def missed_by(self, session: str) -> list[Data]:
        """What a page of this session has not seen, oldest first."""
        cells = [*self._cells.values(), *([self._running] if self._running else [])]
        return [shown.told() for shown in cells if shown.session != session]


def _display_id(content: Data) -> str:
    return str(content.get("transient", {}).get("display_id", ""))
