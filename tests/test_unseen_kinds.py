"""Kinds of question that are called unseen are in no family to train on, whatever it is called."""

import re
from collections.abc import Iterator
from random import Random

import pytest

pytest.importorskip("tokenizers")

from worldmodel_train.conversations import draw_conversation, draw_followed
from worldmodel_train.episodes import Ask, Cell, Item
from worldmodel_train.families import FAMILIES

DRAWS = 8
CONVERSATIONS = 100

KINDS = {
    "amdahl_speedup": r"amdahl|speedup|share / \d+\)",
    "bezier_point": r"b[eé]zier|control point|2 \* t \* \(1 - t\)",
    "borda_winner": r"\bborda\b",
    "circle_of_triangle": r"incircle|circum(circle|scr)|inscribed|area / s\b|circle (insid|throu)",
    "edit_distance": r"levenshtein|edit distance|in edits|\d edits|row\[j\]",
    "elo_expected": r"\belo\b|10 \*\* \(\(",
    "enzyme_rate": r"michaelis|vmax|enzyme kinetics",
    "escape_speed": r"escape (speed|velocity)|low orbit|orbital speed|circle it near",
    "event_horizon": r"schwarzschild|black hole|event horizon",
    "gray_code": r"gray code|reflected binary|>> 1\)",
    "kaprekar_steps": r"kaprekar|6174:|until it is 6174",
    "mandelbrot_steps": r"mandelbrot|z \* z \+ c",
    "parallax_distance": r"parallax|parsec",
    "rater_agreement": r"kappa|raters|1 - chance",
    "resistor_bands": r"colou?r bands|colours\.index",
    "semitone_pitch": r"semitones?\b",
    "taguchi_nominal": r"nominal.{0,4}(is|the).{0,4}best|target value is best",
    "wind_chill": r"wind ?chill|0\.6215",
}
"""What makes each of them: words of its prompts, and what only its code has."""


def _said(items: tuple[Item, ...]) -> Iterator[str]:
    for item in items:
        if isinstance(item, Cell):
            yield item.code
        else:
            assert isinstance(item, Ask)
            yield from (item.prompt, item.answer, *item.codes)


def _to_train_on() -> Iterator[tuple[str, str]]:
    for family in FAMILIES.values():
        for number in range(0 if family.unseen else DRAWS):
            items = family.draw(Random(f"{family.name} {number}"), "train").items
            yield family.name, "\n".join(_said(items))
    for number in range(CONVERSATIONS):
        for draw in (draw_conversation, draw_followed):
            turns = draw(Random(number), "train").turns
            yield "conversation", "\n".join(_said(tuple(turn.item for turn in turns)))


@pytest.fixture(scope="module")
def to_train_on() -> list[tuple[str, str]]:
    return list(_to_train_on())


def test_every_unseen_kind_has_its_mark() -> None:
    unseen = {name for name, family in FAMILIES.items() if family.unseen}

    assert unseen == set(KINDS)
    assert len(unseen) >= 12


@pytest.mark.slow
@pytest.mark.parametrize("name", KINDS)
def test_an_unseen_kind_is_trained_on_by_no_other_family(
    name: str, to_train_on: list[tuple[str, str]]
) -> None:
    mark = re.compile(KINDS[name], re.I)
    marked = 0
    for number in range(20):
        own = FAMILIES[name].draw(Random(f"own {number}"), "valid").items
        marked += any(map(mark.search, _said(own)))

    assert marked >= 17, "its own mark, but for slips of the finger"
    for family, text in to_train_on:
        found = mark.search(text)
        assert not found, f"{family} has {found[0]!r}: {text}"
