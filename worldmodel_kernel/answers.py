"""What the kernel itself answers besides cells: completion, inspection, completeness, history.

A prompt is no Python, so the shell would call it invalid and complete nonsense; a cell of code is
the shell's. `answer` returns None for what should be handed over.
"""

import fnmatch
import re
from typing import Any

from worldmodel_kernel.cells import Command, Nothing, Prompt, Python, read_cell
from worldmodel_kernel.commands import COMMANDS, complete, explain
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.errors import WorkspaceError

_WORD = re.compile(r"[A-Za-z_]\w*$")
_HISTORY_LINES = 2000

Content = dict[str, Any]


class Answers:
    def __init__(self, controls: Controls) -> None:
        self._controls = controls
        self._history: list[tuple[int, int, str]] = []
        self._actions = {
            "complete_request": self._complete,
            "inspect_request": self._inspect,
            "is_complete_request": self._is_complete,
            "history_request": self._past,
        }
        self.kinds = frozenset(self._actions)

    def remember(self, number: int, source: str) -> None:
        """A cell for the history."""
        self._history.append((1, number, source))
        del self._history[:-_HISTORY_LINES]

    async def answer(self, kind: str, content: Content) -> Content | None:
        """Content of the reply, or None when the shell shall answer."""
        return await self._actions[kind](content)

    async def _complete(self, content: Content) -> Content | None:
        code, cursor = content["code"], content["cursor_pos"]
        cell = read_cell(code, COMMANDS)
        line = code[:cursor].rpartition("\n")[2]
        if line.startswith("%%teach "):
            line = line[1:]
        if line[:1] in "%/" and line and not line.startswith("%%"):
            named = COMMANDS.get(cell.name) if isinstance(cell, Command) else None
            names = await self._variables() if named and named.takes_data else {}
            matches, start = complete(line, self._controls.settings, names)
            if matches or isinstance(cell, Command):
                return _matches(matches, cursor - len(line) + start, cursor)
        if not isinstance(cell, Prompt):
            return None
        return await self._complete_name(code, cursor)

    async def _complete_name(self, code: str, cursor: int) -> Content:
        """In a prompt: the names of the shell's variables."""
        found = _WORD.search(code[:cursor])
        if not found:
            return _matches([], cursor, cursor)
        names = await self._variables()
        matches = sorted(name for name in names if name.startswith(found[0]))
        return _matches(matches, found.start(), cursor)

    async def _inspect(self, content: Content) -> Content | None:
        code, cursor = content["code"], content["cursor_pos"]
        cell = read_cell(code, COMMANDS)
        text = explain(cell.name) if isinstance(cell, Command) else ""
        if isinstance(cell, Python):
            return None
        if isinstance(cell, Prompt):
            name = _name_at(code, cursor)
            value = (await self._variables()).get(name, "")
            text = f"{name} = {value}" if value else ""
            if not text and re.fullmatch(r"[\w.]+", cell.text):
                return None
        data = {"text/plain": text} if text else {}
        return {"status": "ok", "found": bool(text), "data": data, "metadata": {}}

    async def _is_complete(self, content: Content) -> Content | None:
        cell = read_cell(content["code"], COMMANDS)
        if isinstance(cell, Python | Command) and content["code"].lstrip().startswith("%%"):
            done = content["code"].endswith("\n")
            return {"status": "complete"} if done else {"status": "incomplete", "indent": ""}
        if isinstance(cell, Nothing):
            return {"status": "complete"}
        return {"status": "complete"}

    async def _past(self, content: Content) -> Content:
        count = int(content.get("n") or 0)
        match content.get("hist_access_type"):
            case "range":
                start, stop = content.get("start") or 0, content.get("stop")
                lines = [
                    h for h in self._history if h[1] >= start and (stop is None or h[1] < stop)
                ]
            case "search":
                pattern = content.get("pattern") or "*"
                lines = [h for h in self._history if fnmatch.fnmatch(h[2], pattern)]
                if content.get("unique"):
                    lines = list({h[2]: h for h in lines}.values())
                lines = lines[-count:] if count else lines
            case _:
                lines = self._history[-count:] if count else self._history
        output = bool(content.get("output"))
        shown = [(s, n, (text, None) if output else text) for s, n, text in lines]
        return {"status": "ok", "history": shown}

    async def _variables(self) -> dict[str, str]:
        try:
            return await self._controls.workspace.variables()
        except WorkspaceError:
            return {}


def _matches(matches: list[str], start: int, end: int) -> Content:
    return {
        "status": "ok",
        "matches": matches,
        "cursor_start": start,
        "cursor_end": end,
        "metadata": {},
    }


def _name_at(code: str, cursor: int) -> str:
    start = re.search(r"\w*$", code[:cursor])
    end = re.match(r"\w*", code[cursor:])
    return (start[0] if start else "") + (end[0] if end else "")
