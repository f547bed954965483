"""The shell of a job: IPython's, which keeps what a cell puts out and answers with it.

Sent into the sandbox as text with the fork server. Requests and replies are JSON, one message
each: {"code"} -> {"ok", "outputs", "count", "compiled", "flooded"}; {"variables": true},
{"expressions"} or {"forget": true} -> {"found"}. The first message is the shell's, when it is
ready. What it answers is what its code says of itself; how it ended, the fork server says.

The outputs are those of a kernel, so that one text comes of both; a test compares them, case by
case. What a kernel has and this has not: comms, `input()`, what C code and child processes print by
themselves, `name?`, the same file name in a warning, the same frames of an error's cause, a running
loop for code that does not speak of one.
"""

import ast
import asyncio
import contextlib
import gc
import importlib
import io
import json
import os
import random
import shutil
import signal
import sys
from collections.abc import Coroutine
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from ipykernel.jsonutil import json_clean
from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from worldmodel_kernel.workspace.collector import Collector

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

SEED = 0
_PROMPTS = (">>>", "In [")
_MAX_ERROR_CHARS = 200_000  # of each line
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
        kind = "update_display_data" if update else "display_data"
        self.shell.collect(kind, data=data, metadata=metadata or {}, transient=transient or {})

    def clear_output(self, wait: bool = False) -> None:
        self.shell.collect("clear_output", wait=wait)


class _Stream(io.TextIOBase):
    """Standard output or error, as one output as long as nothing else comes between."""

    encoding = "utf-8"

    def __init__(self, shell: "Shell", name: str) -> None:
        self._shell, self.name = shell, name

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text)}")
        self._shell.collect("stream", name=self.name, text=text)
        return len(text)


class Shell(InteractiveShell):
    """IPython's shell, which keeps what a cell puts out instead of printing it."""

    collector: Collector
    folder: Path
    loop: asyncio.AbstractEventLoop | None = None
    wm: Any
    """What `inside.py` keeps: tools, and a look at the variables."""

    displayhook_class = _Hook
    display_pub_class = _Publisher

    def collect(self, kind: str, **content: Any) -> None:
        self.collector.add({"msg_type": kind, "content": content})

    def ask_exit(self) -> None:
        """`exit` and `quit`: a kernel says nothing, and its front end starts another."""

    def _showtraceback(self, etype: Any, evalue: Any, stb: Any) -> None:
        lines = [line[:_MAX_ERROR_CHARS] for line in stb]
        value = str(evalue)[:_MAX_ERROR_CHARS]
        self.collect("error", ename=etype.__name__, evalue=value, traceback=lines)

    def answer(self, code: str) -> dict[str, Any]:
        self.collector = Collector()
        with (
            contextlib.redirect_stdout(_Stream(self, "stdout")),
            contextlib.redirect_stderr(_Stream(self, "stderr")),
        ):
            result = self._waited_for(self._ran(code), loop="await" in code or "async" in code)
        return {
            "ok": bool(result.success),
            "outputs": json_clean(self.collector.outputs),
            "count": self.execution_count - 1,
            "compiled": result.error_before_exec is None,
            "flooded": self.collector.shortened,
        }

    def _waited_for(self, ran: Coroutine[Any, Any, Any], *, loop: bool) -> Any:
        """Args:
        loop: in a running one, as in a kernel. Its 200 pages of memory are worth a millisecond,
            so that code that does not speak of one goes without.
        """
        if loop:
            self.loop = self.loop or asyncio.new_event_loop()
            return self.loop.run_until_complete(ran)
        try:
            ran.send(None)
        except StopIteration as end:
            return end.value
        raise RuntimeError("code without `await` waits for something")

    async def _ran(self, code: str) -> Any:
        try:
            code_, failure = self._transformed(code), None
        except Exception:  # noqa: BLE001  the shell tells of it
            code_, failure = code, sys.exc_info()
        result = await self.run_cell_async(
            code, store_history=True, transformed_cell=code_, preprocessing_exc_tuple=failure
        )
        self.events.trigger("post_execute")
        self.events.trigger("post_run_cell", result)
        return result

    def _transformed(self, code: str) -> str:
        """For IPython's magics. Plain Python it would leave as it is, in more time than it runs."""
        if _is_plain(code):
            return code if code.endswith("\n") else code + "\n"
        return str(self.transform_cell(code))  # type: ignore[no-untyped-call]

    def empty(self) -> None:
        """No variables but the names that every shell has."""
        self.reset(new_session=True)  # type: ignore[no-untyped-call]
        self.events.trigger("pre_run_cell", None)  # puts those back

    def forget(self) -> dict[str, str]:
        """Variables, tools, figures and files are gone; imported modules stay as they are."""
        self.empty()
        reseed()
        self.wm.tools.clear()
        if plots := sys.modules.get("matplotlib.pyplot"):
            plots.close("all")
        os.chdir(self.folder)  # code may have gone elsewhere: nothing of others is ever deleted
        for path in self.folder.iterdir():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        return {}

    def values(self, expressions: dict[str, str]) -> dict[str, str]:
        """The repr of those expressions that do not raise."""
        found = self.user_expressions(expressions)  # type: ignore[no-untyped-call]
        return {n: v["data"]["text/plain"] for n, v in found.items() if v["status"] == "ok"}


def new_shell(preload: list[str]) -> Shell:
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "NoColor"
    shell: Shell = Shell.instance(config=config)
    shell.collector = Collector()
    for name in preload:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    exec(compile(INSIDE.read_text(), str(INSIDE), "exec"), {"__name__": "inside"})
    shell.wm = shell.user_ns["_wm"]
    for name in ("", "traceback", *preload):
        shell.answer(_WARM_UP.get(name, ""))
    shell.empty()
    gc.collect()
    gc.freeze()  # the children share these pages as long as nobody writes to them
    return shell


def serve(connection: Connection, shell: Shell) -> None:
    """One job, until the other side has had enough."""
    shell.folder = Path.cwd()
    reseed()
    own = os.getpid()
    with contextlib.suppress(EOFError, OSError):
        connection.send_bytes(b"{}")
        while True:
            request = json.loads(connection.recv_bytes())
            reply = _answered(shell, request) | {"n": request["n"]}
            if os.getpid() != own:  # the code forked, and this is its copy of the session
                return
            connection.send_bytes(json.dumps(reply, ensure_ascii=False).encode("utf-8", "replace"))


def _is_plain(code: str) -> bool:
    """Python that IPython would not change; it may change one line (`exit`), white space at the
    beginning, and what looks like a prompt.
    """
    if "\n" not in code.rstrip() or code[0].isspace() or any(p in code for p in _PROMPTS):
        return False
    try:
        ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def reseed() -> None:
    """The same randomness in every job, so that what was run once can be run again."""
    random.seed(SEED)
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed(SEED)


def _answered(shell: Shell, request: dict[str, Any]) -> dict[str, Any]:
    """The reply. An interrupt counts while it is made, never while a message is on its way."""
    try:
        try:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            return _reply(shell, request)
        finally:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  the code may have broken anything
        return {"failed": f"{type(error).__name__}: {error}"}


def _reply(shell: Shell, request: dict[str, Any]) -> dict[str, Any]:
    match request:
        case {"code": code}:
            return shell.answer(code)
        case {"forget": True}:
            return {"found": shell.forget()}
        case {"expressions": expressions}:
            return {"found": shell.values(expressions)}
        case _:
            return {"found": shell.wm.variables()}
