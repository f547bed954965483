"""The data of a geometric run in three parts that share no template group, what is new held out.

The adapter that a run begins at was trained before, often on the same file. On rows that it knows
by heart a search sees no gain for new questions, and a comparison none either. So probes and
validation are taken from groups that it was not trained on; where those are too few for a test,
they are filled up, and `notes` says how many were seen.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from random import Random

from worldmodel_train.examples import Example
from worldmodel_train.splitting import clusters, split_off, without_groups_of
from worldmodel_train.trained_groups import groups_of

FEWEST_VALIDATED = 6
"""Groups; with fewer the comparison with the baseline cannot show anything."""


@dataclass(frozen=True, slots=True)
class Parts:
    train: list[Example]
    probes: list[Example]
    valid: list[Example]


def in_parts(
    train: Sequence[Example],
    valid: Sequence[Example],
    *,
    probe_share: float,
    valid_share: float,
    fewest_probed: int,
    seen: Collection[str],
    seed: int,
) -> Parts:
    """Without a validation part, one is split off.

    Args:
        fewest_probed: groups that probes need.
        seen: groups that the adapter was trained on.
    """
    validated, probed = Random(f"{seed} split"), Random(f"{seed} probes")
    most_valid = 0 if valid else int(valid_share * len(train))
    most_probes = int(probe_share * (len(train) - most_valid))
    new, old = _new_and_old(train, seen)
    share = min(len(new) / max(most_valid + most_probes, 1), 1.0)  # where new ones are scarce
    new, held_out = split_off(new, most=int(share * most_valid), random=validated)
    new, probes = split_off(new, most=most_probes, random=probed)
    if len(clusters(held_out)) < FEWEST_VALIDATED:
        old, more = split_off(old, most=most_valid - len(held_out), random=validated)
        held_out += more
    if len(clusters(probes)) < fewest_probed:
        old, more = split_off(old, most=most_probes - len(probes), random=probed)
        probes += more
    rest = [*new, *old]
    return Parts(rest, probes, held_out or without_groups_of(valid, [*rest, *probes]))


def _new_and_old(
    examples: Sequence[Example], seen: Collection[str]
) -> tuple[list[Example], list[Example]]:
    """Those that belong together with none that was seen, and the others."""
    old = {place for group in _seen(examples, seen) for place in group}
    new = [example for place, example in enumerate(examples) if place not in old]
    return new, [examples[place] for place in sorted(old)]


def _seen(examples: Sequence[Example], seen: Collection[str]) -> list[list[int]]:
    """The clusters that have an example of a seen group."""
    known = frozenset(seen)
    return [
        group
        for group in clusters(examples)
        if known and not known.isdisjoint(groups_of(examples[place] for place in group))
    ]


def notes(
    probes: Sequence[Example], valid: Sequence[Example], seen: Collection[str] | None
) -> list[str]:
    """What of the parts was trained on before, in words; empty where nothing was.

    Args:
        seen: None where it is not known.
    """
    if seen is None:
        return [
            "The adapter does not say which template groups it was trained on: the start may have "
            "seen probes and validation"
        ]
    told = [
        f"{len(_seen(part, seen))} of {len(clusters(part))} {name} groups were trained on before: "
        f"the start saw them, so {why}"
        for name, part, why in (
            ("probe", probes, "an accepted search may help only on what is known"),
            ("validation", valid, "a gain on them says little of new questions"),
        )
        if _seen(part, seen)
    ]
    if told:
        told.append("Data with more new groups helps, or an adapter made with a larger valid_share")
    return told
