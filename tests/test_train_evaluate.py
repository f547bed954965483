"""The evaluation: real turns, real execution, whichever engine answers."""

import contextlib
import io
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT
from worldmodel_kernel import cli
from worldmodel_kernel.engines.calibration import CALIBRATION
from worldmodel_kernel.engines.local import EMBEDDED
from worldmodel_kernel.engines.scripted import Rule, ScriptedEngine
from worldmodel_kernel.errors import DataError, EngineError
from worldmodel_train import reports
from worldmodel_train.answers import answers
from worldmodel_train.evaluate import evaluate, problems_of, read_problems, read_questions
from worldmodel_train.examples import Example, PersonCell, Turn, write_examples
from worldmodel_train.figures import words
from worldmodel_train.judging import Verdict
from worldmodel_train.terminal.evaluate import chosen_problems, new_parser

pytestmark = pytest.mark.slow

BY_HAND = sorted((ROOT / "train" / "questions").glob("*.jsonl"))


def turn(prompt: str, code: str, output: str, answer: str) -> Turn:
    reply = f"<code>\n{code}\n</code>\n<output>\n{output}\n</output>\n{answer}"
    return Turn(prompt, reply, "f", "g", "c")


EXAMPLES = [
    Example("right", (turn("double 4", "print(4 * 2)", "8", "It is **8**."),)),
    Example("wrong", (turn("triple 4", "print(4 * 3)", "12", "It is **12**."),)),
    Example(
        "state",
        (PersonCell("x = 5", "(no output)"), turn("what is x?", "print(x)", "5", "It is **5**.")),
    ),
]
RULES = [
    Rule("double", ("<code>\nprint(2 * 4)\n</code>", "It is **{output}**.")),
    Rule("triple", ("<code>\nprint(4 + 3)\n</code>", "It is **{output}**.")),
    Rule("what is x", ("<code>\nprint(x)\n</code>", "x is **{output}**.")),
]


async def test_code_is_really_run_and_judged() -> None:
    heard: list[Verdict] = []

    verdicts = await evaluate(
        ScriptedEngine(RULES), problems_of(EXAMPLES), at_once=3, asked=heard.append
    )

    assert [(v.prompt, v.output, v.answer) for v in verdicts] == [
        ("double 4", True, True),
        ("triple 4", False, False),
        ("what is x?", True, True),
    ]
    assert sorted(v.prompt for v in heard) == sorted(v.prompt for v in verdicts)
    assert verdicts[1].said == "It is **7**."


async def test_each_conversation_has_a_shell_of_its_own() -> None:
    lone = Example("lone", (turn("what is x?", "print(x)", "5", "It is **5**."),))

    verdicts = await evaluate(ScriptedEngine(RULES), problems_of([EXAMPLES[2], lone]), at_once=1)

    assert [v.answer for v in verdicts] == [True, False]


async def test_the_turns_of_a_conversation_are_counted() -> None:
    problems = problems_of([Example("two", (*EXAMPLES[0].turns, *EXAMPLES[2].items))])

    verdicts = await evaluate(ScriptedEngine(RULES), problems, at_once=1)

    assert [v.turn for v in verdicts] == [1, 2]


def test_a_line_that_is_no_question_is_named(tmp_path: Path) -> None:
    good = '{"id": "1", "category": "c", "prompt": "?", "figures": ["1"]}'
    turns = '{"id": "2", "category": "c", "figres": ["1"], "turns": [{"cell": "x = 1"}]}'
    other = good.replace('"1", "cat', '"2", "cat')
    figures = [other.replace('["1"]', bad) for bad in ('"1"', "[]", '["$"]')]
    for bad in ('{"id": 2}', "[]", turns, good, other.replace("figures", "figure"), *figures):
        (tmp_path / "q.jsonl").write_text(f"{good}\n{bad}\n")
        with pytest.raises(DataError, match=r"q\.jsonl, line 2"):
            read_questions(tmp_path / "q.jsonl")
    (tmp_path / "q.jsonl").write_text("")
    with pytest.raises(DataError, match="no questions"):
        read_questions(tmp_path / "q.jsonl")
    with pytest.raises(DataError, match="cannot be read"):
        read_questions(tmp_path)


def test_any_editors_marks_and_any_text_may_stand_in_a_file_of_questions(tmp_path: Path) -> None:
    path = tmp_path / "q.jsonl"
    line = '{"id": "1", "category": "c", "prompt": "a\u2028b\x85c", "figures": ["1"]}'
    path.write_text(f"\ufeff{line}\n\n", encoding="utf-8")

    (problem,) = read_problems(path)

    assert problem.items[0].prompt == "a\u2028b\x85c"
    assert problem.items[0].family == "by hand"


async def test_a_question_is_asked_with_what_stood_before_it() -> None:
    shell = Example("s", EXAMPLES[2].items[1:], setup=("x = 5",))

    verdicts = await evaluate(ScriptedEngine(RULES), problems_of([shell]), at_once=1)

    assert [v.answer for v in verdicts] == [True]


async def test_a_question_that_does_not_fit_is_a_wrong_one_and_so_are_the_next() -> None:
    long = turn("double " + "4" * 400_000, "print(8)", "8", "It is **8**.")
    problem = Example("long", (long, EXAMPLES[0].turns[0]))

    verdicts = await evaluate(ScriptedEngine(RULES), problems_of([problem]), at_once=1)

    assert [(v.answer, v.ended) for v in verdicts] == [(False, False), (False, False)]


async def test_a_model_that_fails_is_no_verdict() -> None:
    engine = ScriptedEngine([Rule("double", ("Let me",), fails="the cable is out")])

    with pytest.raises(EngineError, match="the cable is out"):
        await evaluate(engine, problems_of(EXAMPLES[:1]), at_once=1)


def test_the_figures_by_hand_are_those_that_their_code_gives() -> None:
    pytest.importorskip("sympy")
    pytest.importorskip("matplotlib").use("agg")
    texts = [path.read_text(encoding="utf-8") for path in BY_HAND]
    for question in map(json.loads, "".join(texts).splitlines()):
        namespace: dict[str, Any] = {}
        for each in question.get("turns", [question]):
            if "cell" in each:
                exec(each["cell"], namespace)
            elif "code" in each:
                with contextlib.redirect_stdout(io.StringIO()) as out:
                    exec(each["code"], namespace)
                assert _agree(words(out.getvalue()), each["figures"]), (question["id"], out)


def test_every_right_answer_by_hand_would_count() -> None:
    for path in BY_HAND:
        for problem in read_questions(path):
            for asked in problem.items:
                for figures in asked.expected.figures if asked.expected else ():
                    said = f"It is **{' '.join(figures)}**."
                    assert answers(said, asked.expected, asked.prompt), problem.id


def _agree(printed: list[str], figures: list[str]) -> bool:
    expected = words(" ".join(figures))
    return len(printed) == len(expected) and all(
        a == b or float(a) == pytest.approx(float(b), rel=1e-4)
        for a, b in zip(printed, expected, strict=True)
    )


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_batched_and_one_at_a_time_give_the_same_answers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The embedded model, from the command line, on questions of its own families."""
    pytest.importorskip("torch")
    families = ["percent_of", "list_statistic", "follow_up", "quantity_is_text", "greeting"]
    few = [f"--family={name}" for name in families] + ["--each=3", "--show=0"]

    for slots in ("16", "1"):
        out = ["--slots", slots, "--out", str(tmp_path / slots)]
        assert cli.main(["evaluate", *few, *out]) == 0
    capsys.readouterr()

    def said(slots: str) -> list[list[Any]]:
        return [[v.prompt, v.said, v.answer, v.tokens] for v in reports.read(tmp_path / slots)]

    assert said("16") == said("1")
    assert cli.main(
        ["evaluate", *few, "--against", str(tmp_path / "1")]
    ) == 0  # fmt: skip
    assert "better" in capsys.readouterr().out


@pytest.mark.timeout(300)
def test_a_calibration_is_kept_beside_the_weights(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("torch")
    model = shutil.copytree(EMBEDDED, tmp_path / "model")
    (model / CALIBRATION).unlink(missing_ok=True)
    few = ["evaluate", "--model", str(model), "--family", "percent_of", "--each", "3"]

    assert cli.main([*few, "--show", "0", "--calibrate"]) == 0

    found = json.loads((model / CALIBRATION).read_text())
    assert found["turns_below"] + found["turns_above"] == 3
    assert f"Unsure below {found['unsure_below']:.1%}" in capsys.readouterr().out
    assert cli.main([*few, "--adapter", "latest", "--calibrate"]) == 1
    assert "without --adapter" in capsys.readouterr().err
    assert cli.main(["evaluate", "--model", "Qwen/Qwen3-1.7B", "--calibrate"]) == 1
    assert "into the model's folder" in capsys.readouterr().err


def test_an_unknown_family_is_an_error_with_the_nearest_name(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["evaluate", "--family", "percent_off"]) == 1
    assert "percent_of" in capsys.readouterr().err


def test_fresh_questions_that_were_trained_on_are_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = new_parser().parse_args(["--family", "percent_of", "--each", "3"])
    fresh = chosen_problems(options)
    reply = "It is **1**."
    known = Turn(fresh[0].items[0].prompt, reply)
    write_examples([Example("known", (known,))], tmp_path / "train.jsonl")
    options.unlike = tmp_path / "train.jsonl"

    left = chosen_problems(options)

    assert fresh[0] not in left
    assert all(each in fresh for each in left)
    assert f"{3 - len(left)} conversations have a twin" in capsys.readouterr().err
