"""Which pages count as listening, and what each of them is told."""

import asyncio
import time
from typing import Any

import pytest

from worldmodel_kernel.front import TARGET, Front
from worldmodel_kernel.gates import Answer, Question

RUN = Question("run", "print(1)")


class Pages:
    """The front ends' side: what each page was sent, and the living ones answer pings."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, dict[str, Any]]] = []
        self.alive: set[str] = set()
        self.front = Front(self._take, lambda data: None, ping_s=0.05, patience_s=0.2)

    def open(self, comm: str, *, session: str = "") -> None:
        self.alive.add(comm)
        data = {"comm_id": comm, "target_name": TARGET}
        self.front.take("comm_open", data, session=session)

    def say(self, comm: str, **data: Any) -> bool:
        return self.front.take("comm_msg", {"comm_id": comm, "data": data})

    def close(self, comm: str) -> None:
        self.alive.discard(comm)
        self.front.take("comm_close", {"comm_id": comm})

    def heard(self, comm: str, type: str) -> list[dict[str, Any]]:
        return [data for to, data in self.sent if to == comm and data["type"] == type]

    def _take(self, comm: str, data: dict[str, Any]) -> None:
        self.sent.append((comm, data))
        if data["type"] == "ping" and comm in self.alive:
            asyncio.get_running_loop().call_soon(lambda: self.say(comm, type="alive"))


async def how_long(front: Front, *, limit_s: float = 2.0) -> float:
    started = time.monotonic()
    await asyncio.wait_for(front.deserted(), limit_s)
    return time.monotonic() - started


async def test_where_no_page_ever_was_nobody_waits_for_one() -> None:
    assert await how_long(Pages().front) < 0.05


async def test_a_page_that_lives_is_waited_for() -> None:
    pages = Pages()
    pages.open("a")

    with pytest.raises(TimeoutError):
        await how_long(pages.front, limit_s=0.8)

    assert pages.front.connected


async def test_a_page_that_crashed_is_not_waited_for_for_ever() -> None:
    pages = Pages()
    pages.open("a")
    pages.alive.clear()

    assert 0.1 < await how_long(pages.front) < 1.5
    assert not pages.front.connected


async def test_of_two_pages_the_one_that_lives_is_enough() -> None:
    pages = Pages()
    pages.open("a")
    pages.open("b")
    pages.alive.discard("a")

    with pytest.raises(TimeoutError):
        await how_long(pages.front, limit_s=0.8)

    pages.front.send("stale", cells=[])
    assert (pages.heard("a", "stale"), len(pages.heard("b", "stale"))) == ([], 1)


async def test_a_page_that_was_closed_may_come_back_within_a_while() -> None:
    pages = Pages()
    pages.open("a")
    pages.close("a")

    assert 0.1 < await how_long(pages.front) < 1.5


async def test_a_page_that_only_slept_counts_again_and_learns_what_is_asked() -> None:
    pages = Pages()
    pages.open("a")
    pages.alive.clear()
    asking = asyncio.create_task(pages.front.ask(RUN, cell="c", block="b"))
    await how_long(pages.front)

    assert pages.say("a", type="alive")

    [first, again] = pages.heard("a", "ask")
    assert first == again
    pages.say("a", type="answer", id=first["id"], action="run")
    assert await asyncio.wait_for(asking, 2) == Answer("run")
    assert pages.heard("a", "asked") == [{"type": "asked", "id": first["id"]}]


async def test_a_page_that_opens_late_is_asked_too() -> None:
    pages = Pages()
    asking = asyncio.create_task(pages.front.ask(RUN, cell="c", block="b"))
    await asyncio.sleep(0)

    pages.open("a")

    [asked] = pages.heard("a", "ask")
    pages.say("a", type="answer", id=asked["id"], action="skip")
    assert await asyncio.wait_for(asking, 2) == Answer("skip")


async def test_other_comms_are_left_to_the_shell() -> None:
    front = Pages().front

    assert not front.take("comm_open", {"comm_id": "w", "target_name": "jupyter.widget"})
    assert not front.take("comm_msg", {"comm_id": "w", "data": {}})


async def test_a_console_beside_a_living_page_is_asked_itself() -> None:
    pages = Pages()
    pages.open("a", session="page")
    pages.front.cell_begins("1", cell="", session="console", count=1)

    assert await how_long(pages.front) < 0.05


async def test_a_message_goes_back_to_the_page_that_asked() -> None:
    pages = Pages()
    pages.open("a", session="one")
    pages.open("b", session="two")

    for session, told in (("two", True), ("console", False)):
        pages.front.cell_begins("1", cell="c", session=session, count=1)
        assert pages.front.send_back("materialise", cell="c") is told

    assert [to for to, data in pages.sent if data["type"] == "materialise"] == ["b"]
