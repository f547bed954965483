"""Executed conversations: what a data set holds, and how a generated one becomes one.

One JSON line: `{"id", "split", "system", "items": [{"kind": "turn", "prompt", "reply", "family",
"group"} | {"kind": "cell", "code", "output"}]}`. A reply is the whole text with its tags and the
outputs that running its code gave.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any

from worldmodel_kernel.errors import DataError
from worldmodel_kernel.parser import Block, write_reply
from worldmodel_kernel.tags import Tag
from worldmodel_kernel.template import variables_text
from worldmodel_train.conversations import Conversation, draw_conversation
from worldmodel_train.episodes import Ask, Cell, Split
from worldmodel_train.shell import Shell

_MAX_OUTPUT_CHARS = 500


@dataclass(frozen=True, slots=True)
class Turn:
    prompt: str
    reply: str
    family: str
    group: str
    kind: str = "turn"


@dataclass(frozen=True, slots=True)
class PersonCell:
    code: str
    output: str
    kind: str = "cell"


@dataclass(frozen=True, slots=True)
class Example:
    id: str
    split: Split
    items: tuple[Turn | PersonCell, ...]
    system: str = ""


def make_examples(*, seed: int, count: int, split: Split, shell: Shell) -> Iterator[Example]:
    """`count` executed conversations; the same seed gives the same ones."""
    for index in range(count):
        name = f"{split}-{seed}-{index}"
        random = Random(name)
        while (example := _executed(name, split, draw_conversation(random, split), shell)) is None:
            pass
        yield example


def _executed(name: str, split: Split, conversation: Conversation, shell: Shell) -> Example | None:
    """The conversation with real outputs; None when its code did not do what it was meant to."""
    shell.fresh()
    items: list[Turn | PersonCell] = []
    system = ""
    for number, turn in enumerate(conversation.turns, start=1):
        item = turn.item
        if isinstance(item, Cell):
            items.append(PersonCell(item.code, shell.run(item.code)[0]))
        else:
            reply = executed_reply(item, shell)
            if reply is None:
                return None
            items.append(Turn(item.prompt, reply, turn.family, turn.group))
        if number == conversation.hidden:
            system = variables_text(_told(shell))
    return Example(name, split, tuple(items[conversation.hidden :]), system)


def executed_reply(item: Ask, shell: Shell) -> str | None:
    """The reply's text with the outputs that the shell gave, or None if it went wrong."""
    blocks: list[Block] = []
    output = ""
    for number, step in enumerate(item.steps):
        output, ok = shell.run(step.code)
        meant_to_fail = item.fails and number == 0
        if ok == meant_to_fail or len(output) > _MAX_OUTPUT_CHARS:
            return None
        if step.think:
            blocks += [Block(Tag.THINK, f"\n{step.think}\n"), Block(None, "\n")]
        blocks += [
            Block(Tag.CODE, f"\n{step.code}\n"),
            Block(None, "\n"),
            Block(Tag.OUTPUT, f"\n{output}\n"),
            Block(None, "\n"),
        ]
    if item.think:
        blocks += [Block(Tag.THINK, f"\n{item.think}\n"), Block(None, "\n")]
    answer = Block(None, item.answer.replace("{out}", output))
    return write_reply([*blocks, answer])


def _told(shell: Shell) -> dict[str, str]:
    """What the kernel would tell a model that no longer sees the turns before."""
    names = ["prices", "scores", "values", "data", "temps", "points", "result"]
    found = shell.variables(names)
    return {name: text for name, text in found.items() if len(text) <= 80}


def write_examples(examples: Iterable[Example], path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for example in examples:
            file.write(json.dumps(asdict(example), ensure_ascii=False) + "\n")


def read_examples(path: Path) -> Iterator[Example]:
    """Raises DataError, naming the line, when one is no example."""
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            try:
                yield _from_json(json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                raise DataError(f"{path}, line {number} is no example: {error!r}") from error


def _from_json(data: dict[str, Any]) -> Example:
    items = tuple(
        PersonCell(**item) if item["kind"] == "cell" else Turn(**item) for item in data["items"]
    )
    return Example(data["id"], data["split"], items, data["system"])
