"""Copies of an example about other words, executed anew.

Taught to turn twenty words round, the embedded model wrote those twenty in the place of new ones.
So a copy has made-up words for those that stand in the prompt and as a string in the code. The code
is run on them, and the answer gets the output that really came.
"""

import ast
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from random import Random

from worldmodel_kernel.parser import Block, read_reply, write_reply
from worldmodel_kernel.tags import Tag
from worldmodel_kernel.workspace import RunResult, RunStatus
from worldmodel_kernel.workspace.batch import run_blocks
from worldmodel_kernel.workspace.isolation import Level
from worldmodel_train.examples import Example, Turn
from worldmodel_train.execution import TIMEOUT_S, Shells

_FEWEST_LETTERS = 3
_VERDICTS = ("True", "False", "None", "yes", "no")
"""Outputs that an answer may say in words of its own."""

Run = Callable[[str], RunResult]


def renamed_copies(
    examples: Sequence[Example], copies: int, isolation: Level, seed: int
) -> dict[str, list[Example]]:
    """By the id of an example at most so many copies; those without a word to rename have none."""
    found: dict[str, list[Example]] = {}
    with Shells(isolation) as shells:

        def run(code: str) -> RunResult:
            return run_blocks(shells.fresh(code), [code], timeout_s=TIMEOUT_S)[0]

        for example in examples:
            random = Random(f"{seed} {example.id}")
            made = (renamed(example, random, run) for _ in range(copies))
            if kept := [copy for copy in made if copy is not None]:
                found[example.id] = kept
    return found


def renamed(example: Example, random: Random, run: Run) -> Example | None:
    """None where nothing can be renamed, or the answer says more than the words and the output."""
    match example:
        case Example(items=(Turn() as turn,), setup=()):
            blocks = read_reply(turn.reply)
        case _:
            return None
    parts = {tag: [b.body for b in blocks if b.tag is tag] for tag in (Tag.CODE, Tag.OUTPUT)}
    if [len(bodies) for bodies in parts.values()] != [1, 1]:
        return None
    (code,), (output,) = parts.values()
    words = _words(turn.prompt, code)
    after = [block.text for block in blocks if block.tag is None]
    before = [block.text for block in blocks if block.tag in (Tag.THINK, Tag.PLAN)]
    if (
        not words
        or output in _VERDICTS
        or not any(_has(text, output) for text in after)
        or any(_has(text, output) for text in before)
    ):
        return None
    names = {word: _made_up(word, random) for word in words}
    ran = run(_swapped(code, names))
    if ran.status is not RunStatus.OK:
        return None
    outcomes = {output: ran.text} | names
    reply = write_reply([_renewed(block, names, outcomes, ran.text) for block in blocks])
    return replace(
        example, items=(replace(turn, prompt=_swapped(turn.prompt, names), reply=reply),)
    )


def _renewed(
    block: Block, names: Mapping[str, str], outcomes: Mapping[str, str], output: str
) -> Block:
    if block.tag is Tag.OUTPUT:
        return replace(block, text=f"\n{output}\n")
    return replace(block, text=_swapped(block.text, outcomes if block.tag is None else names))


def _words(prompt: str, code: str) -> list[str]:
    """Words of the prompt that are strings of the code, in a fixed order."""
    try:
        nodes = list(ast.walk(ast.parse(code)))
    except SyntaxError:  # a magic
        return []
    strings = {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    found = dict.fromkeys(re.findall(r"[A-Za-z]+", prompt))
    return [word for word in found if word in strings and len(word) >= _FEWEST_LETTERS]


def _made_up(word: str, random: Random) -> str:
    """As long and written as the word is."""
    letters = "".join(
        random.choice("aeiou" if place % 2 else "bcdfghjklmnprstvwz") for place in range(len(word))
    )
    return letters.upper() if word.isupper() else letters.title() if word.istitle() else letters


def _swapped(text: str, others: Mapping[str, str]) -> str:
    longest_first = sorted(others, key=len, reverse=True)
    found = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, longest_first))})(?!\w)")
    return found.sub(lambda match: others[match[1]], text)


def _has(text: str, part: str) -> bool:
    return _swapped(text, {part: ""}) != text if part else True
