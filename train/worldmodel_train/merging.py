"""Merges an adapter into its base: one folder that any engine for the base's kind loads.

For llama.cpp, convert that folder with its `convert_hf_to_gguf.py`.
"""

import shutil
from pathlib import Path
from typing import Any

import torch

from worldmodel_kernel.engines.loading import find
from worldmodel_kernel.engines.local import EMBEDDED, LocalSettings
from worldmodel_kernel.errors import SettingsError, require
from worldmodel_train.runs import FINAL


def adapter_of(run: Path) -> Path:
    """The adapter of a run's folder, or the folder itself. Raises SettingsError."""
    for folder in (run / FINAL, run):
        if (folder / "adapter_config.json").is_file():
            return folder
    known = (run / "run.json").is_file()
    raise SettingsError(
        f"the run in {run} has no adapter yet; go on with it (--resume)"
        if known
        else f"no run and no adapter at {run}; name a run's folder"
    )


def export(run: Path, out: Path, *, base: str = "") -> Path:
    """Write the merged weights, in the base's own number format, with tokenizer and licence.

    Raises:
        SettingsError: there is no adapter, or `out` is there already.
        EngineError: the base is not found.
    """
    from transformers import AutoModelForCausalLM

    require(
        not out.exists() or (out.is_dir() and not any(out.iterdir())),
        f"{out} exists and is not empty; name a new folder",
    )
    found = find(LocalSettings(model=base, adapter=str(adapter_of(run))))
    model = AutoModelForCausalLM.from_pretrained(found.base, dtype="auto")
    dtype = model.dtype
    merged = _merged(model.float(), found.adapter, dtype=dtype)
    merged.save_pretrained(str(out))
    _copy_tokenizer(found.tokenizer, out)
    return out


def _merged(model: Any, adapter: Path | None, *, dtype: torch.dtype) -> Any:
    """Added in float32, and rounded once."""
    from peft import PeftModel

    return PeftModel.from_pretrained(model, str(adapter)).merge_and_unload().to(dtype)


def _copy_tokenizer(source: str, out: Path) -> None:
    if not Path(source).is_dir():
        from transformers import AutoTokenizer

        AutoTokenizer.from_pretrained(source).save_pretrained(str(out))
        return
    patterns = ["tokenizer*.json", "*.jinja", "vocab.json", "merges.txt", "LICENSE*"]
    patterns += [] if source == str(EMBEDDED) else ["worldmodel_base.json"]
    for file in {path for each in patterns for path in Path(source).glob(each)}:
        shutil.copy(file, out)
