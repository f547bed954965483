"""Task families as options: `--family` and `--category`, each as often as one likes."""

import argparse

from worldmodel_kernel.errors import SettingsError, nearest


def add_families(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--family", action="append", help="only this one; may be repeated")
    parser.add_argument("--category", action="append", help="only this one; may be repeated")


def chosen_families(options: argparse.Namespace) -> list[str]:
    """Those that are wanted, by name or by category; empty where neither was said.

    Raises:
        SettingsError: there is no such family or category.
    """
    from worldmodel_train.families import FAMILIES
    from worldmodel_train.making import FOLLOW_UP

    for name in options.family or ():
        if name not in FAMILIES and name != FOLLOW_UP:
            raise SettingsError(f"no family '{name}'; {nearest(name, FAMILIES)}")
    known = {family.category for family in FAMILIES.values()}
    for name in options.category or ():
        if name not in known:
            raise SettingsError(f"no category '{name}'; {nearest(name, known)}")
    wanted = [n for n, family in FAMILIES.items() if family.category in (options.category or ())]
    return list(dict.fromkeys([*(options.family or ()), *wanted]))
