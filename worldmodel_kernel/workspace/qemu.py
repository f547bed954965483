"""The child kernel in a virtual machine: a provisioner that any kernelspec for Python may name.

    "metadata": {"kernel_provisioner": {"provisioner_name": "worldmodel-qemu", "config": {}}}

The machine goes on from a snapshot in which its kernel runs already, so it is the image's Python
that answers, not the kernelspec's. Start it from a thread that lives as long as the kernel shall.
"""

import asyncio
import os
import signal
from pathlib import Path
from typing import Any

from traitlets import List, Unicode

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace.provisioner import SOCKET_FOLDER, LocalWorkspaceProvisioner
from worldmodel_kernel.workspace.vm import image, snapshot
from worldmodel_kernel.workspace.vm.emulator import CHANNELS
from worldmodel_kernel.workspace.vm.machine import Machine

_BY_SIGNAL = 128  # bwrap's exit status is this and the signal's number
_KERNEL = "ipykernel_launcher"


class QemuProvisioner(LocalWorkspaceProvisioner):
    """Fails closed: where there is no machine to go on, no kernel starts."""

    folders = List(Unicode(), help="None: the machine shows no folder of the host.").tag(
        config=True
    )

    _machine: Machine | None = None

    @property
    def complaint(self) -> str:
        return self._machine.complaint if self._machine else ""

    @property
    def reason(self) -> str:
        """Why the machine's system ended the kernel; empty: it did not."""
        return self._machine.reason if self._machine else ""

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        refuse_folders(self.folders)
        self.kernel_spec.interrupt_mode = "message"
        self.parent.session.key = image.find().record.key.encode()  # the kernel has it already
        return await super().pre_launch(**kwargs)

    def socket_folder(self, run_folder: Path) -> Path:
        folder = run_folder / SOCKET_FOLDER
        folder.mkdir(mode=0o700, exist_ok=True)
        return folder

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> Any:
        assert self.run_folder is not None
        if _KERNEL not in cmd:
            raise WorkspaceError(
                f"the virtual machine has a Python kernel, and the kernelspec asks for {cmd[0]}\n"
                "  Use isolation = bubblewrap for kernels of other languages."
            )
        prefix, ports = self.connection_info["ip"], self.connection_info
        machine = self._machine = snapshot.restored(
            image.find(),
            sockets={name: f"{prefix}-{ports[f'{name}_port']}" for name in CHANNELS},
            run_folder=self.run_folder,
        )
        self.process = machine.process
        self.pid = machine.process.pid
        self.cwd = Path(self.folder or kwargs.get("cwd") or os.getcwd())
        variables = {**dict(self.variables), **(self.kernel_spec.env or {})}
        try:
            await asyncio.to_thread(
                snapshot.wake, machine, memory_bytes=self.memory_bytes, variables=variables
            )
        except WorkspaceError:
            await asyncio.to_thread(machine.end)
            self._machine = None  # what it complained about stands in the error
            raise
        return self.connection_info

    async def poll(self) -> int | None:
        """As for a plain process; what the kernel did, where the machine could still say it."""
        status: int | None = await super().poll()
        if status is None or self._machine is None:
            return status
        if self._machine.ended is not None:
            return self._machine.ended
        return _BY_SIGNAL - status if status > _BY_SIGNAL else status

    async def send_signal(self, signum: int) -> None:
        """An interrupt travels as a message; everything else is the end of the machine."""
        if self.process and signum in (signal.SIGTERM, signal.SIGKILL):
            self.process.kill()

    async def cleanup(self, restart: bool = False) -> None:
        if self._machine is not None:
            await asyncio.to_thread(self._machine.end)
            self._machine = None
        await super().cleanup(restart)


def refuse_folders(folders: list[str]) -> None:
    """Raises WorkspaceError where there are any."""
    if folders:
        raise WorkspaceError(
            f"the virtual machine shows no folder of yours, and folders asks for {folders[0]}\n"
            "  Leave `folders` empty for isolation = qemu, or use isolation = bubblewrap."
        )
