"""Makes the data of the embedded model: conversations, executed in real shells, as JSON lines.

python -m worldmodel_train.make_data --out runs/data --train 20000 --valid 600
"""

import argparse
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from rich.progress import Progress

from worldmodel_train.episodes import Split
from worldmodel_train.examples import Example, make_examples, read_examples, write_examples
from worldmodel_train.shell import Shell

_CHUNK = 500


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument(
        "--out", type=Path, default=Path("runs/data"), help="folder (default: %(default)s)"
    )
    parser.add_argument(
        "--train", type=int, default=20_000, help="training conversations (default: %(default)s)"
    )
    parser.add_argument(
        "--valid", type=int, default=600, help="held-out conversations (default: %(default)s)"
    )
    parser.add_argument("--seed", type=int, default=0, help="(default: %(default)s)")
    parser.add_argument(
        "--processes", type=int, default=2, help="shells at work at once (default: %(default)s)"
    )
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    splits: tuple[tuple[Split, int], ...] = (("valid", options.valid), ("train", options.train))
    for split, count in splits:
        make_split(options.out, split, count, seed=options.seed, processes=options.processes)


def make_split(out: Path, split: Split, count: int, *, seed: int, processes: int) -> Path:
    """Writes `out`/SPLIT.jsonl; chunks are made in parallel, and in the same order always."""
    starts = range(0, count, _CHUNK)
    parts = [out / f"{split}-{start}.part" for start in starts]
    with ProcessPoolExecutor(processes) as pool, Progress() as progress:
        bar = progress.add_task(f"{split} conversations", total=count)
        sizes = [min(_CHUNK, count - start) for start in starts]
        arguments = zip(parts, [split] * len(parts), sizes, range(len(parts)), strict=False)
        jobs = [
            pool.submit(_make_chunk, part, kind, size, seed=seed * 1_000_000 + number)
            for part, kind, size, number in arguments
        ]
        for job, size in zip(jobs, sizes, strict=True):
            job.result()
            progress.advance(bar, size)
    path = out / f"{split}.jsonl"
    write_examples((example for part in parts for example in read_examples(part)), path)
    for part in parts:
        part.unlink()
    return path


def _make_chunk(path: Path, split: Split, count: int, *, seed: int) -> None:
    with Shell() as shell:
        examples: list[Example] = list(
            make_examples(seed=seed, count=count, split=split, shell=shell)
        )
    write_examples(examples, path)


if __name__ == "__main__":
    main()
