"""`worldmodel data select`: what a model does not know yet, out of a data set."""

import argparse
import math
import shutil
from collections import defaultdict
from itertools import islice
from pathlib import Path
from random import Random

from rich.console import Console
from rich.table import Table

from worldmodel_kernel.errors import require
from worldmodel_train.examples import Example, read_examples, write_examples
from worldmodel_train.terminal.numbers import natural
from worldmodel_train.terminal.progress import counting_progress

_WORTH_COMPILING = 1000  # conversations; it takes half a minute


def add_select(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_select)
    parser.add_argument("folder", type=Path, help="of train.jsonl (worldmodel data make)")
    parser.add_argument("out", type=Path, help="a new folder; valid and test .jsonl are copied")
    parser.add_argument("--model", type=Path, required=True, help="folder of the model that reads")
    parser.add_argument(
        "--known",
        type=float,
        default=0.2,
        help="a reply is known if the model gives each of its words this probability; "
        "conversations end with their last unknown one (%(default)s)",
    )
    parser.add_argument(
        "--also",
        type=float,
        default=0.1,
        help="share of the known conversations that is kept, whole (%(default)s)",
    )
    parser.add_argument("--limit", type=natural, default=0, help="read only the first so many")
    parser.add_argument("--seed", type=int, default=0, help="(%(default)s)")


def _select(options: argparse.Namespace) -> int:
    from worldmodel_train.selecting import Reader

    require(0 < options.known < 1, f"--known is {options.known}; it must be between 0 and 1")
    require(0 <= options.also <= 1, f"--also is {options.also}; it must be from 0 to 1")
    require(not options.out.exists(), f"{options.out} is there already; choose another folder")
    examples = list(islice(read_examples(options.folder / "train.jsonl"), options.limit or None))
    above, random = -math.log(options.known), Random(options.seed)
    kept: list[Example] = []
    hard = 0
    surprises: dict[str, list[float]] = defaultdict(list)
    with counting_progress() as progress:
        bar = progress.add_task("reading", total=len(examples))
        reader = Reader(options.model, compiled=len(examples) >= _WORTH_COMPILING)
        for some in reader.read(examples):
            for scored in some:
                for turn, surprise in zip(scored.example.turns, scored.surprises, strict=False):
                    surprises[turn.category].append(surprise)
                part = scored.up_to_last(above)
                hard += part is not None
                if part is None and random.random() < options.also:
                    part = scored.example
                kept += [part] if part is not None else []
            progress.advance(bar, len(some))
    random.shuffle(kept)
    options.out.mkdir(parents=True)
    write_examples(kept, options.out / "train.jsonl")
    for name in ("valid.jsonl", "test.jsonl"):
        if (options.folder / name).is_file():
            shutil.copy(options.folder / name, options.out)
    _print(surprises, above)
    print(f"{hard} of {len(examples)} conversations have an unknown reply; with others that are")
    print(f"known, {len(kept)} were written to {options.out}")
    return 0


def _print(surprises: dict[str, list[float]], above: float) -> None:
    """By category, the least known first."""
    table = Table("category", "turns", "known", "nats of the worst word")
    rows = {name: sum(s <= above for s in each) / len(each) for name, each in surprises.items()}
    for name, known in sorted(rows.items(), key=lambda row: row[1]):
        each = surprises[name]
        table.add_row(name, str(len(each)), f"{known:.1%}", f"{sum(each) / len(each):.2f}")
    Console().print(table)
