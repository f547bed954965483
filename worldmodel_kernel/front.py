"""The live channel to our JupyterLab extension: one comm, opened by the page.

What goes over it is in `docs/decisions/014-front-channel.md`. Nothing depends on it: without the
extension the same turn is shown by displays, and questions go to `input()`.

A page that crashes says nothing, so while a question is open each page is pinged, and one that
stays silent counts no more. It counts again as soon as it says something: it may only have slept.
"""

import asyncio
import time
import uuid
from collections.abc import Callable
from typing import Any, get_args

from worldmodel_kernel.gates import Action, Answer, Question
from worldmodel_kernel.latecomers import Latecomers

TARGET = "worldmodel.front"
_PING_S = 4.0
_PATIENCE_S = 12.0
_ACTIONS = get_args(Action)

Data = dict[str, Any]


class Front:
    """Args:
    publish: sends (comm id, data) to the front end.
    on_request: is given each message that is neither an answer nor a sign of life.
    on_late: is called before a page is told what another one's cell shows.
    ping_s: how often pages are asked for a sign of life, while a question is open.
    patience_s: how long a page may be silent then, and how long a closed one may take to return.
    """

    def __init__(
        self,
        publish: Callable[[str, Data], None],
        on_request: Callable[[Data], None],
        *,
        on_late: Callable[[], None] = lambda: None,
        ping_s: float = _PING_S,
        patience_s: float = _PATIENCE_S,
    ) -> None:
        self._publish = publish
        self._on_request = on_request
        self._on_late = on_late
        self.cells = Latecomers()
        self._ping_s = ping_s
        self._patience_s = patience_s
        self._comms: dict[str, float] = {}  # when each was heard last
        self._sessions: dict[str, str] = {}  # whose each is
        self._silent: set[str] = set()
        self._telling: asyncio.Future[None] | None = None
        self._closed_at = float("-inf")
        self._state: Data = {}
        self._open: dict[str, tuple[Data, asyncio.Future[Answer]]] = {}
        self._asking = ""  # the session whose cell runs

    @property
    def connected(self) -> bool:
        """Whether a page listens."""
        return bool(self._comms)

    def take(self, kind: str, content: Data, *, session: str = "") -> bool:
        """A comm message of a page with this session; False when it is not for us."""
        comm = str(content.get("comm_id", ""))
        if kind == "comm_open" and content.get("target_name") == TARGET:
            self._sessions[comm] = session
            self._hear(comm)
            return True
        if comm not in self._comms and comm not in self._silent:
            return False
        if kind == "comm_close":
            self._comms.pop(comm, None)
            self._silent.discard(comm)
            self._sessions.pop(comm, None)
            self._closed_at = time.monotonic()
        elif kind == "comm_msg":
            self._hear(comm)
            self._message(comm, content.get("data", {}))
        return True

    def send(self, type: str, **fields: Any) -> None:
        for comm in self._comms:
            self._publish(comm, {"type": type, **fields})

    def send_back(self, type: str, **fields: Any) -> bool:
        """To the page whose cell runs; False where that is none of ours."""
        theirs = [comm for comm in self._comms if self._sessions.get(comm) == self._asking]
        for comm in theirs:
            self._publish(comm, {"type": type, **fields})
        return bool(theirs)

    def state(self, **changes: Any) -> None:
        """What the model is doing; sent when something changed."""
        fresh = self._state | changes
        if fresh != self._state:
            self._state = fresh
            self.send("state", **fresh)

    async def ask(self, question: Question, *, cell: str, block: str) -> Answer:
        """The person's answer, through a control in whichever page is there or comes."""
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

    async def deserted(self) -> None:
        """Returns when no page is there to see a question: at once where none was, or where a
        console asked, whose cell stands on no page; and after a while where the last one was closed
        (perhaps only to be loaded again) or fell silent."""
        if self._asking and not self.cells.has_page(self._asking):
            return
        self._comms = dict.fromkeys(self._comms, time.monotonic())
        while self._comms or time.monotonic() - self._closed_at < self._patience_s:
            self.send("ping")
            await asyncio.sleep(self._ping_s)
            self._drop_silent()

    def _drop_silent(self) -> None:
        latest = time.monotonic() - self._patience_s
        for comm in [comm for comm, heard in self._comms.items() if heard < latest]:
            del self._comms[comm]
            self._silent.add(comm)

    def cell_begins(self, request: str, *, cell: str, session: str, count: int) -> None:
        """What it shows is kept, and told to other pages where the one that asked has left."""
        self._asking = session
        self.cells.begin(request, cell=cell, session=session, count=count)
        if self.cells.has_page(session) and {session} != set(self._sessions.values()):
            work = self._tell_where_gone(session, time.monotonic())
            self.send("ping")
            self._telling = asyncio.ensure_future(work)

    async def _tell_where_gone(self, session: str, asked: float) -> None:
        await asyncio.sleep(self._ping_s)
        theirs = [comm for comm, whose in self._sessions.items() if whose == session]
        if not any(self._comms.get(comm, 0.0) >= asked for comm in theirs):
            for comm in list(self._comms):
                self._tell_missed(comm)

    def cell_ended(self) -> None:
        """Pages that are there have seen it, and say so by a sign of life."""
        self.cells.end()
        self.send("ping")

    def _hear(self, comm: str) -> None:
        known = comm in self._comms
        self.cells.heard(self._sessions.get(comm, ""))
        self._silent.discard(comm)
        self._comms[comm] = time.monotonic()
        if not known:
            self._greet(comm)

    def _greet(self, comm: str) -> None:
        """A page that has just opened, was reloaded, or awoke learns what is going on."""
        self._publish(comm, {"type": "state", **self._state})
        for data, _ in self._open.values():
            self._publish(comm, {"type": "ask", **data})

    def _tell_missed(self, comm: str) -> None:
        session = self._sessions.get(comm, "")
        if self.cells.missed_by(session):
            self._on_late()
            for shown in self.cells.missed_by(session):
                self._publish(comm, {"type": "cell", **shown})

    def _message(self, comm: str, data: Any) -> None:
        if not isinstance(data, dict) or data.get("type") == "alive":
            return
        if data.get("type") == "took":
            self.cells.took(str(data.get("request")))
            return
        if data.get("type") == "refresh":
            self._tell_missed(comm)
            self._greet(comm)
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
