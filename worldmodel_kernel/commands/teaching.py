"""Commands for what a person teaches: `%%teach` keeps an example, `%examples` lists them."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from worldmodel_kernel.commands.registry import command, split, usage
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.display import Bundle, note_bundle, table_bundle
from worldmodel_kernel.errors import ConversationError
from worldmodel_kernel.examples import Cell, Example, ExampleFile, new_id, turn_of
from worldmodel_kernel.parser import read_reply
from worldmodel_kernel.records import TurnRecord
from worldmodel_kernel.session import open_workspace
from worldmodel_kernel.tags import Tag
from worldmodel_kernel.teaching import (
    Earlier,
    Rehearsal,
    Step,
    completed,
    hidden_setup,
    read_lesson,
)

_SHORT_CHARS = 60


class _Options(argparse.ArgumentParser):
    def error(self, message: str) -> None:  # type: ignore[override]
        raise usage("teach", message)


def _options(line: str) -> argparse.Namespace:
    parser = _Options(prog="%%teach", add_help=False, allow_abbrev=False)
    parser.add_argument("--prompt", default="")
    parser.add_argument("--category", default="")
    parser.add_argument("--replace", type=int, default=0, metavar="N")
    parser.add_argument("--alone", action="store_true")
    parser.add_argument("--keep-error", action="store_true")
    return parser.parse_args(split("teach", line))


@dataclass(frozen=True, slots=True)
class _Lesson:
    """What is taught, and what stands before it."""

    id: str
    prompt: str
    steps: Sequence[Step]
    category: str
    before: Sequence[Earlier] = ()
    """Records of the conversation, or items of an example, that it continues."""

    system: str = ""
    setup: tuple[str, ...] = ()


@command(
    '[--prompt "TEXT"] [--alone] [--category NAME] [--keep-error] [--replace N]',
    "Teach the model: a cell that begins with %%teach, and below it the response that the last "
    "turn should have had, with its tags, or only the corrected code or answer. With --prompt it "
    "is a whole example of its own. The code is run in a fresh shell, after that of the "
    "conversation before it (--alone: without it), and its real outputs are kept, in the file of "
    "examples beside the notebook. Code that fails is refused, unless --keep-error says that the "
    "error is part of the example. --replace N puts it in the place of example N.",
    *("--prompt", "--alone", "--category", "--keep-error", "--replace"),
)
async def teach(controls: Controls, arguments: str) -> Bundle:
    line, _, body = arguments.partition("\n")
    options = _options(line)
    file = ExampleFile.beside(controls.name)
    steps = read_lesson(body)
    if options.replace:
        lesson = _instead_of(file.numbered(options.replace), steps, options)
    elif options.prompt:
        lesson = _Lesson(new_id(), options.prompt, completed(steps, None), options.category)
    else:
        lesson = _correction(controls, file, steps, options)
    example, rehearsal = await _rehearsed(controls, lesson, keeps_errors=options.keep_error)
    if options.replace:
        file.replace(options.replace, example)
        number = options.replace
    else:
        number = file.add(example)
    return note_bundle(_report(number, example, rehearsal, file.path))


def _correction(
    controls: Controls, file: ExampleFile, steps: Sequence[Step], options: argparse.Namespace
) -> _Lesson:
    """Of the last turn; what was corrected before it, as it was corrected."""
    context = controls.conversation.context
    records = [exchange.record for exchange in context.exchanges]
    turns = [n for n, record in enumerate(records) if isinstance(record, TurnRecord)]
    if not turns:
        raise ConversationError(
            'there is no turn to correct; teach a whole example with %%teach --prompt "QUESTION"'
        )
    last = records[turns[-1]]
    assert isinstance(last, TurnRecord)
    whole = completed(steps, last)
    lesson = _Lesson(new_id(last.id), last.prompt, whole, options.category)
    if options.alone:
        return replace(lesson, system=context.system)
    corrected = {turn_of(example.id): example.taught for example in file.read()}
    before = [corrected.get(r.id, r) for r in records[context.dropped : turns[-1]]]
    return replace(lesson, before=before, system=context.head_text, setup=hidden_setup(context))


def _instead_of(old: Example, steps: Sequence[Step], options: argparse.Namespace) -> _Lesson:
    return _Lesson(
        old.id,
        options.prompt or old.taught.prompt,
        completed(steps, None),
        options.category or old.taught.category,
        () if options.alone else old.items[:-1],
        old.system,
        () if options.alone else old.setup,
    )


async def _rehearsed(
    controls: Controls, lesson: _Lesson, *, keeps_errors: bool
) -> tuple[Example, Rehearsal]:
    """The example as it was executed, in a shell that nobody else uses."""
    shell = open_workspace(controls.settings)
    settings = controls.settings
    rehearsal = Rehearsal(
        shell, settings.workspace.timeout, settings.limits.max_output_chars, keeps_errors
    )
    try:
        await rehearsal.prepare(lesson.setup)
        items = [await rehearsal.repeat(part) for part in lesson.before]
        taught = await rehearsal.perform(
            lesson.prompt, lesson.steps, category=lesson.category or "taught"
        )
    finally:
        await shell.close()
    example = Example(lesson.id, (*items, taught), system=lesson.system, setup=lesson.setup)
    return example, rehearsal


def _report(number: int, example: Example, rehearsal: Rehearsal, path: Path) -> str:
    lines = [f"Example {number} is kept in {path.name}: {_short(example.taught.prompt)}"]
    before = len(example.items) - 1
    if before:
        lines.append(f"It continues {before} earlier {'part' if before == 1 else 'parts'}.")
    for each in rehearsal.differences:
        lines.append(
            f"The output is not what you wrote; the real one is kept.\n  code:    "
            f"{_short(each.code)}\n  written: {_short(each.written)}\n  real:    "
            f"{_short(each.real)}"
        )
    lines.append(example.taught.reply)
    return "\n".join(lines)


# --- the list -----------------------------------------------------------------------------------


@command(
    "[show N|edit N|drop N|export FILE]",
    "The examples that were taught in this notebook. show N: all of one. edit N: a %%teach cell "
    "below, to change and run. drop N: take one out. export FILE: all of them as JSONL, for "
    "training.",
    *("show", "edit", "drop", "export"),
)
async def examples(controls: Controls, arguments: str) -> Bundle:
    file = ExampleFile.beside(controls.name)
    match split("examples", arguments):
        case []:
            return _listing(file)
        case ["show", number]:
            return note_bundle(_whole(file.numbered(_number(number))))
        case ["edit", number]:
            text = _cell(file.numbered(_number(number)), _number(number))
            controls.next_input = text
            return note_bundle(f"Change this and run it; it is in the cell below.\n\n{text}")
        case ["drop", number]:
            dropped = file.replace(_number(number), None)
            return note_bundle(f"Dropped: {_short(dropped.taught.prompt)}")
        case ["export", path]:
            count = file.export(Path(path))
            return note_bundle(f"Written: {path} ({count} examples)")
        case _:
            raise usage("examples", f"do what with the examples? '{arguments.strip()}'")


def _number(text: str) -> int:
    if not text.isdecimal():
        raise usage("examples", f"'{text}' is no number")
    return int(text)


def _listing(file: ExampleFile) -> Bundle:
    rows = [_row(number, example) for number, example in enumerate(file.read(), start=1)]
    if not rows:
        return note_bundle("No examples: nothing was taught in this notebook (%teach --help).")
    return table_bundle(rows, heading=("", "prompt", "runs", "before", "category", "answer"))


def _row(number: int, example: Example) -> tuple[str, ...]:
    blocks = read_reply(example.taught.reply)
    runs = sum(block.tag is Tag.CODE for block in blocks)
    before = str(len(example.items) - 1 or "")
    prompt, answer = _short(example.taught.prompt), _short(blocks[-1].text)
    return str(number), prompt, str(runs), before, example.taught.category, answer


def _whole(example: Example) -> str:
    """An example as a text, for people."""
    parts = [f"system: {example.system}"] if example.system else []
    parts += [f"run before, unseen:\n{code}" for code in example.setup]
    for item in example.items:
        if isinstance(item, Cell):
            parts.append(f"%%python\n{item.code}\n{item.output}")
        else:
            parts.append(f"> {item.prompt}\n\n{item.reply}")
    return "\n\n".join(parts)


def _cell(example: Example, number: int) -> str:
    """A cell that teaches the same again, in the example's place."""
    prompt, reply = example.taught.prompt, example.taught.reply
    options = f"--replace {number}"
    if "\n" not in prompt:  # an option is one line; without it the example keeps its prompt
        quoted = prompt.replace("\\", "\\\\").replace('"', '\\"')
        options += f' --prompt "{quoted}"'
    outputs = [block.body for block in read_reply(reply) if block.tag is Tag.OUTPUT]
    if any(line.startswith("ERROR: ") for text in outputs for line in text.splitlines()):
        options += " --keep-error"
    return f"%%teach {options}\n{reply}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT_CHARS else line[:_SHORT_CHARS] + " …"
