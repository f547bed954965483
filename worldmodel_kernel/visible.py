"""Text in which nothing hides: a character without a look of its own is shown as its code point.

Control characters steer a terminal, bidirectional marks let code read in another order than it
runs (Trojan Source, CVE-2021-42574), and some letters and spaces show nothing at all. What a
person reads is what is there: ⟨U+202E⟩ stands for such a character.
"""

import re

_STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""Controls but tab and newline, line breaks that are none to Python, embeddings, overrides and
isolates, and halves of characters."""

_HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff"
    "\uffa0\U000e0000-\U000e01ef]|(?<=\\w)[\ufe00-\ufe0f]"
)
"""What shows nothing, and has no business in code. (In words it may: a soft hyphen, a direction
mark. The joiners of emoji and of Persian are left alone in both.)"""


_ESCAPE = re.compile(
    "(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]"
    "|(?:\x1b[\\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x80-\x9f]*(?:\x07|\x1b\\\\|\x9c)"
    "|\x1b[ -/]*[0-Z\\\\^-~]"
)
"""Colours and moves; titles, links and other strings to the terminal; the rest."""


def visible(text: str) -> str:
    """Words of anybody, fit for a page and a terminal; tabs and newlines stay as they are."""
    return _STEERING.sub(_code_point, text.replace("\r\n", "\n"))


def visible_code(text: str) -> str:
    """The same for code, where an invisible letter is no less suspicious."""
    return _HIDDEN.sub(_code_point, visible(text))


def without_escapes(text: str) -> str:
    """Text that was written for a terminal, without what only a terminal understands."""
    return _ESCAPE.sub("", text)


def _code_point(found: re.Match[str]) -> str:
    return f"⟨U+{ord(found[0]):04X}⟩"
