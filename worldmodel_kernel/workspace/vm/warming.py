"""What the kernel does once before the snapshot, so that no shell after it is slow the first time.

Everything silently: the shell that goes on from here has run nothing, counted nothing, and has no
names. In an emulated machine a first traceback alone takes four seconds.
"""

import queue
import time
from pathlib import Path
from typing import Any

from jupyter_client import BlockingKernelClient

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace.vm.emulator import CHANNELS

_LIBRARIES = (
    *("numpy", "pandas", "matplotlib.pyplot", "scipy.stats", "scipy.optimize", "sympy"),
    *("math", "random", "statistics", "itertools", "collections", "fractions", "json", "asyncio"),
    *("decimal", "datetime", "re", "subprocess", "string", "functools", "time"),
)
_IMPORTS = f"""
for name in {_LIBRARIES}:
    try: __import__(name)
    except ImportError: pass
"""
_FIGURE = """
import matplotlib.pyplot as plt
plt.plot([1, 2]); plt.title('a'); plt.show(); plt.close('all')
"""
_TABLE = """
import pandas as pd
from IPython.display import display
display(pd.DataFrame({'a': [1]}))
"""
_SHELL = "get_ipython().system('true')"
_FAILURE = "import numpy as np\nnp.ones(3) @ np.ones(4)"
_CLEAN = """
import gc, sys
for name in ('type', 'value', 'traceback', 'exc'): vars(sys).pop(f'last_{name}', 0)
gc.collect(); gc.freeze()  # what is there stays; nobody needs to look through it again
"""
_BUSY_S = 1.0


def warm_up(sockets: dict[str, str], key: str, *, timeout_s: float) -> None:
    """Raises WorkspaceError: the kernel does not answer, or cannot run a cell."""
    talking = client(sockets, key)
    talking.start_channels()
    try:
        talking.wait_for_ready(timeout=timeout_s)
        _ask(talking, timeout_s)
    except (queue.Empty, RuntimeError, TimeoutError) as error:
        said = str(error) or "it is too slow"
        raise WorkspaceError(f"the virtual machine's kernel does not answer: {said}") from error
    finally:
        talking.stop_channels()


def client(sockets: dict[str, str], key: str) -> BlockingKernelClient:
    """A plain client of jupyter_client for the machine's kernel."""
    prefixes = {path.rpartition("-")[0] for path in sockets.values()}
    found = BlockingKernelClient()
    found.load_connection_info(
        {
            **{f"{name}_port": int(sockets[name].rpartition("-")[2]) for name in CHANNELS},
            "transport": "ipc",
            "ip": prefixes.pop(),
            "key": key.encode(),
            "signature_scheme": "hmac-sha256",
        }
    )
    return found


def _ask(client: BlockingKernelClient, timeout_s: float) -> None:
    inside = (Path(__file__).parents[1] / "inside.py").read_text(encoding="utf-8")
    _run(client, f"compile({inside!r}, '<worldmodel>', 'exec')", timeout_s)
    _run(client, _apart(_IMPORTS), timeout_s)
    for code in (_FIGURE, _TABLE):  # of packages that may not be there
        _run(client, _apart(f"try:\n    exec({code!r})\nexcept ImportError: pass"), timeout_s)
    _run(client, _SHELL, timeout_s)
    _run(client, _apart(_FAILURE), timeout_s, fails=True)
    _interrupted(client, timeout_s)
    client.complete("impor", reply=True, timeout=timeout_s)
    made = _control(client, "create_subshell_request", {}, timeout_s)
    _control(client, "delete_subshell_request", {"subshell_id": made["subshell_id"]}, timeout_s)
    _run(client, _apart(_CLEAN), timeout_s)


def _apart(code: str) -> str:
    """Code in a namespace of its own."""
    return f"exec({code!r}, {{'__name__': 'warming', 'get_ipython': get_ipython}})"


def _run(client: BlockingKernelClient, code: str, timeout_s: float, *, fails: bool = False) -> None:
    expressions = {"found": "1 + 1"}
    reply = client.execute(
        code, silent=True, reply=True, timeout=timeout_s, user_expressions=expressions
    )["content"]
    if (reply["status"] != "ok") is not fails:
        said = reply.get("evalue", "what should fail did not")
        raise WorkspaceError(f"the kernel in the virtual machine fails: {said}")


def _interrupted(client: BlockingKernelClient, timeout_s: float) -> None:
    client.execute("while True: pass", silent=True)
    time.sleep(_BUSY_S)
    _control(client, "interrupt_request", {}, timeout_s)
    client.get_shell_msg(timeout=timeout_s)


def _control(
    client: BlockingKernelClient, kind: str, content: dict[str, Any], timeout_s: float
) -> dict[str, Any]:
    client.control_channel.send(client.session.msg(kind, content))
    reply: dict[str, Any] = client.get_control_msg(timeout=timeout_s)["content"]
    return reply
