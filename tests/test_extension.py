"""The JupyterLab extension as a person sees it: real kernels, a scripted model, headless Chromium.

Screenshots are left in `build/screenshots` to be looked at.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest

from scripted_kernel import ADD, PERCENT, RECOVERS
from test_browser import READY, SCREENSHOTS, Notebook, browser, folder, notebook, pytestmark, server

__all__ = ["browser", "folder", "notebook", "server"]
INSTALLED = Path(sys.prefix) / "share" / "jupyter" / "labextensions" / "worldmodel"
pytestmark = [
    *pytestmark,
    pytest.mark.skipif(not INSTALLED.exists(), reason="no extension here (make extension)"),
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
SCRIPT: list[dict[str, Any]] = [
    PERCENT,
    ADD,
    RECOVERS,
    {"prompt": "hostile", "steps": HOSTILE},
    {"prompt": "mean", "steps": FULL},
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
def requests(page: Any, server: str) -> Iterator[list[str]]:
    """Addresses beyond the server that the page asked for."""
    seen: list[str] = []
    own = (server, server.replace("http", "ws"), "data:", "blob:")
    page.on("request", lambda r: None if r.url.startswith(own) else seen.append(r.url))
    yield seen


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


# --- the trace ------------------------------------------------------------------------------------


def test_a_saved_notebook_is_shown_without_a_kernel(
    page: Any, server: str, folder: Path, requests: list[str]
) -> None:
    saved = nbformat.read(EXAMPLES / "01_first_conversation.ipynb", as_version=4)
    saved.metadata.kernelspec.name = "not-here"
    nbformat.write(saved, folder / "saved.ipynb")

    page.goto(f"{server}/lab/workspaces/saved/tree/saved.ipynb?reset")
    page.wait_for_selector(".jp-wm-think details", timeout=60_000)

    assert page.locator(".jp-wm-code code").first.inner_text().startswith("result = round(")
    assert page.locator(".jp-wm-code .cm-keyword, .jp-wm-code span[class]").count() > 3
    assert page.locator(".jp-wm-answer strong").first.inner_text() == "36.0"
    assert "tokens" in page.locator(".jp-wm-status").first.inner_text()
    assert not requests


def test_a_turn_reads_well_in_both_themes(notebook: Notebook, page: Any) -> None:
    notebook.open("mean of my numbers", "recover please")
    notebook.run_all()
    notebook.wait_for_text("The total is 5.")
    page.wait_for_selector(".jp-wm-answer mjx-container")
    page.locator(".jp-wm-think summary").first.click()

    assert page.locator(".jp-wm-plan details").get_attribute("open") is not None
    assert page.locator(".jp-wm-code .jp-wm-name").all_inner_texts()[0] == "In [1]"
    assert page.locator(".jp-wm-error").inner_text().startswith("NameError")
    for name in ("Dark", "Light"):
        theme(page, f"JupyterLab {name}")
        save_shot(page, name.lower())
        for part in (".jp-wm-think .jp-wm-words", ".jp-wm-code code", ".jp-wm-answer p"):
            assert contrast(page, part) >= 4.5, (name, part)


CONTRAST = """selector => {
  const node = document.querySelector(selector);
  const rgb = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
    .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  let back = node;
  const solid = n => (rgb(getComputedStyle(n).backgroundColor)[3] ?? 1) > 0.99;
  while (!solid(back)) back = back.parentElement;
  const ink = rgb(getComputedStyle(node).color), paper = rgb(getComputedStyle(back).backgroundColor);
  const alpha = ink[3] ?? 1;
  const mixed = ink.slice(0, 3).map((c, i) => c * alpha + paper[i] * (1 - alpha));
  const [high, low] = [light(mixed), light(paper)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}"""


def contrast(page: Any, selector: str) -> float:
    """The contrast of text to its background, as WCAG counts it."""
    ratio: float = page.evaluate(CONTRAST, selector)
    return ratio


def test_text_streams_by_appending_and_what_was_unfolded_stays_so(
    notebook: Notebook, page: Any
) -> None:
    notebook.open("%set max_step_tokens=9000 max_tokens=9000", "a long one")
    notebook.run_all()
    notebook.wait_for_text("Line 0")
    page.locator(".jp-wm-think summary").click()
    page.evaluate("() => { document.querySelector('.jp-wm-piece').mark = 'same' }")

    notebook.wait_for_text("Line 20 of")
    growing = page.locator(".jp-mod-growing").count()
    notebook.wait_for_text("Done at last.", timeout_s=90)

    assert growing == 1, "it was seen while it grew"
    assert page.locator(".jp-wm-think details").get_attribute("open") is not None
    assert page.evaluate("() => document.querySelector('.jp-wm-piece').mark") == "same"
    assert page.locator(".jp-wm-think .jp-wm-words").inner_text().count("\n") >= 149


def test_blocks_are_folded_and_copied_by_keyboard(notebook: Notebook, page: Any) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    notebook.open("What is 15% of 240?")
    notebook.run_all()
    notebook.wait_for_text(ANSWER)
    details = page.locator(".jp-wm-think details")

    page.locator(".jp-wm-think summary").focus()
    page.keyboard.press("Enter")
    unfolded = details.get_attribute("open")
    page.keyboard.press("Enter")

    assert unfolded is not None
    assert details.get_attribute("open") is None
    page.locator(".jp-wm-code .jp-wm-copy").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".jp-wm-copy.jp-mod-done")
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert copied == "result = 240 * 0.15\nprint(result)"
    assert page.locator("#worldmodel-voice").inner_text() == "Copied code"


def test_everything_that_can_be_pressed_has_a_name(notebook: Notebook, page: Any) -> None:
    notebook.open("mean of my numbers")
    notebook.run_all()
    notebook.wait_for_text("The mean is")
    show_panel(page)

    nameless = page.evaluate(
        """() => [...document.querySelectorAll('[class*=jp-wm] button, [class*=jp-wm] select')]
          .filter(n => !(n.getAttribute('aria-label') || n.title || n.innerText.trim()))
          .map(n => n.outerHTML)"""
    )
    assert nameless == []
    assert page.locator("section[role=group][aria-label='Code, In [1]']").count() == 1


def test_nothing_that_the_model_writes_runs_or_loads(
    notebook: Notebook, page: Any, requests: list[str]
) -> None:
    notebook.open("hostile")
    notebook.run_all()
    notebook.wait_for_text("That was all.")
    page.locator(".jp-wm-think summary").click()
    for link in page.locator(".jp-wm-answer a").all():
        link.click(force=True, no_wait_after=True)

    assert page.evaluate("() => window.pwned") is None
    assert requests == []
    for tag in ("script", "img", "iframe", "svg[onload]", "[onerror]", "a[href^=javascript]"):
        assert page.locator(f".jp-wm-block {tag}").count() == 0, tag


# --- the live channel -----------------------------------------------------------------------------


def open_connected(notebook: Notebook, *sources: str) -> None:
    """With the live channel open, or a question would be asked by `input()`."""
    notebook.open(*sources)
    notebook.page.wait_for_selector(".jp-wm-select:enabled", timeout=30_000)


def test_code_is_edited_before_it_runs(notebook: Notebook, page: Any) -> None:
    open_connected(notebook, "%mode ask", "What is 15% of 240?")
    notebook.run_all()
    page.wait_for_selector(".jp-wm-ask .cm-content", timeout=30_000)
    save_shot(page, "ask")
    focused = page.evaluate("() => document.activeElement.innerText")

    page.locator(".jp-wm-ask .cm-content").click()
    page.keyboard.press("Control+A")
    page.keyboard.type("print(1000)")
    offered = page.locator(".jp-wm-ask .jp-mod-primary").inner_text()
    page.keyboard.press("Shift+Enter")

    notebook.wait_for_text("15% of 240 is 1000.")
    assert focused == "Run"
    assert offered == "Run edited"
    assert page.locator(".jp-wm-ask").count() == 0
    assert "edited by you" in page.locator(".jp-wm-code .jp-wm-facts").inner_text()
    assert page.locator(".jp-wm-code code").inner_text() == "print(1000)"


def test_a_prediction_is_made_with_the_keyboard_alone(notebook: Notebook, page: Any) -> None:
    open_connected(notebook, "%mode step", "What is 15% of 240?")
    notebook.run_all()
    for _ in range(8):
        page.wait_for_selector(".jp-wm-ask:not(.jp-mod-answered)", timeout=30_000)
        if page.locator(".jp-wm-guess").count():
            break
        page.keyboard.press("Shift+Enter")
    save_shot(page, "predict")
    page.keyboard.type("36.0")
    page.keyboard.press("Shift+Enter")

    page.wait_for_selector(".jp-wm-prediction[data-right=true]", timeout=30_000)
    assert "You said" in page.locator(".jp-wm-prediction").inner_text()


def test_stop_is_pressed_and_the_next_question_is_answered(notebook: Notebook, page: Any) -> None:
    notebook.open("an endless one", "What is 15% of 240?")
    notebook.command("notebook:run-cell-and-select-next")
    page.wait_for_selector(".jp-wm-stop:enabled", timeout=30_000)
    notebook.wait_for_text("Line 0")

    page.locator(".jp-wm-stop").click()

    notebook.wait_for_text("topped", timeout_s=10)
    page.wait_for_selector(".jp-wm-stop:disabled", timeout=10_000)
    notebook.command("notebook:run-all-below")
    notebook.wait_for_text(ANSWER)


def test_the_panel_follows_the_conversation(notebook: Notebook, page: Any) -> None:
    notebook.open("What is 15% of 240?", "%%python\nmine = [1, 2, 3]", "now add 12 to that")
    show_panel(page)
    notebook.run_all()
    notebook.wait_for_text("That makes 48.0.")
    table = page.locator(".jp-wm-variables tbody tr", has_text="mine")
    table.wait_for(timeout=20_000)

    assert page.locator(".jp-wm-question").all_inner_texts() == [
        "What is 15% of 240?",
        "now add 12 to that",
    ]
    assert table.locator("td").all_inner_texts() == ["list", "3", "[1, 2, 3]"]
    assert "Ready" in page.locator(".jp-wm-statusitem").inner_text()
    save_shot(page, "panel")

    page.locator(".jp-wm-entry").first.click()
    page.wait_for_selector(".jp-wm-entry[aria-current] >> text=15%")
    notebook.command("notebook:run-cell")
    page.wait_for_selector(".jp-wm-entry.jp-mod-stale >> text=now add 12", timeout=20_000)


def test_the_mode_is_chosen_in_the_toolbar_and_survives_a_restart_of_the_page(
    notebook: Notebook, page: Any
) -> None:
    open_connected(notebook, "What is 15% of 240?")
    page.locator(".jp-wm-select").select_option("ask")
    notebook.run_all()
    page.wait_for_selector(".jp-wm-ask", timeout=30_000)

    page.reload()

    page.wait_for_selector(".jp-wm-ask", timeout=60_000)
    assert page.locator(".jp-wm-select").input_value() == "ask"
    page.locator(".jp-wm-ask .jp-mod-primary").click()
    page.wait_for_selector(".jp-wm-ask", state="detached")


def test_the_channel_is_open_again_after_a_kernel_restart(notebook: Notebook, page: Any) -> None:
    open_connected(notebook, "What is 15% of 240?")
    page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.restartKernel()")
    page.wait_for_selector(".jp-wm-select:enabled", timeout=60_000)

    page.locator(".jp-wm-select").select_option("step")
    notebook.run_all()

    page.wait_for_selector(".jp-wm-ask", timeout=30_000)


# --- cells, materialise, places -------------------------------------------------------------------

MIMES = """() => window.jupyterapp.shell.currentWidget.content.widgets
  .map(cell => cell.model.mimeType)"""
TEXT, PYTHON = "text/x-ipythongfm", "text/x-ipython"


def test_cells_are_edited_as_what_they_are(notebook: Notebook, page: Any) -> None:
    notebook.open("What is 15%?", "%%python\nx = 1", "!ls", "%think on", "x?", "why?")
    page.wait_for_selector(".jp-Cell[data-wm-kind=prompt]")
    before = page.evaluate(MIMES)

    page.locator(".jp-Cell .cm-content").first.click()
    page.keyboard.press("Control+Home")
    page.keyboard.type("%%python\n")

    assert before == [TEXT, PYTHON, PYTHON, PYTHON, PYTHON, TEXT]
    assert page.evaluate(MIMES)[0] == PYTHON


def test_an_answer_becomes_cells_that_run(notebook: Notebook, page: Any) -> None:
    notebook.open("What is 15% of 240?")
    notebook.run_all()
    notebook.wait_for_text(ANSWER)

    page.locator(".jp-cell-toolbar [data-command='worldmodel:materialise-answer']").click()
    page.wait_for_function(
        "() => window.jupyterapp.shell.currentWidget.content.widgets.length === 3"
    )
    cells = page.evaluate(
        "() => window.jupyterapp.shell.currentWidget.content.widgets.map(c => c.model.toJSON())"
    )

    assert [cell["cell_type"] for cell in cells] == ["code", "code", "markdown"]
    assert cells[1]["source"] == "%%python\nresult = 240 * 0.15\nprint(result)"
    assert [output["text"] for output in cells[1]["outputs"]] == ["36.0\n"]
    assert cells[2]["source"] == "15% of 240 is **36.0**."
    save_shot(page, "materialised")


def test_a_conversation_becomes_a_notebook_that_runs_without_us(
    notebook: Notebook, page: Any, folder: Path
) -> None:
    notebook.open("What is 15% of 240?", "recover please", "%status")
    notebook.run_all()
    notebook.wait_for_text("The total is 5.")

    page.locator("[aria-label='Save the conversation as a Python notebook']").first.click()
    page.wait_for_function(
        "() => /Python/.test(window.jupyterapp.shell.currentWidget.context?.path ?? '')"
    )
    name = page.evaluate("() => window.jupyterapp.shell.currentWidget.context.path")
    made = nbformat.read(folder / name, as_version=4)

    nbformat.validate(made)
    sources = [cell.source for cell in made.cells]
    assert sources[:2] == ["> What is 15% of 240?", "result = 240 * 0.15\nprint(result)"]
    assert made.metadata.kernelspec.name == "python3"
    executed = run_plain(folder / name)
    assert [o.text for o in executed.cells[1].outputs] == ["36.0\n"]


def run_plain(path: Path) -> Any:
    from nbclient import NotebookClient

    read = nbformat.read(path, as_version=4)
    return NotebookClient(read, kernel_name="python3", timeout=60).execute()


def test_the_launcher_has_our_tile(page: Any, server: str) -> None:
    page.goto(f"{server}/lab/workspaces/launcher?reset")
    tile = page.locator(".jp-LauncherCard", has_text="Conversation")
    tile.wait_for(timeout=60_000)
    assert tile.locator("svg rect[fill='#12263f']").count() == 1

    tile.click()

    page.wait_for_selector(".jp-NotebookPanel .jp-Cell[data-wm-kind=nothing]", timeout=60_000)


def test_a_setting_is_changed_in_the_settings_editor(notebook: Notebook, page: Any) -> None:
    notebook.open("What is 15% of 240?")
    page.evaluate(
        "() => void window.jupyterapp.commands.execute('settingeditor:open', {query: 'WorldModel'})"
    )
    box = page.get_by_role("checkbox", name="Unfold thinking")
    box.wait_for(timeout=30_000)
    box.check()
    page.wait_for_timeout(1500)  # the editor saves after a while
    page.locator(".lm-TabBar-tab", has_text="settings_editor.ipynb").first.click()

    notebook.run_all()
    notebook.wait_for_text(ANSWER)

    unfolded = page.locator(".jp-wm-think details").get_attribute("open")
    page.evaluate(
        "() => window.jupyterapp.serviceManager.settings.save('worldmodel:plugin', '{}')"
    )
    assert unfolded is not None


def test_notebook_7_shows_the_same(page: Any, server: str, folder: Path) -> None:
    pytest.importorskip("notebook")
    source = EXAMPLES / "01_first_conversation.ipynb"
    (folder / "seven.ipynb").write_bytes(source.read_bytes())

    page.goto(f"{server}/notebooks/seven.ipynb")
    page.wait_for_selector(".jp-wm-select:enabled", timeout=60_000)

    assert page.locator(".jp-wm-think details").count() >= 2
    assert page.locator(".jp-Cell[data-wm-kind=prompt]").count() >= 2
    save_shot(page, "notebook7")


def test_a_python_notebook_is_left_alone(page: Any, server: str, folder: Path) -> None:
    cell = nbformat.v4.new_code_cell("What is 15%?")
    spec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    made = nbformat.v4.new_notebook(cells=[cell], metadata={"kernelspec": spec})
    nbformat.write(made, folder / "plain_python.ipynb")

    page.goto(f"{server}/lab/workspaces/alone/tree/plain_python.ipynb?reset")
    page.wait_for_selector(".jp-NotebookPanel .jp-Cell", timeout=60_000)
    page.evaluate(READY)
    page.wait_for_function(f"() => ({MIMES})()[0] === {PYTHON!r}")

    assert page.locator(".jp-wm-item:visible").count() == 0
