"""Puts episodes together as people talk: several in a row, with follow-ups.

A conversation is run in one shell from beginning to end, so a question may use what an earlier
one left. Some begin as if their first turns had been dropped from the context: a system message
then lists the variables, as the kernel writes it.
"""

import math
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from random import Random

from worldmodel_kernel.errors import DataError
from worldmodel_train.emphasis import CATEGORIES, EVERYDAY, EVERYDAY_FAMILIES
from worldmodel_train.episodes import FAMILIES, Ask, Draw, Family, Item, Split
from worldmodel_train.families.follow_ups import follow_up
from worldmodel_train.families.person import about_list, list_task, person_list
from worldmodel_train.once_more import once_more
from worldmodel_train.strangers import with_strangers
from worldmodel_train.two_answers import on_both

ONCE_MORE = "once_more"
TWO_ANSWERS = "two_answers"
"""Instead of a family's name: a question with another figure than before, and on both answers."""

_LENGTHS = (1, 1, 1, 2, 2, 3, 3, 4)
"""How many episodes a conversation has."""

_FORGOTTEN = 0.06
_GREETED, _ASKED_ABOUT, _THANKED = 0.03, 0.02, 0.08
"""How often a conversation begins with a greeting, and ends with a question about the model or with
thanks: one family each of hundreds, but nearly everybody says them."""

_FOLLOWED = 0.3
_ONCE_MORE = 0.15
"""How often a question alone is asked once more with another figure, if it can be."""

_ON_BOTH = 0.3
"""How often something is then asked on both answers, if they are numbers."""

_STRANGE = 0.5
"""How often an episode is about words that no list holds, where it can be."""


@dataclass(frozen=True, slots=True)
class Turnlike:
    """One item of a conversation, with where it came from."""

    item: Item
    family: str
    group: str

    @property
    def codes(self) -> list[str]:
        """What will be run."""
        return self.item.codes


@dataclass(frozen=True, slots=True)
class Conversation:
    turns: tuple[Turnlike, ...]
    hidden: int = 0
    """How many items at the front are run, but no longer seen by the model."""

    @property
    def codes(self) -> list[str]:
        """Everything that will be run."""
        return [code for turn in self.turns for code in turn.codes]


def draw_conversation(
    random: Random,
    split: Split,
    only: frozenset[str] = frozenset(),
    *,
    known: frozenset[str] = frozenset(),
) -> Conversation:
    """One conversation of a few episodes of the families that are trained on, or `only` of some.

    known: an ordinary one, small talk and all, but of these families, if there are any.

    Raises:
        DataError: none of them is trained on.
    """
    if not only and random.random() < _FORGOTTEN:
        return _forgotten(random, split)
    families, weights = zip(*_mix(only or known), strict=True)
    chosen = random.choices(families, weights, k=random.choice(_LENGTHS))
    turns: list[Turnlike] = []
    once_more_too = not known or ONCE_MORE in known
    for family in chosen:
        episode = draw_episode(family, random, split)
        turns += episode
        if once_more_too and len(episode) == 1 and random.random() < _ONCE_MORE:
            turns += draw_once_more(episode[0].item, random, split)
        if family.number and turns[-1].family != TWO_ANSWERS and random.random() < _FOLLOWED:
            turns += draw_follow_ups(random, split, count=random.choice((1, 1, 2)))
    return Conversation(tuple(turns if only else _with_small_talk(turns, random, split)))


def _with_small_talk(turns: list[Turnlike], random: Random, split: Split) -> list[Turnlike]:
    """A greeting before, thanks and a question about the model behind."""
    if random.random() < _THANKED:
        turns = [*turns, *draw_episode(FAMILIES["thanks"], random, split)]
    if random.random() < _ASKED_ABOUT:
        turns = [*turns, *draw_episode(FAMILIES["ability"], random, split)]
    if random.random() < _GREETED:
        turns = [*draw_episode(FAMILIES["greeting"], random, split), *turns]
    return turns


@cache
def _mix(only: frozenset[str]) -> tuple[tuple[Family, float], ...]:
    """The families that are trained on (`only` these, if not empty), and how often each is drawn.

    A category's share grows with the square root of what its families weigh together, so that one
    with thirty families does not drown one with five; what people ask most is drawn more often.
    """
    trained = [family for family in FAMILIES.values() if not family.unseen]
    trained = [family for family in trained if not only or family.name in only]
    if not trained:
        raise DataError(f"no training conversation is made of {', '.join(sorted(only))} alone")
    weights = {f.name: f.weight * _oftener(f) for f in trained}
    totals: dict[str, float] = defaultdict(float)
    for family in trained:
        totals[family.category] += weights[family.name]
    return tuple(
        (f, CATEGORIES.get(f.category, 1.0) * weights[f.name] / math.sqrt(totals[f.category]))
        for f in trained
    )


def _oftener(family: Family) -> float:
    return EVERYDAY if family.name in EVERYDAY_FAMILIES else 1.0


def draw_episode(family: Family, random: Random, split: Split) -> list[Turnlike]:
    episode = family.draw(random, split)
    items = episode.items
    if random.random() < _STRANGE:
        items = with_strangers(items, family.category, random)
    return [Turnlike(item, episode.family, episode.group) for item in items]


def draw_follow_ups(random: Random, split: Split, *, count: int) -> list[Turnlike]:
    """Questions on the number that the turn before left in `result`."""
    return [turn for _ in range(count) for turn in _ask("follow_up", follow_up, random, split)]


def draw_once_more(item: Item, random: Random, split: Split) -> list[Turnlike]:
    """The same question with another figure, now and then with a third one, if it has any; and
    something on the last two answers.
    """
    turns: list[Turnlike] = []
    asked = [item] if isinstance(item, Ask) else []
    for _ in range(random.choice((1, 1, 1, 2))):
        draw = Draw(random, split)
        if asked and (again := once_more(asked[-1], draw)):
            asked.append(again[1])
            turns.append(_named(ONCE_MORE, again[0], draw))
    if len(asked) > 1 and random.random() < _ON_BOTH:
        draw = Draw(random, split)
        both = on_both(asked[-2], asked[-1], draw)
        turns += [_named(TWO_ANSWERS, both, draw)] if both else []
    return turns


def _named(name: str, asked: Ask, draw: Draw) -> Turnlike:
    return Turnlike(asked, name, " | ".join([name, *draw.phrases]))


def draw_followed(random: Random, split: Split) -> Conversation:
    """One question that leaves a number, and one or two follow-ups on it."""
    first = draw_episode(_number_family(random), random, split)
    return Conversation((*first, *draw_follow_ups(random, split, count=random.choice((1, 2)))))


def _forgotten(random: Random, split: Split) -> Conversation:
    """The variables are there, the turns that made them are not."""
    name = random.choice(("prices", "scores", "values", "data", "temps", "points"))
    family = _number_family(random)
    listed = Turnlike(person_list(Draw(random, split), name), "forgotten", "forgotten")
    hidden = [listed, *draw_episode(family, random, split)]
    about = random.choice((about_list, list_task))
    asked = [
        *_ask("forgotten", lambda draw: about(draw, name), random, split),
        *draw_follow_ups(random, split, count=1),
    ]
    random.shuffle(asked)
    return Conversation((*hidden, *asked), hidden=len(hidden))


def _number_family(random: Random) -> Family:
    """One that leaves a number in `result`."""
    return random.choice([f for f in FAMILIES.values() if f.number and not f.unseen])


def _ask(
    name: str, generate: Callable[[Draw], Ask], random: Random, split: Split
) -> list[Turnlike]:
    """One question of what is no registered family."""
    return draw_episode(Family(name, name, lambda draw: (generate(draw),)), random, split)
