"""Keeps what was found about the devices until the machine, its drivers or torch change."""

import importlib.metadata
import importlib.util
import json
import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypedDict

from platformdirs import user_cache_path

from worldmodel_kernel.devices.findings import Found, Tried

FAILURES_S = 600.0
"""A device that failed is tried again after that: it may only have been busy."""

_KEPT = 8
_VARIABLES = ("CUDA_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES", "ROCR_VISIBLE_DEVICES",
              "HSA_OVERRIDE_GFX_VERSION", "CUDA_DEVICE_ORDER", "OMP_NUM_THREADS")  # fmt: skip


def file() -> Path:
    return user_cache_path("worldmodel") / "devices.json"


def key(environ: Mapping[str, str], root: Path = Path("/")) -> str:
    """What the findings depend on: the machine's start, drivers, torch, and what is visible."""
    drivers = ("proc/sys/kernel/random/boot_id", "proc/driver/nvidia/version",
               "sys/module/amdgpu/version")  # fmt: skip
    torch = importlib.util.find_spec("torch")
    version = importlib.metadata.version("torch") if torch else ""
    parts = [sys.executable, version, str(torch.origin if torch else "")]
    parts += [_text(root / name) for name in drivers]
    parts += [f"{name}={environ[name]}" for name in _VARIABLES if name in environ]
    return "|".join(parts)


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Of processes that start together the first tries the devices, and the others wait and recall:
    trials at the same time would disturb each other. Where no lock can be had, each tries."""
    with ExitStack() as held:
        with suppress(OSError, ImportError):
            import fcntl  # there is none on Windows

            path.parent.mkdir(parents=True, exist_ok=True)
            lock = held.enter_context(path.with_name(path.name + ".lock").open("w"))
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


class Known(TypedDict, total=False):
    """What was tried."""

    gpus: Found
    cpu: Tried


def recall(path: Path, key: str) -> Known:
    """What is known; nothing of a file that is broken, or was written by another version."""
    known = _read(path).get(key, {})
    facts: Known = {}
    with suppress(KeyError, TypeError, AttributeError):
        if "cpu" in known:
            tried = Tried(**known["cpu"]["tried"])
            if tried.sound or _is_fresh(known["cpu"]):
                facts["cpu"] = tried
        if "gpus" in known:
            kept = known["gpus"]
            found = Found(gpus=tuple(Tried(**gpu) for gpu in kept["gpus"]), problem=kept["problem"])
            if found.sound or _is_fresh(kept):
                facts["gpus"] = found
    return facts


def keep(path: Path, key: str, *, gpus: Found | None = None, cpu: Tried | None = None) -> None:
    """Where nothing can be written, it is tried again another time."""
    every = _read(path)
    known = every.pop(key, {})
    if gpus is not None:
        known["gpus"] = asdict(gpus) | {"time": time.time()}
    if cpu is not None:
        known["cpu"] = {"tried": asdict(cpu), "time": time.time()}
    every = dict(list(every.items())[-_KEPT + 1 :]) | {key: known}
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(every), encoding="utf-8")
        fresh.replace(path)


def _is_fresh(kept: Mapping[str, Any]) -> bool:
    return bool(time.time() - kept["time"] < FAILURES_S)


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _text(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:
        return ""
