"""One cell of a conversation notebook as a turn or a cell of the person's, and back.

A turn is the record in its outputs' JSON (`display.MIME`), a cell of the person's its source and
outputs. What these cannot say exactly stands in the same JSON: `reply` beside a record, which keeps
no white space between blocks, and `cell`, the record of the person's cell.
"""

from dataclasses import replace
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_output

from worldmodel_kernel.cells import Command, Prompt, Python, read_cell
from worldmodel_kernel.commands import COMMANDS
from worldmodel_kernel.context import reply_blocks
from worldmodel_kernel.display import MIME, block_bundle, status_bundle
from worldmodel_kernel.errors import DataError
from worldmodel_kernel.outputs import NO_OUTPUT
from worldmodel_kernel.parser import Block, read_reply, write_reply
from worldmodel_kernel.records import (
    FORMAT,
    BlockRecord,
    CellRecord,
    TurnRecord,
    from_json,
    to_json,
)
from worldmodel_kernel.tags import V1, V2, Tag
from worldmodel_train.examples import PersonCell, Turn
from worldmodel_train.formats.cells import output_of
from worldmodel_train.formats.fields import LABELS, known, labels_of, text, texts, texts_in
from worldmodel_train.formats.v1 import to_v2

KEY = "worldmodel"
"""Of our metadata of a cell: a turn's labels, the id and split that a `%reset` gives to the example
below it, with the code that ran before it, and the exact text of a `%system`."""

_KINDS: dict[Tag | None, str] = {
    Tag.THINK: "think",
    Tag.PLAN: "plan",
    Tag.CODE: "code",
    None: "text",
}
_TAGS = {kind: tag for tag, kind in _KINDS.items()} | {"requires": Tag.REQUIRES}


def metadata_of(cell: NotebookNode) -> dict[str, str]:
    """What a cell says about itself. Raises DataError for what it cannot say."""
    found = cell.metadata.get(KEY, {})
    names = ("id", "split", "system", *LABELS)
    known(found, optional=(*names, "setup"))
    return texts(found, names)


def setup_of(cell: NotebookNode) -> tuple[str, ...]:
    """The code that ran before the example which a `%reset` begins, and that nobody saw."""
    found = cell.metadata.get(KEY, {})
    return tuple(texts_in(found, "setup")) if "setup" in found else ()


def record_in(cell: NotebookNode) -> Any:
    """The JSON that a turn, or a cell of the person's, left in the outputs; None if none did."""
    traces = [output.get("data", {}).get(MIME) for output in cell.outputs]
    found = [t for t in traces if isinstance(t, dict) and ("turn" in t or "cell" in t)]
    return found[-1] if found else None


def read_item(cell: NotebookNode) -> Turn | PersonCell | None:
    """What was said or run in a cell; None where nothing was, as in one of commands."""
    trace = record_in(cell)
    if trace is not None:
        try:
            return _from_trace(trace, metadata_of(cell))
        except DataError:
            raise
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise DataError(
                f"its record cannot be read ({error!r}); run the cell again or take it out"
            ) from error
    said = read_cell(cell.source, COMMANDS)
    while isinstance(said, Command):
        said = read_cell(said.rest, COMMANDS)
    match said:
        case Python(code, asks_help=False):
            return PersonCell(code=code.strip("\n"), output=output_of(cell))
        case Prompt():
            raise DataError("a prompt without a finished turn below it; run it or take it out")
    return None


def write_item(item: Turn | PersonCell, *, id: str, number: int) -> NotebookNode:
    """The cell that reads back as `item`; `number` is its execution count."""
    if isinstance(item, Turn):
        return _turn_cell(item, id, number)
    said = read_cell(item.code, COMMANDS)
    bare = isinstance(said, Python) and not said.asks_help and said.code == item.code
    source = item.code if bare else f"%%python\n{item.code}"
    outputs = [] if item.output == NO_OUTPUT else [_printed(item.output)]
    cell = new_code_cell(source, execution_count=number, outputs=outputs)
    if read_item(cell) != item:
        record = CellRecord(id=id, code=item.code, output=item.output, status="")
        trace = {MIME: {"format": FORMAT, "cell": to_json(record)}, "text/plain": item.output}
        cell.outputs = [new_output("display_data", data=trace)]
    return cell


def _turn_cell(turn: Turn, id: str, number: int) -> NotebookNode:
    blocks = _blocks(turn.reply)
    outputs: list[NotebookNode] = []
    for block in blocks:
        outputs.append(new_output("display_data", data=block_bundle(block)))
        if block.output is not None and block.output != NO_OUTPUT:
            outputs.append(_printed(block.output))
    record = TurnRecord(id=id, prompt=turn.prompt, model="example", blocks=blocks, ending="eos")
    status = status_bundle(record)
    if _without_white_space(record) != turn.reply:
        status[MIME] |= {"reply": turn.reply}
    outputs.append(new_output("display_data", data=status))
    labels = labels_of(turn)
    return new_code_cell(
        turn.prompt,
        execution_count=number,
        outputs=outputs,
        metadata={KEY: labels} if labels else {},
    )


def _printed(output: str) -> NotebookNode:
    return new_output("stream", name="stdout", text=output)


def _blocks(reply: str) -> tuple[BlockRecord, ...]:
    """The blocks of a reply; an output that follows no code is left to the exact `reply`."""
    records: list[BlockRecord] = []
    for block in read_reply(reply):
        if block.tag is Tag.OUTPUT:
            if records and records[-1].kind == "code":
                records[-1] = replace(records[-1], output=block.body)
        elif block.tag or block.text.strip():
            text = block.body if block.tag else block.text.strip()
            records.append(BlockRecord(_KINDS[block.tag], text))
    return tuple(records)


def _without_white_space(record: TurnRecord) -> str | None:
    try:
        return _reply(record)
    except DataError:
        return None


def _from_trace(trace: Any, metadata: dict[str, str]) -> Turn | PersonCell:
    record = from_json(trace["turn"] if "turn" in trace else trace["cell"])
    data = to_json(record)
    if isinstance(record, CellRecord):
        return PersonCell(code=text(data, "code"), output=text(data, "output"))
    if record.ending != "eos":
        raise DataError(
            f"the turn did not end by itself but with '{record.ending}'; run the cell again or "
            "take it out"
        )
    reply = text(trace, "reply") if "reply" in trace else _reply(record)
    return Turn(prompt=text(data, "prompt"), reply=reply, **texts(metadata, LABELS))


def _reply(record: TurnRecord) -> str:
    """The v2 reply that a record tells of. Raises DataError when that would read otherwise."""
    is_v1 = any(block.kind == "requires" or _is_v1(block) for block in record.blocks)
    dialect = V1 if is_v1 else V2
    told = reply_blocks(record, dialect)
    blocks = read_reply(write_reply(told), dialect)
    if _tagged(blocks) != _tagged(told):
        raise DataError(
            "a text in it holds a tag, such as </output>, and the reply would read otherwise; "
            "take the cell out"
        )
    if not is_v1:
        return write_reply(blocks)
    needs = (Block(b.tag, b.text.strip()) if b.tag is Tag.REQUIRES else b for b in blocks)
    return to_v2(write_reply([*needs]))


def _is_v1(block: BlockRecord) -> bool:
    """A plan that was run: code of dialect v1."""
    return block.kind == "plan" and block.output is not None


def _tagged(blocks: list[Block]) -> list[tuple[Tag, str]]:
    return [(block.tag, block.body) for block in blocks if block.tag]
