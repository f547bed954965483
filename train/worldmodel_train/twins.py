"""Finds questions of a test that were trained on, but for their figures and names.

`masked` is what is left of a prompt when case, punctuation, politeness, quoted text, numbers and
names are taken out. Two prompts with the same mask are twins; no prompt of a test may have one in
training.
"""

import re
from collections.abc import Iterable

from worldmodel_kernel.parser import read_reply
from worldmodel_kernel.tags import Tag
from worldmodel_train.dressing import undressed
from worldmodel_train.examples import Example
from worldmodel_train.families.data import NAMES

_QUOTED = re.compile(r"(?<!\w)[\"'`“‘].*?[\"'`”’](?!\w)|\[[^\]]*\]|\{[^}]*\}")
_NUMBER = re.compile(r"[-+]?\$?\d[\d,.]*(?:e[-+]?\d+)?", re.I)
_NAME = re.compile(
    rf"\b(?:{'|'.join(sorted(map(re.escape, NAMES), key=len, reverse=True))})\b", re.I
)
_REST = re.compile(r"[^a-z#@\"+*/^%=<>]+")


def masked(prompt: str) -> str:
    """What makes two prompts twins."""
    text = _NAME.sub("@", undressed(prompt))
    text = _QUOTED.sub('"', text)
    text = _NUMBER.sub("#", text)
    return re.sub(r"#(?:(?:and)?#)+", "#", _REST.sub("", text.lower()))


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
