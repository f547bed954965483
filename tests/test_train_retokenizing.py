"""A model goes on with another tokenizer."""

from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from tokenizers import Tokenizer  # noqa: E402

from qwen3_bases import save_model  # noqa: E402
from worldmodel_kernel import cli  # noqa: E402
from worldmodel_kernel.codec import Codec, byte_tokenizer  # noqa: E402
from worldmodel_kernel.errors import DataError, SettingsError  # noqa: E402
from worldmodel_train.retokenizing import retokenized  # noqa: E402
from worldmodel_train.tokenizer import save, train_tokenizer  # noqa: E402

TEXTS = ["the total of the values is in the shell", "print(sum(values))"] * 20


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A byte a token, so a digit a token."""
    save_model(tmp_path / "base", rows=320)
    (tmp_path / "base" / "tokenizer.json").write_text(byte_tokenizer())
    return tmp_path / "base"


@pytest.fixture
def other(tmp_path: Path) -> Path:
    save(train_tokenizer(TEXTS, text_tokens=300, whole_words=8), tmp_path / "other")
    return tmp_path / "other"


def test_known_tokens_keep_their_embedding_and_others_begin_near_a_mean(
    base: Path, other: Path, tmp_path: Path
) -> None:
    from transformers import Qwen3ForCausalLM

    out = tmp_path / "made"
    assert cli.main(["train", "retokenize", str(base), str(other), "--out", str(out)]) == 0

    before, after = (
        Qwen3ForCausalLM.from_pretrained(folder, dtype=torch.float32) for folder in (base, out)
    )
    old, new = (Tokenizer.from_file(str(f / "tokenizer.json")) for f in (base, out))
    rows, then = after.get_input_embeddings().weight, before.get_input_embeddings().weight
    for token in ("t", "(", "<code>", "7"):
        assert torch.equal(rows[new.token_to_id(token)], then[old.token_to_id(token)]), token
    near = torch.nn.functional.cosine_similarity
    for unknown in ("123", "132", "124"):
        spelt = [old.token_to_id(digit) for digit in unknown]
        assert near(rows[new.token_to_id(unknown)], then[spelt].mean(0), dim=0) > 0.6
    one, *others = (rows[new.token_to_id(numeral)] for numeral in ("123", "132", "124"))
    assert all(near(one, other, dim=0) < 0.97 for other in others)
    layers = [(a, b) for a, b in zip(before.model.layers, after.model.layers, strict=True)]
    assert all(torch.equal(a.mlp.up_proj.weight, b.mlp.up_proj.weight) for a, b in layers)
    codec = Codec.from_folder(out)
    assert (after.config.eos_token_id, after.config.vocab_size) == (codec.end_id, 1408)


def test_nothing_is_overwritten_and_no_model_without_a_tokenizer_is_taken(
    base: Path, other: Path, tmp_path: Path
) -> None:
    with pytest.raises(SettingsError, match="there already"):
        retokenized(base, other, other)
    with pytest.raises(DataError, match=r"no tokenizer\.json that can be read"):
        retokenized(tmp_path, other, tmp_path / "out")
