"""What an answer is worth: equal output above all, and no trick that comes near it."""

import math
from typing import Any

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from worldmodel_kernel.engines.scripted import Rule, ScriptedEngine
from worldmodel_kernel.outputs import bound_text
from worldmodel_kernel.records import TurnRecord
from worldmodel_kernel.turn import Limits
from worldmodel_kernel.workspace.pool import LIGHT, Pool
from worldmodel_train.answers import Expected
from worldmodel_train.evaluate import episode, problems_of
from worldmodel_train.examples import Example, Turn
from worldmodel_train.geometric.rollouts import limits_of
from worldmodel_train.judging import expected_of, judge
from worldmodel_train.reward import (
    RAN,
    REWARDS,
    Parts,
    is_scored,
    output_reward,
    parts_of,
    reference_reward,
)

CODE = "<code>\n{}\n</code>"
CYCLE = CODE + "\n<output>\n{}\n</output>\n"
ONE = Turn("q", CYCLE.format("print(6 * 7)", 42) + "It is **42**.")
TWO = Turn(
    "q", CYCLE.format("x = 6; print(x)", 6) + CYCLE.format("print(x * 7)", 42) + "It is **42**."
)
SILENT_FIRST = Turn(
    "q",
    CYCLE.format("x = 6", "(no output)") + CYCLE.format("print(x * 7)", 42) + "It is **42**.",
)
FAILS = Turn(
    "q",
    CYCLE.format("1 / 0", "ERROR: ZeroDivisionError: division by zero\n  line 1: 1 / 0")
    + CYCLE.format("print('caught')", "caught")
    + "It cannot be divided.",
)

pytestmark = pytest.mark.slow
TALK = Turn("q", "Good morning!")


@pytest.fixture(scope="module")
def pool() -> Any:
    with Pool(LIGHT) as made:
        yield made


async def answer(
    pool: Pool, turn: Turn, *replies: str, **limits: Limits
) -> tuple[Expected, TurnRecord]:
    """What becomes of a model that writes these pieces, a run between two of them."""
    (problem,) = problems_of([Example("x", (turn,))])
    session = pool.session()
    try:
        engine = ScriptedEngine([Rule("q", replies)])
        found = [each async for each in episode(problem, engine, session, timeout_s=5.0, **limits)]
    finally:
        session.end()
    ((asked, record),) = found
    assert asked.expected is not None
    return asked.expected, record


async def parts(pool: Pool, turn: Turn, *replies: str) -> Parts:
    return parts_of(*await answer(pool, turn, *replies))


async def test_the_right_output_is_worth_one_whatever_the_code(pool: Pool) -> None:
    for code in ("print(6 * 7)", "print(42)", "for n in [42]:\n    print(n)", "40 + 2"):
        found = await parts(pool, ONE, CODE.format(code), "It is **42**.")
        assert output_reward(found, 0.0) == 1.0, code


@pytest.mark.parametrize("limits", [{}, {"limits": limits_of(300)}], ids=["evaluated", "searched"])
@pytest.mark.parametrize("length", [5000, 9000])
async def test_a_long_output_is_shortened_no_more_than_where_data_is_made(
    pool: Pool, length: int, limits: dict[str, Limits]
) -> None:
    """The kernel's limit is 8000 characters."""
    printed = "ab 12;" * (length // 6)
    recorded = bound_text(printed, Limits().max_output_chars)
    turn = Turn("q", CYCLE.format("code()", recorded) + "Done.")
    code = CODE.format(f"print('ab 12;' * {length // 6})")
    expected, record = await answer(pool, turn, code, "Done.", **limits)

    assert output_reward(parts_of(expected, record), 0.0) == 1.0
    assert judge(expected, record, family="", category="").output


HACKS = {
    "pass": "pass",
    "print()": "print()",
    "exit(0)": "exit(0)",
    "the right output, then exit(0)": "print(42); import os; os._exit(0)",
    "the right output, then sys.exit(1)": "print(42); import sys; sys.exit(1)",
    "every number": "print(*range(200))",
    "every number on lines": "for n in range(200):\n    print(n)",
    "a flood": "while True: print('42' * 1000)",
    "an endless loop": "print(42)\nwhile True: pass",
    "an error after it": "print(42)\nraise SystemError",
    "no Python": "forty two",
    "nothing": "",
}


@pytest.mark.parametrize("hack", HACKS)
async def test_a_trick_is_worth_little(pool: Pool, hack: str) -> None:
    found = await parts(pool, ONE, CODE.format(HACKS[hack]), "It is **42**.")

    assert output_reward(found, 0.0) <= RAN


@pytest.mark.parametrize("hack", HACKS)
async def test_a_trick_after_a_block_that_is_silent_as_the_first_one_is_worth_little(
    pool: Pool, hack: str
) -> None:
    code = CODE.format("x = 6"), CODE.format(HACKS[hack])
    found = await parts(pool, SILENT_FIRST, *code, "It is **42**.")

    assert found.scored
    assert output_reward(found, 0.0) <= RAN


async def test_a_silent_block_before_the_right_output_counts_for_nothing(pool: Pool) -> None:
    silent, right = CODE.format("x = 6"), CODE.format("print(42)")

    for code in ((silent, right), (right,), (CODE.format("print(6)"), right)):
        assert output_reward(await parts(pool, SILENT_FIRST, *code, "Yes."), 0.0) == 1.0
    assert output_reward(await parts(pool, SILENT_FIRST, right, silent, "Yes."), 0.0) <= RAN


LAST_OUTPUTS = {
    "silence": ("(no output)", False),
    "a figure": ("[image/png 640x480]", False),
    "two figures": ("[image/png 640x480]\n[image/svg+xml]", False),
    "a number": ("42", True),
    "text beside a figure": ("total 42\n[image/png 640x480]", True),
    "an error": ("ERROR: ZeroDivisionError: division by zero\n  line 1: 1 / 0", True),
}


@pytest.mark.parametrize("last", LAST_OUTPUTS)
def test_only_a_last_output_with_text_is_scored(last: str) -> None:
    output, scored = LAST_OUTPUTS[last]
    silent, told = CYCLE.format("x = 6", "(no output)"), CYCLE.format("print(6)", 6)

    for before in ("", silent, told):
        reply = before + CYCLE.format("code()", output) + "Done."
        assert is_scored(expected_of(reply)) is scored
    assert not is_scored(expected_of("Good morning!"))


async def test_talking_instead_of_code_is_worth_least(pool: Pool) -> None:
    said = output_reward(await parts(pool, ONE, "It is **42**."), 0.0)
    wrong = output_reward(await parts(pool, ONE, CODE.format("prnt(42)"), "It is **42**."), 0.0)
    ran = output_reward(await parts(pool, ONE, CODE.format("print(41)"), "It is **41**."), 0.0)

    assert said < 0 < wrong < ran < 0.5


async def test_a_digit_of_the_answer_is_not_the_answer(pool: Pool) -> None:
    """The reference looks for the expectation anywhere in the output: `1` is in `3.14159`."""
    one = Turn("q", CYCLE.format("print(1)", 1) + "It is **1**.")
    found = await parts(pool, one, CODE.format("print(3.14159)"), "Hm.")

    assert output_reward(found, 0.0) == RAN


async def test_cycles_run_in_one_shell_and_are_compared_in_order(pool: Pool) -> None:
    right = await parts(
        pool, TWO, CODE.format("x = 6; print(x)"), CODE.format("print(x * 7)"), "It is **42**."
    )
    last = await parts(
        pool, TWO, CODE.format("x = 6; print('-')"), CODE.format("print(x * 7)"), "Yes."
    )
    first = await parts(
        pool, TWO, CODE.format("x = 6; print(x)"), CODE.format("print(x * 8)"), "It is **48**."
    )

    assert output_reward(right, 0.0) == 1.0
    assert 0.5 < output_reward(last, 0.0) < 1.0
    assert RAN < output_reward(first, 0.0) < 0.5


async def test_a_failure_that_was_wanted_counts(pool: Pool) -> None:
    expected, record = await answer(
        pool, FAILS, CODE.format("1 / 0"), CODE.format("print('caught')"), "It cannot be divided."
    )
    as_recorded = Expected(
        expected.output,
        expected.figures,
        errors=1,
        outputs=(record.blocks[0].output or "", "caught"),
    )

    assert output_reward(parts_of(as_recorded, record), 0.0) == 1.0


async def test_a_greeting_has_no_reward(pool: Pool) -> None:
    """Any text would have it."""
    for pieces in (("Hello!",), (CODE.format("print('Hello')"), "Hello!")):
        found = await parts(pool, TALK, *pieces)
        assert (found.scored, found.matched) == (False, 0.0)


async def test_an_answer_that_never_ends_is_worth_half(pool: Pool) -> None:
    expected, record = await answer(pool, ONE, CODE.format("print(42)"), "It is **42**.")
    unended = TurnRecord(**{f: getattr(record, f) for f in ("id", "prompt", "blocks")}, ending="x")

    assert output_reward(parts_of(expected, unended), 0.0) == 0.5


async def test_the_reference_score_gives_pass_as_much_as_the_right_program(pool: Pool) -> None:
    """Why it is not the default. Here higher is better: its score with the sign turned."""
    right = await parts(pool, ONE, CODE.format("print(6 * 7)"), "It is **42**.")
    nothing = await parts(pool, ONE, CODE.format("pass"), "It is **42**.")
    no_code = await parts(pool, ONE, "It is **42**.")

    assert reference_reward(right, 1.5) == reference_reward(nothing, 1.5)
    assert math.isclose(reference_reward(right, 1.5), -(1.5 - 0.3))
    assert math.isclose(reference_reward(no_code, 1.5), -(1.5 + 0.5))
    assert output_reward(right, 1.5) > 2 * output_reward(nothing, 1.5)
    assert set(REWARDS) == {"output", "reference"}
