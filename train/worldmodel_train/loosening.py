"""Prompts as they are when somebody types in haste: little words are missing, one stands elsewhere.

What is left still says what is asked, so a small model learns to go by that, and not by the words
of a template in their order.
"""

import re
from collections.abc import Collection
from random import Random

NO_SENTENCE = re.compile(r"[\n\"'`\[\](){}=_;|/*^]")
"""Code, lists and quoted text, in which every word has its place."""

LITTLE = frozenset(
    "a an the is are was of to for in on at do does did has have what which how much i me my you "
    "your can could would please tell give show get need want know there then now so with".split()
)
"""Words without which a question can still be understood, as long as only some of them go."""

_FEWEST_LETTERS = 3


def bare(word: str) -> str:
    """Its letters and digits, in lower case."""
    return re.sub(r"\W", "", word.lower())


def words_of_code(code: str) -> frozenset[str]:
    """Words that may be data or names of variables, and so are not to be touched in a prompt."""
    return frozenset(re.findall(r"\w+", code.lower()))


def loosened(
    prompt: str,
    little: Collection[str],
    random: Random,
    *,
    fixed: Collection[str] = (),
    left_out: float,
    moved: float,
) -> str:
    """Without some of the little words, and perhaps one of the others elsewhere.

    Figures and what is `fixed` keep their order; a prompt of little words only stays as it is.

    Args:
        left_out: the chance of each little word to be missing.
        moved: the chance that another word moves.
    """
    words = [
        word
        for word in prompt.split()
        if bare(word) not in little or bare(word) in fixed or random.random() >= left_out
    ]
    movable = [n for n in range(len(words)) if _moves(words, n, little, fixed)]
    if movable and random.random() < moved:
        word = words.pop(random.choice(movable))
        after = [n + 1 for n, before in enumerate(words[:-1]) if before.isalpha()]
        words.insert(random.choice([0, *after, len(words)]), word)
    return " ".join(words) or prompt


def _moves(words: list[str], n: int, little: Collection[str], fixed: Collection[str]) -> bool:
    """A plain word that is no unit of the figure before it."""
    word = words[n]
    plain = word.isalpha() and len(word) >= _FEWEST_LETTERS
    return (
        plain
        and bare(word) not in little
        and bare(word) not in fixed
        and not (n and any(letter.isdigit() for letter in words[n - 1]))
    )
