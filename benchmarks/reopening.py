"""How long a saved notebook of 100 turns takes to be read again, without a kernel.

In a real JupyterLab that is already there, in a headless Chromium: from the command that opens the
file until the first turn's answer is painted, and from the jump to the last cell until that is
readable. Once with our JupyterLab extension (where it is installed), once with the static HTML that
every other front end shows. Baseline: a twin of the notebook whose displays are plain Markdown of
the same content, with the same real outputs. A new page for each, alternating in one run.

Target: the first paint within 1.5 times that of the twin (median of the repeats' ratios).
"""

import argparse
import contextlib
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
from long_notebook import marker, notebooks
from playwright.sync_api import Browser, Page, sync_playwright

TURNS = 100
TARGET = 1.5
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
WAYS = {"markdown": "markdown", "html": "ours", "extension": "ours"}
"""Ways to show it, and the notebook that each opens."""

NO_KERNEL = """const {fetch} = window;
window.fetch = (request, ...rest) =>  // to start one is asked for and never answered
  request.method === 'POST' && request.url.includes('/api/sessions')
    ? new Promise(() => undefined)
    : fetch(request, ...rest);"""

PAINTED = """([begin, words]) => new Promise((done, fail) => {
  const begun = performance.now();
  const readable = () => {
    const parts = document.querySelectorAll('.jp-NotebookPanel .jp-OutputArea-output');
    return [...parts].some(part => part.textContent.includes(words));
  };
  const look = () => {
    if (readable()) {  // twice: after the frame that holds it
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun)));
    } else if (performance.now() - begun > 120000) {
      fail(new Error(words + ' was not shown'));
    } else {
      requestAnimationFrame(look);
    }
  };
  const {commands, shell} = window.jupyterapp;
  if (begin.open) {
    void commands.execute('docmanager:open', {path: begin.open, factory: 'Notebook'});
  } else {
    const notebook = shell.currentWidget.content;
    notebook.activeCellIndex = notebook.widgets.length - 1;
    void notebook.scrollToItem(notebook.widgets.length - 1, 'end');
  }
  look();
})"""


@contextlib.contextmanager
def jupyterlab(folder: Path) -> Iterator[str]:
    """The address of a server whose files are in the folder, with settings of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    names = ("HOME", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR")
    environment = os.environ | {name: str(folder / ".jupyter" / name) for name in names}
    command = [
        *(sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"),
        *(f"--ServerApp.port={port}", "--IdentityProvider.token=", "--expose-app-in-browser"),
        *(f"--ServerApp.root_dir={folder}", "--LabApp.news_url=None"),
    ]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet)
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(address + "/api")
        yield address
    finally:
        process.terminate()
        process.wait(timeout=30)


def _wait_for(address: str) -> None:
    deadline = time.monotonic() + 120
    while True:
        try:
            urllib.request.urlopen(address, timeout=2).close()
            return
        except (urllib.error.URLError, OSError):
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


def opened(browser: Browser, server: str, way: str) -> tuple[float, float, bool]:
    """Seconds to the first paint, and to the last cell; whether our extension showed it."""
    page = browser.new_page(viewport={"width": 1200, "height": 900})
    page.add_init_script(NO_KERNEL)
    if way == "html":
        page.route("**/lab/extensions/worldmodel/**", lambda route: route.abort())
    page.goto(f"{server}/lab?reset")
    page.wait_for_selector(".jp-Launcher", timeout=120_000)
    page.wait_for_timeout(1000)  # what JupyterLab does on the side
    path = f"{WAYS[way]}.ipynb"
    first = _painted(page, {"open": path}, 1)
    page.wait_for_timeout(500)
    last = _painted(page, {"last": True}, TURNS)
    extended = page.locator("[class*=jp-wm-]").count() > 0
    page.close()
    return first, last, extended


def _painted(page: Page, begin: dict[str, Any], number: int) -> float:
    milliseconds: float = page.evaluate(PAINTED, [begin, marker(number, TURNS)])
    return milliseconds / 1000


def measured(folder: Path, repeats: int) -> dict[str, list[tuple[float, float]]]:
    """For each way that is there, the seconds of each repeat."""
    times: dict[str, list[tuple[float, float]]] = {way: [] for way in WAYS}
    with jupyterlab(folder) as server, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for repeat in range(repeats + 1):  # the first warms the caches
            for way in sorted(times, reverse=bool(repeat % 2)):
                first, last, extended = opened(browser, server, way)
                if way == "extension" and not extended:
                    del times[way]  # not installed
                elif repeat:
                    times[way].append((first, last))
        browser.close()
    return times


def compared(times: dict[str, list[tuple[float, float]]]) -> dict[str, dict[str, Any]]:
    """Each way beside the baseline: medians, and the median ratio of what was measured in turn."""
    found: dict[str, dict[str, Any]] = {}
    for way, each in times.items():
        found[way] = {}
        for i, what in enumerate(("first_paint", "last_cell")):
            ratios = [ours[i] / base[i] for ours, base in zip(each, times["markdown"], strict=True)]
            found[way][f"{what}_s"] = round(statistics.median(pair[i] for pair in each), 3)
            found[way][f"{what}_ratio"] = round(statistics.median(ratios), 2)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--repeats", type=int, default=9, help="of each way")
    parser.add_argument("--quick", action="store_true", help="3 repeats")
    options = parser.parse_args()
    if CHROMIUM is None:
        print(json.dumps({"benchmark": "reopening", "skipped": "no Chromium (make browser)"}))
        return
    sizes: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as name:
        for kind, notebook in notebooks(TURNS).items():
            path = Path(name) / f"{kind}.ipynb"
            nbformat.write(notebook, path)
            sizes[kind] = path.stat().st_size
        found = compared(measured(Path(name), 3 if options.quick else options.repeats))
    for way in (way for way in found if way != "markdown"):
        print(
            f"{way}: first paint {found[way]['first_paint_ratio']} times Markdown's, "
            f"last cell {found[way]['last_cell_ratio']} times"
        )
    met = all(each["first_paint_ratio"] <= TARGET for each in found.values())
    result = {"turns": TURNS, "bytes": sizes, "ways": found, "target": TARGET, "met": met}
    print(json.dumps({"benchmark": "reopening", **result}))


if __name__ == "__main__":
    main()
