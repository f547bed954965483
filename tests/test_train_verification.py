"""A data set is run again; what no longer reproduces is named, with the reason."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from worldmodel_kernel import cli
from worldmodel_kernel.errors import DataError
from worldmodel_train.dataset import require_reproducible
from worldmodel_train.examples import Example, PersonCell, Turn, read_examples, write_examples
from worldmodel_train.execution import Shells
from worldmodel_train.making import make_examples
from worldmodel_train.verification import Verification, verify

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def shells() -> Iterator[Shells]:
    with Shells() as shells:
        yield shells


def example(code: str, output: str, *, id: str = "one", setup: tuple[str, ...] = ()) -> Example:
    reply = f"<code>\n{code}\n</code>\n<output>\n{output}\n</output>\nDone."
    return Example(id, (Turn("?", reply, category="c"),), setup=setup)


def whole(examples: list[Example], shells: Shells) -> Verification:
    return list(verify(examples, shells))[-1]


def test_what_was_made_reproduces(shells: Shells) -> None:
    made = list(make_examples("train", "", 25, name="verified", shells=shells))

    found = whole(made, shells)

    assert found.examples == 25
    assert found.blocks >= 25
    assert not found.differences


REASONS = {
    "another output": ("print(1 + 1)", "3"),
    "an error now": ("print(nothing)", "3"),
    "no error now": ("print(3)", "ERROR: NameError: name 'x' is not defined\n  line 1: x"),
    "another error": ("1 / 0", "ERROR: NameError: name 'x' is not defined\n  line 1: x"),
    "another order": ("print('a b')", "b a"),
    "a memory address": ("print('<object at 0x7f1234567>')", "<object at 0x7fabcdef0>"),
    "module nowhere_at_all is not installed": ("import nowhere_at_all\nprint(1)", "1"),
    "the shell died": ("import os\nos._exit(1)", "1"),
}


@pytest.mark.parametrize("reason", REASONS)
def test_what_does_not_reproduce_has_its_reason(reason: str, shells: Shells) -> None:
    found = whole([example(*REASONS[reason])], shells)

    assert found.by_category["c"] == {reason: 1}
    assert found.failed == {"one"}


def test_an_output_that_was_shortened_reproduces(shells: Shells) -> None:
    shown = "0" * 66 + "\n[... 900 characters left out ...]\n" + "0" * 34

    assert not whole([example("print('0' * 1000)", shown)], shells).failed


def test_what_was_run_before_the_example_is_run_again(shells: Shells) -> None:
    assert not whole([example("print(x)", "5", setup=("x = 5",))], shells).failed


def test_a_reply_whose_output_nothing_left_does_not_reproduce(shells: Shells) -> None:
    reply = "<output>\n1\n</output>\nOne."

    found = whole([Example("x", (Turn("?", reply, category="c"),))], shells)

    assert found.by_category["c"] == {"code and outputs do not alternate": 1}


def test_the_persons_cells_are_verified_too(shells: Shells) -> None:
    turn = example("print(x)", "5").turns[0]
    good = Example("good", (PersonCell("x = 5\nx", "5"), turn))
    bad = Example("bad", (PersonCell("x = 5\nx", "6"), turn))

    assert whole([good, bad], shells).failed == {"bad"}


# --- from the terminal --------------------------------------------------------------------------


@pytest.fixture
def data(tmp_path: Path) -> Path:
    good = [example(f"print({n})", str(n), id=f"good-{n}") for n in range(3)]
    bad = replace(example("print(1)", "2"), id="bad")
    write_examples([*good, bad], tmp_path / "data.jsonl")
    return tmp_path / "data.jsonl"


def test_verify_says_what_fails_and_keeps_the_rest(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = data.with_name("kept.jsonl")

    status = cli.main(["data", "verify", str(data), "--keep", str(kept)])

    said = capsys.readouterr()
    assert status == 1
    assert "75.0%" in said.out
    assert "1 another output" in said.out
    assert f"{data}, line 4: bad (c): another output" in said.err
    assert [e.id for e in read_examples(kept)] == ["good-0", "good-1", "good-2"]


def test_training_on_what_does_not_reproduce_names_its_line(data: Path) -> None:
    with pytest.raises(DataError, match=r"data\.jsonl, line 4: 1 of 4 examples .* 'bad' first"):
        require_reproducible(list(read_examples(data)), "auto", [str(data)])


def test_stats_and_show_read_a_file(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["data", "stats", str(data)]) == 0
    assert "4 examples, 4 turns" in capsys.readouterr().out
    assert cli.main(["data", "show", str(data), "-n", "1", "--category", "c"]) == 0
    assert "print(0)" in capsys.readouterr().out


def test_convert_writes_another_format(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    there = data.with_name("v2.jsonl")

    assert cli.main(["data", "convert", str(data), str(there), "--to", "v2"]) == 0
    assert '"response"' in there.read_text()
    assert cli.main(["data", "stats", str(there)]) == 0


def test_make_writes_the_three_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "made"
    few = ["--train", "4", "--valid", "2", "--test-each", "0", "--processes", "1"]

    assert cli.main(["data", "make", str(out), *few]) == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "test.jsonl",
        "train.jsonl",
        "valid.jsonl",
    ]
    assert "4 train" in capsys.readouterr().out


def test_make_makes_only_the_families_that_are_wanted(tmp_path: Path) -> None:
    few = ["--train", "6", "--valid", "2", "--test-each", "1", "--processes", "1"]
    wanted = ["--family", "percent_of", "--category", "talk"]

    assert cli.main(["data", "make", str(tmp_path), *few, *wanted]) == 0
    made = [e for name in ("train", "test") for e in read_examples(tmp_path / f"{name}.jsonl")]
    kinds = {(turn.family, turn.category) for example in made for turn in example.turns}
    others = {family for family, category in kinds if category != "talk"}
    assert others - {"follow_up"} == {"percent_of"}, "a follow-up belongs to the number before"
    assert "talk" in {category for _, category in kinds}


BAD = {
    "no such file": (["stats", "nowhere.jsonl"], "nowhere.jsonl"),
    "a malformed row": (["stats", "malformed.jsonl"], "malformed.jsonl, line 2"),
    "an unknown category": (["show", "data.jsonl", "--category", "d"], "no category 'd'"),
    "a folder": (["stats", "."], "."),
    "a folder that is a file": (["make", "data.jsonl", "--train", "1"], "data.jsonl"),
    "an unknown family": (["make", "out", "--family", "percent"], "no family 'percent'"),
    "no family that is trained on": (["make", "out", "--family", "follow_up"], "follow_up alone"),
    "an unknown format": (["stats", "data.jsonl", "--format", "v3"], "no format 'v3'"),
}


@pytest.mark.parametrize("what", BAD)
def test_bad_input_is_named(
    what: str, data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(data.parent)
    first = data.read_text().splitlines()[0]
    data.with_name("malformed.jsonl").write_text(first + '\n{"id": "x"}\n')
    arguments, said = BAD[what]

    assert cli.main(["data", *arguments]) == 1
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("option", [["--train", "-3"], ["--processes", "0"], ["--seed", "x"]])
def test_a_number_that_makes_no_sense_is_refused(
    option: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        cli.main(["data", "make", "nowhere", *option])
    assert option[0] in capsys.readouterr().err


def test_malformed_rows_are_skipped_only_when_asked_to(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data.write_text(data.read_text() + '{"id": "x"}\n')

    assert cli.main(["data", "stats", str(data), "--skip-malformed"]) == 0
    assert "1 malformed rows were skipped" in capsys.readouterr().err
