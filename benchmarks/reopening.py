"""How long a saved notebook of 100 turns takes to be read again, without a kernel.

In a real JupyterLab that is already there, in a headless Chromium: from the command that opens the
file until the first turn's answer is painted, and from the jump to the last cell until that is
readable. Once with this tree's JupyterLab extension (`make extension`), once with the static HTML
that every other front end shows. Baseline: a twin of the notebook whose displays are plain Markdown
of the same content, with the same real outputs, in a page without our extension. A new page for
each; every second round goes through them backwards, so that order and drift cancel.

Readable is what the page lays out, not what its document holds. Afterwards each of the turns is
scrolled to, and counted when its answer is readable.

Target: the first paint within 1.5 times that of the twin (median of the rounds' ratios), and all
turns readable.
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
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from long_notebook import marker, notebooks
from playwright.sync_api import Browser, sync_playwright

TURNS = 100
TARGET = 1.5
EXTENSION = Path(__file__).parent.parent / "jupyter_ext" / "labextension"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
WAYS = {"markdown": "markdown", "html": "ours", "extension": "ours"}
"""Ways to show it, and the notebook that each opens."""

NO_KERNEL = """const {fetch} = window;
window.fetch = (request, ...rest) =>  // to start one is asked for and never answered
  request.method === 'POST' && request.url.includes('/api/sessions')
    ? new Promise(() => undefined)
    : fetch(request, ...rest);"""

READABLE = """
window.readable = words => {
  const parts = document.querySelectorAll('.jp-NotebookPanel .jp-OutputArea-output');
  return [...parts].filter(part => part.textContent.includes(words)).some(part => {
    const leaves = [...part.querySelectorAll('*'), part].filter(
      node => [...node.childNodes].some(
        child => child.nodeType === Node.TEXT_NODE && child.data.includes(words)));
    return leaves.some(node => node.getClientRects().length > 0
      && node.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}));
  });
};
window.whenReadable = (words, limitMs) => new Promise((done, fail) => {
  const begun = performance.now();
  const look = () => {
    if (window.readable(words)) {  // twice: after the frame that holds it
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun)));
    } else if (performance.now() - begun > limitMs) {
      fail(new Error(words + ' was not shown'));
    } else {
      requestAnimationFrame(look);
    }
  };
  look();
});
window.scrollToCell = index => {
  const notebook = window.jupyterapp.shell.currentWidget.content;
  notebook.activeCellIndex = index;
  void notebook.scrollToItem(index, 'end');
};"""

OPEN = """([path, words]) => {
  void window.jupyterapp.commands.execute('docmanager:open', {path, factory: 'Notebook'});
  return window.whenReadable(words, 120000);
}"""
JUMP = """([index, words]) => {
  window.scrollToCell(index);
  return window.whenReadable(words, 120000);
}"""
COUNT = """async markers => {
  let count = 0;
  for (const [index, words] of markers.entries()) {
    window.scrollToCell(index);
    count += await window.whenReadable(words, 5000).then(() => 1, () => 0);
  }
  return count;
}"""


@dataclass(frozen=True, slots=True)
class Opening:
    """What was seen of one page."""

    first_paint_s: float
    last_cell_s: float
    readable: int
    """Turns, of all."""


@contextlib.contextmanager
def jupyterlab(folder: Path) -> Iterator[str]:
    """The address of a server whose files are in the folder, with settings of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    names = ("HOME", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR")
    environment = os.environ | {name: str(folder / ".jupyter" / name) for name in names}
    environment["JUPYTER_PATH"] = str(folder / ".jupyter" / "path")
    ours = folder / ".jupyter" / "path" / "labextensions" / "worldmodel"
    ours.parent.mkdir(parents=True)
    ours.symlink_to(EXTENSION)  # this tree's comes before one that is installed
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


def opened(browser: Browser, server: str, way: str) -> Opening:
    page = browser.new_page(viewport={"width": 1200, "height": 900})
    page.add_init_script(NO_KERNEL)
    page.add_init_script(READABLE)
    ours = way == "extension"
    page.route(  # in all ways, as it costs time
        "**/lab/extensions/worldmodel/**",
        lambda route: route.continue_() if ours else route.abort(),
    )
    page.goto(f"{server}/lab?reset")
    page.wait_for_selector(".jp-Launcher", timeout=120_000)
    page.wait_for_timeout(1000)  # what JupyterLab does on the side
    first_ms = page.evaluate(OPEN, [f"{WAYS[way]}.ipynb", marker(1, TURNS)])
    page.wait_for_timeout(500)
    last_ms = page.evaluate(JUMP, [TURNS - 1, marker(TURNS, TURNS)])
    readable = page.evaluate(COUNT, [marker(n, TURNS) for n in range(1, TURNS + 1)])
    assert (page.locator("[class*=jp-wm-]").count() > 0) == ours, f"not shown as {way}"
    page.close()
    return Opening(first_ms / 1000, last_ms / 1000, readable)


def measured(folder: Path, rounds: int) -> dict[str, list[Opening]]:
    """For each way that is there, what was seen in each round."""
    ways = [way for way in WAYS if way != "extension" or EXTENSION.is_dir()]
    seen: dict[str, list[Opening]] = {way: [] for way in ways}
    with jupyterlab(folder) as server, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for number in range(rounds + 1):  # the first warms the caches
            for way in ways[:: -1 if number % 2 else 1]:
                opening = opened(browser, server, way)
                if number:
                    seen[way].append(opening)
        browser.close()
    return seen


def compared(seen: dict[str, list[Opening]]) -> dict[str, dict[str, Any]]:
    """Each way beside the baseline: medians, and the median ratio of what was measured in turn."""
    found: dict[str, dict[str, Any]] = {}
    for way, each in seen.items():
        found[way] = {"readable": min(opening.readable for opening in each)}
        for what in ("first_paint_s", "last_cell_s"):
            ours = [getattr(opening, what) for opening in each]
            base = [getattr(opening, what) for opening in seen["markdown"]]
            ratios = [a / b for a, b in zip(ours, base, strict=True)]
            found[way][what] = round(statistics.median(ours), 3)
            found[way][what.removesuffix("_s") + "_ratio"] = round(statistics.median(ratios), 2)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=10, help="an even number cancels the order")
    parser.add_argument("--quick", action="store_true", help="2 rounds")
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
        found = compared(measured(Path(name), 2 if options.quick else options.rounds))
    for way in (way for way in found if way != "markdown"):
        print(
            f"{way}: first paint {found[way]['first_paint_ratio']} times Markdown's, "
            f"last cell {found[way]['last_cell_ratio']} times, "
            f"{found[way]['readable']} of {TURNS} turns readable"
        )
    if not EXTENSION.is_dir():
        print("extension: not built here (make extension), so not measured")
    met = all(
        each["first_paint_ratio"] <= TARGET and each["readable"] == TURNS for each in found.values()
    )
    result = {"turns": TURNS, "bytes": sizes, "ways": found, "target": TARGET, "met": met}
    print(json.dumps({"benchmark": "reopening", **result}))


if __name__ == "__main__":
    main()
