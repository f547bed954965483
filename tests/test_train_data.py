"""Generated conversations: executed, lossless, held out by phrasing."""

from collections import Counter
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
from worldmodel_kernel.errors import DataError
from worldmodel_train.conversations import ONCE_MORE, TWO_ANSWERS, draw_conversation
from worldmodel_train.dressing import dress
from worldmodel_train.emphasis import EVERYDAY_FAMILIES
from worldmodel_train.episodes import Ask, Draw, Step
from worldmodel_train.examples import Example, Turn, read_examples, write_examples
from worldmodel_train.execution import Shells, executed_reply
from worldmodel_train.families import FAMILIES
from worldmodel_train.families.follow_ups import follow_up
from worldmodel_train.making import FOLLOW_UP, Plan, make, make_examples
from worldmodel_train.rehearsal import families_of_embedded
from worldmodel_train.rows import Row, pack, to_row
from worldmodel_train.twins import codes_of, masked, masks, without_twins

DRAWS = 1


@pytest.fixture(scope="module")
def shells() -> Iterator[Shells]:
    with Shells() as shells:
        yield shells


@pytest.fixture(scope="module")
def examples(shells: Shells) -> list[Example]:
    return list(make_examples("train", "", 40, name="tests", shells=shells))


def test_there_are_families_enough_and_some_are_never_trained_on() -> None:
    unseen = {name for name, family in FAMILIES.items() if family.unseen}

    assert len(FAMILIES) - len(unseen) >= 80
    assert len(unseen) >= 10


def test_what_people_ask_most_is_trained_on_and_drawn_more_often() -> None:
    assert {n for n in EVERYDAY_FAMILIES if n not in FAMILIES or FAMILIES[n].unseen} == set()
    turns = (turn for n in range(3000) for turn in draw_conversation(Random(n), "train").turns)
    drawn = Counter(turn.family for turn in turns)
    everyday = sum(drawn[name] for name in EVERYDAY_FAMILIES) / len(EVERYDAY_FAMILIES)
    others = FAMILIES.keys() - EVERYDAY_FAMILIES
    assert everyday > 1.5 * sum(drawn[name] for name in others) / len(others)


def test_whoever_makes_a_table_asks_about_it() -> None:
    for name in ("person_frame", "person_records", "person_picture", "chat_frame"):
        for number in range(200):
            items = FAMILIES[name].draw(Random(number), "train").items
            assert isinstance(items[-1], Ask), (name, number)


@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_a_familys_code_does_what_its_answer_says(name: str, shells: Shells) -> None:
    """Every reply executes as meant, and is read and rendered without loss."""
    codec = codec_of("bytes")
    for number in range(DRAWS):
        items = FAMILIES[name].draw(Random(f"{name} {number}"), "train").items
        asks = [item for item in items if isinstance(item, Ask)]
        shell = shells.fresh(*(step.code for ask in asks for step in ask.steps))
        for item in items:
            if not isinstance(item, Ask):
                shell.execute(item.code)
                continue
            reply = executed_reply(item, shell)
            assert reply is not None
            assert "{out}" not in reply
            assert "[image/" not in reply.rpartition("</output>")[2], "no figure of the answer"
            assert write_reply(read_reply(reply)) == reply
            ids = Transcript(template.reply_segments(codec, reply)).ids
            assert codec.decode(ids) == reply + MESSAGE_END
        shell.end()


def test_the_same_seed_gives_the_same_data(examples: list[Example], shells: Shells) -> None:
    again = make_examples("train", "", 40, name="tests", shells=shells)

    assert list(islice(again, 8)) == examples[:8]


def test_examples_survive_their_file(examples: list[Example], tmp_path: Path) -> None:
    write_examples(examples, tmp_path / "x.jsonl")

    assert list(read_examples(tmp_path / "x.jsonl")) == examples


@pytest.mark.slow
def test_no_wording_of_a_family_is_both_trained_on_and_held_out() -> None:
    """A list of a single wording cannot be held out; no family may consist of those alone."""
    for name, family in FAMILIES.items():
        seen: dict[str, set[str]] = {"train": set(), "valid": set()}
        for split in ("train", "valid"):
            for number in range(25):
                draw = Draw(Random(f"{split} {number}"), split)  # type: ignore[arg-type]
                family.generate(draw)
                seen[split].add(" | ".join(draw.phrases))
        assert len(seen["train"]) >= 5, name
        assert not seen["train"] & seen["valid"], name


def test_unseen_kinds_are_in_no_conversation_of_training() -> None:
    unseen = {name for name, family in FAMILIES.items() if family.unseen}
    for number in range(2000):
        conversation = draw_conversation(Random(number), "train")
        assert not {turn.family for turn in conversation.turns} & unseen


def test_conversations_begin_with_greetings_and_end_with_thanks_now_and_then() -> None:
    drawn = [draw_conversation(Random(number), "train").turns for number in range(1000)]
    first = sum(turns[0].family == "greeting" for turns in drawn)
    last = sum("thanks" in [turn.family for turn in turns[-2:]] for turns in drawn)
    assert 15 < first < 60
    assert 50 < last < 120

    alone = [draw_conversation(Random(n), "train", frozenset({"area"})).turns for n in range(100)]
    also = {"follow_up", ONCE_MORE, TWO_ANSWERS}
    assert {turn.family for turns in alone for turn in turns} <= {"area", *also}


@pytest.mark.slow
def test_a_data_set_has_no_twins_across_its_splits(tmp_path: Path) -> None:
    plan = Plan(train=60, valid=20, test_each=2, families=("percent_of", FOLLOW_UP), processes=1)
    calls: list[tuple[str, int, int]] = []

    found = make(tmp_path, plan, lambda *call: calls.append(call))

    parts = {name: list(read_examples(tmp_path / f"{name}.jsonl")) for name in ("train", "test")}
    assert found["train"] == len(parts["train"]) == 60
    assert found["test"] == len(parts["test"]) > 0
    known = {code for example in parts["train"] for code in codes_of(example)}
    assert found["test with new values"] == sum(
        known.isdisjoint(codes_of(example)) for example in parts["test"]
    )
    assert not masks(parts["train"]) & masks(parts["test"])
    assert ("train", 60, 60) in calls
    assert not list(tmp_path.glob("*.part"))


NO_ANSWERS = {
    "a negative zero": Ask("round it", (Step("print(round(-0.01, 1))"),), "It is {out}."),
    "one among others": Ask("round it", (Step("print([3.0, -0.0])"),), "It is {out}."),
    "a question about one": Ask("is -0.0 below 1", (Step("print('yes')"),), "{out}"),
}


@pytest.mark.parametrize("what", NO_ANSWERS)
def test_what_nobody_would_say_is_drawn_anew(what: str, shells: Shells) -> None:
    assert executed_reply(NO_ANSWERS[what], shells.fresh()) is None


def test_a_small_negative_number_is_an_answer(shells: Shells) -> None:
    small = Ask("-0.05 and 2024-0 and 5-0", (Step("print(-0.05, '3-0')"),), "{out}")

    assert executed_reply(small, shells.fresh())


def test_a_formula_stands_as_code_in_the_answer(shells: Shells) -> None:
    formula = Ask("x times x", (Step("print('x**2')"),), "It is **{out}**.")

    reply = executed_reply(formula, shells.fresh())

    assert reply
    assert reply.endswith("It is **`x**2`**.")


def test_the_root_of_a_negative_number_is_drawn_anew(shells: Shells) -> None:
    asked = (follow_up(Draw(Random(seed))) for seed in range(3000))
    roots = {ask.steps[0].code: ask for ask in asked if "** 0.5," in ask.steps[0].code}
    shell = shells.fresh()

    assert len(roots) == 2
    for ask in roots.values():
        shell.execute("import math\nresult = -9.0", timeout_s=9)
        assert executed_reply(ask, shell) is None


def test_what_is_said_after_a_question_does_not_change_it() -> None:
    """`rides 9 miles, and rests. mean speed while riding again` is another question."""
    said = {dress("mean speed while riding", Random(seed)) for seed in range(4000)}

    assert not [prompt for prompt in said if "again." in prompt or prompt.endswith("again")]
    assert any(prompt.endswith("thanks") for prompt in said)


TWINS = {
    "digits": ("What is 15% of 240?", "what is 7.5% of 1,200"),
    "names": ("how old is Ann in ages", "How old is Mia in ages?"),
    "names of the word problems": ("Anna has 3 apples", "Tom has 5 apples"),
    "names that no list holds": ("Anna has 3 apples", "Zorbin has 5 apples"),
    "such a name, and a capital": ("Give Zorbin 3 apples", "give Mia 3 apples"),
    "quoted text": ("reverse 'tea'", 'Reverse "some words"!'),
    "lists of any length": ("sum of 1, 2 and 3", "sum of 4, 5"),
    "politeness": ("what is 2 + 3", "Hey, what is 5 + 8, please?"),
    "an apostrophe beside a quoted text": (
        "what's the reverse of 'tea'",
        "what's the reverse of 'milk'",
    ),
}


@pytest.mark.parametrize("rule", TWINS)
def test_twins_have_one_mask(rule: str) -> None:
    a, b = TWINS[rule]
    assert masked(a) == masked(b)


NO_TWINS = {
    "other words": ("the mean of 1, 2", "the median of 1, 2"),
    "a word with a capital": ("Mean of 1, 2", "Median of 1, 2"),
    "another script": ("сложи 3 и 4", "умножь 3 и 4"),
    "words that nobody knows": ("what is a frimp of 3", "what is a blarg of 3"),
}


@pytest.mark.parametrize("rule", NO_TWINS)
def test_other_questions_have_other_masks(rule: str) -> None:
    a, b = NO_TWINS[rule]
    assert masked(a) != masked(b)


def test_a_twin_is_left_out_and_counted(examples: list[Example]) -> None:
    kept, dropped = without_twins(examples[:10], masks(examples[:3]))

    assert dropped >= 3
    assert not masks(kept) & masks(examples[:3])


def test_only_the_models_tokens_are_learned(examples: list[Example]) -> None:
    codec = codec_of("bytes")
    for example in examples[:10]:
        row = to_row(codec, example, max_tokens=100_000)
        assert row is not None
        learned = codec.decode(t for t, w in zip(row.ids, row.weights, strict=True) if w)
        expected = "".join(_models_part(turn.reply) + MESSAGE_END for turn in example.turns)
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


def test_a_turn_that_is_too_long_loses_its_first_cycles_and_keeps_its_end() -> None:
    """S3 of the reference: what is too long was cut at its end (all are in `test_lora_loss.py`)."""
    codec = codec_of("bytes")
    cycle = "<code>\nprint({0})\n</code>\n<output>\n{0}\n</output>\n"
    reply = "".join(cycle.format(n) for n in range(9)) + "It is **8**."
    whole = to_row(codec, Example("x", (Turn("?", reply),)), max_tokens=10_000)
    assert whole is not None

    row = to_row(codec, Example("x", (Turn("?", reply),)), max_tokens=len(whole.ids) // 2)

    assert row is not None
    text = codec.decode(row.ids)
    assert len(row.ids) <= len(whole.ids) // 2
    assert "print(0)" not in text
    assert text.endswith(cycle.format(8) + f"It is **8**.{MESSAGE_END}")
    assert text.count("<code>") == text.count("</output>")


UNSOUND = {
    "code without its output": "<code>\n1\n</code>\nOne.",
    "an output without code": "<output>\n1\n</output>\nOne.",
    "a tag that is never closed": "<code>\n1",
}


@pytest.mark.parametrize("what", UNSOUND)
def test_a_reply_that_was_not_executed_is_no_row(what: str) -> None:
    with pytest.raises(DataError, match="example 'x'"):
        to_row(codec_of("bytes"), Example("x", (Turn("?", UNSOUND[what]),)), max_tokens=1000)


def test_a_long_turn_without_code_is_left_out() -> None:
    talk = Example("x", (Turn("?", "word " * 500),))

    assert to_row(codec_of("bytes"), talk, max_tokens=100) is None


def test_packed_rows_restart_their_positions(examples: list[Example]) -> None:
    codec = codec_of("bytes")
    rows = [row for e in examples if (row := to_row(codec, e, max_tokens=1500))]

    packs = pack(rows, length=2000, pad_id=codec.end_id, random=Random(0))

    learned = sum(sum(row.weights[1:]) for row in rows)
    assert sum(sum(p.weights) for p in packs) == learned
    padded = sum(p.weights[-1] == 0 for p in packs)
    assert len(rows) <= sum(p.positions.count(0) for p in packs) <= len(rows) + padded
    for each in packs:
        assert len(each.ids) == len(each.positions) == len(each.weights) == 2000
        assert all(w == 0 for w, p in zip(each.weights, each.positions, strict=True) if p == 0)


def test_packs_are_nearly_full() -> None:
    random = Random(0)
    lengths = [int(random.triangular(5, 768, 200)) for _ in range(600)]
    rows = [Row([1] * n, [1.0] * n, [False] * n, (), "") for n in lengths]

    packs = pack(rows, length=768, random=Random(0))

    assert sum(len(p.ids) for p in packs) == sum(lengths)
    assert len(packs) * 768 < 1.03 * sum(lengths)


def _models_part(reply: str) -> str:
    """What the model itself writes of a reply."""
    codec = codec_of("bytes")
    transcript = Transcript(template.reply_segments(codec, reply))
    ids = zip(transcript.ids[:-1], transcript.authors, strict=False)
    text = codec.decode(token for token, author in ids if author is Author.MODEL)
    assert Tag.OUTPUT.opening not in text
    return text


def test_what_is_rehearsed_is_what_the_embedded_model_was_trained_on(shells: Shells) -> None:
    known = families_of_embedded()
    made = make_examples("train", "", 30, name="known", shells=shells, known=known)
    drawn = {item.family for example in made for item in example.items if isinstance(item, Turn)}

    assert known - {ONCE_MORE} <= {name for name, family in FAMILIES.items() if not family.unseen}
    assert len(drawn) > 20
    assert drawn - {FOLLOW_UP, TWO_ANSWERS} <= known
