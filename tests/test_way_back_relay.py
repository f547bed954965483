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


def test_only_a_request_that_is_answered_may_clear_its_outputs(bench: Bench) -> None:
    bench.ask("pressed a button")
    bench.broadcast(message("clear_output", "a turn", wait=False), [])
    bench.broadcast(message("clear_output", "pressed a button", wait=True), [])

    assert [sent[0]["parent_header"]["msg_id"] for sent in bench.sent] == ["pressed a button"]


def diverting(parent: str, to: str) -> Message:
    data = {"method": "update", "state": {"msg_id": to}}
    return message("comm_msg", parent, comm_id="output", data=data)


def test_outside_of_runs_a_widget_takes_what_its_own_request_shows(bench: Bench) -> None:
    bench.ask("pressed a button")
    bench.broadcast(diverting("pressed a button", "pressed a button"), [])
    bench.broadcast(diverting("pressed a button", "a turn"), [])
    states = {"method": "update_states", "states": {"output": {"state": {"msg_id": "a turn"}}}}
    bench.broadcast(message("comm_msg", "x", comm_id="all", data=states), [])

    assert "pressed a button" in str(bench.sent[0][0]["content"])
    assert "a turn" not in str([sent[0]["content"] for sent in bench.sent])


def test_at_the_end_of_a_run_its_widgets_take_no_more(bench: Bench) -> None:
    bench.relay.forward(diverting("a turn", "a turn"))
    bench.relay.run_ended()
    bench.relay.run_ended()

    (_, (kind, content)) = bench.sent
    assert kind == "comm_msg"
    assert content["comm_id"] == "output"
    assert content["data"]["state"] == {"msg_id": ""}


def test_a_widget_that_lets_go_itself_is_left_alone(bench: Bench) -> None:
    bench.relay.forward(diverting("a turn", "a turn"))
    bench.relay.forward(diverting("a turn", ""))
    bench.relay.run_ended()

    assert len(bench.sent) == 2
