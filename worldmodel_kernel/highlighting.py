"""Python as HTML in colours that read on any paper.

A colour that has enough contrast on white has too little on a dark page, and the other way round
(on white and #111 the best compromise is 4.3 to 1). So each is a hue mixed with the colour that
the page gives its text: darker on light paper, lighter on dark paper, at least 4.5 to 1 on both.
Keywords are also bold and comments slanted: that is left where a viewer removes all style.
Numbers have the text's own colour: a page checks every style, and they would be half of them.
"""

import html
from itertools import groupby
from typing import NamedTuple

HUE_PERCENT = 70


class _Look(NamedTuple):
    element: str
    colour: str


def _hue(colour: str) -> str:
    return f"color-mix(in srgb,{colour} {HUE_PERCENT}%,currentColor)"


_KEYWORD = _Look("b", _hue("#9a5cf0"))
_NAME = _Look("span", _hue("#1f7ad6"))
_STRING = _Look("span", _hue("#1a8f4a"))
_COMMENT = _Look("i", "color-mix(in srgb,currentColor 70%,transparent)")
_LOOKS: dict[str, _Look | None] = {
    "Token.Keyword": _KEYWORD,
    "Token.Operator.Word": _KEYWORD,
    "Token.Name.Builtin": _NAME,
    "Token.Name.Builtin.Pseudo": None,  # self
    "Token.Name.Function": _NAME,
    "Token.Name.Class": _NAME,
    "Token.Name.Decorator": _NAME,
    "Token.Literal.String": _STRING,
    "Token.Comment": _COMMENT,
}


def highlighted(code: str) -> str:
    """Escaped HTML whose text is exactly `code`."""
    from ipython_pygments_lexers import IPython3Lexer

    tokens = IPython3Lexer(stripnl=False, ensurenl=False).get_tokens(code)
    looks = ((_look(kind), text) for kind, text in tokens)
    return "".join(
        _shown(look, "".join(text for _, text in group))
        for look, group in groupby(looks, key=lambda each: each[0])
    )


def _look(kind: object) -> _Look | None:
    """Of a Pygments token type (Token.Literal.String.Double is a Token.Literal.String)."""
    name = str(kind)
    while name:
        if name in _LOOKS:
            return _LOOKS[name]
        name = name.rpartition(".")[0]
    return None


def _shown(look: _Look | None, text: str) -> str:
    if look is None or text.isspace():
        return html.escape(text)
    return f'<{look.element} style="color:{look.colour}">{html.escape(text)}</{look.element}>'
