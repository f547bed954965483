"""Settings of a stage from its recipe and its options, and the options that stages share."""

import argparse
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from worldmodel_kernel.errors import SettingsError
from worldmodel_kernel.settings import changed, read_file
from worldmodel_train.terminal.isolation import add_isolation
from worldmodel_train.terminal.numbers import natural, positive
from worldmodel_train.terminal.progress import counting_progress

S = TypeVar("S")


def settings_of(
    options: argparse.Namespace, defaults: S, names: Iterable[str], given: Mapping[str, Any]
) -> S:
    """The defaults, changed by `--recipe`, `given`, `--set` and the options called `names`.

    Raises:
        SettingsError: one of them names an unknown setting, or an impossible value.
    """
    settings = read_file(defaults, options.recipe) if options.recipe else defaults
    values = dict(given) | pairs_of(options.set)
    values |= {n: getattr(options, n) for n in names if getattr(options, n) is not None}
    return changed(settings, values, source="command line")


def pairs_of(given: Iterable[str]) -> dict[str, str]:
    """Raises SettingsError for what is no pair."""
    values = {}
    for pair in given:
        name, equals, value = pair.partition("=")
        if not equals:
            raise SettingsError(f"--set {pair}: write --set NAME=VALUE")
        values[name] = value
    return values


def add_length(parser: argparse.ArgumentParser, *, epochs: str = "3") -> None:
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--epochs", type=float, help=f"times through the data ({epochs})")
    length.add_argument("--steps", type=positive, help="steps, whatever the data's size")


def add_common(parser: argparse.ArgumentParser) -> None:
    """What every stage on examples takes."""
    parser.add_argument("--recipe", type=Path, help="TOML file of settings; options win")
    parser.add_argument("--categories", help="only these, separated by commas")
    parser.add_argument("--format", help="of the data; default: by its content")
    parser.add_argument("--seed", type=natural, help="of everything that is drawn (0)")
    parser.add_argument("--device", help="cpu, cuda, …; default: a GPU that works")
    add_switch(parser, "verify", "do not run the data's code first")
    add_isolation(parser, default=None)
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="any other setting"
    )
    parser.add_argument("--resume", action="store_true", help="go on with the run in --out")
    parser.add_argument("--dry-run", action="store_true", help="say what a run would be, and stop")
    parser.add_argument("--try", dest="question", help="ask the result this when it is done")


def add_switch(parser: argparse.ArgumentParser, name: str, help: str) -> None:
    """`--no-NAME`, which leaves the setting to the recipe where it is not given."""
    parser.add_argument(f"--no-{name}", dest=name, action="store_false", default=None, help=help)


@contextmanager
def verifying(*, visible: bool) -> Iterator[Callable[[int, int], None]]:
    """A bar; what it gives is told how many of how many examples were run again."""
    with counting_progress() as progress:
        bar = progress.add_task("verifying", total=None, visible=visible)

        def verified(done: int, total: int) -> None:
            progress.update(bar, completed=done, total=total)

        yield verified
