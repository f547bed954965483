"""Puts words that no list holds in the place of the usual ones, so that copying is what is learned.

A model that has seen the same hundred names ten thousand times writes one of them where a new one
stands. So in some episodes people have other names, and so has what stands in a prompt and as a
string in the code, before anything is run; the latter where a word is a name for something and
means nothing else.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random

from worldmodel_train.episodes import Ask, Cell, Draw, Item
from worldmodel_train.families.word_problems import PEOPLE
from worldmodel_train.families.words import NAMES, made_up

_PLAIN = frozenset(
    ("data processing", "plotting", "lists", "conversation", "state", "word problems")
)
"""Categories in which the strings of code are the data's own words."""

_MEANT = frozenset(
    "and or not all any yes no true false none mean sum max min median count first last std "
    "var mode maximum minimum range total average upper uppercase lowercase before after left "
    "right inner outer prime even odd positive negative ascending descending index columns "
    "rows name mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday "
    "sunday".split()
)
"""Words that code or an answer may use with their meaning."""

_PEOPLE = frozenset((*NAMES, *PEOPLE))
_SHARE = 0.7
_WORD = re.compile(r"[^\W\d_]{3,}")
_QUOTED = re.compile(r"['\"]([^\W\d_]{3,})['\"]")


def with_strangers(items: tuple[Item, ...], category: str, random: Random) -> tuple[Item, ...]:
    """The episode about other words: most that can be exchanged, the same everywhere."""
    prompts = " ".join(item.prompt for item in items if isinstance(item, Ask))
    said = dict.fromkeys(_WORD.findall(prompts))
    strings = (
        set(_QUOTED.findall("\n".join(code for item in items for code in item.codes)))
        if category in _PLAIN
        else set()
    )
    spelled = Counter(word.lower() for word in said)
    known = [
        word
        for word in said
        if (word in _PEOPLE or word in strings)
        and word.lower() not in _MEANT
        and spelled[word.lower()] == 1
    ]
    draw = Draw(random)
    others = {word: _written_as(word, made_up(draw)) for word in known if random.random() < _SHARE}
    if not others:
        return items
    exchange = _exchange(others)
    return tuple(_exchanged(item, exchange) for item in items)


def _written_as(word: str, other: str) -> str:
    return other.upper() if word.isupper() else other.title() if word.istitle() else other


def _exchange(others: Mapping[str, str]) -> Callable[[str], str]:
    found = re.compile(rf"(?<![^\W_])({'|'.join(map(re.escape, others))})(?![^\W_])")
    return lambda text: found.sub(lambda match: others[match[1]], text)


def _exchanged(item: Item, text: Callable[[str], str]) -> Item:
    if isinstance(item, Cell):
        return replace(item, code=text(item.code))
    steps = tuple(replace(s, code=text(s.code), think=text(s.think)) for s in item.steps)
    return replace(
        item,
        prompt=text(item.prompt),
        steps=steps,
        answer=text(item.answer),
        think=text(item.think),
    )
