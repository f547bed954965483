"""HTML that only shows: tables, text, style, pictures that it brings along.

What comes out is written anew from an allow-list: every "<" in it begins a tag of ours, every value
stands in quotes, all other text is escaped, and there is no element whose content a browser reads
by other rules (script, style of others, svg, math, textarea, …). So it does not matter whether a
browser would have read the source as we do; and tags are balanced, so that nothing gets out of its
place in a page. One pass, in linear time whatever comes in.
"""

import base64
import binascii
import hashlib
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from worldmodel_kernel.safe.css import safe_sheet, safe_style
from worldmodel_kernel.safe.latex import tame, tame_part

_ELEMENTS = frozenset(
    {
        *("a", "abbr", "audio", "b", "blockquote", "br", "caption", "center", "cite", "code"),
        *("col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption"),
        *("figure", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd"),
        *("li", "mark", "meter", "ol", "p", "pre", "progress", "q", "s", "samp", "small"),
        *("source", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot"),
        *("th", "thead", "time", "tr", "tt", "u", "ul", "var", "video", "wbr"),
    }
)
_EMPTY = frozenset({"br", "col", "hr", "img", "source", "wbr"})
_NEEDS_SOURCE = frozenset({"img", "source"})
_SEEN = re.compile(r"<(?:img|audio|video|hr|progress|meter|td|th)\b")
_WITH_CONTENT = frozenset(
    {
        *("script", "style", "iframe", "object", "embed", "applet", "noscript", "template"),
        *("textarea", "select", "title", "xmp", "svg", "math", "noembed", "noframes", "head"),
    }
)
"""Left out with all that is in them."""

_ACTIVE = _WITH_CONTENT - {"style", "title", "head"} | frozenset(
    {"form", "input", "button", "meta", "link", "base", "frame", "frameset", "option", "portal"}
)
"""What a person is told of when it was left out."""

_ATTRIBUTES = frozenset(
    {
        *("align", "valign", "colspan", "rowspan", "scope", "border", "width", "height", "title"),
        *("alt", "dir", "lang", "open", "start", "type", "value", "max", "min", "controls"),
        *("loop", "color", "size", "span", "datetime", "cellpadding", "cellspacing", "bgcolor"),
    }
)
_OURS = re.compile(
    r"dataframe|table(-\w+)?|data|blank|(row|col)(\d+|_heading|_trim)?|index_name|level\d+"
)
"""Classes of pandas; a class of the page's own could put things over the page."""

_ID = re.compile(r"T_[\w-]+")
_LINK = re.compile(r"(https?://|mailto:|#)", re.IGNORECASE)
_MEDIA = re.compile(r"data:(?P<kind>(?:audio|video)/[\w.+-]+);base64,[A-Za-z0-9+/=\s]*+")
_PICTURE = re.compile(r"data:(?P<kind>image/(?:png|jpeg|gif|webp));base64,(?P<data>.*)", re.DOTALL)
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*+)((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>")
_ATTRIBUTE = re.compile(r"([^\s\"'>/=]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'<>]++)))?")
_BASE64 = re.compile(r"[A-Za-z0-9+/\s]*+=*\s*")
_MAX_DEPTH = 100
_MAX_ATTRIBUTES = 20

MAGIC = {
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/gif": (b"GIF87a", b"GIF89a"),
    "image/webp": (b"RIFF",),
}
"""How the files of each kind of picture begin."""


@dataclass(frozen=True, slots=True)
class SafeHtml:
    text: str
    """Empty when nothing is left to be seen."""

    left_out: tuple[str, ...] = ()
    """What could have acted, in words."""


def safe_html(source: str) -> SafeHtml:
    """The part of `source` that only shows."""
    writer = _Writer("wm-" + hashlib.sha256(source.encode("utf-8", "replace")).hexdigest()[:12])
    for token in _tokens(source.replace("\0", "")):
        if isinstance(token, str):
            writer.words(token)
        else:
            writer.tag(token)
    return writer.result()


def is_picture(kind: str, data: str) -> bool:
    """Whether `data` is base64 of a file that begins as this kind of picture does."""
    if kind not in MAGIC:
        return False
    try:
        head = base64.b64decode("".join(data[:64].split())[:40], validate=True)
    except (binascii.Error, ValueError):
        return False
    return (
        head.startswith(MAGIC[kind]) and re.fullmatch(r"[A-Za-z0-9+/\s]*+=*\s*", data) is not None
    )


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    closing: bool
    attributes: str
    content: str = ""
    """Of an element that is left out with its content."""


def _tokens(source: str) -> Iterator[str | _Tag]:
    """Text and tags; comments and declarations are skipped."""
    begin = position = 0
    ends: dict[str, bool] = {}  # whether an end may still be found: each is missed only once
    while (start := source.find("<", position)) >= 0:
        found = _TAG.match(source, start)
        if source.startswith(("<!", "<?"), start):
            yield source[begin:start]
            mark = "-->" if source.startswith("<!--", start) else ">"
            begin = position = _find(source, mark, start, ends) or len(source)
        elif found:
            yield source[begin:start]
            content, position = _content(source, found, ends)
            yield _Tag(found[2].lower(), bool(found[1]), found[3], content)
            begin = position
        else:
            position = start + 1  # text
    yield source[begin:]


def _content(source: str, tag: re.Match[str], ends: dict[str, bool]) -> tuple[str, int]:
    """What is in an element that is left out with its content, and where to go on."""
    name, start = tag[2].lower(), tag.end()
    if name not in _WITH_CONTENT or tag[1]:
        return "", start
    end = _find(source, f"</{name}", start, ends)
    if not end:
        return source[start:], len(source)
    closed = source.find(">", end) + 1
    return source[start : end - len(name) - 2], closed or len(source)


def _find(source: str, mark: str, start: int, ends: dict[str, bool]) -> int:
    """Where the next `mark` ends; 0 when there is none."""
    if not ends.get(mark, True):
        return 0
    if mark.startswith("</"):
        found = re.compile(re.escape(mark) + r"(?![\w:-])", re.IGNORECASE).search(source, start)
        end = found.end() if found else 0
    else:
        found_at = source.find(mark, start)
        end = found_at + len(mark) if found_at >= 0 else 0
    ends[mark] = end > 0
    return end


class _Writer:
    def __init__(self, scope: str) -> None:
        self._scope = scope
        self._parts: list[str] = []
        self._sheets: list[str] = []
        self._open: list[str] = []
        self._left_out: dict[str, None] = {}
        self._text = False

    def words(self, text: str) -> None:
        words = html.unescape(text)
        self._text = self._text or bool(words.strip())
        self._parts.append(html.escape(tame_part(words)))

    def tag(self, tag: _Tag) -> None:
        if tag.name == "style" and not tag.closing:
            self._sheets.append(safe_sheet(tag.content, scope=self._scope))
        elif tag.name not in _ELEMENTS:
            if tag.name in _ACTIVE and not tag.closing:
                self._left_out[tag.name] = None
        elif tag.closing:
            self._close(tag.name)
        elif len(self._open) < _MAX_DEPTH:
            attributes = self._attributes(tag)
            if tag.name in _NEEDS_SOURCE and ' src="' not in attributes:
                return
            self._parts.append(f"<{tag.name}{attributes}>")
            if tag.name not in _EMPTY:
                self._open.append(tag.name)

    def result(self) -> SafeHtml:
        while self._open:
            self._close(self._open[-1])
        body = "".join(self._parts)
        seen = self._text or _SEEN.search(body)
        sheet = "\n".join(each for each in self._sheets if each)
        if sheet and seen:
            body = f'<div class="{self._scope}"><style>\n{sheet}\n</style>{body}</div>'
        return SafeHtml(body if seen else "", tuple(self._left_out))

    def _close(self, name: str) -> None:
        """The innermost element of this name, and what was left open in it."""
        if name not in self._open:
            return
        last = ""
        while last != name:
            last = self._open.pop()
            self._parts.append(f"</{last}>")

    def _attributes(self, tag: _Tag) -> str:
        written: dict[str, str] = {}
        for found in islice(_ATTRIBUTE.finditer(tag.attributes), _MAX_ATTRIBUTES):
            name = found[1].lower()
            value = html.unescape(next((v for v in found.groups()[1:] if v is not None), ""))
            kept = self._value(tag.name, name, value)
            if kept is not None and name not in written:
                written[name] = kept
        if "href" in written:
            written |= {"rel": "noopener noreferrer", "target": "_blank"}
        return "".join(f' {name}="{html.escape(value)}"' for name, value in written.items())

    def _value(self, element: str, name: str, value: str) -> str | None:
        """What is kept of an attribute; None: nothing."""
        match name:
            case "style":
                return safe_style(value) or None
            case "class":
                return " ".join(c for c in value.split() if _OURS.fullmatch(c)) or None
            case "id":
                return value if _ID.fullmatch(value) else None
            case "href" if element == "a":
                return self._noted("a link that acts", value if _LINK.match(value) else None)
            case "src" if element == "img":
                found = _PICTURE.fullmatch(value)
                good = found is not None and is_picture(found["kind"], found["data"])
                return self._noted("a picture from elsewhere", value if good else None)
            case "src" if element in ("audio", "video", "source"):
                found = _MEDIA.fullmatch(value)
                return self._noted("media from elsewhere", value if found else None)
        if name.startswith("on"):
            self._left_out["an event handler"] = None
        return tame(value) if name in _ATTRIBUTES else None

    def _noted(self, what: str, value: str | None) -> str | None:
        if value is None:
            self._left_out[what] = None
        return value
