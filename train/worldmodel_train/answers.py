"""Whether a plain answer says what is wanted of it: not more, and not something else beside it.

An answer's figures are its bold parts, or all of it where nothing is bold: so a figure that merely
echoes the question does not count. They are wanted in order. A number that is not wanted may stand
beside them only where the conversation has it, and nothing may be one more item of their list: an
answer that lists what may be right is no answer. Of "yes" and "no" the first that is said decides.
A formula must be there as a whole, with its signs and brackets. Without figures (a greeting, a
refusal) the text must be equal.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from worldmodel_kernel.matching import same_text
from worldmodel_train.figures import BOLD, SIGNS, SPAN, Known, Token, same_figure, tokens

_QUOTES = "['\"`\u2018\u2019\u201c\u201d]*"
_LISTED = re.compile(rf"{_QUOTES}(?:\s*[,;|&\n]\s*|\s+)(?:(?:and|or)\s+)?{_QUOTES}", re.I)
_APART = re.compile(r"[=:;,.\n'\"`]")
_NOT = re.compile(rf"\b(?:not|never|neither|nor)\s+(?:(?:an?|the)\s+)?{_QUOTES}$", re.I)
_JOINING = ("and", "or")
_LITTLE = frozenset(
    "a an the is are was were be it its they this that there these those of in on at to for by as "
    "with has have had who which because since so but not only just than from answer result "
    "number value letter word name day".split()
)
"""Words that are no items of a list."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a right turn shows."""

    output: str | None
    """Of the last run; None: no code is expected."""

    figures: tuple[tuple[str, ...], ...]
    """Alternatives; each a sequence of numbers, words and signs that the answer must have."""

    text: str = ""
    """The whole answer, where there are no figures; where neither is given and no code is
    expected, any answer is right that runs nothing and has no figures of its own."""

    bold: str = ""
    """The bold parts of `text`: an answer that has the same ones is right."""

    errors: int = 0
    """How many blocks may fail."""

    span: str = ""
    """Code that the answer must show (a formula), spaces aside; the figures then do not count."""

    rounded: bool = False
    """Figures that are not whole may be rounded, or have more digits (`same_figure`)."""

    exact_output: bool = True
    """False: any output will do; only the answer counts."""

    outputs: tuple[str, ...] = ()
    """Of all runs, in order, where they are known."""

    before: tuple[str, ...] = ()
    """What was said before: the answer may repeat its numbers."""


def answers(said: str, expected: Expected, prompt: str = "") -> bool:
    """Whether a plain answer has what is expected."""
    if expected.span:
        shown = [_squeezed(part) for part in (*SPAN.findall(said), *BOLD.findall(said))]
        return _squeezed(expected.span) in shown
    if not expected.figures:
        return same_text(said, expected.text)
    bold = BOLD.search(said)
    if bold and not _NOT.search(said[: bold.start()]) and _same_bold(said, expected.bold):
        return True
    text, found = tokens(said)
    known = Known((prompt, *expected.before))
    return any(_says(wanted, text, found, known, expected) for wanted in expected.figures)


def _same_bold(said: str, bold: str) -> bool:
    found = " ".join(BOLD.findall(said))
    return same_text(found, bold) or (bool(bold) and _squeezed(found) == _squeezed(bold))


def _squeezed(text: str) -> str:
    return text.strip("`").replace(" ", "")


def _says(
    wanted: Sequence[str], text: str, found: list[Token], known: Known, expected: Expected
) -> bool:
    if wanted[0] in ("yes", "no"):
        return _decision(text, found) == wanted[0]
    bold = [token for token in found if token.bold]
    if any(each[0] in SIGNS and not Token(each).is_number for each in wanted):
        return _has_formula(wanted, text, bold, found, expected)
    core = [Token(each) for each in wanted if each not in ("(", ")", *_JOINING)]
    core = core or [Token(each) for each in wanted]
    part = bold if _decide(bold, core) else found
    names = {each.text for each in core}
    part = [t for t in part if t.is_number or (t.is_word and t.text not in _JOINING)
            or t.text in names]  # fmt: skip
    ways = (_places(core, part, expected), _places(core, part, expected, backwards=True))
    return any(_alone(places, text, part, core, known) for places in ways if places)


def _decide(bold: list[Token], wanted: list[Token]) -> bool:
    numbers = any(token.is_number for token in bold)
    return bool(bold) and (numbers or not any(token.is_number for token in wanted))


def _decision(text: str, found: list[Token]) -> str:
    """ "yes" or "no", or nothing where they are offered both."""
    said = [token for token in found if token.text in ("yes", "no")]
    said = [token for token in said if token.bold] or said
    both = len(said) > 1 and _LISTED.fullmatch(text[said[0].end : said[1].start])
    return said[0].text if said and not both else ""


def _places(
    wanted: list[Token], part: list[Token], expected: Expected, *, backwards: bool = False
) -> list[int]:
    """Where the wanted tokens stand, in order; nowhere if one of them is missing."""
    step = -1 if backwards else 1
    rest = iter(range(len(part))[::step])
    places = []
    for each in wanted[::step]:
        same = (n for n in rest if same_figure(each.text, part[n].text, rounded=expected.rounded))
        if (place := next(same, None)) is None:
            return []
        places.append(place)
    return sorted(places)


def _alone(
    places: list[int], text: str, part: list[Token], wanted: list[Token], known: Known
) -> bool:
    """Whether nothing beside the wanted tokens speaks against them."""
    again = Known([each.text for each in wanted])
    taken = {part[n].start for n in places}
    others = [token for token in part if token.is_number and token.start not in taken]
    if any(not (known.has(o.text) or again.has(o.text, rounded=True)) for o in others):
        return False
    if any(_denied(text, part[n].start, taken) for n in places):
        return False
    spaced = all(token.bold for token in part) and not any(each.is_number for each in wanted)
    pairs = [(n, n + step) for n in places for step in (-1, 1) if 0 <= n + step < len(part)]
    return not any(
        part[other].start not in taken and _listed(text, part[n], part[other], spaced=spaced)
        for n, other in pairs
    )


def _denied(text: str, start: int, taken: Iterable[int]) -> bool:
    found = _NOT.search(text[:start])
    return bool(found) and found.start() not in taken  # type: ignore[union-attr]


def _listed(text: str, wanted: Token, other: Token, *, spaced: bool) -> bool:
    """Whether both stand in one list; words without commas only where those are `spaced`."""
    if wanted.is_number != other.is_number or other.text in _LITTLE:
        return False
    first, second = sorted((wanted, other), key=lambda token: token.start)
    gap = text[first.end : second.start]
    return bool(_LISTED.fullmatch(gap)) and (other.is_number or spaced or bool(gap.strip(" ")))


def _has_formula(
    wanted: Sequence[str], text: str, bold: list[Token], found: list[Token], expected: Expected
) -> bool:
    """Whether it is there as a whole, and nothing before or after it belongs to it."""
    want = [each for each in wanted if each != "*"] or ["*"]
    part = [token for token in bold or found if token.text != "*" or want == ["*"]]
    signs = [sum(each in SIGNS for each in those) for those in (want, [t.text for t in part])]
    if bold and signs[0] != signs[1]:
        return False
    runs = [part[n : n + len(want)] for n in range(len(part) - len(want) + 1)]
    return any(
        all(
            same_figure(w, t.text, rounded=expected.rounded) for w, t in zip(want, run, strict=True)
        )
        and _bounded(text, part[n - 1] if n else None, run[0])
        and _bounded(text, run[-1], part[n + len(run)] if n + len(run) < len(part) else None)
        and not _denied(text, run[0].start, ())
        for n, run in enumerate(runs)
    )


def _bounded(text: str, left: Token | None, right: Token | None) -> bool:
    if not left or not right:
        return True
    if "or" in (left.text, right.text):
        return False
    sentence = any(len(token.text) > 1 and token.is_word for token in (left, right))
    return sentence or bool(_APART.search(text[left.end : right.start]))
