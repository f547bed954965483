"""`--set NAME=VALUE`, as every stage takes it."""

from collections.abc import Iterable

from worldmodel_kernel.errors import SettingsError


def pairs_of(given: Iterable[str]) -> dict[str, str]:
    """Raises SettingsError for what is no pair."""
    values = {}
    for pair in given:
        name, equals, value = pair.partition("=")
        if not equals:
            raise SettingsError(f"--set {pair}: write --set NAME=VALUE")
        values[name] = value
    return values
