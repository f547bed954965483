"""Pages that are loaded again or closed in the middle of a turn, and kernels restarted there.

Screenshots are left in `build/screenshots` to be looked at.
"""

import time
from pathlib import Path
from typing import Any

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
from test_browser import READY

__all__ = ["browser", "folder", "notebook", "page", "pytestmark", "scripted", "server"]

SOURCES = """() => window.jupyterapp.shell.currentWidget.content.widgets[1].model.outputs.toJSON()
  .map(output => output.data?.['application/vnd.worldmodel.trace.v1+json'])
  .filter(trace => trace?.block).map(trace => trace.block)"""
BUDGET = "%set max_step_tokens=9000 max_tokens=9000"


def blocks(page: Any) -> list[dict[str, Any]]:
    """What the second cell of the notebook that is open holds."""
    found: list[dict[str, Any]] = page.evaluate(SOURCES)
    return found


def start_long(notebook: Notebook, *questions: str) -> None:
    open_connected(notebook, BUDGET, *questions)
    notebook.run_all()
    notebook.wait_for_text("Line 0")


def test_a_page_loaded_again_while_text_streams_goes_on_with_all_of_it(
    notebook: Notebook, page: Any
) -> None:
    start_long(notebook, "a long one, unhurried")

    page.reload()

    page.wait_for_selector(".jp-mod-growing", timeout=60_000)
    save_shot(page, "reloaded")
    notebook.wait_for_text("Done at last.", timeout_s=120)
    page.wait_for_selector(".jp-wm-status")
    assert [block["kind"] for block in blocks(page)] == ["think", "text"], "once each"
    assert blocks(page)[0]["text"].count("\n") == 149, "nothing is missing"
    assert page.locator(".jp-Cell .jp-InputPrompt").nth(1).inner_text() == "[2]:"
    notebook.save("Done at last.")


def test_a_page_that_comes_back_when_all_is_over_gets_what_it_missed(
    notebook: Notebook, page: Any, folder: Path
) -> None:
    start_long(notebook, "a long one, unhurried", "What is 15% of 240?")
    address = page.url
    page.goto("about:blank")
    wait_for_idle_kernels(page)

    page.goto(address.replace("?reset", ""))

    notebook.wait_for_text("Done at last.", timeout_s=60)
    notebook.wait_for_text(ANSWER)
    assert [block["kind"] for block in blocks(page)] == ["think", "text"]
    notebook.save("15% of 240 is **36.0**.")
    page.reload()
    notebook.wait_for_text(ANSWER, timeout_s=60)
    assert page.locator(".jp-wm-code").count() == 1, "it is not told twice"


def wait_for_idle_kernels(page: Any) -> None:
    """The server knows a kernel's state as long as somebody listens; else the clock must do."""
    time.sleep(15)
    assert page.url == "about:blank"


def wait_for_question(notebook: Notebook, page: Any) -> None:
    open_connected(notebook, "%mode ask", "What is 15% of 240?")
    notebook.run_all()
    page.wait_for_selector(".jp-wm-ask", timeout=30_000)


def test_a_block_that_waits_is_answered_after_the_page_was_loaded_again(
    notebook: Notebook, page: Any
) -> None:
    wait_for_question(notebook, page)

    page.reload()

    page.wait_for_selector(".jp-wm-code .jp-wm-ask .cm-content", timeout=60_000)
    save_shot(page, "asked_again")
    page.locator(".jp-wm-ask .jp-mod-primary").click()
    notebook.wait_for_text(ANSWER)
    assert [block["kind"] for block in blocks(page)] == ["think", "code", "text"]
    assert page.locator(".jp-OutputArea", has_text="36.0").count() >= 1


@pytest.mark.parametrize("how", ["the control", "the toolbar"])
def test_a_block_that_waits_is_stopped_after_the_page_was_loaded_again(
    how: str, notebook: Notebook, page: Any
) -> None:
    wait_for_question(notebook, page)
    page.reload()
    page.wait_for_selector(".jp-wm-ask", timeout=60_000)

    page.locator(".jp-wm-ask .jp-mod-stop" if how == "the control" else ".jp-wm-stop").click()

    page.wait_for_selector(".jp-wm-ask", state="detached")
    page.wait_for_selector(".jp-wm-stop:disabled", timeout=20_000)
    page.wait_for_selector(".jp-wm-status >> text=stopped by you")
    assert "result" not in [block.get("status") for block in blocks(page)]
    page.get_by_label("Run mode").select_option("run")
    notebook.command("notebook:run-cell")
    notebook.wait_for_text(ANSWER)


def test_a_kernel_restarted_in_a_turn_leaves_the_words_that_were_there(
    notebook: Notebook, page: Any
) -> None:
    start_long(notebook, "an endless one")
    notebook.wait_for_text("Line 8 of")

    page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.restartKernel()")

    page.wait_for_selector(".jp-wm-think .jp-wm-cut >> text=Stopped", timeout=60_000)
    seen = page.locator(".jp-wm-think .jp-wm-words").evaluate("node => node.textContent")
    assert "Line 8 of" in seen
    assert blocks(page)[0]["stopped"]
    assert blocks(page)[0]["text"] == seen, "the notebook holds what was on the screen"
    assert page.locator(".jp-mod-growing").count() == 0
    save_shot(page, "restarted")
    page.wait_for_selector('[aria-label="Run mode"]:enabled', timeout=60_000)
    page.evaluate(READY)
    notebook.save("Line 8 of")
    page.reload()
    page.wait_for_selector(".jp-wm-think .jp-wm-cut >> text=Stopped", timeout=60_000)
