"""The run under way: what has come of it so far, and who is told."""

import asyncio
from collections.abc import Callable

from worldmodel_kernel.workspace import Message, requests
from worldmodel_kernel.workspace.collector import Collector
from worldmodel_kernel.workspace.meter import Meter

_LOST = "[Output is lost here: one message was too long.]\n"


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
        self._lost = False

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
        """Messages were lost; said once."""
        if self._status is not None and not self._lost:
            self._lost = True
            self.take(requests.notice(self._status, _LOST))
