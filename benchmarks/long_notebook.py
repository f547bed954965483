"""A notebook of many turns, and its twin in which every display of ours is plain Markdown."""

import base64
import random
import struct
import zlib

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook, new_output

from worldmodel_kernel.display import Bundle, block_bundle, error_bundle, status_bundle
from worldmodel_kernel.records import BlockRecord, TurnRecord

WORDS = "the mean of a list is its sum over its length so first add then divide and check".split()
Shown = NotebookNode | dict[str, Bundle]
"""An output of the shell, or a display of ours in both ways."""

SPEC = {"name": "worldmodel", "display_name": "WorldModel", "language": "python"}


def notebooks(turns: int) -> dict[str, NotebookNode]:
    """ "ours" and "markdown"; nothing in them is left to chance."""
    both: dict[str, list[NotebookNode]] = {"ours": [], "markdown": []}
    for number in range(1, turns + 1):
        shown = _turn(number, turns, random.Random(number))
        for name, cells in both.items():
            outputs = [
                each if isinstance(each, NotebookNode) else _display(each[name]) for each in shown
            ]
            cells.append(
                new_code_cell(f"Question {number}?", execution_count=number, outputs=outputs)
            )
    metadata = {"kernelspec": SPEC, "language_info": {"name": "python"}}
    return {name: new_notebook(cells=cells, metadata=metadata) for name, cells in both.items()}


def marker(number: int, turns: int) -> str:
    """Words that stand in the answer of one turn only."""
    return f"Answer {number} of {turns}"


def _turn(number: int, turns: int, chance: random.Random) -> list[Shown]:
    """Its outputs, in order."""
    blocks = [
        BlockRecord("think", "\n".join(_sentence(chance) for _ in range(chance.randint(2, 8))))
    ]
    if number % 3 == 0:
        blocks.append(BlockRecord("plan", "1. Add.\n2. Divide.\n3. Print the mean."))
    outputs: list[Shown] = []
    for run in range(chance.randint(1, 3)):
        code = _code(chance.randint(2, 12))
        fields = {"status": "ok", "execution_count": 3 * number + run, "seconds": 0.02}
        blocks.append(BlockRecord("code", code, output="mean 5.0", **fields))
    for block in blocks:
        outputs.append(_both(block))
        if block.kind == "code":
            outputs += _real_outputs(number, chance)
    if number % 7 == 0:
        bundle = error_bundle("NameError", "name 'totl' is not defined", ["Traceback", "  line 2"])
        outputs.append({"ours": bundle, "markdown": _markdown(f"```\n{bundle['text/plain']}\n```")})
    answer = (
        f"{marker(number, turns)}: the mean is **5.0**, since "
        f"$\\bar x = \\frac{{1}}{{n}}\\sum x_i$.\n\n"
        f"| n | sum |\n|---|---|\n| 3 | 15 |\n| {number} | {5 * number} |\n\n{_sentence(chance)}"
    )
    outputs.append(_both(BlockRecord("text", answer)))
    record = TurnRecord(str(number), f"Question {number}?", model="tiny", sampled_tokens=200,
                        seconds=2.0, ending="eos", blocks=tuple(blocks))  # fmt: skip
    bundle = status_bundle(record)
    outputs.append({"ours": bundle, "markdown": _markdown(f"*{bundle['text/plain']}*")})
    return outputs


def _both(block: BlockRecord) -> dict[str, Bundle]:
    match block.kind:
        case "text":
            text = block.text
        case "code":
            text = f"**In [{block.execution_count}]** · 0.02 s\n```python\n{block.text}\n```"
        case _:
            text = f"**{block.kind}**\n\n{block.text}"
    return {"ours": block_bundle(block), "markdown": _markdown(text)}


def _markdown(text: str) -> Bundle:
    return {"text/markdown": text, "text/plain": text}


def _display(bundle: Bundle) -> NotebookNode:
    return new_output("display_data", data=bundle)


def _sentence(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(6, 25))).capitalize() + "."


def _code(lines: int) -> str:
    rows = [
        f"total_{n} = sum(x * {n} for x in [1.5, 2, 'a'] if x)  # step {n}" for n in range(lines)
    ]
    return "\n".join(["import math", *rows, 'print(f"mean {math.sqrt(25)}")'])


def _real_outputs(number: int, chance: random.Random) -> list[NotebookNode]:
    lines = "".join(f"row {n}: {chance.random():.4f}\n" for n in range(chance.randint(1, 10)))
    outputs = [new_output("stream", name="stdout", text=lines)]
    if number % 5 == 0:
        rows = "".join(f"<tr><td>{n}</td><td>{chance.random():.3f}</td></tr>" for n in range(10))
        outputs.append(_display({"text/html": f"<table>{rows}</table>", "text/plain": "a table"}))
    if number % 10 == 0:
        outputs.append(_display({"image/png": _picture(chance), "text/plain": "<Figure>"}))
    return outputs


def _picture(chance: random.Random, side: int = 200) -> str:
    """Noise, which is about as large as a plot of the same size."""
    rows = b"".join(b"\0" + chance.randbytes(side) for _ in range(side))
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    ]
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + body).decode()
