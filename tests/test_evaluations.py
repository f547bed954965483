"""How an evaluation is shown in a notebook, from the files that an evaluation writes."""

import asyncio
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from worldmodel_kernel.errors import WorldModelError
from worldmodel_kernel.evaluations import comparison_bundle, evaluation_bundle
from worldmodel_kernel.programs import run_program
from worldmodel_train import reports
from worldmodel_train.judging import Verdict

ABOUT = {"model": "embedded", "adapter": None, "turns": 20}


def verdict(number: int, *, right: bool, said: str = "It is **1**.") -> Verdict:
    return Verdict(
        family="add", category="arithmetic", prompt=f"question {number}", extracted=True,
        syntax=True, executed=True, output=right, answer=right, ended=True, invented=False,
        cycles=1, tokens=9, seconds=0.1, said=said, expected="It is **2**.",
    )  # fmt: skip


def verdicts(right: int) -> list[Verdict]:
    return [verdict(n, right=n < right) for n in range(20)]


def test_shares_their_intervals_and_wrong_answers_are_shown(tmp_path: Path) -> None:
    reports.write(tmp_path, verdicts(15), ABOUT)

    shown = evaluation_bundle(tmp_path)

    assert "all          20         100.0%    75.0%  53% to 89%" in shown["text/plain"]
    assert "5 wrong ones" in shown["text/plain"]
    assert "question 15" in shown["text/plain"]
    assert 'aria-label="known kinds: 75%"' in shown["text/html"]


def test_what_a_model_said_does_not_act(tmp_path: Path) -> None:
    hostile = verdict(1, right=False, said="<script>alert(1)</script>")
    reports.write(tmp_path, [hostile], ABOUT)

    assert "<script" not in evaluation_bundle(tmp_path)["text/html"]


def test_any_text_is_shown_and_a_share_of_nothing_is_none(tmp_path: Path) -> None:
    alone = replace(verdict(1, right=False, said="a\u2028b\x85c"), executed=None, output=None)
    reports.write(tmp_path, [alone], ABOUT)

    shown = evaluation_bundle(tmp_path)

    assert "1 wrong ones" in shown["text/plain"]
    assert "all          1          –         0.0%" in shown["text/plain"]


@pytest.mark.parametrize(
    "first, second, said",
    [
        (5, 15, "The second has more right answers: 10 became right and 0 wrong"),
        (15, 5, "The first has more right answers: 0 became right and 10 wrong"),
        (5, 7, "The second has more right answers, but so much may well be chance"),
        (5, 5, "As many answers became right as became wrong."),
    ],
)
def test_a_comparison_says_who_is_better_and_whether_it_may_be_chance(
    tmp_path: Path, first: int, second: int, said: str
) -> None:
    pairs = reports.paired(verdicts(first), verdicts(second))
    compared = reports.Comparison("embedded", "embedded + mine", pairs)
    reports.write(tmp_path, verdicts(second), ABOUT, compared=compared)

    shown = comparison_bundle(tmp_path)

    assert said in shown["text/plain"]
    assert f"{first / 20:.1%}" in shown["text/plain"]
    assert f"known kinds: {first / 20:.0%}, {second / 20:.0%}" in shown["text/html"]


# --- the process --------------------------------------------------------------------------------


async def test_a_programs_words_are_heard_and_what_it_prints_is_returned() -> None:
    heard: list[str] = []

    printed = await run_program(["--version"], heard.append)

    assert printed.startswith("worldmodel ")
    assert not heard


@pytest.mark.slow
async def test_a_program_that_fails_says_why() -> None:
    heard: list[str] = []

    with pytest.raises(WorldModelError, match="nowhere"):
        await run_program(["export", "nowhere.ipynb"], heard.append)

    assert heard


async def test_a_line_of_any_length_is_heard() -> None:
    heard: list[str] = []

    with pytest.raises(WorldModelError):
        await run_program(["x" * 100_000], heard.append)

    assert heard
    assert all(len(line) <= 1 << 16 for line in heard)


async def test_a_program_ends_with_the_cell_that_waits_for_it() -> None:
    running = asyncio.ensure_future(run_program(["doctor"], lambda line: None))
    while not (started := psutil.Process().children()):  # noqa: ASYNC110  it says nothing
        await asyncio.sleep(0.01)

    running.cancel()

    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(running, 10)
    assert not any(child.is_running() for child in started)
