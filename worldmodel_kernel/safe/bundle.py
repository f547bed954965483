"""The allow-list of rich outputs: what of a MIME bundle goes on, and a notice for what does not."""

import html
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from worldmodel_kernel.markdown import defused
from worldmodel_kernel.safe.latex import tame
from worldmodel_kernel.safe.markup import MAGIC, is_picture, safe_html
from worldmodel_kernel.safe.svg import BadSvg, safe_svg

OURS = "application/vnd.worldmodel."
"""Kinds that only the kernel itself may show: the record of a turn is read back from them."""

VIEW = "application/vnd.jupyter.widget-view+json"

MAX_VALUE = 10_000_000
"""Characters of one representation."""

_MAX_MARKUP = 3_000_000
_MAX_DEPTH = 50
_STEERING = re.compile(
    r"\x1b(?!\[(?:[0-9;:]*[mK]|[0-9]?[AB]|[0-9]{0,3}[CDG]))|[\x00-\x07\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f]"
)
"""To a terminal: all but colours, what progress bars do (a few lines up, a column, the rest of the
line away), tab, newline, carriage return and backspace."""

_TAG = re.compile(r"<(?=[A-Za-z/!?])|&(?=#?\w+;)")
"""A tag or an entity, which some pages read even in LaTeX."""

_SIZES = ("width", "height")
_REMEDY = "%outputs all shows everything."

Json = dict[str, Any]


@dataclass(slots=True)
class Screened:
    """A bundle that may be shown, and what was held back, in words."""

    data: Json = field(default_factory=dict)
    metadata: Json = field(default_factory=dict)
    held: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    """Parts of what is shown that are missing."""


def screened(
    data: Mapping[str, Any], metadata: Mapping[str, Any], *, widget: Callable[[str], str]
) -> Screened:
    """What may be shown of a bundle, with a notice where something is missing.

    Args:
        widget: why the view of a widget (by its model's id) is held back; empty: it is not.
    """
    found = Screened()
    for kind, value in data.items():
        text = "".join(value) if _is_lines(value) else value
        if kind.startswith(OURS):
            continue  # nobody but us says what a turn was; there is nothing to miss
        if len(text) > MAX_VALUE if isinstance(text, str) else False:
            found.held.append(f"{kind} of {len(text) / 1e6:.0f} MB")
        elif kind == VIEW:
            _keep_view(found, value, widget)
        elif kind in _KINDS and isinstance(text, str):
            _KINDS[kind](found, kind, text)
        elif kind == "application/json" and is_plain_json(value):
            found.data[kind] = value
        else:
            found.held.append(kind)
    found.metadata = {k: _sizes(metadata.get(k)) for k in found.data if _sizes(metadata.get(k))}
    _notify(found)
    return found


def sendable(text: str) -> str:
    """Text without halves of characters, which no message can hold."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def plain_text(text: str) -> str:
    """Text that steers no terminal but by colours and small moves, and can be sent."""
    return _STEERING.sub(lambda c: f"⟨U+{ord(c[0]):04X}⟩", sendable(text))


def plain_texts(value: Any) -> Any:
    """The same JSON with `plain_text` throughout."""
    if isinstance(value, str):
        return plain_text(value)
    if isinstance(value, list):
        return [plain_texts(each) for each in value]
    if isinstance(value, dict):
        return {plain_text(name): plain_texts(each) for name, each in value.items()}
    return value


def is_plain_json(value: Any) -> bool:
    """Whether it is JSON of a sensible depth, without numbers that JSON does not know."""
    level, depth = [value], 0
    while level:
        depth += 1
        below: list[Any] = []
        for each in level:
            if isinstance(each, float) and not math.isfinite(each):
                return False
            below += each.values() if isinstance(each, dict) else ()
            below += each if isinstance(each, list) else ()
        level = below
        if depth > _MAX_DEPTH:
            return False
    return True


def _keep_text(found: Screened, kind: str, text: str) -> None:
    found.data[kind] = plain_text(text)


def _keep_markdown(found: Screened, kind: str, text: str) -> None:
    found.data[kind] = defused(plain_text(text))


def _keep_latex(found: Screened, kind: str, text: str) -> None:
    found.data[kind] = tame(_TAG.sub(r"\g<0> ", plain_text(text)))


def _keep_html(found: Screened, kind: str, text: str) -> None:
    if len(text) > _MAX_MARKUP:
        found.held.append(f"{kind} of {len(text) / 1e6:.0f} MB")
        return
    safe = safe_html(plain_text(text))
    if safe.text:
        found.data[kind] = safe.text
        found.left_out += safe.left_out
    elif safe.left_out:
        found.held.append(f"{kind} ({', '.join(safe.left_out)})")


def _keep_svg(found: Screened, kind: str, text: str) -> None:
    try:
        found.data[kind] = safe_svg(text)
    except BadSvg as error:
        found.held.append(f"{kind} ({error})")


def _keep_picture(found: Screened, kind: str, text: str) -> None:
    if is_picture(kind, text):
        found.data[kind] = text
    else:
        found.held.append(f"{kind} (it is none)")


def _keep_view(found: Screened, value: Any, widget: Callable[[str], str]) -> None:
    model = value.get("model_id") if isinstance(value, dict) else None
    why = widget(model) if isinstance(model, str) else "nothing"
    if why:
        found.held.append(f"a widget ({why})")
        return
    found.data[VIEW] = {"model_id": model, "version_major": 2, "version_minor": 0}


_KINDS: dict[str, Callable[[Screened, str, str], None]] = {
    "text/plain": _keep_text,
    "text/markdown": _keep_markdown,
    "text/latex": _keep_latex,
    "text/html": _keep_html,
    "image/svg+xml": _keep_svg,
    **dict.fromkeys(MAGIC, _keep_picture),
}


def _notify(found: Screened) -> None:
    """The notice stands where the page would have shown what is missing; the plain text, which the
    model reads, stays what it was."""
    if found.left_out and "text/html" in found.data:
        notice = _line(f"Left out here: {', '.join(found.left_out)}. {_REMEDY}")
        found.data["text/html"] += notice
    elif found.held and found.data.keys() <= {"text/plain"}:
        text = f"Held back: {', '.join(found.held)}. {_REMEDY}"
        found.data["text/html"] = _line(text)
        found.data.setdefault("text/plain", f"[{text}]")


def _line(text: str) -> str:
    return f'<div style="opacity:.7;font-size:90%">{html.escape(plain_text(text[:500]))}</div>'


def _is_lines(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(v, str) for v in value)


def _sizes(metadata: Any) -> Json:
    if not isinstance(metadata, dict):
        return {}
    return {k: metadata[k] for k in _SIZES if type(metadata.get(k)) in (int, float)}
