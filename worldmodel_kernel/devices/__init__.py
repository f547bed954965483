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
from functools import cache

from worldmodel_kernel.devices.findings import Found, Tried, accelerator_files
from worldmodel_kernel.devices.policy import Choice, decide, on_cpu


@cache
def choose(wanted: str = "auto") -> Choice:
    """The device of the setting, for the rest of this process; its environment is set.

    To be called before torch is imported. Where no driver of a GPU is there, nothing is tried.

    Raises:
        EngineError: a device asked for by name is not there, or failed its trial.
    """
    found = Found()
    if wanted != "cpu" and accelerator_files():
        found = _gpus()
    choice = decide(wanted, found)
    os.environ.update(choice.env)
    return choice


def measured(choice: Choice) -> Choice:
    """The same, and on a CPU whether bfloat16 pays there: that takes a process of some seconds."""
    return on_cpu(choice, _cpu()) if choice.backend == "cpu" else choice


# Imported where they are needed: a worker without a GPU starts as fast as it would without them.


def _gpus() -> Found:
    from worldmodel_kernel.devices import remembered
    from worldmodel_kernel.devices.probe import Prober

    path, key = remembered.file(), remembered.key(os.environ)
    found = remembered.recall(path, key).get("gpus")
    if found is None:
        found = Prober().gpus()
        remembered.keep(path, key, gpus=found)
    return found


def _cpu() -> Tried:
    from worldmodel_kernel.devices import remembered
    from worldmodel_kernel.devices.probe import Prober

    path, key = remembered.file(), remembered.key(os.environ)
    tried = remembered.recall(path, key).get("cpu")
    if tried is None:
        tried = Prober().cpu()
        remembered.keep(path, key, cpu=tried)
    return tried
