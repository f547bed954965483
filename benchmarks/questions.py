"""Fresh questions of the task families, for the benchmarks that ask some."""

from collections.abc import Sequence

from worldmodel_train.evaluate import Problem, problems_of
from worldmodel_train.execution import Shells
from worldmodel_train.families import FAMILIES
from worldmodel_train.making import make_examples


def one_each(names: Sequence[str]) -> list[Problem]:
    """One conversation of each of these families, in held-out wordings."""
    with Shells() as shells:
        made = [
            example
            for name in names
            for example in make_examples("test", name, 1, name=f"bench-{name}", shells=shells)
        ]
    return problems_of(made)


def questions(count: int) -> list[Problem]:
    """One conversation each of `count` families that are trained on and import nothing heavy."""
    names = [name for name, f in FAMILIES.items() if not (f.unseen or f.heavy)]
    step = max(len(names) // count, 1)
    return one_each(names[::step][:count])
