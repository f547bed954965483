"""Compares a turn that really ran with what was expected of it.

extracted  it has code exactly where code was expected
syntax     all of its code parses (IPython's magics allowed)
executed   no block failed that was not expected to fail
output     the last output is the expected one: equal text, numbers within 1e-6 relative;
           empty matches only empty
answer     the plain answer says what is expected (`answers`)
ended      the turn ended by itself
"""

import ast
import re
import warnings
from dataclasses import dataclass

from IPython.core.inputtransformer2 import TransformerManager

from worldmodel_kernel.matching import same_text
from worldmodel_kernel.parser import Block, read_reply
from worldmodel_kernel.records import BlockRecord, TurnRecord
from worldmodel_kernel.tags import Tag
from worldmodel_train.answers import Expected, answers
from worldmodel_train.figures import BOLD, SPAN, Known, tokens, words

_DOWN = re.compile(
    r"\b(?:minus|negative|below|under|less|lower|down|short|ago|before|earlier|loss|los[et]s?|"
    r"f[ae]ll(?:s|en)?|drop(?:s|ped)?|declined?|shr[iau]nk|decreased?|reduced|reduction)\b",
    re.I,
)
"""Words that say a minus."""

_FENCED_OUTPUT = re.compile(r"^`{3,}\s*output", re.M)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one turn."""

    family: str
    category: str
    prompt: str
    extracted: bool
    syntax: bool | None
    """None: there was no code."""

    executed: bool | None
    """None: no code was expected."""

    output: bool | None
    """None: no code was expected, or its output is not known."""

    answer: bool
    ended: bool
    invented: bool
    """The answer has an output of its own making, or a figure from nowhere (`invents`)."""

    cycles: int
    tokens: int
    seconds: float
    said: str
    expected: str
    turn: int = 1
    """Its number in its conversation; from the second one on it is a follow-up."""

    doubt: float | None = None
    """How unsure the model was (`TurnRecord.doubt`); None where no turn took place."""


def expected_of(reply: str) -> Expected:
    """What an executed reply of a data set asks for."""
    blocks = read_reply(reply)
    outputs = [block.body for block in blocks if block.tag is Tag.OUTPUT]
    answer = last_prose(blocks)
    bold = " ".join(BOLD.findall(answer))
    figures, span = tuple(words(bold)), SPAN.fullmatch(bold)
    errors = sum(failed(output) for output in outputs)
    return Expected(
        output=outputs[-1] if outputs else None,
        figures=(figures,) if figures else (),
        text=answer,
        bold=bold,
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


def judge(
    expected: Expected, record: TurnRecord, *, family: str, category: str, turn: int = 1
) -> Verdict:
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
        executed=_executed(expected, runs) if wants_code else None,
        output=same_text(last, expected.output)
        if expected.output is not None and expected.exact_output
        else None,
        answer=_answered(expected, record),
        ended=record.ending == "eos",
        invented=invents(record, expected),
        cycles=len(runs),
        tokens=record.sampled_tokens,
        seconds=record.seconds,
        said=record.answer,
        expected=expected.text,
        turn=turn,
        doubt=record.doubt,
    )


def _executed(expected: Expected, runs: list[BlockRecord]) -> bool:
    return bool(runs) and sum(block.status != "ok" for block in runs) <= expected.errors


def _answered(expected: Expected, record: TurnRecord) -> bool:
    if expected.text or expected.figures:
        return answers(record.answer, expected, record.prompt)
    ran = any(block.kind == "code" for block in record.blocks)
    return bool(record.answer) and not ran and not invents(record, expected)


def invents(record: TurnRecord, expected: Expected | None = None) -> bool:
    """Whether the answer has figures, or a whole output, that came from nowhere.

    Its figures are the bold ones, or all of them where none is bold. They come from what was asked
    and said before, from the code and its outputs, and from an expected answer that has nothing
    bold (a plan); rounding them, or saying a share in percent, is no invention.
    """
    given = [record.prompt]
    given += [b.text for b in record.blocks if b.kind == "code"]
    given += [b.output for b in record.blocks if b.output]
    if expected:
        given += [*expected.before, "" if expected.figures else expected.text]
    known, down = Known(given), bool(_DOWN.search(record.answer))
    _, found = tokens(record.answer)
    before = dict(zip(found[1:], found, strict=False))
    figures = [token for token in found if token.is_number]
    for token in [each for each in figures if each.bold] or figures:
        subtracted = token in before and before[token].text == "-"
        if not known.has(token.text, rounded=True, unsigned=down or subtracted):
            return True
    return bool(_FENCED_OUTPUT.search(record.answer))


def parses(code: str) -> bool:
    """Whether IPython would accept the code."""
    try:
        manager = TransformerManager()  # type: ignore[no-untyped-call]
        source = manager.transform_cell(code.strip("\n"))
        with warnings.catch_warnings(action="ignore"):
            flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
            compile(source, "<cell>", "exec", flags, dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True
