"""Adapters on disk: which there are, what a name means, and which model one belongs to.

An adapter is a folder as peft saves it: `adapter_config.json` and `adapter_model.safetensors`.
A run keeps its own in `RUN/final/`. One that names no base belongs to the model that ships inside,
which is wherever the package is.
"""

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from worldmodel_kernel.errors import EngineError, nearest

CONFIG = "adapter_config.json"
WEIGHTS = "adapter_model.safetensors"
_EMBEDDED = ("worldmodel_kernel", "models", "tiny")
"""How the path of the model that ships inside ends, on whatever machine an adapter was made."""


@dataclass(frozen=True, slots=True)
class Trained:
    """The adapter of a finished run."""

    run: str
    folder: Path
    base: str
    """The model it belongs to; empty: the one that ships inside."""

    finished: float
    """Seconds since the epoch."""

    @property
    def when(self) -> str:
        return time.strftime("%Y-%m-%d %H:%M", time.localtime(self.finished))


def trained_adapters(runs: Path) -> list[Trained]:
    """Those of the finished runs, the newest first."""
    found = []
    for path in runs.glob(f"*/final/{CONFIG}"):
        try:
            base = base_of(path.parent)
        except EngineError:
            base = "?"
        found.append(Trained(path.parts[-3], path.parent, base, path.stat().st_mtime))
    return sorted(found, key=lambda each: each.finished, reverse=True)


def adapter_folder(name: str, runs: Path) -> Path:
    """What a person means: an adapter's folder, a run's, a run's name, or "latest".

    Raises:
        EngineError: there is no such adapter; the message says what there is.
    """
    if name == "latest":
        return latest_adapter(runs)
    given = Path(name).expanduser()
    for folder in (given, given / "final", runs / name / "final"):
        if (folder / CONFIG).is_file():
            return folder
    known = [each.run for each in trained_adapters(runs)]
    there = f"; {nearest(name, known)}" if known else ""
    raise EngineError(
        f"no adapter at {given}: there is no {CONFIG}{there}\n"
        "  Give the folder that peft saved, a run's name, or 'latest' for the newest run."
    )


def latest_adapter(runs: Path) -> Path:
    """The adapter of the run that finished last. Raises EngineError when there is none."""
    trained = trained_adapters(runs)
    if not trained:
        raise EngineError(
            f"no trained adapter in {runs.resolve()}: no run there has a final/ folder\n"
            "  Train one first, or give the adapter's path."
        )
    return trained[0].folder


def read_config(adapter: Path) -> dict[str, Any]:
    """Raises EngineError."""
    try:
        config = json.loads((adapter / CONFIG).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise EngineError(f"the adapter {adapter} cannot be read: {CONFIG}: {error}") from error
    if not isinstance(config, dict):
        raise EngineError(f"the adapter {adapter} cannot be read: {CONFIG} holds no settings")
    return config


def base_of(adapter: Path) -> str:
    """The model that an adapter belongs to, a folder or a name on the hub; empty: the one that
    ships inside. Raises EngineError when it does not say."""
    config = read_config(adapter)
    if "base_model_name_or_path" not in config:
        raise EngineError(
            f"the adapter {adapter} does not say which model it belongs to\n"
            "  Name the base model as well."
        )
    base = str(config["base_model_name_or_path"] or "")
    if Path(base).parts[-3:] == _EMBEDDED and not Path(base).exists():
        return ""
    beside = adapter / base
    return str(beside) if base and not Path(base).exists() and beside.is_dir() else base


def require_base(adapter: Path, base: str, *, embedded: Path) -> None:
    """Raise EngineError unless the adapter belongs to the model `base`."""
    own = base_of(adapter) or str(embedded)
    if own == base or _is_same_folder(own, base):
        return
    named, loaded = ("embedded" if name == str(embedded) else name for name in (own, base))
    raise EngineError(
        f"the adapter {adapter} belongs to another model: to {named}, and {loaded} is loaded\n"
        f"  Load that one with it: %model {named} --adapter {adapter} (or, where both names mean "
        f"the same weights: %model {loaded} --adapter {adapter})."
    )


def _is_same_folder(one: str, other: str) -> bool:
    first, second = Path(one).expanduser(), Path(other).expanduser()
    return first.exists() and second.exists() and first.samefile(second)
