"""Copies of taught examples about other words: really run, or not made."""

import re
from collections.abc import Iterator
from random import Random

import pytest

from worldmodel_kernel.workspace.batch import run_blocks
from worldmodel_train.examples import Example, PersonCell, Turn
from worldmodel_train.execution import TIMEOUT_S, Shells
from worldmodel_train.renaming import Run, renamed, renamed_copies

CODE = "word = 'rabano'\nprint(word[::-1] + str(len(word)))"


def taught(
    prompt: str = "frimp rabano",
    code: str = CODE,
    output: str = "onabar6",
    answer: str = "The frimp of rabano is **onabar6**.",
    think: str = "",
) -> Example:
    reply = f"{think}<code>\n{code}\n</code>\n<output>\n{output}\n</output>\n{answer}"
    return Example("a", (Turn(prompt, reply),))


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    with Shells("none") as shells:
        yield lambda code: run_blocks(shells.fresh(code), [code], timeout_s=TIMEOUT_S)[0]


def test_the_words_are_others_everywhere_and_the_output_is_what_the_code_prints(run: Run) -> None:
    copy = renamed(taught(think="<think>\nTurn rabano round.\n</think>\n"), Random(0), run)

    assert copy is not None
    prompt, reply = copy.turns[0].prompt, copy.turns[0].reply
    word = prompt.removeprefix("frimp ")
    assert word != "rabano"
    assert re.fullmatch("[a-z]{6}", word)
    assert reply == (
        f"<think>\nTurn {word} round.\n</think>\n"
        f"<code>\nword = '{word}'\nprint(word[::-1] + str(len(word)))\n</code>\n"
        f"<output>\n{word[::-1]}6\n</output>\nThe frimp of {word} is **{word[::-1]}6**."
    )


@pytest.mark.parametrize("word, like", [("ANNA", "[A-Z]{4}"), ("Berlin", "[A-Z][a-z]{5}")])
def test_a_new_word_is_written_as_the_old_one(run: Run, word: str, like: str) -> None:
    example = taught(f"frimp {word}", f"print('{word}' + '!')", f"{word}!", f"**{word}!**")
    copy = renamed(example, Random(0), run)

    assert copy is not None
    assert re.fullmatch(f"frimp {like}", copy.turns[0].prompt)


NOT_MADE = {
    "no word is a string of the code": taught("zorble 3 and 4", "print(15)", "15", "**15**"),
    "the code fails on others": taught(
        "price of tea", "print({'tea': 'hot'}['te' + 'tea'[2]])", "hot", "It is hot."
    ),
    "the answer does not hold the output": taught(answer="It is turned round."),
    "a verdict": taught(
        "is rabano long", "print(len('rabano') > 5)", "True", "True: rabano is long."
    ),
    "a thought knows the output": taught(think="<think>\nThat is onabar6.\n</think>\n"),
    "a magic": taught("list rabano", "%ls 'rabano'", "none", "none"),
    "cells before it": Example("a", (PersonCell("x = 1", "(no output)"), *taught().items)),
    "code that was run before": Example("a", taught().items, setup=("x = 1",)),
}


@pytest.mark.parametrize("example", NOT_MADE.values(), ids=NOT_MADE.keys())
def test_what_could_become_wrong_is_not_made(run: Run, example: Example) -> None:
    assert renamed(example, Random(0), run) is None


def test_copies_are_others_each_time_and_the_same_again() -> None:
    examples = [taught(), Example("b", NOT_MADE["a verdict"].items)]
    found = renamed_copies(examples, 5, "none", seed=1)

    assert found.keys() == {"a"}
    assert len({copy.turns[0].prompt for copy in found["a"]}) == 5
    assert renamed_copies(examples, 5, "none", seed=1) == found
