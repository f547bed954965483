"""The relay's end of the way back, without a shell: what the front end is sent outside of runs."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from worldmodel_kernel.relay import Relay
from worldmodel_kernel.workspace import Message


class Bench:
    """A relay between a shell and a front end that are both this object."""

    def __init__(self) -> None:
        self.sent: list[Any] = []
        session = SimpleNamespace(session="ours", send=self._send)
        shell: Any = SimpleNamespace(start=self._start, send=lambda message: None)
        self.relay = Relay(shell, session=session, iopub=None, shell=None)
        self.broadcast = shell.on_iopub

    async def _start(self) -> None: ...

    def _send(self, socket: Any, message: Any, *more: Any, **options: Any) -> None:
        self.sent.append((message, *more))

    def ask(self, request: str, kind: str = "comm_msg", **content: Any) -> None:
        parent = {"header": {"msg_type": kind, "msg_id": request}, "content": content}
        asyncio.run(self.relay.hand_over(parent, []))


def message(kind: str, parent: str, **content: Any) -> Message:
    header = {"msg_type": kind, "msg_id": "m"}
    parent_header = {"msg_id": parent}
    return {"msg_type": kind, "header": header, "parent_header": parent_header, "content": content}


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_each_status_of_a_request_goes_on_once(bench: Bench) -> None:
    bench.ask("moved a slider")
    for state in ("busy", "starting", "busy", "starting", "idle", "busy", "idle"):
        bench.broadcast(message("status", "moved a slider", execution_state=state), [])
        bench.broadcast(message("status", "something else", execution_state=state), [])

    states = [sent[0]["content"]["execution_state"] for sent in bench.sent]
    assert states == ["busy", "starting", "idle"]
