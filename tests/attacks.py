"""Attacks from inside the sandbox, as cells that print HELD or ESCAPED; and what they attack.

What a cell attacks is real: the controller listens on the ports and sockets named, owns the file,
and carries the secret in its environment.
"""

import os
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from worldmodel_kernel.workspace import seccomp

SECRET = "WM_ATTACK_TOKEN"
PRELUDE = """
import ctypes, errno, glob, mmap, os, resource, signal, socket, subprocess, sys, time
libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long
def fails(call, *arguments):
    '''The error of a call, or nothing where it succeeded.'''
    try: call(*arguments)
    except OSError as error: return errno.errorcode.get(error.errno, str(error))
    return ''
def system(number, *arguments):
    ctypes.set_errno(0)
    if libc.syscall(number, *arguments) >= 0: return ''
    return errno.errorcode[ctypes.get_errno()]
def verdict(held): print('HELD' if held else 'ESCAPED')
"""

ATTACKS = {  # an expression that is true where it held; {names} are filled in from TARGETS
    # network
    "a port of the host": "fails(socket.create_connection, ('127.0.0.1', {port}), 3)",
    "the network": "fails(socket.create_connection, ('192.0.2.1', 80), 3)",
    "udp": "fails(lambda: socket.socket(2, 2).sendto(b'x', ('192.0.2.1', 53)))",
    "a name": "fails(socket.getaddrinfo, 'example.com', 80)",
    "interfaces": "[name for _, name in socket.if_nameindex()] == ['lo']",
    "an abstract socket": "fails(socket.socket(1).connect, {abstract!r})",
    "a raw socket": "fails(socket.socket, 2, 3, 1)",
    "a packet socket": "fails(socket.socket, 17, 3, 0)",
    "a vm's socket": "fails(socket.socket, 40, 1, 0)",
    "the filter of packets": "fails(socket.socket, 16, 3, 12)",
    "the kernel's ciphers": "fails(socket.socket, 38, 5, 0)",
    "a pair of another family": "fails(socket.socketpair, 30, 1, 0)",
    # files
    "a secret of the person": "fails(open, {secret!r})",
    "the home": "fails(os.listdir, {home!r}) or not os.path.exists({home!r} + '/.ssh')",
    "shadow": "fails(open, '/etc/shadow')",
    "settings beside programs": "not glob.glob('/usr/local/etc/*')",
    "settings beside python": "not glob.glob(sys.prefix + '/etc/jupyter/*')",
    "the temporary folder of the host": "not os.path.exists({secret_folder!r})",
    "other kernels": "not glob.glob('/tmp/wm-*') and not os.path.exists('/run/user')",
    "a socket by its path": "fails(socket.socket(1).connect, {path!r})",
    "writing to programs": "fails(open, '/usr/bin/x', 'w') == 'EROFS'",
    "writing to python": "fails(open, sys.prefix + '/x', 'w') == 'EROFS'",
    "writing to the base of python": "fails(open, sys.base_prefix + '/x', 'w') == 'EROFS'",
    "writing to the root": "fails(open, '/x', 'w') == 'EROFS'",
    "writing to devices": "fails(open, '/dev/x', 'w') == 'EROFS'",
    "writing to etc": "fails(open, '/etc/x', 'w') == 'EROFS'",
    "making programs executable": "fails(os.chmod, '/usr/bin/env', 0o777)",
    "disks": "not glob.glob('/dev/[hsv]d*') + glob.glob('/dev/mem') + glob.glob('/dev/kvm')",
    "a device of its own": "fails(os.mknod, '/tmp/disk', 0o60666, os.makedev(8, 0))",
    "a link to outside": "os.symlink({secret!r}, '/tmp/l') or fails(open, '/tmp/l')",
    "a file among the sockets": "fails(open, '/run/sockets/x', 'w')",
    "a folder among the sockets": "fails(os.mkdir, '/run/sockets/x')",
    "a link among the sockets": "fails(os.symlink, '/run/docker.sock', '/run/sockets/x')",
    "the connection file": "fails(open, '/run/worldmodel/connection.json', 'w')",
    "what is mounted": "'{home}' not in open('/proc/mounts').read().replace(sys.base_prefix, '')",
    # processes
    "processes of the host": "len([n for n in os.listdir('/proc') if n.isdigit()]) < 20",
    "the parent": "os.getppid() == 1",
    "the first process": "os.kill(1, 9) is None and readable('/proc/1/stat')",
    "a process of the host": "fails(os.kill, {pid}, 0) == 'ESRCH'",
    "tracing": "fails(open, '/proc/1/mem', 'rb')",
    "the controller's environment": "{secret_name!r} not in os.environ",
    "environments of all processes": "not any({secret_name!r}.encode() in readable(f) "
    "for f in glob.glob('/proc/*/environ'))",
    "arguments of the first process": "{home!r} not in "
    "open('/proc/1/cmdline').read().replace(sys.base_prefix, '').replace(sys.prefix, '')",
    # the kernel
    "core_pattern": "fails(open, '/proc/sys/kernel/core_pattern', 'w') == 'EROFS'",
    "sysrq": "fails(open, '/proc/sysrq-trigger', 'w')",
    "settings of the kernel": "fails(open, '/proc/sys/vm/overcommit_memory', 'w') == 'EROFS'",
    "another program for root": "not os.path.exists('/sys/kernel')",
    "the kernel's log": "fails(open, '/dev/kmsg')",
    # privileges
    "being root": "os.getuid() == os.geteuid() == 1000 and fails(os.setuid, 0)",
    "a group of root": "fails(os.setgroups, [0])",
    "capabilities": "all(int(line.split()[1], 16) == 0 for line in status if line[:3] == 'Cap')",
    "new privileges": "'NoNewPrivs:\\t1' in status and 'Seccomp:\\t2' in status",
    "su": "subprocess.run(['su', '-c', 'id'], stdin=-3, capture_output=True).returncode",
    "a clone with a user of its own": "system({clone}, 0x10000011, 0, 0, 0, 0) == 'EPERM'",
    "a clone by the newer call": "system({clone3}, 0, 0) == 'ENOSYS'",
    "namespaces by a program": "subprocess.run(['unshare', '-U', 'true'], "
    "capture_output=True).returncode",
    "typing into a terminal": "system({ioctl}, 0, 0x5412, b'x') == 'EPERM'",
    "more of a limit": "limits_are_fixed()",
    # resources
    "one big block of memory": "runs_out(lambda: bytearray(6 << 30))",
    "a shared mapping without a file": "fails(mmap.mmap, -1, 4096) == 'EPERM'",
    "a shared mapping of zeros": "fails(mmap.mmap, os.open('/dev/zero', 2), 4096)",
    "huge pages": "fails(mmap.mmap, -1, 2 << 20, 0x40022) == 'EPERM'",
    "many processes": "forks() < 1000",
    "many open files": "opens() < 2000",
    "a big file": "fails(os.truncate, open('/tmp/big', 'w').name, 2 << 30) == 'EFBIG'",
    "the machine's asynchronous requests": "system({io_setup}, 1, ctypes.byref(ctypes.c_ulong(0)))",
    "the user's watches on files": "system({inotify}, 0) == 'EPERM'",
    "memory locked": "system({mlock}, ctypes.create_string_buffer(4 << 20), 4 << 20)",
    "a file without a place": "fails(os.memfd_create, 'x') == 'EPERM'",
    "a full temporary folder": "fills('/tmp') <= 1 << 30",
    "a full working folder": "fills('/notebook') <= 1 << 30",
    "a full home": "fills('/home/user') <= 1 << 30",
    "a full shared memory": "fills('/dev/shm') <= 1 << 30",
}
HELPERS = """
status = open('/proc/self/status').read().splitlines()
def readable(path):
    try: return open(path, 'rb').read()
    except OSError: return b''
def runs_out(call):
    try: call()
    except (MemoryError, OSError): return True
def limits_are_fixed():
    names = ('NPROC', 'DATA', 'AS', 'FSIZE', 'NOFILE')
    kinds = [getattr(resource, 'RLIMIT_' + name) for name in names]
    try: resource.setrlimit(kinds[0], (10**6, 10**6))
    except ValueError: return all(-1 not in resource.getrlimit(kind) for kind in kinds)
def forks():
    pids = []
    try:
        while len(pids) < 1000:
            pid = os.fork()
            if not pid: signal.pause()
            pids.append(pid)
    except OSError: pass
    for pid in pids: os.kill(pid, 9)
    for pid in pids: os.waitpid(pid, 0)
    return len(pids)
def opens():
    files = []
    try:
        while len(files) < 2000: files.append(os.open('/dev/null', 0))
    except OSError: pass
    for file in files: os.close(file)
    return len(files)
def fills(folder):
    names, total = [], 0
    try:
        while total <= 1 << 30:
            names.append(f'{folder}/fill{len(names)}')
            with open(names[-1], 'wb') as file: os.posix_fallocate(file.fileno(), 0, 64 << 20)
            total += 64 << 20
    except OSError: pass
    for name in names: os.path.exists(name) and os.unlink(name)
    return total
"""


@contextmanager
def targets() -> Iterator[dict[str, object]]:
    """What the cells attack, for as long as they do; and the secret in our environment."""
    os.environ[SECRET] = "hush"
    column = seccomp.MACHINES[os.uname().machine][1]
    with (
        socket.create_server(("127.0.0.1", 0)) as port,
        socket.socket(socket.AF_UNIX) as abstract,
        socket.socket(socket.AF_UNIX) as path,
        tempfile.TemporaryDirectory() as folder,
    ):
        abstract.bind(b"\0worldmodel-attack")
        abstract.listen()
        path.bind(f"{folder}/socket")
        path.listen()
        Path(folder, "secret").write_text("hush")
        try:
            yield _named(port, folder, column)
        finally:
            del os.environ[SECRET]


def _named(port: socket.socket, folder: str, column: int) -> dict[str, object]:
    return {
        "port": port.getsockname()[1],
        "abstract": b"\0worldmodel-attack",
        "path": f"{folder}/socket",
        "secret": f"{folder}/secret",
        "secret_folder": folder,
        "secret_name": SECRET,
        "home": str(Path.home()),
        "pid": os.getpid(),
        "clone": seccomp.CLONE[column],
        "clone3": seccomp.CLONE3[column],
        "ioctl": seccomp.IOCTL[column],
        "mlock": (149, 228)[column],
        "io_setup": seccomp.BLOCKED["io_setup"][column],
        "inotify": seccomp.BLOCKED["inotify_init1"][column],
    }
