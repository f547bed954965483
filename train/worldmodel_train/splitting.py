"""Splits examples into training and validation so that no template group is on both sides.

Two examples belong together when a turn of one has the group of a turn of the other, or asks the
same but for figures, names and quoted text; and so on through a third.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from random import Random

from worldmodel_train.examples import Example
from worldmodel_train.twins import masked


def split_by_group(
    examples: Sequence[Example], *, share: float, random: Random
) -> tuple[list[Example], list[Example]]:
    """Training and validation; validation has at most `share` of the examples, in whole clusters.

    It is empty where no cluster is small enough.
    """
    return split_off(examples, most=int(share * len(examples)), random=random)


def split_off(
    examples: Sequence[Example], *, most: int, random: Random
) -> tuple[list[Example], list[Example]]:
    """What is left, and at most so many examples in whole clusters."""
    groups = clusters(examples)
    random.shuffle(groups)
    held_out: set[int] = set()
    for group in groups:
        if len(held_out) + len(group) <= most:
            held_out.update(group)
    train = [example for place, example in enumerate(examples) if place not in held_out]
    return train, [examples[place] for place in sorted(held_out)]


def clusters(examples: Sequence[Example]) -> list[list[int]]:
    """The places of the examples that belong together, each cluster in order."""
    parent: dict[Hashable, Hashable] = {}

    def root(key: Hashable) -> Hashable:
        while parent.setdefault(key, key) != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for place, example in enumerate(examples):
        for key in keys(example):
            parent[root(key)] = root(place)
    found: dict[Hashable, list[int]] = defaultdict(list)
    for place in range(len(examples)):
        found[root(place)].append(place)
    return list(found.values())


def keys(example: Example) -> set[tuple[str, str]]:
    """What ties an example to others: the groups of its turns, and the masks of their prompts."""
    return {("mask", masked(turn.prompt)) for turn in example.turns} | {
        ("group", turn.group) for turn in example.turns if turn.group
    }


def without_groups_of(examples: Iterable[Example], others: Iterable[Example]) -> list[Example]:
    """The examples that belong together with none of the others, directly."""
    known = {key for other in others for key in keys(other)}
    return [example for example in examples if known.isdisjoint(keys(example))]
