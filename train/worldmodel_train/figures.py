"""The numbers, words and signs that a plain answer is made of.

One thing that can be written in several ways is one token here: 3.2 × 10^8 is 3.2e8, 1,234 is
1234, a minus is a minus whether it is typed as one or as a dash, and -$5 is -5. Quotes, brackets of
lists and units of money are no tokens. Digits behind a zero stay as they are written.
"""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from worldmodel_kernel.matching import DIGITS, NUMBER, same_number

BOLD = re.compile(r"(?<![\w)\]`*])\*\*(?=[^\s*])(.+?)(?<=[^\s*])\*\*(?![\w(*])", re.S)
SPAN = re.compile(r"`([^`]+)`")
SIGNS = frozenset("+-*/^<>≤≥≠")
ROUNDED = 0.01
"""Most that a rounded figure may differ from the wanted one, of the wanted one."""

_NOISE = 1e-9

_TOKEN = re.compile(
    rf"""(?P<power>(?:\^|\*\*)\s*-?\d+)
    | (?P<fraction>(?<![\d/.])(?:(?<![\w.)\]])-)?\d+/\d+(?![\d/]|\.\d))
    | (?P<number>(?:(?<![\w.)\]])-)?{DIGITS}%?)
    | (?P<word>[^\W\d_](?:(?:\w|[.@/](?=[^\W\d_]))*[^\W_])?)
    | (?P<sign>\*\*|[-+*/^<>≤≥≠()])""",  # a minus between figures is no sign of the second
    re.X,
)
_FRACTION = re.compile(r"(-?\d+)/(\d+)")
_STEP = re.compile(r"^[ \t]*(\d+)[.)][ \t]+", re.M)
_SPELLINGS = (
    (r"\s*\[image/[\w.+-]+ \d+x\d+\]", ""),  # how an output names a picture
    ("[−–‐‑]", "-"),
    ("[×·⋅]", "*"),
    (r"->|=>|→", " : "),
    (r"<=", "≤"),
    (r">=", "≥"),
    (r"!=", "≠"),
    (r"\b(?:is )?less than\b", "<"),
    (r"\b(?:is )?(?:more|greater|larger) than\b", ">"),
    (r"n['\u2019]t\b", " not"),
    (r"(-?)(?:\b(?:USD|EUR|GBP)|(?:\bUS)?[$€£¥])\s*(?=-?\.?\d)", r"\1"),
    (r"\b0[xbo](?=[\da-fA-F]+\b)", ""),
    (r"(?<=\d)[,_\u00a0\u2009\u202f](?=\d{3}(?!\d))", ""),
    (r"(?<=\d)\s*\*\s*10\s*(?:\^|\*\*)\s*[({]?([-+]?\d+)[)}]?", r"e\1"),
    (r"(?<=\d)(\*\*)?\s*(?:%|per ?cent\b)", r"%\1"),
    (r"(?<=[^\W\d_]{2})-(?=[^\W\d_])|(?<![*^]\d)(?<=\d)-(?=\d)", " "),  # no minus
)
_SPELLED = tuple((re.compile(pattern), spelling) for pattern, spelling in _SPELLINGS)
_RAISED = re.compile("[⁻⁰¹²³⁴-⁹]+")
_LOWERED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_COUNTED = {
    word: float(count)
    for count, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
}


class Token(NamedTuple):
    """A number (3, -0.5, 15%, 3/4), a word, a sign, or a power (^2)."""

    text: str
    start: int = 0
    end: int = 0
    bold: bool = False

    @property
    def is_number(self) -> bool:
        return bool(NUMBER.fullmatch(self.text.rstrip("%")) or _FRACTION.fullmatch(self.text))

    @property
    def is_word(self) -> bool:
        return self.text[0].isalpha()


def tokens(text: str) -> tuple[str, list[Token]]:
    """The text in one spelling and without its marks, and its tokens, whose places are there.

    A bold label ("**Answer:** 36") is not bold.
    """
    text = _spelled(text)
    bold = [match.span(1) for match in BOLD.finditer(text) if not match[1].endswith(":")]
    text = BOLD.sub(r"  \1  ", text)
    found = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        power = "^" + match[0].lstrip("*^ ") if match["power"] else ""
        said = power or match[0].replace("**", "^").lower()
        within = any(first <= start and end <= last for first, last in bold)
        found.append(Token(said, start, end, within))
    return text, found


def words(text: str) -> list[str]:
    """Its tokens, as text."""
    return [token.text for token in tokens(text)[1]]


def _spelled(text: str) -> str:
    steps = [int(match[1]) for match in _STEP.finditer(text)]
    if len(steps) > 1 and steps == list(range(1, len(steps) + 1)):
        text = _STEP.sub("", text)
    text = _RAISED.sub(lambda match: "^" + match[0].translate(_LOWERED), text)
    for pattern, spelling in _SPELLED:
        text = pattern.sub(spelling, text)
    return text


def same_figure(wanted: str, found: str, *, rounded: bool) -> bool:
    """Whether two tokens say the same: 15% is 0.15, and where it may be `rounded`, 0.67 is 0.6667.

    Whole numbers are compared exactly, and fractions as they are written.
    """
    if not all(NUMBER.fullmatch(each.rstrip("%")) for each in (wanted, found)):
        return wanted == found
    pairs = [(wanted.rstrip("%"), found.rstrip("%"))]
    if found.endswith("%") != wanted.endswith("%"):
        pairs.append((_share(wanted), _share(found)))
    return any(same_number(*pair) or (rounded and _rounds(*pair)) for pair in pairs)


def _share(figure: str) -> str:
    """15% as 0.15; what is no percentage as it is."""
    number = figure.removesuffix("%")
    return number if number == figure or "e" in number else f"{number}e-2"


def _rounds(wanted: str, found: str) -> bool:
    """Whether they differ by at most half a unit of the last digit of the one that has fewer."""
    if not re.search(r"\.\d*[1-9]|e", wanted):
        return False
    value, distance = float(wanted), abs(float(wanted) - float(found))
    most = min(max(_half(wanted), _half(found)), ROUNDED * abs(value))
    return math.isfinite(distance) and distance <= most * (1 + _NOISE)


def _half(number: str) -> float:
    """Half a unit of its last digit."""
    digits, _, exponent = number.partition("e")
    power = int(exponent[:6] or 0)  # more digits are as good as infinite
    return 0.5 * float(f"1e{power - len(digits.partition('.')[2])}")


class Known:
    """The numbers of some texts, with which the figures of an answer are compared.

    Numbers behind a minus sign are known with and without it, and percentages as shares too.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._values = {value for text in texts for value in _values(tokens(text)[1])}

    def has(self, figure: str, *, rounded: bool = False, unsigned: bool = False) -> bool:
        """Whether it is one of them: where it may be `rounded`, one of them to its digits; where it
        is `unsigned`, the sign is said in another way."""
        if part := _FRACTION.fullmatch(figure):
            over, under = float(part[1]), float(part[2])
            return {abs(over), under} <= self._values or self._near(over / (under or 1), 0.0)
        number = figure.rstrip("%")
        half = _half(number) if rounded else 0.0
        scales = (1, 100) if figure.endswith("%") else (1,)
        signs = (1, -1) if unsigned else (1,)
        return any(
            self._near(sign * float(number) / scale, half / scale)
            for scale in scales
            for sign in signs
        )

    def _near(self, value: float, distance: float) -> bool:
        most = distance + _NOISE * abs(value)
        near = math.isfinite(value) and any(abs(each - value) <= most for each in self._values)
        return near or value in self._values


def _values(found: Sequence[Token]) -> Iterator[float]:
    before = ""
    for token in found:
        if part := _FRACTION.fullmatch(token.text):
            yield from (float(part[1]), float(part[2]))
            yield float(part[1]) / (float(part[2]) or 1)
        elif token.is_number:
            value = float(token.text.rstrip("%"))
            yield value
            if token.text.endswith("%"):
                yield value / 100
            if before == "-":
                yield -value
        elif token.text in _COUNTED:
            yield _COUNTED[token.text]
        before = token.text
