"""What a generator writes before anything was executed: cells, prompts, and the reply's parts.

Code is run later, in a real shell, and only then the answer is filled in: `{out}` in an answer
stands for what the last block printed. Nothing that a shell prints is ever written by hand.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random
from typing import TypeVar

from worldmodel_train import dressing, phrasing
from worldmodel_train.layout import as_laid_out
from worldmodel_train.loosening import LITTLE, NO_SENTENCE, loosened, words_of_code
from worldmodel_train.phrasing import Split

__all__ = ["FAMILIES", "Ask", "Cell", "Draw", "Episode", "Family", "Item", "Split", "Step"]
__all__ += ["ask", "family", "with_modules"]

T = TypeVar("T")

_TYPO = 0.05
_SLIP = 0.05
"""How often a figure is first said wrongly, where the prompt is a plain sentence with figures."""
_LOOSE, _LEFT_OUT, _MOVED = 0.25, 0.3, 0.1
"""How often a sentence to train on is typed in haste, and what is then missing or elsewhere."""
_FEWEST_WORDS = 7
"""Of a shorter prompt every word counts."""

_NAME = re.compile(r"[^\W\d]\w*")
_QUOTED = re.compile(r"['\"]([^\W\d]\w*)['\"]")
_TEXT = re.compile(r"'(\w[^'\n]* [^'\n]*)'|\"(\w[^\"\n]* [^\"\n]*)\"")
"""A text of several words in code."""


@dataclass(frozen=True, slots=True)
class Step:
    """One cycle: what the model thinks, and the code it then runs."""

    code: str
    think: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """One prompt and how it is answered."""

    prompt: str
    steps: tuple[Step, ...]
    answer: str
    think: str = ""
    """Before the answer; of a reply without code, before everything."""

    fails: bool = False
    """The first step is meant to raise, and the later ones to recover."""

    @property
    def codes(self) -> list[str]:
        """What will be run."""
        return [step.code for step in self.steps]


@dataclass(frozen=True, slots=True)
class Cell:
    """Code that the person runs in the shell."""

    code: str

    @property
    def codes(self) -> list[str]:
        """What will be run."""
        return [self.code]


Item = Ask | Cell


@dataclass(frozen=True, slots=True)
class Episode:
    """Items that belong together; they are run in order, in one shell."""

    family: str
    group: str
    """Family and phrasings: episodes of one group differ in their values only."""

    items: tuple[Item, ...]
    number: bool = False
    """Afterwards the variable `result` holds a number, which a follow-up may use."""


@dataclass
class Draw:
    """Random choices of one episode, and a note of which phrasings were taken."""

    random: Random
    split: Split = "train"
    phrases: list[str] = field(default_factory=list)

    def phrase(self, *templates: str, **values: object) -> str:
        """One of several wordings (see `phrasing`), with the values in it.

        The held-out wordings come in the validation split only.
        """
        chosen = phrasing.choose(templates, self.split, self.random)
        self.phrases.append(chosen)
        if self.chance(_TYPO):
            chosen = dressing.typo(chosen, self.random)
        return chosen.format(**values) if values else chosen

    def pick(self, *options: T) -> T:
        return self.random.choice(options)

    def integer(self, low: int, high: int) -> int:
        """Uniform in the number of digits rather than in the value, for wide ranges."""
        if low >= 0 and high >= 1000 and self.random.random() < 0.7:
            digits = self.random.randint(len(str(max(low, 1))), len(str(high)))
            low, high = max(low, 10 ** (digits - 1)), min(high, 10**digits - 1)
        return self.random.randint(low, high)

    def decimal(self, low: float, high: float, places: int = 2) -> float:
        return round(self.random.uniform(low, high), self.random.randint(1, places))

    def number(self, low: int, high: int) -> int | float:
        """Mostly whole, sometimes with one or two decimals."""
        if self.random.random() < 0.75:
            return self.integer(low, high)
        return self.decimal(low, high)

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability


Generator = Callable[[Draw], tuple[Item, ...]]


@dataclass(frozen=True, slots=True)
class Family:
    """One kind of task."""

    name: str
    category: str
    generate: Generator
    number: bool = False
    weight: float = 1.0
    """How often it is drawn, against 1 for an ordinary family."""

    heavy: bool = False
    """Its code imports pandas, scipy, sympy or matplotlib."""

    unseen: bool = False
    """Never trained on: it measures what carries over to another kind of question."""

    def draw(self, random: Random, split: Split) -> Episode:
        draw = Draw(random, split)
        items = self.generate(draw)
        names = {
            name for item in items if isinstance(item, Cell) for name in _NAME.findall(item.code)
        }
        items = tuple(_dressed(item, random, names, split) for item in items)
        return Episode(self.name, " | ".join([self.name, *draw.phrases]), items, self.number)


def _dressed(item: Item, random: Random, names: set[str], split: Split) -> Item:
    """As people type it; the model's code, names and words of the data stay as they are."""
    if not isinstance(item, Ask):
        return replace(item, code=as_laid_out(item.code, random))
    prompt, code = item.prompt, "\n".join(item.codes)
    words = set(_QUOTED.findall(code))
    copied = {a or b for a, b in _TEXT.findall(code) if (a or b) in prompt}
    if copied:
        return replace(item, prompt=_beside(prompt, copied, names | words, random))
    if not item.fails and random.random() < _SLIP:
        prompt = dressing.corrected(prompt, random, code)
    elif split == "train" and random.random() < _LOOSE and _may_be_loose(prompt):
        fixed = words_of_code(code)
        prompt = loosened(prompt, LITTLE, random, fixed=fixed, left_out=_LEFT_OUT, moved=_MOVED)
    return replace(item, prompt=dressing.dress(prompt, random, names=names | words))


def _may_be_loose(prompt: str) -> bool:
    return len(prompt.split()) >= _FEWEST_WORDS and not NO_SENTENCE.search(prompt)


def _beside(prompt: str, copied: set[str], names: set[str], random: Random) -> str:
    """Dressed, where a text of several words is copied: not a sign of it changes, nor its end."""
    firsts = {re.split(r"\W", text, maxsplit=1)[0] for text in copied if prompt.startswith(text)}
    return dressing.dress(prompt, random, names=names | firsts, ends=prompt.endswith(tuple(copied)))


FAMILIES: dict[str, Family] = {}


def family(
    category: str,
    *,
    number: bool = False,
    weight: float = 1.0,
    heavy: bool = False,
    unseen: bool = False,
) -> Callable[[Generator], Generator]:
    """Register a generator; its function's name is the family's."""

    def register(generate: Generator) -> Generator:
        name = generate.__name__
        if name in FAMILIES:
            raise ValueError(f"two families are called {name}")
        FAMILIES[name] = Family(name, category, generate, number, weight, heavy, unseen)
        return generate

    return register


def ask(prompt: str, code: str, answer: str, *, think: str = "") -> tuple[Item, ...]:
    """The usual episode: one prompt, one block of code, one answer."""
    return (Ask(prompt, (Step(code, think),), answer),)


def with_modules(code: str) -> str:
    """The code after the imports that it needs."""
    for module in ("math", "statistics"):
        code = f"import {module}\n{code}" if f"{module}." in code else code
    return code
