"""Wordings: compact templates that expand into many, split so that training never sees the test's.

A template may hold alternatives in brackets, `[sum|total] of {v}`, an optional part, `[please |]`,
and the name of a shared list in angle brackets, `<find> the sum of {v}`. A bracket without a
bar stands for itself: `{v}[0]`. `{v}` stands for a value and is filled in last, so whether a
wording is held out never depends on its values.
"""

import itertools
import re
import zlib
from collections.abc import Iterable
from functools import cache
from random import Random
from typing import Literal

from worldmodel_train.synonyms import reworded

Split = Literal["train", "valid"]

HELD_OUT_ONE_IN = 8
FEWEST_HELD_OUT = 4

_REWORDED = 0.4

SHARED = {
    "find": (
        "what is|what's|calculate|compute|find|determine|work out|give me|tell me|I need|"
        "can you calculate|could you find|I'd like to know|please compute|how much is|get me|"
        "I want to know|figure out|let me know|help me find|show me|"
    ),
    "what": (
        "what is|what's|tell me|give me|find|determine|show me|I'd like to know|can you tell me|"
    ),
    "make": "make|create|write|build|produce|generate|give me|I need|can you make|please write",
    "show": "show|display|print|list|give me|let me see|can you show me|I want to see|output",
    "draw": "plot|draw|graph|make a plot of|show a chart of|visualize|sketch|can you plot|chart",
    "do": "please |can you |could you |I want to |I need to |let's |help me |now |I'd like to |",
    "tell": (
        "tell me|find out|let me know|calculate|I want to know|work out|show me|I'd like to know|"
        "figure out|can you tell me|compute|I need to know|determine|please say|"
    ),
    "howmany": "how many|what is the number of|count the|tell me how many|give me the number of",
}

_ALTERNATIVES = re.compile(r"\[([^\[\]|]*\|[^\[\]]*)\]|<([a-z]+)>")
_PLACEHOLDER = re.compile(r"\{[^}]*\}")
_SPACES = re.compile(" +")
_BEFORE_A_MARK = re.compile(r"(?<=[\w}]) +(?=[,;?.:]( |$))")
_WORD = re.compile(r"[a-z0-9{}%+*/^=<>-]+")


def expansions(template: str) -> tuple[str, ...]:
    """Every wording that a template stands for, in a fixed order."""
    parts: list[list[str]] = []
    end = 0
    for match in _ALTERNATIVES.finditer(template):
        inner = match[1] if match[1] is not None else SHARED[match[2]]
        parts += [[template[end : match.start()]], inner.split("|")]
        end = match.end()
    parts.append([template[end:]])
    texts = ("".join(choice) for choice in itertools.product(*parts))
    return tuple(dict.fromkeys(_SPACES.sub(" ", _BEFORE_A_MARK.sub("", t)).strip() for t in texts))


def words_of(wording: str) -> str:
    """What makes two wordings the same: their letters, and where their values stand.

    Case, spaces, punctuation and the names of the placeholders make no difference.
    """
    return "".join(_WORD.findall(_PLACEHOLDER.sub("{}", wording.lower())))


def held_out(wordings: Iterable[str]) -> frozenset[str]:
    """Those words of a list that are never trained on: one in eight by their hash, or a few more.

    Of a short list the next ones by hash are held out too, up to a third and four, so that no
    list is tested by a single wording. Something is always left to train on; a list of one
    wording has none to hold out.
    """
    ranked = sorted({words_of(wording) for wording in wordings}, key=_rank)
    by_hash = sum(_rank(words)[0] == 0 for words in ranked)
    fewest = max(1, min(FEWEST_HELD_OUT, len(ranked) // 3))
    return frozenset(ranked[: min(max(by_hash, fewest), len(ranked) - 1)])


def _rank(words: str) -> tuple[int, int]:
    number = zlib.crc32(words.encode())
    return number % HELD_OUT_ONE_IN, number


@cache
def allowed(templates: tuple[str, ...], split: Split) -> tuple[tuple[str, ...], ...]:
    """For each template that has any, the wordings that `split` may use."""
    every, out = _expanded(templates), withheld(templates)
    wanted = split == "valid"
    kept = (tuple(t for t in texts if (words_of(t) in out) == wanted) for texts in every)
    chosen = tuple(texts for texts in kept if texts)
    return chosen or every  # a single wording is in both halves


@cache
def withheld(templates: tuple[str, ...]) -> frozenset[str]:
    """The words of these templates that training never sees."""
    return held_out(text for texts in _expanded(templates) for text in texts)


@cache
def _expanded(templates: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(expansions(template) for template in templates)


def choose(templates: tuple[str, ...], split: Split, random: Random) -> str:
    """One wording: a template first, so that one with many alternatives is no likelier.

    One to train on is sometimes said with synonyms, unless that makes it a held-out one.
    """
    chosen = random.choice(random.choice(allowed(templates, split)))
    if split == "valid" or random.random() >= _REWORDED:
        return chosen
    other = reworded(chosen, random)
    return chosen if words_of(other) in withheld(templates) else other
