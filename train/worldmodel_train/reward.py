"""What an answer is worth, by what its code really printed. Judged outside the code's process.

    output      1 where every expected output was printed; small shaping only for answers that
                printed none of them
    reference   the score of the reference project, for comparison: it gives `pass` as much as the
                right program

Expected outputs are compared here, and never enter the shell, so code cannot read them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from worldmodel_kernel.matching import same_text
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
    coded: bool
    compiled: bool
    """It has code, and all of it parses."""

    ran: bool
    """It has code, all of it was run, and none failed that was not expected to."""

    matched: float
    """Share of the expected outputs that were printed, the last one weighing most; where no code
    was wanted, 1 for an answer without any."""

    ended: bool
    reference_compiled: bool
    """Of the last block alone, as the reference looks at it."""

    reference_ran: bool


def parts_of(expected: Expected, record: TurnRecord) -> Parts:
    """Blocks are compared with the outputs of the data in their order, the last with the last."""
    code = [block for block in record.blocks if block.kind == "code"]
    wanted = expected.outputs or (() if expected.output is None else (expected.output,))
    compiled = [parses(block.text) for block in code]
    troubled = sum(block.status != "ok" for block in code)
    ended = record.ending == "eos"
    return Parts(
        wanted_code=bool(wanted),
        coded=bool(code),
        compiled=bool(code) and all(compiled),
        ran=bool(code) and troubled <= expected.errors,
        matched=_matched(wanted, code) if wanted else float(not code and bool(record.answer)),
        ended=ended,
        reference_compiled=bool(code) and compiled[-1],
        reference_ran=bool(code) and code[-1].status == "ok",
    )


def _matched(wanted: tuple[str, ...], code: list[BlockRecord]) -> float:
    if not code:
        return 0.0
    last = float(_same(wanted[-1], code[-1]))
    before = wanted[:-1]
    if not before:
        return last
    pairs = zip(before, code[:-1], strict=False)
    return LAST * last + (1 - LAST) * sum(_same(w, block) for w, block in pairs) / len(before)


def _same(wanted: str, block: BlockRecord) -> bool:
    """A run that failed prints nothing that counts, unless failing was what was wanted."""
    fine = block.status == "ok" or (block.status == "error" and failed(wanted))
    return fine and same_text(block.output or "", wanted)


def output_reward(parts: Parts, loss: float) -> float:
    """From −0.1 to 1."""
    if parts.matched:
        return parts.matched if parts.ended else UNENDED * parts.matched
    if not parts.wanted_code:
        return 0.0
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
