"""What stages of training share: the device's environment, quiet libraries, exit statuses."""

import argparse
import tomllib
from contextlib import suppress

from worldmodel_kernel.devices import choose

FAILED, STOPPED = 1, 130
"""Exit statuses of a run that did not end by itself."""


def prepare(options: argparse.Namespace) -> None:
    """Before torch is imported, which must find the environment of the device.

    Raises:
        EngineError: the device that is asked for is not there.
    """
    choose(_device(options))
    quieten()


def quieten() -> None:
    """Libraries' bars and notices of what they will rename are not the person's."""
    import warnings

    from transformers.utils import logging

    logging.disable_progress_bar()
    warnings.filterwarnings("ignore", category=FutureWarning, module="transformers")


def _device(options: argparse.Namespace) -> str:
    """The setting `device` before there are settings: to read them all, torch is imported."""
    device = "auto"
    if options.recipe and options.recipe.is_file():
        with suppress(tomllib.TOMLDecodeError):  # reported where the settings are read
            device = tomllib.loads(options.recipe.read_text("utf-8")).get("device", device)
    sets = dict(pair.split("=", 1) for pair in options.set if "=" in pair)
    return str(options.device or sets.get("device", device))
