"""The process behind a pool: a warm IPython shell that forks a fresh copy of itself a session.

    python -m worldmodel_kernel.workspace.forkserver SOCKET --preload numpy,pandas

It imports the preloads once. Each connection to the socket is one session: a forked child answers
it, with an empty namespace and a working folder of its own, until the connection closes. Requests
and replies are JSON, one message each: {"code"} -> {"ok", "outputs", "count"}; {"variables": true},
{"expressions"} or {"forget": true} -> {"found"}. The first message is the child's: {"pid"}.

The outputs are those that a kernel would send, so that one text comes of both (a test compares
them). What a kernel has and this has not: comms, `input()`, output of C code on file descriptor 1.
"""

import argparse
import contextlib
import gc
import importlib
import io
import json
import os
import resource
import select
import shutil
import signal
import socket
import sys
import tempfile
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from ipykernel.jsonutil import json_clean
from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

_WARM_UP = {
    "": "print(1)\n[1, 2]",
    "traceback": "def f():\n    1 / 0\n\nf()",
    "pandas": "import pandas as pd\n"
    "pd.DataFrame({'a': ['x', 'y'], 'b': [1, 2]}).groupby('a').mean()",
    "sympy": "import sympy as sp\nx = sp.Symbol('x')\nsp.solve(sp.diff(sp.sin(x) * x**3), x)\n"
    "sp.integrate(x**2 + sp.sin(x), (x, 0, 1)), sp.limit(sp.sin(x) / x, x, 0)",
    "matplotlib.pyplot": "import matplotlib.pyplot as plt\nplt.bar(['a', 'b'], [1, 2])\n"
    "plt.title('t')\nplt.show()",
}
"""What is imported, compiled or cached by these once is there in every child."""

INSIDE = Path(__file__).with_name("inside.py")


class _Hook(DisplayHook):
    """The value of a cell's last expression."""

    def write_output_prompt(self) -> None: ...

    def write_format_data(self, format_dict: Any, md_dict: Any = None) -> None:
        shell: Any = self.shell
        shell.collect("execute_result", data=format_dict, metadata=md_dict or {})


class _Publisher(DisplayPublisher):
    """`display(...)` and figures."""

    def publish(  # type: ignore[override]
        self,
        data: Any,
        metadata: Any = None,
        *,
        transient: Any = None,
        update: bool = False,
        **_: Any,
    ) -> None:
        wanted = (transient or {}).get("display_id")
        if update:
            for output in self.shell.outputs:
                if wanted is not None and output.get("display_id") == wanted:
                    output["data"] = data
            return
        extra = {"display_id": wanted} if wanted is not None else {}
        self.shell.collect("display_data", data=data, metadata=metadata or {}, **extra)

    def clear_output(self, wait: bool = False) -> None:
        self.shell.outputs.clear()


class _Stream(io.TextIOBase):
    """Standard output or error, as one output as long as nothing else comes between."""

    encoding = "utf-8"

    def __init__(self, shell: "_Shell", name: str) -> None:
        self._shell, self.name = shell, name

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        outputs = self._shell.outputs
        if outputs and outputs[-1].get("name") == self.name:
            outputs[-1]["text"] += text
        else:
            self._shell.collect("stream", name=self.name, text=text)
        return len(text)


class _Shell(InteractiveShell):
    """IPython's shell, which keeps what a cell puts out instead of printing it."""

    displayhook_class = _Hook
    display_pub_class = _Publisher

    def collect(self, kind: str, **content: Any) -> None:
        self.outputs.append({"output_type": kind, **content})

    def _showtraceback(self, etype: Any, evalue: Any, stb: Any) -> None:
        self.collect("error", ename=etype.__name__, evalue=str(evalue), traceback=list(stb))

    def answer(self, code: str) -> dict[str, Any]:
        self.outputs: list[dict[str, Any]] = []
        with (
            contextlib.redirect_stdout(_Stream(self, "stdout")),
            contextlib.redirect_stderr(_Stream(self, "stderr")),
        ):
            result = self.run_cell(code, store_history=True)  # type: ignore[no-untyped-call]
        return {
            "ok": bool(result.success),
            "outputs": json_clean(self.outputs),
            "count": self.execution_count - 1,
        }

    def forget(self) -> dict[str, str]:
        """Variables, tools, figures and files are gone; imported modules stay as they are."""
        self.reset(new_session=True)  # type: ignore[no-untyped-call]
        self.events.trigger("pre_run_cell", None)  # puts back the names that every shell has
        self.user_ns["_wm"].tools.clear()
        if plots := sys.modules.get("matplotlib.pyplot"):
            plots.close("all")
        for path in Path.cwd().iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        return {}

    def values(self, expressions: dict[str, str]) -> dict[str, str]:
        """The repr of those expressions that do not raise."""
        found = self.user_expressions(expressions)  # type: ignore[no-untyped-call]
        return {n: v["data"]["text/plain"] for n, v in found.items() if v["status"] == "ok"}


def _new_shell(preload: list[str]) -> _Shell:
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "NoColor"
    shell: _Shell = _Shell.instance(config=config)
    shell.outputs = []
    for name in preload:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    exec(compile(INSIDE.read_text(), str(INSIDE), "exec"), {"__name__": "inside"})
    for name in ("", "traceback", *preload):
        shell.answer(_WARM_UP.get(name, ""))
    shell.reset(new_session=True)  # type: ignore[no-untyped-call]
    shell.events.trigger("pre_run_cell", None)  # puts back the names that every shell has
    gc.collect()
    gc.freeze()  # the children share these pages as long as nobody writes to them
    return shell


def _serve(connection: Connection, shell: _Shell, memory_bytes: int) -> None:
    """One session, in a forked child."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    if memory_bytes:
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    folder = tempfile.mkdtemp()
    os.chdir(folder)
    try:
        connection.send_bytes(json.dumps({"pid": os.getpid()}).encode())
        while True:
            with contextlib.suppress(KeyboardInterrupt):  # one that came after the code had ended
                request = json.loads(connection.recv_bytes())
                connection.send_bytes(json.dumps(_reply(shell, request)).encode())
    except (EOFError, OSError):
        pass  # the other side has had enough
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _reply(shell: _Shell, request: dict[str, Any]) -> dict[str, Any]:
    match request:
        case {"code": code}:
            return shell.answer(code)
        case {"forget": True}:
            return {"found": shell.forget()}
        case {"expressions": expressions}:
            return {"found": shell.values(expressions)}
        case _:
            return {"found": shell.user_ns["_wm"].variables()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("socket")
    parser.add_argument("--preload", default="")
    parser.add_argument("--memory-bytes", type=int, default=0)
    options = parser.parse_args()
    sys.argv = [""]
    shell = _new_shell([name for name in options.preload.split(",") if name])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of the terminal; it is for the parent
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the children
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(options.socket)
        listener.listen(256)
        while connection := _next_connection(listener):
            if os.fork() == 0:
                try:
                    listener.close()
                    _serve(connection, shell, options.memory_bytes)
                finally:
                    os._exit(0)
            connection.close()


def _next_connection(listener: socket.socket) -> Connection | None:
    """None when the process that wants the sessions is gone: standard input is its pipe."""
    ready, _, _ = select.select([listener, sys.stdin], [], [])
    return None if sys.stdin in ready else Connection(listener.accept()[0].detach())


if __name__ == "__main__":
    main()
