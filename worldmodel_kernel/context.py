"""What the model is shown of a conversation: its exchanges as one context that fits.

Each exchange keeps its own tokens; the context is their concatenation, so that undo, branch and
dropping old turns never touch a token. When the context is full, whole exchanges are dropped from
the front, down to half of the room: dropping changes the prefix, and the model must then compute
all of it again, so it must be rare. What the shell still holds is told instead.
"""

from dataclasses import dataclass
from itertools import pairwise

from worldmodel_kernel import template
from worldmodel_kernel.codec import Codec
from worldmodel_kernel.journal import Saved
from worldmodel_kernel.outputs import bound_text
from worldmodel_kernel.parser import Block, write_reply
from worldmodel_kernel.records import BlockRecord, CellRecord, Record, TurnRecord
from worldmodel_kernel.tags import Dialect, Tag
from worldmodel_kernel.transcript import Transcript

_TAGS = {"think": Tag.THINK, "plan": Tag.PLAN, "code": Tag.CODE, "requires": Tag.REQUIRES}
_MAX_CELL_CHARS = 2000


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
        self.dropped = 0
        """How many exchanges at the front the model no longer sees."""

        self._variables = ""
        self._codec: Codec | None = None

    def use_codec(self, codec: Codec) -> None:
        """Tokens made by another tokenizer are replaced by this one's, from the record's text."""
        self._codec = codec
        self.dropped = 0
        self._variables = ""
        for exchange in self.exchanges:
            self._write(exchange)

    def add(self, exchange: Exchange) -> None:
        exchange.fingerprint = self._codec.fingerprint if self._codec else ""
        self.exchanges.append(exchange)

    def add_cell(self, record: CellRecord) -> None:
        exchange = Exchange(record, Transcript())
        self._write(exchange)
        self.exchanges.append(exchange)

    def pop(self) -> Exchange:
        exchange = self.exchanges.pop()
        self.dropped = min(self.dropped, len(self.exchanges))
        return exchange

    def clear(self) -> None:
        self.exchanges = []
        self.dropped = 0
        self._variables = ""

    def restore(self, saved: Saved) -> None:
        self.clear()
        self.system = saved.system
        self.exchanges = [
            Exchange(record, transcript, fingerprint if len(transcript) else "")
            for record, transcript, fingerprint in saved.exchanges
        ]

    # --- as tokens ----------------------------------------------------------------------------

    def transcript(self) -> Transcript:
        """What stands before the next prompt, its separator included."""
        assert self._codec is not None
        separator = template.separator(self._codec)
        context = self._head()
        for exchange in self.exchanges[self.dropped :]:
            context.extend(exchange.transcript)
            context.append(separator)
        return context

    def must_drop(self, needed: int, room: int) -> bool:
        """Whether `needed` more tokens do not fit into `room`."""
        return len(self.transcript()) + needed > room

    def drop_for(self, needed: int, target: int, variables: str) -> None:
        """Drop exchanges until at most `target` tokens are used, `needed` ones included."""
        self._variables = variables
        while self.dropped < len(self.exchanges) and self.must_drop(needed, target):
            self.dropped += 1

    def _head(self) -> Transcript:
        assert self._codec is not None
        text = "\n".join(part for part in (self.system, self._variables) if part)
        if not text:
            return Transcript()
        head = Transcript(template.system_message(self._codec, text))
        head.append(template.separator(self._codec))
        return head

    def _write(self, exchange: Exchange) -> None:
        if self._codec is None or exchange.fingerprint == self._codec.fingerprint:
            return
        exchange.fingerprint = self._codec.fingerprint
        exchange.transcript = _written(self._codec, exchange.record)


def _written(codec: Codec, record: Record) -> Transcript:
    """A record's tokens, from its text."""
    if isinstance(record, CellRecord):
        output = bound_text(record.output, _MAX_CELL_CHARS)
        code = bound_text(record.code, _MAX_CELL_CHARS)
        return Transcript(template.person_cell(codec, code, output, first=True))
    transcript = Transcript(template.user_message(codec, record.prompt, first=True))
    transcript.append(template.reply_opening(codec))
    for segment in template.reply_segments(codec, reply_text(record, codec.dialect)):
        transcript.append(segment)
    return transcript


def reply_text(record: TurnRecord, dialect: Dialect) -> str:
    """A recorded reply as a dialect writes it."""
    blocks: list[Block] = []
    output: list[Block] = []
    for block, after in pairwise([*record.blocks, None]):
        assert block is not None
        blocks += [Block(None, "\n"), _written_block(block, dialect)]
        if block.output is not None:
            output = [Block(None, "\n"), Block(Tag.OUTPUT, f"\n{block.output}\n")]
        if after is None or after.kind != "requires":  # which stands before what it asked for
            blocks, output = blocks + output, []
    return write_reply(blocks).strip("\n")


def _written_block(block: BlockRecord, dialect: Dialect) -> Block:
    if block.kind == "text":
        return Block(None, block.text)
    tag = dialect.executable if block.kind == "code" else _TAGS[block.kind]
    return Block(tag, f"\n{block.text}\n")
