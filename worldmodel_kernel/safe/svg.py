"""SVG that only draws: read as XML, written anew from an allow-list of elements and attributes.

What comes out is well-formed XML, for a page that shows it as a picture, and harmless where a page
takes it into its own HTML: no script, no handler, no element of HTML, no address but of a part of
the picture itself and of pixels that it brings along.
"""

import hashlib
import re
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from worldmodel_kernel.safe.css import safe_sheet, safe_style
from worldmodel_kernel.safe.latex import tame_part
from worldmodel_kernel.safe.markup import is_picture

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_ELEMENTS = frozenset(
    {
        *("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text"),
        *("tspan", "textPath", "defs", "clipPath", "mask", "use", "image", "symbol", "marker"),
        *("linearGradient", "radialGradient", "stop", "pattern", "title", "style"),
    }
)
_TEXT_ONLY = frozenset({"title", "style"})
_WITH_TEXT = frozenset({"text", "tspan", "textPath", "title"})
_ATTRIBUTES = re.compile(
    r"id|class|d|x|y|[xy][12]|[dcrf][xy]|r|fr|width|height|points|transform|viewBox|version|rotate"
    r"|preserveAspectRatio|offset|(fill|stroke|stop|font|text|clip|marker|mask|color|opacity"
    r"|gradient|pattern|ref|spread|dominant|alignment|baseline|letter|word|shape|image|writing"
    r"|path|start|length|method|orient|display|visibility|overflow)[\w-]*"
)
_POINTING = re.compile(r"url\s*\(", re.IGNORECASE)
_OWN_PART = re.compile(r"\s*url\(\s*(['\"]?)#[\w:.-]+\1\s*\)\s*")
_PART = re.compile(r"#[\w:.-]+")
_PIXELS = re.compile(r"data:(image/(?:png|jpeg));base64,(.*)", re.DOTALL)
_MAX_DEPTH = 200


class BadSvg(ValueError):
    """It is no SVG, or one with entities of its own."""


def safe_svg(source: str) -> str:
    """The part of `source` that only draws. Raises BadSvg."""
    writer = _Writer("wm-" + hashlib.sha256(source.encode("utf-8", "replace")).hexdigest()[:12])
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = writer.start
    parser.EndElementHandler = writer.end
    parser.CharacterDataHandler = writer.words
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(source.encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        raise BadSvg(str(error)) from error
    drawn = "".join(writer.parts)
    if not drawn.startswith("<svg"):
        raise BadSvg("its first element is not svg")
    return drawn


def _refuse(*declaration: object) -> None:
    raise BadSvg("it declares entities")


class _Writer:
    def __init__(self, scope: str) -> None:
        self.parts: list[str] = []
        self._scope = scope
        self._open: list[str] = []
        self._skipped = 0  # depth inside an element that is left out

    def start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        inside = self._open[-1] if self._open else ""
        allowed = space == _SVG and local in _ELEMENTS and inside not in _TEXT_ONLY
        if self._skipped or not allowed or len(self._open) >= _MAX_DEPTH:
            self._skipped += 1
            return
        root = f' xmlns="{_SVG}" xmlns:xlink="{_XLINK}"' if not self._open else ""
        if not self._open:
            attributes = attributes | {"class": self._scope}
        kept = "".join(
            f" {written}={quoteattr(value)}"
            for key, text in attributes.items()
            for written, value in [_attribute(local, key, text)]
            if written
        )
        self._open.append(local)
        self.parts.append(f"<{local}{root}{kept}>")

    def end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        else:
            self.parts.append(f"</{self._open.pop()}>")

    def words(self, text: str) -> None:
        inside = self._open[-1] if self._open and not self._skipped else ""
        if inside == "style":
            self.parts.append(escape(safe_sheet(text, scope=self._scope, drawing=True)))
        elif inside in _WITH_TEXT:
            self.parts.append(escape(tame_part(text)))
        elif inside:
            self.parts.append("\n" if "\n" in text else "")


def _attribute(element: str, key: str, value: str) -> tuple[str, str]:
    """The name and value to write; no name: it is left out."""
    space, _, name = key.rpartition(" ")
    if name == "href" and space in ("", _XLINK):
        return ("xlink:href" if space else "href", value) if _harmless(element, value) else ("", "")
    if space:
        return "", ""
    if name == "style":
        return "style", safe_style(value, drawing=True)
    pointing = _POINTING.search(value) and not _OWN_PART.fullmatch(value)
    return ("", "") if pointing or not _ATTRIBUTES.fullmatch(name) else (name, value)


def _harmless(element: str, address: str) -> bool:
    """A part of the picture itself, or the pixels of a picture in it."""
    pixels = _PIXELS.fullmatch(address) if element == "image" else None
    if pixels is not None:
        return is_picture(pixels[1], pixels[2])
    return element != "image" and _PART.fullmatch(address) is not None
