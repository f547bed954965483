"""Numbers on a command line: argparse types that say what is wrong."""

import argparse


def positive(text: str) -> int:
    """A whole number above 0."""
    value = natural(text)
    if not value:
        raise argparse.ArgumentTypeError(f"'{text}' is not above 0")
    return value


def natural(text: str) -> int:
    """A whole number, 0 or more."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"'{text}' is no whole number, 0 or more")
    return int(text)
