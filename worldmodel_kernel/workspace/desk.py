"""Tools that live here, and are called from the shell: calls in, answers out as code to run there.

A call comes as a message of one comm, which the front end never sees. See `inside.py` for the
other end. Whatever a call holds, it is answered by words, or not at all.
"""

import inspect
import json
from collections.abc import Callable
from typing import Any

from worldmodel_kernel.workspace import Message

Tool = Callable[..., Any]
_TARGET = "worldmodel.tools"
_MAX_CHARS = 4_000_000  # of arguments, and of an answer
_MAX_CALLS = 1000  # at once; a flood of more is not worth an answer


class ToolDesk:
    def __init__(self) -> None:
        self._tools: dict[str, tuple[Tool, str]] = {}
        self._comm = ""
        self._calls = 0

    def add(self, name: str, tool: Tool, description: str) -> None:
        self._tools[name] = (tool, description or (inspect.getdoc(tool) or "").split("\n")[0])

    def descriptions(self) -> dict[str, str]:
        return {name: description for name, (_, description) in self._tools.items()}

    def announcement(self) -> str:
        """Code that tells the shell which tools there are."""
        return f"_wm.remote = {self.descriptions()!r}"

    def concerns(self, message: Message) -> bool:
        """Whether a message of the shell is about tools."""
        kind, content = message["msg_type"], message["content"]
        if kind == "comm_open" and content.get("target_name") == _TARGET:
            self._comm = content["comm_id"]
            return True
        return kind in ("comm_msg", "comm_close") and content.get("comm_id") == self._comm

    def accepted(self, call: dict[str, Any]) -> dict[str, Any] | None:
        """What is needed of a call; None: it is none, or one of a flood."""
        if not isinstance(call.get("call"), str) or self._calls >= _MAX_CALLS:
            return None
        self._calls += 1
        text = call.get("arguments")
        short = text if isinstance(text, str) and len(text) <= _MAX_CHARS else None
        return {"call": call["call"][:100], "name": call.get("name"), "arguments": short}

    async def answer(self, call: dict[str, Any]) -> str:
        """Run the tool of an accepted call; code that delivers what it returned, or its failure."""
        try:
            tool, arguments = self._called(call)
            value = tool(**arguments)
            value = await value if inspect.isawaitable(value) else value
            text = json.dumps({"value": value})
            if len(text) > _MAX_CHARS:
                raise ValueError(f"it returned {len(text)} characters; {_MAX_CHARS} can be sent")
        except Exception as error:  # noqa: BLE001  any failure of a tool goes to its caller
            text = json.dumps({"error": f"{type(error).__name__}: {error}"})
        finally:
            self._calls -= 1
        return f"_wm.deliver({call['call']!r}, {text!r})"

    def _called(self, call: dict[str, Any]) -> tuple[Tool, dict[str, Any]]:
        name, text = call.get("name"), call.get("arguments")
        if not isinstance(name, str) or name not in self._tools:
            raise LookupError(f"no tool {str(name)[:80]!r}")
        if text is None:
            raise ValueError(f"the arguments are no text of at most {_MAX_CHARS} characters")
        arguments = json.loads(text)
        if not isinstance(arguments, dict):
            raise ValueError("the arguments have no names")
        return self._tools[name][0], arguments
