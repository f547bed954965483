"""The checkpoints of a training from scratch: written safely, and which one to go on from."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_model

from worldmodel_kernel.errors import SettingsError, require
from worldmodel_train.averaging import WEIGHTS
from worldmodel_train.optimizers import Optimizers

CHECKPOINT = "checkpoint.pt"
PLATEAU = "plateau.pt"
"""As the checkpoint was before the learning rate fell: a longer run goes on from here."""


@dataclass(slots=True)
class State:
    """What a checkpoint holds besides the weights and the settings."""

    step: int = 0
    tokens: int = 0
    """Tokens of all packs so far, those that are not learned included."""

    epoch: int = 0
    epoch_began: int = 0
    """The step at which this epoch began, so that a resumed run need not read the earlier ones."""


def checkpoint_to_resume(
    out: Path, settings: Mapping[str, Any], plateau_end: int, *, resume: bool
) -> str:
    """The file to go on from. For a run of another length: one from before the rate fell, in both.

    Raises:
        SettingsError: the folder does not fit; a new run needs an empty one, and what is resumed
            must be the same run.
    """
    known = (out / CHECKPOINT).is_file()
    require(
        resume or not known,
        f"{out} holds a run already; go on with it (--resume), or choose another (--set out=…)",
    )
    require(known or not resume, f"there is no checkpoint in {out}; start without --resume")
    if not resume:
        return ""
    before = json.loads((out / "settings.json").read_text())
    now = json.loads(json.dumps(settings))
    known = now.keys() & before.keys() - {"threads"}
    changed = {name for name in known if before[name] != now[name]}
    decayed = max(before["steps"] - before["decay_steps"], 0)
    if changed and changed <= {"steps", "decay_steps"}:
        for name in (CHECKPOINT, PLATEAU):
            if (out / name).is_file() and step_of(out / name) <= min(decayed, plateau_end):
                return name
    require(
        not changed,
        f"{out} was begun with other settings ({', '.join(sorted(changed))}); resume with those of "
        f"{out}/settings.json, or choose another folder. Only steps and decay_steps may change, "
        "while the learning rate has not fallen yet",
    )
    return CHECKPOINT


def save_checkpoint(
    path: Path, model: Any, optimizer: Optimizers, state: State, mean: Any = None
) -> None:
    """Written beside and moved into place, so that a crash leaves the old one."""
    data = {
        "mean": None if mean is None else mean.state_dict(),
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "state": asdict(state),
    }
    fresh = path.with_suffix(".new")
    torch.save(data, fresh)
    fresh.replace(path)


def load_checkpoint(
    path: Path, model: Any, optimizer: Optimizers, state: State, mean: Any = None
) -> None:
    data = torch.load(path, weights_only=True)
    model.load_state_dict(data["model"])
    optimizer.load_state_dict(data["optimizer"])
    if mean is not None:
        mean.load_state_dict(data["mean"])
    for name, value in data["state"].items():
        setattr(state, name, value)


def begin_from(path: Path, model: Any, optimizer: Optimizers) -> None:
    """Take the weights and the optimizer of another run, and leave its steps and its data; of a
    folder, the weights.

    Raises:
        SettingsError: there is no such checkpoint, or it is of a model of other sizes.
    """
    weights = path / WEIGHTS
    require(
        path.is_file() or weights.is_file(),
        f"begin is '{path}'; there is no such checkpoint, and no folder with a {WEIGHTS}",
    )
    try:
        if path.is_file():
            load_checkpoint(path, model, optimizer, State())
        else:
            load_model(model, weights)
    except (RuntimeError, ValueError) as error:
        raise SettingsError(
            f"{path} does not fit a model of these settings (hidden, layers, …, optimizer): {error}"
        ) from error


def step_of(path: Path) -> int:
    step: int = torch.load(path, weights_only=True, mmap=True)["state"]["step"]
    return step


def keep_lines(path: Path, steps: int) -> None:
    """What was logged after the checkpoint will be logged again."""
    lines = path.read_text().splitlines(keepends=True) if path.is_file() else []
    path.write_text("".join(lines[:steps]))
