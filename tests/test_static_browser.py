"""A hostile notebook in a real browser, exported and in JupyterLab, without a kernel.

Screenshots are left in `build/static` to be looked at.
"""

import re
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_output

from test_browser import browser, folder, pytestmark, server
from test_display import HOSTILE
from test_static_safety import ATTACKS, HARMFUL, TROJAN
from test_static_view import PAPERS, block, channels, contrast, mixed, notebook, turn

__all__ = ["browser", "folder", "pytestmark", "server"]
exporters = pytest.importorskip("nbconvert")

SCREENSHOTS = Path(__file__).parent.parent / "build" / "static"
SCRIPT = "<script>window.pwned=1</script><img src=x onerror='window.pwned=1'>"
NO_KERNEL = """const {fetch} = window;
window.fetch = (request, ...rest) =>  // to start one is asked for and never answered
  request.method === 'POST' && request.url.includes('/api/sessions')
    ? new Promise(() => undefined)
    : fetch(request, ...rest);"""
COLOUR = """element => {
  const pen = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  pen.fillStyle = getComputedStyle(element).color;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data].map(part => part / 255);
}"""


def hostile_notebook() -> NotebookNode:
    """Attacks in every part of a turn, and in what the shell printed."""
    hidden = ATTACKS["a diagram"].replace("mermaid", "\ufeffmermaid")  # a blank, in JavaScript
    attacks = "\n\n".join([*ATTACKS.values(), hidden, r"$\href{javascript:alert(1)}{x}$", SCRIPT])
    attacks = attacks.replace(" ![z](a.png)", "")  # a picture beside the notebook may be shown
    outputs = [
        new_output("stream", name="stdout", text=HOSTILE + SCRIPT + TROJAN + "y" * 100_000),
        new_output("error", ename=SCRIPT, evalue=SCRIPT, traceback=[SCRIPT]),
    ]
    cells = [turn(SCRIPT + HOSTILE), turn(TROJAN), turn(attacks), turn("z" * 1_000_000)]
    cells[1].outputs += outputs
    for number, cell in enumerate(cells):
        cell.outputs.append(block("text", f"Formulas: $0<r<1$, $a<b$. End of part {number}."))
    return notebook(*cells)


class Watched:
    """A page that goes nowhere, and of which everything is noted that it tried."""

    def __init__(self, page: Any, *, own: str = "file://") -> None:
        self.page = page
        self.requests: set[str] = set()
        self.complaints: set[str] = set()
        self.dialogs: list[str] = []
        page.on("dialog", self._dialog)
        page.on("console", self._console)
        page.route(lambda address: not address.startswith((own, "data:", "blob:")), self._refuse)

    def _refuse(self, route: Any) -> None:
        self.requests.add(route.request.url)
        route.abort()

    def _dialog(self, dialog: Any) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def _console(self, message: Any) -> None:
        if message.type == "error":
            self.complaints.add(re.sub(r"\d+", "0", message.text))

    def assert_nothing_acted(self) -> None:
        assert self.page.evaluate("() => window.pwned") is None
        assert self.dialogs == []
        assert self.inside("script, iframe, object, embed, form, img").count() == 0
        for link in self.inside("a[href]").all():
            assert not HARMFUL.match(link.get_attribute("href"))

    def inside(self, selector: str) -> Any:
        """Elements in the displays of the turns; in what was printed, JupyterLab makes links."""
        return self.page.locator(f".jp-RenderedHTMLCommon :is({selector})")


def exported(folder: Path, name: str, made: NotebookNode, theme: str = "light") -> str:
    source, _ = exporters.HTMLExporter(theme=theme).from_notebook_node(made)
    path = folder / f"{name}.html"
    path.write_text(source, encoding="utf-8")
    return path.as_uri()


def test_an_exported_page_asks_for_nothing_and_runs_nothing(browser: Any, folder: Path) -> None:
    """Baseline: the page of an empty notebook, which asks for MathJax and the like."""
    watched = {}
    for name, made in {"empty": notebook(), "hostile": hostile_notebook()}.items():
        watched[name] = Watched(browser.new_page())
        watched[name].page.goto(exported(folder, name, made), wait_until="load")
    page = watched["hostile"].page
    page.evaluate("() => document.querySelectorAll('details').forEach(d => (d.open = true))")
    page.wait_for_timeout(500)

    watched["hostile"].assert_nothing_acted()
    assert page.get_by_text("End of part 3.").count() == 1
    assert watched["hostile"].requests == watched["empty"].requests
    assert watched["hostile"].complaints <= watched["empty"].complaints
    for each in watched.values():
        each.page.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_have_contrast_in_a_real_browser(theme: str, browser: Any, folder: Path) -> None:
    page = browser.new_page(viewport={"width": 900, "height": 700})
    made = notebook(turn("Some words."))
    Watched(page).page.goto(exported(folder, theme, made, theme), wait_until="load")
    screenshot(page, f"exported-{theme}")
    ground = channels(PAPERS[f"JupyterLab {theme}"][0])
    words = page.locator(".jp-OutputArea pre :is(b, i, span)[style^=color]").all()
    colours = {tuple(word.evaluate(COLOUR)) for word in words}

    assert len(colours) >= 3, "the browser does not mix colours"
    for *colour, alpha in colours:
        assert contrast(mixed(tuple(colour), alpha, ground), ground) >= 4.5
    page.close()


@pytest.mark.parametrize("renderer", ["plain HTML", "our extension"])
def test_a_hostile_notebook_acts_in_no_jupyterlab(
    renderer: str, server: str, browser: Any, folder: Path
) -> None:
    """First as a stranger's notebook, then as one that the person trusts."""
    nbformat.write(hostile_notebook(), folder / "hostile.ipynb")
    watched = Watched(browser.new_page(viewport={"width": 1100, "height": 3000}), own=server)
    page = watched.page
    page.add_init_script(NO_KERNEL)
    if renderer == "plain HTML":
        page.route("**/lab/extensions/worldmodel/**", lambda route: route.abort())
    page.goto(f"{server}/lab/workspaces/hostile-{renderer[:3]}/tree/hostile.ipynb?reset")
    page.locator(".jp-OutputArea", has_text="End of part 0.").first.wait_for(timeout=60_000)
    page.wait_for_timeout(1000)
    screenshot(page, f"{renderer}, a stranger's")
    watched.assert_nothing_acted()

    page.evaluate("() => void window.jupyterapp.commands.execute('notebook:trust')")
    page.locator(".jp-Dialog .jp-mod-accept").click()
    page.locator(".jp-OutputArea", has_text="End of part 0.").first.wait_for(timeout=60_000)
    page.locator("mjx-container").first.wait_for(timeout=60_000)
    page.wait_for_timeout(1000)
    screenshot(page, f"{renderer}, trusted")
    watched.assert_nothing_acted()
    assert page.locator("mjx-merror").count() == 0
    assert watched.requests == set()
    page.close()


def screenshot(page: Any, name: str) -> None:
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"{re.sub('[^a-z]+', '-', name)}.png")
