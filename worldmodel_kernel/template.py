"""The shape of a conversation in tokens: who says what between which marks.

The same functions make the live context and the training rows, so that a model is asked in
exactly the ids that it was taught. A message ends with <|im_end|>; the newline between messages
belongs to the message that opens next, because no model ever samples it.

    <|im_start|>user\\n PROMPT <|im_end|> \\n <|im_start|>assistant\\n REPLY <|im_end|>

Within a reply the workspace's part is one segment: newline, <output>, newline, text, newline,
</output>, newline. The model goes on after that.
"""

from collections.abc import Mapping

from worldmodel_kernel.codec import Codec
from worldmodel_kernel.parser import Block, read_reply
from worldmodel_kernel.tags import MESSAGE_END, MESSAGE_START, Author, Role, Tag
from worldmodel_kernel.transcript import Segment


def opening(codec: Codec, role: Role, *, first: bool) -> Segment:
    """The start of a message; `first` in the whole context."""
    ids = () if first else codec.text("\n")
    return Segment(
        ids + codec.mark(MESSAGE_START) + codec.text(f"{role}\n"), author=Author.TEMPLATE
    )


def separator(codec: Codec) -> Segment:
    """What stands between two messages."""
    return Segment(codec.text("\n"), author=Author.TEMPLATE)


def ending(codec: Codec) -> Segment:
    return Segment(codec.mark(MESSAGE_END), author=Author.TEMPLATE)


def system_message(codec: Codec, text: str) -> list[Segment]:
    """What the model is told before the conversation; it stands first."""
    return [
        opening(codec, Role.SYSTEM, first=True),
        Segment(codec.text(text), author=Author.PERSON),
        ending(codec),
    ]


def variables_text(variables: Mapping[str, str]) -> str:
    """What a model that no longer sees the whole conversation is told of the shell."""
    if not variables:
        return ""
    return "Variables in the shell: " + ", ".join(f"{n} = {v}" for n, v in variables.items())


def user_message(codec: Codec, prompt: str, *, first: bool) -> list[Segment]:
    return [
        opening(codec, Role.USER, first=first),
        Segment(codec.text(prompt), author=Author.PERSON),
        ending(codec),
    ]


def person_cell(codec: Codec, code: str, output: str, *, first: bool) -> list[Segment]:
    """A cell that the person ran in the shell, as a user message of code and output."""
    return [
        opening(codec, Role.USER, first=first),
        Segment(codec.mark(Tag.CODE.opening) + codec.text("\n"), author=Author.TEMPLATE),
        Segment(codec.text(code), author=Author.PERSON),
        Segment(codec.text("\n") + codec.mark(Tag.CODE.closing), author=Author.TEMPLATE),
        output_block(codec, output, last=True),
        ending(codec),
    ]


def reply_opening(codec: Codec) -> Segment:
    return opening(codec, Role.ASSISTANT, first=False)


def output_block(
    codec: Codec, output: str, *, after: str = "", last: bool = False, weight: float = 0.0
) -> Segment:
    """What running a block printed.

    Args:
        after: how the text before it ends; a newline there is not repeated.
        last: nothing follows in this message, so neither does the closing newline.
    """
    start = () if after.endswith("\n") else codec.text("\n")
    end = () if last else codec.text("\n")
    ids = (
        start
        + codec.mark(Tag.OUTPUT.opening)
        + codec.text(f"\n{output}\n")
        + codec.mark(Tag.OUTPUT.closing)
        + end
    )
    return Segment(ids, author=Author.WORKSPACE, weight=weight)


def output_text(codec: Codec, block: Segment) -> slice:
    """Where in an output's block its text is, with the newline before and after it."""
    opening, closing = codec.mark(Tag.OUTPUT.opening), codec.mark(Tag.OUTPUT.closing)
    ids, start, end = block.ids, 0, len(block.ids) - len(closing)
    while ids[start : start + len(opening)] != opening:
        start += 1
    while ids[end : end + len(closing)] != closing:
        end -= 1
    return slice(start + len(opening), end)


def output_opening(codec: Codec) -> tuple[int, ...]:
    """How an output begins after the end of the code."""
    return codec.text("\n") + codec.mark(Tag.OUTPUT.opening) + codec.text("\n")


def reply_segments(codec: Codec, reply: str, *, output_weight: float = 0.0) -> list[Segment]:
    """A whole stored reply as the segments that generating it would have left, ended.

    The model's tokens weigh 1, the workspace's `output_weight`. `reply` is trusted to place its
    tags; what stands between them is encoded as text.
    """
    blocks = read_reply(reply.strip("\n"), codec.dialect)
    return block_segments(codec, blocks, output_weight=output_weight)


def block_segments(
    codec: Codec, blocks: list[Block], *, output_weight: float = 0.0
) -> list[Segment]:
    """The same of blocks, whose text cannot become a tag, whatever it holds."""
    segments: list[Segment] = []
    for block in _with_output_newlines(blocks):
        if block.tag is Tag.OUTPUT:
            segments.append(output_block(codec, block.body, weight=output_weight))
        elif block.tag is None:
            segments.append(_learned(codec.text(block.text)))
        else:
            closing = codec.mark(block.tag.closing) if block.complete else ()
            ids = codec.mark(block.tag.opening) + codec.text(block.text) + closing
            segments.append(_learned(ids))
    return [*segments, _learned(codec.mark(MESSAGE_END))]


def _learned(ids: tuple[int, ...]) -> Segment:
    return Segment(ids, author=Author.MODEL, weight=1.0)


def _with_output_newlines(blocks: list[Block]) -> list[Block]:
    """Blocks whose prose has lost the one newline on either side of an output.

    Those newlines belong to the output's segment.
    """
    result: list[Block] = []
    for index, block in enumerate(blocks):
        if block.tag is None:
            text = block.text
            if index + 1 < len(blocks) and blocks[index + 1].tag is Tag.OUTPUT:
                text = text.removesuffix("\n")
            if index and blocks[index - 1].tag is Tag.OUTPUT:
                text = text.removeprefix("\n")
            if not text:
                continue
            block = Block(None, text)
        result.append(block)
    return result
