"""Jupyter's own tests of a kernel, on ours."""

import os
import queue
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from jupyter_kernel_test import IopubWelcomeTests, KernelTests

from scripted_kernel import PERCENT, install

pytestmark = pytest.mark.slow


class WithOurKernel:
    """Finds the kernelspec in a folder of its own."""

    kernel_name = "worldmodel"

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = TemporaryDirectory()
        cls.patch = pytest.MonkeyPatch()
        environment = install(Path(cls.folder.name), [PERCENT])
        for name in environment.keys() - os.environ.keys() | {"HOME", "JUPYTER_PATH"}:
            cls.patch.setenv(name, environment[name])
        super().setUpClass()  # type: ignore[misc]

    @classmethod
    def tearDownClass(cls) -> None:
        super().tearDownClass()  # type: ignore[misc]
        cls.patch.undo()
        cls.folder.cleanup()


class TestKernel(WithOurKernel, KernelTests):
    language_name = "python"
    file_extension = ".py"
    code_hello_world = "%%python\nprint('hello, world')"
    code_stderr = "%%python\nimport sys\nprint('test', file=sys.stderr)"
    completion_samples = (
        {"text": "%thi", "matches": {"%think"}},
        {"text": "%%python\nzi", "matches": {"zip"}},
    )
    complete_code_samples = ("What is 15% of 240?", "%status", "why?")
    incomplete_code_samples = ("%%python\nfor i in range(3):",)
    code_page_something = "zip?"
    code_generate_error = "%%python\nraise ValueError('wrong')"
    code_execute_result: tuple[dict[str, Any], ...] = ({"code": "%%python\n6 * 7", "result": "42"},)
    code_display_data: tuple[dict[str, Any], ...] = (
        {"code": "%%python\nfrom IPython.display import HTML, display\ndisplay(HTML('<b>x</b>'))",
         "mime": "text/html"},
    )  # fmt: skip
    code_history_pattern = "%%python*6 [*] 7"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "zip"
    code_clear_output = "%%python\nfrom IPython.display import clear_output\nclear_output()"


class TestWelcome(WithOurKernel, IopubWelcomeTests):
    """To a front end that joins a silent kernel: what one publishes meanwhile may come first."""

    support_iopub_welcome = True

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        early = cls.km.client()
        early.start_channels()
        early.wait_for_ready(timeout=60)
        early.execute_interactive("%status", timeout=60)
        with suppress(queue.Empty):
            while True:
                early.get_iopub_msg(timeout=2)
        early.stop_channels()


del KernelTests, IopubWelcomeTests
