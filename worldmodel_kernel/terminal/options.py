"""Command-line options that several verbs share: which model, how it samples, how it runs."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from worldmodel_kernel.errors import SettingsError
from worldmodel_kernel.session import Settings, load_settings

_LEVELS = ("auto", "none", "bubblewrap", "qemu")
_NAMES = (
    "model",
    "adapter",
    "temperature",
    "max_tokens",
    "timeout",
    "mode",
    "engine",
    "script",
    "isolation",
)

_PATHS = {"model", "adapter", "script"}


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", help="a folder, an adapter's folder, or a name on the hub")
    parser.add_argument("--adapter", help="an adapter's folder, or 'latest'")
    parser.add_argument("--temperature", type=float, help="0 takes the most likely token")
    parser.add_argument("--max-tokens", type=int, help="tokens of one turn")
    parser.add_argument("--timeout", type=float, help="seconds that one block of code may take")
    parser.add_argument(
        "--mode", choices=("run", "ask", "step"), help="what happens before code runs (%%mode)"
    )
    parser.add_argument("--show-think", action="store_true", help="show the model's thinking")
    add_isolation(parser)
    parser.add_argument("--engine", help="local or scripted")
    parser.add_argument("--script", help="path of a script for the engine 'scripted'")
    add_set(parser)


def add_set(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="any other setting"
    )


def add_isolation(parser: argparse.ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--isolation",
        choices=_LEVELS,
        help="where code runs; a level that does not work is refused",
    )
    short = {"--no-sandbox": "none", "--vm": "qemu"}
    for name, level in short.items():
        where.add_argument(
            name,
            dest="isolation",
            action="store_const",
            const=level,
            help=f"short for --isolation {level}",
        )


def settings_of(options: argparse.Namespace) -> Settings:
    """Settings from file, environment and these options. Raises SettingsError."""
    values: dict[str, Any] = {
        name: str(value) for name in _NAMES if (value := getattr(options, name)) is not None
    }
    if options.show_think:
        values["show_thinking"] = "on"
    return load_settings(values | _pairs(options.set))


def environment_of(
    options: argparse.Namespace, *, beside: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The model, the isolation and other settings as WORLDMODEL_* variables, after a check.

    A path is named in full: the kernel may start in another folder.

    Args:
        beside: the other variables that the kernel will have.

    Raises:
        SettingsError: a setting is not known, or its value is not right.
    """
    values = {"model": options.model} if options.model else {}
    values |= _pairs(options.set)
    for name in _PATHS & values.keys():
        if values[name] and Path(values[name]).exists():
            values[name] = str(Path(values[name]).resolve())
    if getattr(options, "isolation", None):
        values["isolation"] = options.isolation
    load_settings(values, environment=beside or {})
    return {f"WORLDMODEL_{name.upper()}": value for name, value in values.items()}


def _pairs(given: list[str]) -> dict[str, str]:
    values = {}
    for pair in given:
        name, equals, value = pair.partition("=")
        if not equals:
            raise SettingsError(f"--set {pair}: write --set NAME=VALUE")
        values[name] = value
    return values
