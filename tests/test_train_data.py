"""Generated conversations: executed, lossless, held out by phrasing."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from conftest import codec_of
from worldmodel_kernel.parser import read_reply, write_reply
from worldmodel_kernel.tags import MESSAGE_END, Author, Tag
from worldmodel_kernel.transcript import Transcript

pytest.importorskip("tokenizers")

from worldmodel_kernel import template
from worldmodel_train.episodes import HELD_OUT_EVERY, Ask, Draw
from worldmodel_train.examples import (
    Example,
    Turn,
    executed_reply,
    make_examples,
    read_examples,
    write_examples,
)
from worldmodel_train.families import FAMILIES
from worldmodel_train.rows import pack, to_row
from worldmodel_train.shell import Shell


@pytest.fixture(scope="module")
def shell() -> Iterator[Shell]:
    with Shell() as shell:
        yield shell


@pytest.fixture(scope="module")
def examples(shell: Shell) -> list[Example]:
    return list(make_examples(seed=7, count=40, split="train", shell=shell))


def test_there_are_families_enough() -> None:
    assert len(FAMILIES) >= 20


@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_a_familys_code_does_what_its_answer_says(name: str, shell: Shell) -> None:
    """Every reply executes as meant, and is read and rendered without loss."""
    codec = codec_of("bytes")
    for number in range(3):
        shell.fresh()
        for item in FAMILIES[name].draw(Random(f"{name} {number}"), "train").items:
            if not isinstance(item, Ask):
                shell.run(item.code)
                continue
            reply = executed_reply(item, shell)
            assert reply is not None
            assert write_reply(read_reply(reply)) == reply
            ids = Transcript(template.reply_segments(codec, reply)).ids
            assert codec.decode(ids) == reply + MESSAGE_END


def test_the_same_seed_gives_the_same_data(examples: list[Example], shell: Shell) -> None:
    again = list(islice(make_examples(seed=7, count=40, split="train", shell=shell), 5))

    assert again == examples[:5]


def test_examples_survive_their_file(examples: list[Example], tmp_path: Path) -> None:
    write_examples(examples, tmp_path / "x.jsonl")

    assert list(read_examples(tmp_path / "x.jsonl")) == examples


@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_no_long_list_of_phrasings_is_both_trained_on_and_held_out(name: str) -> None:
    """Lists shorter than six have none to hold out; their questions differ in values only."""
    phrasings: dict[str, set[str]] = {"train": set(), "valid": set()}
    for split in ("train", "valid"):
        for number in range(150):
            draw = Draw(Random(f"{split} {number}"), split)  # type: ignore[arg-type]
            FAMILIES[name].generate(draw)
            phrasings[split] |= set(draw.phrases)

    shared = phrasings["train"] & phrasings["valid"]
    assert len(phrasings["train"]) >= 2
    many_tasks = name == "person_variable"  # each of them in one wording
    assert many_tasks or not shared or len(phrasings["train"]) - len(shared) < HELD_OUT_EVERY


def test_only_the_models_tokens_are_learned(examples: list[Example]) -> None:
    codec = codec_of("bytes")
    for example in examples[:10]:
        row = to_row(codec, example, max_tokens=100_000)
        assert row is not None
        learned = codec.decode(t for t, w in zip(row.ids, row.weights, strict=True) if w)
        turns = [item for item in example.items if isinstance(item, Turn)]
        expected = "".join(_models_part(turn.reply) + MESSAGE_END for turn in turns)
        assert learned == expected


def test_a_row_that_is_too_long_loses_whole_turns_and_keeps_its_end(
    examples: list[Example],
) -> None:
    codec = codec_of("bytes")
    for example in examples:
        row = to_row(codec, example, max_tokens=900)
        if row is not None:
            assert len(row.ids) <= 900
            assert row.ids[-1] == codec.end_id


def test_packed_rows_restart_their_positions(examples: list[Example]) -> None:
    codec = codec_of("bytes")
    rows = [row for e in examples if (row := to_row(codec, e, max_tokens=1500))]

    packs = pack(rows, length=2000, random=Random(0))

    assert sum(len(p.ids) for p in packs) == sum(len(row.ids) for row in rows)
    assert sum(p.positions.count(0) for p in packs) == len(rows)
    for each in packs:
        assert len(each.ids) == len(each.positions) == len(each.weights) <= 2000
        assert all(w == 0 for w, p in zip(each.weights, each.positions, strict=True) if p == 0)


def _models_part(reply: str) -> str:
    """What the model itself writes of a reply."""
    codec = codec_of("bytes")
    transcript = Transcript(template.reply_segments(codec, reply))
    ids = zip(transcript.ids[:-1], transcript.authors, strict=False)
    text = codec.decode(token for token, author in ids if author is Author.MODEL)
    assert Tag.OUTPUT.opening not in text
    return text
