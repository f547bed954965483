"""The processes of one run (torchrun, accelerate launch): all compute, the first one writes."""

import os
from collections.abc import Callable
from datetime import timedelta
from typing import Any, TypeVar

from worldmodel_kernel.errors import require

T = TypeVar("T")

_PATIENCE = timedelta(hours=2)
"""How long they wait for each other: as long as the first may run a data set's code."""


def count() -> int:
    return int(os.environ.get("WORLD_SIZE", "1"))


def number() -> int:
    """Of this process, from 0."""
    return int(os.environ.get("RANK", "0")) if count() > 1 else 0


def is_first() -> bool:
    return number() == 0


def are_sharded() -> bool:
    """Whether each holds a part of the model: FSDP was asked for (accelerate launch --use_fsdp)."""
    return os.environ.get("ACCELERATE_USE_FSDP", "false").lower() == "true"


def how() -> str:
    """How they compute, in words; empty for a single process."""
    if count() == 1:
        return ""
    return f"in {count()} processes" + (", the model sharded over them (FSDP2)" * are_sharded())


def join(*, on_cpu: bool) -> None:
    """From here on they can wait for each other. To be called by all, on their devices."""
    if count() == 1:
        return
    from accelerate import PartialState

    PartialState(cpu=on_cpu, backend="gloo" if on_cpu else None, timeout=_PATIENCE)


def leave() -> None:
    """After the last that they do together."""
    if count() > 1:
        from accelerate import PartialState

        PartialState().destroy_process_group()


def first_does(work: Callable[[], T]) -> T:
    """What `work` gives in the first process, in all of them; the others wait for it.

    Raises:
        SystemExit: in the others, where it failed; the first says why.
    """
    if count() == 1:
        return work()
    from accelerate.utils import broadcast_object_list

    done: list[Any] = [False, None]
    try:
        if is_first():
            done = [True, work()]
    finally:
        broadcast_object_list(done)
    if not done[0]:
        raise SystemExit(1)
    answer: T = done[1]
    return answer


def require_same(mark: str, *, what: str) -> None:
    """Raises SettingsError where the processes do not all have this mark of `what`."""
    if count() == 1:
        return
    from accelerate.utils import gather_object

    require(
        len(set(gather_object([mark]))) == 1,
        f"the processes of this run have different {what}\n  Give all of them the same.",
    )
