"""The embedded model's tokenizer: byte-level BPE, three digits a token, tags after the text ids.

worldmodel train tokenizer runs/data/train.jsonl runs/tokenizer
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from worldmodel_kernel.codec import ROLE_MARKS
from worldmodel_kernel.parser import read_reply
from worldmodel_kernel.tags import V2
from worldmodel_train.examples import Example, PersonCell

PAD = "<|endoftext|>"
TEXT_TOKENS = 3072
"""Letters, marks and words; numerals come on top."""

WHOLE_WORDS = 800
"""Of these the most frequent words with their space."""

NUMERALS = [f"{n:0{digits}}" for digits in (2, 3) for n in range(10**digits)]
"""What two and three digits can be; a single one is a byte."""

_MARKS = r"(?: ?[^\s\p{L}\p{N}]+)+(?: (?=[\p{L}\p{N}]))?|\s*[\r\n]+|\s+(?!\S)|\s+"
"""Punctuation with its spaces; line ends; other white space."""

_NUMERAL = r"[0-9]{1,3}(?=(?:[0-9]{3}){0,9}(?![0-9]))|[0-9]{3}|\p{N}"
"""Groups of three counted from the right, so that 1250 and 1,250 have the same ones; in a number of
more than 30 digits the first ones from the left, or each group would look through all of it."""

_PIECES = rf"{_NUMERAL}| ?\p{{L}}+|{_MARKS}"
_PIECES_OF_WORDS = rf"\p{{N}}|\p{{L}}+|{_MARKS}"
_SPACE = "Ġ"
"""How byte-level tokens write it."""


def train_tokenizer(
    texts: Sequence[str], *, text_tokens: int = TEXT_TOKENS, whole_words: int = WHOLE_WORDS
) -> Tokenizer:
    """A tokenizer whose first `text_tokens` ids are text, followed by numerals and the marks.

    A word is the same tokens wherever it stands, `tea` in a sentence and `'tea'` in code, so that
    it can be copied token by token: no merge joins a space and letters, and only the most frequent
    words have a token for themselves and the space before them. A number is one token for each
    group of up to three digits: few tokens to copy, and hardly two of a prompt begin alike.
    """
    parts = Tokenizer(models.BPE())
    parts.pre_tokenizer = _split(_PIECES_OF_WORDS)
    trainer = trainers.BpeTrainer(
        vocab_size=max(text_tokens - whole_words, 0),
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    parts.train_from_iterator(texts, trainer)
    learned = json.loads(parts.to_str())["model"]
    known = list(learned["vocab"])
    words = [word for word in _frequent_words(texts) if word not in learned["vocab"]]
    pieces = [*[*known, *words][:text_tokens], *NUMERALS]
    vocab = {piece: number for number, piece in enumerate(pieces)}
    merges = [tuple(merge) for merge in learned["merges"]]
    tokenizer = Tokenizer(models.BPE(vocab=vocab, merges=merges, ignore_merges=True))
    tokenizer.pre_tokenizer = _split(_PIECES)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([PAD, *ROLE_MARKS, *V2.marks])
    return tokenizer


def _split(pattern: str) -> pre_tokenizers.PreTokenizer:
    return pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(pattern), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )


def _frequent_words(texts: Iterable[str]) -> list[str]:
    """Words with the space before them, the most frequent first."""
    split = _split(_PIECES)
    pieces = (piece for text in texts for piece, _ in split.pre_tokenize_str(text))
    counted = Counter(p for p in pieces if p.startswith(_SPACE) and p[1:].isalpha())
    return [word for word, _ in counted.most_common()]


def texts_of(examples: Iterable[Example]) -> Iterator[str]:
    """What stands between the marks: the text that the tokenizer will see."""
    for example in examples:
        yield example.system
        for item in example.items:
            if isinstance(item, PersonCell):
                yield item.code
                yield item.output
                continue
            yield item.prompt
            for block in read_reply(item.reply):
                yield block.text


def save(tokenizer: Tokenizer, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    config = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "eos_token": ROLE_MARKS[1],
        "pad_token": PAD,
        "clean_up_tokenization_spaces": False,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2) + "\n")
