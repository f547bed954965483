"""Notebooks read from disk, and conversations written there as ordinary notebooks or Markdown."""

import base64
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from worldmodel_kernel.errors import ConversationError
from worldmodel_kernel.notebooks import Picture, to_markdown, to_python


def read_notebook(path: Path) -> NotebookNode:
    """A notebook of format 4. Raises ConversationError when the file is none."""
    try:
        return nbformat.read(path, as_version=4)
    except FileNotFoundError as error:
        raise ConversationError(f"there is no notebook {path}") from error
    except Exception as error:
        raise ConversationError(f"{path} cannot be read as a notebook: {error}") from error


def write_export(notebook: NotebookNode, path: Path, kind: str) -> None:
    """As "python" cells or "markdown" (its pictures in a folder beside it).

    Raises:
        ConversationError: the file cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if kind == "python":
            nbformat.write(to_python(notebook), path)
            return
        text, pictures = to_markdown(notebook, folder=f"{path.stem}_files")
        path.write_text(text, encoding="utf-8")
        _save(pictures, path.parent)
    except OSError as error:
        raise ConversationError(f"{path} cannot be written: {error.strerror or error}") from error


def _save(pictures: list[Picture], folder: Path) -> None:
    for picture in pictures:
        path = folder / picture.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(picture.base64))
