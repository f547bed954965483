"""What a sandbox is made of, as the arguments of `bwrap`: an empty root, and what Python needs.

Nothing is started here. An argument that is bytes stands for a file with that
content; whoever starts bwrap replaces it by the number of a descriptor.

The order counts: a later mount covers an earlier one, so temporary file systems come first.
"""

import json
import os
import shlex
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from worldmodel_kernel.workspace import seccomp
from worldmodel_kernel.workspace.folders import WORK, Folder
from worldmodel_kernel.workspace.interpreter import Interpreter

SOCKETS = "/run/sockets"
ENTRY = "/run/worldmodel/entry.py"
CONNECTION = "/run/worldmodel/connection.json"
COMMANDS = "/run/worldmodel/bin"
HOME = "/home/user"
_PAGE = 4096  # the smallest size of a folder in memory
USER_ID = 1000  # inside; outside it is the person, or nobody where the person is root

SIZES = {WORK: 1 << 30, "/tmp": 1 << 30, HOME: 256 << 20, "/dev/shm": 512 << 20}
"""Bytes of the folders that code may write to; what lies there is in memory and counts as such."""

NAMESPACES = (
    *("--unshare-all", "--unshare-user", "--die-with-parent"),
    *("--uid", str(USER_ID), "--gid", str(USER_ID)),
    *("--new-session", "--hostname", "sandbox", "--clearenv"),
)
_SYSTEM = ("bin", "sbin", "lib", "lib32", "lib64", "libx32")
_ETC = (
    *("ld.so.cache", "ld.so.conf", "ld.so.conf.d", "alternatives", "fonts", "localtime"),
    *("mime.types", "ssl/certs", "ssl/openssl.cnf", "pki/ca-trust/extracted", "pki/tls/certs"),
)
_ETC_TEXTS = {
    "passwd": f"user:x:{USER_ID}:{USER_ID}:user:{HOME}:/bin/sh\n",
    "group": f"user:x:{USER_ID}:\n",
    "hosts": "127.0.0.1 localhost sandbox\n::1 localhost\n",
    "nsswitch.conf": "passwd: files\ngroup: files\nhosts: files\n",
}
_SECRETS = ("pip.conf", ".env", ".netrc", ".pypirc")
"""Files beside an environment that may hold passwords; inside they are empty."""

_SETTINGS = ("etc/jupyter", "local/etc")
"""Folders of /usr and of an environment that may hold passwords; inside they are empty."""

_PASSED_ON = ("LANG", "LANGUAGE", "TERM", "TZ", "PYTHONHASHSEED", "MPLBACKEND")
_THREADS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")
_STARTUP = f"{HOME}/.ipython/profile_default/startup"
_ENTRY_TEXT = (Path(__file__).parent / "entry.py").read_bytes()
_OURSELVES = Path(__file__).resolve().parent.parent
_INSTALL = (
    "Packages cannot be installed in here: the sandbox has no network, and its Python is "
    "read-only. Install them where the kernel runs, then %reset shell:\n  {python} -m pip install "
)
_MAGICS = """
def _answering(name):
    from IPython import get_ipython
    from IPython.core.error import UsageError

    shell = get_ipython()
    original = shell.find_line_magic(name)

    def answer(line):
        words = line.split()
        if not {{"install", "add"}} & set(words[:2]):
            return original(line) if original else None
        names = [w for w in words if w[0] != "-" and w not in ("pip", "install", "add")]
        raise UsageError({text!r} + " ".join(names))

    shell.register_magic_function(answer, "line", name)


for _name in ("pip", "uv", "conda", "mamba", "micromamba"):
    _answering(_name)
del _answering, _name
"""
_PIP = """#!/bin/sh
case "$1" in
install) shift; echo {text}"$*" >&2; exit 1 ;;
*) exec python -m pip "$@" ;;
esac
"""

Argument = str | bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Sandbox:
    interpreter: Interpreter
    sockets: str
    """The folder of the host where the kernel's sockets appear."""

    folders: tuple[Folder, ...] = ()
    variables: tuple[tuple[str, str], ...] = ()
    """For the environment, besides what every sandbox has."""

    connection: bytes = b"{}"
    """The connection file, as the kernel sees it."""

    memory_bytes: int = 0
    fonts: tuple[Path, ...] = ()
    """matplotlib's lists of fonts; without one it searches them anew, which takes a second."""

    sizes: Mapping[str, int] = field(default_factory=lambda: SIZES)
    advice: str = _INSTALL
    """What is said to who wants to install a package; `{python}` is the interpreter."""

    startup: tuple[bytes, ...] = ()
    """Further files that IPython runs when it starts."""

    @property
    def in_memory(self) -> tuple[str, ...]:
        """Those of `sizes` in whose place no folder of the person's is shown."""
        covered = {folder.inside for folder in self.folders}
        return tuple(path for path in self.sizes if path not in covered)


def options(sandbox: Sandbox) -> list[Argument]:
    """Everything before the command."""
    found: list[Argument] = [
        *("--disable-userns", "--cap-drop", "ALL", *NAMESPACES),
        *(
            *of_the_machine(),
            "--remount-ro",
            "/proc",
            *sized(sandbox.sizes),
            "--remount-ro",
            "/dev",
        ),
        *of_python(sandbox.interpreter, sandbox.fonts),
    ]
    found += _of_ourselves(sandbox.interpreter) + _of_packages(sandbox)
    return found + _of_the_person(sandbox) + _of_the_kernel(sandbox)


def of_the_machine() -> list[Argument]:
    """What every program needs, to read; /proc and /dev are the sandbox's own.

    A shared mapping of /dev/zero is memory that no one can count (see `seccomp.py`). /dev/full has
    as many zeros to read, and cannot be mapped.
    """
    found: list[Argument] = ["--ro-bind", "/usr", "/usr", "--proc", "/proc", "--dev", "/dev"]
    found += ["--dev-bind", "/dev/full", "/dev/zero", *_without_settings("/usr")]
    for name in _SYSTEM:
        path = Path("/", name)
        if path.is_symlink():
            found += ["--symlink", os.readlink(path), str(path)]
        elif path.is_dir():
            found += ["--ro-bind", str(path), str(path)]
    for name in _ETC:
        found += ["--ro-bind-try", f"/etc/{name}", f"/etc/{name}"]
    for name, text in _ETC_TEXTS.items():
        found += ["--ro-bind-data", text.encode(), f"/etc/{name}"]
    return found


def sized(folders: Mapping[str, int]) -> list[Argument]:
    """Folders in memory: path -> bytes."""
    return [
        word for path, size in folders.items() for word in ("--size", str(size), "--tmpfs", path)
    ]


def of_python(interpreter: Interpreter, fonts: Iterable[Path]) -> list[Argument]:
    """A Python, and matplotlib's lists of fonts below the home."""
    found: list[Argument] = []
    for folder in interpreter.folders:
        found += ["--ro-bind", folder, folder, *_without_settings(folder)]
        for name in _SECRETS:
            if Path(folder, name).exists():
                found += ["--ro-bind-data", b"", f"{folder}/{name}"]
    for path in fonts:
        found += ["--ro-bind-data", path.read_bytes(), f"{HOME}/.cache/matplotlib/{path.name}"]
    return found


def _without_settings(folder: str) -> list[Argument]:
    found: list[Argument] = []
    for name in _SETTINGS:
        path = Path(folder, name)
        if path.is_dir() and path.resolve() == Path(folder).resolve() / name:  # no link elsewhere
            found += [*sized({str(path): _PAGE}), "--remount-ro", str(path)]
    return found


def _of_ourselves(interpreter: Interpreter) -> list[Argument]:
    """This package, for its live views, where it is used from its source folder."""
    if any(_OURSELVES.is_relative_to(folder) for folder in (*interpreter.folders, "/usr")):
        return []
    return [
        *("--ro-bind", str(_OURSELVES), str(_OURSELVES)),
        *("--setenv", "PYTHONPATH", str(_OURSELVES.parent)),  # which holds nothing else inside
    ]


def _of_packages(sandbox: Sandbox) -> list[Argument]:
    text = sandbox.advice.format(python=sandbox.interpreter.executable)
    found: list[Argument] = []
    for number, content in enumerate((_MAGICS.format(text=text).encode(), *sandbox.startup)):
        found += ["--ro-bind-data", content, f"{_STARTUP}/{number:02}-worldmodel.py"]
    pip = _PIP.format(text=shlex.quote(text)).encode()
    for name in ("pip", "pip3"):
        found += ["--perms", "0755", "--ro-bind-data", pip, f"{COMMANDS}/{name}"]
    return found


def _of_the_person(sandbox: Sandbox) -> list[Argument]:
    found: list[Argument] = []
    for folder in sandbox.folders:
        found += ["--bind" if folder.writable else "--ro-bind", folder.source, folder.inside]
    return found


def _of_the_kernel(sandbox: Sandbox) -> list[Argument]:
    found: list[Argument] = [
        *("--bind", sandbox.sockets, SOCKETS),
        *("--ro-bind-data", _ENTRY_TEXT, ENTRY),
        *("--ro-bind-data", sandbox.connection, CONNECTION),
    ]
    for name, value in environment(sandbox.interpreter, dict(sandbox.variables)).items():
        found += ["--setenv", name, value]
    return [*found, "--chdir", WORK, "--remount-ro", "/", "--seccomp", seccomp.program()]


def environment(interpreter: Interpreter, variables: dict[str, str]) -> dict[str, str]:
    """All that the environment holds inside."""
    python = interpreter.executable
    passed = {
        name: value
        for name, value in os.environ.items()
        if name in (*_PASSED_ON, *_THREADS) or name.startswith("LC_")
    }
    own = {
        "HOME": HOME,
        "USER": "user",
        "LOGNAME": "user",
        "SHELL": "/bin/sh",
        "PATH": f"{COMMANDS}:{os.path.dirname(python)}:/usr/local/bin:/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "TMPDIR": "/tmp",
        "IPYTHONDIR": f"{HOME}/.ipython",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PIP_NO_INDEX": "1",  # `!pip install` fails at once, where it would wait for a network
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    return own | passed | variables


def command(sandbox: Sandbox, argv: list[str]) -> list[str]:
    """The kernel's command, by way of `entry.py`; `python -m name` becomes one process with it."""
    settings = json.dumps(
        {
            "limits": limits(sandbox.memory_bytes),
            "writable": [*sandbox.sizes, *(f.inside for f in sandbox.folders if f.writable)],
            "sockets": SOCKETS,
        }
    )
    if "-m" in argv[:-1] and "python" in os.path.basename(argv[0]):
        at = argv.index("-m")
        python = [sandbox.interpreter.executable, *argv[1:at]]
        return [*python, ENTRY, settings, "module", *argv[at + 1 :]]
    return [sys.executable, ENTRY, settings, "exec", *argv]


def limits(memory_bytes: int) -> dict[str, int]:
    """Resource limits of each process inside, by the names of `resource`.

    DATA is what a program allocates; AS also counts what libraries only reserve, hence the room
    above it. They hold for one process; the watchdog watches the sum.
    """
    found = {
        "NPROC": 256 + 8 * (os.cpu_count() or 1),  # threads count, and libraries start one a core
        "NOFILE": 1024,
        "FSIZE": 1 << 30,
        "CORE": 0,
        "MEMLOCK": 1 << 20,
    }
    if memory_bytes:
        found |= {"DATA": memory_bytes, "AS": memory_bytes + (4 << 30)}
    return found
