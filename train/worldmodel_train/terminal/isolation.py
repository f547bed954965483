"""The option of where code runs, the same for every command that runs some."""

import argparse
import sys

from worldmodel_kernel.workspace import Isolation

LEVELS = ("auto", "none", "bubblewrap")


def add_isolation(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--isolation",
        choices=LEVELS,
        default="auto",
        help="where code runs: auto (the default) is bubblewrap where it works",
    )


def say(isolation: Isolation) -> None:
    """That code runs under less than it could be under."""
    if isolation.notice:
        print(isolation.notice, file=sys.stderr)
