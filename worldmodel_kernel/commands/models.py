"""Commands for the model, the settings, and what is running."""

import ast
import inspect
from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_type_hints

from worldmodel_kernel.commands.registry import command, split, usage
from worldmodel_kernel.controls import FIXED, Controls, describe
from worldmodel_kernel.display import Bundle, note_bundle, table_bundle
from worldmodel_kernel.session import Settings
from worldmodel_kernel.settings import leaves


@command(
    "[NAME|PATH|embedded] [--adapter PATH|latest|off]",
    "Which model answers. With a name, change to another one: a folder, an adapter's folder, a "
    "name on the hub, or 'embedded'. The conversation goes on; if the model cannot be loaded, the "
    "present one stays.",
    *("embedded", "--adapter", "latest", "off"),
)
async def model(controls: Controls, arguments: str) -> Bundle:
    words = split("model", arguments)
    adapter = None
    if "--adapter" in words:
        at = words.index("--adapter")
        if at + 1 >= len(words):
            raise usage("model", "--adapter needs a path, 'latest' or 'off'")
        adapter = words[at + 1]
        del words[at : at + 2]
    if len(words) > 1:
        raise usage("model", f"one model at a time, not {len(words)}")
    if words or adapter is not None:
        await controls.use_model(words[0] if words else None, adapter)
    rows = await controls.status()
    return table_bundle([row for row in rows if row[0] in ("model", "device", "context")])


def _setting_words(begun: str, settings: Settings) -> list[str]:
    name, equals, _ = begun.partition("=")
    if equals:
        return [f"{name}={value}" for value in _choices(settings, name)]
    return [f"{name}=" for name in leaves(settings) if name not in FIXED]


def _choices(tree: Any, name: str) -> list[str]:
    """The values that a setting may have, where they are few and have names."""
    hints = get_type_hints(type(tree))
    if hints.get(name) is bool:
        return ["on", "off"]
    if name in hints:
        return [option for option in get_args(hints[name]) if isinstance(option, str)]
    parts = [getattr(tree, field.name) for field in fields(tree)]
    return [value for part in parts if is_dataclass(part) for value in _choices(part, name)]


@command(
    "[NAME=VALUE …]",
    "Change settings until the kernel ends. Without arguments: all settings and what they mean.",
    completed=_setting_words,
)
async def set_(controls: Controls, arguments: str) -> Bundle:
    words = split("set", arguments)
    if not words:
        documented = _documented(Settings)
        rows = [
            (name, describe(value), documented.get(name, ""))
            for name, value in leaves(controls.settings).items()
        ]
        return table_bundle(rows, heading=("setting", "value", "meaning"))
    for word in words:
        if "=" not in word:
            raise usage("set", f"'{word}' has no value; write {word}=VALUE")
    values = dict(word.split("=", 1) for word in words)
    await controls.set(values)
    now = leaves(controls.settings)
    shown = [(name, describe(now[name])) for name in values]
    if "folders" in values and controls.workspace.isolation.level == "bubblewrap":
        shown.append(("", "The next shell shows them: %reset shell (its variables are lost)."))
    return table_bundle(shown)


@command("", "The model, the shell, the context, and the settings that differ from the defaults.")
async def status(controls: Controls, arguments: str) -> Bundle:
    return table_bundle(await controls.status())


@command("", "The tools that use_tool finds in the shell.")
async def tools(controls: Controls, arguments: str) -> Bundle:
    found = await controls.workspace.tools()
    if not found:
        return note_bundle(
            "No tools. Make one in a %%python cell:\n"
            "@register_tool\ndef double(n):\n    return 2 * n"
        )
    return table_bundle(sorted(found.items()), heading=("tool", "what it is"))


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
