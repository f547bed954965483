"""Tools that live here, and are called from the shell: calls in, answers out as code to run there.

A call comes as a message of one comm, which the front end never sees. See `inside.py` for the
other end.
"""

import ast
import inspect
import json
from collections.abc import Callable
from typing import Any

from worldmodel_kernel.workspace import Message

Tool = Callable[..., Any]
_TARGET = "worldmodel.tools"


class ToolDesk:
    def __init__(self) -> None:
        self._tools: dict[str, tuple[Tool, str]] = {}
        self._comm = ""

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

    async def answer(self, call: dict[str, Any]) -> str:
        """Run the tool; code that delivers what it returned, or how it failed."""
        try:
            tool, _ = self._tools[call["name"]]
            value = tool(**json.loads(call["arguments"]))
            value = await value if inspect.isawaitable(value) else value
            text = json.dumps({"value": value})
        except Exception as error:  # noqa: BLE001  any failure of a tool goes to its caller
            text = json.dumps({"error": f"{type(error).__name__}: {error}"})
        return f"_wm.deliver({call['call']!r}, {text!r})"


def from_repr(text: str) -> Any:
    """The value of a JSON text that came as the repr of a string."""
    return json.loads(ast.literal_eval(text))
