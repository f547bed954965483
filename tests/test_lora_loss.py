"""Rows on their way to the loss: every weight arrives, no row sees another, nothing is padded.

The defects of the reference's trainer by number: each has a test that would have caught it.

    S1  masked labels are supervised      here
    S2  cycles before the last are lost   here
    S3  padding; ends are cut off         here; test_train_data.py
    S4  outputs are supervised            here
    S5  the rows of the tags are frozen   test_lora_options.py
    S6  tags as tokens save length        test_lora_options.py
    S7  validation is leaked              here; test_lora_split.py
    S8  old libraries, unsafe loading     test_lora_options.py
    S9  the launcher loses arguments      test_train_launcher.py
    S10 no seeds, no exact resume         test_lora_runs.py; G8 in test_geometric_runs.py
"""

from pathlib import Path
from random import Random
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from transformers.models.qwen3.modeling_qwen3 import Qwen3MLP  # noqa: E402

from conftest import codec_of  # noqa: E402
from lora_runs import example, examples, settings  # noqa: E402
from worldmodel_train import runs  # noqa: E402
from worldmodel_train.collate import batch_losses, collate  # noqa: E402
from worldmodel_train.forecast import forecast  # noqa: E402
from worldmodel_train.lora import load_base, make_plan, new_model, new_trainer, train  # noqa: E402
from worldmodel_train.packed_attention import NAME  # noqa: E402
from worldmodel_train.rows import Pack, Row, pack, to_row  # noqa: E402
from worldmodel_train.trainer import VALID_LOSS, VALID_OBSERVATION_LOSS  # noqa: E402


def rows(**values: Any) -> list[Row]:
    made = [to_row(codec_of("bytes"), e, max_tokens=512, **values) for e in examples(6)]
    return [row for row in made if row is not None]


def alone(row: Row) -> Pack:
    pack = Pack()
    pack.add(row)
    return pack


NAMES = ("learned", "weight", "observed", "observed_tokens")


def sums(model: Any, packs: list[Pack]) -> dict[str, float]:
    """The losses of all packs together."""
    with torch.no_grad():
        every = [batch_losses(model, collate([each])) for each in packs]
    return {name: sum(float(getattr(losses, name)) for losses in every) for name in NAMES}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("lora")


@pytest.fixture(scope="module")
def model(folder: Path) -> Any:
    return load_base(settings(folder).base, settings(folder)).eval()


# --- S1, S4: what is supervised -------------------------------------------------------------------


def test_the_weights_of_every_row_arrive_in_full(model: Any) -> None:
    made = rows(output_weight=0.5)
    expected = sum(sum(row.weights) for row in made)

    packs = pack(made, length=300, random=Random(0))

    assert sums(model, packs)["weight"] == pytest.approx(expected)
    assert len(packs) < len(made)


def test_what_is_supervised_is_what_the_model_wrote_and_no_token_more() -> None:
    codec = codec_of("bytes")
    made = example(7, cycles=2)
    row = to_row(codec, made, max_tokens=512)
    assert row is not None

    supervised = codec.decode(t for t, w in zip(row.ids, row.weights, strict=True) if w)
    observed = codec.decode(t for t, o in zip(row.ids, row.observed, strict=True) if o)

    assert supervised == (
        "<code>\nprint(7 + 1)\n</code><code>\nprint(8 + 1)\n</code>It is **9**.<|im_end|>"
    )
    assert observed == "\n<output>\n8\n</output>\n\n<output>\n9\n</output>\n"


# --- S3: packs ------------------------------------------------------------------------------------


def test_packs_have_no_padding() -> None:
    made = rows()

    packs = pack(made, length=300, random=Random(0))

    assert sum(len(each.ids) for each in packs) == sum(len(row.ids) for row in made)
    longest = max(len(row.ids) for row in made)
    assert [len(p.ids) for p in pack(made, length=1, random=Random(0))].count(longest) >= 1


def test_the_loss_of_a_pack_is_that_of_its_rows_one_by_one(model: Any) -> None:
    made = rows()
    packs = pack(made, length=900, random=Random(0))

    assert len(packs) < len(made)
    assert sums(model, packs) == pytest.approx(sums(model, list(map(alone, made))), rel=1e-5)


# --- S1, S4: what the loss is ---------------------------------------------------------------------


def test_the_loss_is_the_weighted_likelihood_by_the_logits_of_the_whole_row(model: Any) -> None:
    row = rows(output_weight=0.5)[0]
    with torch.no_grad():
        logits = model(torch.tensor([row.ids]), use_cache=False).logits[0]
    nll = [float(-torch.log_softmax(logits[t - 1], -1)[row.ids[t]]) for t in range(1, len(row.ids))]

    found = sums(model, [alone(row)])

    weighted = sum(w * x for w, x in zip(row.weights[1:], nll, strict=True))
    assert found["learned"] == pytest.approx(weighted, rel=1e-4)
    observed = sum(x for o, x in zip(row.observed[1:], nll, strict=True) if o)
    assert found["observed"] == pytest.approx(observed, rel=1e-4)


def test_a_token_of_weight_0_is_no_target(model: Any) -> None:
    """The last token of a sequence is read by nobody: only as a target it could count."""
    row = rows()[0]

    def ending_in(token: int) -> dict[str, float]:
        longer = Row([*row.ids, token], [*row.weights, 0.0], [*row.observed, False], (), "")
        return sums(model, [alone(longer)])

    assert ending_in(5) == ending_in(6)


# --- the trainer ----------------------------------------------------------------------------------


@pytest.mark.slow
def test_the_gradient_of_a_step_does_not_depend_on_how_rows_fall_into_packs(folder: Path) -> None:
    def gradients(**values: Any) -> dict[str, Any]:
        plan = make_plan(settings(folder, f"g{values['packs_per_step']}", dropout=0.0, **values))
        torch.manual_seed(0)
        model = new_model(plan)
        run = runs.Run(Path(plan.settings.out), "x")
        trainer = new_trainer(plan, model, run, fresh=True)
        trainer.create_optimizer()
        batches = [collate([each]) for each in plan.train]
        weight = trainer._get_num_items_in_batch(batches, torch.device("cpu"))
        for batch in batches:
            trainer.training_step(model, batch, weight)
        return {n: p.grad for n, p in model.named_parameters() if p.grad is not None}

    whole = gradients(pack_tokens=100_000, packs_per_step=1)
    parts = gradients(pack_tokens=300, packs_per_step=64)

    assert set(whole) == set(parts)
    for name, gradient in whole.items():
        assert torch.allclose(gradient, parts[name], atol=1e-6), name


@pytest.mark.slow
def test_activation_checkpointing_computes_layers_again_and_learns_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    computed = []
    forward = Qwen3MLP.forward

    def counted(self: Any, hidden: Any) -> Any:
        computed.append(self.training)
        return forward(self, hidden)

    monkeypatch.setattr(Qwen3MLP, "forward", counted)

    def learned(**values: Any) -> tuple[bytes, int]:
        computed.clear()
        plan = make_plan(settings(folder, f"kept{len(values)}", steps=2, dropout=0.1, **values))
        return (train(plan).run.final / "adapter_model.safetensors").read_bytes(), sum(computed)

    kept, once = learned()
    again, twice = learned(activation_checkpointing=True)

    assert again == kept, "the dropout is drawn as before"
    assert twice == 2 * once


def test_activation_checkpointing_is_forecast_to_take_less_memory(folder: Path) -> None:
    def memory(**values: Any) -> int:
        none = {"base": "", "rehearsal": 0, "wordings": 1}
        return forecast(make_plan(settings(folder, **none, **values))).memory_mib

    assert memory(activation_checkpointing=True) < memory() / 2


def test_row_by_row_an_adapter_learns_what_it_learns_with_a_mask(folder: Path) -> None:
    plan = make_plan(settings(folder, "attention", dropout=0.0, pack_tokens=900))
    model = new_model(plan)
    for name, parameter in model.named_parameters():
        if "lora_B" in name:  # zeros at first, and then A has no gradient
            torch.nn.init.normal_(parameter, std=0.02)
    trainer = new_trainer(plan, model, runs.Run(folder / "attention", "x"), fresh=True)
    trainer.create_optimizer()
    batch = collate([plan.train[0]])
    assert int((batch["position_ids"] == 0).sum()) > 2, "rows in the pack"

    def learned(attention: str) -> tuple[Any, dict[str, Any]]:
        model.zero_grad()
        trainer.attention = attention
        loss = trainer.training_step(model, dict(batch), batch["weights"].sum())
        grads = {n: p.grad.clone() for n, p in model.named_parameters() if p.grad is not None}
        return loss, grads

    assert trainer.attention == NAME
    loss, found = learned(NAME)
    masked_loss, wanted = learned("")

    torch.testing.assert_close(loss, masked_loss, atol=1e-5, rtol=1e-5)
    assert len(wanted) == 2 * 7 * 2, "A and B of seven projections in two layers"
    for name, gradient in wanted.items():
        assert gradient.abs().max() > 0, name
        torch.testing.assert_close(found[name], gradient, atol=1e-5, rtol=1e-5, msg=name)


def test_what_was_trained_row_by_row_generates_with_its_own_attention(folder: Path) -> None:
    plan = make_plan(settings(folder, "generates"))
    trainer = new_trainer(plan, new_model(plan), runs.Run(folder / "generates", "x"), fresh=True)
    model = trainer.model.eval()
    prompt = torch.tensor([plan.train[0].ids[:20]])

    def continued() -> list[int]:
        with torch.no_grad():
            made = model.generate(prompt, do_sample=False, max_new_tokens=8, min_new_tokens=8)
        return list(made[0].tolist())

    before = continued()
    trainer.evaluate()

    assert trainer.attention == NAME
    assert model.config._attn_implementation != NAME
    assert continued() == before


def test_validation_measures_the_same_loss_with_dropout_off(folder: Path) -> None:
    plan = make_plan(settings(folder, "v", dropout=0.5))
    model = new_model(plan)
    trainer = new_trainer(plan, model, runs.Run(folder / "v", "x"), fresh=True)
    expected = sums(model.eval(), list(map(alone, plan.data.valid)))
    model.train()

    found = trainer.evaluate()

    assert found[VALID_LOSS] == pytest.approx(expected["learned"] / expected["weight"], rel=1e-4)
    observation = expected["observed"] / expected["observed_tokens"]
    assert found[VALID_OBSERVATION_LOSS] == pytest.approx(observation, rel=1e-4)


# --- S2, S7: what is trained on, and what is validated --------------------------------------------


def test_every_cycle_of_a_long_reply_is_trained_on(folder: Path) -> None:
    """S2."""
    codec = codec_of("bytes")
    row = to_row(codec, example(3, cycles=4), max_tokens=512)
    assert row is not None

    batch = collate([alone(row)])

    text = codec.decode(batch["input_ids"][0].tolist())
    assert text.count("<code>") == text.count("</output>") == 4
    learned = [t for t, w in zip(row.ids, batch["weights"][0].tolist(), strict=True) if w]
    assert codec.decode(learned).count("print(") == 4


def test_training_and_validation_share_no_template_group(folder: Path) -> None:
    """S7."""
    plan = make_plan(settings(folder, "s"))
    trained = {row.origin.partition("-")[0] for row in plan.data.train}
    held_out = {row.origin.partition("-")[0] for row in plan.data.valid}

    assert held_out
    assert not trained & held_out
    again = make_plan(settings(folder, "s"))
    assert again.data == plan.data
    other = make_plan(settings(folder, "s", seed=1))
    assert {row.origin for row in other.data.valid} != {row.origin for row in plan.data.valid}
