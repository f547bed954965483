"""Adapters in a model's weights: what peft computes, and the base's own bits when they leave."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
peft = pytest.importorskip("peft")
safetensors = pytest.importorskip("safetensors.torch")

from adapters import SEVEN, make_adapter  # noqa: E402
from test_engine_local import make_model  # noqa: E402
from worldmodel_kernel.engines.loading import load  # noqa: E402
from worldmodel_kernel.engines.local import EMBEDDED, LocalSettings  # noqa: E402
from worldmodel_kernel.engines.merging import HalfMergedError, Merged  # noqa: E402
from worldmodel_kernel.errors import EngineError  # noqa: E402

pytestmark = pytest.mark.slow
IDS = torch.arange(40)[None]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    make_model(folder)
    return folder


@pytest.fixture(scope="module")
def adapter(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_adapter(base, tmp_path_factory.mktemp("adapter"), rows=[3, 9])


def plain(folder: Path) -> Any:
    return transformers.AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()


@torch.inference_mode()
def logits(model: Any) -> Any:
    return model(IDS).logits


KINDS: dict[str, dict[str, Any]] = {
    "LoRA": {},
    "rank-stabilised LoRA": {"use_rslora": True, "r": 8, "lora_alpha": 32},
    "ranks and alphas that differ by module": {
        "rank_pattern": {"q_proj": 2},
        "alpha_pattern": {"layers.1.mlp.up_proj": 64},
    },
    "trained token rows": {"rows": [0, 7, 319]},
}


@pytest.mark.parametrize("options", KINDS.values(), ids=KINDS.keys())
def test_what_is_merged_is_what_peft_computes(
    base: Path, tmp_path: Path, options: dict[str, Any]
) -> None:
    folder = make_adapter(base, tmp_path / "adapter", **options)
    model = plain(base)

    Merged(model, str(base)).use(folder)

    reference = peft.PeftModel.from_pretrained(plain(base), str(folder)).eval()
    assert not torch.allclose(logits(model), logits(plain(base)), atol=0.1)
    torch.testing.assert_close(logits(model), logits(reference), atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_off_gives_the_base_back_bit_for_bit(base: Path, tmp_path: Path, dtype: Any) -> None:
    model = plain(base).to(dtype)
    before, bits = logits(model), [weight.clone() for weight in model.parameters()]
    merged = Merged(model, str(base))

    for seed in (1, 2, 3):
        merged.use(make_adapter(base, tmp_path / str(seed), seed=seed, rows=[5]))
    merged.use(None)

    assert torch.equal(logits(model), before)
    assert all(map(torch.equal, model.parameters(), bits))


def test_the_second_adapter_is_as_if_the_first_had_never_been(base: Path, tmp_path: Path) -> None:
    first = make_adapter(base, tmp_path / "first", target_modules=["q_proj"], rows=[1, 2])
    second = make_adapter(base, tmp_path / "second", seed=2, target_modules=["v_proj"])
    one, other = plain(base), plain(base)
    both = Merged(one, str(base))

    both.use(first)
    both.use(second)

    Merged(other, str(base)).use(second)
    assert torch.equal(logits(one), logits(other))


def test_a_model_that_no_file_holds_comes_back_all_the_same(base: Path, adapter: Path) -> None:
    model = plain(base)
    with torch.no_grad():
        model.model.layers[0].self_attn.q_proj.weight += 0.01  # no longer what the file has
    before = logits(model)
    merged = Merged(model, str(base))

    merged.use(adapter)
    assert not torch.equal(logits(model), before)
    merged.use(None)

    assert torch.equal(logits(model), before)


def test_the_parts_of_a_large_model_are_found(base: Path, adapter: Path, tmp_path: Path) -> None:
    model = plain(base)
    model.save_pretrained(tmp_path / "parts", max_shard_size="100KB")
    assert (tmp_path / "parts" / "model.safetensors.index.json").is_file()
    model = plain(tmp_path / "parts")
    merged = Merged(model, str(tmp_path / "parts"))

    merged.use(adapter)
    merged.use(None)

    assert torch.equal(logits(model), logits(plain(base)))
    assert merged.copies == 0, "all of it is in the files"


def test_the_embedded_model_is_read_back_from_its_file(tmp_path: Path) -> None:
    loaded = load(LocalSettings(), lambda phase: None)
    before = logits(loaded.model)
    folder = make_adapter(EMBEDDED, tmp_path / "adapter", rows=[2, 3])

    loaded.adapt(folder)
    assert loaded.info.adapter == str(folder)
    assert not torch.allclose(logits(loaded.model), before, atol=0.1)
    loaded.adapt(None)

    assert torch.equal(logits(loaded.model), before)
    assert loaded.merged.copies == 0
    assert loaded.info.adapter is None


# --- what is refused, with the model as it was --------------------------------------------------


def rewrite_config(folder: Path, **values: Any) -> None:
    path = folder / "adapter_config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


def rewrite_tensors(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    path = folder / "adapter_model.safetensors"
    tensors = safetensors.load_file(path)
    change(tensors)
    safetensors.save_file(tensors, path)


def not_a_number(tensors: dict[str, Any]) -> None:
    next(iter(tensors.values()))[0, 0] = float("nan")


def half(tensors: dict[str, Any]) -> None:
    del tensors[next(name for name in tensors if "lora_B" in name)]


def unknown(tensors: dict[str, Any]) -> None:
    tensors["base_model.model.model.norm.weight"] = torch.ones(64)


REFUSED: dict[str, tuple[Callable[[Path], Any], str]] = {
    "of another kind": (lambda f: rewrite_config(f, peft_type="IA3"), "its kind is IA3"),
    "DoRA": (lambda f: rewrite_config(f, use_dora=True), "use_dora"),
    "begun by changing the base": (
        lambda f: rewrite_config(f, init_lora_weights="pissa"),
        "pissa, which changes the base",
    ),
    "with more than adapters hold": (lambda f: rewrite_tensors(f, unknown), "it holds model.norm"),
    "half of it missing": (lambda f: rewrite_tensors(f, half), "holds half"),
    "empty": (lambda f: rewrite_tensors(f, dict.clear), "changes nothing"),
    "diverged": (lambda f: rewrite_tensors(f, not_a_number), "training diverged"),
    "cut": (
        lambda f: (f / "adapter_model.safetensors").write_bytes(b"\x40\0\0\0\0\0\0\0{"),
        "cannot be read",
    ),
    "without weights": (lambda f: (f / "adapter_model.safetensors").unlink(), "cannot be read"),
    "with a broken configuration": (
        lambda f: (f / "adapter_config.json").write_text("{"),
        "cannot be read",
    ),
}


@pytest.mark.parametrize("damage, said", REFUSED.values(), ids=REFUSED.keys())
def test_an_adapter_that_cannot_be_merged_is_refused_and_nothing_changes(
    base: Path, adapter: Path, tmp_path: Path, damage: Callable[[Path], Any], said: str
) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(adapter, broken)
    damage(broken)
    model = plain(base)
    merged = Merged(model, str(base))
    merged.use(adapter)
    before = logits(model)

    with pytest.raises(EngineError, match=said):
        merged.use(broken)

    assert torch.equal(logits(model), before)


def test_an_adapter_of_another_shape_is_refused(base: Path, tmp_path: Path) -> None:
    make_model(tmp_path / "larger", vocabulary=400)
    rows = make_adapter(tmp_path / "larger", tmp_path / "rows", rows=[399])
    embedded = make_adapter(EMBEDDED, tmp_path / "embedded")
    model = plain(base)
    merged = Merged(model, str(base))

    with pytest.raises(EngineError, match=r"is not for this model: it changes .* which is 320×64"):
        merged.use(rows)
    with pytest.raises(EngineError, match="is not for this model"):
        merged.use(embedded)

    assert torch.equal(logits(model), logits(plain(base)))


def test_an_adapter_on_a_head_that_is_also_the_input_is_refused(base: Path, tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="tie"):
        folder = make_adapter(base, tmp_path / "head", target_modules=[*SEVEN, "lm_head"])

    with pytest.raises(EngineError, match="cannot be merged"):
        Merged(plain(base), str(base)).use(folder)


def test_a_base_that_changed_on_disk_is_noticed(base: Path, adapter: Path, tmp_path: Path) -> None:
    moving = tmp_path / "moving"
    shutil.copytree(base, moving)
    model = plain(moving)
    merged = Merged(model, str(moving))
    merged.use(adapter)
    before = logits(model)
    make_model(tmp_path / "new")
    (tmp_path / "new" / "model.safetensors").rename(moving / "model.safetensors")

    with pytest.raises(EngineError, match="changed since they were loaded"):
        merged.use(None)

    assert torch.equal(logits(model), before)


def test_what_fails_while_weights_are_written_is_no_ordinary_refusal(
    base: Path, adapter: Path
) -> None:
    model = plain(base)
    last = model.model.layers[1].self_attn.v_proj
    one_row = torch.zeros(1, last.weight.shape[1]).expand(last.weight.shape)
    last.weight = torch.nn.Parameter(one_row, requires_grad=False)  # no tensor to write to
    merged = Merged(model, str(base))

    with pytest.raises(HalfMergedError, match=r"v_proj.weight could not be written"):
        merged.use(adapter)
