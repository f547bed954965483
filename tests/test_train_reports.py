"""How verdicts are counted and compared."""

import json
import math
from pathlib import Path

import pytest

from worldmodel_kernel.errors import DataError
from worldmodel_train import reports
from worldmodel_train.judging import Verdict


def verdict(
    *, right: bool, category: str = "c", prompt: str = "?", turn: int = 1, said: str = ""
) -> Verdict:
    flags = dict.fromkeys(("extracted", "syntax", "executed", "output", "ended"), True)
    return Verdict("f", category, prompt, **flags, answer=right, invented=False, cycles=1,
                   tokens=10, seconds=0.5, said=said, expected="", turn=turn)  # fmt: skip


def test_the_interval_of_a_share_is_wilsons() -> None:
    low, high = reports.wilson(9, 10)

    assert (low, high) == pytest.approx((0.5958, 0.9821), abs=1e-4)
    assert reports.wilson(0, 0) == (0.0, 1.0)


def test_the_sign_test_is_the_exact_binomial_one() -> None:
    assert reports.sign_test(0, 0) == 1.0
    assert reports.sign_test(8, 2) == pytest.approx(0.109375)
    assert reports.sign_test(2, 8) == reports.sign_test(8, 2)
    assert reports.sign_test(20, 0) == pytest.approx(2 / 2**20)


def test_a_report_has_its_totals_and_every_category(tmp_path: Path) -> None:
    verdicts = [
        verdict(right=True),
        verdict(right=False, category="error recovery"),
        verdict(right=True, category="unseen: limit"),
        verdict(right=True, category="follow up", turn=2),
        verdict(right=False, category="conversation", turn=3),
        verdict(right=True, category="conversation", prompt="a\u2028b", said="\x85"),
    ]
    reports.write(tmp_path / "out", verdicts, {"model": "m"})

    data = json.loads((tmp_path / "out" / "evaluation.json").read_text())
    assert data["groups"]["known kinds"]["turns"] == 5
    assert data["groups"]["known kinds"]["answer"]["share"] == pytest.approx(3 / 5)
    assert data["groups"]["follow-ups"]["turns"] == 2
    assert data["groups"]["error recovery"]["turns"] == 1
    assert data["groups"]["unseen kinds"]["turns"] == 1
    assert data["groups"]["c"]["invented"] == 0
    assert reports.read(tmp_path / "out") == verdicts
    lines = (tmp_path / "out" / "evaluation.md").read_text()
    for name in ("known kinds", "error recovery", "unseen: limit", "follow-ups", "- model: m"):
        assert name in lines


def test_two_models_are_compared_question_by_question() -> None:
    first = [verdict(right=n < 5, prompt=str(n)) for n in range(20)]
    second = [verdict(right=n < 15, prompt=str(n)) for n in range(20)]

    compared = reports.Comparison("small", "large", reports.paired(first, second))

    known = compared.pairs[0]
    assert (known.group, known.turns, known.better, known.worse) == ("all", 20, 10, 0)
    assert (known.first, known.second) == (0.25, 0.75)
    assert math.isclose(known.p, 2 / 2**10)
    assert "| all | 20 | 25.0% | 75.0% | 10 | 0 | 0.00195 |" in compared.text


def test_many_changed_answers_are_no_overflow() -> None:
    assert reports.sign_test(600, 600) == 1.0
    assert 0 < reports.sign_test(700, 500) < 1e-7


def test_the_first_group_is_all_of_them() -> None:
    found = [verdict(right=True), verdict(right=False, category="unseen: limit")]

    pairs = reports.paired(found, found)

    assert (pairs[0].group, pairs[0].turns, pairs[0].first) == ("all", 2, 0.5)


def test_different_questions_are_not_compared() -> None:
    with pytest.raises(DataError, match="different questions"):
        reports.paired([verdict(right=True, prompt="a")], [verdict(right=True, prompt="b")])


def test_a_file_that_is_no_evaluation_is_named(tmp_path: Path) -> None:
    reports.write(tmp_path, [verdict(right=True)], {})
    good = (tmp_path / reports.VERDICTS).read_text()
    for bad, where in (("[]", ""), ("", ""), (good + "{}", ", line 2"), (good + "{", ", line 2")):
        (tmp_path / "x.jsonl").write_text(bad)
        with pytest.raises(DataError, match=rf"x\.jsonl{where}"):
            reports.read(tmp_path / "x.jsonl")
