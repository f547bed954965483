"""Evaluating, comparing and verifying from cells, in a real kernel."""

import json
from collections.abc import Iterator

import pytest

from frontend import FrontEnd
from lora_runs import example, examples, write_base
from scripted_kernel import PERCENT
from worldmodel_train.examples import write_examples

pytest.importorskip("torch")
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FrontEnd]:
    folder = tmp_path_factory.mktemp("evaluating")
    write_base(folder / "base")
    write_examples(examples(6), folder / "data.jsonl")
    front = FrontEnd(folder, [PERCENT])
    front.timeout_s = 120.0
    yield front
    front.close()


def test_a_model_is_asked_a_file_of_examples(front: FrontEnd) -> None:
    cell = front.run("%evaluate data.jsonl --model base --limit 4 --threads 1")

    assert "known kinds" in cell.text
    assert "4 questions" in cell.text
    assert "update_display_data" in cell.kinds, "how far it is, is shown while it goes"


def test_questions_come_from_a_variable_of_the_shell(front: FrontEnd) -> None:
    rows = [{"prompt": f"what is {n} plus 1", "figures": [str(n + 1)]} for n in range(3)]
    front.run(f"%%python\nmine = {rows!r}")

    assert "3 questions" in front.run("%evaluate mine --model base --threads 1").text


def test_two_adapters_answer_the_same_questions(front: FrontEnd) -> None:
    few = "--no-verify --set packs_per_step=1 --set threads=1 --set eval_every=2 --steps 2"
    trained = front.run(f"%lora data.jsonl --base base --run first {few} --wait")
    assert trained.reply["status"] == "ok"

    cell = front.run("%compare data.jsonl off first --model base --limit 3 --threads 1")

    assert "first: base" in cell.text
    assert "runs/first/final" in cell.text
    assert "became" in cell.text
    same = front.run("%compare data.jsonl off off --model base")
    assert "both are the same" in same.reply["evalue"]


def test_fresh_questions_are_asked_of_two_adapters(front: FrontEnd) -> None:
    few = "--sample 2 --each 1 --threads 1"
    cell = front.run(f"%compare off first --model base {few}")

    assert "2" in cell.text
    assert "became" in cell.text


def test_a_run_that_is_there_keeps_its_data(front: FrontEnd) -> None:
    again = front.run("%lora mine --base base --run first")

    assert "there is a run 'first' already" in again.reply["evalue"]
    assert not (front.folder / "runs" / "first.data.jsonl").exists()
    assert "no name for a run" in front.run("%lora mine --run ../out").reply["evalue"]


def test_data_is_run_again_and_what_differs_is_named(front: FrontEnd) -> None:
    rows = [json.loads(line) for line in (front.folder / "data.jsonl").read_text().splitlines()]
    rows[1]["items"][0]["reply"] = rows[1]["items"][0]["reply"].replace("\n2\n", "\n3\n")
    broken = front.folder / "broken.jsonl"
    broken.write_text("".join(json.dumps(row) + "\n" for row in rows))

    right = front.run("%verify_data data.jsonl").text
    wrong = front.run("%verify_data broken.jsonl --keep good.jsonl").text

    assert "6 of 6 examples reproduce" in right
    assert "5 of 6 examples reproduce" in wrong
    assert rows[1]["id"] in wrong
    assert (front.folder / "good.jsonl").read_text().count("\n") == 5


def test_what_was_taught_and_the_conversation_are_data_too(front: FrontEnd) -> None:
    reply = example(4).turns[0].reply
    front.run(f'%%teach --prompt "add one to 4 in alder"\n{reply}')
    assert "1 of 1 examples reproduce" in front.run("%verify_data taught").text

    assert "ask first" in front.run("%verify_data turns").reply["evalue"]
    front.run("What is 15% of 240?")
    assert "1 of 1 examples reproduce" in front.run("%verify_data turns").text


def test_what_is_wrong_is_said_in_the_cell(front: FrontEnd) -> None:
    assert "replays a script" in front.run("%evaluate data.jsonl").reply["evalue"]
    assert "no file nowhere.jsonl" in front.run("%verify_data nowhere.jsonl").reply["evalue"]
    assert "which examples" in front.run("%verify_data").reply["evalue"]
    unknown = front.run("%evaluate --category alchemy --model base")
    assert "no category 'alchemy'" in unknown.reply["evalue"]
    bad = front.folder / "bad.jsonl"
    bad.write_text('{"id": "a"}\n')
    assert "bad.jsonl" in front.run("%verify_data bad.jsonl").reply["evalue"]
