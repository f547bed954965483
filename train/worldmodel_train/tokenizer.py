"""The embedded model's tokenizer: byte-level BPE, one digit a token, tags after the text ids.

worldmodel train tokenizer runs/data/train.jsonl runs/tokenizer
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from worldmodel_kernel.codec import ROLE_MARKS
from worldmodel_kernel.parser import read_reply
from worldmodel_kernel.tags import V2
from worldmodel_train.examples import Example, PersonCell

PAD = "<|endoftext|>"
TEXT_TOKENS = 3072

_PIECES = Regex(r"\p{N}| ?\p{L}+| ?[^\s\p{L}\p{N}]+|\s*[\r\n]+|\s+(?!\S)|\s+")
"""A digit; a word with its space; punctuation with its space; line ends; other white space."""


def train_tokenizer(texts: Iterable[str], *, text_tokens: int = TEXT_TOKENS) -> Tokenizer:
    """A tokenizer whose first `text_tokens` ids are text, followed by the marks."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(_PIECES, behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=text_tokens,
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.add_special_tokens([PAD, *ROLE_MARKS, *V2.marks])
    return tokenizer


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
