"""Finds questions of a test that were trained on, but for their figures and names.

`masked` is what is left of a prompt when case, punctuation, politeness, quoted text, numbers and
names are taken out; a word with a capital that no family's source has is a name too. Two prompts
with the same mask are twins; no prompt of a test may have one in training.
"""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from worldmodel_kernel.parser import read_reply
from worldmodel_kernel.tags import Tag
from worldmodel_train.dressing import undressed
from worldmodel_train.examples import Example
from worldmodel_train.families.word_problems import PEOPLE
from worldmodel_train.families.words import NAMES

_QUOTED = re.compile(r"(?<!\w)[\"'`“‘].*?[\"'`”’](?!\w)|\[[^\]]*\]|\{[^}]*\}")
_NUMBER = re.compile(r"[-+]?\$?\d[\d,.]*(?:e[-+]?\d+)?", re.I)
_KNOWN_NAMES = frozenset(name.lower() for name in (*NAMES, *PEOPLE))
_WORD = re.compile(r"[^\W\d_]+")
_REST = re.compile(r"(?:[^\w#@\"+*/^%=<>]|_)+")


def masked(prompt: str) -> str:
    """What makes two prompts twins."""
    text = _WORD.sub(lambda match: _unnamed(match[0]), undressed(prompt))
    text = _QUOTED.sub('"', text)
    text = _NUMBER.sub("#", text)
    return re.sub(r"#(?:(?:and)?#)+", "#", _REST.sub("", text.lower()))


def _unnamed(word: str) -> str:
    small = word.lower()
    is_name = small in _KNOWN_NAMES or (word[0].isupper() and small not in _vocabulary())
    return "@" if is_name else word


@cache
def _vocabulary() -> frozenset[str]:
    """The words of the families' templates, and whatever else their sources have."""
    sources = Path(__file__).parent.rglob("*.py")
    texts = (source.read_text(encoding="utf-8") for source in sources)
    return frozenset(word.lower() for text in texts for word in _WORD.findall(text))


def masks(examples: Iterable[Example]) -> set[str]:
    return {masked(turn.prompt) for example in examples for turn in example.turns}


def codes_of(example: Example) -> set[str]:
    """The code of its replies: two examples that share one have the same values."""
    return {
        block.body
        for turn in example.turns
        for block in read_reply(turn.reply)
        if block.tag is Tag.CODE
    }


def without_twins(examples: Iterable[Example], seen: set[str]) -> tuple[list[Example], int]:
    """The examples none of whose prompts has a twin in `seen`, and how many were left out."""
    kept: list[Example] = []
    dropped = 0
    for example in examples:
        if any(masked(turn.prompt) in seen for turn in example.turns):
            dropped += 1
        else:
            kept.append(example)
    return kept, dropped
