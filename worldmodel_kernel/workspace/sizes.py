"""Whether a message of the shell is worth reading, seen from its bytes alone.

A list of empty objects is thirty times as large in memory as on the wire, and is read in one go. So
the values are counted before anything is read: each has a comma or a bracket before it. And one
letter beyond ASCII makes all of its text four times as large.
"""

from collections.abc import Sequence

MOST_BYTES = 128 << 20
"""Of a whole message."""

MOST_FRAMES = 10_000

_MOST_WIDE = 32 << 20
_MOST_VALUES = 1_000_000
_DELIMITER = b"<IDS|MSG>"
_JSON_FRAMES = slice(2, 6)  # after the delimiter and the signature


def is_too_large(frames: Sequence[bytes]) -> bool:
    """Whether nothing of it should be read."""
    if len(frames) > MOST_FRAMES or sum(map(len, frames)) > MOST_BYTES:
        return True
    start = frames.index(_DELIMITER) if _DELIMITER in frames else 0
    texts = frames[start:][_JSON_FRAMES]
    wide = sum(len(text) for text in texts if not text.isascii() or b"\\u" in text)
    return wide > _MOST_WIDE or sum(map(_values, texts)) > _MOST_VALUES


def _values(text: bytes) -> int:
    """Values in JSON, or more."""
    found = _marks(text)
    if found <= _MOST_VALUES:
        return found
    bare = text.replace(b"\\\\", b"").replace(b'\\"', b"")
    if bare.count(b'"') > 4 * _MOST_VALUES:  # a value has two strings at most: its name and itself
        return found
    return _marks(b"".join(bare.split(b'"')[::2]))


def _marks(text: bytes) -> int:
    return text.count(b",") + text.count(b"[") + text.count(b"{")
