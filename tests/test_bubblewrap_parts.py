"""What the sandbox is made of, looked at without starting one: rules, filter, levels, refusals."""

import ctypes
import ctypes.util
import errno
import json
import os
import struct
import sys
from pathlib import Path

import pytest

from worldmodel_kernel.errors import SettingsError, WorkspaceError
from worldmodel_kernel.session import load_settings
from worldmodel_kernel.workspace import interpreter, sandbox, seccomp
from worldmodel_kernel.workspace.folders import Folder, shown
from worldmodel_kernel.workspace.interpreter import Interpreter, needed
from worldmodel_kernel.workspace.privileges import check, unreachable
from worldmodel_kernel.workspace.sandbox import Sandbox
from worldmodel_kernel.workspace.spec import WorkspaceSettings

ALLOW, KILL = 0x7FFF0000, 0x80000000
READ = {"x86_64": 0, "aarch64": 63}
NEWER_THAN_MANY_LIBSECCOMPS = {"open_tree_attr"}  # Linux 6.15


def verdict(machine: str, number: int, arguments: tuple[int, ...] = (), arch: int = 0) -> int:
    """What the kernel would say to a call: a machine for the program, with its five operations."""
    architecture = arch or seccomp.MACHINES[machine][0]
    padded = (*arguments, *(0,) * (6 - len(arguments)))
    data = struct.pack("<IIQ6Q", number, architecture, 0, *padded)
    program = list(struct.iter_unpack("<HBBI", seccomp.program(machine)))
    tests = {
        0x15: lambda a, k: a == k,
        0x35: lambda a, k: a >= k,
        0x45: lambda a, k: bool(a & k),
    }
    at = held = 0
    while True:
        code, if_true, if_false, operand = program[at]
        at += 1
        if code == 0x06:
            return int(operand)
        if code == 0x20:
            held = struct.unpack_from("<I", data, operand)[0]
        else:
            at += if_true if tests[code](held, operand) else if_false


def fails_with(number: int) -> int:
    return 0x00050000 | number


BLOCKED = {
    f"{machine} {name}": (machine, numbers[column])
    for machine, (_, column) in seccomp.MACHINES.items()
    for name, numbers in seccomp.BLOCKED.items()
}


@pytest.mark.parametrize(
    "machine, number", [call for call in BLOCKED.values() if call[1] is not None], ids=str
)
def test_a_blocked_call_is_refused(machine: str, number: int) -> None:
    assert verdict(machine, number) == fails_with(errno.EPERM)


@pytest.mark.parametrize("machine", seccomp.MACHINES)
class TestFilter:
    def test_an_ordinary_call_passes(self, machine: str) -> None:
        assert verdict(machine, READ[machine]) == ALLOW

    def test_calls_of_another_architecture_end_the_process(self, machine: str) -> None:
        i386 = 0x40000003

        assert verdict(machine, 1, arch=i386) == KILL
        if machine == "x86_64":
            assert verdict(machine, 0x40000000) == KILL

    def test_clone_makes_processes_and_threads_but_no_namespace(self, machine: str) -> None:
        column = seccomp.MACHINES[machine][1]
        sigchld, thread, new_user = 17, 0x3D0F00, 0x10000000

        assert verdict(machine, seccomp.CLONE[column], (sigchld,)) == ALLOW
        assert verdict(machine, seccomp.CLONE[column], (thread,)) == ALLOW
        for bit in (17, *range(25, 31)):
            flags = (1 << bit) | sigchld
            assert verdict(machine, seccomp.CLONE[column], (flags,)) == fails_with(errno.EPERM)
        assert verdict(machine, seccomp.CLONE3[column], (new_user,)) == fails_with(errno.ENOSYS)

    def test_nobody_types_into_a_terminal(self, machine: str) -> None:
        ioctl = seccomp.IOCTL[seccomp.MACHINES[machine][1]]
        tiocsti, window_size = 0x5412, 0x5413

        assert verdict(machine, ioctl, (0, tiocsti)) == fails_with(errno.EPERM)
        high_half = tiocsti | 1 << 32  # the kernel looks at the low half only
        assert verdict(machine, ioctl, (0, high_half)) == fails_with(errno.EPERM)
        assert verdict(machine, ioctl, (0, window_size)) == ALLOW

    def test_memory_is_shared_by_way_of_a_file_alone(self, machine: str) -> None:
        mmap = seccomp.MMAP[seccomp.MACHINES[machine][1]]
        shared, private, anonymous, no_reserve, huge = 0x1, 0x2, 0x20, 0x4000, 0x40000

        for flags in (shared, private, private | anonymous, private | anonymous | no_reserve):
            assert verdict(machine, mmap, (0, 4096, 3, flags)) == ALLOW
        for flags in (shared | anonymous, shared | anonymous | no_reserve, huge | private):
            assert verdict(machine, mmap, (0, 4096, 3, flags)) == fails_with(errno.EPERM)

    @pytest.mark.parametrize("call", seccomp.SOCKETS)
    def test_sockets_are_of_the_ordinary_families(self, machine: str, call: str) -> None:
        number = seccomp.SOCKETS[call][seccomp.MACHINES[machine][1]]
        unix, inet, inet6, netlink, packet, vsock, alg = 1, 2, 10, 16, 17, 40, 38

        for family in (unix, inet, inet6, netlink):
            assert verdict(machine, number, (family, 1, 0)) == ALLOW
        for family in (packet, vsock, alg, 30):
            assert verdict(machine, number, (family, 1, 0)) == fails_with(errno.EAFNOSUPPORT)
        netfilter = 12
        assert verdict(machine, number, (netlink, 3, netfilter)) == fails_with(errno.EAFNOSUPPORT)

    def test_its_numbers_are_those_that_libseccomp_knows(self, machine: str) -> None:
        path = ctypes.util.find_library("seccomp")
        if path is None:
            pytest.skip("no libseccomp here")
        resolve = ctypes.CDLL(path).seccomp_syscall_resolve_name_arch
        resolve.argtypes = [ctypes.c_uint32, ctypes.c_char_p]
        audit, column = seccomp.MACHINES[machine]
        more = {"clone": seccomp.CLONE, "clone3": seccomp.CLONE3, "ioctl": seccomp.IOCTL}
        more["mmap"] = seccomp.MMAP
        for name, numbers in {**seccomp.BLOCKED, **seccomp.SOCKETS, **more}.items():
            number = numbers[column]
            found = resolve(audit, name.encode())
            if found == -1 and name in NEWER_THAN_MANY_LIBSECCOMPS:
                continue
            assert found == number if number is not None else found < 0, name


class TestFolders:
    def test_are_found_under_their_own_names(self, tmp_path: Path) -> None:
        for name in ("data", "out"):
            (tmp_path / name).mkdir()

        found = shown(["out:rw", "data", str(tmp_path)], tmp_path)

        assert found == (
            Folder(str(tmp_path / "data"), "/notebook/data"),
            Folder(str(tmp_path / "out"), "/notebook/out", writable=True),
            Folder(str(tmp_path), str(tmp_path)),
        )
        assert shown(["."], tmp_path) == (Folder(str(tmp_path), "/notebook"),)

    @pytest.mark.parametrize(
        "text", ["/", "/etc", "/usr/share", "/proc/1", "/tmp", "/home", "../other", ":rw", "/run/x"]
    )
    def test_that_would_break_the_sandbox_are_refused(self, text: str) -> None:
        with pytest.raises(SettingsError, match="folders has"):
            WorkspaceSettings(folders=(text,))

    def test_that_do_not_exist_are_named(self, tmp_path: Path) -> None:
        with pytest.raises(WorkspaceError, match="missing does not exist"):
            shown(["missing"], tmp_path)

    def test_are_read_from_the_settings_file_and_the_environment(self) -> None:
        settings = load_settings(environment={"WORLDMODEL_FOLDERS": "data,out:rw"})

        assert settings.workspace.folders == ("data", "out:rw")


class TestInterpreter:
    def test_our_own_is_known_without_asking_it(self) -> None:
        assert interpreter.own() == interpreter.interpreter(sys.executable)

    def test_folders_are_the_environment_and_what_its_links_lead_through(
        self, tmp_path: Path
    ) -> None:
        for name in ("venv", "link", "real"):
            (tmp_path / name / "bin").mkdir(parents=True)
        (tmp_path / "real/bin/python").touch()
        (tmp_path / "link/bin/python").symlink_to("../../real/bin/python")
        (tmp_path / "venv/bin/python").symlink_to(tmp_path / "link/bin/python")
        start = str(tmp_path / "venv/bin/python")

        found = needed(start, [f"{tmp_path}/venv", f"{tmp_path}/real/lib", "/usr"])

        assert found == tuple(f"{tmp_path}/{name}" for name in ("venv", "link", "real"))

    def test_a_python_that_is_the_home_itself_is_refused(self) -> None:
        with pytest.raises(WorkspaceError, match="would show your home"):
            needed("/usr/bin/python3", [str(Path.home())])


class TestOptions:
    def test_nothing_of_the_host_is_writable_but_the_sockets(self, tmp_path: Path) -> None:
        made = Sandbox(
            interpreter=Interpreter("/opt/py/bin/python", ("/opt/py",)),
            sockets="/x/s",
            folders=(Folder("/x/data", "/notebook/data"), Folder("/x/out", "/notebook/out", True)),
        )

        options = sandbox.options(made)

        binds = [options[i + 1] for i, option in enumerate(options) if option == "--bind"]
        assert binds == ["/x/out", "/x/s"]
        shown_whole = [options[i + 1] for i, o in enumerate(options) if o == "--ro-bind"]
        assert "/" not in shown_whole
        assert str(Path.home()) not in shown_whole
        last_tmpfs = max(i for i, option in enumerate(options) if option == "--tmpfs")
        assert last_tmpfs < options.index("/opt/py"), "a later tmpfs would cover a Python below it"

    def test_files_with_passwords_beside_the_environment_are_empty(self, tmp_path: Path) -> None:
        (tmp_path / "pip.conf").write_text("index-url = https://me:hush@host/")
        python = Interpreter(f"{tmp_path}/bin/python", (str(tmp_path),))

        options = sandbox.options(Sandbox(interpreter=python, sockets="/x/s"))

        at = options.index(f"{tmp_path}/pip.conf")
        assert options[at - 2 : at] == ["--ro-bind-data", b""]

    def test_settings_beside_the_environment_are_empty(self, tmp_path: Path) -> None:
        for name in ("opt/etc/jupyter", "linked/etc", "elsewhere"):
            (tmp_path / name).mkdir(parents=True)
        (tmp_path / "linked/etc/jupyter").symlink_to(tmp_path / "elsewhere")
        folders = (f"{tmp_path}/opt", f"{tmp_path}/linked")
        python = Interpreter(f"{tmp_path}/opt/bin/python", folders)

        options = sandbox.options(Sandbox(interpreter=python, sockets="/x/s"))

        covered = [options[i + 1] for i, option in enumerate(options) if option == "--tmpfs"]
        read_only = [options[i + 1] for i, option in enumerate(options) if option == "--remount-ro"]
        assert f"{tmp_path}/opt/etc/jupyter" in {*covered} & {*read_only}
        assert f"{tmp_path}/linked/etc/jupyter" not in covered

    @pytest.mark.parametrize(
        "argv, expected",
        {
            "a module": (
                ["/py/bin/python", "-Xutf8", "-m", "ipykernel_launcher", "-f", "c"],
                ["/real/python", "-Xutf8", "ENTRY", "module", "ipykernel_launcher", "-f", "c"],
            ),
            "a script": (
                ["/py/bin/python", "kernel.py", "-f", "c"],
                [sys.executable, "ENTRY", "exec", "/py/bin/python", "kernel.py", "-f", "c"],
            ),
            "another language": (
                ["/opt/R", "-m", "c"],
                [sys.executable, "ENTRY", "exec", "/opt/R", "-m", "c"],
            ),
        }.values(),
        ids=["a module", "a script", "another language"],
    )
    def test_any_kernels_command_goes_by_way_of_the_entry(
        self, argv: list[str], expected: list[str]
    ) -> None:
        made = Sandbox(interpreter=Interpreter("/real/python", ()), sockets="/s")

        found = sandbox.command(made, argv)

        at = found.index(sandbox.ENTRY)
        settings = json.loads(found.pop(at + 1))
        assert found == [sandbox.ENTRY if word == "ENTRY" else word for word in expected]
        assert settings["limits"]["NPROC"] < 10_000


@pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes somebody else")
@pytest.mark.parametrize("mode, writable, said", [(0o700, False, "rx"), (0o755, True, "rwx")])
def test_root_hears_which_folder_is_closed_to_nobody(
    tmp_path: Path, mode: int, writable: bool, said: str
) -> None:
    tmp_path.chmod(mode)

    with pytest.raises(WorkspaceError, match=rf"chmod o\+{said} {tmp_path}"):
        check([Folder(str(tmp_path), "/notebook/x", writable)])


def test_root_mounts_only_what_nobody_cannot_reach(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    (closed / "python").mkdir(parents=True)
    closed.chmod(0o700)
    tmp_path.chmod(0o755)

    found = unreachable([str(closed / "python"), "/usr/lib"])

    assert found == ([str(closed / "python")] if os.geteuid() == 0 else [])
