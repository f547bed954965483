"""Names of categories: the task families' and people's own, but no misspelled ones."""

from difflib import get_close_matches
from functools import cache

from worldmodel_kernel.errors import DataError
from worldmodel_train.examples import Example

_ALIKE = 0.8


def require_categories(example: Example) -> Example:
    """The example itself. Raises DataError for a category that is nearly one of the families'."""
    for turn in example.turns:
        if meant := _meant(turn.category):
            raise DataError(
                f"the category '{turn.category}' is unknown; did you mean '{meant}'? Correct it; "
                "one of your own needs a name that is less like it"
            )
    return example


@cache
def _meant(category: str) -> str:
    """The family's category that this one was probably meant to be; empty where it may stand."""
    if not category:
        return ""
    from worldmodel_train.families import FAMILIES  # eighty modules, and rows may name none

    known = {family.category for family in FAMILIES.values()} | {"follow up", "forgotten"}
    if category in known:
        return ""
    alike = get_close_matches(category.lower(), known, n=1, cutoff=_ALIKE)
    return alike[0] if alike and not category.startswith(alike[0]) else ""
