"""Other ways through the page: a question passed over or stopped, surprise, palette, Notebook 7."""

from pathlib import Path
from typing import Any

import nbformat
import pytest

from extension_page import (
    ANSWER,
    Notebook,
    browser,
    folder,
    notebook,
    open_connected,
    page,
    pytestmark,
    save_shot,
    scripted,
    server,
)

__all__ = ["browser", "folder", "notebook", "page", "pytestmark", "scripted", "server"]

OPEN_QUESTION = ".jp-wm-ask:not(.jp-mod-answered)"


def asked(notebook: Notebook) -> None:
    """A turn waits for the person's word."""
    open_connected(notebook, "%mode ask", "What is 15% of 240?", "%status")
    notebook.run_all()
    notebook.page.wait_for_selector(OPEN_QUESTION, timeout=30_000)


def test_a_skipped_block_is_shown_as_such_and_the_turn_goes_on(
    notebook: Notebook, page: Any
) -> None:
    asked(notebook)

    page.locator(OPEN_QUESTION).get_by_role("button", name="Skip").click()

    page.wait_for_selector(".jp-wm-answer", timeout=30_000)
    assert "not run" in page.locator(".jp-wm-code .jp-wm-facts").inner_text()
    assert page.locator(".jp-wm-ask").count() == 0
    assert "36.0" not in page.locator(".jp-wm-answer").inner_text()


def test_the_toolbars_stop_ends_a_turn_that_waits_for_a_word(notebook: Notebook, page: Any) -> None:
    asked(notebook)

    page.locator(".jp-wm-stop").click()

    page.wait_for_selector(".jp-wm-ask", state="detached", timeout=20_000)
    page.wait_for_selector(".jp-wm-stop:disabled", timeout=20_000)
    notebook.wait_for_text("stopped")
    notebook.command("notebook:run-all-below")
    notebook.wait_for_text("shell")


def test_the_map_of_surprise_is_read_with_mouse_and_keys(notebook: Notebook, page: Any) -> None:
    open_connected(notebook, "%set surprise=on", "twenty lines please")
    notebook.run_all()
    mark = page.locator(".jp-wm-surprise .jp-wm-mark")
    mark.nth(1).wait_for(timeout=60_000)
    line = page.locator(".jp-wm-surprise .jp-wm-facts")
    assert line.inner_text().startswith("The output cost ")

    mark.nth(1).hover()
    assert line.inner_text() == mark.nth(1).get_attribute("title")

    page.locator(".jp-wm-surprise .jp-wm-heat").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    assert line.inner_text() == mark.first.get_attribute("title")
    assert " bits" in line.inner_text()
    save_shot(page, "surprise")


def test_the_palette_turns_an_answer_into_cells(notebook: Notebook, page: Any) -> None:
    open_connected(notebook, "What is 15% of 240?")
    notebook.run_all()
    notebook.wait_for_text(ANSWER)

    notebook.command("apputils:activate-command-palette")
    page.locator(".lm-CommandPalette-input").first.fill("Turn the Answer")
    page.locator(".lm-CommandPalette-item", has_text="Turn the Answer into Cells").wait_for()
    page.keyboard.press("Enter")

    page.wait_for_function(
        "() => window.jupyterapp.shell.currentWidget.content.widgets.length === 3"
    )


def test_notebook_7_holds_a_conversation(page: Any, server: str, folder: Path) -> None:
    pytest.importorskip("notebook")
    named = {"name": "worldmodel", "display_name": "WorldModel", "language": "python"}
    cells = [nbformat.v4.new_code_cell(text) for text in ("%mode run", "What is 15% of 240?")]
    made = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": named})
    nbformat.write(made, folder / "seven_talks.ipynb")
    page.goto(f"{server}/notebooks/seven_talks.ipynb")
    page.wait_for_selector('[aria-label="Run mode"]:enabled', timeout=60_000)

    page.locator(".jp-Cell .cm-content").first.click()
    page.keyboard.press("Shift+Enter")
    page.keyboard.press("Shift+Enter")

    page.get_by_text(ANSWER).wait_for(timeout=60_000)
    assert page.locator(".jp-wm-think details").count() == 1
    assert page.locator(".jp-wm-code code").inner_text().startswith("result = 240")
    save_shot(page, "notebook7_talks")
