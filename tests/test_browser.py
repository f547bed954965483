"""The kernel as a person sees it: JupyterLab in a headless Chromium.

Screenshots are left in `build/screenshots` to be looked at.
"""

import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from scripted_kernel import ADD, PERCENT, install

playwright = pytest.importorskip("playwright.sync_api")
pytest.importorskip("jupyterlab")

CHROMIUM = next(
    (path for name in ("chromium", "google-chrome", "chrome") if (path := shutil.which(name))), None
)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.browser,
    pytest.mark.timeout(300),
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine (make browser)"),
]
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
READY = """async () => {
  const context = window.jupyterapp.shell.currentWidget.sessionContext;
  await context.ready;
  await context.session.kernel.info;
}"""
EXTENSION = Path(__file__).parent.parent / "jupyter_ext" / "labextension"
SCREENSHOTS = Path(__file__).parent.parent / "build" / "screenshots"

SLIDER = """<code>
from ipywidgets import IntSlider
slider = IntSlider(value=7, description="level")
display(slider)
</code>"""
NAME = """<code>
name = input("Your name? ")
print("Hello", name)
</code>"""
HOSTILE = """<think>
<img src=x onerror="window.pwned=1">
</think>
<code>
print("<script>window.pwned=1</script>")
</code>"""
SCRIPT = [
    PERCENT,
    ADD,
    {"prompt": "slider", "steps": [SLIDER, "There it is."]},
    {"prompt": "my name", "steps": [NAME, "I said: {output}"]},
    {"prompt": "<b>bold", "steps": [HOSTILE, "Only text."]},
    {
        "prompt": "long",
        "steps": ["<think>\n" + " ".join(f"word {n}" for n in range(2000)) + "\n</think>\nDone."],
        "delay_s": 0.01,
    },
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("lab")


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[str]:
    """The address of a JupyterLab whose WorldModel kernel follows the script."""
    environment = install(folder, SCRIPT)
    if (EXTENSION / "package.json").exists():  # this tree's, whichever is installed
        (folder / "jupyter" / "labextensions").mkdir()
        (folder / "jupyter" / "labextensions" / "worldmodel").symlink_to(EXTENSION)
    port = _free_port()
    command = [
        *(sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"),
        *(f"--ServerApp.port={port}", "--IdentityProvider.token=", "--expose-app-in-browser"),
        *(f"--ServerApp.root_dir={folder}", "--LabApp.news_url=None"),
    ]
    with (folder / "server.log").open("w") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(address + "/api", process, folder / "server.log")
        yield address
    finally:
        process.terminate()
        process.wait(timeout=30)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def notebook(server: str, folder: Path, browser: Any, request: Any) -> Iterator["Notebook"]:
    page = browser.new_page(viewport={"width": 1100, "height": 900})
    yield Notebook(page, server, folder, name=request.node.name)
    page.close()


class Notebook:
    """A notebook page, driven through JupyterLab's own commands."""

    def __init__(self, page: Any, server: str, folder: Path, *, name: str) -> None:
        self.page = page
        self._server = server
        self._folder = folder
        self._name = re.sub(r"\W+", "-", name)  # it is in the page's address

    def open(self, *sources: str, kernel: str = "worldmodel") -> None:
        cells = [new_code_cell(source) for source in sources]
        spec = {"name": kernel, "display_name": "WorldModel", "language": "python"}
        path = self._folder / f"{self._name}.ipynb"
        nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": spec}), path)
        self.page.goto(f"{self._server}/lab/workspaces/{self._name}/tree/{path.name}?reset")
        self.page.wait_for_selector(".jp-NotebookPanel .jp-Cell", timeout=60_000)
        self.page.evaluate(READY)

    def run_all(self) -> None:
        self.command("notebook:run-all-cells")

    def command(self, name: str) -> None:
        self.page.evaluate("name => void window.jupyterapp.commands.execute(name)", name)

    def save(self, text: str, *, name: str = "") -> None:
        """Save, and wait until this text is in the file."""
        self.command("docmanager:save")
        file = self._folder / f"{name or self._name}.ipynb"
        end = time.monotonic() + 30
        while text not in file.read_text():
            assert time.monotonic() < end, f"not in the saved notebook: {text}"
            time.sleep(0.1)

    def wait_for_text(self, text: str, *, timeout_s: float = 20) -> None:
        locator = self.page.locator(".jp-OutputArea", has_text=text).first
        try:
            locator.wait_for(timeout=timeout_s * 1000)
        except playwright.TimeoutError:
            self.screenshot()
            raise

    def screenshot(self) -> Path:
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        path = SCREENSHOTS / f"{self._name}.png"
        self.page.screenshot(path=path)
        return path


def test_a_question_and_its_follow_up_are_answered_in_the_page(notebook: Notebook) -> None:
    notebook.open("What is 15% of 240?", "now add 12 to that", "%status")

    notebook.run_all()

    notebook.wait_for_text("15% of 240 is 36.0.")
    notebook.wait_for_text("That makes 48.0.")
    notebook.screenshot()
    thinking = notebook.page.locator(".jp-OutputArea details", has_text="factor of 0.15").first
    assert thinking.get_attribute("open") is None, "thinking is folded until somebody opens it"


def test_a_widget_of_the_models_code_is_live(notebook: Notebook) -> None:
    notebook.open("show me a slider", "%%python\nprint('level is', slider.value)")
    notebook.command("notebook:run-cell-and-select-next")
    notebook.wait_for_text("There it is.")
    handle = notebook.page.locator(".noUi-handle").first
    handle.wait_for(timeout=60_000)

    handle.focus()
    notebook.page.keyboard.press("ArrowRight")
    notebook.page.wait_for_function(
        "() => document.querySelector('.widget-readout')?.innerText === '8'"
    )
    notebook.page.locator(".jp-Cell").nth(1).locator(".jp-InputPrompt").click()
    notebook.command("notebook:run-cell")

    notebook.wait_for_text("level is 8")
    notebook.screenshot()


def test_input_asked_by_the_models_code_is_answered_in_the_page(notebook: Notebook) -> None:
    notebook.open("ask for my name")
    notebook.run_all()
    box = notebook.page.locator(".jp-Stdin-input")
    box.wait_for(timeout=60_000)

    box.fill("Ada")
    box.press("Enter")

    notebook.wait_for_text("I said: Hello Ada")


def test_stop_ends_a_turn_and_the_next_prompt_works(notebook: Notebook) -> None:
    notebook.open("a long one", "What is 15% of 240?")
    notebook.command("notebook:run-cell-and-select-next")
    notebook.wait_for_text("word 20")

    notebook.command("notebook:interrupt-kernel")

    notebook.wait_for_text("topped", timeout_s=10)
    notebook.command("notebook:run-all-below")
    notebook.wait_for_text("15% of 240 is 36.0.")
    notebook.screenshot()


def test_text_of_model_and_code_never_runs_as_script(notebook: Notebook) -> None:
    notebook.open("<b>bold</b>?")

    notebook.run_all()

    notebook.wait_for_text("Only text.")
    assert notebook.page.evaluate("() => window.pwned") is None
    assert notebook.page.locator(".jp-OutputArea img[src=x]").count() == 0


def test_a_saved_notebook_reads_without_its_kernel(notebook: Notebook) -> None:
    notebook.open("What is 15% of 240?")
    notebook.run_all()
    notebook.wait_for_text("15% of 240 is 36.0.")
    notebook.save("15% of 240 is **36.0**.")
    notebook.command("kernelmenu:shutdown")

    notebook.page.reload()

    notebook.wait_for_text("15% of 240 is 36.0.", timeout_s=60)
    assert notebook.page.locator(".jp-OutputArea details").count() >= 1


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 150
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(url, timeout=2).close()
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    pytest.fail(f"JupyterLab did not start:\n{log.read_text()[-3000:]}")
