"""`worldmodel run`: executes a conversation notebook through the kernel, without a front end."""

import argparse
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
from jupyter_client.kernelspec import KernelSpec
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from worldmodel_kernel.errors import ConversationError
from worldmodel_kernel.exporting import read_notebook
from worldmodel_kernel.safe.bundle import plain_text
from worldmodel_kernel.session import load_settings
from worldmodel_kernel.terminal.answering import AnsweringClient, Prepared, prepared
from worldmodel_kernel.terminal.console import SafeConsole
from worldmodel_kernel.terminal.install import kernel_spec
from worldmodel_kernel.terminal.options import add_isolation, add_set, environment_of
from worldmodel_kernel.workspace.isolation import choose
from worldmodel_kernel.workspace.spec import ChildSpecManager


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="worldmodel run",
        description="Execute a conversation notebook. Exit status 1: a cell failed; what was "
        "executed until then is written all the same.",
    )
    parser.add_argument("notebook", type=Path)
    parser.add_argument("-o", "--output", type=Path, help="default: NOTEBOOK.out.ipynb")
    parser.add_argument(
        "--html", type=Path, help="also write the notebook as a page (needs nbconvert)"
    )
    parser.add_argument("--timeout", type=int, default=600, help="seconds a cell (%(default)s)")
    parser.add_argument(
        "--answer",
        action="append",
        default=[],
        metavar="WORDS=ANSWER",
        help="what to answer when input() asks a question with these words; repeatable, each is "
        "given once, other questions get an empty answer",
    )
    parser.add_argument("--model", help="a folder, an adapter's folder, or a name on the hub")
    add_isolation(parser)
    add_set(parser)
    options = parser.parse_args(arguments)
    answers = [prepared(text) for text in options.answer]
    environment = environment_of(options, beside=os.environ)
    output = options.output or options.notebook.with_suffix(".out.ipynb")
    notebook = read_notebook(options.notebook)
    folder = options.notebook.parent
    settings = load_settings(environment=os.environ | environment)
    if notice := choose(settings.workspace.isolation).notice:
        print(notice, file=sys.stderr)
    failure = execute(
        notebook,
        folder=folder,
        timeout_s=options.timeout,
        answers=answers,
        environment=environment,
    )
    output.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, output)
    print(f"Written: {output}")
    if options.html:
        _write_page(notebook, options.html)
    if failure:
        print(failure, file=sys.stderr)
    return 1 if failure else 0


def execute(
    notebook: nbformat.NotebookNode,
    *,
    folder: Path,
    timeout_s: int,
    answers: list[Prepared],
    environment: dict[str, str],
) -> str:
    """Run every cell in place; returns what failed, or nothing."""
    spec = KernelSpec(**kernel_spec("WorldModel", environment))
    client = AnsweringClient(
        notebook,
        answers,
        timeout=timeout_s,
        kernel_name="worldmodel",
        resources={"metadata": {"path": str(folder)}},
    )
    manager = client.create_kernel_manager()
    manager.kernel_spec_manager = ChildSpecManager(spec)
    sockets = TemporaryDirectory(prefix="wm-run-")
    manager.transport, manager.ip = "ipc", f"{sockets.name}/k"
    columns = (TextColumn("{task.completed}/{task.total}"), BarColumn(), TimeElapsedColumn())
    console = SafeConsole(stderr=True)
    progress = Progress(*columns, TextColumn("{task.description}"), console=console)
    with sockets, progress as bar:
        task = bar.add_task("starting", total=len(notebook.cells))
        client.on_cell_start = lambda cell, cell_index: bar.update(
            task, completed=cell_index, description=_first_line(cell.source)
        )
        try:
            client.execute()
        except CellExecutionError as error:
            return plain_text(f"a cell failed:\n{error}")
        except (CellTimeoutError, DeadKernelError) as error:
            return f"the notebook was not finished: {error}"
        bar.update(task, completed=len(notebook.cells), description="done")
    return ""


def _first_line(source: str) -> str:
    line = source.strip().split("\n")[0]
    return line if len(line) < 60 else line[:60] + " …"


def _write_page(notebook: nbformat.NotebookNode, path: Path) -> None:
    try:
        from nbconvert import HTMLExporter
    except ImportError as error:
        raise ConversationError("--html needs nbconvert: pip install nbconvert") from error
    page, _ = HTMLExporter().from_notebook_node(notebook)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page, encoding="utf-8")
    print(f"Written: {path}")
