"""The same question once more with another figure."""

import re
from random import Random

import pytest

from worldmodel_train.conversations import ONCE_MORE, draw_conversation, draw_once_more
from worldmodel_train.episodes import Ask, Draw, Step, ask
from worldmodel_train.families import FAMILIES
from worldmodel_train.once_more import once_more

TIP = Ask(
    "a tip of 15% on 80 dollars",
    (Step("result = 80 * 15 / 100\nprint(result)", "15 percent of 80."),),
    "15% of 80 is **{out}**.",
)


def again(asked: Ask, seed: int, split: str = "train") -> tuple[Ask, Ask] | None:
    return once_more(asked, Draw(Random(seed), split))  # type: ignore[arg-type]


def test_one_figure_is_another_one_in_the_code_the_thought_and_the_answer() -> None:
    turns = [turn for seed in range(60) if (turn := again(TIP, seed))]

    assert len(turns) > 40
    for turn, full in turns:
        code = turn.codes[0]
        price, percent = re.findall(r"\d+", code)[:2]
        assert (price == "80") != (percent == "15")
        assert turn.steps[0].think == f"{percent} percent of {price}."
        assert turn.answer == f"{percent}% of {price} is **{{out}}**."
        assert full.prompt == f"a tip of {percent}% on {price} dollars"
        assert (percent if price == "80" else price) in turn.prompt


def test_the_figure_is_called_by_its_unit_or_by_the_one_that_it_replaces() -> None:
    prompts = " | ".join(turn[0].prompt for seed in range(200) if (turn := again(TIP, seed)))

    assert re.search(r"and with \d+%\?", prompts)
    assert re.search(r"what about \d+ dollars", prompts)
    assert re.search(r"\d+ instead of (80|15)", prompts)


@pytest.mark.parametrize(
    ("prompt", "code", "answer"),
    [
        ("next of 2, 5, 8, 11", "print(11 + 3)", "**{out}**"),
        ("weekday of 2024-10-03", "date(2024, 10, 3)", "**{out}**"),
        ("letters of 'Route 66'", "print(len('Route 66'))", "**{out}**"),
        ("the square of 9", "print(9 * 9)", "**{out}**"),
        ("half of 80", "print(40)", "**{out}**"),
        ("is 91 prime", "print(all(91 % n for n in range(2, 9)))", "91 is **not** prime: {out}"),
        ("3x + 4 = 19", "print((19 - 4) / 3)", "**{out}**"),
        ("even numbers from 4 to 90, their sum", "print(sum(range(4, 90 + 1, 2)))", "**{out}**"),
        ("hello", "print('hello')", "**{out}**"),
    ],
)
def test_a_question_whose_figures_hang_together_is_not_asked_again(
    prompt: str, code: str, answer: str
) -> None:
    (asked,) = ask(prompt, code, answer)
    assert isinstance(asked, Ask)

    turns = [turn for seed in range(20) if (turn := again(asked, seed))]

    assert not turns or prompt == "3x + 4 = 19"
    assert all("19" in turn.prompt for turn, _ in turns)


def test_a_list_is_another_one_written_alike() -> None:
    (asked,) = ask(
        "sort 4; 19; 7 please", "values = [4, 19, 7]\nprint(sorted(values))", "**{out}**"
    )
    assert isinstance(asked, Ask)

    turns = [turn for seed in range(20) if (turn := again(asked, seed))]

    assert len(turns) == 20
    for turn, _ in turns:
        (listed,) = re.findall(r"\[(.*)\]", turn.codes[0])
        assert listed != "4, 19, 7"
        assert listed.replace(",", ";") in turn.prompt


def test_a_third_figure_goes_on_from_the_second() -> None:
    drawn = [draw_once_more(TIP, Random(seed), "train") for seed in range(200)]
    chains = [[turn for turn in turns if turn.family == ONCE_MORE] for turns in drawn]
    figures = [
        [re.findall(r"\d+", turn.codes[0])[:2] for turn in chain]
        for chain in chains
        if len(chain) > 1
    ]

    assert len(figures) > 20
    assert all((a == c) != (b == d) for (a, b), (c, d) in figures)


def test_conversations_ask_once_more_and_hold_out_wordings() -> None:
    seen: dict[str, set[str]] = {"train": set(), "valid": set()}
    for split, groups in seen.items():
        random = Random(1)
        for _ in range(1500):
            turns = draw_conversation(random, split).turns  # type: ignore[arg-type]
            groups |= {turn.group for turn in turns if turn.family == ONCE_MORE}

    assert len(seen["train"]) > 30
    assert seen["valid"]
    assert not seen["train"] & seen["valid"]
    assert ONCE_MORE not in FAMILIES


def test_a_model_that_does_not_know_it_does_not_rehearse_it() -> None:
    known = frozenset({"percent_of", "list_statistic"})
    drawn = [draw_conversation(Random(seed), "train", known=known) for seed in range(300)]
    also = [draw_conversation(Random(n), "train", known=known | {ONCE_MORE}) for n in range(300)]

    assert not any(turn.family == ONCE_MORE for each in drawn for turn in each.turns)
    assert any(turn.family == ONCE_MORE for each in also for turn in each.turns)
