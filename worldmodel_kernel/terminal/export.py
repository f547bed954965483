"""`worldmodel export`: a conversation notebook as plain Python cells, or as Markdown."""

import argparse
import base64
from pathlib import Path

import nbformat

from worldmodel_kernel.notebooks import Picture, to_markdown, to_python
from worldmodel_kernel.terminal.run import read_notebook


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="worldmodel export",
        description="Turn a conversation notebook into one that runs without us (the model's code "
        "as cells with their outputs), or into Markdown.",
    )
    parser.add_argument("notebook", type=Path)
    parser.add_argument("--to", choices=("python", "markdown"), default="python")
    parser.add_argument("-o", "--output", type=Path, help="default: NOTEBOOK.python.ipynb or .md")
    options = parser.parse_args(arguments)
    suffix = {"python": ".python.ipynb", "markdown": ".md"}[options.to]
    output = options.output or options.notebook.with_suffix(suffix)
    notebook = read_notebook(options.notebook)
    output.parent.mkdir(parents=True, exist_ok=True)
    if options.to == "python":
        nbformat.write(to_python(notebook), output)
    else:
        text, pictures = to_markdown(notebook, folder=f"{output.stem}_files")
        output.write_text(text, encoding="utf-8")
        _save(pictures, output.parent)
    print(f"Written: {output}")
    return 0


def _save(pictures: list[Picture], folder: Path) -> None:
    for picture in pictures:
        path = folder / picture.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(picture.base64))
