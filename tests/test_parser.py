"""What a reader sees of a stream, however the stream is cut."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel_kernel.parser import (
    Block,
    Closed,
    Event,
    Opened,
    StreamParser,
    Text,
    read_reply,
    write_reply,
)
from worldmodel_kernel.tags import V1, V2, Dialect, Tag

# stream -> what a reader must see. One row, one rule.
READS_AS = {
    "prose is prose": ("2 < 3", [Text(None, "2 < 3")]),
    "a tag opens, holds its text, and closes": (
        "<code>print(1)</code>",
        [Opened(Tag.CODE), Text(Tag.CODE, "print(1)"), Closed(Tag.CODE)],
    ),
    "tags do not nest: inside one, only its own closing counts": (
        "<code>s = '<think>'</code>",
        [Opened(Tag.CODE), Text(Tag.CODE, "s = '<think>'"), Closed(Tag.CODE)],
    ),
    "an unknown tag is text": ("<b>bold</b>", [Text(None, "<b>bold</b>")]),
    "a stream cut inside a tag closes it, and says so": (
        "<code>print(",
        [Opened(Tag.CODE), Text(Tag.CODE, "print("), Closed(Tag.CODE, complete=False)],
    ),
    "half a tag at the end was text after all": ("done <co", [Text(None, "done <co")]),
    "a closing tag with nothing open is text": ("</code>", [Text(None, "</code>")]),
    "a tag of the other dialect is text": ("<requires>", [Text(None, "<requires>")]),
    "an empty tag has no text": ("<think></think>", [Opened(Tag.THINK), Closed(Tag.THINK)]),
}

PIECES = [mark for tag in Tag for mark in (tag.opening, tag.closing)]
PIECES += ["<", "</", "<co", "</thi", ">", "\n", "a", "<<code>", "é", "🙂"]
TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=12).map("".join)


@pytest.mark.parametrize("stream, expected", READS_AS.values(), ids=READS_AS.keys())
@pytest.mark.parametrize("piece", [1, 2, 3, 5, 1000], ids="pieces of {}".format)
def test_a_stream_reads_the_same_in_pieces_of_any_size(
    stream: str, expected: list[Event], piece: int
) -> None:
    pieces = [stream[i : i + piece] for i in range(0, len(stream), piece)]

    assert joined(read(pieces)) == expected


@given(text=TEXTS, cuts=st.lists(st.integers(0, 80)), dialect=st.sampled_from([V1, V2]))
def test_any_text_reads_the_same_however_it_is_cut(
    text: str, cuts: list[int], dialect: Dialect
) -> None:
    places = sorted({0, len(text), *(min(cut, len(text)) for cut in cuts)})
    pieces = [text[a:b] for a, b in itertools.pairwise(places)]

    assert joined(read(pieces, dialect)) == joined(read([text], dialect))


@given(text=TEXTS, dialect=st.sampled_from([V1, V2]))
def test_a_reply_that_was_read_can_be_written_again(text: str, dialect: Dialect) -> None:
    assert write_reply(read_reply(text, dialect)) == text


@given(text=TEXTS)
def test_less_than_a_tag_is_held_back(text: str) -> None:
    parser = StreamParser()

    seen = sum(length(event) for event in parser.feed(text))

    assert len(text) - seen < max(len(tag.closing) for tag in V2.tags)


def test_prose_is_not_held_back_while_no_tag_can_begin() -> None:
    assert list(StreamParser().feed("hello")) == [Text(None, "hello")]


def test_only_the_part_that_may_be_a_tag_is_held_back() -> None:
    assert list(StreamParser().feed("hello <co")) == [Text(None, "hello ")]


def test_a_blocks_body_has_lost_one_newline_on_each_side() -> None:
    assert Block(Tag.CODE, "\n\nx = 1\n").body == "\nx = 1"


def read(pieces: list[str], dialect: Dialect = V2) -> list[Event]:
    parser = StreamParser(dialect)
    return [e for piece in pieces for e in parser.feed(piece)] + list(parser.finish())


def joined(events: list[Event]) -> list[Event]:
    """Neighbouring texts as one: where a text is cut is the stream's business, not ours."""
    result: list[Event] = []
    for event in events:
        last = result[-1] if result else None
        if isinstance(event, Text) and isinstance(last, Text) and last.tag == event.tag:
            result[-1] = Text(event.tag, last.text + event.text)
        else:
            result.append(event)
    return result


def length(event: Event) -> int:
    """Characters of the stream that an event stands for."""
    match event:
        case Opened(tag):
            return len(tag.opening)
        case Closed(tag):
            return len(tag.closing)
        case Text(_, text):
            return len(text)
