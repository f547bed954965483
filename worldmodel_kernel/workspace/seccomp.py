"""The system calls that nothing in the sandbox may make, as a program for the kernel's filter.

A deny-list, because a shell for any Python library cannot list what it needs. What is on it either
reaches into the kernel where most of its holes were found, or takes what no limit counts: memory,
or things of which the machine or a user has a fixed number. The program is an array of
`struct sock_filter`, which `bwrap --seccomp` reads; a filter is handed down to every descendant and
can never be lifted.

    call on the list         EPERM
    clone3                   ENOSYS: libraries then use clone, whose flags a filter can see
    clone with a namespace   EPERM
    ioctl TIOCSTI, TIOCLINUX EPERM: they type into a terminal
    mmap shared without file EPERM: what is unmapped again stays in memory, and no one can count it
    mmap of huge pages       EPERM: the machine has a fixed number of them
    socket, socketpair       EAFNOSUPPORT, but for unix, IPv4, IPv6 and routing netlink
    another architecture     the process is killed: its numbers mean other calls

Why not pyseccomp: it needs a C library that many machines lack, takes 19 ms to load, and was last
released in 2021. Numbers: Linux, arch/x86/entry/syscalls/syscall_64.tbl and
include/uapi/asm-generic/unistd.h; a test compares them with libseccomp's.
"""

import errno
import platform
import struct
from collections.abc import Iterator

Instruction = tuple[int, int, int, int]
"""Operation, how many to skip if true, how many if false, operand."""

BLOCKED: dict[str, tuple[int, int | None]] = {  # name: number on x86_64, on aarch64
    # other processes
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "pidfd_getfd": (438, 438),
    "kcmp": (312, 272),
    # what is mounted where, and namespaces
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "move_mount": (429, 429),
    "open_tree": (428, 428),
    "open_tree_attr": (467, 467),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    "unshare": (272, 97),
    "setns": (308, 268),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    "fanotify_init": (300, 262),
    # programs and requests that run in the kernel
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "keyctl": (250, 219),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "syslog": (103, 116),
    # the machine has a fixed number of requests, a user of watches on files
    "io_setup": (206, 0),
    "inotify_init": (253, None),
    "inotify_init1": (294, 26),
    # memory that belongs to no process and to no sized folder
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "shmget": (29, 194),
    "msgget": (68, 186),
    "semget": (64, 190),
    "mq_open": (240, 180),
    # the machine
    "reboot": (169, 142),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "acct": (163, 89),
    "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "clock_adjtime": (305, 266),
    "adjtimex": (159, 171),
    "vhangup": (153, 58),
    "personality": (135, 92),
    "lookup_dcookie": (212, 18),
    "nfsservctl": (180, 42),
    "iopl": (172, None),
    "ioperm": (173, None),
    "modify_ldt": (154, None),
    "uselib": (134, None),
}
MACHINES = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
"""Audit name of the architecture, and its column above."""

CLONE, CLONE3, IOCTL, MMAP = (56, 220), (435, 435), (16, 29), (9, 222)
SOCKETS = {"socket": (41, 198), "socketpair": (53, 199)}

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
_ALLOW, _KILL, _FAIL = 0x7FFF0000, 0x80000000, 0x00050000
_X32 = 0x40000000  # numbers of a second interface to x86_64
_NAMESPACES = 0x7E020000  # CLONE_NEWNS, CGROUP, UTS, IPC, USER, PID, NET
_TYPING = (0x5412, 0x541C)  # TIOCSTI, TIOCLINUX
_SHARED, _ANONYMOUS, _HUGE_PAGES = 0x1, 0x20, 0x40000  # MAP_SHARED, MAP_ANONYMOUS, MAP_HUGETLB
_UNIX, _INET, _INET6, _NETLINK = 1, 2, 10, 16


def program(machine: str | None = None) -> bytes:
    """Raises KeyError on a machine that is not in `MACHINES`."""
    architecture, column = MACHINES[machine or platform.machine()]
    instructions = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, architecture),
        _end(_KILL),
        (_LOAD, 0, 0, _NUMBER),
    ]
    if column == 0:
        instructions += [(_AT_LEAST, 0, 1, _X32), _end(_KILL)]
    for numbers in BLOCKED.values():
        number = numbers[column]
        if number is not None:
            instructions += _if(number, [_fail(errno.EPERM)])
    instructions += _if(CLONE3[column], [_fail(errno.ENOSYS)])
    instructions += _if(CLONE[column], list(_clone()))
    instructions += _if(IOCTL[column], list(_ioctl()))
    instructions += _if(MMAP[column], list(_mmap()))
    for both in SOCKETS.values():
        instructions += _if(both[column], list(_socket()))
    instructions.append(_end(_ALLOW))
    return b"".join(struct.pack("<HBBI", *instruction) for instruction in instructions)


def _clone() -> Iterator[Instruction]:
    yield _argument(0)
    yield (_ANY_BIT, 0, 1, _NAMESPACES)
    yield _fail(errno.EPERM)
    yield _end(_ALLOW)


def _ioctl() -> Iterator[Instruction]:
    yield _argument(1)
    for request in _TYPING:
        yield from _if(request, [_fail(errno.EPERM)])
    yield _end(_ALLOW)


def _mmap() -> Iterator[Instruction]:
    yield _argument(3)
    yield (_ANY_BIT, 2, 0, _HUGE_PAGES)
    yield (_ANY_BIT, 0, 2, _ANONYMOUS)
    yield (_ANY_BIT, 0, 1, _SHARED)
    yield _fail(errno.EPERM)
    yield _end(_ALLOW)


def _socket() -> Iterator[Instruction]:
    yield _argument(0)
    for family in (_UNIX, _INET, _INET6):
        yield from _if(family, [_end(_ALLOW)])
    routing = [_argument(2), *_if(0, [_end(_ALLOW)])]
    yield from _if(_NETLINK, routing)
    yield _fail(errno.EAFNOSUPPORT)


def _if(value: int, then: list[Instruction]) -> list[Instruction]:
    return [(_EQUAL, 0, len(then), value), *then]


def _argument(index: int) -> Instruction:
    """Its low half, which is all that the kernel looks at in these calls."""
    return (_LOAD, 0, 0, _ARGUMENTS + 8 * index)


def _fail(number: int) -> Instruction:
    return _end(_FAIL | number)


def _end(verdict: int) -> Instruction:
    return (_RETURN, 0, 0, verdict)
