"""The JupyterLab extension around the notebook: panel, toolbar, cells, settings, places."""

from pathlib import Path
from typing import Any

import nbformat
import pytest

from extension_page import (
    ANSWER,
    EXAMPLES,
    Notebook,
    browser,
    folder,
    notebook,
    open_connected,
    page,
    pytestmark,
    requests,
    save_shot,
    scripted,
    server,
    show_panel,
)
from test_browser import READY

__all__ = ["browser", "folder", "notebook", "page", "pytestmark", "requests", "scripted", "server"]


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
    page.locator(".jp-wm-statusitem", has_text="Ready").wait_for()
    save_shot(page, "panel")

    page.locator(".jp-wm-entry").first.click()
    page.wait_for_selector(".jp-wm-entry[aria-current] >> text=15%")
    notebook.command("notebook:run-cell")
    page.wait_for_selector(".jp-wm-entry.jp-mod-stale >> text=now add 12", timeout=20_000)
    page.wait_for_selector(".jp-CodeCell.jp-wm-stale >> text=That makes 48.0.")
    assert page.locator(".jp-CodeCell.jp-wm-stale").count() == 2  # with the person's own
    save_shot(page, "stale")


def test_the_mode_is_chosen_in_the_toolbar_and_survives_a_restart_of_the_page(
    notebook: Notebook, page: Any
) -> None:
    open_connected(notebook, "What is 15% of 240?")
    page.get_by_label("Run mode").select_option("ask")
    notebook.run_all()
    page.wait_for_selector(".jp-wm-ask", timeout=30_000)

    page.reload()

    page.wait_for_selector(".jp-wm-ask", timeout=60_000)
    assert page.get_by_label("Run mode").input_value() == "ask"
    page.locator(".jp-wm-ask .jp-mod-primary").click()
    page.wait_for_selector(".jp-wm-ask", state="detached")


def test_the_channel_is_open_again_after_a_kernel_restart(notebook: Notebook, page: Any) -> None:
    open_connected(notebook, "What is 15% of 240?")
    page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.restartKernel()")
    page.wait_for_selector('[aria-label="Run mode"]:enabled', timeout=60_000)

    page.get_by_label("Run mode").select_option("step")
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


def test_export_makes_cells_as_the_button_does(notebook: Notebook, page: Any) -> None:
    open_connected(notebook, "What is 15% of 240?", "%export", "Why?")
    notebook.run_all()
    page.wait_for_function(
        "() => window.jupyterapp.shell.currentWidget.content.widgets.length === 5"
    )
    sources = page.evaluate(
        "() => window.jupyterapp.shell.currentWidget.content.widgets"
        ".map(c => c.model.sharedModel.getSource())"
    )

    assert sources == [
        "What is 15% of 240?",
        "%%python\nresult = 240 * 0.15\nprint(result)",
        "15% of 240 is **36.0**.",
        "%export",
        "Why?",
    ]


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
    page.evaluate("() => window.jupyterapp.serviceManager.settings.save('worldmodel:plugin', '{}')")
    assert unfolded is not None


def test_the_toolbar_unfolds_the_thinking_that_is_there_and_that_comes(
    notebook: Notebook, page: Any
) -> None:
    notebook.open("What is 15% of 240?", "What is 15% of 240?")
    notebook.command("notebook:run-cell-and-select-next")
    notebook.wait_for_text(ANSWER)
    thinking = page.locator(".jp-wm-think details")
    assert thinking.first.get_attribute("open") is None

    page.get_by_role("button", name="Unfold thinking").click()
    page.wait_for_function("() => document.querySelector('.jp-wm-think details').open")
    page.wait_for_selector('[aria-label="Unfold thinking"][aria-pressed=true]')
    notebook.command("notebook:run-cell-and-select-next")
    thinking.nth(1).wait_for(timeout=60_000)

    assert thinking.nth(1).get_attribute("open") is not None


def test_notebook_7_shows_the_same(page: Any, server: str, folder: Path) -> None:
    pytest.importorskip("notebook")
    source = EXAMPLES / "01_first_conversation.ipynb"
    (folder / "seven.ipynb").write_bytes(source.read_bytes())

    page.goto(f"{server}/notebooks/seven.ipynb")
    page.wait_for_selector('[aria-label="Run mode"]:enabled', timeout=60_000)

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
