r"""Tool-integrated reasoning: Markdown in which code and outputs are fences, answers plain text.

    Multiply by 0.15.                 Multiply by 0.15.
    ```python                         <code>
    print(240 * 0.15)                 print(240 * 0.15)
    ```                        <->    </code>
    ```output                         <output>
    36.0                              36.0
    ```                               </output>
    It is 36.                         It is 36.

`<think>` and the plan are fences `think` and `plan`; other fences are plain text. A fence begins a
line and ends at the first line that is as many backticks or more, so one whose text holds backticks
is longer than those. Plain text with a line that would begin one of our fences stands in a fence
`prose`. A fence needs line breaks; those that the reply does not have are named behind the kind:
` ```python -before -first -last -after` (before the fence, at its text's beginning and end, after
the fence). So every reply has a TIR text of its own.
"""

import re
from collections.abc import Iterator

from worldmodel_kernel.errors import DataError, nearest
from worldmodel_kernel.parser import Block
from worldmodel_kernel.tags import Tag
from worldmodel_train.formats.checks import closed, spelled
from worldmodel_train.formats.format import RowFormat
from worldmodel_train.formats.pairs import Pair

_KINDS: dict[str, Tag | None] = {
    "python": Tag.CODE,
    "output": Tag.OUTPUT,
    "think": Tag.THINK,
    "plan": Tag.PLAN,
    "prose": None,
}
_NAMES = {tag: name for name, tag in _KINDS.items()}
_FLAGS = ("-before", "-first", "-last", "-after")
_OPENING = re.compile(rf"^(`{{3,}})({'|'.join(_KINDS)})(?:[ \t\r][^\n]*)?$", re.MULTILINE)
_BACKTICKS = re.compile(r"`{3,}")


def to_reply(text: str) -> str:
    """A transcript as a v2 reply. Raises DataError when a fence of ours is malformed."""
    return spelled(_blocks(text))


def _blocks(text: str) -> Iterator[Block]:
    at = 0
    while opening := _OPENING.search(text, at):
        fence, kind = opening[1], opening[2]
        flags = opening[0].split()[1:]
        _check_flags(flags, text, opening)
        closing = re.compile(rf"^`{{{len(fence)},}}[ \t\r]*$", re.MULTILINE).search(
            text, opening.end()
        )
        if closing is None:
            raise DataError(
                f"the fence {opening[0].strip()} (line {_line(text, opening)} of the text) never "
                f"ends; close it with a line {fence}"
            )
        before, content = text[at : opening.start()], text[opening.end() : closing.start()]
        yield Block(None, before.removesuffix("\n") if "-before" in flags else before)
        content = content.removeprefix("\n") if "-first" in flags else content
        content = content.removesuffix("\n") if "-last" in flags else content
        yield Block(_KINDS[kind], content)
        at = closing.end()
        if "-after" in flags and text.startswith("\n", at):
            at += 1
    yield Block(None, text[at:])


def _check_flags(flags: list[str], text: str, opening: re.Match[str]) -> None:
    for flag in flags:
        if flag not in _FLAGS:
            raise DataError(
                f"the fence {opening[0].strip()} (line {_line(text, opening)} of the text) says "
                f"'{flag}' ({nearest(flag, _FLAGS)}); write the kind alone"
            )


def _line(text: str, found: re.Match[str]) -> int:
    return text.count("\n", 0, found.start()) + 1


def to_tir(reply: str) -> str:
    """A v2 reply as a transcript."""
    blocks = closed(reply)
    text = ""
    for number, block in enumerate(blocks):
        if not _fenced(block):
            text += block.text
            continue
        flags: list[str] = []
        if text and not text.endswith("\n"):
            text += "\n"
            flags.append("-before")
        content = block.text
        if not content.startswith("\n"):
            content = "\n" + content
            flags.append("-first")
        if not content.endswith("\n"):
            content += "\n"
            flags.append("-last")
        after = ""
        if number + 1 < len(blocks) and not _begins_with_newline(blocks[number + 1]):
            after = "\n"
            flags.append("-after")
        fence = _fence_for(content)
        text += fence + " ".join([_NAMES[block.tag], *flags]) + content + fence + after
    return text


def _fenced(block: Block) -> bool:
    return block.tag is not None or bool(_OPENING.search(block.text))


def _begins_with_newline(block: Block) -> bool:
    return not _fenced(block) and block.text.startswith("\n")


def _fence_for(content: str) -> str:
    """Backticks, at least three, that are more than any in the text."""
    return "`" * max((len(run) + 1 for run in _BACKTICKS.findall(content)), default=3)


_PAIR = Pair(prompt="problem", reply="solution", required=(), decode=to_reply, encode=to_tir)
TIR = RowFormat(
    "tir",
    "JSONL: problem, solution with fences ```python and ```output; id is optional",
    parse=_PAIR.parse,
    render=_PAIR.render,
)
