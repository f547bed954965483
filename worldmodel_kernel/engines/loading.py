"""Finds a model and loads it: the embedded one, a folder, an adapter, or a name on the hub.

Runs in the worker. Whatever goes wrong ends as one EngineError that says what, where, and what to
do next; nothing is guessed silently.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import psutil
import torch

from worldmodel_kernel.devices import choose
from worldmodel_kernel.devices.guard import Guard, new_guard
from worldmodel_kernel.devices.policy import Choice
from worldmodel_kernel.engines import EngineInfo
from worldmodel_kernel.engines.adapters import CONFIG, adapter_folder, base_of, require_base
from worldmodel_kernel.engines.calibration import unsure_below
from worldmodel_kernel.engines.local import EMBEDDED, LocalSettings
from worldmodel_kernel.engines.merging import Merged
from worldmodel_kernel.errors import EngineError

_DTYPES = {
    "float32": torch.float32,
    "bfloat16": torch.bfloat16,
    "float16": torch.float16,
}
_SMALL = 10_000_000  # parameters; up to here a second thread costs more than it brings
_MEDIUM = 200_000_000  # parameters; above, bfloat16 on a CPU


@dataclass(frozen=True, slots=True)
class Found:
    """Where the parts are: folders, or a hub name for the base."""

    base: str
    adapter: Path | None

    @property
    def tokenizer(self) -> str:
        """An adapter may bring its own."""
        own = self.adapter if self.adapter and (self.adapter / "tokenizer.json").is_file() else None
        return str(own or self.base)


@dataclass(slots=True)
class Loaded:
    model: Any
    tokenizer_json: str
    info: EngineInfo
    base: str
    merged: Merged
    guard: Guard | None
    """Of a GPU: to be asked between two tokens."""

    def adapt(self, adapter: Path | None) -> None:
        """Another adapter in the same model, or none; everything here then says so.

        Raises:
            EngineError: it is not for this model, and nothing changed.
            HalfMergedError: the weights are of no use any more.
        """
        if adapter is not None:
            require_base(adapter, self.base, embedded=EMBEDDED)
        found = Found(self.base, adapter)
        tokenizer = tokenizer_json(found.tokenizer)
        _check_vocabulary(self.model, tokenizer, found)
        self.merged.use(adapter)
        self.tokenizer_json = tokenizer
        self.info = replace(self.info, adapter=str(adapter) if adapter else None, notices=())


def load(settings: LocalSettings, progress: Callable[[str], None]) -> Loaded:
    """The model of the settings, merged with its adapter, ready to be sampled from."""
    found = find(settings)
    progress("importing transformers")
    from transformers import AutoModelForCausalLM

    choice = choose(settings.device)
    device, notices = _torch_device(choice.device), list(choice.notices)
    name = found.base if found.base != str(EMBEDDED) else "embedded"
    progress(f"loading {name}")
    try:
        model = AutoModelForCausalLM.from_pretrained(
            found.base, dtype="auto", attn_implementation=choice.attention
        )
        dtype = choose_dtype(settings.dtype, choice, model.num_parameters())
        model = model.to(dtype).to(device).eval()
        merged = Merged(model, found.base)
        if found.adapter:
            progress(f"loading the adapter {found.adapter}")
            merged.use(found.adapter)
        tokenizer = tokenizer_json(found.tokenizer)
    except EngineError:
        raise
    except Exception as error:  # libraries raise anything here; this is where it is reported
        raise EngineError(_explained(name, found, error)) from error
    _check_vocabulary(model, tokenizer, found)
    guard = _guard(settings, choice, notices)
    threads = choose_threads(settings.threads, model.num_parameters())
    torch.set_num_threads(threads)
    context = min(int(model.config.max_position_embeddings), settings.max_context_tokens)
    info = EngineInfo(
        engine="local",
        model=name,
        context_tokens=context,
        adapter=str(found.adapter) if found.adapter else None,
        device=str(device),
        dtype=str(dtype).removeprefix("torch."),
        parameters=model.num_parameters(),
        threads=threads,
        unsure_below=unsure_below(found.base),
        notices=tuple(notices),
    )
    return Loaded(model, tokenizer, info, found.base, merged, guard)


# --- finding ------------------------------------------------------------------------------------


def find(settings: LocalSettings) -> Found:
    """Which folders the settings mean. Raises EngineError."""
    adapter = adapter_folder(settings.adapter, Path(settings.runs)) if settings.adapter else None
    base = settings.model
    if base and (Path(base).expanduser() / CONFIG).is_file():
        adapter, base = Path(base).expanduser(), ""
    if not base and adapter:
        base = base_of(adapter)
    if not base:
        return _embedded(adapter)
    folder = Path(base).expanduser()
    if folder.exists():
        _check_folder(folder)
        base = str(folder)
    elif _looks_like_path(base):
        raise EngineError(
            f"no model at {base}: there is no such folder\n"
            "  Give the folder that holds config.json and the weights, or a name on the hub."
        )
    return Found(base, adapter)


def _embedded(adapter: Path | None) -> Found:
    if not (EMBEDDED / "model.safetensors").is_file():
        raise EngineError(
            f"the embedded model is missing: no weights in {EMBEDDED}\n"
            "  Install the package again, train it (train/recipes/tiny.toml), or choose another "
            "model."
        )
    return Found(str(EMBEDDED), adapter)


def _check_folder(folder: Path) -> None:
    if not (folder / "config.json").is_file():
        raise EngineError(
            f"{folder} is no model: it has no config.json\n"
            "  Give the folder that transformers saved (or an adapter with adapter_config.json)."
        )
    if not any(folder.glob("*.safetensors")) and not any(folder.glob("*.bin")):
        raise EngineError(f"{folder} has a config.json but no weights (*.safetensors)")


def _looks_like_path(name: str) -> bool:
    return name.startswith((".", "/", "~")) or name.count("/") > 1


# --- loading ------------------------------------------------------------------------------------


def tokenizer_json(source: str) -> str:
    """The contents of `tokenizer.json` of a folder or a name on the hub."""
    path = Path(source) / "tokenizer.json"
    if path.is_file():
        return path.read_text(encoding="utf-8")
    from transformers import AutoTokenizer

    text: str = AutoTokenizer.from_pretrained(source, use_fast=True).backend_tokenizer.to_str()
    return text


def _check_vocabulary(model: Any, tokenizer_json: str, found: Found) -> None:
    rows = int(model.get_input_embeddings().weight.shape[0])
    layout = json.loads(tokenizer_json)
    ids = [*layout["model"]["vocab"].values(), *(t["id"] for t in layout["added_tokens"])]
    if max(ids) >= rows:
        raise EngineError(
            f"tokenizer and model do not fit: the tokenizer of {found.tokenizer} has ids up to "
            f"{max(ids)}, the model {found.base} has {rows} embedding rows\n"
            "  Use the tokenizer that was saved with the model."
        )


def _torch_device(name: str) -> torch.device:
    try:
        return torch.device(name)
    except RuntimeError as error:
        raise EngineError(f"there is no device '{name}': {error}") from error


def _guard(settings: LocalSettings, choice: Choice, notices: list[str]) -> Guard | None:
    """What it warns of while the model loads goes to the person, later to standard error."""

    def warn(words: str) -> None:
        notices.append(words)
        sys.stderr.write(words + "\n")
        sys.stderr.flush()

    return new_guard(
        choice, thermal=settings.thermal, max_temperature_c=settings.max_temperature_c, warn=warn
    )


def choose_dtype(wanted: str, choice: Choice, parameters: int) -> torch.dtype:
    """float32 where it is safe and affordable, 16 bits where the device really has them."""
    if wanted != "auto":
        return _DTYPES[wanted]
    if choice.backend == "cpu":
        return torch.float32 if parameters < _MEDIUM else torch.bfloat16
    return _DTYPES[choice.half or "float32"]


def choose_threads(wanted: int, parameters: int) -> int:
    if wanted:
        return wanted
    return 1 if parameters <= _SMALL else psutil.cpu_count(logical=False) or 1


def _explained(name: str, found: Found, error: Exception) -> str:
    what = f"the model {name} cannot be loaded"
    if found.adapter:
        what += f" with the adapter {found.adapter}"
    lines = str(error).strip().splitlines() or [type(error).__name__]
    reason = " ".join(line.strip() for line in lines[:4])
    remedy = (
        "Check the folder: config.json, *.safetensors and tokenizer.json must belong together."
        if Path(found.base).exists()
        else "A name on the hub needs a network and the right spelling; a folder works offline."
    )
    return f"{what}: {type(error).__name__}: {reason}\n  {remedy}"
