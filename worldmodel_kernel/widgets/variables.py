"""The shell's variables in a table that follows every cell, the person's and the model's."""

import html
from pathlib import Path
from typing import Any, ClassVar

import anywidget
from IPython import get_ipython
from IPython.display import display
from traitlets import List

from worldmodel_kernel.display import Bundle, note_bundle, table_bundle
from worldmodel_kernel.errors import WorkspaceError

_HEADING = ("name", "type", "value")
_NOTHING = "No variables yet."
_show: Any = display
_FOLDER = Path(__file__).parent

Row = dict[str, Any]


class Variables(anywidget.AnyWidget):
    """`Variables()` as the last line of a cell. A new one takes the place of the last.

    Raises:
        WorkspaceError: there is no shell of ours here.
    """

    _esm = _FOLDER / "variables.js"
    _css = _FOLDER / "variables.css"
    _newest: ClassVar["Variables | None"] = None

    rows: Any = List().tag(sync=True)
    """Of name, type, value, and whether it changed with the last cell; all of it plain text."""

    def __init__(self) -> None:
        super().__init__()
        self._events: dict[str, Any] = {}
        self._shell: Any = get_ipython()
        self._snapshot: Any = None
        if self._shell is None or "_wm" not in self._shell.user_ns:
            raise WorkspaceError(
                "there is no shell to look into\n"
                "  In a Python notebook, load the extension first: %load_ext worldmodel_kernel"
            )
        if Variables._newest is not None:
            Variables._newest.close()
        Variables._newest = self
        self._depth = 0  # of cells within cells: the model's code runs inside an `%%ask` cell
        self._before: dict[str, str] = {}
        self._remember()
        self.rows = self._now()
        self._events = {"pre_run_cell": self._begin, "post_run_cell": self._follow}
        for event, listener in self._events.items():
            self._shell.events.register(event, listener)

    def close(self) -> None:
        """Stop following; the snapshot stays as it is."""
        for event, listener in self._events.items():
            if listener in self._shell.events.callbacks[event]:
                self._shell.events.unregister(event, listener)
        super().close()

    def _ipython_display_(self) -> None:
        live: Any = self._repr_mimebundle_()
        _show(live[0] | {"text/plain": "Variables (a live table)"}, raw=True)
        self._snapshot = _show(snapshot(self.rows), raw=True, display_id=True)

    def _begin(self, info: Any) -> None:
        if self._depth == 0:
            self._remember()
        self._depth += 1

    def _remember(self) -> None:
        self._before = self._shell.user_ns["_wm"].variables()

    def _follow(self, result: Any) -> None:
        """After each cell."""
        self._depth = max(self._depth - 1, 0)  # an empty cell ends without having begun
        rows = self._now()
        if rows == self.rows:
            return
        self.rows = rows
        if self._snapshot is not None:
            self._snapshot.update(snapshot(rows), raw=True)

    def _now(self) -> list[Row]:
        values = self._shell.user_ns
        return [
            {
                "name": name,
                "type": type(values[name]).__name__,
                "value": text,
                "changed": self._before.get(name) != text,
            }
            for name, text in values["_wm"].variables().items()
        ]


def snapshot(rows: list[Row]) -> Bundle:
    """The table as it is now, for readers without a kernel."""
    if not rows:
        return note_bundle(_NOTHING)
    texts = [tuple(str(row[column]) for column in _HEADING) for row in rows]
    table = table_bundle(texts, heading=_HEADING)
    title = html.escape(f"Variables, as last seen ({len(rows)})")
    return table | {
        "text/html": f'<details><summary style="opacity:.7;font-size:90%;cursor:pointer">{title}'
        f"</summary>{table['text/html']}</details>"
    }
