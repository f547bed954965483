"""The model's Markdown, made unable to carry HTML or script.

A front end renders Markdown of a cell that was just run as trusted, raw HTML included. Escaping
would show in code spans, and telling those apart exactly as every renderer does is hopeless; a
zero-width space after the "<" breaks a tag everywhere and shows nowhere.
"""

import re

_GAP = "\u200b"
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_SCRIPT = re.compile(r"(javascript|vbscript|data)(?=\s*:)", re.IGNORECASE)


def defused(text: str) -> str:
    """Text that reads the same and is neither a tag, an entity, nor a script address."""
    text = _TAG.sub("<" + _GAP, text)
    text = _ENTITY.sub("&" + _GAP, text)
    return _SCRIPT.sub(lambda found: found[0] + _GAP, text)
