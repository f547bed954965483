"""Training and validation share no template group, however examples hang together.

S7 of the reference: its validation loss is leaked (all are in `test_lora_loss.py`).
"""

from pathlib import Path
from random import Random

import pytest

from conftest import codec_of
from worldmodel_kernel.errors import DataError
from worldmodel_train.dataset import read_data, to_data_set
from worldmodel_train.examples import Example, Turn, write_examples
from worldmodel_train.splitting import clusters, split_by_group, without_groups_of
from worldmodel_train.trained_groups import groups_of


def asked(id: str, *prompts: str, group: str = "") -> Example:
    return Example(id, tuple(Turn(prompt, f"Answer {id}.", group=group) for prompt in prompts))


def test_examples_that_differ_in_figures_and_names_belong_together() -> None:
    examples = [
        asked("a", "add 3 to 4"),
        asked("b", "how old is Ann?"),
        asked("c", "add 17 to 250"),
        asked("d", "how old is Mia?"),
    ]

    assert clusters(examples) == [[0, 2], [1, 3]]


def test_examples_of_one_group_belong_together_whatever_they_ask() -> None:
    examples = [asked("a", "add 3", group="g"), asked("b", "sum"), asked("c", "plus", group="g")]

    assert clusters(examples) == [[0, 2], [1]]


def test_a_conversation_ties_its_turns_together() -> None:
    examples = [asked("a", "red 1"), asked("b", "red 2", "blue 2"), asked("c", "blue 3")]

    assert clusters(examples) == [[0, 1, 2]]


@pytest.mark.parametrize("seed", range(20))
def test_no_group_is_on_both_sides_and_no_example_is_lost(seed: int) -> None:
    random = Random(seed)
    words = "red blue green black white grey pink brown".split()
    examples = [asked(str(n), f"{random.choice(words)} {n}") for n in range(30)]

    train, valid = split_by_group(examples, share=0.3, random=Random(seed))

    assert sorted([*train, *valid], key=lambda e: int(e.id)) == examples
    assert len(valid) <= 9
    assert without_groups_of(valid, train) == valid


def test_a_single_group_leaves_nothing_to_validate() -> None:
    examples = [asked(str(n), f"add {n}") for n in range(10)]

    assert split_by_group(examples, share=0.1, random=Random(0)) == (examples, [])


def test_of_a_given_validation_file_what_training_has_is_left_out(tmp_path: Path) -> None:
    write_examples([asked("a", "add 3 to 4"), asked("b", "red")], tmp_path / "train.jsonl")
    write_examples([asked("c", "add 5 to 6"), asked("d", "blue")], tmp_path / "valid.jsonl")

    train, valid = read_data([str(tmp_path)], "auto", ())
    data = to_data_set(
        codec_of("bytes"),
        train,
        valid,
        valid_share=0.1,
        max_tokens=500,
        output_weight=0.0,
        seed=0,
    )

    assert [row.origin for row in data.train] == ["a", "b"]
    assert [row.origin for row in data.valid] == ["d"]
    assert data.twins == 1


@pytest.mark.parametrize("given", [True, False])
def test_no_rehearsed_conversation_has_a_group_of_validation(given: bool) -> None:
    """Whether validation was given or split off; a group may be that of any of its turns."""
    train, valid = [asked("a", "add 3"), asked("b", "add 4")], [asked("c", "red 5")]
    rehearsed = [asked("d", "blue 6", "red 7"), asked("e", "green 8"), asked("f", "red 9")]

    data = to_data_set(
        codec_of("bytes"),
        train if given else [*train, *valid],
        valid if given else [],
        valid_share=0.4,
        max_tokens=500,
        output_weight=0.0,
        seed=0,
        rehearsed=rehearsed,
    )

    assert [row.origin for row in data.valid] == ["c"]
    assert [row.origin for row in data.train] == ["a", "b", "e"]


def test_no_copy_in_other_words_has_a_group_of_validation() -> None:
    """Said otherwise, an example may become what is validated on."""
    train, valid = (
        [asked("a", "what is the sum of 3 and 4")],
        [asked("b", "find the sum of 5 and 6")],
    )

    def counts(valid: list[Example]) -> tuple[int, int]:
        data = to_data_set(
            codec_of("bytes"),
            train,
            valid,
            valid_share=0.0,
            max_tokens=500,
            output_weight=0.0,
            seed=0,
            wordings=300,
        )
        assert data.groups.isdisjoint(groups_of(valid))
        return len(data.train), len(data.valid)

    assert counts([]) == (300, 0)
    assert counts(valid)[0] < 300
    assert counts(valid)[1] == 1


def test_data_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no data at"):
        read_data([str(tmp_path / "nowhere.jsonl")], "auto", ())
    with pytest.raises(DataError, match=r"without train\.jsonl"):
        read_data([str(tmp_path)], "auto", ())


def test_several_files_are_one_data_set_whose_ids_are_its_own(tmp_path: Path) -> None:
    first, second = str(tmp_path / "first.jsonl"), str(tmp_path / "second.jsonl")
    write_examples([asked("a", "add 3 to 4")], Path(first))
    write_examples([asked("b", "red")], Path(second))

    train, valid = read_data([first, second], "auto", ())

    assert ([each.id for each in train], valid) == (["a", "b"], [])
    with pytest.raises(DataError, match="the id 'a' is there twice"):
        read_data([first, second, first], "auto", ())
