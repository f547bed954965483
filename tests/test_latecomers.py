"""What a page is told that was not there when a cell ran."""

import asyncio
from typing import Any

import pytest

from worldmodel_kernel.front import TARGET, Front
from worldmodel_kernel.latecomers import Latecomers, ShownCell

Message = tuple[str, dict[str, Any]]


def printed(text: str, name: str = "stdout") -> Message:
    return "stream", {"name": name, "text": text}


def display(text: str, id: str = "") -> Message:
    transient = {"display_id": id} if id else {}
    return "display_data", {"data": {"text/plain": text}, "metadata": {}, "transient": transient}


def update(text: str, id: str) -> Message:
    return "update_display_data", display(text, id)[1]


def clear(*, wait: bool) -> Message:
    return "clear_output", {"wait": wait}


def words(shown: dict[str, Any]) -> list[str]:
    return [o["text"] if "text" in o else o["data"]["text/plain"] for o in shown["outputs"]]


FOLLOWED = {
    "a stream is one output": ([printed("a"), printed("b")], ["ab"]),
    "two streams are two": ([printed("a"), printed("b", "stderr"), printed("c")], ["a", "b", "c"]),
    "a display changes in its place": (
        [display("a", "1"), printed("b"), update("c", "1")],
        ["c", "b"],
    ),
    "an update of another cell's display changes nothing": (
        [display("a", "1"), display("b"), update("c", "2")],
        ["a", "b"],
    ),
    "what is cleared is gone": ([printed("a"), clear(wait=False)], []),
    "with wait it goes when something comes": ([printed("a"), clear(wait=True)], ["a"]),
    "and then it goes": ([printed("a"), clear(wait=True), printed("b")], ["b"]),
    "other messages are no outputs": ([("status", {}), ("comm_msg", {}), printed("a")], ["a"]),
}


@pytest.mark.parametrize("messages, expected", FOLLOWED.values(), ids=FOLLOWED.keys())
def test_outputs_are_those_of_a_notebook(messages: list[Message], expected: list[str]) -> None:
    cell = ShownCell("r", "c", "s", 1)
    for kind, content in messages:
        cell.take(kind, content)

    assert words(cell.told()) == expected


def test_what_is_told_does_not_change_afterwards() -> None:
    cell = ShownCell("r", "c", "s", 1)
    cell.take(*printed("a"))
    told = cell.told()
    cell.take(*printed("b"))

    assert words(told) == ["a"]
    assert words(cell.told()) == ["ab"]


def test_of_a_cell_that_shows_things_for_ever_the_newest_are_kept() -> None:
    prints, draws = (ShownCell("r", "c", "s", 1) for _ in range(2))
    for n in range(5000):
        prints.take(*printed(f"{n:1000}"))
        draws.take(*display(str(n)))

    (text,) = words(prints.told())
    assert text.endswith("4999")
    assert 1_000_000 <= len(text) <= 2_100_000
    assert words(draws.told()) == [str(n) for n in range(4000, 5000)]


def run(cells: Latecomers, request: str, *, session: str = "asker", cell: str = "") -> None:
    begin(cells, request, session=session, cell=cell)
    cells.end()


def begin(cells: Latecomers, request: str, *, session: str = "asker", cell: str = "") -> None:
    cells.begin(request, cell=cell or f"cell of {request}", session=session, count=1)
    cells.show(*printed(request), request=request)


def missed(cells: Latecomers, session: str = "other") -> list[str]:
    return [told["request"] for told in cells.missed_by(session)]


@pytest.fixture
def cells() -> Latecomers:
    """A page was there, and has asked."""
    cells = Latecomers()
    cells.heard("asker")
    return cells


def test_a_running_cell_is_told_to_every_page_but_its_own(cells: Latecomers) -> None:
    begin(cells, "r")

    assert missed(cells) == ["r"]
    assert missed(cells, "asker") == []


def test_messages_of_another_request_are_not_this_cells(cells: Latecomers) -> None:
    begin(cells, "r")
    cells.show(*printed("of an earlier cell"), request="q")

    assert words(cells.missed_by("other")[0]) == ["r"]


def test_a_cell_that_ended_is_kept_until_its_page_is_heard(cells: Latecomers) -> None:
    run(cells, "r")
    assert cells.missed_by("other")[0]["done"]

    cells.heard("other")
    assert missed(cells) == ["r"]
    cells.heard("asker")
    assert missed(cells) == []


def test_or_until_another_page_has_it(cells: Latecomers) -> None:
    run(cells, "r")
    cells.took("r")

    assert missed(cells) == []


def test_of_a_cell_that_was_run_again_only_the_last_is_kept(cells: Latecomers) -> None:
    run(cells, "first", cell="c")
    begin(cells, "second", cell="c")

    assert missed(cells) == ["second"]


def test_a_front_end_without_a_page_leaves_nothing(cells: Latecomers) -> None:
    run(cells, "r", session="nbclient")

    assert missed(cells) == []


def test_a_console_which_has_no_cells_leaves_nothing(cells: Latecomers) -> None:
    cells.begin("r", cell="", session="asker", count=1)

    assert missed(cells) == []


def test_only_the_newest_are_kept(cells: Latecomers) -> None:
    for n in range(60):
        run(cells, str(n))

    assert missed(cells) == [str(n) for n in range(10, 60)]


async def test_a_page_that_was_there_has_seen_the_end_and_a_late_one_is_told_first() -> None:
    """A question that is open stands at a block, so the blocks must be there before it."""
    sent: list[tuple[str, dict[str, Any]]] = []
    late: list[str] = []
    front = Front(
        lambda comm, data: sent.append((comm, data)),
        lambda data: None,
        on_late=lambda: late.append("now"),
    )
    front.take("comm_open", {"comm_id": "a", "target_name": TARGET}, session="asker")
    begin(front.cells, "r")
    front.take("comm_close", {"comm_id": "a"}, session="asker")
    front.cell_ended()
    sent.clear()

    front.take("comm_open", {"comm_id": "b", "target_name": TARGET}, session="other")
    say(front, "b", type="refresh")

    assert [data["type"] for _, data in sent] == ["state", "cell", "state"]
    assert late == ["now"], "a block that grows is shown whole before it is told"
    say(front, "b", type="took", request="r")
    sent.clear()
    say(front, "b", type="refresh")
    assert [data["type"] for _, data in sent] == ["state"]
    await asyncio.sleep(0)


async def test_a_cell_that_a_page_had_left_waiting_is_told_to_the_next_page() -> None:
    """Its own page is asked for a sign of life first: two pages are no reason to tell."""
    told: list[tuple[str, str]] = []
    front = Front(
        lambda comm, data: told.append((comm, data["request"])) if "request" in data else None,
        lambda data: None,
        ping_s=0.05,
    )
    for comm, session in (("a", "asker"), ("b", "other")):
        front.take("comm_open", {"comm_id": comm, "target_name": TARGET}, session=session)

    front.cell_begins("seen", cell="c", session="asker", count=1)
    say(front, "a", type="alive")
    await asyncio.sleep(0.2)
    assert told == []
    front.cell_begins("left", cell="d", session="asker", count=2)
    await asyncio.sleep(0.2)
    assert told == [("b", "left")]


def say(front: Front, comm: str, **data: Any) -> None:
    front.take("comm_msg", {"comm_id": comm, "data": data}, session="other")
