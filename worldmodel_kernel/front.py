"""The live channel to our JupyterLab extension: one comm, opened by the page.

What goes over it is in `docs/decisions/014-front-channel.md`. Nothing depends on it: without the
extension the same turn is shown by displays, and questions go to `input()`.
"""

import asyncio
import uuid
from collections.abc import Callable
from typing import Any, get_args

from worldmodel_kernel.gates import Action, Answer, Question

TARGET = "worldmodel.front"
_ACTIONS = get_args(Action)

Data = dict[str, Any]


class Front:
    """Args:
    publish: sends (comm id, data) to the front end.
    on_request: is given each message that is no answer.
    """

    def __init__(
        self, publish: Callable[[str, Data], None], on_request: Callable[[Data], None]
    ) -> None:
        self._publish = publish
        self._on_request = on_request
        self._comms: list[str] = []
        self._state: Data = {}
        self._open: dict[str, tuple[Data, asyncio.Future[Answer]]] = {}

    @property
    def connected(self) -> bool:
        """Whether a page listens."""
        return bool(self._comms)

    def take(self, kind: str, content: Data) -> bool:
        """A comm message of the front end; False when it is not for us."""
        comm = str(content.get("comm_id", ""))
        if kind == "comm_open" and content.get("target_name") == TARGET:
            self._comms.append(comm)
            self._greet(comm)
            return True
        if comm not in self._comms:
            return False
        if kind == "comm_close":
            self._comms.remove(comm)
        elif kind == "comm_msg":
            self._message(content.get("data", {}))
        return True

    def send(self, type: str, **fields: Any) -> None:
        for comm in self._comms:
            self._publish(comm, {"type": type, **fields})

    def state(self, **changes: Any) -> None:
        """What the model is doing; sent when something changed."""
        fresh = self._state | changes
        if fresh != self._state:
            self._state = fresh
            self.send("state", **fresh)

    async def ask(self, question: Question, *, cell: str, block: str) -> Answer:
        """The person's answer, through a control in the page."""
        id = uuid.uuid4().hex[:12]
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        data = {"id": id, "cell": cell, "block": block}
        data |= {"kind": question.kind, "code": question.code}
        self._open[id] = (data, answer)
        self.send("ask", **data)
        try:
            return await answer
        finally:
            del self._open[id]
            self.send("asked", id=id)

    def _greet(self, comm: str) -> None:
        """A page that has just opened, or was reloaded, learns what is going on."""
        self._publish(comm, {"type": "state", **self._state})
        for data, _ in self._open.values():
            self._publish(comm, {"type": "ask", **data})

    def _message(self, data: Any) -> None:
        if not isinstance(data, dict):
            return
        if data.get("type") != "answer":
            self._on_request(data)
            return
        _, answer = self._open.get(str(data.get("id")), ({}, None))
        if answer is not None and not answer.done() and data.get("action") in _ACTIONS:
            answer.set_result(
                Answer(
                    data["action"],
                    code=str(data.get("code") or ""),
                    prediction=str(data.get("prediction") or ""),
                )
            )
