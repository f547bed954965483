"""Adapters merged into a loaded model's weights, one in place of another, and taken out again.

A merged adapter costs nothing per token. It is always merged into the base's own weights, never
into what another adapter left: subtracting would not give the bits back. They are read again from
the base's file where that holds the very same bits, and kept in memory where it does not.
Everything that can be refused is refused before a weight is written.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from worldmodel_kernel.engines.changes import Change, LowRank, read_changes
from worldmodel_kernel.errors import EngineError


class HalfMergedError(EngineError):
    """Writing failed in the middle: the weights are neither the old nor the new ones."""


class Merged:
    """A loaded model whose adapter can be changed.

    Args:
        base: where the model was loaded from, a folder or a name on the hub.
    """

    def __init__(self, model: Any, base: str) -> None:
        self._weights = dict(model.named_parameters(remove_duplicate=False))
        self._base = _BaseFile(base)
        self._kept: dict[str, Tensor | None] = {}  # None: the file has it
        self._touched: set[str] = set()

    @property
    def copies(self) -> int:
        """Parameters that are kept in memory, as no file has their bits."""
        return sum(kept is not None for kept in self._kept.values())

    @torch.no_grad()
    def use(self, adapter: Path | None) -> None:
        """Have this adapter's change in the weights, and no other's; None: the base as it is.

        Raises:
            EngineError: the adapter is broken, of a kind that cannot be merged, or of another
                model. The weights are what they were.
            HalfMergedError: a weight could not be written or read back.
        """
        changes = read_changes(adapter) if adapter else {}
        self._require_fit(changes, adapter)
        self._base.require_unchanged()
        for name in changes:
            self._remember(name)
        try:
            for name in sorted(self._touched | changes.keys()):
                pristine = self._pristine(name)
                changed = changes[name].on(pristine) if name in changes else pristine
                self._weights[name].copy_(changed)
        except (OSError, SafetensorError, RuntimeError) as error:
            raise HalfMergedError(f"{name} could not be written: {error}") from error
        self._touched = set(changes)

    def _require_fit(self, changes: Mapping[str, Change], adapter: Path | None) -> None:
        for name, change in changes.items():
            weight = self._weights.get(name)
            if weight is None or not change.fits(weight):
                here = "none" if weight is None else "×".join(map(str, weight.shape))
                raise EngineError(
                    f"the adapter {adapter} is not for this model: it changes {name} "
                    f"({change.text}), which is {here} here\n"
                    "  Load the model that it was trained on, or give another adapter."
                )
            if isinstance(change, LowRank) and self._is_shared(weight):
                raise EngineError(
                    f"the adapter {adapter} cannot be merged: it adds to {name}, which this model "
                    "uses for its input and its output alike"
                )

    def _is_shared(self, weight: Tensor) -> bool:
        return sum(other is weight for other in self._weights.values()) > 1

    def _remember(self, name: str) -> None:
        """See to it that the base's own bits can be had again, before the first change."""
        if name not in self._kept:
            weight = self._weights[name]
            same = self._base.read(name, like=weight)
            has = same is not None and torch.equal(same, weight)
            self._kept[name] = None if has else weight.detach().to("cpu", copy=True)

    def _pristine(self, name: str) -> Tensor:
        weight, kept = self._weights[name], self._kept[name]
        found = self._base.read(name, like=weight) if kept is None else kept.to(weight.device)
        if found is None:
            raise OSError(f"{self._base.folder} no longer holds it")
        return found


class _BaseFile:
    """The tensors of a model's safetensors files, by name."""

    def __init__(self, base: str) -> None:
        self.folder = _folder_of(base)
        self._files = _tensor_files(self.folder) if self.folder else {}
        self._stamps = {path: _stamp(path) for path in set(self._files.values())}

    def read(self, name: str, *, like: Tensor) -> Tensor | None:
        """The tensor in the dtype and on the device of `like`; None where it is in no file."""
        path = self._files.get(name)
        if path is None:
            return None
        with safe_open(path, "pt") as file:
            tensor: Tensor = file.get_tensor(name)
        return tensor.to(like.dtype).to(like.device)

    def require_unchanged(self) -> None:
        """Raise EngineError when a file is not the one that the model was loaded from."""
        for path, stamp in self._stamps.items():
            if _stamp(path) != stamp:
                raise EngineError(
                    f"the base's weights changed since they were loaded: {path}\n"
                    "  The model stays as it is; load it anew with %model."
                )


def _folder_of(base: str) -> Path | None:
    """Where the files of a model are; None where that is not known."""
    if Path(base).is_dir():
        return Path(base)
    from huggingface_hub import try_to_load_from_cache

    found = try_to_load_from_cache(base, "config.json")
    return Path(found).parent if isinstance(found, str) else None


def _tensor_files(folder: Path) -> dict[str, Path]:
    index, single = folder / "model.safetensors.index.json", folder / "model.safetensors"
    if single.is_file():
        with safe_open(single, "pt") as file:
            return dict.fromkeys(file.keys(), single)
    if index.is_file():
        names = json.loads(index.read_text(encoding="utf-8"))["weight_map"]
        return {name: folder / file for name, file in names.items()}
    return {}


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
