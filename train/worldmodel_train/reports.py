"""Verdicts as tables: shares with their intervals, by category, and two models side by side."""

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from worldmodel_kernel.errors import DataError
from worldmodel_train.judging import Verdict

MEASURES = ("extracted", "syntax", "executed", "output", "answer", "ended")
VERDICTS = "verdicts.jsonl"
TOTALS = ("known kinds", "follow-ups", "error recovery", "unseen kinds")


def wilson(successes: int, count: int, *, z: float = 1.96) -> tuple[float, float]:
    """95 % interval of a share. Source: Wilson, J. Am. Stat. Assoc. 22 (1927)."""
    if not count:
        return 0.0, 1.0
    share = successes / count
    middle = share + z * z / (2 * count)
    spread = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    scale = 1 + z * z / count
    return max((middle - spread) / scale, 0.0), min((middle + spread) / scale, 1.0)


def sign_test(better: int, worse: int) -> float:
    """Two-sided p-value of `better` against `worse` changed questions, if both were as likely.

    Source: McNemar, Psychometrika 12 (1947), in its exact binomial form.
    """
    changed = better + worse
    tail = sum(math.comb(changed, k) for k in range(min(better, worse) + 1))
    return min(1.0, 2.0 * tail / float(2**changed))


def groups(verdicts: Iterable[Verdict]) -> dict[str, list[Verdict]]:
    """Totals first, then each category in alphabetical order."""
    found: dict[str, list[Verdict]] = {name: [] for name in TOTALS}
    categories: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        unseen = verdict.category.startswith("unseen")
        found["unseen kinds" if unseen else "known kinds"].append(verdict)
        if verdict.category == "follow up":
            found["follow-ups"].append(verdict)
        elif verdict.category == "error recovery":
            found["error recovery"].append(verdict)
        categories[verdict.category].append(verdict)
    found |= dict(sorted(categories.items()))
    return {name: those for name, those in found.items() if those}


def summary(verdicts: Sequence[Verdict]) -> dict[str, Any]:
    """Shares with their 95 % intervals, and mean costs, of one group of turns."""
    count = len(verdicts)
    shares = {}
    for measure in MEASURES:
        found = [v for verdict in verdicts if (v := getattr(verdict, measure)) is not None]
        right = sum(found)
        low, high = wilson(right, len(found))
        share = right / len(found) if found else None
        shares[measure] = {
            "right": right,
            "of": len(found),
            "share": share,
            "low": low,
            "high": high,
        }
    means = {
        name: sum(getattr(verdict, name) for verdict in verdicts) / count
        for name in ("cycles", "tokens", "seconds")
    }
    return {
        "turns": count,
        **shares,
        **{f"mean {name}": round(value, 2) for name, value in means.items()},
        "invented": sum(verdict.invented for verdict in verdicts),
    }


def table(verdicts: Sequence[Verdict]) -> str:
    """A Markdown table, a line each total and category."""
    head = ["group", "turns", *MEASURES, "answer 95 %", "invented", "cycles", "tokens", "seconds"]
    lines = [f"| {' | '.join(head)} |", "|---" * len(head) + "|"]
    for name, found in groups(verdicts).items():
        of = summary(found)
        shares = [_percent(of[measure]["share"]) for measure in MEASURES]
        interval = f"{of['answer']['low']:.0%}–{of['answer']['high']:.0%}"
        label = f"**{name}**" if name in TOTALS else name
        costs = [str(of["invented"]), f"{of['mean cycles']:.1f}", f"{of['mean tokens']:.0f}"]
        costs.append(f"{of['mean seconds']:.1f}")
        lines.append(f"| {' | '.join([label, str(of['turns']), *shares, interval, *costs])} |")
    return "\n".join(lines)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.1%}"


def comparison(first: Sequence[Verdict], second: Sequence[Verdict]) -> str:
    """Two models on the same questions: what changed, and whether that may be chance.

    Raises:
        DataError: the questions are not the same.
    """
    if [v.prompt for v in first] != [v.prompt for v in second]:
        raise DataError("the two evaluations asked different questions; they cannot be paired")
    lines = ["| group | turns | first | second | better | worse | p |", "|---" * 7 + "|"]
    twos = dict(zip(map(id, first), second, strict=True))
    for name, found in groups(first).items():
        pairs = [(v.answer, twos[id(v)].answer) for v in found]
        better, worse = pairs.count((False, True)), pairs.count((True, False))
        shares = [f"{sum(pair[i] for pair in pairs) / len(pairs):.1%}" for i in (0, 1)]
        p = f"{sign_test(better, worse):.3g}"
        lines.append(
            f"| {' | '.join([name, str(len(pairs)), *shares, str(better), str(worse), p])} |"
        )
    return "\n".join(lines)


def write(
    folder: Path, verdicts: Sequence[Verdict], about: dict[str, Any], *, compared: str = ""
) -> None:
    """`evaluation.md` and `evaluation.json` (the groups), and `verdicts.jsonl`: every turn."""
    folder.mkdir(parents=True, exist_ok=True)
    data = {
        "about": about,
        "groups": {name: summary(found) for name, found in groups(verdicts).items()},
    }
    said = "\n".join(f"- {name}: {value}" for name, value in about.items())
    lines = (json.dumps(asdict(verdict), ensure_ascii=False) for verdict in verdicts)
    texts = {
        "evaluation.json": json.dumps(data, ensure_ascii=False, indent=1),
        "evaluation.md": f"# Evaluation\n\n{said}\n\n{table(verdicts)}\n{compared}".rstrip(),
        VERDICTS: "\n".join(lines),
    }
    for name, text in texts.items():
        (folder / name).write_text(text + "\n", encoding="utf-8")


def read(path: Path) -> list[Verdict]:
    """The verdicts of an evaluation: its folder, or its verdicts.jsonl. Raises DataError."""
    path = path / VERDICTS if path.is_dir() else path
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        return [Verdict(**json.loads(line)) for line in lines]
    except (OSError, ValueError, TypeError) as error:
        raise DataError(f"{path} holds no verdicts of this version: {error!r}") from error
