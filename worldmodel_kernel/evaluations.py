"""How an evaluation is shown: its shares in a table, with their intervals drawn; what was wrong.

What is shown is read from what `worldmodel evaluate --out` writes.
"""

import html
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from worldmodel_kernel.display import Bundle, note_bundle, table_bundle

_WRONG = 8
_WIDTH, _HEIGHT = 160, 14
_COLOURS = ("#4c78a8", "#e45756")

Share = Mapping[str, Any]


def evaluation_bundle(folder: Path) -> Bundle:
    """Each group of questions with its share of right answers, and some wrong ones."""
    data = json.loads((folder / "evaluation.json").read_text(encoding="utf-8"))
    parts = [_heading(data["about"]), _shares(data["groups"])]
    return _joined([*parts, _wrong(folder / "verdicts.jsonl")])


def comparison_bundle(folder: Path) -> Bundle:
    """Two models on the same questions: their shares side by side, and how likely chance is."""
    data = json.loads((folder / "evaluation.json").read_text(encoding="utf-8"))
    compared = data["compared"]
    said = (
        f"first: {compared['first']}\nsecond: {compared['second']}\n{_verdict(compared['pairs'])}"
    )
    heading = ("group", "turns", "first", "second", "better", "worse", "p")
    rows = [
        (
            each["group"],
            str(each["turns"]),
            f"{each['first']:.1%}",
            f"{each['second']:.1%}",
            str(each["better"]),
            str(each["worse"]),
            f"{each['p']:.3g}",
        )
        for each in compared["pairs"]
    ]
    bars = [(each["group"], (each["first"], each["second"])) for each in compared["pairs"]]
    return _joined([note_bundle(said), table_bundle(rows, heading=heading), _bars(bars)])


def _verdict(pairs: Sequence[Mapping[str, Any]]) -> str:
    """All questions in a sentence; the groups' tests are many, so one of them may err by chance."""
    whole = pairs[0]
    if whole["better"] == whole["worse"]:
        return "As many answers became right as became wrong."
    which = "The second" if whole["better"] > whole["worse"] else "The first"
    sure = "" if whole["p"] < 0.05 else ", but so much may well be chance"
    return (
        f"{which} has more right answers{sure}: {whole['better']} became right and "
        f"{whole['worse']} wrong (exact sign test, p = {whole['p']:.3g})."
    )


def _heading(about: Mapping[str, Any]) -> Bundle:
    model = f"{about['model']} + {about['adapter']}" if about.get("adapter") else about["model"]
    return note_bundle(f"{model}: {about['turns']} questions")


def _shares(groups: Mapping[str, Share]) -> Bundle:
    heading = ("group", "questions", "executed", "right", "95 %")
    rows = [
        (
            name,
            str(group["turns"]),
            _percent(group["executed"]["share"]),
            f"{group['answer']['share']:.1%}",
            f"{group['answer']['low']:.0%} to {group['answer']['high']:.0%}",
        )
        for name, group in groups.items()
    ]
    table = table_bundle(rows, heading=heading)
    bars = [(name, (group["answer"]["share"],)) for name, group in groups.items()]
    return _joined([table, _bars(bars)])


def _percent(share: float | None) -> str:
    """None: no question of the group asks for it."""
    return "–" if share is None else f"{share:.1%}"


def _bars(rows: Sequence[tuple[str, Sequence[float]]]) -> Bundle:
    """Shares as bars below each other; nothing where text stands alone."""
    lines = []
    for name, shares in rows:
        height = _HEIGHT // len(shares)
        drawn = "".join(
            f'<rect x="0" y="{n * height}" width="{max(share * _WIDTH, 1):.0f}" '
            f'height="{height - 1}" fill="{_COLOURS[n]}"/>'
            for n, share in enumerate(shares)
        )
        words = ", ".join(f"{share:.0%}" for share in shares)
        lines.append(
            f'<div><svg role="img" aria-label="{html.escape(name)}: {words}" width="{_WIDTH}" '
            f'height="{_HEIGHT}">{drawn}</svg> {html.escape(name)}</div>'
        )
    return {"text/html": "".join(lines), "text/plain": ""}


def _wrong(path: Path) -> Bundle:
    verdicts = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
    wrong = [v for v in verdicts if not v["answer"]]
    if not wrong:
        return note_bundle("All of them are right.")
    rows = [(v["prompt"], v["said"], v["expected"]) for v in wrong[:_WRONG]]
    table = table_bundle(rows, heading=("asked", "said", "expected"))
    return _joined([note_bundle(f"{len(wrong)} wrong ones; the first {len(rows)}:"), table])


def _joined(parts: Sequence[Bundle]) -> Bundle:
    return {
        "text/html": "".join(part["text/html"] for part in parts),
        "text/plain": "\n".join(part["text/plain"] for part in parts if part["text/plain"]),
    }
