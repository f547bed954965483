r"""Dialect v1, the older one: `<model>` holds the code, `<requires>` what must be importable.

    <model>                                        <code>
    print(math.pi)                                 print(math.pi)
    </model>                              <->      # requires: python:math
    <requires>python:math</requires>               </code>

What is required becomes the last line of the code: a comment changes nothing that runs, and below
the code it moves no line, so that the line numbers in recorded errors stay true and a cell magic
stays first. The one other spelling, for what a comment cannot hold as it is, is JSON:
`# requires: [GAP, TEXT]`, GAP being the white space between `</model>` and `<requires>`, and
`# requires: []` where code without `<requires>` ends in such a comment of its own. Each v1 reply
has one v2 reply and the other way round.
"""

import json

from worldmodel_kernel.errors import DataError
from worldmodel_kernel.parser import Block
from worldmodel_kernel.tags import V1, V2, Tag
from worldmodel_train.formats.checks import closed, spelled
from worldmodel_train.formats.format import RowFormat
from worldmodel_train.formats.pairs import Pair

_COMMENT = "# requires: "

Need = tuple[str, str]
"""White space before `<requires>`, and its text."""


def to_v2(reply: str) -> str:
    """Raises DataError when no v2 reply says the same."""
    blocks = closed(reply, V1)
    result: list[Block] = []
    at = 0
    while at < len(blocks):
        block = blocks[at]
        at += 1
        if block.tag is Tag.REQUIRES:
            raise DataError(
                f"{block.tag.opening} stands apart from its code; it belongs right after "
                f"{Tag.PLAN.closing}, before the output"
            )
        if block.tag is Tag.PLAN:
            need, length = _need_at(blocks, at)
            at += length
            block = Block(Tag.CODE, _with_need(block.text, need))
        result.append(block)
    return spelled(result, V2)


def to_v1(reply: str) -> str:
    """Raises DataError when no v1 reply says the same: v1 has no plan."""
    result: list[Block] = []
    for block in closed(reply, V2):
        if block.tag is Tag.PLAN:
            raise DataError(
                f"the reply has a plan ({block.tag.opening}), and in dialect v1 that is code; "
                "write it as v2, or take the plan out"
            )
        if block.tag is Tag.CODE:
            code, need = _without_need(block.text)
            result.append(Block(Tag.PLAN, code))
            if need:
                result += [Block(None, need[0]), Block(Tag.REQUIRES, need[1])]
        else:
            result.append(block)
    return spelled(result, V1)


def _need_at(blocks: list[Block], at: int) -> tuple[Need | None, int]:
    """The `<requires>` that follows a code block, and how many blocks it takes."""
    gap = ""
    length = 0
    if at < len(blocks) and blocks[at].tag is None and not blocks[at].text.strip():
        gap = blocks[at].text
        length = 1
    if at + length < len(blocks) and blocks[at + length].tag is Tag.REQUIRES:
        return (gap, blocks[at + length].text), length + 1
    return None, 0


def _with_need(code: str, need: Need | None) -> str:
    if need is None and _without_need(code) == (code, None):
        return code
    line = _COMMENT + _spell(need)
    return f"{code}{line}\n" if code.endswith("\n") else f"{code}\n{line}"


def _without_need(code: str) -> tuple[str, Need | None]:
    """Undoes `_with_need`; code that it never gives comes back as it is."""
    ended = code.endswith("\n")
    above, newline, line = code.removesuffix("\n").rpartition("\n")
    if not newline or not line.startswith(_COMMENT) or (above.endswith("\n") and not ended):
        return code, None
    spelling = line.removeprefix(_COMMENT)
    need = _read(spelling)
    if _spell(need) != spelling:
        return code, None
    rest = above + newline if ended else above
    if need is None and _without_need(rest) == (rest, None):  # it guards no other comment
        return code, None
    return rest, need


def _spell(need: Need | None) -> str:
    if need is None:
        return "[]"
    gap, text = need
    plain = text.isprintable() and text == text.strip() and text[:1] not in ("", "[")
    if plain and gap == "\n" and "<" not in text:
        return text
    return json.dumps(need).replace("<", "\\u003c")


def _read(spelling: str) -> Need | None:
    """What a comment requires; of one that is not spelled by `_spell`, anything."""
    if not spelling.startswith("["):
        return "\n", spelling
    try:
        match json.loads(spelling):
            case [str(gap), str(text)] if not gap.strip():
                return gap, text
    except (ValueError, RecursionError):
        pass
    return None


_PAIR = Pair(
    prompt="query",
    reply="response",
    required=("id", "category", "difficulty"),
    decode=to_v2,
    encode=to_v1,
)
V1_FORMAT = RowFormat(
    "v1",
    "JSONL: id, category, difficulty, query, response with <think> <model> <requires> <output>",
    parse=_PAIR.parse,
    render=_PAIR.render,
)
