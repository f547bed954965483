"""The same model with another tokenizer: its layers stay, new tokens begin near a mean.

A token of both keeps its embedding; another begins near the mean of the old tokens that spell it.
Such a model has to be trained on, but not from the beginning.
"""

from operator import itemgetter
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from transformers import Qwen3ForCausalLM

from worldmodel_kernel.codec import Codec
from worldmodel_kernel.errors import DataError, require
from worldmodel_train.pretrain import embeddings_of, save_final

_NOISE = 0.5
"""Of the spread of an embedding's values."""


def retokenized(model: Path, tokenizer: Path, out: Path) -> Path:
    """The folder of a new model.

    Args:
        model: folder of a model with tied embeddings, and its tokenizer.
        tokenizer: folder of the new tokenizer.json.

    Raises:
        SettingsError: `out` is there already.
        DataError: the model's tokenizer cannot be read.
    """
    require(not out.exists(), f"{out} is there already; choose another folder")
    codec = Codec.from_folder(tokenizer)
    old, new = (_tokenizer(folder) for folder in (model, tokenizer))
    network: Any = Qwen3ForCausalLM.from_pretrained(model, dtype=torch.float32)
    before = network.get_input_embeddings().weight.detach()
    size = embeddings_of(codec)
    network.resize_token_embeddings(size, mean_resizing=False)
    network.get_input_embeddings().weight.data.copy_(_embeddings(before, old, new, size))
    network.config.eos_token_id, network.config.pad_token_id = codec.end_id, codec.vocabulary
    network.generation_config.eos_token_id = codec.end_id
    network.generation_config.pad_token_id = codec.vocabulary
    return save_final(network, out, tokenizer=tokenizer)


def _embeddings(before: torch.Tensor, old: Tokenizer, new: Tokenizer, size: int) -> torch.Tensor:
    """(size, hidden); rows without a token are the mean of all.

    In the mean the first piece counts most, and some noise is added: 123, 132 and 124 have to be
    told apart from the first step.
    """
    after = before.mean(0).repeat(size, 1)
    known = old.get_vocab()
    generator = torch.Generator().manual_seed(0)
    for token, number in sorted(new.get_vocab().items(), key=itemgetter(1)):
        ids = [known[token]] if token in known else [t.id for t in old.model.tokenize(token)]
        if not ids:
            continue
        weights = 1 / torch.arange(1.0, len(ids) + 1)
        after[number] = weights / weights.sum() @ before[ids]
        if len(ids) > 1:
            noise = torch.randn(before.shape[1], generator=generator)
            after[number] += _NOISE * after[number].std() * noise
    return after


def _tokenizer(folder: Path) -> Tokenizer:
    try:
        return Tokenizer.from_file(str(folder / "tokenizer.json"))
    except Exception as error:  # the library raises nothing narrower
        raise DataError(f"{folder} has no tokenizer.json that can be read: {error}") from error
