"""The fields of a JSON object, each of them accounted for: none missing, none unknown, all text."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from worldmodel_kernel.errors import DataError, nearest
from worldmodel_train.examples import Turn

LABELS = tuple(f.name for f in fields(Turn) if f.name not in ("prompt", "reply", "kind"))
"""What a turn may say about itself; empty where it says nothing."""


def labels_of(turn: Turn, *, without: Iterable[str] = ()) -> dict[str, str]:
    """The labels that are not empty: written only where there is something to say."""
    found = {name: getattr(turn, name) for name in LABELS if name not in without}
    return {name: value for name, value in found.items() if value}


def known(data: Any, *, required: Iterable[str] = (), optional: Iterable[str] = ()) -> None:
    """Raise DataError unless `data` is an object with these fields and no others.

    A field that is not known is refused, because it would be lost when the row is written again.
    """
    if not isinstance(data, dict):
        raise DataError(f"{_kind(data)} where an object {{...}} was expected")
    names = (*required, *optional)
    missing = [name for name in required if name not in data]
    unknown = [name for name in data if name not in names]
    if missing:
        has = f"; there is {_listed(unknown)}" if unknown else ""
        raise DataError(f"{_listed(missing)} missing{has}; add what is missing (text, maybe empty)")
    if unknown:
        raise DataError(
            f"{_listed(unknown)} unknown here ({nearest(unknown[0], names)}); rename it or take "
            "it out of the file: it would be lost"
        )


def text(data: dict[str, Any], name: str, default: str = "") -> str:
    value = data.get(name, default)
    if not isinstance(value, str):
        raise DataError(f"'{name}' is {_kind(value)}, not text; write it in quotes")
    return value


def array(data: dict[str, Any], name: str) -> list[Any]:
    value = data[name]
    if not isinstance(value, list):
        raise DataError(f"'{name}' is {_kind(value)}, not an array [...]")
    return value


def texts_in(data: dict[str, Any], name: str) -> list[str]:
    """An array of texts."""
    found = array(data, name)
    if not all(isinstance(each, str) for each in found):
        raise DataError(f"'{name}' is not an array of texts; write each of them in quotes")
    return found


def texts(data: dict[str, Any], names: Iterable[str]) -> dict[str, str]:
    """Those of the named fields that are there."""
    return {name: text(data, name) for name in names if name in data}


def _listed(names: list[str]) -> str:
    return ", ".join(f"'{name}'" for name in names) + (" is" if len(names) == 1 else " are")


def _kind(value: Any) -> str:
    kinds = {dict: "an object", list: "an array", str: "a text", type(None): "null"}
    return kinds.get(type(value), f"the value {value}")
