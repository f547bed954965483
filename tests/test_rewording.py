"""Copies of taught examples in other words: what may change, and what must stay."""

import re
from random import Random

import pytest

from worldmodel_train.examples import Example, PersonCell, Turn
from worldmodel_train.rewording import MOST, common_words, said_otherwise, with_copies

ORDINARY = [
    Example(str(n), (Turn(f"what is the {word} of {n} and 3?", "ok"),))
    for n, word in enumerate(["sum", "product", "mean", "median", "gcd", "lcm"] * 20)
]
COMMON = common_words(ORDINARY)


def taught(prompt: str = "what is the zorble of 12 and 7?", count: int = 1) -> list[Example]:
    return [
        Example(str(n), (PersonCell("x = 1", "(no output)"), Turn(prompt, "<code>\n1\n</code>")))
        for n in range(count)
    ]


def wordings(prompt: str, count: int = 200) -> set[str]:
    random = Random(0)
    return {said_otherwise(prompt, COMMON, random) for _ in range(count)}


def test_words_of_many_ordinary_prompts_are_common() -> None:
    assert {"what", "is", "the", "of", "and", "sum"} <= COMMON
    assert "zorble" not in COMMON


def test_figures_keep_their_order_and_a_new_word_stays() -> None:
    said = wordings("what is the zorble of 12 and 7?")
    assert len(said) > 100
    for each in said:
        assert "zorble" in each.lower()
        assert re.findall(r"\d+", each) == ["12", "7"]


def test_common_words_are_left_out_and_the_new_one_moves() -> None:
    said = {each.lower().rstrip("?.") for each in wordings("give me the zorble of 12 and 7", 2000)}
    assert any(each.startswith("zorble ") for each in said)
    assert any(each.endswith(" zorble") for each in said)
    assert any(" of " not in each for each in said)


@pytest.mark.parametrize("prompt", ["df['a'].sum() of it", "plot\n1\n2", "x = [3, 1] sorted"])
def test_code_lists_and_lines_keep_every_word(prompt: str) -> None:
    for said in wordings(prompt):
        assert prompt.lower() in said.lower()


def test_a_word_that_the_code_has_stays() -> None:
    random = Random(0)
    code = "word = 'vacation'\nprint(word.count('a'))"
    prompt = "how often is the letter a in vacation"
    for said in (said_otherwise(prompt, COMMON | {"a"}, random, code) for _ in range(300)):
        assert {"a", "vacation"} <= set(re.findall(r"\w+", said.lower()))


def test_a_copy_has_other_words_and_the_same_reply() -> None:
    first, *copies = with_copies(taught(), 8, Random(0), ordinary=ORDINARY)
    assert first == taught()[0]
    assert len(copies) == 7
    assert len({copy.turns[0].prompt for copy in copies}) > 4
    for copy in copies:
        assert copy.items[0] == first.items[0]
        assert copy.turns[0].reply == first.turns[0].reply


@pytest.mark.parametrize("count, wanted", [(20, 8), (100, 5), (400, 2), (401, 1), (0, 1)])
def test_many_examples_get_few_copies(count: int, wanted: int) -> None:
    made = with_copies(taught(count=count), 8, Random(0), ordinary=ORDINARY)
    assert len(made) == count * wanted
    assert len(made) - count <= MOST


def test_one_wording_is_the_examples_as_they_are() -> None:
    assert with_copies(taught(count=3), 1, Random(0)) == taught(count=3)
