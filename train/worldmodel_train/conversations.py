"""Puts episodes together as people talk: several in a row, with follow-ups, in changing moods.

A conversation is run in one shell from beginning to end, so a question may use what an earlier
one left. Some begin as if their first turns had been dropped from the context: a system message
then lists the variables, as the kernel writes it.
"""

from dataclasses import dataclass
from random import Random

from worldmodel_train.episodes import Ask, Draw, Episode, Item, Split
from worldmodel_train.families import FAMILIES
from worldmodel_train.families.data import NAMES
from worldmodel_train.families.state import about_list, follow_up, list_task, person_list

_FILLERS = ("please", "please", "pls", "now", "ok", "so", "hey", "quick question:")
_ORDINARY = {
    *("calculate", "compute", "average", "number", "numbers", "percent", "percentage", "square"),
    *("convert", "multiply", "product", "divided", "discount", "median", "between", "probability"),
    *("factorial", "divisors", "factors", "binary", "alphabetically", "largest", "smallest"),
}
"""Words that a typo may hit: never a name or a word that the task is about."""

_NEIGHBOURS = {"a": "s", "e": "r", "i": "o", "o": "p", "t": "r", "n": "m", "s": "a", "r": "t"}


@dataclass(frozen=True, slots=True)
class Turnlike:
    """One item of a conversation, with where it came from."""

    item: Item
    family: str
    group: str


@dataclass(frozen=True, slots=True)
class Conversation:
    turns: tuple[Turnlike, ...]
    hidden: int = 0
    """How many items at the front are run, but no longer seen by the model."""


def draw_conversation(random: Random, split: Split) -> Conversation:
    """One conversation of a few episodes; their order and moods are random."""
    turns: list[Turnlike] = []
    for _ in range(random.choice((1, 1, 2, 2, 3, 3, 4, 5))):
        turns += _episode(random, split)
    if random.random() < 0.08:
        return _forgotten(random, split)
    return Conversation(tuple(_moody(turn, random) for turn in turns))


def _episode(random: Random, split: Split) -> list[Turnlike]:
    families = list(FAMILIES.values())
    chosen = random.choices(families, weights=[f.weight for f in families])[0]
    episode = chosen.draw(random, split)
    turns = [Turnlike(item, episode.family, episode.group) for item in episode.items]
    if episode.number and random.random() < 0.55:
        turns += [_follow(random, split) for _ in range(random.choice((1, 1, 2, 3)))]
    return turns


def _follow(random: Random, split: Split) -> Turnlike:
    draw = Draw(random, split)
    item = follow_up(draw)
    return Turnlike(item, "follow_up", " | ".join(["follow_up", *draw.phrases]))


def _forgotten(random: Random, split: Split) -> Conversation:
    """The variables are there, the turns that made them are not."""
    draw = Draw(random, split)
    name = random.choice(("prices", "scores", "values", "data", "temps", "points"))
    number = next(e for e in _numbers(random, split))
    hidden = [person_list(draw, name), *number.items]
    asked: list[Item] = [random.choice((about_list, list_task))(draw, name), follow_up(draw)]
    random.shuffle(asked)
    group = " | ".join(["forgotten", *draw.phrases])
    turns = tuple(Turnlike(item, "forgotten", group) for item in (*hidden, *asked))
    return Conversation(tuple(_moody(turn, random) for turn in turns), hidden=len(hidden))


def _numbers(random: Random, split: Split) -> list[Episode]:
    """One episode that leaves a number in `result`."""
    family = random.choice([f for f in FAMILIES.values() if f.number])
    return [family.draw(random, split)]


def _moody(turn: Turnlike, random: Random) -> Turnlike:
    """The prompt as somebody in a hurry, or polite, or with cold fingers, would type it."""
    item = turn.item
    if not isinstance(item, Ask) or random.random() < 0.6 or item.prompt.split()[0] in NAMES:
        return turn
    prompt = random.choice((_lower, _upper, _no_mark, _polite, _polite, _typo, _spaced))(
        item.prompt, random
    )
    changed = Ask(prompt, item.steps, item.answer, item.think, item.fails)
    return Turnlike(changed, turn.family, turn.group)


def _lower(prompt: str, random: Random) -> str:
    return prompt[:1].lower() + prompt[1:]


def _upper(prompt: str, random: Random) -> str:
    return prompt[:1].upper() + prompt[1:]


def _no_mark(prompt: str, random: Random) -> str:
    return prompt.rstrip("?.!")


def _polite(prompt: str, random: Random) -> str:
    filler = random.choice(_FILLERS)
    if filler.startswith("pl") and random.random() < 0.5:
        return f"{prompt.rstrip('?.!')} {filler}"
    return f"{filler} {prompt[:1].lower()}{prompt[1:]}"


def _typo(prompt: str, random: Random) -> str:
    """One letter of an ordinary word doubled, dropped or replaced by its neighbour."""
    words = prompt.split(" ")
    ordinary = [i for i, word in enumerate(words) if word.lower() in _ORDINARY]
    if not ordinary:
        return prompt
    index = random.choice(ordinary)
    word = words[index]
    at = random.randrange(1, len(word) - 1)
    letter = random.choice(("", word[at] * 2, _NEIGHBOURS.get(word[at], word[at])))
    words[index] = word[:at] + letter + word[at + 1 :]
    return " ".join(words)


def _spaced(prompt: str, random: Random) -> str:
    return prompt + random.choice((" ", "  ", "\n"))
