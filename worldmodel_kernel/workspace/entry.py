"""The first code inside the sandbox: sets the limits for all that follows, then is the kernel.

Source for any Python, sent along as text; it imports nothing of ours. Limits are set here and not
outside, because a limit on processes set outside would count all of the user's, and the second
layer (Landlock) would forbid the mounts that build the sandbox.

    entry.py SETTINGS module NAME ARGUMENT…   as `python -m NAME ARGUMENT…` does
    entry.py SETTINGS exec PROGRAM ARGUMENT…  another program takes over
"""

import json
import os
import sys
from typing import Any

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # the same on all architectures
_REMOVE_FILE, _MAKE_SOCKET, _MOVE_BETWEEN_FOLDERS = 1 << 5, 1 << 9, 1 << 13
_MAKE_AND_REMOVE = sum(1 << bit for bit in range(4, 14))
_OLDEST_VERSION = 2  # the first that can allow a move between folders


def limit(limits: "dict[str, int]") -> None:
    import resource

    for name, value in limits.items():
        kind = getattr(resource, "RLIMIT_" + name, None)
        if kind is not None:
            hard = resource.getrlimit(kind)[1]
            if hard != resource.RLIM_INFINITY:
                value = min(value, hard)
            resource.setrlimit(kind, (value, value))


def restrict(writable: "list[str]", sockets: str) -> bool:
    """Landlock: in the folder of the sockets, which is on the host's disk, only sockets are made.

    A file made there would fill that disk, and a link in place of a socket would lead whoever
    connects again to any other socket of the host. Elsewhere nothing changes.

    Returns:
        Whether the kernel has it.
    """
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    version = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), 1)
    if version < _OLDEST_VERSION:
        return False
    handled = ctypes.c_uint64(_MAKE_AND_REMOVE)
    ruleset = libc.syscall(_CREATE_RULESET, ctypes.byref(handled), ctypes.c_size_t(8), 0)
    _check(ctypes, ruleset)
    rules = [(path, _MAKE_AND_REMOVE) for path in writable if os.path.isdir(path)]
    for path, rights in [*rules, (sockets, _MAKE_SOCKET | _REMOVE_FILE)]:
        folder = os.open(path, os.O_PATH)
        rule = (ctypes.c_uint8 * 12)()
        ctypes.memmove(rule, rights.to_bytes(8, sys.byteorder), 8)
        ctypes.memmove(ctypes.addressof(rule) + 8, folder.to_bytes(4, sys.byteorder), 4)
        _check(ctypes, libc.syscall(_ADD_RULE, ruleset, 1, ctypes.byref(rule), 0))
        os.close(folder)
    _check(ctypes, libc.syscall(_RESTRICT_SELF, ruleset, 0))  # bwrap has set no_new_privs
    os.close(ruleset)
    return True


def _check(ctypes: Any, result: int) -> None:
    if result < 0:
        raise OSError(ctypes.get_errno(), "Landlock: " + os.strerror(ctypes.get_errno()))


def main() -> None:
    settings = json.loads(sys.argv[1])
    kind, rest = sys.argv[2], sys.argv[3:]
    restrict(settings["writable"], settings["sockets"])
    limit(settings["limits"])
    if kind == "exec":
        os.execvp(rest[0], rest)
    import runpy

    sys.argv[:] = rest
    sys.path[0] = ""  # as `-m` has it; it was this file's folder
    runpy.run_module(rest[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
