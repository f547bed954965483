"""What a person may change, where the shell is their own notebook's."""

import os
import platform
from typing import Any

import psutil

from worldmodel_kernel.controls import Controls
from worldmodel_kernel.errors import SettingsError
from worldmodel_kernel.session import Settings
from worldmodel_kernel.workspace.inprocess import NotebookWorkspace


class NotebookControls(Controls):
    def __init__(self, settings: Settings, workspace: NotebookWorkspace, *, name: str) -> None:
        super().__init__(settings, name=name)
        self.conversation.workspace = workspace

    @property
    def workspace(self) -> Any:
        return self.conversation.workspace

    def as_cell(self, code: str) -> str:
        return code

    async def reset(self, what: str) -> None:
        if what in ("shell", "all"):
            raise SettingsError(
                "the shell is your notebook's own: restart its kernel, or clear its variables "
                "with %reset\n  `%worldmodel reset` forgets what was said"
            )
        await super().reset(what)

    def _shell_text(self) -> str:
        memory = psutil.Process().memory_info().rss / 2**20
        return (
            f"this notebook's own, Python {platform.python_version()}, process {os.getpid()}, "
            f"{memory:.0f} MB"
        )
