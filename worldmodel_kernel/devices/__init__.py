"""Which device computes: found by computing on it, decided by rules, and kept from overheating.

trial        computes on a device; the program of a child process (the only file with torch)
probe        runs it, and takes a crash, a hang or a wrong figure as a finding
findings     what was found
remembered   keeps it until the machine starts again
policy       findings → device, numbers, attention, environment; pure
sensors      temperatures, from Linux, amd-smi or NVML
thermostat   temperatures → go on, wait, or stop; pure
guard        makes the work wait
"""

import os
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from worldmodel_kernel.devices.findings import Found, Tried, accelerator_files
from worldmodel_kernel.devices.policy import Choice, Member, decide, on_cpu

if TYPE_CHECKING:
    from worldmodel_kernel.devices.probe import Prober

T = TypeVar("T")


@cache
def choose(wanted: str = "auto") -> Choice:
    """The device of the setting, for the rest of this process; its environment is set.

    To be called before torch is imported. Where no driver of a GPU is there, nothing is tried. Of
    several processes (torchrun, accelerate launch) each has the GPU of its LOCAL_RANK.

    Raises:
        EngineError: a device asked for by name is not there, or failed its trial.
    """
    found = Found()
    if wanted != "cpu" and accelerator_files():
        found = _gpus()
    choice = decide(wanted, found, Member.of(os.environ))
    os.environ.update(choice.env)
    return choice


def measured(choice: Choice) -> Choice:
    """The same, and on a CPU whether bfloat16 pays there: that takes a process of some seconds."""
    return on_cpu(choice, _cpu()) if choice.backend == "cpu" else choice


# Imported where they are needed: a worker without a GPU starts as fast as it would without them.


def _gpus() -> Found:
    return _tried_once("gpus", lambda prober: prober.gpus())


def _cpu() -> Tried:
    return _tried_once("cpu", lambda prober: prober.cpu())


def _tried_once(what: str, trial: Callable[["Prober"], T]) -> T:
    """What is remembered of `what`, or comes of its trial."""
    from worldmodel_kernel.devices import remembered
    from worldmodel_kernel.devices.probe import Prober

    path, key = remembered.file(), remembered.key(os.environ)
    with remembered.one_at_a_time(path):
        found: Any = remembered.recall(path, key).get(what)
        if found is None:
            found = trial(Prober())
            remembered.keep(path, key, **{what: found})
    tried: T = found
    return tried
