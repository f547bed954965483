"""A turn's blocks as MIME bundles: JSON for programs, static HTML and plain text for people.

Each block is one display. The HTML has no script and no class, only inline style that reads on
light and dark paper; all of the model's words in it are escaped. The answer is Markdown, so that
every front end renders it and its LaTeX; HTML in it is defused. Text beyond `_MAX_HTML_CHARS` is
in the JSON only.
"""

import html
from collections.abc import Sequence
from typing import Any

from worldmodel_kernel.markdown import defused
from worldmodel_kernel.outputs import without_colours
from worldmodel_kernel.records import FORMAT, BlockRecord, TurnRecord, to_json
from worldmodel_kernel.surprise import (
    Piece,
    ScoredToken,
    bits,
    bits_per_char,
    most_surprising,
    pieces,
)

MIME = "application/vnd.worldmodel.trace.v1+json"

_MAX_HTML_CHARS = 8000
_SUMMARY_CHARS = 90
_FAINT_BITS = 0.5  # less is not coloured
_FULL_BITS = 12.0  # the strongest colour
_SURPRISES = 5
_FRAME = "border-left:3px solid {colour};padding:2px 0 2px 10px;margin:2px 0"
_FAINT = "opacity:.7;font-size:90%"
_PRE = "white-space:pre-wrap;overflow-wrap:anywhere;margin:4px 0;background:transparent"
_COLOURS = {"think": "#8a8f98", "plan": "#8250df", "code": "#2f81f7", "error": "#d1242f"}

Bundle = dict[str, Any]

ENDINGS = {
    "eos": "",
    "token_budget": "stopped: the token limit is reached",
    "cycle_budget": "stopped: the limit of code blocks is reached",
    "time_budget": "stopped: the time limit is reached",
    "context_full": "stopped: the model's context is full",
    "repetition": "stopped: the model repeats itself",
    "forbidden": "stopped: the model wrote an output of its own",
    "interrupted": "stopped by you",
    "engine_error": "failed: the model",
    "workspace_error": "failed: the shell",
}
"""How a turn ended, in words; nothing to say when the model ended it itself."""


def block_bundle(block: BlockRecord, *, id: str = "", unfolded: bool = False) -> Bundle:
    """One block of a reply, finished or still growing; `id` names it to the live channel."""
    data = {"format": FORMAT, "block": _block_json(block, id)}
    match block.kind:
        case "text":
            return {MIME: data, "text/markdown": defused(block.text), "text/plain": block.text}
        case "code":
            return {MIME: data, "text/html": _code(block), "text/plain": _plain_code(block)}
        case _:
            words = "thinking" if block.kind == "think" else block.kind
            return {
                MIME: data,
                "text/html": _folded(words, block.text, kind=block.kind, unfolded=unfolded),
                "text/plain": f"[{words}] {block.text}",
            }


def error_bundle(ename: str, evalue: str, traceback: list[str]) -> Bundle:
    """An error that the model has read, and may recover from: not an error of the cell."""
    plain = f"[error] {ename}: {evalue}"
    text = without_colours("\n".join(traceback)) or plain
    summary = f"{ename}: {evalue}"
    data = {"format": FORMAT, "error": {"ename": ename, "evalue": evalue, "traceback": text}}
    body = _folded("error", text, kind="error", summary=summary)
    return {MIME: data, "text/html": body, "text/plain": plain}


def status_bundle(record: TurnRecord) -> Bundle:
    """The line below a turn; its JSON is the whole record."""
    line = status_line(record)
    shown = f'<div style="{_FAINT}">{html.escape(line)}</div>'
    return {
        MIME: {"format": FORMAT, "turn": to_json(record)},
        "text/html": shown,
        "text/plain": line,
    }


def status_line(record: TurnRecord) -> str:
    """Model, tokens, speed, time, and why it ended if not by itself."""
    parts = [record.model + (f" + {record.adapter}" if record.adapter else "")]
    speed = record.sampled_tokens / record.sampling_seconds if record.sampling_seconds else 0
    parts.append(f"{record.sampled_tokens} tokens")
    if speed:
        parts.append(f"{speed:.0f} tokens/s")
    parts.append(f"{record.seconds:.1f} s")
    ending = ENDINGS.get(record.ending, record.ending)
    if ending:
        parts.append(ending + (f" ({record.detail})" if record.detail else ""))
    return " · ".join([*parts, *record.notices])


def branch_bundle(stale: int) -> Bundle:
    """Said above an answer that takes the place of an earlier one."""
    text = "The conversation goes on from here; the shell's variables are not rewound."
    if stale:
        cells = "1 later cell is" if stale == 1 else f"{stale} later cells are"
        text = f"The conversation goes on from here: {cells} stale, the variables are not rewound."
    return _faint(f"{text} %reset shell and running all cells above rebuilds them.")


def waiting_bundle(phase: str) -> Bundle:
    return _faint(f"The model is not ready yet: {phase} …")


def _faint(text: str) -> Bundle:
    return {"text/html": f'<div style="{_FAINT}">{html.escape(text)}</div>', "text/plain": text}


def note_bundle(text: str) -> Bundle:
    """A few words of the kernel's own."""
    return {"text/html": f'<pre style="{_PRE}">{html.escape(text)}</pre>', "text/plain": text}


def table_bundle(rows: Sequence[tuple[str, ...]], *, heading: tuple[str, ...] = ()) -> Bundle:
    """A table of texts."""
    widths = [max(len(row[i]) for row in [heading or rows[0], *rows]) for i in range(len(rows[0]))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in [*([heading] if heading else []), *rows]
    ]
    cells = "".join(_row(row, "td") for row in rows)
    head = _row(heading, "th") if heading else ""
    return {
        "text/html": f'<table style="text-align:left">{head}{cells}</table>',
        "text/plain": "\n".join(lines),
    }


def surprise_bundle(tokens: Sequence[ScoredToken]) -> Bundle:
    """A real output, the more coloured the less the model expected it (`BlockRecord.surprise`)."""
    line = surprise_line(tokens)
    text = "".join(token.text for token in tokens)
    coloured, left = "", _MAX_HTML_CHARS
    for piece in pieces(tokens):
        if left <= 0:
            break
        coloured += _coloured(piece, piece.text[:left] or "⏎")
        left -= len(piece.text)
    dearest = [f"{p.bits:6.1f} bits  {_in_words(p)}" for p in most_surprising(tokens, _SURPRISES)]
    return {
        MIME: {"format": FORMAT, "surprise": {"tokens": [list(token) for token in tokens]}},
        "text/html": (
            f'<div style="{_FAINT}">{html.escape(line)}</div>'
            f'<pre style="{_PRE}">{coloured}</pre>{_rest(text)}'
        ),
        "text/plain": "\n".join([line, *dearest[1:]]),
    }


def surprise_line(tokens: Sequence[ScoredToken]) -> str:
    """What an output cost, and what of it most."""
    cost = f"The output cost {bits(tokens):.1f} bits ({bits_per_char(tokens):.2f} a character)"
    dearest = most_surprising(tokens)
    return f"{cost}; most surprising: {_in_words(dearest[0])}" if dearest else cost


def _in_words(piece: Piece) -> str:
    what = _quoted(piece.text) if piece.text else "the end"
    return f"{what} where {_quoted(piece.expected)} was expected" if piece.expected else what


def _coloured(piece: Piece, shown: str) -> str:
    if piece.bits < _FAINT_BITS:
        return html.escape(shown) if piece.text else ""
    strength = 0.6 * min(piece.bits / _FULL_BITS, 1.0)
    title = f"{piece.bits:.1f} bits"
    if piece.expected:
        title += f"; expected {_quoted(piece.expected)}"
    return (
        f'<span style="background-color:rgba(209,36,47,{strength:.2f})" '
        f'title="{html.escape(title)}">{html.escape(shown)}</span>'
    )


def _quoted(text: str) -> str:
    """A short text with what cannot be seen in it spelled out."""
    text = text.strip(" ") or text
    return repr(text if len(text) <= _SUMMARY_CHARS else text[:_SUMMARY_CHARS] + "…")


def prediction_bundle(person: str, model: str, actual: str, *, right: bool, score: str) -> Bundle:
    """What was expected of an output beside what it was."""
    expected = [("you said", person)] if person.strip() else []
    expected += [("the model expected", model)] if model else []
    if person.strip():
        verdict = f"{'Right' if right else 'Not quite'} · {score}"
    else:
        verdict = "No prediction of yours"
    rows = [*expected, ("it printed", actual)]
    cells = "".join(
        f'<td style="text-align:left;vertical-align:top"><div style="{_FAINT}">{name}</div>'
        f'<pre style="{_PRE}">{html.escape(text[:_MAX_HTML_CHARS])}</pre></td>'
        for name, text in rows
    )
    data = {"student": person, "model": model, "actual": actual, "right": right, "score": score}
    return {
        MIME: {"format": FORMAT, "prediction": data},
        "text/html": f"<table><tr>{cells}</tr></table><div><b>{html.escape(verdict)}</b></div>",
        "text/plain": "\n".join([*(f"{name}: {text}" for name, text in rows), verdict]),
    }


def _row(row: tuple[str, ...], kind: str) -> str:
    cells = "".join(f'<{kind} style="text-align:left">{html.escape(c)}</{kind}>' for c in row)
    return f"<tr>{cells}</tr>"


def _block_json(block: BlockRecord, id: str) -> dict[str, Any]:
    shown: dict[str, Any] = {"id": id, "kind": block.kind, "text": block.text}
    shown["complete"] = block.complete
    if block.status:
        shown |= {
            "status": block.status,
            "execution_count": block.execution_count,
            "seconds": round(block.seconds, 3),
        }
    return shown if block.written is None else shown | {"written": block.written}


def _folded(
    name: str, text: str, *, kind: str, unfolded: bool = False, summary: str | None = None
) -> str:
    first = _first_line(text) if summary is None else summary
    head = f"<b>{name}</b> <span style='opacity:.8'>{html.escape(first)}</span>"
    frame = _FRAME.format(colour=_COLOURS.get(kind, "#8a8f98"))
    return (
        f'<details style="{frame}"{" open" if unfolded else ""}>'
        f'<summary style="{_FAINT};cursor:pointer">{head}</summary>'
        f'<pre style="{_PRE}">{html.escape(text[:_MAX_HTML_CHARS])}</pre>{_rest(text)}</details>'
    )


def _code(block: BlockRecord) -> str:
    frame = _FRAME.format(colour=_COLOURS["code"])
    count = f"In [{block.execution_count}]" if block.execution_count else "code"
    timing = f" · {block.seconds:.2f} s" if block.status not in ("", "skipped") else ""
    state = "" if block.status in ("", "ok") else f" · {block.status}"
    state += " · edited by you" if block.written is not None else ""
    label = f'<div style="{_FAINT}">{count}{timing}{state}</div>'
    code = _highlighted(block.text[:_MAX_HTML_CHARS])
    return f'<div style="{frame}">{label}<pre style="{_PRE}">{code}</pre>{_rest(block.text)}</div>'


def _plain_code(block: BlockRecord) -> str:
    count = f"In [{block.execution_count}]: " if block.execution_count else "[code] "
    return count + block.text


def _highlighted(code: str) -> str:
    """Python in colours that read on light and dark; escaped by the formatter."""
    from ipython_pygments_lexers import IPython3Lexer
    from pygments import highlight
    from pygments.formatters import HtmlFormatter

    formatter = HtmlFormatter(nowrap=True, noclasses=True, style="solarized-light")
    text: str = highlight(code, IPython3Lexer(), formatter)
    return text.rstrip("\n")


def _rest(text: str) -> str:
    """How much of a long text is not shown."""
    more = len(text) - _MAX_HTML_CHARS
    return f'<div style="{_FAINT}">… {more} more characters in the JSON</div>' if more > 0 else ""


def _first_line(text: str) -> str:
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if len(line) <= _SUMMARY_CHARS else line[:_SUMMARY_CHARS] + " …"
