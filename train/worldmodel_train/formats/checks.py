"""What every example must hold, whatever file it comes from or goes to."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from worldmodel_kernel.errors import DataError
from worldmodel_kernel.parser import Block, read_reply, write_reply
from worldmodel_kernel.tags import V2, Dialect
from worldmodel_train.examples import Example


def checked(example: Example) -> Example:
    """The example itself.

    Raises:
        DataError: nothing can be learned from it, a tag of a reply is not closed, or UTF-8 cannot
            hold it.
    """
    if not example.id:
        raise DataError("the id is empty; give every example one of its own")
    if not example.turns:
        raise DataError("no turn to learn from; add a prompt with its reply, or take it out")
    for turn in example.turns:
        closed(turn.reply)
    for text in _texts(asdict(example)):
        _encodable(text)
    return example


def closed(reply: str, dialect: Dialect = V2) -> list[Block]:
    """The blocks of a reply whose every tag is closed."""
    blocks = read_reply(reply, dialect)
    if blocks and not blocks[-1].complete:
        tag = blocks[-1].tag
        assert tag is not None
        raise DataError(
            f"the reply opens {tag.opening} and never closes it; "
            f"write {tag.closing} where it ends, or take the example out"
        )
    return blocks


def spelled(blocks: Iterable[Block], dialect: Dialect = V2) -> str:
    """The reply that reads as these blocks.

    Raises:
        DataError: none does, because the text of one holds a tag that would count.
    """
    joined = _joined(blocks)
    for block in joined:
        marks = (block.tag.closing,) if block.tag else [tag.opening for tag in dialect.tags]
        for mark in marks:
            if mark in block.text:
                where = f"the text of {block.tag.opening}" if block.tag else "plain text"
                raise DataError(
                    f"{where} holds '{mark}', which a reply (dialect {dialect.name}) would read "
                    "as a tag; write it in another way, or take the example out"
                )
    return write_reply(joined)


def _joined(blocks: Iterable[Block]) -> list[Block]:
    """Prose beside prose is one block, as a reader sees it."""
    joined: list[Block] = []
    for block in blocks:
        if block.tag is None and joined and joined[-1].tag is None:
            joined[-1] = Block(None, joined[-1].text + block.text)
        elif block.tag or block.text:
            joined.append(block)
    return joined


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        return [text for each in value for text in _texts(each)]
    return [value]


def _encodable(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise DataError(
            f"{text[error.start]!r} is half of a surrogate pair, which UTF-8 cannot hold; "
            "write the whole character"
        ) from error
