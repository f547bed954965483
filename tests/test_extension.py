"""The JupyterLab extension as a person sees it: traces, and what a person is asked.

Screenshots are left in `build/screenshots` to be looked at.
"""

from pathlib import Path
from typing import Any

import nbformat

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
    theme,
)

__all__ = ["browser", "folder", "notebook", "page", "pytestmark", "requests", "scripted", "server"]

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
  const ink = rgb(getComputedStyle(node).color);
  const paper = rgb(getComputedStyle(back).backgroundColor);
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
