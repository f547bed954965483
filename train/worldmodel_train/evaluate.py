"""Asks a model held-out questions through the real turn machine and shell, and counts.

    python -m worldmodel_train.evaluate --out worldmodel_kernel/models/tiny

Values are drawn afresh; a family of few values can repeat a question of training. Wordings are of
two kinds: "known" ones, and "new" ones, held out of training, down to the template, where a list
of wordings is long enough. What is right comes from running the generator's own code in
another shell. For each question:

    executed   every block that was meant to run without error did
    output     the last output is that of the reference (numbers within 1e-6 relative)
    answer     the figures in the plain answer are those of the reference answer
    ended      the turn ended by itself
"""

import argparse
import asyncio
import itertools
import json
import math
import re
from collections import defaultdict
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from random import Random

from rich.progress import Progress

from worldmodel_kernel.conversation import Conversation, TurnEnded
from worldmodel_kernel.engines.local import LocalEngine, LocalSettings
from worldmodel_kernel.parser import read_reply
from worldmodel_kernel.records import TurnRecord
from worldmodel_kernel.tags import Tag
from worldmodel_kernel.workspace.child import ChildWorkspace
from worldmodel_train.episodes import Ask, Cell, Episode, Split
from worldmodel_train.examples import executed_reply
from worldmodel_train.families import FAMILIES
from worldmodel_train.shell import CLEAR, MARK, Shell

WORDINGS: dict[str, Split] = {"known": "train", "new": "valid"}
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one question."""

    family: str
    category: str
    wording: str
    prompt: str
    executed: bool
    output: bool
    answer: bool
    ended: bool
    tokens: int
    seconds: float
    got: str
    expected: str


async def evaluate(
    settings: LocalSettings, *, episodes: int, seed: int, families: list[str]
) -> list[Verdict]:
    """Ask `episodes` episodes of each family."""
    engine, workspace = LocalEngine(settings), ChildWorkspace()
    verdicts: list[Verdict] = []
    try:
        await engine.start()
        await workspace.run(MARK, silent=True)
        with Shell() as shell, Progress() as progress:
            bar = progress.add_task("questions", total=2 * len(families) * episodes)
            for name in families:
                for wording, number in itertools.product(WORDINGS, range(episodes)):
                    random = Random(f"evaluation {seed} {name} {number}")
                    episode = FAMILIES[name].draw(random, WORDINGS[wording])
                    conversation = Conversation(engine, workspace, timeout_s=20)
                    found = await _episode(episode, conversation, shell)
                    verdicts += [replace(verdict, wording=wording) for verdict in found]
                    progress.advance(bar)
    finally:
        await engine.close()
        await workspace.close()
    return verdicts


async def _episode(episode: Episode, conversation: Conversation, shell: Shell) -> list[Verdict]:
    await conversation.workspace.run(CLEAR)
    shell.fresh()
    verdicts: list[Verdict] = []
    for item in episode.items:
        if isinstance(item, Cell):
            shell.run(item.code)
            conversation.person_ran(item.code, await conversation.workspace.run(item.code))
            continue
        reference = executed_reply(item, shell)
        if reference is None:
            return verdicts  # the reference itself is out of bounds; no question
        async for event in conversation.ask(item.prompt):
            if isinstance(event, TurnEnded):
                verdicts.append(judge(episode.family, item, event.record, reference))
    return verdicts


def judge(family: str, item: Ask, record: TurnRecord, reference: str) -> Verdict:
    """Compare a turn with the reference reply."""
    blocks = read_reply(reference)
    outputs = [block.body for block in blocks if block.tag is Tag.OUTPUT]
    expected_answer = blocks[-1].text.strip()
    runs = [block for block in record.blocks if block.output is not None]
    errors = sum(block.status != "ok" for block in runs)
    got_output = runs[-1].output or "" if runs else ""
    return Verdict(
        family=family,
        category=FAMILIES[family].category,
        wording="",
        prompt=item.prompt,
        executed=errors <= int(item.fails) and bool(runs) == bool(outputs),
        output=same_text(got_output, outputs[-1] if outputs else ""),
        answer=same_figures(record.answer, expected_answer),
        ended=record.ending == "eos",
        tokens=record.sampled_tokens,
        seconds=record.seconds,
        got=record.answer,
        expected=expected_answer,
    )


def same_text(left: str, right: str) -> bool:
    """Equal, or equal but for numbers within 1e-6 relative; empty matches only empty."""
    if left.strip() == right.strip():
        return True
    words = _NUMBER.sub("#", left.strip()) == _NUMBER.sub("#", right.strip())
    return bool(left.strip()) and words and _same_numbers(left, right)


def same_figures(got: str, expected: str) -> bool:
    """The bold part of the expected answer stands in what was said, as bold or as a number."""
    bold = re.findall(r"\*\*(.+?)\*\*", expected)
    if not bold:
        return got.strip() == expected.strip()
    said = re.findall(r"\*\*(.+?)\*\*", got)
    return bool(said) and all(any(same_text(each, wanted) for each in said) for wanted in bold)


def _same_numbers(left: str, right: str) -> bool:
    a, b = (list(map(float, _NUMBER.findall(text))) for text in (left, right))
    return len(a) == len(b) and all(
        math.isclose(x, y, rel_tol=1e-6) for x, y in zip(a, b, strict=True)
    )


# --- reports ------------------------------------------------------------------------------------


def wilson(successes: int, count: int, *, z: float = 1.96) -> tuple[float, float]:
    """95 % interval of a share. Source: Wilson, J. Am. Stat. Assoc. 22 (1927)."""
    if not count:
        return 0.0, 1.0
    share = successes / count
    middle = share + z * z / (2 * count)
    spread = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    scale = 1 + z * z / count
    return max((middle - spread) / scale, 0.0), min((middle + spread) / scale, 1.0)


def report(verdicts: list[Verdict]) -> str:
    """A Markdown table by family: right answers of questions, for known and for new wordings."""
    groups: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        groups[verdict.family].append(verdict)
    lines = [
        "| family | category | ran | known wording | 95 % | new wording | 95 % |",
        "|---|---|---|---|---|---|---|",
        *(_row(name, found[0].category, found) for name, found in sorted(groups.items())),
        _row("**all**", "", verdicts),
    ]
    return "\n".join(lines)


def _row(name: str, category: str, found: list[Verdict]) -> str:
    ran = sum(v.executed for v in found) / len(found)
    cells = [name, category, f"{ran:.0%}"]
    for wording in WORDINGS:
        answers = [v.answer for v in found if v.wording == wording]
        low, high = wilson(sum(answers), len(answers))
        cells += [f"{sum(answers)}/{len(answers)}", f"{low:.0%}–{high:.0%}"]
    return f"| {' | '.join(cells)} |"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--model", default="", help="default: the embedded one")
    parser.add_argument("--out", type=Path, help="folder for evaluation.json and evaluation.md")
    parser.add_argument(
        "--episodes", type=int, default=10, help="per family and wording (default 10)"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--family", action="append", help="only this one; may be repeated")
    options = parser.parse_args()
    verdicts = asyncio.run(
        evaluate(
            LocalSettings(model=options.model),
            episodes=options.episodes,
            seed=options.seed,
            families=options.family or sorted(FAMILIES),
        )
    )
    text = report(verdicts)
    print(text)
    for verdict in verdicts:
        if not verdict.answer:
            print(
                f"{verdict.family}: {verdict.prompt!r} -> {verdict.got!r}, not {verdict.expected!r}"
            )
    if options.out:
        options.out.mkdir(parents=True, exist_ok=True)
        (options.out / "evaluation.md").write_text(text + "\n")
        data = [asdict(verdict) for verdict in verdicts]
        (options.out / "evaluation.json").write_text(json.dumps(data, indent=1) + "\n")


if __name__ == "__main__":
    main()
