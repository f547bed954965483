"""Ordinary conversations to train on beside new ones, so that the model keeps what it knew.

Without them the embedded model, taught one task from twenty examples, took every question for that
task.
"""

from collections.abc import Callable

from worldmodel_kernel.engines.local import EMBEDDED
from worldmodel_kernel.workspace.isolation import Level
from worldmodel_train.examples import Example
from worldmodel_train.execution import Shells
from worldmodel_train.making import make_examples

_FAMILIES = "families.txt"


def families_of_embedded() -> frozenset[str]:
    """What the embedded model was trained on; newer families wait for its next training."""
    return frozenset((EMBEDDED / _FAMILIES).read_text(encoding="utf-8").split())


def rehearsal(
    count: int, seed: int, isolation: Level, progress: Callable[[int], None] = lambda done: None
) -> list[Example]:
    """`count` conversations of the families that the embedded model was trained on, executed.

    Raises:
        DataError: a family's code keeps failing.
    """
    made: list[Example] = []
    if not count:
        return made
    known, name = families_of_embedded(), f"rehearsal-{seed}"
    with Shells(isolation) as shells:
        for example in make_examples("train", "", count, name=name, shells=shells, known=known):
            made.append(example)
            progress(len(made))
    return made
