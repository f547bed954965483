"""Style that only styles: no address, no place outside of its own output.

An allow-list of properties and functions. A style sheet is confined: each of its selectors gets a
class of the output's own in front.
"""

import re

_PROPERTY = re.compile(
    r"(background(-color)?|(border|padding)(-[a-z]+)*|margin(-[a-z]+)?|color|(text|font)"
    r"(-[a-z]+)*|(min-|max-)?(width|height)|vertical-align|white-space|opacity|display|float"
    r"|caption-side|table-layout|overflow(-[a-z]+)?|line-height|letter-spacing|word-(break|wrap)"
    r"|list-style-type|empty-cells|visibility|top|left|z-index|position)"
)
_DRAWING = re.compile(
    r"(fill|stroke|stop|clip|marker)(-[a-z]+)*|paint-order|shape-rendering|text-rendering|mask"
    r"|image-rendering|mix-blend-mode|isolation|dominant-baseline|alignment-baseline"
    r"|(color|opacity|display|visibility|overflow|white-space|(text|font|letter)(-[a-z]+)*)"
)
"""The properties of a picture."""

_VALUE = re.compile(r"(?:[\w\s#%.,()+/!-]|'[\w\s-]*'|\"[\w\s-]*\")*+")
_FUNCTION = re.compile(r"([\w-]*)\(")
_FUNCTIONS = frozenset({"rgb", "rgba", "hsl", "hsla", "linear-gradient", "calc"})
_FRAGMENT = re.compile(r"url\(\s*(['\"]?)#[\w:.-]+\1\s*\)")
_MAX_VALUE = 1000
_SELECTOR = re.compile(r"(?:[\w\s.#:>+~*-]|\([\w\s+-]*\))++")
_NEGATIVE = re.compile(r"(?<![\w.#-])-")


def safe_style(text: str, *, drawing: bool = False) -> str:
    """Of the declarations of a `style` attribute those that are harmless.

    Args:
        drawing: of an SVG, where `url(#part)` names a part of the picture itself.
    """
    kept = []
    for declaration in _without_comments(text).split(";"):
        name, colon, value = declaration.partition(":")
        name, value = name.strip().lower(), value.strip()
        if colon and _allowed(name, value, drawing=drawing):
            kept.append(f"{name}: {value}")
    return "; ".join(kept)


def safe_sheet(text: str, *, scope: str = "", drawing: bool = False) -> str:
    """Of a style sheet the rules that are harmless, inside `scope` (a class) only."""
    rules = []
    for rule in _without_comments(text).split("}"):
        selectors, _, body = rule.rpartition("{")
        style = safe_style(body, drawing=drawing)
        if style and (wanted := _confined(selectors, scope)):
            rules.append(f"{wanted} {{{style}}}")
    return "\n".join(rules)


def _without_comments(text: str) -> str:
    first, *rest = text.split("/*")
    return first + " ".join(part.partition("*/")[2] for part in rest)


def _allowed(name: str, value: str, *, drawing: bool) -> bool:
    if len(value) > _MAX_VALUE:
        return False
    if drawing:
        value = _FRAGMENT.sub("", value)
    if not (_DRAWING if drawing else _PROPERTY).fullmatch(name) or not _VALUE.fullmatch(value):
        return False
    if any(function.lower() not in _FUNCTIONS for function in _FUNCTION.findall(value)):
        return False
    if name == "position":
        return value.lower().split("!")[0].strip() in ("sticky", "static")
    if name == "text-shadow":
        return False
    outside = name.startswith(("margin", "top", "left", "text-indent", "letter-spacing"))
    return not (outside and _NEGATIVE.search(value))  # a way over what stands beside it


def _confined(selectors: str, scope: str) -> str:
    """The selectors inside of `scope`; empty: one of them is beside it, as `~ div` would be."""
    parts = [part.strip() for part in selectors.split(",")]
    if not all(_SELECTOR.fullmatch(part) and part[0] not in "+~>" for part in parts):
        return ""
    return ", ".join(f".{scope} {part}" if scope else part for part in parts)
