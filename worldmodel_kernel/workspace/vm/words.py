"""The virtual machine in words, for the person."""

from worldmodel_kernel.workspace.vm.image import Image, Record

_USUAL = ("numpy", "scipy", "sympy", "pandas", "matplotlib", "ipykernel")
_SLOW = "emulated without KVM: code runs 15 to 30 times slower than outside"


def level(record: Record) -> str:
    """One line: what code gets."""
    how = "with KVM" if record.accelerator == "kvm" else _SLOW
    return (
        f"qemu (a virtual machine without network or files of yours, {record.memory_mib} MiB, "
        f"Python {record.python}; {how})"
    )


def described(image: Image) -> str:
    record = image.record
    main = ", ".join(f"{n} {record.packages[n]}" for n in _USUAL if n in record.packages)
    rows = {
        "image": f"{image.folder}, {image.disk_bytes / 2**20:.0f} MiB, of {record.made}",
        "inside": f"Linux {record.linux}, Debian {record.suite}, Python {record.python}",
        "packages": f"{main}, and {len(record.packages)} in all",
        "memory": f"{record.memory_mib} MiB",
        "runs": "with KVM" if record.accelerator == "kvm" else _SLOW,
    }
    return "\n".join(f"{name:9} {text}" for name, text in rows.items())
