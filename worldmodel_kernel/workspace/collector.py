"""The outputs of one run, collected from messages as a notebook would keep them, in bounded memory.

Neighbouring stream messages are one output. Of a stream that is too long head and tail are kept,
and what was dropped between them is counted in its text.
"""

import asyncio
from collections.abc import Callable
from typing import Any

from worldmodel_kernel.workspace import Message, requests
from worldmodel_kernel.workspace.meter import Meter

_HEAD_CHARS = 400_000
_TAIL_CHARS = 400_000
_MAX_OUTPUTS = 2000
_LOST = "[Output is lost here: one message was too long.]\n"
_MAX_STREAM_CHARS = 20_000_000  # of all streams together


class Collector:
    def __init__(self) -> None:
        self._outputs: list[Any] = []
        self._clear_next = False
        self._dropped = 0
        self._stream_chars = 0

    @property
    def outputs(self) -> list[dict[str, Any]]:
        """nbformat outputs, in order."""
        outputs = [
            o.output()
            if isinstance(o, _Stream)
            else {k: v for k, v in o.items() if k != "transient"}
            for o in self._outputs
        ]
        if self._dropped:
            text = f"[... {self._dropped} more outputs were dropped ...]\n"
            outputs.append({"output_type": "stream", "name": "stderr", "text": text})
        return outputs

    def add(self, message: Message) -> None:
        kind, content = message["msg_type"], message["content"]
        if kind == "clear_output":
            self._clear(wait=bool(content.get("wait")))
        elif kind == "update_display_data":
            self._update(content)
        elif kind in ("stream", "display_data", "execute_result", "error"):
            if self._clear_next:
                self._clear(wait=False)
            self._append(kind, content)

    def _clear(self, *, wait: bool) -> None:
        self._clear_next = wait
        if not wait:
            self._outputs = []
            self._stream_chars = 0

    def _append(self, kind: str, content: dict[str, Any]) -> None:
        if kind == "stream":
            self._append_text(content["name"], content["text"])
        else:
            self._keep({"output_type": kind, **content})

    def _append_text(self, name: str, text: str) -> None:
        last = self._outputs[-1] if self._outputs else None
        if not (isinstance(last, _Stream) and last.name == name):
            if self._stream_chars > _MAX_STREAM_CHARS:
                self._dropped += 1
                return
            last = _Stream(name)
            self._keep(last)
        before = last.kept
        last.add(text)
        self._stream_chars += last.kept - before

    def _keep(self, output: Any) -> None:
        if len(self._outputs) < _MAX_OUTPUTS:
            self._outputs.append(output)
        else:
            self._dropped += 1

    def _update(self, content: dict[str, Any]) -> None:
        """All outputs with this display id show the new data."""
        wanted = content.get("transient", {}).get("display_id")
        for index, output in enumerate(self._outputs):
            if isinstance(output, dict) and wanted == output.get("transient", {}).get("display_id"):
                self._outputs[index] = output | {
                    "data": content["data"],
                    "metadata": content.get("metadata", {}),
                }


class _Stream:
    """One stream's text: its head, and of the rest the tail."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._head = ""
        self._tail: list[str] = []
        self._tail_chars = 0
        self._dropped = 0

    @property
    def kept(self) -> int:
        """Characters in memory."""
        return len(self._head) + self._tail_chars

    def add(self, text: str) -> None:
        room = _HEAD_CHARS - len(self._head)
        if room > 0:
            self._head += text[:room]
            text = text[room:]
        if text:
            self._tail.append(text)
            self._tail_chars += len(text)
        if self._tail_chars > 2 * _TAIL_CHARS:
            self._shorten()

    def _shorten(self) -> None:
        joined = "".join(self._tail)
        self._dropped += max(len(joined) - _TAIL_CHARS, 0)
        self._tail = [joined[-_TAIL_CHARS:]]
        self._tail_chars = len(self._tail[0])

    def output(self) -> dict[str, Any]:
        gap = f"\n[... {self._dropped} characters were dropped ...]\n" if self._dropped else ""
        text = self._head + gap + "".join(self._tail)
        return {"output_type": "stream", "name": self.name, "text": text}


class Run:
    """The run under way, of the person's code or of the model's."""

    def __init__(
        self, on_message: Callable[[Message], None] | None, *, by_person: bool = False
    ) -> None:
        self.id = ""
        self.by_person = by_person
        self.collector = Collector()
        self.meter = Meter()
        self._status: Message | None = None
        self.busy = asyncio.Event()
        self.idle = asyncio.Event()
        self.on_message = on_message
        self.interrupted = False

    def take(self, message: Message) -> None:
        kind = message["msg_type"]
        if kind == "status":
            self._status = message
            state = message["content"]["execution_state"]
            (self.idle if state == "idle" else self.busy).set()
            return
        if kind == "execute_input":
            return
        self.collector.add(message)
        if self.on_message:
            self.on_message(message)

    def cut(self, message: Message, notice: Message | None) -> None:
        """One message too many. The front end gets a notice, once; of a text the end is kept."""
        if message["msg_type"] == "stream":
            self.collector.add(message)
        elif notice:
            self.collector.add(notice)
        if notice and self.on_message:
            self.on_message(notice)

    def lose(self) -> None:
        """Messages were lost."""
        if self._status is not None:
            self.take(requests.notice(self._status, _LOST))
