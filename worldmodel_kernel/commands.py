"""The kernel's own commands: `%think on`, `%set temperature=0.2`, `%status` …

Each is a name, a usage line, a sentence of help, how to complete its arguments, and a function of
the controls that returns a MIME bundle. A wrong argument is a SettingsError with the usage in it.
"""

import ast
import inspect
import shlex
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, get_args, get_type_hints

from worldmodel_kernel.controls import FIXED, Controls, describe
from worldmodel_kernel.display import Bundle, note_bundle, surprise_bundle, table_bundle
from worldmodel_kernel.errors import SettingsError, nearest
from worldmodel_kernel.lesson import score_of
from worldmodel_kernel.records import CellRecord, TurnRecord
from worldmodel_kernel.session import Settings
from worldmodel_kernel.settings import leaves

Run = Callable[[Controls, str], Awaitable[Bundle]]
_HISTORY_CHARS = 70
_MODES = {
    "run": "Code runs by itself.",
    "ask": "Each block of code waits for your word: run, edit, skip or stop.",
    "step": "Step by step: blocks come one at a time, and you may predict each output.",
}


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    usage: str
    help: str
    run: Run
    words: Callable[[str], Iterable[str]]
    """What the word begun so far may become."""


COMMANDS: dict[str, Command] = {}


def command(
    usage: str, help: str, *words: str, completed: Callable[[str], Iterable[str]] | None = None
) -> Callable[[Run], Run]:
    """Register a command; the function's name, without its underscore, is the command's.

    What may follow it is one of `words`, or what `completed` makes of the word begun so far.
    """

    def register(run: Run) -> Run:
        name = getattr(run, "__name__", "").rstrip("_")
        ways = completed or (lambda begun: words)
        COMMANDS[name] = Command(name, f"%{name} {usage}".strip(), help, run, ways)
        return run

    return register


async def run_command(controls: Controls, name: str, arguments: str) -> Bundle:
    """Raises SettingsError for an unknown command or wrong arguments, and what the command does."""
    if name not in COMMANDS:
        raise SettingsError(f"no command %{name}; {nearest(name, COMMANDS)} (%help lists them)")
    if arguments.strip() in ("--help", "-h", "?"):
        return note_bundle(_help_text(COMMANDS[name]))
    return await COMMANDS[name].run(controls, arguments)


def complete(text: str) -> tuple[list[str], int]:
    """Ways to go on with a command line, and where in it what they replace starts."""
    head, space, rest = text.partition(" ")
    if not space:
        mark, name = text[:1], text[1:]
        return [mark + n for n in sorted(COMMANDS) if n.startswith(name)], 0
    chosen = COMMANDS.get(head[1:])
    if chosen is None:
        return [], len(text)
    last = rest.rpartition(" ")[2]
    words = (*chosen.words(last), "--help")
    return [word for word in words if word.startswith(last)], len(text) - len(last)


def _setting_words(begun: str) -> list[str]:
    name, equals, _ = begun.partition("=")
    if equals:
        return [f"{name}={value}" for value in _choices(Settings(), name)]
    return [f"{name}=" for name in leaves(Settings()) if name not in FIXED]


def _choices(tree: Any, name: str) -> list[str]:
    """The values that a setting may have, where they are few and have names."""
    hints = get_type_hints(type(tree))
    if hints.get(name) is bool:
        return ["on", "off"]
    if name in hints:
        return [option for option in get_args(hints[name]) if isinstance(option, str)]
    parts = [getattr(tree, field.name) for field in fields(tree)]
    return [value for part in parts if is_dataclass(part) for value in _choices(part, name)]


def explain(name: str) -> str:
    """What `%name?` shows; empty for what is no command."""
    return _help_text(COMMANDS[name]) if name in COMMANDS else ""


def _help_text(chosen: Command) -> str:
    return f"{chosen.usage}\n\n{chosen.help}"


def _usage(name: str, why: str) -> SettingsError:
    return SettingsError(f"{why}\n  usage: {COMMANDS[name].usage}")


# --- the commands -------------------------------------------------------------------------------


@command("[on|off]", "Unfold the model's thinking, or fold it away (the default).", "on", "off")
async def think(controls: Controls, arguments: str) -> Bundle:
    shown = controls.settings.display.show_thinking
    wanted = arguments.strip() or ("off" if shown else "on")
    if wanted not in ("on", "off"):
        raise _usage("think", f"think on or off? '{wanted}' is neither")
    await controls.set({"show_thinking": wanted})
    return note_bundle(f"Thinking is {'unfolded' if wanted == 'on' else 'folded'}.")


@command(
    "[run|ask|step] [SECONDS]",
    "What happens before code runs. run: nothing. ask: each block waits for your word (run, edit, "
    "skip, stop). step: for teaching; blocks come one at a time, and you may predict each output; "
    "with SECONDS a question stays open that long.",
    *("run", "ask", "step"),
)
async def mode(controls: Controls, arguments: str) -> Bundle:
    words = arguments.split()
    shown = controls.settings.display
    if len(words) > 2:
        raise _usage("mode", f"a mode and perhaps its seconds, not {len(words)} words")
    if words:
        pace = words[1] if len(words) == 2 else "0"
        await controls.set({"mode": words[0], "pace": pace})
        shown = controls.settings.display
    score = score_of(exchange.record for exchange in controls.conversation.exchanges)
    said = f"{_MODES[shown.mode]}{f' Questions stay open for {shown.pace:g} s.' * bool(shown.pace)}"
    return note_bundle(said + (f"\nPredictions: {score}." if score.total else ""))


@command(
    "[on|off]",
    "How surprising each output was to the model. on: shown in every turn. Without arguments: that "
    "of the last turn.",
    *("on", "off"),
)
async def surprise(controls: Controls, arguments: str) -> Bundle:
    wanted = arguments.strip()
    if wanted not in ("", "on", "off"):
        raise _usage("surprise", f"surprise on or off? '{wanted}' is neither")
    if wanted:
        await controls.set({"surprise": wanted})
        how = "shown in every turn" if wanted == "on" else "kept in the record only"
        return note_bundle(f"Surprise is {how}.")
    records = [exchange.record for exchange in controls.conversation.exchanges]
    last = next((r for r in reversed(records) if isinstance(r, TurnRecord)), None)
    scored = [b.surprise for b in last.blocks if b.surprise] if last else []
    if not scored:
        return note_bundle("The last turn read no output.")
    return surprise_bundle([token for tokens in scored for token in tokens])


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


@command(
    "[NAME|PATH|embedded] [--adapter PATH|latest|off]",
    "Which model answers. With a name, change to another one: a folder, an adapter's folder, a "
    "name on the hub, or 'embedded'. The conversation goes on; if the model cannot be loaded, the "
    "present one stays.",
    *("embedded", "--adapter", "latest", "off"),
)
async def model(controls: Controls, arguments: str) -> Bundle:
    words = _split("model", arguments)
    adapter = None
    if "--adapter" in words:
        at = words.index("--adapter")
        if at + 1 >= len(words):
            raise _usage("model", "--adapter needs a path, 'latest' or 'off'")
        adapter = words[at + 1]
        del words[at : at + 2]
    if len(words) > 1:
        raise _usage("model", f"one model at a time, not {len(words)}")
    if words or adapter is not None:
        await controls.use_model(words[0] if words else None, adapter)
    rows = await controls.status()
    return table_bundle([row for row in rows if row[0] in ("model", "device", "context")])


@command(
    "[NAME=VALUE …]",
    "Change settings until the kernel ends. Without arguments: all settings and what they mean.",
    completed=_setting_words,
)
async def set_(controls: Controls, arguments: str) -> Bundle:
    words = _split("set", arguments)
    if not words:
        documented = _documented(Settings)
        rows = [
            (name, describe(value), documented.get(name, ""))
            for name, value in leaves(controls.settings).items()
        ]
        return table_bundle(rows, heading=("setting", "value", "meaning"))
    for word in words:
        if "=" not in word:
            raise _usage("set", f"'{word}' has no value; write {word}=VALUE")
    values = dict(word.split("=", 1) for word in words)
    await controls.set(values)
    now = leaves(controls.settings)
    return table_bundle([(name, describe(now[name])) for name in values])


@command("", "The model, the shell, the context, and the settings that differ from the defaults.")
async def status(controls: Controls, arguments: str) -> Bundle:
    return table_bundle(await controls.status())


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
            raise _usage("branches", f"'{wanted}' is no number")
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


@command("", "The tools that use_tool finds in the shell.")
async def tools(controls: Controls, arguments: str) -> Bundle:
    found = await controls.workspace.tools()
    if not found:
        return note_bundle(
            "No tools. Make one in a %%python cell:\n"
            "@register_tool\ndef double(n):\n    return 2 * n"
        )
    return table_bundle(sorted(found.items()), heading=("tool", "what it is"))


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


@command("[COMMAND]", "This list, or what one command does.", completed=lambda begun: COMMANDS)
async def help_(controls: Controls, arguments: str) -> Bundle:
    name = arguments.strip().lstrip("%/")
    if name:
        if name not in COMMANDS:
            raise SettingsError(f"no command %{name}; {nearest(name, COMMANDS)}")
        return note_bundle(_help_text(COMMANDS[name]))
    rows = [(each.usage, each.help.split(". ")[0]) for each in COMMANDS.values()]
    cells = [
        ("%%python", "A cell of your own Python, in the model's shell"),
        ("!ls, %timeit, name?", "IPython's own, in the same shell"),
    ]
    return table_bundle([*rows, *cells], heading=("command", "does"))


# --- small parts --------------------------------------------------------------------------------


def _split(name: str, arguments: str) -> list[str]:
    try:
        return shlex.split(arguments)
    except ValueError as error:
        raise _usage(name, f"the quotes do not match: {error}") from error


def _said(record: TurnRecord | CellRecord) -> tuple[str, str]:
    if isinstance(record, CellRecord):
        return _short("%%python " + record.code), _short(record.output)
    return _short(record.prompt), _short(record.answer or f"({record.ending})")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _HISTORY_CHARS else line[:_HISTORY_CHARS] + " …"


def _documented(kind: Any) -> dict[str, str]:
    """The sentence below each field of a settings class and its parts."""
    found: dict[str, str] = {}
    body = ast.parse(inspect.getsource(kind)).body[0]
    assert isinstance(body, ast.ClassDef)
    for field, after in zip(body.body, body.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            text = _text_of(after)
            if text:
                found[field.target.id] = " ".join(text.split())
    default = kind()
    for part in fields(kind):
        value = getattr(default, part.name)
        if is_dataclass(value):
            found |= _documented(type(value))
    return found


def _text_of(node: ast.stmt) -> str:
    constant = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return str(node.value.value) if constant else ""  # type: ignore[attr-defined]
