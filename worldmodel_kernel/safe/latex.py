"""LaTeX that only typesets: commands that link, load, style or redefine are no commands.

A page looks for LaTeX in the text that is left when everything else is done, so a command may be
spelled in pieces: across elements that a page drops, and across dollar signs within `\\ce`, which
MathJax takes out. MathJax's own filter of addresses overlooks a tab within a scheme, and its
filter of styles a cursor that is fetched (`\\fcolorbox`).
"""

import re

_NAMES = (
    *("href", "url", "require", "style", "class", "cssId", "includegraphics", "html", "bbox"),
    *("mmlToken", "fcolorbox", "csname", "let", "def", "gdef", "newcommand", "renewcommand"),
    *("newenvironment", "renewenvironment", "DeclareMathOperator"),
)
_GAP = "\u200b"


def _spelled(names: set[str]) -> str:
    return "|".join(r"\$*".join(name) for name in sorted(names, reverse=True))


_COMMAND = re.compile(
    rf"\\\$*(?=(?:{_spelled({*_NAMES} - {'html'})})(?![A-Za-z])|{_spelled({'html'})})"
)
_BEGUN = re.compile(
    rf"\\\$*(?:{_spelled({name[:n] for name in _NAMES for n in range(1, len(name))})})?\$*\Z"
)


def tame(text: str) -> str:
    """The same text; a command that could act is shown by its name."""
    return _COMMAND.sub(lambda found: found[0] + _GAP, text) if "\\" in text else text


def tame_part(text: str) -> str:
    """The same of a part of a text, where such a command may go on in the next part."""
    text = tame(text)
    return text + _GAP if "\\" in text and _BEGUN.search(text) else text
