"""Examples as token rows, in the very ids that the kernel would show the model.

A row is what training eats: token ids, one weight a token, the groups it came from. The ids come
from `worldmodel_kernel.template` and nowhere else; nothing here spells a tag.
"""

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
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

    `ids`, `weights` and `observed` have the same length T. The weight of a token is its share in
    the loss of predicting it; observed are the tokens that the workspace wrote. `groups` are those
    of the turns, for splitting; `ends` says after how many tokens each turn ends.
    """

    ids: list[int]
    weights: list[float]
    observed: list[bool]
    groups: tuple[str, ...]
    origin: str
    ends: tuple[int, ...] = ()


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
    ends: list[int] = []
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
        if isinstance(item, Turn):
            groups.append(item.group)
            ends.append(len(transcript))
    if not groups:
        return None
    observed = [author is Author.WORKSPACE for author in transcript.authors]
    return Row(transcript.ids, transcript.weights, observed, tuple(groups), example.id, tuple(ends))


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
    """Rows side by side in one sequence of T tokens.

    `positions` restart at 0 with each row: that is how attention knows where one ends.
    """

    ids: list[int] = field(default_factory=list)
    positions: list[int] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    observed: list[bool] = field(default_factory=list)

    def add(self, row: Row) -> None:
        self.ids.extend(row.ids)
        self.positions.extend(range(len(row.ids)))
        self.weights.extend([0.0, *row.weights[1:]])  # nothing predicts a row's first token
        self.observed.extend([False, *row.observed[1:]])

    def fill(self, length: int, pad_id: int) -> None:
        """Up to `length` with padding of weight 0."""
        missing = length - len(self.ids)
        self.ids.extend([pad_id] * missing)
        self.positions.extend(range(missing))
        self.weights.extend([0.0] * missing)
        self.observed.extend([False] * missing)


def pack(
    rows: Sequence[Row], *, length: int, pad_id: int | None = None, random: Random
) -> list[Pack]:
    """Rows into packs of at most `length` tokens: long rows first, each where it fits best.

    No row is cut: a longer one is a pack by itself. With a `pad_id` every pack is filled up to
    exactly `length`; without, nothing is padded. Which rows share a pack is random, and so is the
    order of the packs.
    """
    order = list(rows)
    random.shuffle(order)
    order.sort(key=lambda row: -len(row.ids) // 64)
    packs: list[Pack] = []
    room: list[tuple[int, int]] = []  # what is left in a pack and its number, the fullest first
    for row in order:
        at = bisect_left(room, (len(row.ids), 0))
        left, number = room.pop(at) if at < len(room) else (length, len(packs))
        if number == len(packs):
            packs.append(Pack())
        packs[number].add(row)
        insort(room, (left - len(row.ids), number))
    if pad_id is not None:
        for each in packs:
            each.fill(length, pad_id)
    random.shuffle(packs)
    return packs
