"""How the child kernel's process is started: private sockets, a clean environment, limits.

A jupyter_client provisioner, so that a stronger one (a sandbox, a virtual machine) can take its
place without a change elsewhere, and so that any kernelspec can name it ("worldmodel-local").
"""

import contextlib
import os
import shutil
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psutil
from jupyter_client.provisioning import LocalProvisioner
from traitlets import Dict, Int, Unicode

_PREFIX = "wm-"  # short: a socket's path has at most 107 bytes
SOCKET_FOLDER = "s"  # folder in a run folder: what code in a sandbox may change of the host
_OWNER = "owner"  # file in a run folder: the process that it belongs to
_MAX_DIGITS = 9

ENVIRONMENT = frozenset(
    {
        *("PATH", "HOME", "USER", "LOGNAME", "SHELL", "TERM", "TMPDIR", "TZ", "LANG", "LANGUAGE"),
        *("VIRTUAL_ENV", "CONDA_PREFIX", "CONDA_DEFAULT_ENV", "PYTHONPATH", "PYTHONHASHSEED"),
        *("PYTHONDONTWRITEBYTECODE", "LD_LIBRARY_PATH", "DISPLAY", "MPLCONFIGDIR", "MPLBACKEND"),
        *("SSL_CERT_FILE", "SSL_CERT_DIR", "IPYTHONDIR", "JUPYTER_PATH", "JUPYTER_RUNTIME_DIR"),
        *("CUDA_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES", "ROCR_VISIBLE_DEVICES"),
        *("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"),
        *("SYSTEMROOT", "PYENV_ROOT", "PYENV_VERSION"),
    }
)
"""Variables that the shell may see; all others (keys, tokens, passwords) stay outside."""


class LocalWorkspaceProvisioner(LocalProvisioner):
    """A plain child process with limits. It protects the controller, not the person's files."""

    memory_bytes = Int(0, help="Most memory that the process may allocate; 0: no limit.").tag(
        config=True
    )
    folder = Unicode("", help="Working directory; empty: the controller's.").tag(config=True)
    variables = Dict(help="Environment variables on top of the allowed ones.").tag(config=True)

    run_folder: Path | None = None

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        sweep(Path(tempfile.gettempdir()))
        self.run_folder = self.run_folder or new_run_folder()
        manager = self.parent
        manager.transport = "ipc"
        manager.ip = str(self.socket_folder(self.run_folder) / "k")
        manager.connection_file = str(self.run_folder / "connection.json")
        manager.cache_ports = False
        kwargs["env"] = allowed_environment(kwargs.get("env") or os.environ) | dict(self.variables)
        if self.folder:
            kwargs["cwd"] = self.folder
        prepared: dict[str, Any] = await super().pre_launch(**kwargs)
        return prepared

    def socket_folder(self, run_folder: Path) -> Path:
        return run_folder

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> Any:
        connection = await super().launch_kernel(cmd, **kwargs)
        limit_process(self.pid, self.memory_bytes)
        return connection

    async def cleanup(self, restart: bool = False) -> None:
        await super().cleanup(restart)
        if not restart and self.run_folder is not None:
            remove(self.run_folder)
            self.run_folder = None


def allowed_environment(environment: Mapping[str, str]) -> dict[str, str]:
    return {
        name: value
        for name, value in environment.items()
        if name in ENVIRONMENT or name.startswith(("LC_", "XDG_"))
    }


def limit_process(pid: int, memory_bytes: int) -> None:
    """Limits of another process, set from outside; where the system has no such call, none.

    RLIMIT_DATA counts private writable memory (since Linux 4.7), which is what a program allocates;
    RLIMIT_AS would also count what libraries merely reserve, and break many. Beyond the limit
    Python raises MemoryError, which is an ordinary result.
    """
    process = psutil.Process(pid)
    if hasattr(process, "rlimit"):
        process.rlimit(psutil.RLIMIT_CORE, (0, 0))
        if memory_bytes:
            process.rlimit(psutil.RLIMIT_DATA, (memory_bytes, memory_bytes))
    score = Path(f"/proc/{pid}/oom_score_adj")
    if score.exists():
        score.write_text("500")  # short of memory, the system takes this one before us


def new_run_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))  # 0700
    (folder / _OWNER).write_text(str(os.getpid()))
    return folder


def sweep(parent: Path) -> None:
    """Remove run folders whose controller was killed before it could clean up."""
    for folder in parent.glob(f"{_PREFIX}*"):
        try:
            owner = _owner(folder)
        except (OSError, ValueError):
            continue
        if not psutil.pid_exists(owner):
            remove(folder)


def _owner(folder: Path) -> int:
    """Others of this machine may make such a folder too, with a pipe in it that never ends."""
    file = os.open(folder / _OWNER, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
    try:
        status = os.fstat(file)
        if status.st_uid != os.geteuid() or not stat.S_ISREG(status.st_mode):
            raise ValueError("not ours")
        return int(os.read(file, _MAX_DIGITS))
    finally:
        os.close(file)


def remove(run_folder: Path) -> None:
    """Also where code closed the folder of its sockets; to root no folder is closed."""
    if os.geteuid():
        with contextlib.suppress(OSError):
            (run_folder / SOCKET_FOLDER).chmod(0o700)
    shutil.rmtree(run_folder, ignore_errors=True)
