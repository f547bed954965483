"""Teach and retry: what twenty corrected examples of one task teach the embedded model, and cost.

Three invented tasks, each no family of its training: a formula of two numbers, one of a word, one
of a list. For each: twenty examples are taught with LoRA (as `%lora` does: with rehearsal, in a
process of its own), and then other values, a fifth of them in wordings that were not taught, are
asked before and after, as well as ordinary questions of the task families.

Baseline: the same model without the adapter, on the same questions. Targets: from below 20 % to at
least 90 % of the task, at most 2 points lost elsewhere, in under 180 s of training on two cores.
"""

import argparse
import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import NamedTuple

from questions import one_each
from worldmodel_kernel.engines.batched import BatchedEngine
from worldmodel_kernel.engines.local import LocalSettings
from worldmodel_train.evaluate import Problem, evaluate, problems_of
from worldmodel_train.examples import Example, Turn, write_examples
from worldmodel_train.families import FAMILIES

TAUGHT = 20
ASKED = 40


class Case(NamedTuple):
    said: tuple[str, ...]
    code: str
    result: str


class Task(NamedTuple):
    name: str
    wordings: tuple[str, ...]
    """The last two are asked, and not taught."""

    draw: Callable[[Random], Case]


def _zorble(random: Random) -> Case:
    a, b = random.randint(2, 99), random.randint(2, 99)
    return Case((str(a), str(b)), f"a, b = {a}, {b}\nprint(a * b + a)", str(a * b + a))


def _frimp(random: Random) -> Case:
    word = "".join(random.choice("bdfgklmnprst") + random.choice("aeiou") for _ in range(3))
    return Case((word,), f"word = '{word}'\nprint(word[::-1] + str(len(word)))", word[::-1] + "6")


def _glonk(random: Random) -> Case:
    values = [random.randint(1, 99) for _ in range(random.randint(3, 6))]
    code = f"values = {values}\nprint(max(values) - values[0])"
    return Case((", ".join(map(str, values)),), code, str(max(values) - values[0]))


TASKS = (
    Task(
        "zorble",
        ("zorble {} and {}", "what is the zorble of {} and {}?", "compute the zorble of {} with {}",
         "give me the zorble for {} and {}", "please zorble {} with {}",
         "find the zorble of the numbers {} and {}", "how much is {} zorble {}?",
         "calculate {} zorbled with {}"),
        _zorble,
    ),
    Task(
        "frimp",
        ("frimp {}", "what is the frimp of {}?", "frimp the word {}", "give me {} frimped",
         "please frimp {}", "I need the frimp of {}", "how does {} look when frimped?",
         "write the frimp of the word {}"),
        _frimp,
    ),
    Task(
        "glonk",
        ("glonk of {}", "what is the glonk of {}?", "glonk these numbers: {}",
         "compute the glonk: {}", "find the glonk of {}", "the glonk for {}",
         "how much is the glonk of {}?",
         "please give me the glonk of these values: {}"),
        _glonk,
    ),
)  # fmt: skip


def examples(task: Task, count: int, *, wordings: tuple[str, ...], seed: str) -> list[Example]:
    random = Random(f"{task.name} {seed}")
    made = []
    for number in range(count):
        case = task.draw(random)
        reply = (
            f"<code>\n{case.code}\n</code>\n<output>\n{case.result}\n</output>\n"
            f"The {task.name} is **{case.result}**."
        )
        prompt = wordings[number % len(wordings)].format(*case.said)
        turn = Turn(prompt, reply, task.name, category=task.name)
        made.append(Example(f"{task.name}-{seed}-{number}", (turn,)))
    return made


def ordinary(count: int) -> list[Problem]:
    """Fresh questions, each of another family that the model was trained on."""
    known = [name for name, family in FAMILIES.items() if not family.unseen]
    names = Random(5).sample(known, count)
    return one_each(names)


def answers(problems: list[Problem], adapter: str = "") -> list[bool]:
    async def ask() -> list[bool]:
        engine = BatchedEngine(LocalSettings(adapter=adapter), slots=32)
        try:
            return [v.answer for v in await evaluate(engine, problems, at_once=32)]
        finally:
            await engine.close()

    return asyncio.run(ask())


def teach(task: Task, folder: Path) -> tuple[str, float]:
    """The adapter, and the seconds of the whole command, from its start to its end."""
    data, out = folder / f"{task.name}.jsonl", folder / task.name
    write_examples(examples(task, TAUGHT, wordings=task.wordings[:-2], seed="taught"), data)
    command = [sys.executable, "-m", "worldmodel_kernel.cli", "train", "lora", str(data)]
    started = time.monotonic()
    subprocess.run([*command, "--out", str(out)], check=True, capture_output=True)
    return str(out / "final"), time.monotonic() - started


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="one task, fewer questions")
    options = parser.parse_args()
    tasks = TASKS[:1] if options.quick else TASKS
    others = ordinary(40 if options.quick else 300)
    known = answers(others)
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for task in tasks:
            made = examples(task, ASKED, wordings=task.wordings, seed="asked")
            problems = problems_of(made)
            before = statistics.mean(answers(problems))
            adapter, seconds = teach(task, Path(folder))
            after = statistics.mean(answers(problems, adapter))
            lost = 100 * (statistics.mean(known) - statistics.mean(answers(others, adapter)))
            rows.append((before, after, lost, seconds))
            print(
                f"{task.name}: {before:.0%} -> {after:.0%} of {len(problems)} in {seconds:.0f} s; "
                f"{lost:+.1f} points lost of {statistics.mean(known):.0%} on {len(known)} others"
            )
    before, after, lost, seconds = (statistics.mean(each) for each in zip(*rows, strict=True))
    found = {"before": before, "after": after, "points_lost_elsewhere": lost, "seconds": seconds}
    print(json.dumps({"benchmark": "teaching", "model": "embedded", "tasks": len(tasks), **found}))


if __name__ == "__main__":
    main()
