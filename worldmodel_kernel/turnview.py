"""Shows one turn while it happens: conversation events in, display messages out.

Blocks are displays of their own, updated while they grow and always when they end. An update holds
the whole block, so the longer it is the rarer they get: the bytes stay linear in the text. A page
that listens on the live channel gets each new piece there instead, at once. A front end that
cannot update displays (a console) gets each block once, whole.

Real outputs go to the front end by another way, as ordinary outputs between the blocks; the view
keeps what they were, because a `clear_output` in the model's code would wipe our blocks as well,
and they must then be shown again.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from worldmodel_kernel.display import (
    Bundle,
    block_bundle,
    branch_bundle,
    error_bundle,
    note_bundle,
    prediction_bundle,
    status_bundle,
    surprise_bundle,
    waiting_bundle,
)
from worldmodel_kernel.events import (
    Branched,
    ConversationEvent,
    Predicted,
    Rewritten,
    RunEnded,
    RunStarted,
    Skipped,
    TurnEnded,
    TurnStarted,
    Waiting,
)
from worldmodel_kernel.lesson import Score
from worldmodel_kernel.matching import same_text
from worldmodel_kernel.parser import Closed, Opened, Text
from worldmodel_kernel.records import BlockRecord, TurnRecord
from worldmodel_kernel.tags import Tag

Publish = Callable[[str, dict[str, Any]], None]
"""Sends (message type, content) to the front end, under the cell's request."""

Append = Callable[[str, int, str], bool]
"""Sends a piece of a block's text (block id, where it goes, text) to pages that listen; False when
there is none."""

_MIN_INTERVAL_S = 0.1
_LIVE_INTERVAL_S = 0.04
_GROWTH = 1.05  # of the text, between two updates of its display
_LIVE_GROWTH = 2.0  # where its pieces arrive by the live channel
_KINDS = {Tag.THINK: "think", Tag.PLAN: "plan", Tag.CODE: "code", Tag.REQUIRES: "requires"}


@dataclass(slots=True)
class _Shown:
    """One output of the cell: a block of ours, or (`kind` set) one of the shell's."""

    content: dict[str, Any]
    kind: str = "display_data"
    run: int = 0

    @property
    def id(self) -> str:
        return str(self.content.get("transient", {}).get("display_id", ""))


class TurnView:
    """Args:
    publish: sends to the front end.
    name: the start of every display's id.
    append: the live channel, where there is one.
    unfolded: thinking is open from the start.
    streaming: the front end can update what it has shown.
    surprise: show each output once more, coloured by how little the model expected it.
    score: of earlier predictions in this conversation.
    executable: the tag that holds the code, in the model's dialect.
    """

    def __init__(
        self,
        publish: Publish,
        *,
        name: str,
        append: Append = lambda block, at, text: False,
        unfolded: bool = False,
        streaming: bool = True,
        surprise: bool = False,
        score: Score | None = None,
        executable: Tag = Tag.CODE,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._publish = publish
        self._name = name
        self._append = append
        self._unfolded = unfolded
        self._streaming = streaming
        self._surprise = surprise
        self._score = score or Score()
        self._executable = executable
        self._clock = clock
        self._shown: list[_Shown] = []
        self._block: BlockRecord | None = None
        self._code: BlockRecord | None = None
        self._current: _Shown | None = None
        self._code_shown: _Shown | None = None
        self._waiting: _Shown | None = None
        self._sent_at = float("-inf")
        self._displayed = 0  # characters of the block in its display
        self._sent = 0  # the same, with those sent by the live channel
        self._run = 0
        self._displays = 0
        self._told = False

    def take(self, event: ConversationEvent) -> None:
        match event:
            case Waiting(phase):
                self._show_waiting(phase)
            case TurnStarted():
                self._clear_told()
            case Branched(_, stale):
                self._clear_told()
                self._display(branch_bundle(len(stale)))
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
            case Rewritten(code):
                self._change_code(
                    written=self._code.text.strip("\n") if self._code else "", text=code
                )
            case Skipped():
                self._change_code(status="skipped")
                self._code = None
            case Predicted():
                self._compare(event)
            case RunEnded():
                self._ran(event)
            case TurnEnded(record):
                self._finish_block(complete=record.ending == "eos")
                self._show_surprise(record)
                self._display(status_bundle(record))

    def catch_up(self) -> None:
        """Somebody has come who did not hear the pieces: show all that there is."""
        if self._block is not None and self._current is not None:
            self._update(self._block)

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

    @property
    def last_block(self) -> str:
        """Id of the display that was shown last; empty when that is one of the shell's."""
        return self._shown[-1].id if self._shown else ""

    def _begin(self, kind: str) -> None:
        self._block = BlockRecord(kind, "", complete=False)
        self._current = None
        self._displayed = self._sent = 0

    def _grow(self, kind: str, text: str) -> None:
        if self._block is None:
            if not text.strip():
                return  # white space between blocks
            self._begin(kind)
        assert self._block is not None
        self._block = replace(self._block, text=self._block.text + text)
        if self._streaming:
            self._stream(self._block)

    def _stream(self, block: BlockRecord) -> None:
        """Show what has come, the cheapest way that there is."""
        passed = self._clock() - self._sent_at
        if passed < _LIVE_INTERVAL_S:
            return
        text, live = block.text.lstrip("\n"), False
        if self._current is not None:
            live = self._append(self._current.id, self._sent, text[self._sent :])
        if live:
            self._sent, self._sent_at = len(text), self._clock()
        growth = _LIVE_GROWTH if live else _GROWTH
        if len(text) >= growth * self._displayed and (live or passed >= _MIN_INTERVAL_S):
            self._update(block)

    def _finish_block(self, *, complete: bool = True) -> None:
        if self._block is None:
            return
        block = replace(self._block, complete=complete)
        if block.text.strip():
            self._update(block, growing=False)
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
        self._change_code(
            status=result.status,
            execution_count=result.execution_count,
            seconds=result.seconds,
        )
        self._code = None

    def _change_code(self, **changes: Any) -> None:
        if self._code is not None and self._code_shown is not None:
            self._code = replace(self._code, **changes)
            self._redraw(self._code_shown, self._bundle(self._code, self._code_shown.id))

    def _compare(self, event: Predicted) -> None:
        """What was expected of the output beside what it was."""
        if not event.person.strip() and not event.model:
            return
        self._score = self._score.plus(event.person, event.actual)
        right = same_text(event.person, event.actual)
        self._display(
            prediction_bundle(
                event.person, event.model, event.actual, right=right, score=str(self._score)
            )
        )

    def _show_surprise(self, record: TurnRecord) -> None:
        for block in record.blocks if self._surprise else ():
            if block.surprise:
                self._display(surprise_bundle(block.surprise))

    def _kind(self, tag: Tag) -> str:
        return "code" if tag is self._executable else _KINDS.get(tag, "text")

    # --- messages -----------------------------------------------------------------------------

    def _bundle(self, block: BlockRecord, id: str, *, growing: bool = False) -> Bundle:
        text = block.text.lstrip("\n")
        if not growing:
            text = text.strip() if block.kind == "text" else text.rstrip("\n")
        block = replace(block, text=text)
        return block_bundle(block, id=id, unfolded=self._unfolded, growing=growing)

    def _update(self, block: BlockRecord, *, growing: bool = True) -> None:
        self._sent_at = self._clock()
        self._displayed = self._sent = len(block.text.lstrip("\n"))
        if self._current is None:
            self._current = self._display(lambda id: self._bundle(block, id, growing=growing))
        else:
            bundle = self._bundle(block, self._current.id, growing=growing)
            self._redraw(self._current, bundle)

    def _show_waiting(self, phase: str) -> None:
        if self._waiting is not None:
            self._redraw(self._waiting, waiting_bundle(phase))
        elif self._streaming or not self._shown:  # where it cannot change, once is enough
            shown = self._display(waiting_bundle(phase))
            self._waiting = shown if self._streaming else None
            self._told = not self._streaming

    def _clear_told(self) -> None:
        """Where the display could not become another one, it must not stay in the notebook."""
        if self._told:
            self._told = False
            self._publish("clear_output", {"wait": False})
            self._shown.clear()

    def _display(self, bundle: Bundle | Callable[[str], Bundle]) -> _Shown:
        """A new display, made with its id where that is asked for; the one that said what we
        waited for becomes the first."""
        if self._waiting is not None:
            shown, self._waiting = self._waiting, None
            self._redraw(shown, bundle(shown.id) if callable(bundle) else bundle)
            return shown
        self._displays += 1
        id = f"{self._name}-{self._displays}"
        content = {
            "data": bundle(id) if callable(bundle) else bundle,
            "metadata": {},
            "transient": {"display_id": id},
        }
        shown = _Shown(content)
        self._shown.append(shown)
        self._publish("display_data", content)
        return shown

    def _redraw(self, shown: _Shown, bundle: Bundle) -> None:
        shown.content = shown.content | {"data": bundle}
        self._publish("update_display_data", shown.content)
