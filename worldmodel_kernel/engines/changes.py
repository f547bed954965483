"""What an adapter does to each parameter of a model: plain arithmetic, read from peft's files.

    LoRA         W + s·B·A       s = alpha / r, or alpha / √r (rsLoRA)
    token rows   W[ids] = rows   peft's `trainable_token_indices`

Whatever else an adapter may be (DoRA, biases, modules saved whole) is refused by name.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from worldmodel_kernel.engines.adapters import WEIGHTS, read_config
from worldmodel_kernel.errors import EngineError

_HARMLESS_STARTS = (True, False, None, "gaussian", "eva", "orthogonal")
"""Initialisations that leave the base as it is; others (PiSSA, OLoRA …) change it."""

_PREFIX = "base_model.model."
_LORA = re.compile(r"(?P<module>.+)\.lora_[AB]\.weight")
_ROWS = re.compile(r"(?P<module>.+?)(\.token_adapter)?\.trainable_tokens_delta")


@dataclass(frozen=True, slots=True)
class LowRank:
    """W + scale·B·A, with A of shape (r, in) and B of shape (out, r)."""

    a: Tensor
    b: Tensor
    scale: float

    def fits(self, weight: Tensor) -> bool:
        return (
            weight.shape == (self.b.shape[0], self.a.shape[1])
            and self.b.shape[1] == self.a.shape[0]
        )

    def on(self, weight: Tensor) -> Tensor:
        a, b = (side.to(weight.device, torch.float32) for side in (self.a, self.b))
        return (weight.float() + self.scale * (b @ a)).to(weight.dtype)

    @property
    def text(self) -> str:
        return f"{self.b.shape[0]}×{self.a.shape[1]}"


@dataclass(frozen=True, slots=True)
class Rows:
    """W with these rows in place of its own; `rows` has the shape (n, D)."""

    ids: tuple[int, ...]
    rows: Tensor

    def fits(self, weight: Tensor) -> bool:
        return (
            self.rows.shape == (len(self.ids), *weight.shape[1:])
            and max(self.ids, default=0) < weight.shape[0]
        )

    def on(self, weight: Tensor) -> Tensor:
        where = torch.tensor(self.ids, device=weight.device)
        return weight.index_copy(0, where, self.rows.to(weight.device, weight.dtype))

    @property
    def text(self) -> str:
        return f"rows up to {max(self.ids, default=0)} of width {self.rows.shape[-1]}"


Change = LowRank | Rows


def read_changes(adapter: Path) -> dict[str, Change]:
    """Parameter -> what the adapter does to it. Raises EngineError."""
    config = read_config(adapter)
    _require_plain(config, adapter)
    tensors = _read_tensors(adapter)
    changes: dict[str, Change] = {}
    for name, tensor in tensors.items():
        if found := _LORA.fullmatch(name):
            change: Change = _low_rank(found["module"], tensors, config, adapter)
        elif found := _ROWS.fullmatch(name):
            change = Rows(_row_ids(found["module"], config), tensor)
        else:
            raise _unmergeable(adapter, f"it holds {name}")
        changed = found["module"] + ".weight"
        if type(changes.setdefault(changed, change)) is not type(change):
            raise _unmergeable(adapter, f"it changes {changed} in two ways")
    if not changes:
        raise EngineError(f"the adapter {adapter} is empty: {WEIGHTS} changes nothing")
    return changes


def _require_plain(config: Mapping[str, Any], adapter: Path) -> None:
    kind = config.get("peft_type")
    if kind != "LORA":
        raise _unmergeable(adapter, f"its kind is {kind}")
    for name in ("use_dora", "fan_in_fan_out", "use_qalora", "alora_invocation_tokens"):
        if config.get(name):
            raise _unmergeable(adapter, f"it has {name}")
    start = config.get("init_lora_weights")
    if start not in _HARMLESS_STARTS:
        raise _unmergeable(adapter, f"it was begun by {start}, which changes the base's weights")


def _unmergeable(adapter: Path, why: str) -> EngineError:
    return EngineError(
        f"the adapter {adapter} is none that can be merged here: {why}\n"
        "  LoRA and rsLoRA on linear layers can, and trained token rows. Merge others with peft's "
        "merge_and_unload, and load the result as a model."
    )


def _read_tensors(adapter: Path) -> dict[str, Tensor]:
    path = adapter / WEIGHTS
    try:
        with safe_open(path, "pt") as file:
            keys = list(file.keys())
            tensors = {key.removeprefix(_PREFIX): file.get_tensor(key) for key in keys}
    except (OSError, SafetensorError) as error:
        raise EngineError(
            f"the adapter {adapter} cannot be read: {WEIGHTS}: {error}\n"
            "  Save it again, or give another one."
        ) from error
    for name, tensor in tensors.items():
        if not bool(torch.isfinite(tensor).all()):
            raise EngineError(
                f"the adapter {adapter} holds values that are no numbers, in {name}: its training "
                "diverged\n  Take an earlier checkpoint."
            )
    return tensors


def _low_rank(
    module: str, tensors: Mapping[str, Tensor], config: Mapping[str, Any], adapter: Path
) -> LowRank:
    a, b = (tensors.get(f"{module}.lora_{side}.weight") for side in "AB")
    if a is None or b is None:
        raise EngineError(f"the adapter {adapter} is broken: of {module} it holds half")
    alpha = _for_module(module, config.get("alpha_pattern"), config["lora_alpha"])
    rank = a.shape[0]
    return LowRank(a, b, alpha / (math.sqrt(rank) if config.get("use_rslora") else rank))


def _for_module(module: str, patterns: Mapping[str, float] | None, default: float) -> float:
    """A value that may differ by module: the first pattern that the name's end matches."""
    for pattern, value in (patterns or {}).items():
        if re.match(rf"(.*\.)?({pattern})$", module):
            return value
    return default


def _row_ids(module: str, config: Mapping[str, Any]) -> tuple[int, ...]:
    indices = config.get("trainable_token_indices") or ()
    if isinstance(indices, dict):
        indices = next((i for name, i in indices.items() if module.endswith(name)), ())
    return tuple(indices)
