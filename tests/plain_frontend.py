"""The front end of the tests, with the stock Python kernel below it."""

import sys
from pathlib import Path
from typing import Any

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

from frontend import FrontEnd
from scripted_kernel import install
from worldmodel_kernel.workspace.spec import ChildSpecManager


class PlainFrontEnd(FrontEnd):
    def __init__(self, folder: Path, script: list[dict[str, Any]], **environment: str) -> None:
        self.folder = folder
        self.environment = install(folder, script) | {
            "WORLDMODEL_ENGINE": "scripted",
            "WORLDMODEL_SCRIPT": str(folder / "script.json"),
            **environment,
        }
        argv = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        spec = KernelSpec(argv=argv, display_name="Python", language="python")
        self.manager = KernelManager(kernel_spec_manager=ChildSpecManager(spec))
        self.manager.start_kernel(env=self.environment, cwd=str(folder))
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=60)
