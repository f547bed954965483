"""What the shell says of itself when it is asked: JSON, read within bounds, never evaluated."""

import json
from typing import Any

from worldmodel_kernel.workspace import Message

_MAX_CHARS = 4_000_000
_MAX_ROWS = 10_000


def results(reply: Message) -> dict[str, str]:
    """The plain text of the user expressions that did not fail."""
    found = reply["content"].get("user_expressions")
    texts = {
        name: result.get("data", {}).get("text/plain", "")
        for name, result in (found.items() if isinstance(found, dict) else ())
        if isinstance(result, dict)
        and result.get("status") == "ok"
        and isinstance(result.get("data"), dict)
    }
    return {name: text for name, text in texts.items() if isinstance(text, str)}


def names(text: str) -> list[str]:
    """A list of texts; empty where it is none."""
    found = _read(text)
    return [n for n in found if isinstance(n, str)][:_MAX_ROWS] if isinstance(found, list) else []


def values(text: str) -> dict[str, str]:
    """Names and texts."""
    found = _read(text)
    pairs = list(found.items())[:_MAX_ROWS] if isinstance(found, dict) else []
    return {name: value for name, value in pairs if isinstance(value, str)}


def rows(text: str, columns: int) -> list[list[str]]:
    """Rows of as many texts."""
    found = _read(text)
    return [
        row
        for row in (found[:_MAX_ROWS] if isinstance(found, list) else ())
        if isinstance(row, list) and len(row) == columns and all(isinstance(t, str) for t in row)
    ]


def records(text: str) -> list[dict[str, Any]]:
    """Rows by the names of their columns; empty where one is none."""
    found = _read(text)
    whole = isinstance(found, list) and all(isinstance(row, dict) for row in found)
    return found if whole else []


def _read(text: str) -> Any:
    if len(text) > _MAX_CHARS:
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
