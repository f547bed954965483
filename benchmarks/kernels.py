"""The two kernels that are compared: a plain ipykernel, and ours with a scripted model."""

import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

from worldmodel_kernel.workspace.spec import ChildSpecManager

Message = dict[str, Any]

CODE = "value = 1\nprint(value)"
NUMBERS = " ".join(map(str, range(3000)))
IGNORES = (
    "import signal, time\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nprint('going', flush=True)"
    "\nwhile True: time.sleep(60)"
)
SCRIPT = [
    {"prompt": "one block", "steps": [f"<code>\n{CODE}\n</code>", "Done."]},
    {"prompt": "write long", "steps": [NUMBERS], "delay_s": 0.002},
    {"prompt": "loop", "steps": ["<code>\nprint('going', flush=True)\nwhile True: pass\n</code>"]},
    {"prompt": "deaf", "steps": [f"<code>\n{IGNORES}\n</code>", "Done."]},
]


def specification(name: str, folder: Path) -> KernelSpec:
    """Of "plain" or "ours"; what ours keeps goes into the folder."""
    module = "ipykernel_launcher" if name == "plain" else "worldmodel_kernel"
    script = folder / "script.json"
    script.write_text(json.dumps(SCRIPT))
    variables = {"WORLDMODEL_ENGINE": "scripted", "WORLDMODEL_SCRIPT": str(script)}
    variables |= {name: str(folder) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    return KernelSpec(
        argv=[sys.executable, "-m", module, "-f", "{connection_file}"],
        display_name=name,
        language="python",
        interrupt_mode="message",
        env=variables,
    )


@contextmanager
def started(name: str) -> Iterator[tuple[KernelManager, BlockingKernelClient]]:
    """A kernel whose process has just been started, with a client that listens."""
    with tempfile.TemporaryDirectory() as folder:
        specs = ChildSpecManager(specification(name, Path(folder)))
        manager = KernelManager(kernel_name=name, kernel_spec_manager=specs)
        manager.start_kernel(env=dict(os.environ))
        client = manager.client()
        client.start_channels()
        try:
            yield manager, client
        finally:
            client.stop_channels()
            manager.shutdown_kernel(now=False)


def send(client: BlockingKernelClient, code: str) -> str:
    """A cell, as JupyterLab sends it; the id of its request."""
    content = {"code": code, "silent": False, "store_history": True, "user_expressions": {},
               "allow_stdin": False, "stop_on_error": True}  # fmt: skip
    message = client.session.msg("execute_request", content, metadata={"cellId": "benchmark"})
    client.shell_channel.send(message)
    request: str = message["header"]["msg_id"]
    return request


def broadcasts(client: BlockingKernelClient, request: str) -> Iterator[tuple[float, Message]]:
    """Each broadcast of the cell and when it came, up to its idle status."""
    while True:
        message = client.get_iopub_msg(timeout=60)
        if message["parent_header"].get("msg_id") != request:
            continue
        yield time.perf_counter(), message
        if message["content"].get("execution_state") == "idle":
            return


def finish(client: BlockingKernelClient, request: str) -> None:
    """Wait for both ends of a cell: idle, and the reply."""
    for _ in broadcasts(client, request):
        pass
    client.get_shell_msg(timeout=60)
