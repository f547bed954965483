"""The first process inside the virtual machine: starts the kernel in a sandbox, and reports.

The sandbox inside is the same as outside (`sandbox.py`), with smaller folders: code finds the same
world at either level, and has two walls to climb at this one. With the host it speaks in lines of
JSON:

    says    ready: the kernel listens        quiet: nobody is connected to it
            awake: it is one of a kind       ended: its exit status, out_of_memory: that was why
    hears   wait_for_quiet, wake: {time, random, memory_bytes, variables}

Everything but the kernel is root here, which is nobody on the host.
"""

import contextlib
import fcntl
import json
import mmap
import os
import resource
import select
import sys
import time
from pathlib import Path
from typing import Any

from worldmodel_kernel.workspace.folders import WORK, Folder
from worldmodel_kernel.workspace.interpreter import own
from worldmodel_kernel.workspace.launch import Started, start
from worldmodel_kernel.workspace.sandbox import CONNECTION, HOME, SOCKETS, Sandbox, command
from worldmodel_kernel.workspace.vm.emulator import CHANNELS, CONTROL
from worldmodel_kernel.workspace.vm.forwarding import Forwarder
from worldmodel_kernel.workspace.vm.waking import TOLD

SETTINGS = "/opt/worldmodel/guest.json"
"""In the image: {"key": …, "memory_bytes": …}."""

ADVICE = (
    "Packages cannot be installed in here: the virtual machine has no network, and its Python is "
    "read-only. Install them where the kernel runs, then {build} and %reset shell:\n"
    "  {python} -m pip install "
)
ARGUMENTS = ["-m", "ipykernel_launcher", "-f", CONNECTION, "--HistoryManager.enabled=False"]
RESERVED_BYTES = 192 << 20
"""Of the machine's memory, what is not the kernel's."""

_RUN = Path("/run/kernel")
_GROUP = Path("/sys/fs/cgroup/kernel")
_PORTS = Path("/sys/class/virtio-ports")
_DROP, _MEMORY = Path("/proc/sys/vm/drop_caches"), Path("/proc/meminfo")
_FREE = 4  # the word of MemFree's number, in KiB
_KEPT_BYTES = 48 << 20
_POPULATED = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | mmap.MAP_POPULATE
_MAX_LINE = 1 << 20
_MAX_PROCESSES = 128  # and threads; an emulated kernel takes long to copy itself
_RESEED = 0x5207  # ioctl RNDRESEEDCRNG
_POWER_OFF = 0x4321FEDC
_BY_SIGNAL = 128
_SETTLE_S = 0.005


def sizes(memory_bytes: int) -> dict[str, int]:
    """Folders that code may write to, in parts of the kernel's memory."""
    part = memory_bytes // 8
    return {WORK: 3 * part, "/tmp": 3 * part, HOME: part, "/dev/shm": 2 * part}


def main() -> None:
    settings = json.loads(Path(SETTINGS).read_text(encoding="utf-8"))
    control = _port(CONTROL)
    kernel = _kernel(settings["key"], settings["memory_bytes"], settings["build"])
    sockets = {name: _RUN / "s" / f"k-{n}" for n, name in enumerate(CHANNELS, start=1)}
    while not all(path.exists() for path in sockets.values()) and kernel.process.poll() is None:
        time.sleep(_SETTLE_S)
    forwarder = Forwarder()
    for name, path in sockets.items():
        forwarder.inside(_port(f"worldmodel.{name}"), str(path))
    forwarder.start()
    _say(control, ready=True)
    _serve(control, kernel, forwarder, settings["memory_bytes"])


def _kernel(key: str, memory_bytes: int, build: str) -> Started:
    for folder in (_RUN, _RUN / "s", _RUN / "told"):
        folder.mkdir(mode=0o755)
    _limit(memory_bytes)
    ports = {f"{name}_port": n for n, name in enumerate(CHANNELS, start=1)}
    connection = {
        **ports,
        "transport": "ipc",
        "ip": f"{SOCKETS}/k",
        "key": key,
        "signature_scheme": "hmac-sha256",
        "kernel_name": "",
    }
    sandbox = Sandbox(
        interpreter=own(),
        sockets=str(_RUN / "s"),
        folders=(Folder(str(_RUN / "told"), os.path.dirname(TOLD)),),
        variables=(("OPENBLAS_NUM_THREADS", "1"), ("OMP_NUM_THREADS", "1")),
        connection=json.dumps(connection).encode(),
        memory_bytes=memory_bytes,
        sizes=sizes(memory_bytes),
        advice=ADVICE.replace("{build}", build),
        startup=((Path(__file__).parent / "waking.py").read_bytes(),),
    )
    argv = [sys.executable, *ARGUMENTS]
    _enter(_GROUP)  # what is started from here on counts
    started = start(sandbox, command(sandbox, argv), run_folder=_RUN)
    _enter(_GROUP.parent)
    return started


def _serve(control: int, kernel: Started, forwarder: Forwarder, memory_bytes: int) -> None:
    os.set_blocking(control, False)
    process = os.pidfd_open(kernel.process.pid)
    buffer = b""
    while True:
        readable, _, _ = select.select([control, process], [], [])
        if process in readable:
            _finish(control, kernel)
        if control in readable:
            data = os.read(control, _MAX_LINE)
            if not data:  # nobody is there any more
                _power_off()
            *lines, buffer = (buffer + data).split(b"\n")
            for line in lines:
                heard = json.loads(line)
                if "wake" in heard:
                    _wake(heard["wake"], memory_bytes)
                    _say(control, awake=True)
                if "wait_for_quiet" in heard:
                    while not forwarder.quiet:
                        time.sleep(_SETTLE_S)
                    _tidy()
                    _say(control, quiet=True)


def _wake(asked: dict[str, Any], memory_bytes: int) -> None:
    """Make this machine one of a kind: its clock, its random numbers, and what it is given."""
    time.clock_settime(time.CLOCK_REALTIME, asked["time"])
    with open("/dev/urandom", "wb", buffering=0) as pool:
        pool.write(bytes.fromhex(asked["random"]))
        fcntl.ioctl(pool, _RESEED)
    if 0 < asked["memory_bytes"] < memory_bytes:
        _limit(asked["memory_bytes"])
    told = _RUN / "told" / os.path.basename(TOLD)
    told.write_text(json.dumps({"variables": asked["variables"]}), encoding="utf-8")


def _tidy() -> None:
    """Files that were read once are forgotten, and memory that is free is zero: the snapshot need
    not hold it."""
    _DROP.write_text("1")
    free = int(_MEMORY.read_text().split()[_FREE]) << 10
    with mmap.mmap(-1, max(free - _KEPT_BYTES, mmap.PAGESIZE), flags=_POPULATED):
        pass  # Linux zeroes what it gives out


def _limit(memory_bytes: int) -> None:
    """Most memory of the kernel and all that it starts, files included, and of each process."""
    _GROUP.mkdir(exist_ok=True)
    (_GROUP.parent / "cgroup.subtree_control").write_text("+memory +pids")
    (_GROUP / "memory.max").write_text(str(memory_bytes))
    (_GROUP / "pids.max").write_text(str(_MAX_PROCESSES))
    for pid in (_GROUP / "cgroup.procs").read_text().split():
        with contextlib.suppress(ProcessLookupError):
            resource.prlimit(int(pid), resource.RLIMIT_DATA, (memory_bytes, memory_bytes))


def _enter(group: Path) -> None:
    (group / "cgroup.procs").write_text(str(os.getpid()))


def _finish(control: int, kernel: Started) -> None:
    status = kernel.process.wait()
    status = _BY_SIGNAL - status if status > _BY_SIGNAL else status
    events = (_GROUP / "memory.events").read_text().split()
    killed = int(events[events.index("oom_kill") + 1])
    if said := kernel.said():
        sys.stderr.write(said + "\n")  # the console
    _say(control, ended=status, out_of_memory=bool(killed))
    _power_off()


def _power_off() -> None:
    import ctypes

    ctypes.CDLL(None).reboot(_POWER_OFF)


def _say(control: int, **words: Any) -> None:
    os.set_blocking(control, True)
    os.write(control, json.dumps(words).encode() + b"\n")
    os.set_blocking(control, False)


def _port(name: str) -> int:
    for entry in _PORTS.iterdir():
        if (entry / "name").read_text().strip() == name:
            return os.open(f"/dev/{entry.name}", os.O_RDWR)
    raise FileNotFoundError(f"the machine has no port {name}")


if __name__ == "__main__":
    main()
