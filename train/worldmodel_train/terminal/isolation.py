"""The option of where code runs, the same for every command that runs some."""

import argparse
import sys

from worldmodel_kernel.workspace import Isolation
from worldmodel_kernel.workspace.isolation import Level
from worldmodel_kernel.workspace.pool import pool_isolation

LEVELS = ("auto", "none", "bubblewrap")


def add_isolation(parser: argparse.ArgumentParser, *, default: str | None = "auto") -> None:
    """Args:
    default: None leaves it to a recipe.
    """
    parser.add_argument(
        "--isolation",
        choices=LEVELS,
        default=default,
        help="where code runs: auto (the default) is bubblewrap where it works",
    )


def say(isolation: Isolation) -> None:
    """That code runs under less than it could be under."""
    if isolation.notice:
        print(isolation.notice, file=sys.stderr)


def announce(level: Level) -> None:
    """In a line where code runs; as a notice where that is less than it could be.

    Raises:
        WorkspaceError: the isolation that was asked for by name does not work here.
    """
    found = pool_isolation(level)
    print(f"Code runs under {found.text}", file=sys.stderr if found.notice else sys.stdout)
