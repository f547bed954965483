"""Small runs for the tests of training: a base of two layers, and examples of invented tasks."""

from pathlib import Path
from typing import Any

from conftest import codec_of
from worldmodel_kernel.codec import byte_tokenizer
from worldmodel_train.examples import Example, Turn, write_examples
from worldmodel_train.lora_settings import LoraSettings
from worldmodel_train.pretrain import PretrainSettings, new_model

WORDS = "alder birch cedar maple rowan willow hazel aspen linden larch".split()
SIZES: dict[str, Any] = {
    "hidden": 32, "layers": 2, "heads": 2, "kv_heads": 1, "head_dim": 16, "mlp": 64,
    "context_tokens": 512,
}  # fmt: skip


def example(number: int, word: str = "", *, cycles: int = 1) -> Example:
    """ "add one to N in WORD", in so many cycles; examples of one word are a template group."""
    word = word or WORDS[number % len(WORDS)]
    cycle = "<code>\nprint({0} + 1)\n</code>\n<output>\n{1}\n</output>\n"
    blocks = "".join(cycle.format(number + n, number + n + 1) for n in range(cycles))
    reply = f"{blocks}It is **{number + cycles}**."
    turn = Turn(f"add one to {number} in {word}", reply, "add", category=word)
    return Example(f"{word}-{number}", (turn,))


def examples(count: int = 40) -> list[Example]:
    return [example(number) for number in range(count)]


def write_base(folder: Path) -> Path:
    """A random model with the byte tokenizer, as transformers writes them."""
    import torch

    torch.manual_seed(1)
    new_model(PretrainSettings(**SIZES, pack_tokens=256), codec_of("bytes")).save_pretrained(folder)
    (folder / "tokenizer.json").write_text(byte_tokenizer())
    return folder


def settings(folder: Path, out: str = "run", **values: Any) -> LoraSettings:
    """Of a run on `folder`/data.jsonl and the base beside it, made where they are not there."""
    data, base = folder / "data.jsonl", folder / "base"
    if not data.exists():
        write_examples(examples(), data)
    if not base.exists():
        write_base(base)
    defaults: dict[str, Any] = {
        "data": str(data), "base": str(base), "out": str(folder / out), "verify": False,
        "pack_tokens": 300, "threads": 1, "device": "cpu", "steps": 6, "eval_every": 2,
        "valid_share": 0.2, "bf16": "off",
    }  # fmt: skip
    values = defaults | values
    return LoraSettings(**(values | {"data": (values["data"],)}))
