"""What many tests need: the tokenizers that invariants must hold for."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from worldmodel_kernel.codec import Codec, byte_tokenizer
from worldmodel_kernel.engines.local import EMBEDDED

settings.register_profile("default", deadline=None, max_examples=60)
settings.load_profile("default")

ROOT = Path(__file__).parent.parent
QWEN3 = Path(
    os.environ.get("WORLDMODEL_QWEN3_TOKENIZER", ROOT.parent / "shared" / "qwen3-tokenizer")
)


def qwen3_layout() -> str:
    """A byte tokenizer with Qwen3's added tokens, flagged as Qwen3 flags them."""
    layout = json.loads(byte_tokenizer())
    marks = {token["content"] for token in layout["added_tokens"]}
    special = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|vision_start|>", "<|image_pad|>"]
    plain = ["<tool_call>", "</tool_call>", "<|fim_prefix|>", "<tool_response>", "</tool_response>"]
    plain += ["<think>", "</think>"]
    tags = sorted(marks - set(special) - set(plain))
    first = len(layout["model"]["vocab"])
    layout["added_tokens"] = [
        _added(first + i, content, special=content not in plain)
        for i, content in enumerate([*special, *plain, *tags])
    ]
    return json.dumps(layout)


def _added(id: int, content: str, *, special: bool) -> dict[str, Any]:
    flags = dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)
    return {"id": id, "content": content, "special": special, **flags}


def tokenizer_json(name: str) -> str:
    """One of the tokenizers, or a skip that says why it is not here."""
    if name == "bytes":
        return byte_tokenizer()
    if name == "qwen3 layout":
        return qwen3_layout()
    if name == "embedded":
        path = EMBEDDED / "tokenizer.json"
        if not path.is_file():
            pytest.skip(f"no embedded tokenizer at {path}")
        return path.read_text(encoding="utf-8")
    if not QWEN3.is_dir():
        pytest.skip("Qwen3's tokenizer files are not here (WORLDMODEL_QWEN3_TOKENIZER)")
    transformers = pytest.importorskip("transformers")
    tokenizer = transformers.AutoTokenizer.from_pretrained(str(QWEN3))
    text: str = tokenizer.backend_tokenizer.to_str()
    return text


TOKENIZERS = ["bytes", "qwen3 layout", "embedded", "qwen3"]
_codecs: dict[tuple[str, str], Codec] = {}


def codec_of(name: str, style: Any = "tokens") -> Codec:
    if (name, style) not in _codecs:
        _codecs[name, style] = Codec(tokenizer_json(name), style=style)
    return _codecs[name, style]


@pytest.fixture
def codec() -> Codec:
    return codec_of("bytes")
