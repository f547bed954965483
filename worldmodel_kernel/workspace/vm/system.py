"""Linux and a small Debian for the image, out of Debian's packages.

Nothing is installed on this machine: the kernel's package is only unpacked, and the system is made
in a folder of its own by mmdebstrap, which needs root or user namespaces.
"""

import os
import platform
import shutil
import subprocess
import tarfile
from pathlib import Path

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace.vm import ramdisk

TOOLS = ("mmdebstrap", "sqfstar", "qemu-system-x86_64", "bwrap")
_INSTALL = (
    "apt-get install --no-install-recommends "
    "mmdebstrap squashfs-tools qemu-system-x86 bubblewrap uidmap"
)
_NEEDED_BYTES = 3 << 30
_LINUX = ("linux-image-cloud-amd64", "busybox-static")
_SYSTEM = ("python3", "bubblewrap", "tzdata", "ca-certificates")
_WITHOUT = ("doc", "man", "info", "locale", "lintian")
_REMEDIES = {  # what mmdebstrap says: what to do
    "newuidmap": "Install the package uidmap, or build as root.",
    "subuid": "Give yourself numbers in /etc/subuid and /etc/subgid, or build as root.",
    "unshare": "User namespaces are switched off for you here; build as root.",
    "no space left": "Make room, or name another place: WORLDMODEL_VM_FOLDER and TMPDIR.",
    "resolv": "There is no way to the packages: look at the network, or name a mirror (--mirror).",
    "connect": "There is no way to the packages: look at the network, or name a mirror (--mirror).",
    "failed to fetch": "Look at the network, or name another mirror (--mirror) or suite (--suite).",
    "no_pubkey": "Install the package debian-archive-keyring.",
    "keyring": "Install the package debian-archive-keyring.",
}


def check(folder: Path) -> None:
    """Raises WorkspaceError: what is needed to build here is missing."""
    if platform.machine() != "x86_64":
        raise WorkspaceError(
            f"there is no virtual machine for {platform.machine()} in this version\n"
            "  The strongest level is bubblewrap."
        )
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        raise WorkspaceError(
            f"to build the virtual machine, {', '.join(missing)} is missing\n"
            f"  make vm, or: {_INSTALL}"
        )
    free = shutil.disk_usage(folder).free
    if free < _NEEDED_BYTES:
        raise WorkspaceError(
            f"{folder} has {free / 2**30:.1f} GiB free, and building takes "
            f"{_NEEDED_BYTES / 2**30:.0f} GiB\n"
            "  Make room, or name another place: WORLDMODEL_VM_FOLDER."
        )


def suite_here() -> str:
    """The Debian that this machine is, so that its Python runs in the image; else a usual one."""
    with open("/etc/os-release", encoding="utf-8") as file:
        found = dict(line.strip().split("=", 1) for line in file if "=" in line)
    debian = found.get("ID") == "debian" and found.get("VERSION_CODENAME")
    return found["VERSION_CODENAME"] if debian else "bookworm"


def linux(folder: Path, *, suite: str, mirror: str, init: bytes) -> str:
    """Write `vmlinuz` and `initrd`; the version of Linux. Raises WorkspaceError."""
    archive = folder / "linux.tar"
    _mmdebstrap(["--variant=extract", f"--include={','.join(_LINUX)}", suite, str(archive)], mirror)
    with tarfile.open(archive) as tar:
        files = {member.name.lstrip("./"): member for member in tar if member.isfile()}

        def read(path: str) -> bytes:
            content = tar.extractfile(files[path])
            assert content is not None
            return content.read()

        image = _only(files, "boot/vmlinuz-")
        version = image.removeprefix("boot/vmlinuz-")
        drivers = {ramdisk.driver_name(p): p for p in files if f"{version}/kernel/" in p}
        (folder / "vmlinuz").write_bytes(read(image))
        disk = ramdisk.archive(
            init=init,
            busybox=read(_only(files, "bin/busybox", "usr/bin/busybox")),
            drivers=ramdisk.needed_drivers(
                ramdisk.DRIVERS,
                drivers,
                read(
                    _only(
                        files,
                        f"lib/modules/{version}/modules.builtin",
                        f"usr/lib/modules/{version}/modules.builtin",
                    )
                ).decode(),
                read,
            ),
        )
    (folder / "initrd").write_bytes(disk)
    archive.unlink()
    return version


def root(folder: Path, *, suite: str, mirror: str, additions: Path) -> None:
    """Write `root.squashfs`, which nothing is compressed in: reading it costs an emulator least.

    Args:
        additions: an archive of files that the system gets besides.

    Raises:
        WorkspaceError: it could not be made.
    """
    target = folder / "root.squashfs"
    packed = ["sqfstar", "-quiet", "-no-progress", *("-noI", "-noD", "-noF", "-noX"), str(target)]
    arguments = [
        *("--variant=minbase", f"--include={','.join(_SYSTEM)}"),
        "--dpkgopt=force-unsafe-io",  # no waiting for the disk: a cut build is thrown away
        "--skip=cleanup/tmp",  # a Python may live there
        *(f"--dpkgopt=path-exclude=/usr/share/{name}/*" for name in _WITHOUT),
        *(f"--customize-hook=tar-in {additions} /", '--customize-hook=chroot "$1" ldconfig'),
        *(suite, "-"),
    ]
    with subprocess.Popen(
        packed, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as packing:
        assert packing.stdin is not None
        assert packing.stderr is not None
        with packing.stdin as into:
            _mmdebstrap(arguments, mirror, output=into.fileno())
        said = packing.stderr.read().decode(errors="replace")
    if packing.returncode:
        raise WorkspaceError(_explained("the image could not be packed", said))


def _mmdebstrap(arguments: list[str], mirror: str, output: int = subprocess.DEVNULL) -> None:
    command = ["mmdebstrap", "--quiet", *arguments, *([mirror] if mirror else [])]
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.PIPE,
        env=os.environ | {"LC_ALL": "C"},
        check=False,
    )
    if done.returncode:
        said = done.stderr.decode(errors="replace")
        raise WorkspaceError(_explained("Debian's packages could not be put together", said))


def _explained(what: str, said: str) -> str:
    lines = [line for line in said.splitlines() if line.startswith("E:")] or said.splitlines()
    remedy = next((r for sign, r in _REMEDIES.items() if sign in said.lower()), "")
    return "\n  ".join(filter(None, (f"{what}: {' '.join(lines[-3:]) or 'no reason'}", remedy)))


def _only(files: dict[str, tarfile.TarInfo], *beginnings: str) -> str:
    found = [path for path in files if path.startswith(beginnings)]
    if not found:
        raise WorkspaceError(f"Debian's packages have no {beginnings[0]}")
    return max(found)
