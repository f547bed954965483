"""QEMU's monitor (QMP): orders as lines of JSON, each with its answer."""

import json
import socket
from typing import Any

from worldmodel_kernel.errors import WorkspaceError

_ANSWER_S = 60.0


class Monitor:
    def __init__(self, connection: socket.socket) -> None:
        connection.settimeout(_ANSWER_S)
        self._connection = connection
        self._lines = connection.makefile("rb")
        self._ready = False

    def order(self, name: str, *, descriptor: int | None = None, **arguments: Any) -> Any:
        """What the order returned.

        Args:
            descriptor: handed over with it.

        Raises:
            WorkspaceError: it was refused, or the emulator has ended.
        """
        try:
            if not self._ready:
                self._lines.readline()  # the greeting
                self._ready = True
                self.order("qmp_capabilities")
            text = json.dumps({"execute": name, "arguments": arguments}).encode() + b"\n"
            socket.send_fds(self._connection, [text], [] if descriptor is None else [descriptor])
            return self._answer(name)
        except (OSError, ValueError) as error:
            raise WorkspaceError(f"the emulator did not take '{name}': {error}") from error

    def _answer(self, name: str) -> Any:
        while line := self._lines.readline():
            said = json.loads(line)
            if "error" in said:
                raise WorkspaceError(f"the emulator refused '{name}': {said['error'].get('desc')}")
            if "return" in said:
                return said["return"]
        raise OSError("it has ended")

    def close(self) -> None:
        self._lines.close()
        self._connection.close()
