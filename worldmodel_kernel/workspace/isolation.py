"""Which level of isolation code gets: what was asked for, what this machine can do, and the reason.

    none        a child process with limits; a word that the person writes
    bubblewrap  namespaces, a filter of system calls, limits
    qemu        a virtual machine, in bubblewrap
    auto        bubblewrap where it works, else none, and that is said

What was asked for by name is never replaced by less.
"""

import contextlib
import functools
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace import Isolation, seccomp
from worldmodel_kernel.workspace.interpreter import own
from worldmodel_kernel.workspace.launch import start
from worldmodel_kernel.workspace.sandbox import Sandbox
from worldmodel_kernel.workspace.vm import image, snapshot
from worldmodel_kernel.workspace.vm.emulator import PROGRAM
from worldmodel_kernel.workspace.vm.words import level

Level = Literal["auto", "none", "bubblewrap", "qemu"]

_PROBE_S = 10
_SLOW_GRACE_S = 10.0  # an emulated processor takes its time to stop
_one_at_a_time = threading.Lock()
_NONE = "none (a plain child process with limits; it can do what you can do)"
_BUBBLEWRAP = "bubblewrap (no network, and of your files only what `folders` names)"
_INSTALL = "Install it: apt-get install --no-install-recommends qemu-system-x86 (or make vm)."
_NEITHER = "Or run without isolation, where you trust the code: isolation = none (--no-sandbox)."
_REMEDIES = {  # what bwrap says: what to do
    "there is no bwrap": "Install it: apt-get install bubblewrap (or dnf, pacman).",
    "unknown option": "This bwrap is too old; 0.8 or newer is needed.",
    "namespace": "User namespaces are switched off for you here. Ubuntu 23.10 and newer: give "
    "bwrap an AppArmor profile, or sysctl kernel.apparmor_restrict_unprivileged_userns=0. In a "
    "container: start it with --security-opt seccomp=unconfined, or use isolation = none and "
    "let the container be the sandbox.",
}
_REMEDIES |= dict.fromkeys(("uid map", "root cannot", "not permitted"), _REMEDIES["namespace"])


@dataclass(frozen=True, slots=True)
class Probe:
    """Whether bubblewrap works here; the reason if it does not."""

    reason: str = ""
    remedy: str = ""

    @property
    def works(self) -> bool:
        return not self.reason


def choose(wanted: Level) -> Isolation:
    """The level for code, from the setting and, where it matters, a probe of this machine."""
    if wanted == "qemu":
        return _virtual_machine()
    if wanted == "none":
        return Isolation("none", _NONE)
    found = probe()
    if found.works:
        return Isolation("bubblewrap", _BUBBLEWRAP)
    if wanted == "bubblewrap":
        return _refused("bubblewrap", found.reason, found.remedy)
    notice = f"code runs without isolation: bubblewrap does not work here ({found.reason})"
    return Isolation("none", f"{_NONE}; {notice}", notice)


def _virtual_machine() -> Isolation:
    if sys.platform != "linux":
        return _refused("qemu", "it is for Linux", "On other systems there is only none.")
    try:
        record = image.find().record
    except WorkspaceError as error:
        return _refused("qemu", str(error), f"Build it once, in some minutes: {image.BUILD}")
    if reason := image.suits(record):
        return _refused("qemu", reason, f"Build it anew: {image.BUILD}")
    if shutil.which(PROGRAM) is None:
        return _refused("qemu", f"there is no {PROGRAM}", _INSTALL)
    found = probe()
    if not found.works:
        reason = f"bubblewrap, which confines the emulator, does not work ({found.reason})"
        return _refused("qemu", reason, found.remedy)
    if record.accelerator == "kvm":
        return Isolation("qemu", level(record))
    return Isolation("qemu", level(record), grace_s=_SLOW_GRACE_S)


def _refused(level: Literal["bubblewrap", "qemu"], reason: str, remedy: str) -> Isolation:
    first = f"isolation = {level} does not work here: {reason}"
    problem = "\n  ".join(line for line in (first, remedy, _NEITHER) if line)
    return Isolation(level, f"{level}, and it does not work: {reason}", problem=problem)


def foresee(wanted: Level) -> None:
    """Begin what takes long, on a thread: the probe (25 ms), the machine's memory (a second)."""
    if wanted != "none":
        work = _load_machine if wanted == "qemu" else probe
        threading.Thread(target=work, name="sandbox probe", daemon=True).start()


def _load_machine() -> None:
    if not choose("qemu").problem:
        with contextlib.suppress(OSError, WorkspaceError):  # whoever starts it hears of it
            snapshot.sealed_memory(image.find())


def probe() -> Probe:
    """Whether the sandbox works here; tried once in a process."""
    with _one_at_a_time:
        return _probe()


@functools.cache
def _probe() -> Probe:
    """Run the real command line around `true`: what a machine allows, only trying tells."""
    if sys.platform != "linux":
        return Probe("bubblewrap is for Linux", "On other systems there is only isolation = none.")
    if platform.machine() not in seccomp.MACHINES:
        return Probe(f"there is no filter of system calls for {platform.machine()}")
    try:
        with tempfile.TemporaryDirectory(prefix="wm-") as folder:
            return _tried(Path(folder))
    except (OSError, WorkspaceError) as error:
        return _explained(str(error))


def _tried(folder: Path) -> Probe:
    sockets = folder / "s"
    sockets.mkdir()
    started = start(Sandbox(interpreter=own(), sockets=str(sockets)), ["true"], run_folder=folder)
    try:
        status = started.process.wait(_PROBE_S)
        said = started.said() or f"bwrap ended with status {status}"
        return Probe() if status == 0 else _explained(said)
    except subprocess.TimeoutExpired:
        started.process.kill()
        started.process.wait()
        return Probe(f"bwrap did not come back within {_PROBE_S} s")
    finally:
        started.close()


def _explained(said: str) -> Probe:
    reason = said.splitlines()[0]
    remedy = next((r for sign, r in _REMEDIES.items() if sign in said.lower()), "")
    return Probe(reason, remedy)
