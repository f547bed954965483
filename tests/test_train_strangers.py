"""Episodes about words that no list holds: everywhere the same word, and code that still runs."""

import contextlib
import io
from random import Random

from worldmodel_train.episodes import Ask, Cell, Item, Step, ask
from worldmodel_train.strangers import with_strangers

PROMPT = "Anna sold tea 4 and rice 9, the mean of tea and rice"
CODE = "stock = {'tea': 4, 'rice': 9}\nprint(sum(stock.values()) / len(stock))"


def asked(items: tuple[Item, ...]) -> Ask:
    (item,) = items
    assert isinstance(item, Ask)
    return item


def new_words(category: str, prompt: str = PROMPT) -> Ask:
    """The first of many draws in which every word that may change has changed."""
    items = ask(prompt, CODE, "The mean of tea is **{out}**.", think="tea is 4, as Anna says.")
    for seed in range(200):
        new = asked(with_strangers(items, category, Random(seed)))
        if "Anna" not in new.prompt and "rice" not in new.prompt and "tea" not in new.prompt:
            return new
    return asked(items)


def test_a_word_is_exchanged_everywhere_and_the_code_still_runs() -> None:
    new = new_words("data processing")

    person, _, one, _, _, other = new.prompt.replace(",", "").split()[:6]
    assert person.istitle()
    assert new.steps[0].code.startswith(f"stock = {{'{one}': 4, '{other}': 9}}")
    assert new.steps[0].think == f"{one} is 4, as {person} says."
    assert new.answer == f"The mean of {one} is **{{out}}**."
    with contextlib.redirect_stdout(io.StringIO()) as out:
        exec(new.steps[0].code, {})
    assert out.getvalue() == "6.5\n"


def test_where_strings_of_code_have_a_meaning_only_people_have_other_names() -> None:
    for seed in range(200):
        items = ask(PROMPT, CODE, "{out}")
        new = asked(with_strangers(items, "chemistry", Random(seed)))
        assert new.steps[0].code == CODE
        if "Anna" not in new.prompt:
            return
    raise AssertionError("Anna is in every draw")


def test_a_word_that_code_uses_with_its_meaning_stays() -> None:
    step = Step("print(frame.agg('mean')['tea'])")
    items = (Cell("frame = {'tea': 4}"), Ask("the mean of tea", (step,), "**{out}**"))

    drawn = [with_strangers(items, "data processing", Random(seed)) for seed in range(50)]

    assert all("agg('mean')" in new[1].steps[0].code for new in drawn if isinstance(new[1], Ask))
    changed = [new for new in drawn if new != items]
    assert changed
    for cell, turn in changed:
        assert isinstance(cell, Cell)
        assert isinstance(turn, Ask)
        word = turn.prompt.split()[-1]
        assert f"'{word}': 4" in cell.code
        assert f"['{word}']" in turn.steps[0].code
