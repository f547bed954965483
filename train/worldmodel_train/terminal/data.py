"""make, verify, count, show, convert and select training data

worldmodel data make runs/data --train 20000
worldmodel data make runs/tables --train 5000 --category "data processing" --category plotting
worldmodel data verify runs/data/train.jsonl
worldmodel data stats mine.jsonl
worldmodel data show runs/data/train.jsonl --category finance
worldmodel data convert old.jsonl new.jsonl --to v2
worldmodel data select runs/data runs/hard --model runs/tiny/final
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from worldmodel_kernel.errors import DataError, nearest
from worldmodel_train.examples import Example, PersonCell
from worldmodel_train.terminal.families import add_families, chosen_families
from worldmodel_train.terminal.isolation import add_isolation, say
from worldmodel_train.terminal.numbers import natural, positive
from worldmodel_train.terminal.progress import counting_progress
from worldmodel_train.terminal.selecting import add_select


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="worldmodel data",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    _add_make(verbs.add_parser("make", help="make a data set from the task families"))
    _add_verify(verbs.add_parser("verify", help="run a data set again and compare its outputs"))
    _add_stats(verbs.add_parser("stats", help="count a data set by category"))
    _add_show(verbs.add_parser("show", help="print examples"))
    _add_convert(verbs.add_parser("convert", help="write a data set in another format"))
    add_select(verbs.add_parser("select", help="what a model does not know yet"))
    options = parser.parse_args(arguments)
    status: int = options.run(options)
    return status


# --- make ---------------------------------------------------------------------------------------


def _add_make(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_make)
    parser.add_argument("folder", type=Path, help="where train, valid and test .jsonl go")
    parser.add_argument("--train", type=natural, default=20_000, help="conversations (%(default)s)")
    parser.add_argument("--valid", type=natural, default=600, help="conversations (%(default)s)")
    parser.add_argument(
        "--test-each",
        type=natural,
        default=10,
        help="test conversations of each family (%(default)s)",
    )
    add_families(parser)
    parser.add_argument("--seed", type=int, default=0, help="(%(default)s)")
    parser.add_argument(
        "--processes", type=positive, default=2, help="at work at once (%(default)s)"
    )
    add_isolation(parser)


def _make(options: argparse.Namespace) -> int:
    from worldmodel_kernel.workspace.pool import pool_isolation
    from worldmodel_train.making import Plan, make

    plan = Plan(
        train=options.train,
        valid=options.valid,
        test_each=options.test_each,
        seed=options.seed,
        processes=options.processes,
        families=tuple(chosen_families(options)),
        isolation=pool_isolation(options.isolation).level,
    )
    say(pool_isolation(options.isolation))
    with counting_progress() as progress:
        bars = {}

        def progressed(name: str, done: int, total: int) -> None:
            if name not in bars:
                bars[name] = progress.add_task(name, total=total)
            progress.update(bars[name], completed=done)

        found = make(options.folder, plan, progressed)
    for name, count in found.items():
        print(f"{count:>8} {name}")
    print(f"Written to {options.folder}")
    return 0


# --- verify -------------------------------------------------------------------------------------


def _add_verify(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_verify)
    _add_source(parser)
    parser.add_argument("--limit", type=positive, help="only the first so many examples")
    parser.add_argument(
        "--show", type=natural, default=5, help="differences to print (%(default)s)"
    )
    parser.add_argument("--keep", type=Path, help="write the examples that reproduce to this file")
    add_isolation(parser)


def _verify(options: argparse.Namespace) -> int:
    from worldmodel_train.execution import Shells
    from worldmodel_train.formats import write_any
    from worldmodel_train.formats.places import place_of
    from worldmodel_train.verification import Verification, verify

    examples = list(islice(_examples(options), options.limit))
    found = Verification()
    with Shells(options.isolation) as shells, counting_progress() as progress:
        say(shells.isolation)
        bar = progress.add_task("verifying", total=len(examples))
        for found in verify(examples, shells):
            progress.update(bar, completed=found.examples)
    table = Table("category", "blocks", "reproduce", "why not")
    for category, reasons in sorted(found.by_category.items()):
        other = ", ".join(f"{n} {why}" for why, n in reasons.most_common() if why != "ok")
        table.add_row(
            category, str(reasons.total()), f"{reasons['ok'] / reasons.total():.1%}", other
        )
    Console().print(table)
    for each in found.differences[: options.show]:
        place = place_of(each.id, [options.file])
        print(f"\n{place}: {each.id} ({each.category}): {each.why}", file=sys.stderr)
        print(each.code, file=sys.stderr)
        print(f"recorded: {each.recorded}\ngot:      {each.got}", file=sys.stderr)
    good = [example for example in examples if example.id not in found.failed]
    print(f"{len(good)} of {len(examples)} examples reproduce ({found.blocks} blocks were run)")
    print(f"Code ran under: {shells.isolation.text}")
    if options.keep:
        write_any(good, options.keep, "native")
        print(f"They are in {options.keep}")
    return 1 if found.failed else 0


# --- stats, show, convert -----------------------------------------------------------------------


def _add_stats(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_stats)
    _add_source(parser)


def _stats(options: argparse.Namespace) -> int:
    from worldmodel_kernel.parser import read_reply
    from worldmodel_kernel.tags import Tag

    turns: Counter[str] = Counter()
    blocks: Counter[str] = Counter()
    families: dict[str, set[str]] = {}
    groups: dict[str, set[str]] = {}
    characters: Counter[str] = Counter()
    examples = cells = 0
    for example in _examples(options):
        examples += 1
        cells += sum(isinstance(item, PersonCell) for item in example.items)
        for turn in example.turns:
            name = turn.category or "(none)"
            turns[name] += 1
            families.setdefault(name, set()).add(turn.family)
            groups.setdefault(name, set()).add(turn.group)
            blocks[name] += sum(b.tag is Tag.CODE for b in read_reply(turn.reply))
            characters[name] += len(turn.prompt) + len(turn.reply)
    table = Table("category", "turns", "share", "families", "wordings", "code a turn", "characters")
    for name, count in turns.most_common():
        table.add_row(
            name,
            str(count),
            f"{count / turns.total():.1%}",
            str(len(families[name])),
            str(len(groups[name])),
            f"{blocks[name] / count:.2f}",
            f"{characters[name] / count:.0f}",
        )
    Console().print(table)
    print(f"{examples} examples, {turns.total()} turns, {cells} cells of the person")
    return 0


def _add_show(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_show)
    _add_source(parser)
    parser.add_argument("-n", "--number", type=positive, default=3, help="how many (%(default)s)")
    parser.add_argument("--category", help="only examples with a turn of this category")
    parser.add_argument("--family", help="only examples with a turn of this family")
    parser.add_argument("--seed", type=int, help="a random choice; default: the first ones")


def _show(options: argparse.Namespace) -> int:
    examples = list(_examples(options))
    for name in ("category", "family"):
        wanted = getattr(options, name)
        known = {getattr(turn, name) for example in examples for turn in example.turns}
        if wanted and wanted not in known:
            raise DataError(f"{options.file} has no {name} '{wanted}'; {nearest(wanted, known)}")
        if wanted:
            examples = [e for e in examples if any(getattr(t, name) == wanted for t in e.turns)]
    if options.seed is not None:
        random.Random(options.seed).shuffle(examples)
    console = Console(highlight=False)
    for example in examples[: options.number]:
        console.rule(example.id)
        if example.system:
            console.print(f"[dim]{escape(example.system)}[/dim]")
        for item in example.items:
            if isinstance(item, PersonCell):
                console.print(f"[cyan]%%python[/cyan]\n{escape(item.code)}")
                console.print(f"[dim]{escape(item.output)}[/dim]\n")
            else:
                console.print(f"[bold]{escape(item.prompt)}[/bold]  [dim]{item.family}[/dim]")
                console.print(f"{escape(item.reply)}\n")
    return 0


def _add_convert(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_convert)
    _add_source(parser)
    parser.add_argument("to_file", type=Path, metavar="TO_FILE")
    parser.add_argument("--to", default="native", help="format of TO_FILE (%(default)s)")


def _convert(options: argparse.Namespace) -> int:
    from worldmodel_train.formats import write_any

    write_any(_examples(options), options.to_file, options.to)
    print(f"Written: {options.to_file}")
    return 0


# --- shared -------------------------------------------------------------------------------------


def _add_source(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path)
    parser.add_argument("--format", default="auto", help="of FILE; default: by its content")
    parser.add_argument(
        "--skip-malformed", action="store_true", help="leave out malformed rows, and count them"
    )


def _examples(options: argparse.Namespace) -> Iterator[Example]:
    """The examples of the file; what was skipped is counted on standard error."""
    from worldmodel_train.formats import read_any

    skipped: list[DataError] = []
    skip = skipped.append if options.skip_malformed else None
    yield from read_any(options.file, options.format, skip=skip)
    for error in skipped[:5]:
        print(f"skipped: {error}", file=sys.stderr)
    if skipped:
        print(f"{len(skipped)} malformed rows were skipped", file=sys.stderr)
