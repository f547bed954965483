"""Settings as frozen dataclasses: read from TOML, the environment and text, and strict.

An unknown name is an error that offers the nearest one; a value of the wrong type or out of range
says so. A settings tree is a dataclass whose fields are dataclasses ("parts"); the names of all
leaves are unique, so that a person writes `temperature`, never `sampling.temperature`.
"""

import dataclasses
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from worldmodel_kernel.errors import SettingsError, nearest

T = TypeVar("T")

_TRUE = {"true", "on", "yes", "1"}
_FALSE = {"false", "off", "no", "0"}


def leaves(tree: object) -> dict[str, Any]:
    """Every setting's name and value, parts flattened."""
    found: dict[str, Any] = {}
    for field in dataclasses.fields(cast(Any, tree)):
        value = getattr(tree, field.name)
        found |= leaves(value) if dataclasses.is_dataclass(value) else {field.name: value}
    return found


def changed(tree: T, values: Mapping[str, Any], *, source: str) -> T:
    """`tree` with some leaves replaced; text is converted to the leaf's type.

    Raises:
        SettingsError: a name is unknown, or a value is of the wrong type or impossible.
    """
    known = leaves(tree)
    for name in values:
        if name not in known:
            raise SettingsError(f"{source}: no setting '{name}'; {nearest(name, known)}")
    return _replaced(tree, values, source=source)


def read_file(tree: T, path: Path) -> T:
    """`tree` with the settings of a TOML file; tables are for the eye, names are unique."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"cannot read the settings file {path}: {error}") from error
    flat: dict[str, Any] = {}
    for name, value in values.items():
        known = leaves(tree)
        flat |= value if isinstance(value, dict) and name not in known else {name: value}
    return changed(tree, flat, source=str(path))


def read_environment(tree: T, environment: Mapping[str, str], *, prefix: str) -> T:
    """`tree` with the settings of variables like WORLDMODEL_TEMPERATURE."""
    known = {prefix + name.upper(): name for name in leaves(tree)}
    values = {known[key]: text for key, text in environment.items() if key in known}
    return changed(tree, values, source="environment")


def _replaced(tree: T, values: Mapping[str, Any], *, source: str) -> T:
    kinds = get_type_hints(type(tree))
    updates: dict[str, Any] = {}
    for field in dataclasses.fields(cast(Any, tree)):
        value = getattr(tree, field.name)
        if dataclasses.is_dataclass(value):
            updates[field.name] = _replaced(value, values, source=source)
        elif field.name in values:
            updates[field.name] = _converted(
                kinds[field.name], values[field.name], where=f"{source}: {field.name}"
            )
    try:
        return cast(T, dataclasses.replace(cast(Any, tree), **updates))
    except SettingsError as error:
        raise SettingsError(f"{source}: {error}") from error


def _converted(kind: Any, value: Any, *, where: str) -> Any:
    """`value` as `kind`, when it is one or spells one."""
    options = get_args(kind)
    if type(None) in options:
        if value is None or value in ("", "none", "None"):
            return None
        return _converted(next(o for o in options if o is not type(None)), value, where=where)
    if get_origin(kind) is not None and options and all(isinstance(o, str) for o in options):
        if value in options:
            return value
        raise SettingsError(f"{where} is {value!r}; {nearest(str(value), options)}")
    try:
        return _scalar(kind, value)
    except (TypeError, ValueError) as error:
        name = getattr(kind, "__name__", str(kind))
        raise SettingsError(f"{where} is {value!r}, which is no {name}") from error


def _scalar(kind: Any, value: Any) -> Any:
    if kind is bool:
        return _flag(value)
    if get_origin(kind) is tuple:
        return tuple(value.split(",")) if isinstance(value, str) else tuple(value)
    if kind is float and isinstance(value, (int, float, str)) and not isinstance(value, bool):
        return float(value)
    if kind is int and isinstance(value, (int, str)) and not isinstance(value, bool):
        return int(value)
    if kind is str and isinstance(value, str):
        return value
    raise TypeError


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in _TRUE | _FALSE:
        return value.lower() in _TRUE
    raise ValueError
