"""Random-weight Qwen3 models of a given size, for measuring speed: no download, no meaning."""

from pathlib import Path
from typing import Any

import torch
from transformers import Qwen3Config, Qwen3ForCausalLM

from worldmodel_kernel.codec import byte_tokenizer

SIZES = {
    "5M": {"vocab_size": 2112, "hidden_size": 256, "num_hidden_layers": 6, "intermediate_size": 768,
           "num_attention_heads": 8, "num_key_value_heads": 4, "head_dim": 32},
    "90M": {"vocab_size": 32_000, "hidden_size": 768, "num_hidden_layers": 10,
            "intermediate_size": 2048, "num_attention_heads": 12, "num_key_value_heads": 4,
            "head_dim": 64},
}  # fmt: skip


def make(size: str, folder: Path) -> Any:
    """Write the model with a byte tokenizer to `folder`, and return it."""
    torch.manual_seed(0)
    config = Qwen3Config(
        **SIZES[size], max_position_embeddings=8192, tie_word_embeddings=True, use_cache=True
    )
    model = Qwen3ForCausalLM(config).eval()
    model.save_pretrained(folder)
    (folder / "tokenizer.json").write_text(byte_tokenizer())
    return model
