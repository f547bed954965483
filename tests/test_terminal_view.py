"""Nothing that a model writes or its code prints steers the terminal that shows it."""

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from worldmodel_kernel.events import ConversationEvent, Predicted, Rewritten, RunEnded, TurnEnded
from worldmodel_kernel.parser import Closed, Opened, Text
from worldmodel_kernel.records import TurnRecord
from worldmodel_kernel.tags import Tag
from worldmodel_kernel.terminal.console import SafeConsole
from worldmodel_kernel.terminal.show import TerminalView
from worldmodel_kernel.workspace import RunResult, RunStatus

HOSTILE = "a \x1b]52;c;aGk=\x07 b \x1b[2J c \x9b31m d \u202e e \x1b]8;;x\x1b\\ f \x1bc g"
STYLE = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;id=\d+;https://example\.org\x1b\\|\x1b\]8;;\x1b\\")
"""What our own console writes: colours, and the links of an answer."""


def printed(text: str) -> list[dict[str, Any]]:
    return [{"output_type": "stream", "name": "stdout", "text": text}]


def block(tag: Tag | None, text: str) -> list[ConversationEvent]:
    return (
        [Opened(tag), Text(tag, text), Closed(tag)] if tag else [Text(None, text), Closed(Tag.PLAN)]
    )


EVENTS: dict[str, Callable[[str], list[ConversationEvent]]] = {
    "an answer": lambda text: block(None, f"{text} [x](https://example.org)\n\n    {text}\n"),
    "thinking": lambda text: block(Tag.THINK, text),
    "a plan": lambda text: block(Tag.PLAN, text),
    "code": lambda text: block(Tag.CODE, f"x = '{text}'"),
    "code of a person": lambda text: [Rewritten(text)],
    "an output": lambda text: [RunEnded(RunResult(RunStatus.OK, printed(text)), 1)],
    "a prediction": lambda text: [Predicted(text, text, text)],
    "a status": lambda text: [TurnEnded(TurnRecord("1", text, model=text, notices=(text,)))],
}


@pytest.mark.parametrize("terminal", [True, False])
@pytest.mark.parametrize("name", EVENTS)
def test_no_text_steers_the_terminal(name: str, terminal: bool, tmp_path: Path) -> None:
    file = io.StringIO()
    console = SafeConsole(file=file, force_terminal=terminal, highlight=False, width=300)
    view = TerminalView(console, show_thinking=True, images=tmp_path)

    for event in EVENTS[name](HOSTILE):
        view.take(event)

    written = STYLE.sub("", file.getvalue())
    assert "⟨U+202E⟩" in written, "it is shown"
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", written)


def test_an_invisible_letter_of_code_is_seen(tmp_path: Path) -> None:
    console = SafeConsole(file=io.StringIO(), width=80)
    view = TerminalView(console, show_thinking=False, images=tmp_path)
    with console.capture() as captured:
        for event in block(Tag.CODE, "x\u200b = 1"):
            view.take(event)

    assert "x⟨U+200B⟩ = 1" in captured.get()
