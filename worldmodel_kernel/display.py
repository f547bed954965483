"""A turn's blocks as MIME bundles: JSON for programs, static HTML and plain text for people.

Each block is one display. The HTML has no script, no class and no address, only inline style that
reads on light and dark paper, and it still reads where a viewer removes that. All words of the
model and of the shell in it are escaped, characters that hide are spelled out (`visible`), and no
page takes a dollar sign in them for LaTeX, because they stand in <code> or <pre>. The answer is
Markdown, so that every front end renders it and its LaTeX; what could act in it is defused. The
JSON has everything as it was; long texts are cut everywhere else.
"""

import html
from collections.abc import Callable, Sequence
from typing import Any

from worldmodel_kernel.highlighting import highlighted
from worldmodel_kernel.markdown import defused
from worldmodel_kernel.records import FORMAT, BlockRecord, TurnRecord, to_json
from worldmodel_kernel.surprise import (
    Piece,
    ScoredToken,
    bits,
    bits_per_char,
    most_surprising,
    pieces,
)
from worldmodel_kernel.visible import visible, visible_code, without_escapes

MIME = "application/vnd.worldmodel.trace.v1+json"

_MAX_HTML_CHARS = 8000
_MAX_TEXT_CHARS = 32_000  # of Markdown and plain text: a console shows nothing else
_MAX_CELL_CHARS = 2000
_SUMMARY_CHARS = 90
_FAINT_BITS = 0.5  # less is not coloured
_FULL_BITS = 12.0  # the strongest colour
_SURPRISES = 5
_FRAME = "border-left:3px solid {colour};padding:1px 0 1px 12px;margin:4px 0;overflow-wrap:anywhere"
_FAINT = "opacity:.7;font-size:90%"
_PRE = "white-space:pre-wrap;overflow-wrap:anywhere;margin:4px 0;padding:0;background:transparent"
_CODE = f"{_PRE};font-family:var(--jp-code-font-family,monospace);font-size:93%;line-height:1.4"
_PROSE = f"{_PRE};font-family:inherit;font-size:inherit;line-height:1.5"
_SAID = (
    "white-space:pre-wrap;font-family:inherit;font-size:100%;color:inherit;"
    "background:transparent;padding:0"
)
_LEFT = "text-align:left;vertical-align:top"
_COLOURS = {
    "think": "#8a8f98",
    "plan": "#8250df",
    "code": "#2f81f7",
    "error": "#d1242f",
    "notice": "#bf8700",
}
_STOPPED = " · stopped"

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


def block_bundle(
    block: BlockRecord, *, id: str = "", unfolded: bool = False, growing: bool = False
) -> Bundle:
    """One block of a reply; `id` names it to the live channel. One that is neither `growing` nor
    complete was cut off, and says so. Thinking is open from the start where it is `unfolded`."""
    cut = not growing and not block.complete
    marks = {"stopped": cut, "open": unfolded and block.kind == "think"}
    marked = {name: True for name, holds in marks.items() if holds}
    data = {"format": FORMAT, "block": _block_json(block, id) | marked}
    words = "thinking" if block.kind == "think" else visible(block.kind)
    words += _STOPPED * cut
    plain = f"[{words}] {_cut(block.text)}"
    match block.kind:
        case "text":
            plain = _cut(block.text)
            shown = defused(plain) + "\n\n*stopped*" * cut
            return {MIME: data, "text/markdown": shown, "text/plain": plain + "\n(stopped)" * cut}
        case "code":
            remarks = _remarks(block, cut=cut)
            shown, plain = _code(block, remarks), _plain_code(block, remarks)
        case "think":
            shown = _folded(words, block.text, kind=block.kind, unfolded=unfolded)
        case _:
            shown = _framed(block.kind, _label(words) + _prose(block.text))
    return {MIME: data, "text/html": shown, "text/plain": plain}


def error_bundle(ename: str, evalue: str, traceback: list[str]) -> Bundle:
    """An error that the model has read, and may recover from: not an error of the cell."""
    summary = without_escapes(f"{ename}: {evalue}")
    plain = f"[error] {_cut(summary)}"
    text = without_escapes("\n".join(traceback)) or plain
    data = {"format": FORMAT, "error": {"ename": ename, "evalue": evalue, "traceback": text}}
    body = _folded("error", text, kind="error", summary=summary)
    return {MIME: data, "text/html": body, "text/plain": plain}


def status_bundle(record: TurnRecord) -> Bundle:
    """The line below a turn, and what the person must know; its JSON is the whole record."""
    data = {"format": FORMAT, "turn": to_json(record)}
    line, noticed = status_line(record), notices(record)
    shown = _line(line) + "".join(_framed("notice", _said(each)) for each in noticed)
    return {MIME: data, "text/html": shown, "text/plain": "\n".join([line, *noticed])}


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
    return " · ".join(_cut(part, _MAX_CELL_CHARS) for part in parts)


def notices(record: TurnRecord) -> list[str]:
    """What the person must know of a turn, a line each."""
    return [_cut(notice, _MAX_CELL_CHARS) for notice in record.notices]


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
    plain = _cut(text)
    return {"text/html": _line(plain), "text/plain": plain}


def note_bundle(text: str) -> Bundle:
    """A few words of the kernel's own, and of what they are about."""
    plain = _cut(without_escapes(text))
    return {"text/html": _listing(html.escape(plain)), "text/plain": plain}


def table_bundle(rows: Sequence[tuple[str, ...]], *, heading: tuple[str, ...] = ()) -> Bundle:
    """A table of texts."""
    rows = [tuple(_cut(cell, _MAX_CELL_CHARS) for cell in row) for row in rows]
    widths = [max(len(row[i]) for row in [heading or rows[0], *rows]) for i in range(len(rows[0]))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in [*([heading] if heading else []), *rows]
    ]
    cells = "".join(_row([_said(cell) for cell in row], "td") for row in rows)
    head = _row([html.escape(visible(cell)) for cell in heading], "th") if heading else ""
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
        coloured += _coloured(piece, visible(piece.text[:left]) or "⏎")
        left -= len(piece.text)
    dearest = [f"{p.bits:6.1f} bits  {_in_words(p)}" for p in most_surprising(tokens, _SURPRISES)]
    return {
        MIME: {"format": FORMAT, "surprise": {"tokens": [list(token) for token in tokens]}},
        "text/html": _line(line) + _listing(coloured) + _rest(text),
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
        f'<b style="font-weight:inherit;background-color:rgba(209,36,47,{strength:.2f})" '
        f'title="{html.escape(title)}">{html.escape(shown)}</b>'
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
        verdict = f"{'Right' if right else 'Not quite'} · {visible(score)}"
    else:
        verdict = "No prediction of yours"
    shown = [*expected, ("it printed", actual)]
    names = _row([_label(name) for name, _ in shown], "th")
    texts = _row([_listing(html.escape(_cut(text, _MAX_HTML_CHARS))) for _, text in shown], "td")
    data = {"student": person, "model": model, "actual": actual, "right": right, "score": score}
    return {
        MIME: {"format": FORMAT, "prediction": data},
        "text/html": f"<table>{names}{texts}</table><div><b>{html.escape(verdict)}</b></div>",
        "text/plain": "\n".join([*(f"{name}: {_cut(text)}" for name, text in shown), verdict]),
    }


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


# --- HTML -----------------------------------------------------------------------------------------


def _folded(
    name: str, text: str, *, kind: str, unfolded: bool = False, summary: str | None = None
) -> str:
    first = _first_line(text if summary is None else summary)
    frame = _FRAME.format(colour=_COLOURS[kind])
    body = _prose(text) if kind == "think" else _listing(_escaped(text)) + _rest(text)
    return (
        f'<details style="{frame}"{" open" if unfolded else ""}>'
        f'<summary style="{_FAINT};cursor:pointer"><b>{name}</b> {_said(first)}</summary>\n'
        f"{body}</details>"
    )


def _framed(kind: str, body: str) -> str:
    frame = _FRAME.format(colour=_COLOURS.get(kind, "#8a8f98"))
    return f'<div style="{frame}">{body}</div>'


def _code(block: BlockRecord, remarks: list[str]) -> str:
    count = f"In [{block.execution_count}]" if block.execution_count else "code"
    timing = f" · {block.seconds:.2f} s" if block.ran else ""
    code = highlighted(visible_code(block.text[:_MAX_HTML_CHARS]))
    label = _label(count, timing + "".join(f" · {each}" for each in remarks))
    return _framed("code", label + _listing(code) + _rest(block.text))


def _plain_code(block: BlockRecord, remarks: list[str]) -> str:
    said = "".join(f" · {each}" for each in remarks)
    count = f"In [{block.execution_count}]{said}:" if block.execution_count else f"[code{said}]"
    code = _cut(block.text, show=visible_code)
    return f"{count}\n{code}" if "\n" in code else f"{count} {code}"


def _remarks(block: BlockRecord, *, cut: bool) -> list[str]:
    """What is out of the ordinary with a block of code."""
    ended = [visible(block.status)] if block.status not in ("", "ok") else []
    ended += ["stopped"] if cut else []
    return [*ended, *(["edited by you"] if block.written is not None else [])]


def _label(name: str, rest: str = "") -> str:
    """The faint line above a block."""
    return f'<div style="{_FAINT}"><b>{html.escape(name)}</b>{html.escape(rest)}</div>\n'


def _listing(shown: str) -> str:
    """Text in columns, already HTML."""
    return f'<pre style="{_CODE}">{shown}</pre>'


def _prose(text: str) -> str:
    """Words with their line breaks, which a <pre> keeps even without its style."""
    return f'<pre style="{_PROSE}">{_escaped(text)}</pre>{_rest(text)}'


def _said(text: str) -> str:
    """Words within a line: in a <code>, so that no page looks for LaTeX in them."""
    name = "code"
    return f'<{name} style="{_SAID}">{html.escape(visible(text))}</{name}>'


def _line(text: str) -> str:
    return f'<div style="{_FAINT}">{_said(text)}</div>'


def _row(cells: Sequence[str], kind: str) -> str:
    """A row of cells that are already HTML."""
    return "<tr>" + "".join(f'<{kind} style="{_LEFT}">{c}</{kind}>' for c in cells) + "</tr>"


def _rest(text: str) -> str:
    """How much of a long text is not shown."""
    more = len(text) - _MAX_HTML_CHARS
    return f'<div style="{_FAINT}">… {more} more characters in the JSON</div>' if more > 0 else ""


# --- text -----------------------------------------------------------------------------------------


def _escaped(text: str) -> str:
    return html.escape(visible(text[:_MAX_HTML_CHARS]))


def _cut(text: str, limit: int = _MAX_TEXT_CHARS, *, show: Callable[[str], str] = visible) -> str:
    """The start of a text, visible, and how much more there is."""
    more = len(text) - limit
    return show(text[:limit]) + (f" … {more} more characters" if more > 0 else "")


def _first_line(text: str) -> str:
    start = text.lstrip()[: 2 * _SUMMARY_CHARS]
    line = (start.splitlines() or [""])[0].rstrip()
    return line if len(line) <= _SUMMARY_CHARS else line[:_SUMMARY_CHARS] + " …"
