"""Compares a turn that really ran with what was expected of it.

    extracted  it has code exactly where code was expected
    syntax     all of its code parses (IPython's magics allowed)
    executed   no block failed that was not expected to fail
    output     the last output is the expected one: equal text, numbers within 1e-6 relative;
               empty matches only empty
    answer     the figures of the expected answer are in the plain answer, in order
    ended      the turn ended by itself

An answer's figures are its bold parts, or all of it where nothing is bold: so a figure that merely
echoes the question does not count. Without figures (a greeting, a refusal) the text must be equal.
"""

import ast
import math
import re
from dataclasses import dataclass

from IPython.core.inputtransformer2 import TransformerManager

from worldmodel_kernel.parser import Block, read_reply
from worldmodel_kernel.records import TurnRecord
from worldmodel_kernel.tags import Tag

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.S)
_WORD = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[^\W\d_]+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


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

    relative: float = 1e-6
    """Tolerance of the answer's numbers that are not whole."""

    exact_output: bool = True
    """False: any output will do; only the answer counts."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one turn."""

    family: str
    category: str
    prompt: str
    extracted: bool
    syntax: bool
    executed: bool
    output: bool
    answer: bool
    ended: bool
    invented: bool
    """An `<output>` in the reply that no run left: must never happen."""

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
    bold = tuple(words(" ".join(_BOLD.findall(answer))))
    errors = sum(output.startswith("ERROR:") or "\nERROR:" in output for output in outputs)
    return Expected(
        output=outputs[-1] if outputs else None,
        figures=(bold,) if bold else (),
        text=answer,
        errors=errors,
    )


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
        syntax=all(parses(block.text) for block in code),
        executed=bool(runs) == wants_code
        and sum(block.status != "ok" for block in runs) <= expected.errors,
        output=not expected.exact_output or same_text(last, expected.output or ""),
        answer=answers(record.answer, expected) if expected.text or wants_code else not code,
        ended=record.ending == "eos",
        invented=any(block.kind == "output" for block in record.blocks),
        cycles=len(runs),
        tokens=record.sampled_tokens,
        seconds=record.seconds,
        said=record.answer,
        expected=expected.text,
    )


def parses(code: str) -> bool:
    """Whether IPython would accept the code."""
    try:
        manager = TransformerManager()  # type: ignore[no-untyped-call]
        ast.parse(manager.transform_cell(code.strip("\n")))
    except (SyntaxError, ValueError):
        return False
    return True


def answers(said: str, expected: Expected) -> bool:
    """Whether a plain answer has the expected figures."""
    if not expected.figures:
        return same_text(said, expected.text)
    found = words(" ".join(_BOLD.findall(said)) or said)
    return any(_in_order(wanted, found, expected.relative) for wanted in expected.figures)


def words(text: str) -> list[str]:
    """Its numbers and words, without case, punctuation and thousands separators."""
    return [word.lower() for word in _WORD.findall(_THOUSANDS.sub("", text))]


def same_text(left: str, right: str) -> bool:
    """Equal, or equal but for numbers within 1e-6 relative; empty matches only empty."""
    left, right = left.strip(), right.strip()
    if left == right:
        return True
    if not left or not right or _NUMBER.sub("#", left) != _NUMBER.sub("#", right):
        return False
    pairs = zip(_NUMBER.findall(left), _NUMBER.findall(right), strict=True)
    return all(math.isclose(float(a), float(b), rel_tol=1e-6) for a, b in pairs)


def _in_order(wanted: tuple[str, ...], found: list[str], relative: float) -> bool:
    rest = iter(found)
    return all(any(_same_word(each, word, relative) for word in rest) for each in wanted)


def _same_word(wanted: str, found: str, relative: float) -> bool:
    if not _NUMBER.fullmatch(wanted):
        return wanted == found
    if not _NUMBER.fullmatch(found):
        return False
    a, b = float(wanted), float(found)
    if a.is_integer() and b.is_integer() and abs(a) < 1e15:
        return a == b
    return math.isclose(a, b, rel_tol=relative)
