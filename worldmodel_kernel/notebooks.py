"""A conversation notebook as ordinary ones: its parts read from the JSON that each turn left.

The blocks of a turn and the shell's real outputs stand in a cell's outputs in the order in which
they happened: thinking, code, outputs of that code, answer, and last the record of the turn.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from worldmodel_kernel.cells import Command, Nothing, Prompt, Python, read_cell
from worldmodel_kernel.commands.registry import COMMANDS
from worldmodel_kernel.display import MIME, block_bundle
from worldmodel_kernel.markdown import defused
from worldmodel_kernel.outputs import NO_OUTPUT, output_text
from worldmodel_kernel.plain_cells import asks_in, questions
from worldmodel_kernel.records import CellRecord, Record, has_run


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that a Markdown file refers to."""

    path: str
    base64: str


@dataclass(slots=True)
class Part:
    """One block of a turn, and of code its real outputs."""

    kind: str
    text: str
    runs: bool = True
    """Whether it may run: only code that once did, so that what a person refused never does."""

    outputs: list[NotebookNode] = field(default_factory=list)


def parts_of(cell: NotebookNode) -> list[Part]:
    """The blocks of a prompt cell, in order; empty when no turn of ours is in its outputs."""
    parts: list[Part] = []
    for output in cell.get("outputs", []):
        trace = output.get("data", {}).get(MIME)
        if trace is None:
            if parts and parts[-1].kind == "code":
                parts[-1].outputs.append(output)
        elif "block" in trace:
            block = trace["block"]
            runs = has_run(block.get("status", ""))
            parts.append(Part(block["kind"], block["text"], runs=runs))
        elif "error" in trace and parts:
            parts[-1].outputs.append(_error(trace["error"]))
    return parts


def _error(error: dict[str, Any]) -> NotebookNode:
    lines = str(error["traceback"]).split("\n")
    return new_output("error", ename=error["ename"], evalue=error["evalue"], traceback=lines)


def to_python(notebook: NotebookNode) -> NotebookNode:
    """Questions and answers as text, all code as cells that run in plain IPython."""
    python = _plain_python_cells if _is_plain(notebook) else _python_cells
    cells: list[NotebookNode] = []
    for cell in notebook.cells:
        cells += python(cell) if cell.cell_type == "code" else [cell]
    kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return new_notebook(
        cells=cells, metadata={"kernelspec": kernelspec, "language_info": {"name": "python"}}
    )


def from_records(records: Iterable[Record]) -> NotebookNode:
    """A conversation of which there is no notebook, as one: outputs are the texts that the model
    read."""
    return new_notebook(cells=[_cell_of(record) for record in records])


def _cell_of(record: Record) -> NotebookNode:
    if isinstance(record, CellRecord):
        return new_code_cell(f"%%python\n{record.code}", outputs=_recorded(record.output))
    outputs: list[NotebookNode] = []
    for block in record.blocks:
        if block.status:  # v1 keeps its code as a plan that was run
            block = replace(block, kind="code")
        outputs.append(new_output("display_data", data=block_bundle(block)))
        outputs += _recorded(block.output)
    return new_code_cell(record.prompt, outputs=outputs)


def _recorded(output: str | None) -> list[NotebookNode]:
    if output in (None, NO_OUTPUT):
        return []
    return [new_output("stream", name="stdout", text=f"{output}\n")]


def _is_plain(notebook: NotebookNode) -> bool:
    """Whether its cells are Python, and a question is one with `%%ask`."""
    kernel = notebook.metadata.get("kernelspec", {}).get("name", "")
    return not kernel.startswith("worldmodel") and asks_in(
        cell.source for cell in notebook.cells if cell.cell_type == "code"
    )


def _plain_python_cells(cell: NotebookNode) -> list[NotebookNode]:
    above, asked, below = questions(cell.source)
    if not asked:
        return [_code_cell(above, cell.get("outputs", []))] if above else []
    return [
        *([_code_cell(above, [])] if above else []),
        *(new_markdown_cell(_quoted(question)) for question in asked),
        *_answer_cells(cell),
        *([_code_cell(below, [])] if below else []),
    ]


def _python_cells(cell: NotebookNode) -> list[NotebookNode]:
    return _python_cells_of(cell, cell.source)


def _python_cells_of(cell: NotebookNode, source: str) -> list[NotebookNode]:
    match read_cell(source, COMMANDS):
        case Python(code):
            return [_code_cell(code, cell.get("outputs", []))]
        case Prompt(text):
            return [new_markdown_cell(_quoted(text)), *_answer_cells(cell)]
        case Command(_, _, rest):
            return _python_cells_of(cell, rest)
        case Nothing():
            return []


def _answer_cells(cell: NotebookNode) -> list[NotebookNode]:
    made = (_python_cell(part) for part in parts_of(cell))
    return [each for each in made if each is not None]


def _python_cell(part: Part) -> NotebookNode | None:
    if part.kind == "code" and not part.runs:
        return new_markdown_cell(f"Not run:\n\n{_fenced(part.text, 'python')}")
    if part.kind == "code":
        return _code_cell(part.text, part.outputs)
    return new_markdown_cell(defused(part.text)) if part.kind == "text" else None


def _code_cell(code: str, outputs: list[NotebookNode]) -> NotebookNode:
    """Code that failed, and was perhaps mended later, must not stop who runs the whole notebook."""
    kept = [o for o in outputs if MIME not in o.get("data", {})]
    for output in kept:
        if output.output_type == "execute_result":
            output.execution_count = None
    failed = any(output.output_type == "error" for output in kept)
    metadata = {"tags": ["raises-exception"]} if failed else {}
    return new_code_cell(code, outputs=kept, metadata=metadata)


def to_markdown(notebook: NotebookNode, *, folder: str) -> tuple[str, list[Picture]]:
    """The conversation as Markdown, and the pictures that it shows, below `folder`."""
    pictures: list[Picture] = []
    texts: list[str] = []
    markdown = _plain_markdown_of if _is_plain(notebook) else _markdown_of
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            texts.append(cell.source)
        elif cell.cell_type == "code":
            texts += markdown(cell, folder, pictures)
    return "\n\n".join(text for text in texts if text) + "\n", pictures


def _plain_markdown_of(cell: NotebookNode, folder: str, pictures: list[Picture]) -> list[str]:
    above, asked, below = questions(cell.source)
    texts = [_fenced(above, "python")] if above else []
    if not asked:
        shown = _outputs_markdown(cell.get("outputs", []), folder, pictures)
        return [*texts, *shown] if above else []
    texts += map(_quoted, asked)
    for part in parts_of(cell):
        texts += _part_markdown(part, folder, pictures)
    return [*texts, _fenced(below, "python")] if below else texts


def _markdown_of(cell: NotebookNode, folder: str, pictures: list[Picture]) -> list[str]:
    return _markdown_of_source(cell, cell.source, folder, pictures)


def _markdown_of_source(
    cell: NotebookNode, source: str, folder: str, pictures: list[Picture]
) -> list[str]:
    match read_cell(source, COMMANDS):
        case Python(code):
            shown = _outputs_markdown(cell.get("outputs", []), folder, pictures)
            return [_fenced(code, "python"), *shown]
        case Prompt(text):
            texts = [_quoted(text)]
            for part in parts_of(cell):
                texts += _part_markdown(part, folder, pictures)
            return texts
        case Command(_, _, rest):
            return _markdown_of_source(cell, rest, folder, pictures)
        case Nothing():
            return []


def _part_markdown(part: Part, folder: str, pictures: list[Picture]) -> list[str]:
    match part.kind:
        case "code":
            shown = _outputs_markdown(part.outputs, folder, pictures)
            return [_fenced(part.text, "python"), *shown]
        case "text":
            return [defused(part.text)]
        case _:
            return [
                f"<details><summary>{part.kind}</summary>\n\n{_fenced(part.text)}\n\n</details>"
            ]


def _outputs_markdown(
    outputs: list[NotebookNode], folder: str, pictures: list[Picture]
) -> list[str]:
    texts: list[str] = []
    for output in outputs:
        data: dict[str, Any] = output.get("data", {})
        if "image/png" in data:
            path = f"{folder}/figure-{len(pictures) + 1}.png"
            pictures.append(Picture(path, data["image/png"]))
            texts.append(f"![figure]({path})")
        elif MIME in data:
            texts.append(_fenced(data.get("text/plain", "")))
        else:
            texts.append(_fenced(output_text([output])))
    return texts


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


def _fenced(text: str, language: str = "") -> str:
    """A code block whose fence is longer than any in the text."""
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}{language}\n{text.strip(chr(10))}\n{fence}"
