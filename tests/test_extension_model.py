"""The model in the page: how full its context is, and the choice of another one."""

import json
import shutil
import signal
import subprocess
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
    show_panel,
)
from run_folders import write_run
from worldmodel_kernel.engines.calibration import UNSURE
from worldmodel_kernel.engines.local import EMBEDDED

__all__ = ["browser", "folder", "notebook", "page", "pytestmark", "scripted", "server"]
SHOW_THE_SAME = """() => {
  const meter = document.querySelector('.jp-wm-context meter');
  const shown = document.querySelector('.jp-wm-context .jp-wm-facts')?.textContent ?? '';
  const status = document.querySelector('.jp-wm-statusitem').textContent;
  return meter?.value > 0 && shown.endsWith('of 32,768 tokens (0 %)') && status.includes(shown)
    && status.includes('Ready') && meter.getAttribute('aria-valuetext') === shown;
}"""
TOOLBAR = ".jp-NotebookPanel-toolbar .jp-wm-model"


def test_panel_and_status_bar_show_how_full_the_context_is(notebook: Notebook, page: Any) -> None:
    open_connected(notebook, "What is 15% of 240?")
    show_panel(page)
    notebook.run_all()
    notebook.wait_for_text(ANSWER)

    page.wait_for_function(SHOW_THE_SAME)  # in one look: the count grows while text comes

    save_shot(page, "model")


def test_what_went_wrong_is_said_until_it_is_dismissed(notebook: Notebook, page: Any) -> None:
    open_connected(notebook, "What is 15% of 240?")
    show_panel(page)

    type_model(page, "nowhere")

    problem = page.locator(".jp-wm-problem:visible")
    problem.wait_for(timeout=20_000)
    assert "replays a script" in problem.inner_text()
    save_shot(page, "problem")
    problem.get_by_label("Dismiss").click()
    problem.wait_for(state="detached")


def test_without_the_panel_a_notification_says_it(notebook: Notebook, page: Any) -> None:
    open_connected(notebook, "What is 15% of 240?")

    type_model(page, "nowhere")

    toast = page.locator(".jp-toastContainer [role=alert], .Toastify [role=alert]")
    toast.filter(has_text="replays a script").wait_for(timeout=20_000)  # there may be others


def type_model(page: Any, name: str) -> None:
    page.evaluate("() => void window.jupyterapp.commands.execute('worldmodel:choose-model')")
    page.locator(".jp-Dialog input").fill(name)
    page.locator(".jp-Dialog .jp-mod-accept").click()


def test_training_runs_are_seen_and_stopped(notebook: Notebook, page: Any, folder: Path) -> None:
    sleeper = subprocess.Popen(["sleep", "300"])
    runs = folder / "runs"
    write_run(runs, "tables", state="finished", steps=8, adapter=True)
    write_run(runs, "units", state="running", steps=5, pid=sleeper.pid)
    try:
        open_connected(notebook, "What is 15% of 240?")
        show_panel(page)
        notebook.run_all()
        notebook.wait_for_text(ANSWER)
        page.get_by_label("Stop units").wait_for(timeout=20_000)
        assert "running · 5 of 8" in page.locator(".jp-wm-runs").inner_text()
        assert page.get_by_label("Use tables").is_visible()
        save_shot(page, "runs")

        page.get_by_label("Stop units").click()

        page.locator(".jp-wm-runs li[data-state=failed]").wait_for(timeout=20_000)
        assert sleeper.wait(20) == -signal.SIGTERM
    finally:
        sleeper.kill()
        shutil.rmtree(runs)


@pytest.fixture(scope="module")
def models(folder: Path) -> None:
    """A kernel with the model inside, and the same model once more as a finished run."""
    if not (EMBEDDED / "model.safetensors").is_file():
        pytest.skip("the model that ships inside is not here")
    kernels = folder / "jupyter" / "kernels"
    spec = json.loads((kernels / "worldmodel" / "kernel.json").read_text())
    (kernels / "worldmodel-local").mkdir()
    (kernels / "worldmodel-local" / "kernel.json").write_text(json.dumps(spec | {"env": {}}))
    (folder / "runs" / "second").mkdir(parents=True)
    (folder / "runs" / "second" / "final").symlink_to(EMBEDDED)


def test_another_model_is_chosen_and_one_that_fails_leaves_the_old_one(
    notebook: Notebook, page: Any, models: None
) -> None:
    notebook.open("What is 15% of 240?", kernel="worldmodel-local")
    page.wait_for_selector(f"{TOOLBAR}:enabled", timeout=60_000)
    show_panel(page)
    wait_for_model(page, "embedded")

    page.locator(TOOLBAR).select_option(label="runs/second")
    page.wait_for_selector(".jp-wm-card.jp-mod-busy", timeout=20_000)
    during = page.locator(TOOLBAR).evaluate(CHOSEN)
    save_shot(page, "loading")
    wait_for_model(page, "runs/second")
    page.wait_for_selector(".jp-wm-card:not(.jp-mod-busy)")

    assert during == "embedded", "the present one is in use until the new one is loaded"
    type_model(page, "./runs/nowhere")
    page.wait_for_selector(".jp-wm-problem >> text=no model at ./runs/nowhere", timeout=60_000)
    assert page.locator(TOOLBAR).evaluate(CHOSEN) == "runs/second"
    notebook.run_all()
    page.wait_for_selector(".jp-wm-status", timeout=60_000)
    assert "second" in page.locator(".jp-wm-status").inner_text()
    save_shot(page, "chosen")


CHOSEN = "select => select.selectedOptions[0]?.textContent"


def test_an_unsure_answer_says_so_below(notebook: Notebook, page: Any, models: None) -> None:
    notebook.open("What is the zorble of 12 and 7?", kernel="worldmodel-local")
    wait_for_model(page, "embedded")

    notebook.run_all()

    notebook.wait_for_text(UNSURE, timeout_s=60)
    assert UNSURE in page.locator(".jp-wm-status").first.inner_text()
    save_shot(page, "unsure")


def wait_for_model(page: Any, name: str) -> None:
    page.wait_for_function(
        "([selector, name]) => {"
        f"const select = document.querySelector(selector); return ({CHOSEN})(select) === name; }}",
        arg=[TOOLBAR, name],
        timeout=90_000,
    )
