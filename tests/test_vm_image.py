"""The image of the virtual machine: its parts, its place, and what is said about it."""

import gzip
import os
import shutil
import sys
import tarfile
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from worldmodel_kernel import doctor
from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.terminal import vm as verb
from worldmodel_kernel.workspace import isolation
from worldmodel_kernel.workspace.vm import (
    build,
    image,
    packages,
    ramdisk,
    system,
)
from worldmodel_kernel.workspace.vm.image import Record

OURS = ".".join(map(str, sys.version_info[:3]))
RECORD = Record(
    made="2026-11-21T10:00:00",
    python=OURS,
    packages={"ipykernel": "7.4.0", "numpy": "2.4.6"},
    memory_mib=1024,
    accelerator="tcg",
    key="0f",
    linux="6.1",
    suite="bookworm",
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the image will be; nothing is there."""
    monkeypatch.setenv("WORLDMODEL_VM_FOLDER", str(tmp_path / "vm"))
    return tmp_path / "vm"


def made(record: Record = RECORD) -> None:
    with image.building() as place:
        (place / "memory").write_bytes(bytes(5000))
        image.write(place, record)


# --- its place ------------------------------------------------------------------------------------


def test_an_image_is_there_when_it_is_whole(folder: Path) -> None:
    made()

    assert image.find().record == RECORD
    assert sorted(os.listdir(folder.parent)) == ["vm", "vm.lock"]


@pytest.mark.parametrize("before", [False, True], ids=["first", "again"])
def test_a_build_that_is_cut_short_leaves_what_was_before(folder: Path, before: bool) -> None:
    if before:
        made()

    with pytest.raises(KeyboardInterrupt):
        stopped_half_way()

    assert folder.exists() is before
    assert sorted(os.listdir(folder.parent)) == ["vm", "vm.lock"][not before :]


def stopped_half_way() -> None:
    with image.building() as place:
        (place / "vmlinuz").write_text("half")
        raise KeyboardInterrupt


def test_the_next_build_removes_what_a_killed_one_left(folder: Path) -> None:
    (folder.parent / "vm.building").mkdir()
    (folder.parent / "vm.building" / "half").touch()

    made()

    assert sorted(os.listdir(folder)) == ["image.json", "memory"]


def test_two_builds_do_not_meet(folder: Path) -> None:
    with image.building(), pytest.raises(WorkspaceError, match="under way"):
        image.remove()


def test_removing_leaves_nothing(folder: Path) -> None:
    made()

    assert image.remove() > 0
    assert not folder.exists()
    assert image.remove() == 0


@pytest.mark.parametrize(
    "text, said",
    [
        ("", "cannot be read"),
        ("{}", "of another version"),
        ('{"format": 1}', "cannot be read"),
        ("[]", "cannot be read"),
        ('{"format": 99}', "of another version"),
    ],
)
def test_a_broken_image_is_none(folder: Path, text: str, said: str) -> None:
    folder.mkdir()
    (folder / "image.json").write_text(text)

    with pytest.raises(WorkspaceError, match=said):
        image.find()


# --- what is said ---------------------------------------------------------------------------------


def test_without_an_image_the_level_is_refused_with_the_remedy(folder: Path) -> None:
    chosen = isolation.choose("qemu")

    assert chosen.level == "qemu"
    for part in ("no image of the virtual machine", "worldmodel vm build", "--no-sandbox"):
        assert part in chosen.problem
    assert doctor.virtual_machine().state == "note"


def test_an_image_with_another_python_is_refused(folder: Path) -> None:
    made(replace(RECORD, python="3.4.1"))

    problem = isolation.choose("qemu").problem

    assert "Python 3.4.1" in problem
    assert "worldmodel vm build" in problem


def test_without_the_emulator_it_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made()
    monkeypatch.setenv("PATH", str(folder))

    assert "qemu-system-x86" in isolation.choose("qemu").problem


def test_status_and_remove_in_the_terminal(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    states = [verb.main(["status"])]
    made()
    states += [verb.main(["status"]), verb.main(["remove"]), verb.main(["remove"])]

    said = capsys.readouterr().out
    assert states == [1, 0, 0, 0]
    for part in ("worldmodel vm build makes one", "numpy 2.4.6", "15 to 30 times", "Removed"):
        assert part in said


@pytest.mark.parametrize("words", [["build", "--memory", "10"], ["grow"], []])
def test_wrong_words_are_refused(words: list[str]) -> None:
    with pytest.raises(SystemExit):
        verb.main(words)


@pytest.mark.parametrize(
    "path, free, said",
    [("", 10 << 40, "mmdebstrap"), (os.environ["PATH"], 1 << 30, "GiB free")],
    ids=["tools", "disk"],
)
def test_what_a_build_needs_is_asked_for_before_it_begins(
    folder: Path, monkeypatch: pytest.MonkeyPatch, path: str, free: int, said: str
) -> None:
    monkeypatch.setenv("PATH", path)
    monkeypatch.setattr(system, "TOOLS", system.TOOLS if not path else ())
    monkeypatch.setattr(shutil, "disk_usage", lambda where: SimpleNamespace(free=free))

    with pytest.raises(WorkspaceError, match=said):
        build.build(build.Wanted(), lambda step: None)
    assert not folder.exists()


@pytest.fixture
def mmdebstrap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in its place; the test says what it does."""
    programs = tmp_path / "programs"
    programs.mkdir()
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    return programs / "mmdebstrap"


@pytest.mark.parametrize(
    "complaint, remedy",
    [
        ("E: newuidmap is not installed", "uidmap"),
        ("E: apt-get update failed: Could not resolve 'deb.debian.org'", "--mirror"),
        ("tar: x: Cannot write: No space left on device", "WORLDMODEL_VM_FOLDER"),
        ("E: unable to unshare the user namespace", "as root"),
    ],
)
def test_a_build_that_fails_says_what_to_do(
    tmp_path: Path, mmdebstrap: Path, complaint: str, remedy: str
) -> None:
    mmdebstrap.write_text(f'#!/bin/sh\necho "{complaint}" >&2; exit 1\n')
    mmdebstrap.chmod(0o755)

    with pytest.raises(WorkspaceError) as caught:
        system.linux(tmp_path, suite="bookworm", mirror="", init=b"")

    assert complaint in str(caught.value)
    assert remedy in str(caught.value)


# --- its parts ------------------------------------------------------------------------------------


def entries(archive: bytes) -> dict[str, bytes]:
    """What a "newc" archive holds."""
    data, at, found = gzip.decompress(archive), 0, {}
    while True:
        assert data[at : at + 6] == b"070701"
        numbers = [int(data[at + 6 + 8 * n : at + 14 + 8 * n], 16) for n in range(13)]
        size, length = numbers[6], numbers[11]
        name = data[at + 110 : at + 110 + length - 1].decode()
        start = (at + 110 + length + 3) & ~3
        at = (start + size + 3) & ~3
        if name == "TRAILER!!!":
            return found
        found[name] = data[start : start + size]


def test_the_first_disk_holds_the_drivers_in_the_order_of_their_needs() -> None:
    files = {
        "l/virtio_pci.ko": b"\0depends=virtio-pci-modern-dev,virtio_ring\0license=GPL\0",
        "l/virtio_pci_modern_dev.ko": b"\0depends=\0",
        "l/squashfs.ko": b"\0license=GPL\0depends=\0",
    }
    available = {ramdisk.driver_name(path): path for path in files}
    builtin = "kernel/drivers/virtio/virtio_ring.ko\n"
    drivers = ramdisk.needed_drivers(
        ("virtio_pci", "squashfs"), available, builtin, files.__getitem__
    )
    init = ramdisk.init(python="/opt/python", module="a.b", variables={"HOME": "/root"})

    found = entries(ramdisk.archive(init=init, busybox=b"box", drivers=drivers))

    order = found["drivers/order"].decode().split()
    assert order == ["virtio_pci_modern_dev.ko", "virtio_pci.ko", "squashfs.ko"]
    assert found["bin/busybox"] == b"box"
    assert b"env -i HOME=/root /opt/python -m a.b" in found["init"]


def test_a_driver_that_is_not_there_is_named() -> None:
    with pytest.raises(WorkspaceError, match="virtio_blk"):
        ramdisk.needed_drivers(("virtio_blk",), {}, "", lambda path: b"")


def test_the_image_gets_the_kernel_with_all_that_it_needs_and_no_torch(tmp_path: Path) -> None:
    chosen = packages.chosen(())
    archive = tmp_path / "a.tar"
    with tarfile.open(archive, "w") as tar:
        packages.write(tar, [chosen["ipykernel"], chosen["traitlets"]])
    with tarfile.open(archive) as tar:
        members = {member.name: member for member in tar}

    assert {"ipykernel", "pyzmq", "numpy", "pandas"} <= chosen.keys()
    assert "torch" not in chosen
    assert members[sys.executable.lstrip("/")].issym() or sys.prefix == "/usr"
    assert any(name.endswith("ipykernel_launcher.py") for name in members)
    assert not any("/test/" in name for name in members)
    assert {(m.uid, m.mode & 0o444) for m in members.values()} == {(0, 0o444)}


def test_a_package_that_is_not_installed_is_named() -> None:
    with pytest.raises(WorkspaceError, match="pip install no-such-thing"):
        packages.chosen(["no_such.thing"])
