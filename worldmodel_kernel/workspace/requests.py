"""The content of execute requests to the shell, and the identity that their outputs carry."""

import uuid
from pathlib import Path
from typing import Any

from worldmodel_kernel.workspace import Message

_MEET = "get_ipython().kernel.stdin_socket.poll(5000)"
"""Wait for the greeting: a question to a socket that has not been met is dropped in silence."""

_INSIDE = (Path(__file__).parent / "inside.py").read_text(encoding="utf-8")
_NAMES = f"exec(compile({_INSIDE!r}, '<worldmodel>', 'exec'), {{'__name__': 'worldmodel'}})"
"""In a namespace of its own: it shows in no listing, and `%reset` cannot reach it."""

SET_UP = f"{_MEET}\n{_NAMES}"
"""The first code of a shell: our names inside."""


def execution(code: str, **options: Any) -> dict[str, Any]:
    """A run that is shown and counted; `options` are further fields of the request."""
    return {
        "code": code,
        "silent": False,
        "store_history": True,
        "user_expressions": {},
        "allow_stdin": True,
        "stop_on_error": False,
        **options,
    }


def question(code: str, **options: Any) -> dict[str, Any]:
    """A run that nobody sees."""
    silence = {"silent": True, "store_history": False, "allow_stdin": False}
    return execution(code, **silence, **options)


def notice(instead: Message, text: str) -> Message:
    """Words of ours in the place of a broadcast of the shell."""
    header = instead["header"] | {"msg_type": "stream", "msg_id": uuid.uuid4().hex}
    content = {"name": "stderr", "text": text}
    return instead | {"msg_type": "stream", "header": header, "content": content, "buffers": []}


def under(parent: Message, message: Message) -> Message:
    """The front end's id under a fresh date: outputs are then its own."""
    for name in ("msg_id", "session", "username"):
        message["header"][name] = parent["header"][name]
    message["msg_id"] = parent["header"]["msg_id"]
    return message
