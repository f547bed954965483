"""What the tests of the JupyterLab extension share: a script, a page, and how to look at it."""

import json
from pathlib import Path
from typing import Any

import pytest

from scripted_kernel import ADD, PERCENT, RECOVERS
from test_browser import (
    EXTENSION,
    SCREENSHOTS,
    Notebook,
    browser,
    folder,
    notebook,
    pytestmark,
    server,
)

__all__ = ["browser", "folder", "notebook", "server"]
pytestmark = [
    *pytestmark,
    pytest.mark.skipif(not EXTENSION.exists(), reason="no extension here (make extension)"),
]

EXAMPLES = Path(__file__).parent.parent / "example_notebooks"
LINES = "\n".join(f"Line {n} of the thought: {n**7:x}" for n in range(150))
HOSTILE = [
    '<think>\n<img src=x onerror="window.pwned=1"><script>window.pwned=2</script>\n</think>\n'
    '<code>\nprint("<script>window.pwned=3</script>")\n</code>',
    "[a](javascript:window.pwned=4) <script>window.pwned=5</script> "
    "<img src=x onerror='window.pwned=6'> ![p](http://leak.invalid/secret.png) "
    "<a href='javascript:window.pwned=7'>b</a> <svg onload='window.pwned=8'></svg> "
    "<iframe srcdoc='<script>parent.pwned=9</script>'></iframe> "
    "<div style='background:url(http://leak.invalid/x)'>s</div> "
    "$\\href{javascript:window.pwned=10}{m}$ That was all.",
]
FULL = [
    "<think>\nThe person wants a mean.\nSum, then divide.\n</think>\n"
    "<model>\n1. Make the list.\n2. Divide the sum by its length.\n</model>\n"
    "<code>\nvalues = [12.5, 8.0, 30.0]  # prices\nprint(sum(values) / len(values))\n</code>",
    "The mean is\n\n$$\\bar x = \\frac{1}{n}\\sum_i x_i$$\n\nwhich gives **{output}**.\n\n"
    "| value | share |\n|---|---|\n| 12.5 | 25 % |\n| 8.0 | 16 % |\n",
]
TWENTY = "<code>\nprint(*(n**5 for n in range(20)), sep='\\n')\n</code>"
SCRIPT: list[dict[str, Any]] = [
    PERCENT,
    ADD,
    RECOVERS,
    {"prompt": "hostile", "steps": HOSTILE},
    {"prompt": "mean", "steps": FULL},
    {"prompt": "twenty lines", "steps": [TWENTY, "Those were the lines."]},
    {
        "prompt": "unhurried",
        "steps": [f"<think>\n{LINES}\n</think>\nDone at last."],
        "delay_s": 0.004,
    },
    {"prompt": "long", "steps": [f"<think>\n{LINES}\n</think>\nDone at last."], "delay_s": 0.001},
    {"prompt": "endless", "steps": [f"<think>\n{LINES}\n</think>\nDone."], "delay_s": 0.02},
]
ANSWER = "15% of 240 is 36.0."


@pytest.fixture(autouse=True, scope="module")
def scripted(server: str, folder: Path) -> None:
    """The kernels read the script when they start."""
    (folder / "script.json").write_text(json.dumps(SCRIPT))


@pytest.fixture
def page(notebook: Notebook) -> Any:
    return notebook.page


@pytest.fixture
def requests(page: Any, server: str) -> list[str]:
    """Addresses beyond the server that the page asked for."""
    seen: list[str] = []
    own = (server, server.replace("http", "ws"), "data:", "blob:")
    page.on("request", lambda r: None if r.url.startswith(own) else seen.append(r.url))
    return seen


def save_shot(page: Any, name: str) -> None:
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"extension_{name}.png")


def theme(page: Any, name: str) -> None:
    page.evaluate(
        "theme => window.jupyterapp.commands.execute('apputils:change-theme', {theme})", name
    )
    light = str(name.endswith("Light")).lower()
    page.wait_for_selector(f'body[data-jp-theme-light="{light}"]', state="attached")
    page.wait_for_selector("#jupyterlab-splash", state="detached")


def show_panel(page: Any) -> None:
    page.evaluate("() => void window.jupyterapp.shell.activateById('worldmodel-panel')")
    page.wait_for_selector(".jp-wm-side:visible")


def open_connected(notebook: Notebook, *sources: str) -> None:
    """With the live channel open, or a question would be asked by `input()`."""
    notebook.open(*sources)
    notebook.page.wait_for_selector('[aria-label="Run mode"]:enabled', timeout=30_000)
