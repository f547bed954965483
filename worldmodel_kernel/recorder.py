"""The record of a turn: its blocks in words, each run of code with what came of it."""

import dataclasses

from worldmodel_kernel.records import BlockRecord, TurnRecord
from worldmodel_kernel.tags import Author, Tag
from worldmodel_kernel.transcript import Transcript
from worldmodel_kernel.turn import Done, Turn
from worldmodel_kernel.workspace import RunResult

_KINDS = {Tag.THINK: "think", Tag.PLAN: "plan", Tag.CODE: "code", Tag.REQUIRES: "requires"}


def finished(record: TurnRecord, turn: Turn, results: list[RunResult]) -> TurnRecord:
    """The record of a turn that is done."""
    done = turn.want
    assert isinstance(done, Done)
    blocks = _block_records(turn, results)
    if blocks and blocks[-1].kind == "text" and done.ending != "eos":
        blocks[-1] = dataclasses.replace(blocks[-1], complete=False)
    return dataclasses.replace(
        record,
        blocks=tuple(blocks),
        ending=done.ending,
        detail=done.detail,
        sampled_tokens=turn.sampled,
        doubt=_doubt(turn.transcript, record.context_tokens),
        output_tokens=len(turn.transcript) - record.context_tokens - turn.sampled,
        seconds=round(turn.seconds, 3),
    )


def _doubt(transcript: Transcript, start: int) -> float:
    """Nats that the model's own tokens from `start` on cost."""
    own = zip(transcript.authors[start:], transcript.logprobs[start:], strict=True)
    return round(-sum(p for author, p in own if author is Author.MODEL and p is not None), 3)


def _block_records(turn: Turn, results: list[RunResult]) -> list[BlockRecord]:
    """The turn's blocks, each run of code with its output."""
    records: list[BlockRecord] = []
    remaining = list(results)
    number = 0
    for block in turn.blocks:
        if block.tag is Tag.OUTPUT and remaining:
            result = remaining.pop(0)
            number += 1
            person, model = turn.predictions.get(number, (None, ""))
            index = max(i for i, r in enumerate(records) if r.kind in ("code", "plan"))
            records[index] = dataclasses.replace(
                records[index],
                output=block.body,
                status=result.status,
                execution_count=result.execution_count,
                seconds=round(result.seconds, 3),
                written=turn.rewritten.get(number),
                prediction=person,
                expectation=model,
                surprise=turn.surprises.get(number),
            )
        elif block.text.strip() or block.tag is Tag.CODE:  # empty code is run as well
            kind = "text" if block.tag is None else _KINDS.get(block.tag, "text")
            text = block.text.strip() if block.tag is None else block.body
            records.append(BlockRecord(kind, text, block.complete))
    return records
