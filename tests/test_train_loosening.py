"""Prompts typed in haste: what is missing, what moves, and what never does."""

import ast
from random import Random
from typing import Any

import pytest

from worldmodel_train import episodes
from worldmodel_train.episodes import Ask, Split
from worldmodel_train.families import FAMILIES
from worldmodel_train.loosening import LITTLE, NO_SENTENCE, loosened, words_of_code

PROMPT = "what is the total price of 12 kg apples for Anna and 30 days"


def drawn(prompt: str, fixed: tuple[str, ...] = ()) -> set[str]:
    def once(seed: int) -> str:
        return loosened(prompt, LITTLE, Random(seed), fixed=fixed, left_out=0.4, moved=0.8)

    return {once(seed) for seed in range(300)}


def test_only_little_words_go_missing() -> None:
    for text in drawn(PROMPT):
        assert {"total", "price", "apples", "12", "kg", "30", "days"} <= set(text.split())
    for word in ("what", "of", "for"):
        assert any(word not in text.split() for text in drawn(PROMPT))


def test_figures_keep_their_order_and_their_units() -> None:
    for text in drawn(PROMPT):
        assert text.index("12 kg") < text.index("30 days")


def test_what_the_code_uses_stays_where_it_is() -> None:
    fixed = tuple(words_of_code("price = 3\nprint(a + price)"))
    for text in drawn("give me a and the price and the weight please", fixed):
        words = text.split()
        assert [word for word in words if word in ("a", "price")] == ["a", "price"]
    assert any(text.startswith("weight") for text in drawn("the price and weight", fixed))


def test_a_prompt_of_little_words_stays() -> None:
    assert drawn("what is it for") >= {"what is it for"}
    assert all(drawn("what is that for"))


@pytest.mark.parametrize("text", ["f(2) = 7", "'tea' twice", "[1, 2]", "a * b", "a\nb"])
def test_what_is_no_sentence_is_known(text: str) -> None:
    assert NO_SENTENCE.search(text)


@pytest.mark.parametrize(("split", "share"), [("train", 0.3), ("valid", 0.0)])
def test_what_is_trained_on_is_typed_in_haste_too_and_what_tests_is_not(
    split: Split, share: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def note(prompt: str, *_: Any, **__: Any) -> str:
        asked.append(prompt)
        return prompt

    monkeypatch.setattr(episodes, "loosened", note)
    for seed in range(100):
        FAMILIES["split_in_ratio"].draw(Random(seed), split)

    assert share * 60 <= len(asked) <= share * 140


@pytest.mark.parametrize("name", ["long_text", "text_measured", "text_turned_round"])
def test_a_text_of_several_words_is_in_the_prompt_as_it_is_in_the_code(name: str) -> None:
    for number in range(150):
        item = FAMILIES[name].draw(Random(number), "train").items[0]
        assert isinstance(item, Ask)
        text = ast.literal_eval(item.codes[0].split("text = ", 1)[1].split("\n")[0])
        assert text in item.prompt
