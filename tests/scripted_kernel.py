"""A WorldModel kernelspec in a folder, whose model follows a script."""

import json
import os
import sys
from pathlib import Path
from typing import Any

Script = list[dict[str, Any]]

PERCENT: dict[str, Any] = {
    "prompt": "15%",
    "steps": [
        "<think>\nFifteen percent is a factor of 0.15.\n</think>\n"
        "<code>\nresult = 240 * 0.15\nprint(result)\n</code>",
        "15% of 240 is **{output}**.",
    ],
}
ADD: dict[str, Any] = {
    "prompt": "add 12",
    "steps": ["<code>\nresult = result + 12\nprint(result)\n</code>", "That makes **{output}**."],
}
RECOVERS: dict[str, Any] = {
    "prompt": "recover",
    "steps": [
        "<code>\nprint(totl)\n</code>",
        "<code>\ntotal = 5\nprint(total)\n</code>",
        "The total is **{output}**.",
    ],
}


def install(folder: Path, script: Script) -> dict[str, str]:
    """Writes the kernelspec; returns the environment in which Jupyter finds it.

    Home, data and configuration are folders of `folder`, so that no test touches a person's own.
    """
    (folder / "script.json").write_text(json.dumps(script))
    spec = folder / "jupyter" / "kernels" / "worldmodel"
    spec.mkdir(parents=True, exist_ok=True)
    kernel = {
        "argv": [sys.executable, "-m", "worldmodel_kernel", "-f", "{connection_file}"],
        "display_name": "WorldModel",
        "language": "python",
        "interrupt_mode": "message",
        "metadata": {"debugger": True},
        "env": {
            "WORLDMODEL_ENGINE": "scripted",
            "WORLDMODEL_SCRIPT": str(folder / "script.json"),
        },
    }
    (spec / "kernel.json").write_text(json.dumps(kernel))
    homes = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    isolated = {name: str(folder / name.lower()) for name in homes}
    for path in isolated.values():
        Path(path).mkdir(exist_ok=True)
    return os.environ | isolated | {"JUPYTER_PATH": str(folder / "jupyter")}
