"""The emulator of the virtual machine, its monitor and the snapshot, without a machine."""

import fcntl
import json
import os
import signal
import socket
import subprocess
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from test_vm_image import RECORD
from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace.launch import Started
from worldmodel_kernel.workspace.qemu import QemuProvisioner
from worldmodel_kernel.workspace.vm import emulator, image, machine, snapshot
from worldmodel_kernel.workspace.vm.emulator import CHANNELS, Wires
from worldmodel_kernel.workspace.vm.monitor import Monitor

# --- the emulator ---------------------------------------------------------------------------------

WIRES = Wires(memory=10, monitor=11, console=12, control=13, channels=(14, 15, 16, 17, 18))


def test_the_machine_has_no_network_and_nothing_of_the_host() -> None:
    words = emulator.command(WIRES, memory_mib=512, accelerator="tcg")
    line = " ".join(words)

    assert "-nodefaults" in words
    for device in ("net", "9p", "fsdev", "vhost", "usb", "vfio", "vsock"):
        assert device not in line
    assert line.count(",file=") == 1
    assert "readonly=on" in line
    assert "spawn=deny" in line
    assert "-incoming" not in words
    assert "share=on,mem-path=/proc/self/fd/10" in line


def test_going_on_from_a_snapshot_the_memory_is_its_own() -> None:
    words = emulator.command(replace(WIRES, state=19), memory_mib=512, accelerator="tcg")

    assert "share=off,mem-path=/proc/self/fd/10" in " ".join(words)
    assert words[-2:] == ["-incoming", "defer"]


def test_each_channel_has_its_port() -> None:
    line = " ".join(emulator.command(WIRES, memory_mib=512, accelerator="kvm"))

    for number, channel in enumerate(CHANNELS):
        assert f"socket,id=port{number + 2},fd={14 + number}" in line
        assert f"chardev=port{number + 2},name=worldmodel.{channel}" in line
    assert "-accel kvm -cpu host" in line


def test_the_emulator_sees_the_image_and_may_write_to_nothing(tmp_path: Path) -> None:
    words = emulator.confinement(tmp_path, "tcg")

    assert "--bind" not in words
    assert [words[i + 1] for i, word in enumerate(words) if word == "--dev-bind"] == ["/dev/full"]
    assert words[words.index(str(tmp_path)) - 1] == "--ro-bind"
    assert {"--unshare-all", "--disable-userns", "--seccomp", "--die-with-parent"} <= set(words)
    assert words[words.index("--cap-drop") + 1] == "ALL"
    assert emulator.KVM in emulator.confinement(tmp_path, "kvm")


# --- the snapshot ---------------------------------------------------------------------------------


def test_memory_is_given_out_sealed_and_with_its_holes(tmp_path: Path) -> None:
    found = image.Image(tmp_path, RECORD)
    with open(tmp_path / "memory", "wb") as file:
        file.truncate(64 << 20)
        for at in (0, 5 << 20, (64 << 20) - 4096):
            file.seek(at)
            file.write(b"page" * 1024)

    descriptor = snapshot.sealed_memory(found)

    assert os.pread(descriptor, 4096, 5 << 20) == b"page" * 1024
    assert os.fstat(descriptor).st_size == 64 << 20
    assert os.fstat(descriptor).st_blocks * 512 < 1 << 20
    again = os.open(f"/proc/self/fd/{descriptor}", os.O_RDWR)  # as the emulator opens it
    with pytest.raises(PermissionError):
        os.write(again, b"x")
    os.close(again)
    assert fcntl.fcntl(descriptor, fcntl.F_GET_SEALS) & fcntl.F_SEAL_SEAL
    assert snapshot.sealed_memory(found) == descriptor, "one for all machines"
    snapshot._sealed.cache_clear()
    os.close(descriptor)


def test_what_is_zero_is_not_kept(tmp_path: Path) -> None:
    content = bytes(1 << 20) + b"x" * 100_000 + bytes(3 << 20) + b"y"
    (tmp_path / "a").write_bytes(content)
    with open(tmp_path / "a", "rb") as source, open(tmp_path / "b", "wb") as target:
        snapshot.copy_without_zeros(source.fileno(), target.fileno())

    assert (tmp_path / "b").read_bytes() == content
    assert (tmp_path / "b").stat().st_blocks * 512 < 300_000


def monitor_that(*answers: dict[str, object]) -> Monitor:
    """A monitor that greets, takes the first order, and then answers so; then it is gone."""
    ours, theirs = socket.socketpair()

    def serve() -> None:
        with theirs, theirs.makefile("rb") as orders:
            theirs.sendall(b'{"QMP": {}}\n')
            for answer in ({"return": {}}, *answers):
                orders.readline()
                theirs.sendall(json.dumps(answer).encode() + b"\n")

    threading.Thread(target=serve, daemon=True).start()
    return Monitor(ours)


def test_the_monitor_waits_for_the_answer_among_the_news() -> None:
    monitor = monitor_that({"return": {"status": "running"}})

    assert monitor.order("query-status") == {"status": "running"}
    monitor.close()


@pytest.mark.parametrize(
    "answers, said",
    [(({"error": {"desc": "no such thing"}},), "no such thing"), ((), "did not take")],
    ids=["refused", "gone"],
)
def test_an_order_that_is_not_taken_is_an_error(
    answers: tuple[dict[str, object], ...], said: str
) -> None:
    monitor = monitor_that(*answers)

    with pytest.raises(WorkspaceError, match=said):
        monitor.order("cont")
    monitor.close()


# --- the provisioner ------------------------------------------------------------------------------


async def test_a_kernel_of_another_language_is_refused(tmp_path: Path) -> None:
    provisioner = QemuProvisioner()
    provisioner.run_folder = tmp_path

    with pytest.raises(WorkspaceError, match="asks for bash"):
        await provisioner.launch_kernel(["bash", "-c", "kernel"])


async def test_folders_are_refused(tmp_path: Path) -> None:
    provisioner = QemuProvisioner(folders=["data"])

    with pytest.raises(WorkspaceError, match="asks for data"):
        await provisioner.pre_launch()


async def test_a_machine_that_cannot_start_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "start_with", refuse)
    monkeypatch.setattr(machine, "PROGRAM", "true")  # one that is there
    before = os.listdir("/proc/self/fd")

    with pytest.raises(WorkspaceError, match="no bwrap"):
        a_machine(tmp_path)
    assert os.listdir("/proc/self/fd") == before


def a_machine(folder: Path) -> machine.Machine:
    return machine.Machine(
        folder,
        memory=0,
        memory_mib=512,
        accelerator="tcg",
        sockets={name: str(folder / name) for name in CHANNELS},
        run_folder=folder,
    )


def refuse(*arguments: object, **options: object) -> None:
    raise WorkspaceError("there is no bwrap")


@pytest.mark.parametrize(
    "said",
    [b"[" * 60_000 + b"\n", b"{\n", b"7\n", b"\xff\n", b"x" * 70_000, b'{"ended": 1' + b"0" * 5000],
    ids=["nested", "half", "a number", "no text", "without an end", "a long number"],
)
async def test_a_guest_that_talks_nonsense_is_ended(
    said: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    guests: list[socket.socket] = []

    def start(*_: object, passed: Sequence[int], **__: object) -> Started:
        guests.append(socket.socket(fileno=os.dup(passed[3])))  # the control
        words, mouth = os.pipe()
        os.close(mouth)
        return Started(subprocess.Popen(["sleep", "60"]), words)

    monkeypatch.setattr(machine, "start_with", start)
    monkeypatch.setattr(machine, "PROGRAM", "true")
    running = a_machine(tmp_path)
    guests[0].sendall(said + b"\n")

    with pytest.raises(WorkspaceError, match="the virtual machine ended"):
        running.wait_for("ready", 10)
    assert running.process.wait(10) == -signal.SIGKILL
    guests[0].close()
    running.end()
