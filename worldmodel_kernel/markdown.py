"""The model's Markdown, made unable to carry HTML, to run script or to fetch anything.

A front end renders Markdown of a cell that was just run as trusted, raw HTML included. Escaping
would show in code spans, and telling those apart exactly as every renderer does is hopeless; a
zero-width space after the "<" breaks a tag everywhere and shows nowhere.

A picture is fetched as soon as it is shown, from an address in which a model that was talked into
it can send away what it has read. So only a file beside the notebook is shown as a picture; any
other becomes a link that a person may follow. Mermaid diagrams can fetch as well, and stay text.
"""

import re

from worldmodel_kernel.safe.latex import tame

_GAP = "\u200b"
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_PICTURE = re.compile(r"!(?=\[)(?!\[[^\[\]\n\\`$<]*\]\([\w.-][\w./-]*\))")
"""All but a file beside the notebook. No escape, code, formula or tag may begin or end in its name:
the brackets would be others."""

_DIAGRAM = re.compile(r"(?<=[`~])([\s\ufeff]*mer)(?=maid)", re.IGNORECASE)
_SCHEMES = "|".join(r"[\t\r\n]*".join(scheme) for scheme in ("javascript", "vbscript", "data"))
_SCRIPT = re.compile(rf"\b(?:{_SCHEMES})(?=[\s\\]*:)", re.IGNORECASE)
"""Browsers drop tabs and line ends in an address, Markdown a backslash before the colon."""


def defused(text: str) -> str:
    """Text that reads the same and is neither a tag, an entity, a remote picture, a diagram, a
    script address, nor LaTeX that acts."""
    text = _TAG.sub("<" + _GAP, text)
    text = _ENTITY.sub("&" + _GAP, text)
    text = _PICTURE.sub("!" + _GAP, text)
    text = _DIAGRAM.sub(lambda found: found[0] + _GAP, text)
    return tame(_SCRIPT.sub(lambda found: found[0] + _GAP, text))
