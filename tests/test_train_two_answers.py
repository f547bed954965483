"""A question on the last two answers together."""

from collections.abc import Iterator
from random import Random

import pytest

from worldmodel_train.conversations import TWO_ANSWERS, draw_conversation
from worldmodel_train.episodes import Ask, Draw, Step
from worldmodel_train.execution import Shells, executed_reply
from worldmodel_train.two_answers import on_both


def number(code: str) -> Ask:
    return Ask("how much", (Step(f"result = {code}\nprint(result)"),), "**{out}**")


@pytest.fixture
def shells() -> Iterator[Shells]:
    with Shells() as shells:
        yield shells


ANSWERS = {
    "They differ by **15**.": "abs",
    "Together they are **45**.": "before + result",
    "The change is **100.0%**.": "100",
    "The factor is **2.0**.": "result / before",
    "Their mean is **22.5**.": "/ 2",
    "More is **the second**.": "else",
}


def test_both_answers_are_there_when_the_second_has_taken_the_name(shells: Shells) -> None:
    first, second = number("3 * 5"), number("6 * 5")
    shell = shells.fresh()
    seen = set()
    for seed in range(60):
        shell.execute(second.codes[0], timeout_s=9)
        asked = on_both(first, second, Draw(Random(seed)))
        assert asked
        reply = executed_reply(asked, shell)
        assert reply
        answer = reply.splitlines()[-1]
        assert ANSWERS[answer] in asked.codes[0]
        seen.add(answer)

    assert seen == set(ANSWERS)


def test_an_answer_that_is_no_number_from_one_expression_is_left_alone() -> None:
    one, other = number("3 * 5"), Ask("sort", (Step("print(sorted([2, 1]))"),), "**{out}**")

    assert on_both(one, other, Draw(Random(1))) is None
    assert on_both(other, one, Draw(Random(1))) is None


def test_conversations_go_on_to_both_answers() -> None:
    random = Random(2)
    asked = 0
    for _ in range(1500):
        turns = draw_conversation(random, "train").turns
        places = [n for n, turn in enumerate(turns) if turn.family == TWO_ANSWERS]
        asked += len(places)
        assert all(turns[n + 1].family != "follow_up" for n in places if n + 1 < len(turns))

    assert asked > 5
