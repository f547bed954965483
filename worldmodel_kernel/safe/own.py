"""Our own live views: widgets whose code is, byte for byte, what this package ships.

Such a widget may load in the page although what it shows comes from a shell that is not trusted:
its code sets everything as text. Only the content counts. A name proves nothing, and a later
message that brings other code is held back like any other.
"""

import functools
import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from worldmodel_kernel.safe.bundle import Json, is_plain_json

_WIDGETS = Path(__file__).parent.parent / "widgets"
_CODE = {"_esm": "*.js", "_css": "*.css"}
_VERSION = re.compile(r"[~^]?\d{1,4}\.\d{1,4}\.(\d{1,4}|\*)")
_NAME = re.compile(r"worldmodel_kernel\.widgets\.\w{1,40}\.\w{1,40}")
_MODEL = re.compile(r"IPY_MODEL_[0-9a-f]{32}")
_FIXED = {
    "_model_name": "AnyModel",
    "_view_name": "AnyView",
    "_model_module": "anywidget",
    "_view_module": "anywidget",
}
_SHAPED = {
    "_model_module_version": _VERSION,  # part of an address where a page has no anywidget
    "_view_module_version": _VERSION,
    "_anywidget_id": _NAME,  # names a style sheet of the page
    "layout": _MODEL,
}
_SHOWN = frozenset({"row", "rows", "_view_count", "tabbable", "tooltip"})
"""What the views show, as text."""


def is_own(state: Mapping[str, Any]) -> bool:
    """Whether a widget that opens with this state is a live view of ours."""
    named = all(state.get(name) == value for name, value in _FIXED.items())
    return named and "_esm" in state and screened_own(state) is not None


def screened_own(state: Mapping[str, Any]) -> Json | None:
    """What of the state of a live view of ours may pass; None: nothing, it is another widget's."""
    kept = {name: value for name, value in state.items() if name != "_dom_classes"}
    if is_plain_json(kept) and all(_harmless(name, value) for name, value in kept.items()):
        return kept
    return None


def _harmless(name: str, value: Any) -> bool:
    if name in _SHOWN:
        return True
    if name in _FIXED:
        return bool(value == _FIXED[name])
    if not isinstance(value, str):
        return False
    if name in _CODE:
        return _digest(value.encode("utf-8", "surrogatepass")) in _shipped(name)
    return name in _SHAPED and _SHAPED[name].fullmatch(value) is not None


@functools.cache
def _shipped(name: str) -> frozenset[str]:
    """Digests of the files of one kind that this package ships."""
    return frozenset(_digest(file.read_bytes()) for file in _WIDGETS.glob(_CODE[name]))


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
