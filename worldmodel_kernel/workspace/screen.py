"""What of the shell's messages goes on: to the front end, into notebooks and records.

The one place that they all pass. The shell is not trusted in a sandbox; without one it is trusted
with what the person wrote, and not with what the model wrote. What is not trusted passes an
allow-list (`safe`), unless the person wants to see everything.
"""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from worldmodel_kernel.safe.bundle import (
    OURS,
    Json,
    is_plain_json,
    plain_text,
    plain_texts,
    screened,
    sendable,
)
from worldmodel_kernel.safe.own import is_own, screened_own
from worldmodel_kernel.safe.widgets import foreign, safe_paths, screened_state
from worldmodel_kernel.workspace import Message, Outputs, questions
from worldmodel_kernel.workspace.shapes import unreadable

_WIDGET = "jupyter.widget"
_MODEL_NAMES = ("model_name", "model_module", "model_module_version")
_MAX_COMMS = 5000
_MAX_REQUESTS = 5000
_OUR_DISPLAY = "wm-"
_DISPLAYS = ("display_data", "update_display_data", "execute_result")


@dataclass(frozen=True, slots=True)
class _Comm:
    trusted: bool
    model: str = ""
    """Of a widget."""

    foreign: str = ""
    """Why its messages go no further."""

    own: bool = False
    """A live view of ours."""


class Screen:
    """`outputs`: the person's decision; `trusts_person`: what the person's code shows passes."""

    def __init__(self, *, trusts_person: bool) -> None:
        self.outputs: Outputs = "safe"
        self._trusts_person = trusts_person
        self._comms: OrderedDict[str, _Comm] = OrderedDict()
        self._trusted: OrderedDict[str, None] = OrderedDict()  # requests

    def begin(self, request: str, *, by_person: bool) -> None:
        """A run begins, of the person's code or of the model's."""
        if by_person and self._trusts_person:
            _remember(self._trusted, request, None, _MAX_REQUESTS)

    def asker(self, *, by_person: bool) -> str:
        """Who asks in a run, as far as that is known; empty: the person's own code."""
        if by_person:
            return "" if self._trusts_person else questions.ANY
        return questions.MODEL

    def sent(self, message: Message) -> None:
        """The front end's message goes to the shell: what it causes is as trusted as its comm."""
        kind, content = message["header"]["msg_type"], message["content"]
        comm = str(content.get("comm_id", ""))
        if kind == "comm_open":
            _remember(self._comms, comm, _Comm(self._trusts_person), _MAX_COMMS)
        known = self._comms.get(comm)
        if known is not None and known.trusted:
            _remember(self._trusted, message["header"]["msg_id"], None, _MAX_REQUESTS)

    def passed(self, message: Message) -> Message | None:
        """What goes on of a broadcast; None: nothing."""
        kind, content = message["msg_type"], message["content"]
        trusted = message["parent_header"].get("msg_id", "") in self._trusted
        if kind in _DISPLAYS:
            if content["transient"].get("display_id", "").startswith(_OUR_DISPLAY):
                return None  # a block of a turn is shown by us only
            return message | {"content": self._display(content, self._all or trusted)}
        if kind == "stream":
            clean = sendable if self._all or trusted else plain_text
            return message | {"content": content | {"text": clean(content["text"])}}
        if kind == "error":
            return message | {"content": _error(content)}
        if kind.startswith("comm_"):
            data = self._comm(kind, content, self._all or trusted)
            return None if data is None else message | {"content": content | {"data": data}}
        return message

    def reply(self, content: Json, request: str = "") -> Json:
        """What goes on of a reply to a request of the front end."""
        if self._all or request in self._trusted:
            return content | _error_in(content)
        content = _plain(content)
        if isinstance(content.get("data"), dict):  # inspection
            content |= {"data": self._bundle(content["data"]), "metadata": {}}
        if isinstance(content.get("body"), dict) and "data" in content["body"]:  # the debugger's
            content["body"] = self._inspected(content["body"])
        if isinstance(content.get("payload"), list):
            content["payload"] = [p for each in content["payload"] if (p := self._payload(each))]
        if isinstance(content.get("user_expressions"), dict):
            content["user_expressions"] = {
                name: self._expression(value)
                for name, value in content["user_expressions"].items()
                if isinstance(value, dict)
            }
        return content

    @property
    def _all(self) -> bool:
        return self.outputs == "all"

    # --- displays -----------------------------------------------------------------------------

    def _display(self, content: Json, trusted: bool) -> Json:
        if trusted:
            data = {k: v for k, v in content["data"].items() if not k.startswith(OURS)}
            return content | {"data": data}
        found = screened(content["data"], content["metadata"], widget=self._widget)
        return content | {"data": found.data, "metadata": found.metadata}

    def _bundle(self, data: Json) -> Json:
        return screened(data, {}, widget=self._widget).data

    def _widget(self, model: str) -> str:
        """Why a widget is not shown."""
        known = self._comms.get(model)
        return "unknown" if known is None else known.foreign

    def _outputs(self, outputs: list[Any]) -> list[Any]:
        """Those inside an Output widget."""
        kept = []
        for output in outputs:
            kind = output.get("output_type") if isinstance(output, dict) else None
            data = output.get("data") if isinstance(output, dict) else None
            if kind in ("display_data", "execute_result") and isinstance(data, dict):
                kept.append(output | {"data": self._bundle(data), "metadata": {}})
            elif kind in ("stream", "error"):
                kept.append(output)
        return kept

    def _inspected(self, body: Json) -> Json:
        data = body["data"] if isinstance(body["data"], dict) else {}
        return body | {"data": self._bundle(data), "metadata": {}}

    def _payload(self, payload: Any) -> Json | None:
        match payload:
            case {"source": "page", "data": dict(data)}:
                return {"source": "page", "data": self._bundle(data), "start": 0}
            case {"source": "set_next_input", "text": str(text)}:
                return {"source": "set_next_input", "text": plain_text(text), "replace": False}
        return None

    def _expression(self, value: Json) -> Json:
        data = value.get("data")
        return value | ({"data": self._bundle(data)} if isinstance(data, dict) else {})

    # --- widgets ------------------------------------------------------------------------------

    def _comm(self, kind: str, content: Json, trusted: bool) -> Json | None:
        """The data of a comm's message as it may go on."""
        id: str = content["comm_id"]
        data: Json = content["data"]
        if kind == "comm_open":
            comm = _opened(content, trusted)
            _remember(self._comms, id, comm, _MAX_COMMS)
        else:
            known = self._comms.get(id)
            if known is None:
                return data if trusted and kind == "comm_msg" else None
            comm = known
        if kind == "comm_close":
            del self._comms[id]
            return None if comm.foreign else data
        return data if self._all else self._data(comm, data)

    def _data(self, comm: _Comm, data: Json) -> Json | None:
        if data.get("method") == "update_states":
            return self._all_states(data)
        if comm.foreign or comm.trusted or "state" not in data:
            return None if comm.foreign else data
        state = data["state"] if isinstance(data["state"], dict) else {}
        kept = self._kept(comm, state)
        if kept is None:
            return None
        paths = [] if comm.own else safe_paths(data.get("buffer_paths"))
        return data | {"state": kept, "buffer_paths": paths}

    def _kept(self, comm: _Comm, state: Json) -> Json | None:
        """What of a state may pass; None: nothing."""
        if comm.own:
            return screened_own(state)
        return screened_state(comm.model, state, outputs=self._outputs)

    def _all_states(self, data: Json) -> Json:
        """Every widget at once, for a page that was opened later."""
        kept: Json = {}
        states = data.get("states")
        for id, each in states.items() if isinstance(states, dict) else ():
            known = self._comms.get(id)
            if known is not None and isinstance(each, dict) and (safe := self._state(known, each)):
                kept[id] = safe
        paths = safe_paths(data.get("buffer_paths"))
        shown = all(p and p[0] in kept and not self._comms[p[0]].own for p in paths)
        return data | {"states": kept, "buffer_paths": paths if shown else []}

    def _state(self, comm: _Comm, each: Json) -> Json | None:
        if comm.trusted:
            return each
        state = each.get("state")
        if comm.foreign or not isinstance(state, dict):
            return None
        named = {f"_{name}": each[name] for name in _MODEL_NAMES if name in each}
        if self._kept(comm, named) is None:  # the page makes the widget from these names
            return None
        safe = self._kept(comm, state)
        return None if safe is None else each | {"state": safe}


def _opened(content: Json, trusted: bool) -> _Comm:
    state = content["data"].get("state")
    state = state if isinstance(state, dict) else {}
    model = str(state.get("_model_name", ""))
    if content["target_name"] != _WIDGET:
        return _Comm(trusted, model, "" if trusted else f"comm {content['target_name']}")
    if not trusted and is_own(state):
        return _Comm(trusted, model, own=True)
    why = foreign(state) if state.get("_model_module") else "nothing"
    why = why or ("an address" if screened_state(model, state, outputs=list) is None else "")
    return _Comm(trusted, model, "" if trusted else why)


def _error(content: Json) -> Json:
    return {
        "ename": plain_text(content["ename"]),
        "evalue": plain_text(content["evalue"]),
        "traceback": [plain_text(line) for line in content["traceback"]],
    }


def _error_in(reply: Json) -> Json:
    """As in the broadcast of the same error, whoever wrote the code."""
    lines = reply.get("traceback")
    found: Json = {
        n: plain_text(t) for n in ("ename", "evalue") if isinstance(t := reply.get(n), str)
    }
    if isinstance(lines, list):
        found |= {"traceback": [plain_text(line) for line in lines if isinstance(line, str)]}
    return found


def _plain(reply: Json) -> Json:
    """No terminal is steered by a reply; of one that nobody can need, nothing is kept."""
    if not is_plain_json(reply):
        return dict(unreadable("the shell's reply cannot be understood")["content"])
    return dict(plain_texts(reply))


def _remember(known: "OrderedDict[str, Any]", key: str, value: Any, most: int) -> None:
    known[key] = value
    known.move_to_end(key)
    if len(known) > most:
        known.popitem(last=False)
