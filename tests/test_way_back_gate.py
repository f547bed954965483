"""Messages are counted in the stream, however it is cut."""

import pytest

from worldmodel_kernel.workspace.gate import Framing

GREETING = b"\xff" + bytes(8) + b"\x7f\x03\x01" + bytes(52)


def frame(size: int, flags: int = 0) -> bytes:
    if size > 255:
        return bytes([flags | 2]) + size.to_bytes(8, "big") + bytes(size)
    return bytes([flags, size]) + bytes(size)


def passes(stream: bytes, piece: int) -> bool:
    framing = Framing(most_bytes=1000, most_frames=5)
    return all(framing.passes(stream[i : i + piece]) for i in range(0, len(stream), piece))


@pytest.mark.parametrize("piece", [1, 7, 64, 100_000])
@pytest.mark.parametrize(
    "messages, passed",
    {
        "as many as they like": (frame(900) * 20, True),
        "many frames, none too many": ((frame(200, 1) * 4 + frame(10)) * 3, True),
        "empty frames": (frame(0, 1) * 4 + frame(0), True),
        "a command between": (frame(900, 1) + frame(500, 4) + frame(50), True),
        "one frame": (frame(1001), False),
        "two frames": (frame(501, 1) + frame(500), False),
        "a frame that never comes": (b"\x02" + b"\xff" * 8, False),
        "six frames": (frame(0, 1) * 6, False),
        "a command without end": (b"\x06" + (1 << 20).to_bytes(8, "big"), False),
    }.values(),
)
def test_a_message_has_so_many_bytes_and_frames(messages: bytes, passed: bool, piece: int) -> None:
    assert passes(GREETING + messages, piece) == passed


@pytest.mark.parametrize("version", [0, 1, 2])
def test_a_framing_that_is_not_counted_is_refused(version: int) -> None:
    assert not passes(GREETING[:10] + bytes([version]) + GREETING[11:] + frame(1), 100)
