"""Verdicts as tables: shares with their intervals, by category, and two models side by side."""

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from worldmodel_kernel.errors import DataError
from worldmodel_train import doubt
from worldmodel_train.formats.lines import read_rows
from worldmodel_train.judging import Verdict

MEASURES = ("extracted", "syntax", "executed", "output", "answer", "ended")
VERDICTS = "verdicts.jsonl"
TOTALS = ("all", "known kinds", "follow-ups", "error recovery", "unseen kinds")


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
    return float(min(Fraction(1), Fraction(2 * tail, 1 << changed)))


def groups(verdicts: Iterable[Verdict]) -> dict[str, list[Verdict]]:
    """Totals first, then each category in alphabetical order."""
    found: dict[str, list[Verdict]] = {name: [] for name in TOTALS}
    categories: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        found["all"].append(verdict)
        unseen = verdict.category.startswith("unseen")
        found["unseen kinds" if unseen else "known kinds"].append(verdict)
        if verdict.turn > 1:
            found["follow-ups"].append(verdict)
        if verdict.category == "error recovery":
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


def brief(verdicts: Sequence[Verdict]) -> str:
    """The table without what a terminal has no room for."""
    lines = ["| group | turns | executed | answer | 95 % |", "|---" * 5 + "|"]
    for name, found in groups(verdicts).items():
        of = summary(found)
        shares = [_percent(of[measure]["share"]) for measure in ("executed", "answer")]
        interval = f"{of['answer']['low']:.0%}–{of['answer']['high']:.0%}"
        lines.append(f"| {' | '.join([name, str(of['turns']), *shares, interval])} |")
    return "\n".join(lines)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.1%}"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two models on the same questions of one group; p as in `sign_test`."""

    group: str
    turns: int
    first: float
    second: float
    better: int
    worse: int
    p: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of the answers from a first model to a second one."""

    first: str
    second: str
    pairs: tuple[Pair, ...]

    @property
    def text(self) -> str:
        """As Markdown."""
        lines = [f"First: {self.first}; second: {self.second}", ""]
        lines += ["| group | turns | first | second | better | worse | p |", "|---" * 7 + "|"]
        for each in self.pairs:
            cells = [each.group, str(each.turns), f"{each.first:.1%}", f"{each.second:.1%}"]
            cells += [str(each.better), str(each.worse), f"{each.p:.3g}"]
            lines.append(f"| {' | '.join(cells)} |")
        return "\n".join(lines)


def paired(first: Sequence[Verdict], second: Sequence[Verdict]) -> tuple[Pair, ...]:
    """What changed in each group, and whether that may be chance.

    Raises:
        DataError: the questions are not the same.
    """
    if [v.prompt for v in first] != [v.prompt for v in second]:
        raise DataError("the two evaluations asked different questions; they cannot be paired")
    twos = dict(zip(map(id, first), second, strict=True))
    return tuple(
        _pair(name, [(v.answer, twos[id(v)].answer) for v in found])
        for name, found in groups(first).items()
    )


def _pair(name: str, answers: list[tuple[bool, bool]]) -> Pair:
    count = len(answers)
    better, worse = answers.count((False, True)), answers.count((True, False))
    first, second = (sum(pair[i] for pair in answers) / count for i in (0, 1))
    return Pair(name, count, first, second, better, worse, sign_test(better, worse))


def write(
    folder: Path,
    verdicts: Sequence[Verdict],
    about: dict[str, Any],
    *,
    compared: Comparison | None = None,
) -> None:
    """`evaluation.md` and `evaluation.json` (the groups), and `verdicts.jsonl`: every turn."""
    folder.mkdir(parents=True, exist_ok=True)
    data = {
        "about": about,
        "groups": {name: summary(found) for name, found in groups(verdicts).items()},
        "doubt": {"area": doubt.area(verdicts), "bands": doubt.bands(verdicts)},
    }
    text = f"# Evaluation\n\n{_about(about)}\n\n{table(verdicts)}\n"
    if doubts := doubt.table(verdicts):
        text += f"\n## Doubt\n\n{doubts}\n"
    if compared:
        data["compared"] = asdict(compared)
        text += f"\n## Compared\n\n{compared.text}\n"
    lines = (json.dumps(asdict(verdict), ensure_ascii=False) for verdict in verdicts)
    texts = {
        "evaluation.json": json.dumps(data, ensure_ascii=False, indent=1),
        "evaluation.md": text.rstrip(),
        VERDICTS: "\n".join(lines),
    }
    for name, text in texts.items():
        (folder / name).write_text(text + "\n", encoding="utf-8")


def _about(facts: dict[str, Any]) -> str:
    return "\n".join(f"- {name}: {value}" for name, value in facts.items())


def read(path: Path) -> list[Verdict]:
    """The verdicts of an evaluation: its folder, or its verdicts.jsonl. Raises DataError."""
    path = path / VERDICTS if path.is_dir() else path
    found = []
    for number, row in read_rows(path):
        try:
            if isinstance(row, DataError):
                raise row
            found.append(Verdict(**row))
        except (DataError, TypeError) as error:
            why = f"{path}, line {number} is no verdict of this version: {error!r}"
            raise DataError(why) from error
    if not found:
        raise DataError(f"{path} holds no verdicts")
    return found
