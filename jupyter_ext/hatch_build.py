"""Puts the built JupyterLab extension into the wheel, where there is one.

The extension is built by node, and most who install from source have none: then the wheel goes
without it, and says so. An editable install never copies it; `make extension` links it.
"""

import shutil
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_FOLDER = "jupyter_ext"
_TARGET = "share/jupyter/labextensions/worldmodel"


class ExtensionHook(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable" or self.target_name != "wheel":
            return
        folder = Path(self.root) / _FOLDER
        if not _is_built(folder) and shutil.which("npm"):
            _build(folder)
        if not _is_built(folder):
            self.app.display_warning("The JupyterLab extension is not built: the wheel has none.")
            return
        build_data["shared_data"] |= {
            f"{_FOLDER}/labextension": _TARGET,
            f"{_FOLDER}/install.json": f"{_TARGET}/install.json",
        }


def _is_built(folder: Path) -> bool:
    return (folder / "labextension" / "package.json").is_file()


def _build(folder: Path) -> None:
    for command in (["npm", "ci", "--ignore-scripts"], ["npm", "run", "build"]):
        if subprocess.run(command, cwd=folder, check=False).returncode:
            return
