"""ask a model the questions of a test set, run its code, and count what is right

worldmodel evaluate                                  the embedded model, fresh questions
worldmodel evaluate --model runs/mine/final --against worldmodel_kernel/models/tiny
worldmodel evaluate --questions runs/data/test.jsonl --out runs/evaluation
worldmodel evaluate --questions mine.jsonl --adapter latest --against ""
"""

import argparse
import asyncio
import json
import os
import sys
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.markdown import Markdown

from worldmodel_kernel.engines.local import EMBEDDED
from worldmodel_kernel.errors import SettingsError, nearest, require
from worldmodel_train.terminal.families import add_families, chosen_families
from worldmodel_train.terminal.isolation import add_isolation, say
from worldmodel_train.terminal.numbers import natural, positive
from worldmodel_train.terminal.progress import counting_progress
from worldmodel_train.terminal.settings import pairs_of

if TYPE_CHECKING:
    from worldmodel_train.evaluate import Problem
    from worldmodel_train.judging import Verdict


def main(arguments: list[str]) -> int:
    options = new_parser().parse_args(arguments)
    measured = _folder_to_calibrate(options) if options.calibrate else None
    from worldmodel_train import reports

    problems = chosen_problems(options)
    source = options.questions or f"families, seed {options.seed}"
    about: dict[str, Any] = {"questions": str(source)}
    others = _read_other(options.against)
    verdicts, facts = _evaluated(options.model, options.adapter, problems, options)
    console = Console()
    console.print(Markdown(reports.brief(verdicts)))
    _print_wrong(verdicts, options.show)
    if measured:
        _calibrate(measured, verdicts, str(source))
    if options.out:  # the other model may fail
        reports.write(options.out, verdicts, facts | about)
    if options.against is not None:
        name = options.against
        if others is None:
            others, first = _evaluated(name, options.against_adapter, problems, options)
            name = _name(first)
        compared = reports.Comparison(name, _name(facts), reports.paired(others, verdicts))
        console.print(Markdown(compared.text))
        if options.out:
            reports.write(options.out, verdicts, facts | about, compared=compared)
    if options.out:
        print(f"Written: {options.out}/evaluation.md, evaluation.json, {reports.VERDICTS}")
    return 0


def _folder_to_calibrate(options: argparse.Namespace) -> Path:
    """The model's; raises SettingsError before an hour of questions."""
    folder = Path(options.model or EMBEDDED)
    require(folder.is_dir(), f"--calibrate writes into the model's folder; {folder} is none")
    require(os.access(folder, os.W_OK), f"--calibrate writes into {folder}, which you may not")
    require(not options.adapter, "--calibrate is for a model alone, without --adapter")
    return folder


def _name(facts: dict[str, Any]) -> str:
    return f"{facts['model']} + {facts['adapter']}" if facts["adapter"] else str(facts["model"])


def _read_other(against: str | None) -> "list[Verdict] | None":
    """The verdicts of another evaluation, or None where the other model must be asked."""
    from worldmodel_train import reports

    path = Path(against or "")
    known = against and (path.suffix == ".jsonl" or (path / reports.VERDICTS).is_file())
    return reports.read(path) if known else None


def new_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="worldmodel evaluate",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--model", default="", help="folder or hub name (the embedded model)")
    parser.add_argument("--adapter", default="", help="an adapter's folder, or 'latest'")
    parser.add_argument(
        *("--questions", "--data"),
        type=Path,
        metavar="FILE",
        help="executed examples in any format we read, or questions with the figures of their "
        "answers; without it fresh questions are made",
    )
    parser.add_argument(
        "--each",
        type=positive,
        default=5,
        help="without a file: conversations a family (%(default)s)",
    )
    parser.add_argument(
        "--unlike",
        type=Path,
        metavar="FILE",
        help="without --questions: training data; fresh questions that it has, but for figures and "
        "names, are left out and counted",
    )
    add_families(parser)
    parser.add_argument("--seed", type=int, default=1, help="of what is random (%(default)s)")
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument("--limit", type=positive, help="only the first so many conversations")
    chosen.add_argument("--sample", type=positive, help="only so many, chosen at random")
    parser.add_argument(
        "--slots",
        type=positive,
        default=32,
        help="conversations at once (%(default)s)",
    )
    parser.add_argument("--threads", type=int, default=0, help="CPU threads of the model")
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="how it is loaded"
    )
    add_isolation(parser)
    parser.add_argument("--out", type=Path, help="folder for the report and the verdicts")
    parser.add_argument(
        "--against", help="another model, or the folder of its evaluation: a paired comparison"
    )
    parser.add_argument(
        "--calibrate",
        action="store_true",
        help="note in the model's folder how sure it must be of a reply; less sure ones are marked "
        "in notebooks",
    )
    parser.add_argument("--against-adapter", default="", help="an adapter for that model")
    parser.add_argument(
        "--show", type=natural, default=10, help="wrong answers to print (%(default)s)"
    )
    return parser


def chosen_problems(options: argparse.Namespace) -> "list[Problem]":
    from worldmodel_train.evaluate import read_problems

    problems = read_problems(options.questions) if options.questions else _made(options)
    for name in ("family", "category"):
        wanted = getattr(options, name)
        if wanted:
            known = {getattr(asked, name) for problem in problems for asked in problem.items}
            if unknown := [each for each in wanted if each not in known]:
                raise SettingsError(f"no {name} '{unknown[0]}'; {nearest(unknown[0], known)}")
            problems = [p for p in problems if any(getattr(a, name) in wanted for a in p.items)]
    if options.sample and options.sample < len(problems):
        problems = Random(options.seed).sample(problems, options.sample)
    return problems[: options.limit]


def _made(options: argparse.Namespace) -> "list[Problem]":
    """Fresh questions of the task families."""
    from worldmodel_train.evaluate import problems_of
    from worldmodel_train.execution import Shells
    from worldmodel_train.families import FAMILIES
    from worldmodel_train.formats import read_any
    from worldmodel_train.making import FOLLOW_UP, make_examples
    from worldmodel_train.twins import masks, without_twins

    trained = masks(read_any(options.unlike)) if options.unlike else set()
    twins = 0
    names = chosen_families(options) or [*FAMILIES, FOLLOW_UP]
    if options.sample and options.sample < len(names):
        names = Random(options.seed).sample(names, options.sample)
    problems = []
    with Shells(options.isolation) as shells, counting_progress() as progress:
        bar = progress.add_task("questions", total=len(names))
        for name in names:
            about = f"test-{options.seed}-{name}"
            examples = make_examples("test", name, options.each, name=about, shells=shells)
            kept, dropped = without_twins(examples, trained)
            problems += problems_of(kept)
            twins += dropped
            progress.advance(bar)
    if options.unlike:
        print(f"{twins} conversations have a twin in {options.unlike}: left out", file=sys.stderr)
    return problems


def _evaluated(
    model: str,
    adapter: str,
    problems: "list[Problem]",
    options: argparse.Namespace,
) -> "tuple[list[Verdict], dict[str, Any]]":
    """The verdicts on one model, and the facts of the run."""
    from worldmodel_kernel.engines import Engine
    from worldmodel_kernel.engines.batched import BatchedEngine
    from worldmodel_kernel.engines.local import LocalEngine, LocalSettings
    from worldmodel_kernel.settings import changed
    from worldmodel_kernel.workspace.pool import pool_isolation
    from worldmodel_train.evaluate import evaluate

    chosen = pool_isolation(options.isolation)
    say(chosen)
    values = {"model": model, "adapter": adapter, "threads": str(options.threads)}
    values |= pairs_of(options.set)
    settings = changed(LocalSettings(), values, source="command line")
    turns = sum(asked.expected is not None for problem in problems for asked in problem.items)
    started = time.monotonic()

    async def run() -> "tuple[list[Verdict], dict[str, Any]]":
        one_by_one = options.slots == 1
        engine: Engine = (
            LocalEngine(settings) if one_by_one else BatchedEngine(settings, slots=options.slots)
        )
        with counting_progress() as progress:
            bar = progress.add_task(model or "embedded model", total=turns)
            try:
                info = await engine.start()
                found = await evaluate(
                    engine,
                    problems,
                    at_once=options.slots,
                    isolation=chosen.level,
                    asked=lambda _: progress.advance(bar),
                )
            finally:
                await engine.close()
        about = {"model": info.model, "adapter": info.adapter, "sampling": "greedy"}
        return found, about | {"isolation": chosen.text}

    verdicts, facts = asyncio.run(run())
    seconds = time.monotonic() - started
    rate = {"turns": len(verdicts), "turns a minute": round(60 * len(verdicts) / seconds)}
    return verdicts, facts | rate


def _calibrate(model: Path, verdicts: "list[Verdict]", source: str) -> None:
    """Write calibration.json beside the weights."""
    from worldmodel_kernel.engines.calibration import CALIBRATION
    from worldmodel_train.doubt import calibrated

    found = calibrated(verdicts)
    path = model / CALIBRATION
    text = json.dumps(found._asdict() | {"questions": source}, indent=2)
    path.write_text(text + "\n", encoding="utf-8")
    print(
        f"Unsure below {found.unsure_below:.1%}: {found.right_below} of {found.turns_below} such "
        f"answers are right, of the others {found.right_above} of {found.turns_above} ({path})"
    )


def _print_wrong(verdicts: "list[Verdict]", count: int) -> None:
    for verdict in [v for v in verdicts if not v.answer][:count]:
        print(
            f"{verdict.family}: {verdict.prompt!r}\n  said {verdict.said!r}\n"
            f"  not  {verdict.expected!r}",
            file=sys.stderr,
        )
