"""Wordings: what a template stands for, and that held-out ones stay held out."""

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel_train.dressing import corrected, dress, typo, undressed
from worldmodel_train.phrasing import SHARED, allowed, choose, expansions, held_out, words_of
from worldmodel_train.synonyms import SYNONYMS, reworded

EXPANSIONS = {
    "alternatives": ("a [b|c] d", ("a b d", "a c d")),
    "an optional part": ("[now |]go", ("now go", "go")),
    "two of them": ("[a|b][1|2]", ("a1", "a2", "b1", "b2")),
    "values stay": ("{n} of [it|that]", ("{n} of it", "{n} of that")),
    "spaces are single": ("[please |] go", ("please go", "go")),
    "a bracket without a bar": ("[print|show] {v}[0]", ("print {v}[0]", "show {v}[0]")),
    "no space before a mark": ("{n} [|now], go", ("{n}, go", "{n} now, go")),
}


@pytest.mark.parametrize("rule", EXPANSIONS)
def test_a_template_stands_for_its_wordings(rule: str) -> None:
    template, wordings = EXPANSIONS[rule]
    assert expansions(template) == wordings


def test_a_shared_list_is_put_in_by_its_name() -> None:
    assert len(expansions("<find> it")) == len(SHARED["find"].split("|"))


def test_case_and_punctuation_make_no_new_wording() -> None:
    assert words_of("What is {p}% of {n}?") == words_of("what is {p} % of {n}")


@given(st.lists(st.text("abcdefgh ", min_size=1, max_size=9), min_size=1, max_size=9, unique=True))
def test_training_and_test_share_no_wording(words: list[str]) -> None:
    templates = (f"<find> {words[0]}", *words)
    halves = [
        {words_of(text) for texts in allowed(templates, split) for text in texts}
        for split in ("train", "valid")
    ]

    assert halves[0]
    assert halves[1]
    assert not halves[0] & halves[1]


def test_the_name_of_a_placeholder_makes_no_new_wording() -> None:
    assert words_of("the sum of {values}") == words_of("The sum of {v}.")


@pytest.mark.parametrize(("count", "fewest"), [(1, 0), (2, 1), (6, 2), (12, 4), (30, 4)])
def test_no_list_is_tested_by_too_few_wordings(count: int, fewest: int) -> None:
    words = [f"{word} it" for word in expansions("[a|b|c|d|e][1|2|3|4|5|6]")[:count]]

    out = held_out(words)

    assert fewest <= len(out) < count


def test_a_template_with_many_alternatives_is_no_likelier() -> None:
    templates = ("<find> the sum of {v}", "add up {v}", "{v}: sum")
    random = Random(0)
    chosen = [choose(templates, "train", random) for _ in range(600)]
    left = allowed(templates, "train")

    share = sum(text == "{v}: sum" for text in chosen) / len(chosen)
    assert share == pytest.approx(1 / len(left), abs=0.08)


@given(st.integers(0, 10_000))
def test_a_typo_changes_one_word_and_no_value(seed: int) -> None:
    wording = "calculate the average of {values} please"
    changed = typo(wording, Random(seed))

    pairs = zip(wording.split(), changed.split(), strict=True)
    assert sum(a != b for a, b in pairs) <= 1
    assert "{values}" in changed


@given(st.text(min_size=1, max_size=30), st.integers(0, 10_000))
def test_dressing_keeps_the_prompt_readable(prompt: str, seed: int) -> None:
    assert prompt[1:].rstrip(".?! ") in dress(prompt, Random(seed))


@pytest.mark.parametrize(
    "code", ["text = 'a b'\nprint(text)", "nums = [4, 5]: their sum", "for n in x:\n    print(n)"]
)
def test_dressing_leaves_the_case_of_code(code: str) -> None:
    dressed = {dress(code, Random(seed)) for seed in range(200)}

    assert not any(code[0].upper() + code[1:] in each for each in dressed)


def test_dressing_leaves_the_case_of_a_name() -> None:
    dressed = {dress("prices: the mean", Random(seed), names={"prices"}) for seed in range(200)}

    assert not any("Prices" in prompt for prompt in dressed)
    assert any("prices" in prompt[1:] for prompt in dressed)


@given(st.integers(0, 10_000))
def test_dressing_is_taken_off_again(seed: int) -> None:
    prompt = "how far is the moon"

    assert undressed(dress(prompt, Random(seed))).lower().rstrip("?. ") == prompt


@given(st.integers(0, 10_000))
def test_a_slip_is_put_right_by_the_figure_that_the_code_uses(seed: int) -> None:
    prompt, code = "how much is 15% of 240 apples", "result = 15 / 100 * 240\nprint(result)"
    changed = corrected(prompt, Random(seed), code)

    right = re.findall(r"\d+", prompt)
    said = re.findall(r"\d+", changed)
    assert len(set(said)) == 3
    assert set(right) < set(said)


@pytest.mark.parametrize(
    "prompt", ["sum of 3, 4 and 5", "the mean of [3, 4]", "x = 3 and 4", "how many 3s", "say '4'"]
)
def test_no_slip_in_lists_code_and_quoted_text(prompt: str) -> None:
    assert {corrected(prompt, Random(seed), "print(3 + 4)") for seed in range(20)} == {prompt}


def test_a_figure_that_the_code_does_not_use_stays() -> None:
    assert corrected("half of 8 in 2024 please", Random(1), "print(8 / 2)").count("2024") == 1


REWORDED = {
    "a word between others": ("tell it to the kids now", "tell it to the children now"),
    "its article": ("is it an automobile, or not", "is it a car, or not"),
    "a value stays": ("{kids} of it", "{kids} of it"),
    "a part of a word stays": ("kidskin", "kidskin"),
    "code stays": ("print(kids)", "print(kids)"),
}


@pytest.mark.parametrize("rule", REWORDED)
def test_a_word_gives_way_to_its_synonym(rule: str) -> None:
    wording, other = REWORDED[rule]

    assert {reworded(wording, Random(seed)) for seed in range(20)} == {wording, other}


@pytest.mark.parametrize(
    "wording",
    [
        "what force do I need to stretch it",
        "fixed costs of {f}, a unit costs {c}",
        "how far is {x} from zero",
        "{b} is how many units less than {a}",
        "the gas can expand, it doubles twice",
        "items below their minimum",
        "json round trip on flat ground",
        "throw {thing} upwards",
        "{d} fell on that date",
        "the work {e} must be raised to have {x}",
    ],
)
def test_a_word_that_has_another_meaning_here_stays(wording: str) -> None:
    assert {reworded(wording, Random(seed)) for seed in range(20)} == {wording}


def test_no_word_is_its_own_synonym() -> None:
    assert not [word for word, others in SYNONYMS.items() if word in others or "" in others]


def test_a_synonym_never_makes_a_held_out_wording() -> None:
    templates = ("[the largest|the greatest|the biggest] [of|in] {v}[| now]",)
    held = {words_of(text) for texts in allowed(templates, "valid") for text in texts}
    random = Random(0)

    assert not held & {words_of(choose(templates, "train", random)) for _ in range(500)}
