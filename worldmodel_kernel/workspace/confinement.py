"""What a forked job does to itself before it runs code, and where its processes live.

Sent into the sandbox as text with the fork server; it imports nothing of ours. Inside bubblewrap
each job has namespaces of its own: processes (it sees and signals nobody else, and the end of the
first process is the end of all), and mounts (its work folder, /tmp, its home and /dev/shm are
empty, have a size, and go with it). The fork server may make namespaces, the job may nothing:
it gives up every capability and takes the filter of system calls before the first line of code.

The first process of a job's namespace does nothing but wait. Were the job itself the first, the
kernel would not deliver it most signals, and code that kills itself would go on.
"""

import contextlib
import ctypes
import os
import resource
import signal
from dataclasses import dataclass

_libc = ctypes.CDLL(None, use_errno=True)

_NEW_MOUNTS, _NEW_PROCESSES = 0x20000, 0x20000000
_READ_ONLY, _NO_SETUID, _NO_DEVICES, _NO_PROGRAMS = 1, 2, 4, 8
_BIND, _RECURSIVE = 0x1000, 0x4000
_DEATH_SIGNAL, _SUBREAPER, _SECCOMP, _DROP_BOUND, _AMBIENT = 1, 36, 22, 24, 47
_FILTER, _CLEAR_ALL = 2, 4
_CAPABILITIES_VERSION_3 = 0x20080522
_MAX_FILES = 1 << 15  # of a folder; the kernel holds memory for empty ones too


@dataclass(frozen=True, slots=True)
class Place:
    """Where the processes of a job are."""

    pid: int
    init: int | None = None
    """The first process of its namespace; None: it has none of its own."""

    @property
    def pids(self) -> "tuple[int, ...]":
        """All that it started descends from these."""
        return (self.pid,) if self.init is None else (self.pid, self.init)

    def signal(self, number: int) -> None:
        """To the job and what it started, as far as that stayed in its group."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, number)

    def kill(self) -> None:
        """All of it; without a namespace, what left the group is found by the fork server."""
        self.signal(signal.SIGKILL)
        for pid in self.pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


def enter_own_processes() -> None:
    """Go on as the first process of a namespace in which further ones may be made.

    bubblewrap's own namespace belongs to another user namespace, and cannot be come back to.

    Raises:
        OSError: the system does not allow it.
    """
    _check(_libc.unshare(_NEW_PROCESSES))
    pid = os.fork()
    if pid:
        _, status = os.waitpid(pid, 0)
        os._exit(os.waitstatus_to_exitcode(status) & 0xFF)
    die_with_parent()
    _check(_libc.unshare(_NEW_MOUNTS))
    _mount_processes(0)


def fork(own: int | None, init: "list[str]") -> Place | None:
    """A job; None in the job itself.

    Args:
        own: descriptor of the fork server's process namespace; None: no namespace for the job.
        init: command of the namespace's first process, which waits.

    Raises:
        OSError: there is no memory or no process left.
    """
    if own is None:
        pid = os.fork()
        return Place(pid) if pid else None
    _check(_libc.unshare(_NEW_PROCESSES))
    in_job = False
    try:
        first = os.posix_spawn(init[0], init, {})
        try:
            pid = os.fork()
            in_job = not pid
        except OSError:
            os.kill(first, signal.SIGKILL)
            raise
    finally:
        if not in_job:
            _check(_libc.setns(own, _NEW_PROCESSES))
    return Place(pid, first) if pid else None


def adopt_orphans() -> None:
    """What outlives a job without a namespace comes to this process, which can then end it."""
    with contextlib.suppress(AttributeError):  # Linux
        _libc.prctl(_SUBREAPER, 1, 0, 0, 0)


def die_with_parent() -> None:
    with contextlib.suppress(AttributeError):  # Linux
        _libc.prctl(_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)


def mount_own(folders: "dict[str, int]", kept: "list[str]") -> None:
    """Folders that only this job has.

    Args:
        folders: path -> bytes.
        kept: what is below them and shall stay to be seen: a Python may be installed in /tmp.
    """
    _check(_libc.unshare(_NEW_MOUNTS))
    open_ = {path: os.open(path, os.O_PATH) for path in kept}
    for path, size in folders.items():
        options = f"size={size},nr_inodes={_MAX_FILES},mode=0755"
        flags = _NO_SETUID | _NO_DEVICES
        _check(_libc.mount(b"tmpfs", path.encode(), b"tmpfs", flags, options.encode()))
    for path, descriptor in open_.items():
        os.makedirs(path)
        source = f"/proc/self/fd/{descriptor}".encode()
        _check(_libc.mount(source, path.encode(), None, _BIND | _RECURSIVE, None))
        os.close(descriptor)
    _mount_processes(_READ_ONLY)


def _mount_processes(flags: int) -> None:
    flags |= _NO_SETUID | _NO_DEVICES | _NO_PROGRAMS
    _check(_libc.mount(b"proc", b"/proc", b"proc", flags, None))


def limit(limits: "dict[str, int]") -> None:
    """Resource limits by their names in `resource`; no higher than they are."""
    for name, value in limits.items():
        kind = getattr(resource, "RLIMIT_" + name, None)
        if kind is not None:
            hard = resource.getrlimit(kind)[1]
            if hard != resource.RLIM_INFINITY:
                value = min(value, hard)
            resource.setrlimit(kind, (value, value))


def offer_to_the_system() -> None:
    """Short of memory, the system takes this process before others."""
    with contextlib.suppress(OSError):
        file = os.open("/proc/self/oom_score_adj", os.O_WRONLY)
        try:
            os.write(file, b"500")
        finally:
            os.close(file)


def give_up_rights(program: bytes) -> None:
    """No capabilities, for good, and the filter of system calls."""
    _libc.prctl(_AMBIENT, _CLEAR_ALL, 0, 0, 0)
    for number in range(64):
        if _libc.prctl(_DROP_BOUND, number, 0, 0, 0):
            break
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_VERSION_3, 0)
    _check(_libc.capset(header, (ctypes.c_uint32 * 6)()))
    instructions = ctypes.create_string_buffer(program, len(program))
    filter_ = _Program(len(program) // 8, ctypes.cast(instructions, ctypes.c_void_p))
    _check(_libc.prctl(_SECCOMP, _FILTER, ctypes.byref(filter_), 0, 0))


class _Program(ctypes.Structure):
    """`struct sock_fprog`"""

    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p)]


def _check(result: int) -> None:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
