"""What the model is shown of a conversation: its exchanges as one context that fits.

Each exchange keeps its own tokens; the context is their concatenation, so that undo, branch and
dropping old turns never touch a token. When the context is full, whole exchanges are dropped from
the front, down to half of the room: dropping changes the prefix, and the model must then compute
all of it again, so it must be rare. The person's cells that define something stay, as long as they
are short: a table is asked about long after it was made. What the shell holds is told besides.
"""

import ast
from dataclasses import dataclass
from itertools import pairwise

from worldmodel_kernel import template
from worldmodel_kernel.codec import Codec
from worldmodel_kernel.journal import Saved, SavedExchange
from worldmodel_kernel.outputs import bound_text
from worldmodel_kernel.parser import Block, write_reply
from worldmodel_kernel.records import BlockRecord, CellRecord, Record, TurnRecord
from worldmodel_kernel.tags import Dialect, Tag
from worldmodel_kernel.transcript import Transcript

_TAGS = {"think": Tag.THINK, "plan": Tag.PLAN, "requires": Tag.REQUIRES}
_MAX_CELL_CHARS = 2000
_DEFINING = (ast.Assign, ast.AnnAssign, ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)


@dataclass(slots=True)
class Exchange:
    """One prompt with its reply, or one cell that the person ran."""

    record: Record
    transcript: Transcript
    """Empty until a codec has written it."""

    fingerprint: str = ""
    """Of the tokenizer that made the tokens."""


class Context:
    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []
        self.system = ""
        self.branches: list[list[Exchange]] = []
        """Conversations that were left, the oldest first; each whole, from its beginning."""

        self.undone: list[str] = []
        """Ids of the cells whose exchanges were forgotten, one by one."""

        self.dropped = 0
        """How many exchanges at the front are dropped."""

        self.kept: tuple[int, ...] = ()
        """Which of these the model sees nevertheless: cells of the person."""

        self._variables = ""
        self._codec: Codec | None = None

    def use_codec(self, codec: Codec) -> None:
        """Tokens made by another tokenizer are replaced by this one's, from the record's text."""
        self._codec = codec
        self._forget_drops()
        for exchange in self.exchanges:
            self._write(exchange)

    def branch(self, keep: int) -> list[Exchange]:
        """Go on from the first `keep` exchanges; returns those that are left, which are kept as
        part of a branch."""
        left = self.exchanges[keep:]
        self.branches.append(self.exchanges)
        self._go_on_with(self.exchanges[:keep])
        return left

    def switch(self, index: int) -> None:
        """Go on with a branch; the present conversation becomes one in its place."""
        chosen = self.branches[index]
        self.branches[index] = self.exchanges
        self._go_on_with(chosen)

    def _go_on_with(self, exchanges: list[Exchange]) -> None:
        self.exchanges = list(exchanges)
        self._forget_drops()
        for exchange in self.exchanges:
            self._write(exchange)

    def _forget_drops(self) -> None:
        self.dropped, self.kept, self._variables = 0, (), ""

    def add(self, exchange: Exchange) -> None:
        exchange.fingerprint = self._codec.fingerprint if self._codec else ""
        self.exchanges.append(exchange)

    def add_cell(self, record: CellRecord) -> None:
        exchange = Exchange(record, Transcript())
        self._write(exchange)
        self.exchanges.append(exchange)

    def pop(self) -> Exchange:
        exchange = self.exchanges.pop()
        self.undone.append(exchange.record.cell_id)
        self.dropped = min(self.dropped, len(self.exchanges))
        self.kept = tuple(n for n in self.kept if n < self.dropped)
        return exchange

    def clear(self) -> None:
        self.branches = []
        self.undone = []
        self._go_on_with([])

    def restore(self, saved: Saved) -> None:
        self.clear()
        self.system = saved.system
        self.exchanges = [_restored(each) for each in saved.exchanges]
        self.branches = [[_restored(each) for each in branch] for branch in saved.branches]
        self.undone = [*saved.undone]

    # --- as tokens ----------------------------------------------------------------------------

    def transcript(self) -> Transcript:
        """What stands before the next prompt, its separator included."""
        assert self._codec is not None
        separator = template.separator(self._codec)
        context = self._head()
        for exchange in self.seen:
            context.extend(exchange.transcript)
            context.append(separator)
        return context

    @property
    def seen(self) -> list[Exchange]:
        """The exchanges that the model sees."""
        return [*(self.exchanges[n] for n in self.kept), *self.exchanges[self.dropped :]]

    def must_drop(self, needed: int, room: int) -> bool:
        """Whether `needed` more tokens do not fit into `room`."""
        return len(self.transcript()) + needed > room

    def drop_for(self, needed: int, target: int, variables: str) -> None:
        """Drop exchanges until at most `target` tokens are used, `needed` ones included."""
        self._variables = variables
        while self.dropped < len(self.exchanges) and self.must_drop(needed, target):
            self.dropped += 1
            self.kept = self._cells_worth_keeping(target // 2)
        if self.must_drop(needed, target):
            self.kept = ()

    def _cells_worth_keeping(self, room: int) -> tuple[int, ...]:
        """Of the dropped exchanges the newest cells that define something and fit into `room`."""
        kept: list[int] = []
        for number in reversed(range(self.dropped)):
            exchange = self.exchanges[number]
            if _defines(exchange.record) and len(exchange.transcript) <= room:
                kept.insert(0, number)
                room -= len(exchange.transcript)
        return tuple(kept)

    @property
    def head_text(self) -> str:
        """What the model is told before the exchanges."""
        return "\n".join(part for part in (self.system, self._variables) if part)

    def _head(self) -> Transcript:
        assert self._codec is not None
        if not self.head_text:
            return Transcript()
        head = Transcript(template.system_message(self._codec, self.head_text))
        head.append(template.separator(self._codec))
        return head

    def _write(self, exchange: Exchange) -> None:
        if self._codec is None or exchange.fingerprint == self._codec.fingerprint:
            return
        exchange.fingerprint = self._codec.fingerprint
        exchange.transcript = _written(self._codec, exchange.record)


def _defines(record: Record) -> bool:
    """Whether it is a cell of the person that gives something a name."""
    if not isinstance(record, CellRecord):
        return False
    try:
        return any(isinstance(node, _DEFINING) for node in ast.parse(record.code).body)
    except (SyntaxError, ValueError):  # a magic, or no Python at all
        return False


def _restored(saved: SavedExchange) -> Exchange:
    record, transcript, fingerprint = saved
    return Exchange(record, transcript, fingerprint if len(transcript) else "")


def _written(codec: Codec, record: Record) -> Transcript:
    """A record's tokens, from its text."""
    if isinstance(record, CellRecord):
        output = bound_text(record.output, _MAX_CELL_CHARS)
        code = bound_text(record.code, _MAX_CELL_CHARS)
        return Transcript(template.person_cell(codec, code, output, first=True))
    transcript = Transcript(template.user_message(codec, record.prompt, first=True))
    transcript.append(template.reply_opening(codec))
    for segment in template.block_segments(codec, reply_blocks(record, codec.dialect)):
        transcript.append(segment)
    return transcript


def reply_text(record: TurnRecord, dialect: Dialect) -> str:
    """A recorded reply as a dialect writes it; for people, and for files that are checked."""
    return write_reply(reply_blocks(record, dialect))


def reply_blocks(record: TurnRecord, dialect: Dialect) -> list[Block]:
    """A recorded reply as the blocks of a dialect, one a line; what it cannot say is left out.

    A plan becomes thinking where <model> holds the code.
    """
    known = [block for block in record.blocks if _tag(block, dialect) in (None, *dialect.tags)]
    blocks: list[Block] = []
    output: Block | None = None
    for block, after in pairwise([*known, None]):
        assert block is not None
        tag = _tag(block, dialect)
        text = block.text if tag is None else f"\n{block.text}\n"
        blocks = _with_line(blocks, Block(tag, text, block.complete))
        if block.output is not None:
            output = Block(Tag.OUTPUT, f"\n{block.output}\n")
        if output and (after is None or after.kind != "requires"):  # which stands before it
            blocks, output = _with_line(blocks, output), None
    return blocks


def _tag(block: BlockRecord, dialect: Dialect) -> Tag | None:
    if block.kind == "text":
        return None
    if block.kind == "code" or block.output is not None:  # v1 keeps its code as a plan that was run
        return dialect.executable
    tag = _TAGS[block.kind]
    return Tag.THINK if tag is dialect.executable else tag


def _with_line(blocks: list[Block], block: Block) -> list[Block]:
    """The blocks, and one more on a line of its own; prose beside prose is one block."""
    if not blocks:
        return [block]
    if block.tag is None:
        return [*blocks, Block(None, f"\n{block.text}")]
    last = blocks[-1]
    if last.tag is None:
        return [*blocks[:-1], Block(None, f"{last.text}\n"), block]
    return [*blocks, Block(None, "\n"), block]
