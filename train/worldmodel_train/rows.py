"""Examples as token rows, in the very ids that the kernel would show the model.

A row is what training eats: token ids, one weight a token, the groups it came from. The ids come
from `worldmodel_kernel.template` and nowhere else; nothing here spells a tag.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from worldmodel_kernel import template
from worldmodel_kernel.codec import Codec
from worldmodel_kernel.errors import DataError
from worldmodel_kernel.parser import read_reply, write_reply
from worldmodel_kernel.tags import Author, Tag
from worldmodel_kernel.transcript import Transcript
from worldmodel_train.examples import Example, PersonCell, Turn


@dataclass(frozen=True, slots=True)
class Row:
    """One context.

    `ids` and `weights` have the same length T; the weight of a token is its share in the loss of
    predicting it. `groups` are those of the turns, for splitting.
    """

    ids: list[int]
    weights: list[float]
    groups: tuple[str, ...]
    origin: str


def to_row(
    codec: Codec, example: Example, *, max_tokens: int, output_weight: float = 0.0
) -> Row | None:
    """An example as one row; whole turns at its end are left out when it is too long.

    Of a first turn that is too long by itself whole cycles are left out, the oldest first. Nothing
    is ever cut inside a cycle, and the end of the message stays: half a <code> teaches the wrong
    thing.

    Returns:
        None when not even the last cycle of the first turn fits.

    Raises:
        DataError: a reply has code without its output, or the other way round.
    """
    for turn in example.turns:
        require_executed(turn.reply, example.id)
    transcript = _head(codec, example.system)
    groups: list[str] = []
    for item in example.items:
        room = max_tokens - len(transcript) - 1
        part = _item(codec, item, output_weight=output_weight)
        while len(part) > room and not groups and isinstance(item, Turn) and _cycles(item.reply):
            item = replace(item, reply=_without_first_cycle(item.reply))
            part = _item(codec, item, output_weight=output_weight)
        if len(part) > room:
            break
        if len(transcript):
            transcript.append(template.separator(codec))
        transcript.extend(part)
        groups += [item.group] if isinstance(item, Turn) else []
    if not groups:
        return None
    return Row(transcript.ids, transcript.weights, tuple(groups), example.id)


def require_executed(reply: str, id: str) -> None:
    """Raise DataError unless every code of a reply is followed by its output, and all is closed."""
    blocks = read_reply(reply)
    tags = [block.tag for block in blocks if block.tag in (Tag.CODE, Tag.OUTPUT)]
    if any(not block.complete for block in blocks):
        raise DataError(
            f"example '{id}': a tag of the reply is never closed; run `worldmodel data "
            "stats FILE` to see where, and take it out"
        )
    if tags != [Tag.CODE, Tag.OUTPUT] * (len(tags) // 2):
        raise DataError(
            f"example '{id}': {Tag.CODE.opening} and {Tag.OUTPUT.opening} do not "
            "alternate: every code has the output that running it gave, and no output "
            "stands alone; run `worldmodel data verify FILE --keep GOOD`"
        )


def _cycles(reply: str) -> int:
    """How many cycles could go, so that one is left."""
    return max(sum(block.tag is Tag.OUTPUT for block in read_reply(reply)) - 1, 0)


def _without_first_cycle(reply: str) -> str:
    blocks = read_reply(reply)
    first = next(i for i, block in enumerate(blocks) if block.tag is Tag.OUTPUT)
    return write_reply(blocks[first + 1 :]).lstrip("\n")


def _head(codec: Codec, system: str) -> Transcript:
    return Transcript(template.system_message(codec, system) if system else [])


def _item(codec: Codec, item: Turn | PersonCell, *, output_weight: float) -> Transcript:
    if isinstance(item, PersonCell):
        transcript = Transcript(template.person_cell(codec, item.code, item.output, first=True))
    else:
        transcript = Transcript(template.user_message(codec, item.prompt, first=True))
        transcript.append(template.reply_opening(codec))
        for segment in template.reply_segments(codec, item.reply, output_weight=output_weight):
            transcript.append(segment)
    if not output_weight:
        transcript.weights = [
            weight if author is Author.MODEL else 0.0
            for weight, author in zip(transcript.weights, transcript.authors, strict=True)
        ]
    return transcript


@dataclass(frozen=True, slots=True)
class Pack:
    """Rows side by side in one sequence of T tokens, filled up with padding of weight 0.

    `positions` restart at 0 with each row: that is how attention knows where one ends.
    """

    ids: list[int]
    positions: list[int]
    weights: list[float]


def pack(rows: Sequence[Row], *, length: int, pad_id: int, random: Random) -> list[Pack]:
    """Rows into packs of exactly `length` tokens, first fit in random order; no row is cut."""
    order = list(rows)
    random.shuffle(order)
    order.sort(key=lambda row: -len(row.ids) // 64)
    packs: list[Pack] = []
    open_packs: list[Pack] = []
    for row in order:
        target = next((p for p in open_packs if len(p.ids) + len(row.ids) <= length), None)
        if target is None:
            target = Pack([], [], [])
            packs.append(target)
            open_packs = [*open_packs[-31:], target]
        target.ids.extend(row.ids)
        target.positions.extend(range(len(row.ids)))
        target.weights.extend([0.0, *row.weights[1:]])  # nothing predicts a row's first token
    for each in packs:
        missing = length - len(each.ids)
        each.ids.extend([pad_id] * missing)
        each.positions.extend(range(missing))
        each.weights.extend([0.0] * missing)
    random.shuffle(packs)
    return packs


def to_rows(
    codec: Codec, examples: Iterable[Example], *, max_tokens: int, output_weight: float = 0.0
) -> Iterator[Row]:
    """The rows of those examples whose first turn fits."""
    for example in examples:
        row = to_row(codec, example, max_tokens=max_tokens, output_weight=output_weight)
        if row is not None:
            yield row
