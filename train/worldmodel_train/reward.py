"""What an answer is worth, by what its code really printed. Judged outside the code's process.

    output      1 where every expected output was printed; small shaping only for answers that
                printed none of them
    reference   the score of the reference project, for comparison: it gives `pass` as much as the
                right program

Expected outputs are compared here, and never enter the shell, so code cannot read them. Only what
was printed as text can be compared: a question whose last output has none, or that wants no code,
is not scored.
"""

from collections.abc import Callable
from dataclasses import dataclass

from worldmodel_kernel.matching import same_text
from worldmodel_kernel.outputs import NO_OUTPUT, without_images
from worldmodel_kernel.records import BlockRecord, TurnRecord
from worldmodel_train.answers import Expected
from worldmodel_train.judging import failed, parses

LAST = 0.75
"""Share of the last output where there are several."""

RAN, COMPILED, NO_CODE = 0.1, 0.05, -0.1
UNENDED = 0.5
"""Most that an answer is worth which did not end by itself."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the rewards look at."""

    wanted_code: bool
    scored: bool
    """The last expected output has text to compare; without it no reward is given."""

    coded: bool
    compiled: bool
    """It has code, and all of it parses."""

    ran: bool
    """It has code, all of it was run, and none failed that was not expected to."""

    matched: float
    """Share of the expected outputs with text that were printed, the last one weighing most; 0
    where it is not scored."""

    ended: bool
    reference_compiled: bool
    """Of the last block alone, as the reference looks at it."""

    reference_ran: bool


def is_scored(expected: Expected) -> bool:
    """Whether the last output has text to compare."""
    return expected.output is not None and _has_text(expected.output)


def parts_of(expected: Expected, record: TurnRecord) -> Parts:
    """Blocks are compared with the outputs of the data in their order, the last with the last."""
    code = [block for block in record.blocks if block.kind == "code"]
    wanted = expected.outputs or (() if expected.output is None else (expected.output,))
    compiled = [parses(block.text) for block in code]
    troubled = sum(block.status != "ok" for block in code)
    ended = record.ending == "eos"
    scored = is_scored(expected)
    return Parts(
        wanted_code=bool(wanted),
        scored=scored,
        coded=bool(code),
        compiled=bool(code) and all(compiled),
        ran=bool(code) and troubled <= expected.errors,
        matched=_matched(wanted, code) if scored else 0.0,
        ended=ended,
        reference_compiled=bool(code) and compiled[-1],
        reference_ran=bool(code) and code[-1].status == "ok",
    )


def _matched(wanted: tuple[str, ...], code: list[BlockRecord]) -> float:
    if not code:
        return 0.0
    last = float(_same(wanted[-1], code[-1]))
    before = sum(map(_has_text, wanted[:-1]))
    if not before:
        return last
    pairs = zip(wanted[:-1], code[:-1], strict=False)
    same = sum(_has_text(output) and _same(output, block) for output, block in pairs)
    return LAST * last + (1 - LAST) * same / before


def _has_text(output: str) -> bool:
    """Not so where nothing was printed, or an image alone: `pass` prints as much, and any figure
    of that size is one."""
    return without_images(output).strip() not in ("", NO_OUTPUT)


def _same(wanted: str, block: BlockRecord) -> bool:
    """A run that failed prints nothing that counts, unless failing was what was wanted."""
    fine = block.status == "ok" or (block.status == "error" and failed(wanted))
    return fine and same_text(block.output or "", wanted)


def output_reward(parts: Parts, loss: float) -> float:
    """From −0.1 to 1, of what is scored."""
    if parts.matched:
        return parts.matched if parts.ended else UNENDED * parts.matched
    if not parts.coded:
        return NO_CODE
    return RAN if parts.ran else COMPILED if parts.compiled else 0.0


def reference_reward(parts: Parts, loss: float) -> float:
    """Minus the reference's score (there lower is better): its README, "Execution-based reward"."""
    score = loss
    score -= 0.2 * parts.reference_compiled + 0.1 * parts.reference_ran
    return -(score + 0.5 * (not parts.coded))


Reward = Callable[[Parts, float], float]
"""Of an answer's parts, and the token loss of the recorded answer (nats a token)."""

REWARDS: dict[str, Reward] = {"output": output_reward, "reference": reference_reward}
NEEDS_LOSS = frozenset({"reference"})
