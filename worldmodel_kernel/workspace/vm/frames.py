"""Many connections over one serial port: each piece of one says whose it is.

A frame is one byte of kind, four of the connection's number, four of the length (network order),
and the bytes. Pure, and the same outside and inside the virtual machine.
"""

import struct
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

MAX_DATA = 1 << 16
_HEADER = struct.Struct("!BII")


class Kind(IntEnum):
    OPEN = 1
    DATA = 2
    CLOSE = 3


class Frame(NamedTuple):
    kind: Kind
    connection: int
    data: bytes = b""


def encoded(frame: Frame) -> bytes:
    return _HEADER.pack(frame.kind, frame.connection, len(frame.data)) + frame.data


class Frames:
    """Bytes in, whole frames out, however the bytes are cut."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[Frame]:
        """Raises ValueError where the bytes are no frames; nothing after that can be."""
        self._buffer += data
        while len(self._buffer) >= _HEADER.size:
            kind, connection, length = _HEADER.unpack_from(self._buffer)
            if length > MAX_DATA:
                raise ValueError(f"a frame of {length} bytes; {MAX_DATA} is the most")
            end = _HEADER.size + length
            if len(self._buffer) < end:
                return
            content = bytes(self._buffer[_HEADER.size : end])
            del self._buffer[:end]
            yield Frame(Kind(kind), connection, content)
