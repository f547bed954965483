"""The command line of the emulator, and of the sandbox around it.

The machine has no network card, no display, no disk but the image, and nothing of the host: its
serial ports are connections that are handed to it, and its memory a file without a name.
The emulator runs as nobody in namespaces of its own, under two filters of system calls (its own
and the sandbox's), with limits, and cannot write to a single file of the host.
"""

from dataclasses import dataclass
from pathlib import Path

from worldmodel_kernel.workspace import seccomp
from worldmodel_kernel.workspace.sandbox import NAMESPACES, Argument, of_the_machine, sized
from worldmodel_kernel.workspace.vm.image import Accelerator

PROGRAM = "qemu-system-x86_64"
CHANNELS = ("shell", "iopub", "stdin", "control", "hb")
"""Each is a port named `worldmodel.CHANNEL`."""

CONTROL = "worldmodel.host"
"""The port by which the guest and we talk: lines of JSON."""

KVM = "/dev/kvm"
_INSIDE = "/vm"
_TRANSLATED_MIB = 128  # code that was translated for emulation; QEMU would take up to 1 GiB
_ROOM_MIB = 2048  # address space of QEMU itself, its libraries and threads
_KERNEL = (
    "console=ttyS0 quiet panic=-1 reboot=t mitigations=off "
    "tsc=unstable no_timer_check random.trust_cpu=1"
)
"""A time stamp counter that is emulated is no clock; the guest's kernel protects nobody from
anybody, so it needs no mitigations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wires:
    """Descriptors of the emulator."""

    memory: int
    monitor: int
    console: int
    control: int
    channels: tuple[int, ...]
    """In the order of CHANNELS."""

    state: int | None = None
    """What to go on from; None: a first start."""

    @property
    def all(self) -> tuple[int, ...]:
        state = () if self.state is None else (self.state,)
        return (self.memory, self.monitor, self.console, self.control, *self.channels, *state)


def command(wires: Wires, *, memory_mib: int, accelerator: Accelerator) -> list[str]:
    """The emulator, with limits set inside its sandbox."""
    most = (memory_mib + _TRANSLATED_MIB + _ROOM_MIB) << 20
    limits = [f"--as={most}", "--nproc=64", "--nofile=128", f"--fsize={64 << 20}", "--core=0"]
    return ["/usr/bin/prlimit", *limits, "--", PROGRAM, *_machine(wires, memory_mib, accelerator)]


def _machine(wires: Wires, memory_mib: int, accelerator: Accelerator) -> list[str]:
    kvm = accelerator == "kvm"
    shared = "on" if wires.state is None else "off"  # off: what it writes is its own, and goes
    words = [
        *("-M", "q35,memory-backend=memory,vmport=off,smbus=off,sata=off"),
        *("-accel", "kvm" if kvm else f"tcg,tb-size={_TRANSLATED_MIB}"),
        *("-cpu", "host" if kvm else "max", "-smp", "1", "-m", str(memory_mib)),
        "-object",
        f"memory-backend-file,id=memory,size={memory_mib}M,share={shared},"
        f"mem-path=/proc/self/fd/{wires.memory}",
        *("-nodefaults", "-no-user-config", "-no-reboot", "-display", "none"),
        *("-kernel", f"{_INSIDE}/vmlinuz", "-initrd", f"{_INSIDE}/initrd", "-append", _KERNEL),
        "-drive",
        f"if=none,id=root,file={_INSIDE}/root.squashfs,format=raw,readonly=on,file.locking=off",
        *("-device", "virtio-blk-pci,drive=root", "-device", "virtio-rng-pci"),
        *_chardev("monitor", wires.monitor),
        *("-mon", "chardev=monitor,mode=control"),
        *_chardev("console", wires.console),
        *("-serial", "chardev:console"),
        *("-device", f"virtio-serial-pci,max_ports={len(CHANNELS) + 2}"),
    ]
    names = (CONTROL, *(f"worldmodel.{channel}" for channel in CHANNELS))
    for number, name in enumerate(names, start=1):
        words += _chardev(f"port{number}", (wires.control, *wires.channels)[number - 1])
        words += ["-device", f"virtserialport,chardev=port{number},name={name},nr={number}"]
    words += ["-sandbox", "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny"]
    return words if wires.state is None else [*words, "-incoming", "defer"]


def _chardev(name: str, descriptor: int) -> tuple[str, str]:
    return "-chardev", f"socket,id={name},fd={descriptor}"


def confinement(image: Path, accelerator: Accelerator) -> list[Argument]:
    """What of the host the emulator finds: its program, and the image, all to read only."""
    devices = ["--dev-bind", KVM, KVM] if accelerator == "kvm" else []
    return [
        *("--disable-userns", "--cap-drop", "ALL", *NAMESPACES),
        *(*of_the_machine(), "--remount-ro", "/proc", *sized({"/tmp": 1 << 20}), *devices),
        *("--remount-ro", "/dev", "--ro-bind", str(image), _INSIDE),
        *("--chdir", "/", "--remount-ro", "/", "--seccomp", seccomp.program()),
    ]
