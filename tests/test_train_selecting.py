"""What a model does not know yet: surprises by turn, conversations cut after the last unknown."""

import math
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from torch.nn.functional import cross_entropy  # noqa: E402

from worldmodel_kernel.engines.local import EMBEDDED  # noqa: E402
from worldmodel_kernel.errors import SettingsError  # noqa: E402
from worldmodel_train.examples import (  # noqa: E402
    Example,
    PersonCell,
    Turn,
    read_examples,
    write_examples,
)
from worldmodel_train.rows import to_row  # noqa: E402
from worldmodel_train.selecting import Reader, Scored  # noqa: E402
from worldmodel_train.terminal.data import main  # noqa: E402


def turn(n: int, said: str) -> Turn:
    """As the embedded model's own data has it, but for what is said."""
    share = n * 20 / 100
    reply = (
        f"<think>\n20% of {n} is {n} times 20 over 100.\n</think>\n"
        f"<code>\nresult = round({n} * 20 / 100, 4)\nprint(result)\n</code>\n"
        f"<output>\n{share}\n</output>\n{said}20% of {n} is **{share}**."
    )
    return Turn(f"What is 20% of {n}?", reply, "percent_of", "arithmetic")


def conversation(name: str, *saids: str) -> Example:
    items = [PersonCell("x = 3", ""), *(turn(40 + 5 * n, said) for n, said in enumerate(saids))]
    return Example(name, tuple(items), "test")


EXAMPLES = [
    conversation("one", "", "Zweifellos, denn "),
    conversation("two", ""),
    conversation("three", "", "", ""),
]


@pytest.mark.slow
def test_a_surprise_is_that_of_the_least_probable_word_of_a_reply() -> None:
    reader = Reader(EMBEDDED, length=512, compiled=False)
    row = to_row(reader.codec, EXAMPLES[0], max_tokens=512)
    assert row is not None
    ids = torch.tensor(row.ids)
    with torch.inference_mode():
        logits = reader.model.model(ids[None], use_cache=False)[0] @ reader.model.lm_head.weight.T
    losses = cross_entropy(logits[0, :-1], ids[1:], reduction="none")
    learned = torch.tensor(row.weights[1:]) > 0
    middle = row.ends[0] - 1
    first = float(losses[:middle][learned[:middle]].max())
    second = float(losses[middle:][learned[middle:]].max())

    found = [scored for some in reader.read(EXAMPLES) for scored in some]

    assert [scored.example.id for scored in found] == ["one", "two", "three"]
    assert found[0].surprises == pytest.approx((first, second), rel=0.1)
    assert second > first + 3  # nobody taught it German
    assert [len(scored.surprises) for scored in found] == [2, 1, 3]


@pytest.mark.slow
def test_a_conversation_that_does_not_fit_is_left_out() -> None:
    reader = Reader(EMBEDDED, length=128, compiled=False)
    long = conversation("long", "word " * 200)

    found = [scored.example.id for some in reader.read([long, EXAMPLES[1]]) for scored in some]

    assert found == ["two"]


@pytest.mark.parametrize(
    "surprises, turns", [((0.1, 0.2, 0.0), None), ((0.1, 2.0, 0.0), 2), ((2.0, 0.0, 2.0), 3)]
)
def test_a_conversation_ends_with_its_last_unknown_reply(
    surprises: tuple[float, ...], turns: int | None
) -> None:
    part = Scored(EXAMPLES[2], surprises).up_to_last(above=-math.log(0.6))

    assert (part and len(part.turns)) == turns
    assert part is None or part.items == EXAMPLES[2].items[: len(part.items)]


@pytest.mark.slow
def test_the_unknown_is_selected_and_some_of_the_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = tmp_path / "data", tmp_path / "hard"
    folder.mkdir()
    write_examples(EXAMPLES * 4, folder / "train.jsonl")
    write_examples(EXAMPLES[:1], folder / "valid.jsonl")
    reader = Reader(EMBEDDED, compiled=False)
    surprises = [s for some in reader.read(EXAMPLES) for each in some for s in each.surprises]
    *_, most, strange = sorted(surprises)
    known = str(math.exp(-(most + strange) / 2))
    options = ["select", str(folder), str(out), "--model", str(EMBEDDED), "--known", known]

    assert main([*options, "--also", "0"]) == 0
    kept = list(read_examples(out / "train.jsonl"))
    assert {example.id for example in kept} == {"one"}
    assert (out / "valid.jsonl").is_file()
    assert "4 of 12 conversations have an unknown reply" in capsys.readouterr().out
    with pytest.raises(SettingsError, match="is there already"):
        main(options)


@pytest.mark.parametrize("option, value", [("--known", "1"), ("--also", "2")])
def test_impossible_shares_are_refused(tmp_path: Path, option: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"{option} is {value}"):
        main(["select", str(tmp_path), str(tmp_path / "out"), "--model", ".", option, value])
