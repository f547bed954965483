"""Turns a stream of text into events, wherever the stream happens to be cut.

The parser does no I/O and knows no engine: feed it text, take the events it returns. Live text,
a stored reply and a test string all come through here, and give the same events.

How it works
------------
Tags do not nest, so there are two kinds of state: PROSE (no tag open) and "inside <tag>".

    PROSE        --<tag>-->   inside tag      only the dialect's tags count; any other "<" is text
    inside tag   --</tag>-->  PROSE           only its own closing tag counts; the rest is text

Text that could still turn out to be a tag ("<co") is held back until the next feed decides.
Between feeds the held text is shorter than the longest tag: memory does not grow with the reply.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from worldmodel_kernel.tags import V2, Dialect, Tag


@dataclass(frozen=True, slots=True)
class Opened:
    tag: Tag


@dataclass(frozen=True, slots=True)
class Text:
    tag: Tag | None  # None: prose, outside every tag
    text: str


@dataclass(frozen=True, slots=True)
class Closed:
    tag: Tag
    complete: bool = True  # False: the stream ended before the closing tag


Event = Opened | Text | Closed


class StreamParser:
    def __init__(self, dialect: Dialect = V2) -> None:
        self._dialect = dialect
        self._inside: Tag | None = None
        self._held = ""

    def feed(self, text: str) -> Iterator[Event]:
        """Take the next piece of the stream; yield everything that is now certain."""
        self._held += text
        while found := self._next_mark():
            yield from self._release(found.start)
            yield self._cross(found)
        yield from self._release(self._safe_end())

    def finish(self) -> Iterator[Event]:
        """The stream has ended: yield what was held back, and close what was left open."""
        yield from self._release(len(self._held))
        if self._inside is not None:
            yield Closed(self._inside, complete=False)
            self._inside = None

    def _next_mark(self) -> "_Mark | None":
        if "<" not in self._held:
            return None
        marks = [
            _Mark(start, mark, tag)
            for mark, tag in self._awaited()
            if (start := self._held.find(mark)) >= 0
        ]
        return min(marks, key=lambda m: m.start, default=None)

    def _awaited(self) -> list[tuple[str, Tag]]:
        if self._inside is None:
            return [(tag.opening, tag) for tag in self._dialect.tags]
        return [(self._inside.closing, self._inside)]

    def _cross(self, mark: "_Mark") -> Event:
        self._held = self._held.removeprefix(mark.text)
        if self._inside is None:
            self._inside = mark.tag
            return Opened(mark.tag)
        self._inside = None
        return Closed(mark.tag)

    def _release(self, end: int) -> Iterator[Text]:
        if end:
            yield Text(self._inside, self._held[:end])
            self._held = self._held[end:]

    def _safe_end(self) -> int:
        """Where the held text could first be the start of a mark; its length if nowhere."""
        marks = [mark for mark, _ in self._awaited()]
        longest = max(len(mark) for mark in marks)
        start = self._held.find("<", max(0, len(self._held) - longest + 1))
        while start >= 0:
            if any(mark.startswith(self._held[start:]) for mark in marks):
                return start
            start = self._held.find("<", start + 1)
        return len(self._held)


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    text: str
    tag: Tag


@dataclass(frozen=True, slots=True)
class Block:
    """A finished stretch of a reply: one tag's content, or the prose between tags."""

    tag: Tag | None
    text: str
    complete: bool = True

    @property
    def body(self) -> str:
        """The text without the newline after the opening and before the closing tag."""
        return self.text.removeprefix("\n").removesuffix("\n")


def read_reply(text: str, dialect: Dialect = V2) -> list[Block]:
    """A whole reply as blocks. Joining them again (`write_reply`) gives the same text."""
    parser = StreamParser(dialect)
    blocks = BlockBuilder()
    for event in (*parser.feed(text), *parser.finish()):
        blocks.add(event)
    return blocks.blocks


def write_reply(blocks: list[Block]) -> str:
    """The text that `read_reply` read."""
    return "".join(_spell(block) for block in blocks)


def _spell(block: Block) -> str:
    if block.tag is None:
        return block.text
    return block.tag.opening + block.text + (block.tag.closing if block.complete else "")


class BlockBuilder:
    """Collects events into blocks; the last one may still be growing."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._open = False

    def add(self, event: Event) -> None:
        match event:
            case Opened(tag):
                self.blocks.append(Block(tag, "", complete=False))
                self._open = True
            case Text(tag, text) if self._open or self._last_is_prose():
                last = self.blocks[-1]
                self.blocks[-1] = Block(last.tag, last.text + text, last.complete)
            case Text(tag, text):
                self.blocks.append(Block(tag, text))
            case Closed(tag, complete):
                self.blocks[-1] = Block(tag, self.blocks[-1].text, complete)
                self._open = False

    def rewrite(self, tag: Tag, text: str) -> None:
        """The last block of this tag has other text, and is complete."""
        index = max(i for i, block in enumerate(self.blocks) if block.tag is tag)
        self.blocks[index] = Block(tag, text)

    def _last_is_prose(self) -> bool:
        return bool(self.blocks) and self.blocks[-1].tag is None
