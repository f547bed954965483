"""Small random bases in Qwen3's layout: its table of ids, its added tokens, two layers."""

import json
from pathlib import Path

from worldmodel_kernel.codec import byte_tokenizer

ROWS = 151_936
SPECIAL = "<|endoftext|> <|im_start|> <|im_end|>".split() + [f"<|vision {n}|>" for n in range(11)]
PLAIN = [*(f"<|tool {n}|>" for n in range(10)), "<think>", "</think>"]


def save_model(folder: Path, *, rows: int = ROWS, tied: bool = True, shard: str = "1GB") -> None:
    """Random weights; bfloat16 where tied, float32 where not."""
    import torch
    import transformers

    torch.manual_seed(0)
    config = transformers.Qwen3Config(
        vocab_size=rows, hidden_size=32, num_hidden_layers=2, num_attention_heads=2,
        num_key_value_heads=1, head_dim=16, intermediate_size=64, max_position_embeddings=256,
        tie_word_embeddings=tied,
    )  # fmt: skip
    model = transformers.Qwen3ForCausalLM(config).to(torch.bfloat16 if tied else torch.float32)
    model.save_pretrained(folder, max_shard_size=shard)


def save_tokenizer(folder: Path, *, text_tokens: int = 151_643, more: tuple[str, ...] = ()) -> None:
    """Qwen3's layout: 151643 text ids, its 26 added tokens, then `more`.

    Only bytes and the pieces of "code" are ever produced; the other text ids are filled up.
    """
    layout = json.loads(byte_tokenizer())
    merges = [["c", "o"], ["co", "d"], ["cod", "e"]]
    text = [*layout["model"]["vocab"], *(a + b for a, b in merges)]
    text += [f"unused {n}" for n in range(text_tokens - len(text))]
    layout["model"] |= {"vocab": {token: id for id, token in enumerate(text)}, "merges": merges}
    flags = dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)
    layout["added_tokens"] = [
        {"id": text_tokens + n, "content": token, "special": token in SPECIAL, **flags}
        for n, token in enumerate([*SPECIAL, *PLAIN, *more])
    ]
    config = {"tokenizer_class": "Qwen2Tokenizer", "eos_token": "<|im_end|>"}
    (folder / "tokenizer.json").write_text(json.dumps(layout))
    (folder / "tokenizer_config.json").write_text(json.dumps(config))
