"""Few examples said in other ways, so that a small model learns what is asked and not its words.

Taught twenty examples in six wordings, the embedded model answered those six and no other. A copy
of an example has other prompts and the same reply: synonyms, politeness, and now and then a loose
word order, in which common words are left out. Figures keep their order, and a word that ordinary
conversations seldom have, such as the name of a new task, is never left out.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random
from types import MappingProxyType

from worldmodel_kernel.parser import read_reply
from worldmodel_kernel.tags import Tag
from worldmodel_train.dressing import dress
from worldmodel_train.examples import Example, PersonCell, Turn
from worldmodel_train.loosening import NO_SENTENCE, bare, loosened, words_of_code
from worldmodel_train.synonyms import reworded

MOST = 400
"""Copies beside the examples, at most: many examples have many wordings of their own."""

_COMMON = 0.02
"""Share of the ordinary prompts that have a common word."""

_REWORDED, _LOOSENED, _DRESSED = 0.65, 0.65, 0.65
_LEFT_OUT, _MOVED = 0.35, 0.6


def copies_of(count: int, wordings: int) -> int:
    """How many copies each of so many examples gets."""
    return min(wordings - 1, MOST // max(count, 1))


def with_copies(
    examples: Sequence[Example],
    wordings: int,
    random: Random,
    *,
    ordinary: Sequence[Example] = (),
    renamed: Mapping[str, Sequence[Example]] = MappingProxyType({}),
) -> list[Example]:
    """The examples, and of each as many copies in other words as make `wordings`, or fewer.

    Args:
        ordinary: conversations that tell which words are common.
        renamed: by an example's id what its copies are made of, where not of itself.
    """
    common = common_words(ordinary)
    made = [*examples]
    for number in range(copies_of(len(examples), wordings)):
        for example in examples:
            sources = renamed.get(example.id) or [example]
            made.append(_otherwise(sources[number % len(sources)], common, random))
    return made


def common_words(examples: Sequence[Example]) -> frozenset[str]:
    prompts = [turn.prompt for example in examples for turn in example.turns]
    counted = Counter(word for prompt in prompts for word in set(map(bare, prompt.split())))
    return frozenset(word for word, count in counted.items() if count >= _COMMON * len(prompts))


def said_otherwise(prompt: str, common: frozenset[str], random: Random, code: str = "") -> str:
    """Args:
    code: what answers the prompt; a word that stands in it may be data, and stays.
    """
    if not NO_SENTENCE.search(prompt):
        fixed = words_of_code(code)
        kept = fixed.intersection(map(bare, prompt.split()))
        other = reworded(prompt, random) if random.random() < _REWORDED else prompt
        if kept <= set(map(bare, other.split())):
            prompt = other
        if random.random() < _LOOSENED:
            prompt = loosened(prompt, common, random, fixed=fixed, left_out=_LEFT_OUT, moved=_MOVED)
    return dress(prompt, random) if random.random() < _DRESSED else prompt


def _otherwise(example: Example, common: frozenset[str], random: Random) -> Example:
    def other(item: Turn | PersonCell) -> Turn | PersonCell:
        if isinstance(item, PersonCell):
            return item
        code = "\n".join(b.text for b in read_reply(item.reply) if b.tag is Tag.CODE)
        return replace(item, prompt=said_otherwise(item.prompt, common, random, code))

    return replace(example, items=tuple(other(item) for item in example.items))
