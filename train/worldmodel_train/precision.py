"""In which numbers a run computes: settled once, said in one line, and kept by its resume."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from worldmodel_kernel.devices import choose, measured
from worldmodel_kernel.devices.policy import Choice
from worldmodel_kernel.errors import SettingsError, require
from worldmodel_train import runs

if TYPE_CHECKING:
    from worldmodel_train.lora_settings import LoraSettings

_NARROW = 512
"""Below this width autocast converts about as much as it saves (docs/LOG.md): not measured."""


def settle_bf16(settings: "LoraSettings", base: str, *, resume: bool) -> "tuple[LoraSettings, str]":
    """The settings with `bf16` on or off, and the line that says where and why.

    Raises:
        EngineError: the device cannot be used.
        SettingsError: bfloat16 is asked for where the device only imitates it.
    """
    wanted: str = settings.bf16
    known = Path(settings.out) / "settings.json"
    if wanted == "auto" and resume and known.is_file():
        wanted = runs.recorded(known.parent).get("bf16", wanted)
    choice = choose(settings.device)
    if wanted == "auto" and _width(base) >= _NARROW:
        choice = measured(choice)
    bf16 = uses_bf16(wanted, choice)
    return replace(settings, bf16="on" if bf16 else "off"), choice.line("training", bf16=bf16)


def uses_bf16(wanted: str, choice: Choice) -> bool:
    """Raises SettingsError."""
    require(
        wanted != "on" or choice.bf16 or not choice.is_gpu,
        f"bf16 is on, but {choice.place} does not have it: {choice.why}\n"
        "  Leave it to auto, or set bf16=off.",
    )
    known = choice.is_gpu or choice.backend == "cpu"
    return wanted == "on" or (wanted == "auto" and known and choice.bf16)


def _width(base: str) -> int:
    from transformers import AutoConfig

    try:
        return int(getattr(AutoConfig.from_pretrained(base), "hidden_size", 0))
    except (OSError, ValueError) as error:
        raise SettingsError(f"the model {base} has no usable config.json: {error}") from error
