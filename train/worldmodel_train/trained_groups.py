"""Which template groups an adapter was trained on, so that a later run can hold out others.

The adapter's run has them in a file. A group is a short digest of what ties examples together
(`splitting.keys`): the list of a large data set stays small, and holds none of its text.
"""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from worldmodel_kernel.errors import SettingsError
from worldmodel_train import runs
from worldmodel_train.examples import Example
from worldmodel_train.splitting import keys

FILE = "trained_groups.json"
_DIGITS = 12


def groups_of(examples: Iterable[Example]) -> frozenset[str]:
    """The groups that these examples have together."""
    found = {key for example in examples for key in keys(example)}
    return frozenset(hashlib.sha256(repr(key).encode()).hexdigest()[:_DIGITS] for key in found)


def write(folder: Path, groups: Iterable[str]) -> None:
    """Into the folder of a run."""
    runs.write_json(folder / FILE, {"groups": sorted(groups)})


def read(adapter: Path) -> frozenset[str] | None:
    """Of the run that the adapter's folder lies in, as its result or as one of its checkpoints;
    None where it says nothing. Raises SettingsError."""
    for folder in (adapter.parent, adapter.parent.parent):
        path = folder / FILE
        if path.is_file():
            try:
                return frozenset(map(str, json.loads(path.read_text(encoding="utf-8"))["groups"]))
            except (OSError, ValueError, TypeError, KeyError) as error:
                raise SettingsError(
                    f"{path} cannot be read: {error!r}\n  Move it away to go on without it: then "
                    "probes may be rows that the adapter was trained on."
                ) from error
    return None
