"""Commands for what was said: looking back, forgetting, branching, resuming, taking it along."""

from pathlib import Path
from typing import Any

from worldmodel_kernel.commands.registry import command, split, usage
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.display import Bundle, note_bundle, table_bundle
from worldmodel_kernel.errors import ConversationError
from worldmodel_kernel.records import CellRecord, TurnRecord

_HISTORY_CHARS = 70


@command(
    "[shell|conversation|all]",
    "Start afresh: the shell's variables, what was said, or both (the default).",
    *("shell", "conversation", "all"),
)
async def reset(controls: Controls, arguments: str) -> Bundle:
    what = arguments.strip() or "all"
    await controls.reset(what)
    words = {"shell": "A fresh shell.", "conversation": "A fresh conversation."}
    return note_bundle(words.get(what, "A fresh shell and a fresh conversation."))


@command("", "What was said, and what you ran.")
async def history(controls: Controls, arguments: str) -> Bundle:
    rows = [
        (str(number), *_said(exchange.record))
        for number, exchange in enumerate(controls.conversation.exchanges, start=1)
    ]
    return (
        table_bundle(rows, heading=("", "you", "answer")) if rows else note_bundle("Nothing yet.")
    )


@command("", "Forget the last exchange. The shell's variables stay as they are.")
async def undo(controls: Controls, arguments: str) -> Bundle:
    you, _ = _said(controls.conversation.undo().record)
    return note_bundle(f"Forgotten: {you}\nThe shell's variables are not rewound.")


@command(
    "[NUMBER]",
    "Conversations that were left by asking an earlier cell again. With a number: go on with that "
    "one. The shell's variables stay as they are.",
)
async def branches(controls: Controls, arguments: str) -> Bundle:
    wanted, conversation = arguments.strip(), controls.conversation
    if wanted:
        if not wanted.isdecimal():
            raise usage("branches", f"'{wanted}' is no number")
        conversation.switch(int(wanted))
        last = _said(conversation.exchanges[-1].record)[0] if conversation.exchanges else "nothing"
        return note_bundle(f"Going on after: {last}\nThe shell's variables are not rewound.")
    rows = [
        (str(number), str(len(branch)), *(_said(branch[-1].record) if branch else ("", "")))
        for number, branch in enumerate(conversation.context.branches, start=1)
    ]
    if not rows:
        return note_bundle("No branches: no cell was asked again.")
    return table_bundle(rows, heading=("", "exchanges", "last you", "answer"))


@command(
    "[TEXT|clear]",
    "What the model is told before the conversation. Without arguments: what it is told now.",
    "clear",
)
async def system(controls: Controls, arguments: str) -> Bundle:
    text = arguments.strip()
    if text:
        controls.ensure_journal()
        controls.conversation.set_system("" if text == "clear" else text)
    return note_bundle(controls.conversation.context.system or "The model is told nothing.")


@command(
    "[list|ID]",
    "Go on with an earlier conversation: the newest of this notebook, or the one with this id.",
    "list",
)
async def resume(controls: Controls, arguments: str) -> Bundle:
    wanted = arguments.strip()
    if wanted == "list":
        rows = controls.saved()
        return (
            table_bundle(rows, heading=("id", "last used", "began with"))
            if rows
            else note_bundle("There are no earlier conversations.")
        )
    return note_bundle(controls.resume(wanted))


@command(
    "[cells|python|markdown] [PATH]",
    "Take the conversation along. cells (the default): the last answer as cells below it; without "
    "our JupyterLab extension, its code in a cell below. python: all of it as a plain notebook "
    "that runs without us. markdown: as a text.",
    *("cells", "python", "markdown"),
)
async def export(controls: Controls, arguments: str) -> Bundle:
    words = split("export", arguments)
    kind = words[0] if words else "cells"
    if kind not in ("cells", "python", "markdown") or len(words) > 2:
        raise usage("export", f"export what? '{arguments.strip()}'")
    if kind == "cells":
        return _next_cell(controls)
    from worldmodel_kernel.exporting import write_export  # not before it is needed: nbformat

    notebook, origin = _notebook(controls)
    suffix = {"python": ".python.ipynb", "markdown": ".md"}[kind]
    path = Path(words[1]) if len(words) == 2 else Path(origin or "conversation").with_suffix(suffix)
    write_export(notebook, path, kind)
    saved = f"\nThis is {origin} as it was last saved." if origin else ""
    return note_bundle(f"Written: {path}{saved}")


def _next_cell(controls: Controls) -> Bundle:
    last = controls.conversation.last_turn
    code = [block.text for block in last.blocks if block.ran] if last else []
    if last and controls.materialise(last.cell_id):
        return note_bundle("The last answer stands as cells below it.")
    if not code:
        raise ConversationError("the last answer has no code that was run, to put into a cell")
    controls.next_input = controls.as_cell("\n\n".join(map(_anywhere, code)))
    return note_bundle("The code of the last answer is in the cell below.")


def _anywhere(code: str) -> str:
    """A magic that must stand on the first line of its cell, as a call that may stand anywhere."""
    if not code.startswith("%%"):
        return code
    from IPython.core.inputtransformer2 import TransformerManager  # not before it is needed

    manager = TransformerManager()  # type: ignore[no-untyped-call]
    return manager.transform_cell(code).strip("\n")


def _notebook(controls: Controls) -> tuple[Any, str]:
    """The notebook that is open, as it was saved, and its path; without one, the conversation."""
    from worldmodel_kernel.exporting import read_notebook
    from worldmodel_kernel.notebooks import from_records

    path = Path(controls.name)
    if path.suffix == ".ipynb" and path.is_file():
        return read_notebook(path), str(path)
    return from_records(exchange.record for exchange in controls.conversation.exchanges), ""


def _said(record: TurnRecord | CellRecord) -> tuple[str, str]:
    if isinstance(record, CellRecord):
        return _short("%%python " + record.code), _short(record.output)
    return _short(record.prompt), _short(record.answer or f"({record.ending})")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _HISTORY_CHARS else line[:_HISTORY_CHARS] + " …"
