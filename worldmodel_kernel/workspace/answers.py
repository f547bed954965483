"""What the shell of a job answers, read with limits on size and time, and checked.

The shell runs somebody's code, so nothing it sends is believed: a message that is too large, does
not come to its end, or is not what was asked for ends the job.
"""

import json
import math
import secrets
import socket
import struct
import time
from typing import Any

MAX_BYTES = 1 << 23  # parsed, JSON can take 30 times as much
_HEAD = struct.Struct("!i")  # as multiprocessing.connection writes it
_CHUNK = 1 << 18
_SHAPES: dict[str, dict[str, type]] = {
    "stream": {"name": str, "text": str},
    "display_data": {"data": dict, "metadata": dict},
    "execute_result": {"data": dict, "metadata": dict},
    "error": {"ename": str, "evalue": str, "traceback": list},
}


class Flooded(OSError):
    """The answer is larger than any that is kept."""


class Broken(OSError):
    """This is no answer to what was asked."""


def ask(connection: socket.socket, request: dict[str, Any], deadline: float | None) -> str:
    """Send a request; its number, which nobody could foresee, is what `answer` wants to see.

    Raises:
        TimeoutError: it is not being read.
        OSError: nobody is there.
    """
    number = secrets.token_hex(8)
    message = json.dumps(request | {"n": number}).encode()
    _set_time(connection, deadline)
    connection.sendall(_HEAD.pack(len(message)) + message)
    return number


def answer(
    connection: socket.socket, number: str, deadline: float | None, *, of_code: bool
) -> dict[str, Any]:
    """What was asked for: how code ended, or the values that were found.

    Raises TimeoutError, EOFError, Flooded, or Broken.
    """
    reply = received(connection, deadline)
    if reply.get("n") != number or "failed" in reply:
        raise Broken("not an answer to what was asked")
    if not of_code:
        _require(_is_texts(reply.get("found")))
        return reply
    for name in ("ok", "compiled", "flooded"):
        _require(isinstance(reply.get(name), bool))
    _require(type(reply.get("count")) is int and isinstance(reply.get("outputs"), list))
    for output in reply["outputs"]:
        _require(_is_output(output))
    return reply


def received(connection: socket.socket, deadline: float | None) -> dict[str, Any]:
    """One message."""
    (size,) = _HEAD.unpack(_exactly(connection, _HEAD.size, deadline))
    if size < 0 or size > MAX_BYTES:
        raise Flooded(f"the answer was larger than {MAX_BYTES >> 20} MiB")
    raw = _exactly(connection, size, deadline)
    try:
        message = json.loads(raw)
        if b"\\u" in raw:  # half of a pair is no text that can be written anywhere
            message = json.loads(_written(message))
    except (ValueError, RecursionError) as error:
        raise Broken("the answer was not JSON") from error
    _require(isinstance(message, dict))
    found: dict[str, Any] = message
    return found


def _written(message: Any) -> bytes:
    return json.dumps(message, ensure_ascii=False).encode("utf-8", "replace")


def _exactly(connection: socket.socket, size: int, deadline: float | None) -> bytes:
    parts, missing = [], size
    while missing:
        _set_time(connection, deadline)
        part = connection.recv(min(missing, _CHUNK))
        if not part:
            raise EOFError
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)


def _set_time(connection: socket.socket, deadline: float | None) -> None:
    if deadline is None or math.isinf(deadline):
        connection.settimeout(None)
    else:
        connection.settimeout(max(deadline - time.monotonic(), 1e-4))


def _is_texts(found: Any) -> bool:
    return isinstance(found, dict) and all(isinstance(text, str) for text in found.values())


def _is_output(output: Any) -> bool:
    if not isinstance(output, dict) or output.get("output_type") not in _SHAPES:
        return False
    shape = _SHAPES[output["output_type"]]
    if not all(isinstance(output.get(name), kind) for name, kind in shape.items()):
        return False
    images = [v for kind, v in output.get("data", {}).items() if kind.startswith("image/")]
    return all(isinstance(text, str) for text in (*output.get("traceback", []), *images))


def _require(holds: bool) -> None:
    if not holds:
        raise Broken("the answer did not have the form of one")
