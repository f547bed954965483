"""A real IPython kernel that runs the code of examples, so that no output is ever made up."""

from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any

from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.manager import KernelManager

from worldmodel_kernel.errors import DataError
from worldmodel_kernel.outputs import output_text

MARK = "__wm_names = set(get_ipython().user_ns) | {'__wm_names'}"
CLEAR = (
    "for __wm_name in [n for n in get_ipython().user_ns if n not in __wm_names]:\n"
    "    get_ipython().user_ns.pop(__wm_name, None)\n"
    "import sys as __wm_sys\n"
    "__wm_plots = __wm_sys.modules.get('matplotlib.pyplot')\n"
    "__wm_plots and __wm_plots.close('all')\n"
    "del __wm_sys, __wm_plots"
)


class Shell:
    """Runs blocks of code one after the other; `fresh` forgets every variable between examples."""

    def __init__(self, *, timeout_s: float = 20.0) -> None:
        self._timeout_s = timeout_s
        self._folder = TemporaryDirectory(prefix="wm-")  # sockets of two shells must not meet
        self._manager = KernelManager(
            kernel_name="python3", transport="ipc", ip=f"{self._folder.name}/k"
        )
        self._manager.start_kernel()
        self._client: BlockingKernelClient = self._manager.client()
        self._client.start_channels()
        self._client.wait_for_ready(timeout=60)
        self._client.execute(MARK, silent=True, reply=True)

    def __enter__(self) -> "Shell":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def fresh(self) -> None:
        self._client.execute(CLEAR, silent=True, reply=True, timeout=self._timeout_s)

    def run(self, code: str) -> tuple[str, bool]:
        """The text of the code's output, and whether it ran without an error.

        Raises:
            DataError: the code takes longer than the shell's timeout.
        """
        outputs: list[dict[str, Any]] = []
        ok = True
        request = self._client.execute(code)
        while True:
            try:
                message = self._client.get_iopub_msg(timeout=self._timeout_s)
            except Exception as error:
                raise DataError(f"no answer within {self._timeout_s:g} s from: {code}") from error
            if message["parent_header"].get("msg_id") != request:
                continue
            kind, content = message["msg_type"], message["content"]
            if kind == "status" and content["execution_state"] == "idle":
                break
            if kind in ("stream", "display_data", "execute_result", "error"):
                outputs.append({"output_type": kind, **content})
                ok = ok and kind != "error"
        self._client.get_shell_msg(timeout=self._timeout_s)
        return output_text(outputs), ok

    def variables(self, names: list[str]) -> dict[str, str]:
        """The repr of those names that exist."""
        reply = self._client.execute(
            "",
            silent=True,
            user_expressions={n: n for n in names},
            reply=True,
            timeout=self._timeout_s,
        )
        found = reply["content"]["user_expressions"]
        return {n: v["data"]["text/plain"] for n, v in found.items() if v["status"] == "ok"}

    def close(self) -> None:
        self._client.stop_channels()
        self._manager.shutdown_kernel(now=True)
        self._folder.cleanup()
