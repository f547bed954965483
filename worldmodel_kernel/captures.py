"""Which Output widgets have what is shown diverted into them, and which of them may.

An Output widget names a request by its id (`msg_id`), and the page then puts into the widget what
is shown under that request, whoever shows it. Code may divert what it shows itself; the rest of a
turn is none of its business.
"""

from collections.abc import Collection, Iterator
from typing import Any

from worldmodel_kernel.workspace import Message

_NAME = "msg_id"


class Captures:
    def __init__(self) -> None:
        self._open: set[str] = set()

    def note(self, message: Message) -> None:
        """A comm's message goes to the page."""
        for comm, state in _states(message):
            (self._open.add if state[_NAME] else self._open.discard)(comm)

    def released(self) -> list[dict[str, Any]]:
        """The code has ended: the data of comm messages that end what it has not ended itself."""
        data = {"method": "update", "state": {_NAME: ""}, "buffer_paths": []}
        closed = [{"comm_id": comm, "data": data} for comm in self._open]
        self._open.clear()
        return closed


def hold(message: Message, allowed: Collection[str]) -> None:
    """Of a comm's message that belongs to no run: only these requests may be diverted."""
    for _, state in _states(message):
        if state[_NAME] not in allowed:
            state[_NAME] = ""


def _states(message: Message) -> Iterator[tuple[str, dict[str, Any]]]:
    """The states in it that name a request, each with its comm."""
    if not message["msg_type"].startswith("comm_"):
        return
    data, comm = message["content"]["data"], message["content"]["comm_id"]
    each = data.get("states")
    states = list(each.items()) if isinstance(each, dict) else []
    known = [(id, one.get("state")) for id, one in states if isinstance(one, dict)]
    for id, state in [(comm, data.get("state")), *known]:
        if isinstance(state, dict) and _NAME in state:
            yield id, state
