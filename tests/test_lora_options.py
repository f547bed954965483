"""What is taken of a base, and what of it is trained: LoRA by √rank, and the rows of its tags.

S5, S6 and S8 of the reference (all are in `test_lora_loss.py`).
"""

import json
import os
import signal
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
peft = pytest.importorskip("peft")

from safetensors.torch import load_file  # noqa: E402

from conftest import codec_of  # noqa: E402
from lora_runs import settings, write_base  # noqa: E402
from qwen3_bases import save_model, save_tokenizer  # noqa: E402
from worldmodel_kernel.engines.changes import read_changes  # noqa: E402
from worldmodel_train import runs  # noqa: E402
from worldmodel_train.collate import batch_losses, collate  # noqa: E402
from worldmodel_train.lora import Plan, load_base, make_plan, train  # noqa: E402
from worldmodel_train.prepare_base import RECORD, TAG_IDS, prepare_base  # noqa: E402

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("lora")
    settings(made)
    return made


# --- rsLoRA -------------------------------------------------------------------------------------


def valid_loss(plan: Plan, model: Any) -> float:
    with torch.no_grad():
        losses = [batch_losses(model.eval(), collate([pack])) for pack in plan.valid]
    return float(sum(each.learned for each in losses) / sum(each.weight for each in losses))


def test_an_adapter_of_rslora_is_scaled_by_the_root_of_its_rank_in_stock_peft_too(
    folder: Path,
) -> None:
    plan = make_plan(settings(folder, "rslora", rslora=True, learning_rate=5e-3))
    run = train(plan).run

    stock = peft.PeftModel.from_pretrained(load_base(plan.base, plan.settings), str(run.final))
    trained_to = json.loads((run.folder / "status.json").read_text())["best_valid_loss"]
    assert valid_loss(plan, stock) == pytest.approx(trained_to, rel=1e-4), "as it was in training"

    by_hand = load_base(plan.base, plan.settings)
    weights = load_file(run.final / "adapter_model.safetensors")
    for name in [name for name in weights if "lora_A" in name]:
        module = by_hand.get_submodule(
            name.removeprefix("base_model.model.").partition(".lora_A")[0]
        )
        change = weights[name.replace("lora_A", "lora_B")] @ weights[name]
        module.weight.data += plan.settings.alpha / plan.settings.rank**0.5 * change
    ids = torch.tensor([plan.data.valid[0].ids])
    with torch.no_grad():
        assert torch.allclose(by_hand.eval()(ids).logits, stock(ids).logits, atol=1e-4)
        untaught = load_base(plan.base, plan.settings).eval()(ids).logits
    assert not torch.allclose(untaught, stock(ids).logits, atol=1e-2)


# --- S5: the rows of the tags -------------------------------------------------------------------


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base of two layers with the record that `worldmodel train base` leaves."""
    base = write_base(tmp_path_factory.mktemp("prepared") / "base")
    (base / RECORD).write_text("{}")
    return base


def test_the_rows_of_the_tags_are_trained_where_they_are_untrained_or_where_asked(
    folder: Path, prepared: Path
) -> None:
    codec = codec_of("bytes")
    tags = sorted({id for mark in codec.dialect.marks for id in codec.mark(mark)})

    def rows(base: Path, tag_rows: str) -> list[int]:
        return make_plan(settings(folder, "plan", base=str(base), tag_rows=tag_rows)).tag_ids

    assert rows(prepared, "auto") == rows(prepared, "on") == rows(folder / "base", "on") == tags
    assert rows(prepared, "off") == rows(folder / "base", "auto") == []


@pytest.mark.parametrize("tag_rows", ["auto", "on"])
def test_trained_rows_of_tags_and_no_others_load_in_stock_peft(
    folder: Path, prepared: Path, tag_rows: str
) -> None:
    base = str(prepared if tag_rows == "auto" else folder / "base")
    plan = make_plan(settings(folder, f"tags-{tag_rows}", base=base, tag_rows=tag_rows))
    model = load_base(plan.base, plan.settings).eval()
    before = model.get_input_embeddings().weight.detach().clone()

    final = train(plan).run.final
    stock = peft.PeftModel.from_pretrained(model, str(final)).merge_and_unload()

    after = stock.get_input_embeddings().weight
    assert (after != before).any(dim=1).nonzero().squeeze(1).tolist() == plan.tag_ids
    assert stock.lm_head.weight.data_ptr() == after.data_ptr()


@pytest.fixture(scope="module")
def qwen3(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("qwen3")
    save_model(base)
    save_tokenizer(base)
    return base


def test_of_a_prepared_qwen3_the_tags_are_trained_and_without_its_record_none(
    tmp_path: Path, qwen3: Path
) -> None:
    base = prepare_base(qwen3, tmp_path / "base")
    thinking = [151_667, 151_668]  # Qwen3's own <think> and </think>, which are marks of ours
    plan = make_plan(settings(tmp_path, base=str(base), steps=1))
    assert plan.codec.style == "tokens"
    assert plan.tag_ids == [*thinking, *TAG_IDS.values()]

    final = train(plan).run.final

    config = json.loads((final / "adapter_config.json").read_text())
    assert config["trainable_token_indices"] == plan.tag_ids
    (base / RECORD).unlink()
    assert make_plan(settings(tmp_path, "other", base=str(base))).tag_ids == []


def test_of_an_untied_qwen3_the_rows_of_the_head_are_trained_too(tmp_path: Path) -> None:
    save_model(tmp_path / "qwen3", tied=False)
    save_tokenizer(tmp_path / "qwen3")
    base = prepare_base(tmp_path / "qwen3", tmp_path / "base")
    plan = make_plan(settings(tmp_path, base=str(base), steps=3))
    model = load_base(plan.base, plan.settings).eval()
    tables = model.get_input_embeddings(), model.get_output_embeddings()
    before = [table.weight.detach().clone() for table in tables]

    final = train(plan).run.final
    changes = read_changes(final)
    stock = peft.PeftModel.from_pretrained(model, str(final)).merge_and_unload()

    seen, written = (
        (old != table.weight).any(dim=1).nonzero().squeeze(1).tolist()
        for old, table in zip(
            before, (stock.get_input_embeddings(), stock.get_output_embeddings()), strict=True
        )
    )
    assert seen
    assert set(seen) < set(plan.tag_ids)  # the data has no others
    assert written == plan.tag_ids
    assert {"model.embed_tokens.weight", "lm_head.weight"} <= changes.keys()


# --- S6: tags as text ---------------------------------------------------------------------------


def test_tags_as_text_cost_their_pieces_and_no_more_and_need_no_new_row(
    tmp_path: Path, qwen3: Path
) -> None:
    base = prepare_base(qwen3, tmp_path / "base")
    as_tokens, as_text = (make_plan(settings(tmp_path, base=str(each))) for each in (base, qwen3))
    assert (as_tokens.codec.style, as_text.codec.style) == ("tokens", "text")
    assert as_text.tag_ids == []

    pieces = {mark: len(as_text.codec.mark(mark)) for mark in TAG_IDS}
    longer = {row.origin: len(row.ids) for row in as_text.data.train}
    for row in as_tokens.data.train:
        tags = [mark for mark, id in TAG_IDS.items() for _ in range(row.ids.count(id))]
        assert tags.count("<code>") == tags.count("</output>") == 1
        assert longer[row.origin] == len(row.ids) + sum(pieces[mark] - 1 for mark in tags)


# --- S8: current libraries, and nothing that comes with a base is run ---------------------------


def test_no_code_that_lies_in_a_bases_folder_is_run(tmp_path: Path) -> None:
    base = write_base(tmp_path / "base")
    config = json.loads((base / "config.json").read_text())
    ways = {"AutoConfig": "evil.Config", "AutoModelForCausalLM": "evil.Model"}
    (base / "config.json").write_text(json.dumps(config | {"auto_map": ways}))
    (base / "evil.py").write_text(f"import os\nos.mkdir({str(tmp_path / 'ran')!r})\n")

    plan = make_plan(settings(tmp_path, steps=1))

    assert train(plan).step == 1
    assert not (tmp_path / "ran").exists()


def test_no_code_that_lies_in_a_checkpoint_is_run(tmp_path: Path) -> None:
    plan = make_plan(settings(tmp_path, steps=4))

    def stop(event: dict[str, Any]) -> None:
        if event["step"] == 2 and "loss" in event:
            signal.raise_signal(signal.SIGTERM)

    found = train(plan, hear=stop).run.whole_checkpoints()
    optimizer = found[max(found)] / "optimizer.pt"
    torch.save(Makes(str(tmp_path / "ran")), optimizer)

    with pytest.raises(runs.RunError, match="damaged, or no run wrote it") as refused:
        train(plan, resume=True)
    assert "mkdir" in str(refused.value.__cause__)
    assert not (tmp_path / "ran").exists()
    torch.load(optimizer, weights_only=False)
    assert (tmp_path / "ran").exists(), "there was such code"


class Makes:
    """A folder, where it is unpickled."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (self._path,)
