"""The broadcasts of a shell that we know, each with what its content must be.

Whoever holds the shell's key can sign anything. What comes through here has the fields that the
messages' readers rely on, of the right types; other kinds and fields go no further.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from worldmodel_kernel.workspace import Message

_MAX_ID = 300
_MAX_NAME = 10_000
_MAX_LINES = 2000
_MAX_REPLY_BYTES = 16_000_000
_IN_HEADER = ("msg_id", "msg_type", "session", "username", "date", "version", "subshell_id")

Field = Callable[[Any], Any]
"""The value as it may be used; raises TypeError or ValueError where it is none."""


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _id(value: Any) -> str:
    if len(_text(value)) > _MAX_ID:
        raise ValueError
    return _text(value)


def _name(value: Any) -> str:
    return _text(value)[:_MAX_NAME]


def _mapping(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError
    return value


def _optional(value: Any) -> dict[str, Any]:
    return {} if value is None else _mapping(value)


def _lines(value: Any) -> list[str]:
    if not isinstance(value, list):
        raise TypeError
    return [_text(line) for line in value[:_MAX_LINES]]


def _number(value: Any) -> int:
    return value if type(value) is int and 0 <= value < 1 << 53 else 0


def _stream(value: Any) -> str:
    if value not in ("stdout", "stderr"):
        raise ValueError
    return str(value)


def _state(value: Any) -> str:
    if value not in ("busy", "idle", "starting"):
        raise ValueError
    return str(value)


def _transient(value: Any) -> dict[str, Any]:
    known = _optional(value).get("display_id")
    return {} if known is None else {"display_id": _id(known)}


_DISPLAY: dict[str, Field] = {"data": _mapping, "metadata": _optional, "transient": _transient}
_COMM: dict[str, Field] = {"comm_id": _id, "data": _optional}
_FIELDS: dict[str, dict[str, Field]] = {
    "status": {"execution_state": _state},
    "stream": {"name": _stream, "text": _text},
    "display_data": _DISPLAY,
    "update_display_data": _DISPLAY,
    "execute_result": {**_DISPLAY, "execution_count": _number},
    "error": {"ename": _name, "evalue": _text, "traceback": _lines},
    "clear_output": {"wait": bool},
    "comm_open": {**_COMM, "target_name": _id},
    "comm_msg": _COMM,
    "comm_close": _COMM,
    "debug_event": {},
    "execute_input": {},
}


def shaped(message: Message) -> Message | None:
    """The broadcast with its content checked; None: it is none that we know, or broken."""
    kind, content = message.get("msg_type"), message.get("content")
    if not isinstance(kind, str) or kind not in _FIELDS or not isinstance(content, dict):
        return None
    fields = _FIELDS[kind]
    try:
        known = {name: check(content.get(name)) for name, check in fields.items()}
        parent = _optional(message.get("parent_header"))
        _text(parent.get("msg_id", ""))
    except (TypeError, ValueError):
        return None
    is_comm = kind.startswith("comm_")
    return message | {
        "header": _header(_mapping(message["header"])) | {"msg_type": kind},
        "parent_header": _header(parent),
        "metadata": _version(message.get("metadata")) if is_comm else {},
        "content": known if fields else content,
        "buffers": message.get("buffers", []) if is_comm else [],
    }


def _header(header: dict[str, Any]) -> dict[str, Any]:
    """What headers hold; a status is not counted, so it must be small."""
    return {name: header[name] for name in _IN_HEADER if _is_short(header.get(name))}


def _version(metadata: Any) -> dict[str, Any]:
    """Of the widgets' protocol, which a page asks for."""
    version = metadata.get("version") if isinstance(metadata, dict) else None
    return {"version": version} if isinstance(version, str) and _is_short(version) else {}


def _is_short(value: Any) -> bool:
    return isinstance(value, datetime) or (isinstance(value, str) and len(value) <= _MAX_ID)


def shaped_reply(message: Message) -> Message:
    """A reply that can be read: of a run it has a status, and a number where one is expected."""
    if message.get("size", 0) > _MAX_REPLY_BYTES:
        return message | unreadable("the shell's reply was too long") | {"buffers": []}
    content = message.get("content")
    is_run = message.get("msg_type") == "execute_reply"
    known = isinstance(content, dict) and (not is_run or isinstance(content.get("status"), str))
    if not isinstance(content, dict) or not known:
        return message | unreadable("the shell's reply cannot be understood")
    if "execution_count" in content:
        content = content | {"execution_count": _number(content["execution_count"])}
    return message | {"content": content}


def unreadable(why: str) -> Message:
    """The reply in the place of one that cannot be had."""
    content = {"status": "error", "ename": "BadReply", "evalue": why, "traceback": []}
    return {"content": content}
