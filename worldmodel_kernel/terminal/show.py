"""A turn in the terminal: events in, lines out, as they happen.

On a terminal thinking is dim and folded to its first line unless asked for, code has colours, and
the answer is Markdown; into a pipe the same words go without any of that. What would steer the
terminal is spelled out by the console (`SafeConsole`).
"""

import base64
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markdown import Markdown
from rich.panel import Panel
from rich.syntax import Syntax
from rich.text import Text as Styled

from worldmodel_kernel.display import notices, status_line
from worldmodel_kernel.events import (
    ConversationEvent,
    Predicted,
    Rewritten,
    RunEnded,
    RunStarted,
    Skipped,
    TurnEnded,
    Waiting,
)
from worldmodel_kernel.lesson import Score
from worldmodel_kernel.matching import same_text
from worldmodel_kernel.outputs import bound_text
from worldmodel_kernel.parser import Closed, Opened, Text
from worldmodel_kernel.tags import Tag
from worldmodel_kernel.visible import visible_code

_MAX_OUTPUT_CHARS = 4000


class TerminalView:
    """Args:
    show_thinking: print all of it, not its first line.
    images: where pictures go; each is named in the output.
    hint: what there is to say about the reply of a run, beside its output.
    """

    def __init__(
        self,
        console: Console,
        *,
        show_thinking: bool,
        images: Path,
        hint: Callable[[Mapping[str, Any]], str] = lambda reply: "",
    ) -> None:
        self._console = console
        self.show_thinking = show_thinking
        self._images = images
        self._hint = hint
        self._score = Score()
        self._tag: Tag | None = None
        self._text = ""

    def take(self, event: ConversationEvent) -> None:
        match event:
            case Waiting(phase):
                self._console.print(f"the model is not ready yet: {phase} …", style="dim")
            case Opened(tag):
                self._flush()
                self._tag = tag
            case Text(_, text):
                self._text += text
            case Closed():
                self._flush()
            case RunStarted():
                self._flush()
            case Rewritten(code):
                self._console.print("your code runs instead:", style="dim")
                self._code(code)
            case Skipped():
                self._console.print("not run: you skipped it", style="dim")
            case Predicted(person, model, actual):
                self._compare(person, model, actual)
            case RunEnded(result):
                self._output(result.text, result.outputs)
                if hint := self._hint(result.reply):
                    self._console.print(hint, markup=False)
            case TurnEnded(record):
                self._flush()
                self._console.print(status_line(record), style="dim")
                for notice in notices(record):
                    self._console.print(notice, style="yellow")
            case _:
                pass

    def _flush(self) -> None:
        """The block that has ended."""
        text, tag = self._text.strip("\n"), self._tag
        self._text, self._tag = "", None
        if not text.strip():
            return
        if tag is Tag.THINK:
            self._thinking(text)
        elif tag is Tag.CODE:
            self._code(text)
        elif tag is None:
            self._console.print(Markdown(text) if self._console.is_terminal else Styled(text))
        else:
            self._console.print(f"[{tag}] {text}", style="dim", markup=False, highlight=False)

    def _code(self, text: str) -> None:
        text = visible_code(text)
        code = Syntax(text, "python", theme="ansi_dark", background_color="default")
        self._console.print(code if self._console.is_terminal else Styled(text))

    def _compare(self, person: str, model: str, actual: str) -> None:
        """What was expected of the output that follows."""
        if model:
            self._console.print(f"the model expected: {model}", style="dim", markup=False)
        self._score = self._score.plus(person, actual)
        if person.strip():
            verdict = "right" if same_text(person, actual) else "not quite"
            line = f"you said: {person} ({verdict}; {self._score})"
            self._console.print(line, style="dim", markup=False)

    def _thinking(self, text: str) -> None:
        first, *more = text.splitlines()
        shown = text if self.show_thinking else first + (" …" if more else "")
        self._console.print(Styled(f"thinking: {shown}", style="dim italic"))

    def _output(self, text: str, outputs: list[dict[str, Any]]) -> None:
        saved = [path for output in outputs if (path := self._save(output))]
        lines = [bound_text(text, _MAX_OUTPUT_CHARS), *(f"saved: {path}" for path in saved)]
        shown = Styled("\n".join(lines))
        if self._console.is_terminal:
            self._console.print(Panel(shown, title="output", title_align="left", style="dim"))
        else:
            self._console.print(shown)

    def _save(self, output: dict[str, Any]) -> Path | None:
        picture = output.get("data", {}).get("image/png")
        if not isinstance(picture, str):
            return None
        self._images.mkdir(parents=True, exist_ok=True)
        path = self._images / f"figure-{len(list(self._images.iterdir())) + 1}.png"
        path.write_bytes(base64.b64decode(picture))
        return path
