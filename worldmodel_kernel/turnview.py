"""Shows one turn while it happens: conversation events in, display messages out.

Blocks are displays of their own, updated at most ten times a second and always when they end.
A front end that cannot update displays (a console) gets each block once, whole.
Real outputs go to the front end by another way, as ordinary outputs between the blocks; the view
keeps what they were, because a `clear_output` in the model's code would wipe our blocks as well,
and they must then be shown again.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from worldmodel_kernel.conversation import (
    ConversationEvent,
    RunEnded,
    RunStarted,
    TurnEnded,
    TurnStarted,
    Waiting,
)
from worldmodel_kernel.display import (
    Bundle,
    block_bundle,
    error_bundle,
    note_bundle,
    status_bundle,
    waiting_bundle,
)
from worldmodel_kernel.parser import Closed, Opened, Text
from worldmodel_kernel.records import BlockRecord
from worldmodel_kernel.tags import Tag

Publish = Callable[[str, dict[str, Any]], None]
"""Sends (message type, content) to the front end, under the cell's request."""

_MIN_INTERVAL_S = 0.1
_KINDS = {Tag.THINK: "think", Tag.PLAN: "plan", Tag.CODE: "code", Tag.REQUIRES: "requires"}


@dataclass(slots=True)
class _Shown:
    """One output of the cell: a block of ours, or (`kind` set) one of the shell's."""

    content: dict[str, Any]
    kind: str = "display_data"
    run: int = 0


class TurnView:
    def __init__(
        self,
        publish: Publish,
        *,
        name: str,
        unfolded: bool = False,
        streaming: bool = True,
        executable: Tag = Tag.CODE,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._publish = publish
        self._name = name
        self._unfolded = unfolded
        self._streaming = streaming
        self._executable = executable
        self._clock = clock
        self._shown: list[_Shown] = []
        self._block: BlockRecord | None = None
        self._code: BlockRecord | None = None
        self._current: _Shown | None = None
        self._code_shown: _Shown | None = None
        self._waiting: _Shown | None = None
        self._sent_at = float("-inf")
        self._run = 0
        self._displays = 0

    def take(self, event: ConversationEvent) -> None:
        match event:
            case Waiting(phase):
                self._show_waiting(phase)
            case TurnStarted():
                pass
            case Opened(tag):
                self._finish_block()
                self._begin(self._kind(tag))
            case Text(tag, text):
                self._grow("text" if tag is None else self._kind(tag), text)
            case Closed(_, complete):
                self._finish_block(complete=complete)
            case RunStarted(_, number):
                self._finish_block()
                self._run = number
            case RunEnded():
                self._ran(event)
            case TurnEnded(record):
                self._finish_block()
                self._display(status_bundle(record))

    def gave_up(self) -> None:
        """The turn is over, perhaps before the model was ready: nobody waits for it any more."""
        if self._waiting is not None:
            self._redraw(self._waiting, note_bundle("The model is not ready."))
            self._waiting = None

    def error(self, content: dict[str, Any]) -> None:
        """An error of the model's code: it reads it, so it is no error of the cell."""
        self._display(error_bundle(content["ename"], content["evalue"], content["traceback"]))

    def cleared(self, *, wait: bool) -> None:
        """The model's code cleared the cell: only what its own run had shown goes away."""
        self._publish("clear_output", {"wait": wait})
        self._shown = [s for s in self._shown if s.run != self._run]
        for shown in self._shown:
            self._publish(shown.kind, shown.content)

    # --- blocks -------------------------------------------------------------------------------

    def _begin(self, kind: str) -> None:
        self._block = BlockRecord(kind, "", complete=False)
        self._current = None

    def _grow(self, kind: str, text: str) -> None:
        if self._block is None:
            if not text.strip():
                return  # white space between blocks
            self._begin(kind)
        assert self._block is not None
        self._block = replace(self._block, text=self._block.text + text)
        if self._streaming and self._clock() - self._sent_at >= _MIN_INTERVAL_S:
            self._update(self._block)

    def _finish_block(self, *, complete: bool = True) -> None:
        if self._block is None:
            return
        block = replace(self._block, complete=complete)
        if block.text.strip():
            self._update(block)
        if block.kind == "code":
            self._code = block
            self._code_shown = self._current
        self._block = self._current = None

    def _ran(self, event: RunEnded) -> None:
        """The code block gets its number and time; its outputs are noted for `cleared`."""
        result = event.result
        for output in result.outputs:
            kind = str(output["output_type"])
            content = {key: value for key, value in output.items() if key != "output_type"}
            if kind != "error":
                self._shown.append(_Shown(content, kind, run=event.number))
        self._run = 0
        if self._code is not None and self._code_shown is not None:
            block = replace(
                self._code,
                status=result.status,
                execution_count=result.execution_count,
                seconds=result.seconds,
            )
            self._redraw(self._code_shown, self._bundle(block))
            self._code = None

    def _kind(self, tag: Tag) -> str:
        return "code" if tag is self._executable else _KINDS.get(tag, "text")

    # --- messages -----------------------------------------------------------------------------

    def _bundle(self, block: BlockRecord) -> Bundle:
        text = block.text.strip() if block.kind == "text" else block.text.strip("\n")
        return block_bundle(replace(block, text=text), unfolded=self._unfolded)

    def _update(self, block: BlockRecord) -> None:
        self._sent_at = self._clock()
        if self._current is None:
            self._current = self._display(self._bundle(block))
        else:
            self._redraw(self._current, self._bundle(block))

    def _show_waiting(self, phase: str) -> None:
        if self._waiting is not None:
            self._redraw(self._waiting, waiting_bundle(phase))
        elif self._streaming or not self._shown:  # where it cannot change, once is enough
            shown = self._display(waiting_bundle(phase))
            self._waiting = shown if self._streaming else None

    def _display(self, bundle: Bundle) -> _Shown:
        """A new display; the one that said what we waited for becomes the first."""
        if self._waiting is not None:
            shown, self._waiting = self._waiting, None
            self._redraw(shown, bundle)
            return shown
        self._displays += 1
        content = {
            "data": bundle,
            "metadata": {},
            "transient": {"display_id": f"{self._name}-{self._displays}"},
        }
        shown = _Shown(content)
        self._shown.append(shown)
        self._publish("display_data", content)
        return shown

    def _redraw(self, shown: _Shown, bundle: Bundle) -> None:
        shown.content = shown.content | {"data": bundle}
        self._publish("update_display_data", shown.content)
