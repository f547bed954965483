"""What a cell of a plain Python notebook is, in which `%%ask` asks: whose lines are whose."""

import re
from collections.abc import Iterable

_OURS = ("%ask", "%%ask", "%%teach", "%worldmodel")
_LOADING = ("%load_ext", "%reload_ext", "%unload_ext")
_ASKS = re.compile(r"^[ \t]*%%?ask\b(?:[ \t]+(?:--set[ \t]+\S+|--\w+))*[ \t]*(.*)$", re.MULTILINE)


def theirs(source: str) -> str:
    """A cell without what is ours in it: empty when there is nothing else."""
    if source.lstrip().startswith(("%%ask", "%%teach")):
        return ""
    return "\n".join(line for line in source.splitlines() if not is_ours(line)).strip("\n")


def is_ours(line: str) -> bool:
    words = line.split()
    loading = words[:1] and words[0] in _LOADING and "worldmodel_kernel" in words[1:]
    return bool(words[:1] and words[0] in _OURS) or bool(loading)


def asks_in(sources: Iterable[str]) -> bool:
    """Whether cells are of a plain notebook: one of them asks, or makes it possible to ask."""
    lines = (line for source in sources for line in source.splitlines())
    return any(is_ours(line) and not line.lstrip().startswith("%%teach") for line in lines)


def questions(source: str) -> tuple[str, list[str], str]:
    """The person's code above the questions of a cell, the questions, and the code below."""
    asked = list(_ASKS.finditer(source))
    if not asked:
        return theirs(source), [], ""
    first, last = asked[0], asked[-1]
    if source.lstrip().startswith("%%ask"):
        return "", [f"{first[1]}\n{source[first.end() :]}".strip()], ""
    return theirs(source[: first.start()]), [a[1] for a in asked], theirs(source[last.end() :])
