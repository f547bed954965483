"""Tags on Qwen3's reserved ids: exact ids, rows that are means, and nothing else touched."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
peft = pytest.importorskip("peft")

from safetensors.torch import load_file, save_file  # noqa: E402
from transformers import AutoModelForCausalLM, AutoTokenizer  # noqa: E402

from conftest import QWEN3  # noqa: E402
from qwen3_bases import ROWS, save_model, save_tokenizer  # noqa: E402
from worldmodel_kernel.codec import Codec  # noqa: E402
from worldmodel_kernel.errors import DataError  # noqa: E402
from worldmodel_kernel.tags import V2  # noqa: E402
from worldmodel_train.prepare_base import RECORD, TAG_IDS, prepare_base  # noqa: E402

pytestmark = pytest.mark.slow

EMBEDDING, HEAD = "model.embed_tokens.weight", "lm_head.weight"
TEXT = "before<model>\na plan</model>\n<code>\nprint('é <b>')\n</code><output>7</output> after"
Pair = tuple[Path, Path]  # a base, and what was made of it


# --- bases --------------------------------------------------------------------------------------


def save_qwen3_tokenizer(folder: Path) -> None:
    """Qwen3's own files; the copy at hand has our tags already, so they are taken out again."""
    if not QWEN3.is_dir():
        pytest.skip("Qwen3's tokenizer files are not here (WORLDMODEL_QWEN3_TOKENIZER)")
    for name in ("vocab.json", "merges.txt"):
        shutil.copyfile(QWEN3 / name, folder / name)
    config = json.loads((QWEN3 / "tokenizer_config.json").read_text())
    config.pop("additional_special_tokens", None)
    known = config["added_tokens_decoder"].items()
    config["added_tokens_decoder"] = {i: t for i, t in known if t["content"] not in TAG_IDS}
    (folder / "tokenizer_config.json").write_text(json.dumps(config))


def save(folder: Path, weights: dict[str, Any]) -> None:
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})


def base_in(folder: Path, kind: str) -> Path:
    save_model(folder, tied=kind != "untied", shard="5MB" if kind == "shards" else "1GB")
    save_qwen3_tokenizer(folder) if kind == "qwen3 tokenizer" else save_tokenizer(folder)
    if kind == "tied, stored twice":
        weights = weights_of(folder)
        save(folder, weights | {HEAD: weights[EMBEDDING].clone()})
    return folder


KINDS = ["tied", "untied", "tied, stored twice", "shards", "qwen3 tokenizer"]
_made: dict[str, Pair] = {}


@pytest.fixture
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A base of that kind, and what was made of it. Made once; nobody changes it."""
    kind = getattr(request, "param", "tied")
    if kind not in _made:
        base = base_in(tmp_path_factory.mktemp("base"), kind)
        _made[kind] = (base, prepare_base(base, tmp_path_factory.mktemp("made") / "out"))
    return _made[kind]


every_kind = pytest.mark.parametrize("pair", KINDS, indirect=True)


def weights_of(folder: Path) -> dict[str, Any]:
    return {n: t for file in folder.glob("*.safetensors") for n, t in load_file(file).items()}


# --- what it makes ------------------------------------------------------------------------------


def test_the_six_tags_take_the_reserved_ids_in_order() -> None:
    assert list(TAG_IDS) == "<model> </model> <code> </code> <output> </output>".split()
    assert list(TAG_IDS.values()) == [151669, 151670, 151671, 151672, 151673, 151674]


@every_kind
def test_stock_transformers_reads_a_tag_as_one_token_and_back(pair: Pair) -> None:
    before, after = (AutoTokenizer.from_pretrained(str(folder)) for folder in pair)
    ids = after.encode(TEXT, add_special_tokens=False)

    assert len(before) == 151_669
    assert len(after) == 151_675
    assert [id for id in ids if id in TAG_IDS.values()] == list(TAG_IDS.values())
    assert after.decode(ids) == after.decode(ids, skip_special_tokens=True) == TEXT
    assert after.eos_token == before.eos_token == "<|im_end|>"
    plain = "no tags é\n\n  <think>x</think> 123 <|im_end|>"
    assert after.encode(plain) == before.encode(plain)


@every_kind
def test_a_tags_rows_are_means_of_its_pieces_and_no_other_bit_changes(pair: Pair) -> None:
    before, after = (weights_of(folder) for folder in pair)
    pieces_of = AutoTokenizer.from_pretrained(str(pair[0])).encode
    assert before.keys() == after.keys()
    for name, old in before.items():
        new = after[name]
        assert new.dtype == old.dtype
        assert new.shape == old.shape
        if name in (EMBEDDING, HEAD):
            assert old.shape == (ROWS, 32)
            for tag, id in TAG_IDS.items():
                mean = old[pieces_of(tag, add_special_tokens=False)].float().mean(dim=0)
                assert torch.equal(new[id], mean.to(old.dtype))
                assert not torch.equal(new[id], old[id])
            others = [i for i in range(ROWS) if i not in TAG_IDS.values()]
            old, new = old[others], new[others]
        assert torch.equal(old.view(torch.uint8), new.view(torch.uint8)), name


@every_kind
def test_stock_transformers_loads_it_with_the_table_and_head_of_the_base(pair: Pair) -> None:
    before, after = (AutoModelForCausalLM.from_pretrained(str(folder)) for folder in pair)
    configs = [(folder / "config.json").read_bytes() for folder in pair]

    assert after.get_input_embeddings().weight.shape[0] == ROWS
    assert after.dtype == before.dtype
    assert configs[0] == configs[1]
    tied = [m.lm_head.weight is m.model.embed_tokens.weight for m in (before, after)]
    assert tied == [before.config.tie_word_embeddings] * 2


@every_kind
def test_the_codec_takes_it_as_a_model_with_tag_tokens(pair: Pair) -> None:
    codec = Codec.from_folder(pair[1], dialect=V2)

    assert codec.style == "tokens"
    assert {mark: codec.mark(mark) for mark in TAG_IDS} == {m: (i,) for m, i in TAG_IDS.items()}
    assert codec.mark("<think>") == (151_667,)
    assert not set(codec.text(TEXT)) & codec.mark_ids
    assert codec.decode(codec.text(TEXT)) == TEXT


@every_kind
def test_a_record_says_what_was_done(pair: Pair) -> None:
    record = json.loads((pair[1] / RECORD).read_text())
    original = AutoTokenizer.from_pretrained(str(pair[0]))

    assert (record["base"], record["revision"]) == (str(pair[0]), None)
    assert {mark: tag["id"] for mark, tag in record["tags"].items()} == TAG_IDS
    assert record["tags"]["</code>"]["pieces"] == original.tokenize("</code>")
    assert original.decode(record["tags"]["<output>"]["piece_ids"]) == "<output>"
    assert record["tables"].keys() == {EMBEDDING, HEAD} & weights_of(pair[0]).keys()
    assert record["tables"][EMBEDDING]["rows"] == ROWS


@pytest.mark.parametrize("pair", ["qwen3 tokenizer"], indirect=True)
def test_in_the_real_tokenizer_a_tag_is_three_pieces(pair: Pair) -> None:
    tags = json.loads((pair[1] / RECORD).read_text())["tags"]

    assert tags["</code>"]["pieces"] == ["</", "code", ">"]


@pytest.mark.parametrize("pair", ["tied", "untied"], indirect=True)
def test_stock_peft_trains_these_rows_saves_them_and_loads_them(pair: Pair, tmp_path: Path) -> None:
    out = str(pair[1])
    rows = list(TAG_IDS.values())
    model = AutoModelForCausalLM.from_pretrained(out, dtype=torch.float32)
    start = model.model.embed_tokens.weight.detach().clone()
    tied = model.config.tie_word_embeddings
    config = peft.LoraConfig(
        r=2, target_modules=["q_proj", "v_proj"], task_type="CAUSAL_LM",
        trainable_token_indices=rows if tied else {"embed_tokens": rows, "lm_head": rows},
    )  # fmt: skip
    adapted = peft.get_peft_model(model, config)
    ids = torch.tensor([AutoTokenizer.from_pretrained(out).encode(TEXT)])
    optimizer = torch.optim.SGD([p for p in adapted.parameters() if p.requires_grad], lr=1.0)
    loss = adapted(ids, labels=ids).loss
    loss.backward()
    optimizer.step()
    adapted.eval()
    with torch.no_grad():
        after = adapted(ids, labels=ids)
    adapted.save_pretrained(str(tmp_path), save_embedding_layers=False)

    fresh = AutoModelForCausalLM.from_pretrained(out, dtype=torch.float32)
    loaded = peft.PeftModel.from_pretrained(fresh, str(tmp_path)).eval()
    with torch.no_grad():
        assert torch.equal(loaded(ids).logits, after.logits)
    merged = loaded.merge_and_unload().model.embed_tokens.weight
    changed = (merged != start).any(dim=1).nonzero().flatten().tolist()
    assert after.loss < loss
    assert changed == rows


# --- again, and from the command line -----------------------------------------------------------


def test_a_prepared_base_is_copied_as_it_is_and_it_says_so(
    pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    again = prepare_base(pair[1], tmp_path / "again")

    assert "prepared already" in capsys.readouterr().out
    contents = [{p.name: p.read_bytes() for p in folder.iterdir()} for folder in (pair[1], again)]
    assert contents[0] == contents[1]


def test_rows_that_were_trained_since_are_not_reset(pair: Pair, tmp_path: Path) -> None:
    trained = Path(shutil.copytree(pair[1], tmp_path / "trained"))
    weights = weights_of(trained)
    weights[EMBEDDING][TAG_IDS["<code>"]] += 1
    save(trained, weights)

    again = prepare_base(trained, tmp_path / "again")

    assert torch.equal(weights_of(again)[EMBEDDING], weights[EMBEDDING])


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "worldmodel_kernel.cli", "train", "base", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_command_takes_a_name_on_the_hub_from_the_cache(
    pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    commit = "0123456789abcdef0123456789abcdef01234567"
    cache = tmp_path / "hub" / "models--Somebody--Tiny-Qwen3"
    (cache / "refs").mkdir(parents=True)
    (cache / "refs" / "main").write_text(commit)
    (cache / "snapshots" / commit).mkdir(parents=True)
    for file in pair[0].iterdir():  # the cache holds links
        (cache / "snapshots" / commit / file.name).symlink_to(file)

    done = run("Somebody/Tiny-Qwen3", str(tmp_path / "out"))

    assert done.returncode == 0, done.stderr
    assert f"The base is in {tmp_path / 'out'}" in done.stdout
    record = json.loads((tmp_path / "out" / RECORD).read_text())
    assert (record["base"], record["revision"]) == ("Somebody/Tiny-Qwen3", commit)
    made = tmp_path / "out" / "model.safetensors"
    assert not made.is_symlink()
    assert made.read_bytes() == (pair[1] / made.name).read_bytes()


def test_the_command_reports_an_error_without_a_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    failed = run("Nobody/no-such-model", str(tmp_path / "out"))

    assert failed.returncode == 1
    assert "Nobody/no-such-model is no folder, and it cannot be had from the hub" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert not (tmp_path / "out").exists()


def test_the_commands_help_says_how_to_call_it() -> None:
    assert "a Qwen3: a folder, or a name on the hub" in run("--help").stdout


# --- what it refuses ----------------------------------------------------------------------------


def replaced(folder: Path, name: str, old: str, new: str) -> None:
    text = (folder / name).read_text()
    assert old in text
    (folder / name).write_text(text.replace(old, new))


def quantized(folder: Path) -> None:
    weights = weights_of(folder)
    save(folder, weights | {EMBEDDING: weights[EMBEDDING].to(torch.int8)})


def lost_shard(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    save_model(folder, shard="5MB")
    (folder / "model-00002-of-00002.safetensors").unlink()


REFUSED: dict[str, tuple[Callable[[Path], object], str]] = {
    "a reserved id is another token": (
        lambda f: save_tokenizer(f, more=("<|mine|>",)),
        "tokens 151669 to 151674, because 151669 is '<|mine|>'"),
    "a tag has another id": (
        lambda f: replaced(f, "tokenizer.json", "unused 0", "<code>"), "because 259 is '<code>'"),
    "the tags' rows are unknown": (
        lambda f: save_tokenizer(f, more=tuple(TAG_IDS)), f"but no {RECORD}"),
    "the tokenizer ends too early": (
        lambda f: save_tokenizer(f, text_tokens=1000), "does not end at 151668"),
    "the tokenizer is not Qwen3's": (
        lambda f: replaced(f, "tokenizer.json", "think>", "thought>"), "lacks <think> </think>"),
    "the tokenizer is damaged": (lambda f: (f / "tokenizer.json").write_text("{"), "unreadable"),
    "the table is too small": (lambda f: save_model(f, rows=151_674), "too small: 151674 rows"),
    "the model is not Qwen3": (
        lambda f: replaced(f, "config.json", '"qwen3"', '"llama"'), "'llama'"),
    "the configuration is damaged": (lambda f: (f / "config.json").write_text("?"), "is not JSON"),
    "an untied head is missing": (
        lambda f: replaced(f, "config.json", 'embeddings": true', 'embeddings": false'),
        f"lack {HEAD}"),
    "there is no configuration": (lambda f: (f / "config.json").unlink(), "has no config.json"),
    "there is no tokenizer": (lambda f: (f / "tokenizer.json").unlink(), "has no tokenizer"),
    "there are no weights": (
        lambda f: (f / "model.safetensors").unlink(), "lacks weights: model.safetensors"),
    "a shard is missing": (lost_shard, "lacks weights: model-00002-of-00002.safetensors"),
    "the weights are cut off": (
        lambda f: os.truncate(f / "model.safetensors", 100_000), "no whole safetensors file"),
    "the table is quantized": (quantized, "stored as I8"),
}  # fmt: skip


@pytest.mark.parametrize("damage, message", REFUSED.values(), ids=REFUSED.keys())
def test_a_base_that_cannot_be_prepared_is_refused_and_nothing_is_left(
    damage: Callable[[Path], object], message: str, pair: Pair, tmp_path: Path
) -> None:
    base = Path(shutil.copytree(pair[0], tmp_path / "base"))
    damage(base)

    with pytest.raises(DataError) as refused:
        prepare_base(base, tmp_path / "out")

    assert message in str(refused.value)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["base"]


def test_a_folder_that_is_not_empty_is_never_written(pair: Pair, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")

    with pytest.raises(DataError, match="exists and is not empty"):
        prepare_base(pair[0], tmp_path)
    with pytest.raises(DataError, match="exists and is not empty"):
        prepare_base(pair[0], tmp_path / "mine.txt")

    assert [p.name for p in tmp_path.iterdir()] == ["mine.txt"]


def test_an_empty_folder_may_be_there_already(pair: Pair, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()

    assert (prepare_base(pair[0], tmp_path / "out") / RECORD).is_file()
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_a_place_that_cannot_be_written_is_one_clear_error(pair: Pair, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(DataError, match="cannot be prepared in"):
        prepare_base(pair[0], tmp_path / "file" / "out")


@pytest.mark.parametrize("name", ["no/such/folder", "./nothing", "nothing"])
def test_a_folder_that_does_not_exist_is_not_looked_for_on_the_hub(
    name: str, tmp_path: Path
) -> None:
    with pytest.raises(DataError, match="there is no such folder"):
        prepare_base(name, tmp_path / "out")
