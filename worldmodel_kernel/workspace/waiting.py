"""The smallest program that waits: the first process of a job's namespace.

It does nothing but be there until it is killed. `sleep` does the same, but the dynamic loader, the
C library and its locale take four times as long as the rest of starting and ending a process.
"""

import struct

_BASE = 0x400000
_HEADERS = 64 + 56
_CODE = {"x86_64": (62, bytes.fromhex("b822000000 0f05 ebf7"))}  # mov eax, 34; syscall; jmp -9
"""By machine: its number in ELF, and the instructions of an endless `pause()`."""


def program(machine: str) -> bytes:
    """An executable file (ELF, 64 bits, static), for a machine as in `os.uname()`.

    Empty for one that we have no instructions for.
    """
    if machine not in _CODE:
        return b""
    number, code = _CODE[machine]
    size = _HEADERS + len(code)
    identity = b"\x7fELF" + bytes([2, 1, 1]) + bytes(9)
    header = struct.pack(
        "<16sHHIQQQIHHHHHH",
        *(identity, 2, number, 1, _BASE + _HEADERS, 64, 0, 0, 64, 56, 1, 0, 0, 0),
    )
    readable_and_run = 5
    segment = struct.pack("<IIQQQQQQ", 1, readable_and_run, 0, _BASE, _BASE, size, size, 0x1000)
    return header + segment + code
