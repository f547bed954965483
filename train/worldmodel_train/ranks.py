"""The processes of one run (torchrun, accelerate launch): all compute, the first one writes."""

import os


def count() -> int:
    return int(os.environ.get("WORLD_SIZE", "1"))


def number() -> int:
    """Of this process, from 0."""
    return int(os.environ.get("RANK", "0")) if count() > 1 else 0


def is_first() -> bool:
    return number() == 0
