"""The data of a training run: read, filtered, executed again, split, and made into rows."""

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import MappingProxyType

from worldmodel_kernel.codec import Codec
from worldmodel_kernel.errors import DataError, nearest
from worldmodel_kernel.workspace.isolation import Level
from worldmodel_train.examples import Example
from worldmodel_train.execution import Shells
from worldmodel_train.formats import read_any
from worldmodel_train.formats.places import place_of
from worldmodel_train.rewording import with_copies
from worldmodel_train.rows import Row, to_row
from worldmodel_train.splitting import split_by_group, without_groups_of
from worldmodel_train.trained_groups import groups_of
from worldmodel_train.verification import Verification, verify

TRAIN, VALID = "train.jsonl", "valid.jsonl"


@dataclass(frozen=True, slots=True)
class DataSet:
    """Rows of training and of validation, which share no template group."""

    train: list[Row]
    valid: list[Row]
    too_long: int
    """Examples that did not fit, so that they are in neither."""

    twins: int
    """Examples of a validation file that were left out, because training has their group."""

    groups: frozenset[str] = frozenset()
    """The template groups that are trained on, rehearsed ones among them, as `trained_groups` has
    them."""

    @property
    def fingerprint(self) -> str:
        """Two data sets with the same one are trained on alike."""
        digest = hashlib.sha256()
        for row in [*self.train, *self.valid]:
            digest.update(repr((row.ids, row.weights)).encode())
        return digest.hexdigest()


def read_data(
    paths: Sequence[str], format: str, categories: Sequence[str]
) -> tuple[list[Example], list[Example]]:
    """The examples of files, and of folders' train.jsonl and valid.jsonl, as (train, valid).

    Raises:
        DataError: there is nothing to read, a row is malformed, two files have an id in common, or
            a category is unknown.
    """
    train: list[Example] = []
    valid: list[Example] = []
    for path in map(Path, paths):
        for part, file in zip((train, valid), _files_of(path), strict=False):
            part += read_any(file, format) if file.is_file() else []
    _require_own_ids([*train, *valid], paths)
    known = {turn.category for each in [*train, *valid] for turn in each.turns}
    for category in categories:
        if category not in known:
            raise DataError(
                f"{', '.join(paths)}: no category '{category}'; {nearest(category, known)}"
            )
    chosen = [[e for e in part if _has_category(e, categories)] for part in (train, valid)]
    return chosen[0], chosen[1]


def _files_of(path: Path) -> list[Path]:
    """The file itself, or those of a folder. Raises DataError where there is none."""
    if not path.exists():
        raise DataError(f"no data at {path}; name a file, or a folder with {TRAIN}")
    if not path.is_dir():
        return [path]
    if not (path / TRAIN).is_file():
        raise DataError(f"{path} is a folder without {TRAIN}; name the file itself")
    return [path / TRAIN, path / VALID]


def _require_own_ids(examples: Sequence[Example], paths: Sequence[str]) -> None:
    """Of several sources; within a file its reader sees to it."""
    if len(paths) == 1:
        return
    twice = [id for id, count in Counter(each.id for each in examples).items() if count > 1]
    if twice:
        raise DataError(
            f"{', '.join(paths)}: the id '{twice[0]}' is there twice (of {len(twice)} such ids)\n"
            "  Name each source once, and give each example an id of its own."
        )


def _has_category(example: Example, categories: Sequence[str]) -> bool:
    return not categories or any(turn.category in categories for turn in example.turns)


def require_reproducible(
    examples: Sequence[Example],
    isolation: Level,
    paths: Sequence[str],
    progress: Callable[[int], None] = lambda done: None,
) -> None:
    """Run every block again. Raises DataError, naming file and line, unless all outputs are what
    the data says.

    Args:
        paths: where the examples were read from.
    """
    found = Verification()
    with Shells(isolation) as shells:
        for found in verify(examples, shells):
            progress(found.examples)
    if not found.failed:
        return
    first = found.differences[0]
    files = [file for path in paths for file in _files_of(Path(path))]
    raise DataError(
        f"{place_of(first.id, files)}: {len(found.failed)} of {len(examples)} examples do "
        f"not reproduce, '{first.id}' first: {first.why}; "
        f"recorded {first.recorded[:80]!r}, got {first.got[:80]!r}\n"
        "  `worldmodel data verify FILE --keep GOOD` writes those that do; --no-verify trains on "
        "all of them."
    )


def to_data_set(
    codec: Codec,
    train: list[Example],
    valid: list[Example],
    *,
    valid_share: float,
    max_tokens: int,
    output_weight: float,
    seed: int,
    rehearsed: Sequence[Example] = (),
    wordings: int = 1,
    renamed: Mapping[str, Sequence[Example]] = MappingProxyType({}),
) -> DataSet:
    """Rows; without a validation part, `valid_share` of the examples is split off by group.

    Args:
        rehearsed: only trained on, without those that have a template group of validation.
        wordings: how many an example of training gets, copies in other words (`rewording.py`).
        renamed: what these copies are made of, by an example's id (`renaming.py`).

    Raises:
        DataError: a reply was not executed, or no row is left to train on.
    """
    unleaked = without_groups_of(valid, train)
    twins = len(valid) - len(unleaked)
    if not valid:
        train, unleaked = split_by_group(train, share=valid_share, random=Random(f"{seed} split"))

    def rows(examples: list[Example]) -> list[Row]:
        made = (
            to_row(codec, each, max_tokens=max_tokens, output_weight=output_weight)
            for each in examples
        )
        return [row for row in made if row is not None]

    found = DataSet(rows(train), rows(unleaked), 0, twins)
    if not found.train:
        raise DataError(
            f"nothing to train on: of {len(train)} examples none fits into {max_tokens} tokens\n"
            "  Check the file (`worldmodel data stats FILE`), the categories and max_tokens."
        )
    too_long = len(train) + len(unleaked) - len(found.train) - len(found.valid)
    random = Random(f"{seed} wordings")
    copies = with_copies(train, wordings, random, ordinary=rehearsed, renamed=renamed)[len(train) :]
    more = without_groups_of([*copies, *rehearsed], unleaked)
    groups = groups_of([*train, *more])
    return DataSet([*found.train, *rows(more)], found.valid, too_long, twins, groups)
