"""The embedded model's tokenizer: a word can be copied token by token, wherever it stands."""

import time
from pathlib import Path

import pytest

tokenizers = pytest.importorskip("tokenizers")

from worldmodel_kernel.codec import ROLE_MARKS, Codec  # noqa: E402
from worldmodel_kernel.tags import V2  # noqa: E402
from worldmodel_train.tokenizer import PAD, save, train_tokenizer  # noqa: E402

TEXTS = [
    "sort the words: tea, watermelon and rice",
    "values = ['tea', 'watermelon', 'rice']\nprint(sorted(values))",
    "the total of the table is in the shell",
    "return the total if the table has it",
] * 50


@pytest.fixture(scope="module")
def made() -> "tokenizers.Tokenizer":
    return train_tokenizer(TEXTS, text_tokens=330, whole_words=12)


def pieces(tokenizer: "tokenizers.Tokenizer", text: str) -> list[str]:
    tokens: list[str] = tokenizer.encode(text).tokens
    return tokens


@pytest.mark.parametrize("word", ["watermelons", "Marcus", "raduko", "teapot", "riceland", "é"])
def test_a_word_is_the_same_tokens_in_a_sentence_and_in_code(
    made: "tokenizers.Tokenizer", word: str
) -> None:
    alone = pieces(made, word)

    assert pieces(made, f" {word}") == ["Ġ", *alone]
    assert pieces(made, f"'{word}'")[1:-1] == alone


def test_only_the_most_frequent_words_have_a_token_with_their_space(
    made: "tokenizers.Tokenizer",
) -> None:
    spaced = [t for t in made.get_vocab() if t.startswith("Ġ") and t[1:].isalpha()]

    assert 0 < len(spaced) <= 12
    assert pieces(made, " the total") == ["Ġthe", "Ġtotal"]


def test_what_is_encoded_comes_back_whole(made: "tokenizers.Tokenizer") -> None:
    for text in (*TEXTS[:4], "naïve  café\n\n\tx = 10_000  # ok?", " the  the"):
        assert made.decode(made.encode(text).ids) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7", ["7"]),
        ("2048", ["2", "048"]),
        ("1,250", ["1", ",", "250"]),
        ("1250", ["1", "250"]),
        ("282537.05", ["282", "537", ".", "05"]),
        ("x12", ["x", "12"]),
    ],
)
def test_digits_go_in_groups_of_three_counted_from_the_right(
    made: "tokenizers.Tokenizer", text: str, expected: list[str]
) -> None:
    assert pieces(made, text) == expected


def test_a_very_long_number_takes_no_longer_a_digit(made: "tokenizers.Tokenizer") -> None:
    digits = "1234567890" * 10_000

    started = time.perf_counter()
    found = pieces(made, digits)

    assert "".join(found) == digits
    assert time.perf_counter() - started < 10  # each group once through all of it: a minute


def test_the_elements_of_a_list_are_tokens_without_a_space(made: "tokenizers.Tokenizer") -> None:
    assert "12" in pieces(made, "x = [3, 12, 345]")
    assert "345" in pieces(made, "x = [3, 12, 345]")
    assert pieces(made, "['rice', 'tea', 'rice']").count("',Ġ'") == 2


def test_the_marks_come_after_the_text(made: "tokenizers.Tokenizer", tmp_path: Path) -> None:
    marks = [PAD, *ROLE_MARKS, *V2.marks]
    first = made.get_vocab_size() - len(marks)

    assert [made.token_to_id(mark) for mark in marks] == [first + n for n in range(len(marks))]
    save(made, tmp_path)
    assert Codec.from_folder(tmp_path).vocabulary == first
