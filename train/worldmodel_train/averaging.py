"""The mean of several models' weights: often better than each, if they began as one.

Source: Wortsman et al., Model soups, ICML 2022 (arXiv 2203.05482).
"""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from worldmodel_kernel.errors import DataError, SettingsError, require

WEIGHTS = "model.safetensors"
RECORD = "averaged_from.json"


def average(folders: Sequence[Path], out: Path) -> Path:
    """A new model, with the mean of the weights and the other files of the first folder.

    Raises:
        SettingsError: there are too few models, or `out` is there already.
        DataError: a folder holds no weights in one file, or they are not of the same shape.
    """
    require(len(folders) > 1, "an average needs two models or more")
    require(not out.exists(), f"{out} is there already; choose another folder")
    tables = [_weights(folder) for folder in folders]
    first = tables[0]
    for folder, table in zip(folders[1:], tables[1:], strict=True):
        if {n: t.shape for n, t in table.items()} != {n: t.shape for n, t in first.items()}:
            raise DataError(f"{folder} is not of the same shape as {folders[0]}")
    mean = {
        name: torch.stack([table[name].double() for table in tables]).mean(0).to(weight.dtype)
        for name, weight in first.items()
    }
    _require_same_tokenizer(folders)
    shutil.copytree(folders[0], out, ignore=shutil.ignore_patterns(WEIGHTS))
    save_file(mean, out / WEIGHTS, metadata={"format": "pt"})
    names = [str(folder) for folder in folders]
    (out / RECORD).write_text(json.dumps(names, indent=2) + "\n", encoding="utf-8")
    return out


def _weights(folder: Path) -> dict[str, torch.Tensor]:
    try:
        table: dict[str, torch.Tensor] = load_file(folder / WEIGHTS)
        return table
    except (OSError, SafetensorError) as error:
        raise DataError(f"{folder} has no whole {WEIGHTS}: {error}") from error


def _require_same_tokenizer(folders: Sequence[Path]) -> None:
    texts = {(folder / "tokenizer.json").read_bytes() for folder in folders}
    if len(texts) > 1:
        raise SettingsError("the models have different tokenizers; their weights mean other tokens")
