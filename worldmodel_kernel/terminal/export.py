"""`worldmodel export`: a conversation notebook as plain Python cells, or as Markdown."""

import argparse
from pathlib import Path

from worldmodel_kernel.exporting import read_notebook, write_export


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
    write_export(read_notebook(options.notebook), output, options.to)
    print(f"Written: {output}")
    return 0
