"""Prompts typed in haste: what is missing, what moves, and what never does."""

from random import Random

import pytest

from worldmodel_train.episodes import Ask
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


def test_families_ask_in_haste_too() -> None:
    """Wordings of a family without one of its little words come up, and not always."""
    prompts = []
    for seed in range(400):
        (item,) = FAMILIES["split_in_ratio"].draw(Random(seed), "train").items
        assert isinstance(item, Ask)
        prompts.append(item.prompt.lower().split())
    share = sum("in" in words or "the" in words or "of" in words for words in prompts) / 400
    assert 0.2 < share < 0.98
