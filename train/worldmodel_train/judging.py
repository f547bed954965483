"""Compares a turn that really ran with what was expected of it.

    extracted  it has code exactly where code was expected
    syntax     all of its code parses (IPython's magics allowed)
    executed   no block failed that was not expected to fail
    output     the last output is the expected one: equal text, numbers within 1e-6 relative;
               empty matches only empty
    answer     the figures of the expected answer are in the plain answer, in order
    ended      the turn ended by itself

An answer's figures are its bold parts, or all of it where nothing is bold: so a figure that merely
echoes the question does not count, and neither does one among many others. Signs count; whole
numbers are compared exactly. Of "yes" and "no" the first that is said decides. Without figures (a
greeting, a refusal) the text must be equal.
"""

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass

from IPython.core.inputtransformer2 import TransformerManager

from worldmodel_kernel.matching import DIGITS, NUMBER, same_number, same_text
from worldmodel_kernel.parser import Block, read_reply
from worldmodel_kernel.records import TurnRecord
from worldmodel_kernel.tags import Tag

_WORD = re.compile(rf"(?:(?<![\w.)\]])-)?{DIGITS}|[^\W\d_]+")  # a minus between figures is none
_BOLD = re.compile(r"(?<![\w)\]`*])\*\*(?=[^\s*])(.+?)(?<=[^\s*])\*\*(?![\w(*])", re.S)
_SPAN = re.compile(r"`([^`]+)`")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_FENCED_OUTPUT = re.compile(r"^`{3,}\s*output", re.M)


@dataclass(frozen=True, slots=True)
class Expected:
    """What a right turn shows."""

    output: str | None
    """Of the last run; None: no code is expected."""

    figures: tuple[tuple[str, ...], ...]
    """Alternatives; each a sequence of numbers and words that the answer must have in order."""

    text: str = ""
    """The whole answer, where there are no figures; where neither is given and no code is
    expected, any answer is right that runs nothing."""

    errors: int = 0
    """How many blocks may fail."""

    span: str = ""
    """Code that the answer must show (a formula), spaces aside; the figures then do not count."""

    relative: float = 1e-6
    """Tolerance of the answer's numbers that are not whole."""

    extra_numbers: int = 0
    """How many numbers may stand in the answer beside the wanted ones."""

    exact_output: bool = True
    """False: any output will do; only the answer counts."""

    outputs: tuple[str, ...] = ()
    """Of all runs, in order, where they are known."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one turn."""

    family: str
    category: str
    prompt: str
    extracted: bool
    syntax: bool | None
    """None: there was no code."""

    executed: bool
    output: bool | None
    """None: the expected output is not known."""

    answer: bool
    ended: bool
    invented: bool
    """The answer has an output of its own making, or a bold figure that stands in no output, nor
    in the question."""

    cycles: int
    tokens: int
    seconds: float
    said: str
    expected: str


def expected_of(reply: str) -> Expected:
    """What an executed reply of a data set asks for."""
    blocks = read_reply(reply)
    outputs = [block.body for block in blocks if block.tag is Tag.OUTPUT]
    answer = last_prose(blocks)
    bold = " ".join(_BOLD.findall(answer))
    figures, span = tuple(words(bold)), _SPAN.fullmatch(bold)
    errors = sum(failed(output) for output in outputs)
    return Expected(
        output=outputs[-1] if outputs else None,
        figures=(figures,) if figures else (),
        text=answer,
        errors=errors,
        span=span[1] if span else "",
        outputs=tuple(outputs),
    )


def failed(output: str) -> bool:
    """Whether an output is that of code that raised."""
    return bool(re.search(r"^ERROR: \w+", output, re.M))


def last_prose(blocks: list[Block]) -> str:
    """A reply's plain answer."""
    return blocks[-1].text.strip() if blocks and blocks[-1].tag is None else ""


def judge(expected: Expected, record: TurnRecord, *, family: str, category: str) -> Verdict:
    """The verdict on a turn."""
    code = [block for block in record.blocks if block.kind == "code"]
    runs = [block for block in code if block.output is not None]
    wants_code = expected.output is not None
    last = (runs[-1].output or "") if runs else ""
    return Verdict(
        family=family,
        category=category,
        prompt=record.prompt,
        extracted=bool(code) == wants_code,
        syntax=all(parses(block.text) for block in code) if code else None,
        executed=bool(runs) == wants_code
        and sum(block.status != "ok" for block in runs) <= expected.errors,
        output=same_text(last, expected.output or "") if expected.exact_output else None,
        answer=answers(record.answer, expected) if expected.text or wants_code else not code,
        ended=record.ending == "eos",
        invented=invents(record),
        cycles=len(runs),
        tokens=record.sampled_tokens,
        seconds=record.seconds,
        said=record.answer,
        expected=expected.text,
    )


def invents(record: TurnRecord) -> bool:
    """Whether the answer has figures, or a whole output, that came from nowhere."""
    given = [
        record.prompt,
        *(b.output or "" for b in record.blocks),
        *(b.text for b in record.blocks if b.kind == "code"),
    ]
    known = {abs(float(word)) for word in words(" ".join(given)) if NUMBER.fullmatch(word)}
    bold = words(" ".join(_BOLD.findall(record.answer)))
    figures = {abs(float(word)) for word in bold if NUMBER.fullmatch(word)}
    return not figures <= known or bool(_FENCED_OUTPUT.search(record.answer))


def parses(code: str) -> bool:
    """Whether IPython would accept the code."""
    try:
        manager = TransformerManager()  # type: ignore[no-untyped-call]
        ast.parse(manager.transform_cell(code.strip("\n")))
    except (SyntaxError, ValueError):
        return False
    return True


def answers(said: str, expected: Expected) -> bool:
    """Whether a plain answer has what is expected."""
    if expected.span:
        shown = [_squeezed(part) for part in (*_SPAN.findall(said), *_BOLD.findall(said))]
        return _squeezed(expected.span) in shown
    if not expected.figures:
        return same_text(said, expected.text)
    bold, everything = words(" ".join(_BOLD.findall(said))), words(said)
    return any(_has(wanted, bold, everything, expected) for wanted in expected.figures)


def words(text: str) -> list[str]:
    """Its numbers and words, without case, punctuation and thousands separators."""
    text = _THOUSANDS.sub("", text.replace("\N{MINUS SIGN}", "-"))
    return [word.lower() for word in _WORD.findall(text)]


def _has(
    wanted: tuple[str, ...], bold: list[str], everything: list[str], expected: Expected
) -> bool:
    found = bold if bold and (_numbers(bold) or not _numbers(wanted)) else everything
    if wanted[0] in ("yes", "no"):
        return next((word for word in found if word in ("yes", "no")), "") == wanted[0]
    if _numbers(found) - _numbers(wanted) > expected.extra_numbers:
        return False
    rest = iter(found)
    return all(any(_same_word(each, word, expected.relative) for word in rest) for each in wanted)


def _numbers(words: Sequence[str]) -> int:
    return sum(bool(NUMBER.fullmatch(word)) for word in words)


def _same_word(wanted: str, found: str, relative: float) -> bool:
    if not NUMBER.fullmatch(wanted) or not NUMBER.fullmatch(found):
        return wanted == found
    return same_number(wanted, found, relative)


def _squeezed(text: str) -> str:
    return text.strip("`").replace(" ", "")
