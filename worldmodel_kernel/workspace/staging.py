"""Run by root: mounts folders where nobody can reach them, becomes nobody, and is the command.

    staging.py STAGE SOURCE TARGET SOURCE TARGET … -- COMMAND…

Nobody but the command sees the mounts. A script of its own, and imports nothing of ours.
"""

import ctypes
import os
import sys

_NEW_MOUNTS, _BIND, _RECURSIVE, _PRIVATE = 0x20000, 0x1000, 0x4000, 0x40000
_NOBODY = 65534


def _check(result: int, what: str) -> None:
    if result < 0:
        sys.exit(f"root cannot {what} here: {os.strerror(ctypes.get_errno())}")


def main() -> None:
    end = sys.argv.index("--")
    stage, *mounts = [os.fsencode(word) for word in sys.argv[1:end]]
    command = sys.argv[end + 1 :]
    libc = ctypes.CDLL(None, use_errno=True)
    _check(libc.unshare(_NEW_MOUNTS), "have mounts of its own")
    _check(libc.mount(None, b"/", None, _RECURSIVE | _PRIVATE, None), "keep mounts to itself")
    _check(libc.mount(b"stage", stage, b"tmpfs", 0, b"mode=0755,size=64k"), "mount")
    for source, target in zip(mounts[::2], mounts[1::2], strict=True):
        os.mkdir(target)
        _check(libc.mount(source, target, None, _BIND | _RECURSIVE, None), "mount")
    os.setgroups([])
    os.setresgid(_NOBODY, _NOBODY, _NOBODY)
    os.setresuid(_NOBODY, _NOBODY, _NOBODY)
    os.execv(command[0], command)


if __name__ == "__main__":
    main()
