"""A plain notebook with `%%ask` and a live view, as a person sees it in JupyterLab."""

import re
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from test_browser import READY, Notebook, browser, folder, notebook, pytestmark, server

__all__ = ["browser", "folder", "notebook", "pytestmark", "server"]
pytest.importorskip("anywidget")

LOAD = """import os
os.environ |= {{"WORLDMODEL_ENGINE": "scripted", "WORLDMODEL_SCRIPT": {script!r}}}
%load_ext worldmodel_kernel"""
VIEW = """bad = "<img src=x onerror='window.pwned=1'>"
from worldmodel_kernel.widgets import Variables
Variables()"""
LIVE = ".worldmodel-variables"


def open_plain(page: Notebook, server: str, folder: Path, name: str) -> None:
    load = LOAD.format(script=str(folder / "script.json"))
    cells = [new_code_cell(source) for source in (load, VIEW, "%%ask\nWhat is 15% of 240?")]
    spec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    path = folder / f"{name}.ipynb"
    nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": spec}), path)
    page.page.goto(f"{server}/lab/workspaces/{name}/tree/{path.name}?reset")
    page.page.wait_for_selector(".jp-NotebookPanel .jp-Cell", timeout=60_000)
    page.page.evaluate(READY)


def test_the_live_table_follows_the_model_and_its_snapshot_stays(
    notebook: Notebook, server: str, folder: Path
) -> None:
    open_plain(notebook, server, folder, "plain")
    notebook.run_all()
    notebook.wait_for_text("15% of 240 is 36.0.")
    live = notebook.page.locator(LIVE)
    live.locator("tr", has_text="36.0").wait_for(timeout=30_000)

    live.locator("input").fill("resul")
    assert live.locator("tbody tr").count() == 1
    live.locator("input").fill("")
    notebook.screenshot()
    assert notebook.page.evaluate("() => window.pwned") is None
    assert notebook.page.locator(f"{LIVE} img").count() == 0

    notebook.save("as last seen", name="plain")
    notebook.command("kernelmenu:shutdown")
    notebook.page.reload()
    notebook.wait_for_text("15% of 240 is 36.0.", timeout_s=60)
    snapshot = notebook.page.locator(".jp-OutputArea details", has_text="as last seen").first
    snapshot.locator("summary").click()
    snapshot.locator("td", has_text="36.0").wait_for(timeout=10_000)


def test_the_live_table_reads_on_dark_paper(notebook: Notebook, server: str, folder: Path) -> None:
    open_plain(notebook, server, folder, "dark")
    notebook.page.evaluate(
        "() => void window.jupyterapp.commands.execute("
        "'apputils:change-theme', {theme: 'JupyterLab Dark'})"
    )
    notebook.run_all()
    cell = notebook.page.locator(f"{LIVE} td", has_text="36.0").first
    cell.wait_for(timeout=60_000)
    notebook.screenshot()

    colour = cell.evaluate("cell => getComputedStyle(cell).color")
    assert min(int(part) for part in re.findall(r"\d+", colour)[:3]) > 120, colour
