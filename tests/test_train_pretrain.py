"""Training from scratch, on a model of two layers: isolated rows, real weights, exact resume."""

import json
import signal
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from safetensors.torch import load_file  # noqa: E402

from conftest import codec_of  # noqa: E402
from worldmodel_kernel import cli, jobs  # noqa: E402
from worldmodel_kernel.codec import byte_tokenizer  # noqa: E402
from worldmodel_kernel.errors import DataError, SettingsError  # noqa: E402
from worldmodel_train import pretrain, runs  # noqa: E402
from worldmodel_train.averaging import WEIGHTS  # noqa: E402
from worldmodel_train.examples import Example, Turn, write_examples  # noqa: E402
from worldmodel_train.losses import weighted_loss  # noqa: E402
from worldmodel_train.optimizers import new_optimizer  # noqa: E402
from worldmodel_train.pretrain import (  # noqa: E402
    PretrainSettings,
    learning_rate,
    made_fast,
    new_model,
    train,
)
from worldmodel_train.rows import Pack, pack, to_row  # noqa: E402
from worldmodel_train.trainer import NotFinite  # noqa: E402

pytestmark = pytest.mark.slow

SIZES: dict[str, Any] = {
    "hidden": 32, "layers": 2, "heads": 2, "kv_heads": 1, "head_dim": 16, "mlp": 64,
    "context_tokens": 256, "pack_tokens": 256, "batch_rows": 2, "compiled": False,
    "warmup_steps": 2, "threads": 1, "learning_rate": 5e-3,
}  # fmt: skip


def examples(split: str, count: int) -> list[Example]:
    made = []
    for n in range(count):
        reply = f"<code>\nprint({n} + 1)\n</code>\n<output>\n{n + 1}\n</output>\nIt is **{n + 1}**."
        turn = Turn(f"add one to {n}", reply, "add", f"add | {split}")
        made.append(Example(f"{split}-{n}", (turn,), split))
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_examples(examples("train", 60), tmp_path / "train.jsonl")
    write_examples(examples("valid", 10), tmp_path / "valid.jsonl")
    (tmp_path / "tokenizer.json").write_text(byte_tokenizer())
    return tmp_path


def load(final: Path | None) -> bytes:
    assert final is not None, "it was stopped"
    return (final / WEIGHTS).read_bytes()


def settings(folder: Path, out: str, **values: Any) -> PretrainSettings:
    sizes = SIZES | values
    return PretrainSettings(
        tokenizer=str(folder), out=str(folder / out), bf16=False, **{"data": (str(folder),)} | sizes
    )


def test_a_row_does_not_see_its_neighbour() -> None:
    codec = codec_of("bytes")
    model = new_model(PretrainSettings(**SIZES), codec).eval()
    rows = [to_row(codec, e, max_tokens=256) for e in examples("train", 2)]
    a, b = (row.ids for row in rows if row is not None)
    positions = [*range(len(a)), *range(len(b))]
    with torch.no_grad():
        packed = model(
            torch.tensor([a + b]), position_ids=torch.tensor([positions]), use_cache=False
        ).logits
        alone = model(torch.tensor([b])).logits

    assert torch.allclose(packed[0, len(a) :], alone[0], atol=1e-5)


def test_the_loss_is_the_weighted_mean_over_learned_tokens() -> None:
    codec = codec_of("bytes")
    model = new_model(PretrainSettings(**SIZES), codec).eval()
    ids = list(codec.text("some words"))
    weights = [0.0, 1.0, 0.0, 0.5, *[0.0] * (len(ids) - 4)]
    with torch.no_grad():
        logprobs = torch.log_softmax(model(torch.tensor([ids])).logits[0], dim=-1)
        total, weight = weighted_loss(
            model, [Pack(ids, list(range(len(ids))), weights)], bf16=False
        )

    expected = -(logprobs[0, ids[1]] + 0.5 * logprobs[2, ids[3]])
    assert float(total) == pytest.approx(float(expected), rel=1e-4)
    assert float(weight) == 1.5


def test_training_learns_and_writes_what_it_did(folder: Path) -> None:
    final = train(settings(folder, "run", steps=30, eval_every=10), resume=False)

    lines = logged(folder / "run")
    losses = [line["valid_loss"] for line in lines if "valid_loss" in line]
    assert len(lines) == 30
    assert losses[-1] < 0.8 * losses[0]
    assert (final / "model.safetensors").is_file()
    assert json.loads((folder / "run" / "settings.json").read_text())["steps"] == 30


def test_muon_takes_the_matrices_of_the_layers_and_adamw_the_rest() -> None:
    model = new_model(PretrainSettings(**SIZES), codec_of("bytes"))
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    optimizer = new_optimizer(model, learning_rate=1e-3, weight_decay=0.1)

    total, _ = weighted_loss(model, [Pack([1, 2, 3], [0, 1, 2], [0.0, 1.0, 1.0])], bf16=False)
    total.backward()
    optimizer.step()

    changed = {n for n, p in model.named_parameters() if not torch.equal(p, before[n])}
    assert changed == set(before)
    sizes = [
        sum(len(group["params"]) for group in state["param_groups"])
        for state in optimizer.state_dict()
    ]
    assert sizes[0] == sum(".layers." in n and p.dim() == 2 for n, p in model.named_parameters())
    assert sum(sizes) == len(before)


@pytest.mark.filterwarnings("ignore:The .grad attribute")  # dynamo looks, after a graph break
def test_a_model_made_fast_gives_the_same_loss_and_keeps_rows_apart() -> None:
    codec = codec_of("bytes")
    plan = PretrainSettings(**{**SIZES, "compiled": True})
    rows = [row for e in examples("train", 3) if (row := to_row(codec, e, max_tokens=256))]
    packs = pack(rows, length=256, pad_id=codec.end_id, random=Random(0))
    torch.manual_seed(0)
    model = new_model(plan, codec)
    plain = weighted_loss(model, packs, bf16=False)

    fast = weighted_loss(made_fast(model, plan), packs, bf16=False)

    assert float(fast[0].detach()) == pytest.approx(float(plain[0].detach()), rel=1e-4)


def test_with_an_output_weight_the_outputs_are_learned_too() -> None:
    codec = codec_of("bytes")
    example = examples("train", 1)[0]
    plain = to_row(codec, example, max_tokens=256)
    both = to_row(codec, example, max_tokens=256, output_weight=0.5)

    assert plain is not None
    assert both is not None
    extra = [
        t for t, a, b in zip(both.ids, plain.weights, both.weights, strict=True) if a == 0 and b
    ]
    assert codec.decode(extra) == "\n<output>\n1\n</output>\n"


@pytest.mark.parametrize("mean_decay", [0.0, 0.5])
def test_a_resumed_run_is_bit_for_bit_the_same(folder: Path, mean_decay: float) -> None:
    plan: dict[str, Any] = {"eval_every": 5, "mean_decay": mean_decay}
    whole = train(settings(folder, "whole", steps=10, **plan), resume=False)
    half = settings(folder, "half", steps=10, **plan)
    train(half, resume=False, until=5)

    resumed = train(half, resume=True)

    assert logged(folder / "whole") == logged(folder / "half")
    assert (whole / "model.safetensors").read_bytes() == (
        resumed / "model.safetensors"
    ).read_bytes()


def test_what_comes_out_is_the_moving_mean_of_the_weights(folder: Path) -> None:
    last = load_file(train(settings(folder, "last", steps=3), resume=False) / WEIGHTS)
    two = load_file(train(settings(folder, "two", steps=3), resume=False, until=2) / WEIGHTS)
    one = load_file(train(settings(folder, "one", steps=3), resume=False, until=1) / WEIGHTS)

    mean = train(settings(folder, "mean", steps=3, mean_decay=0.5), resume=False)

    for name, weight in load_file(mean / WEIGHTS).items():
        expected = 0.25 * one[name].float() + 0.25 * two[name].float() + 0.5 * last[name].float()
        torch.testing.assert_close(weight.float(), expected, atol=2e-2, rtol=2e-2)
        assert not torch.equal(weight, last[name])


@pytest.mark.parametrize("begin", ["first/checkpoint.pt", "first/final"])
def test_a_run_begins_with_the_weights_of_another(folder: Path, begin: str) -> None:
    plan = settings(folder, "first", steps=6, eval_every=3)
    train(plan, resume=False)
    begun = settings(folder, "second", steps=6, eval_every=3, begin=str(folder / begin))

    train(begun, resume=False, until=1)

    first = [json.loads(line) for line in (folder / "first/metrics.jsonl").read_text().splitlines()]
    second = [
        json.loads(line) for line in (folder / "second/metrics.jsonl").read_text().splitlines()
    ]
    assert second[0]["step"] == 1
    assert second[0]["loss"] < first[0]["loss"] - 1


def test_a_run_begins_with_nothing_that_does_not_fit(folder: Path) -> None:
    train(settings(folder, "first", steps=1), resume=False)
    checkpoint = str(folder / "first/checkpoint.pt")

    with pytest.raises(SettingsError, match=r"nowhere\.pt'; there is no such checkpoint"):
        train(settings(folder, "second", begin=str(folder / "nowhere.pt")), resume=False)
    with pytest.raises(SettingsError, match="does not fit a model of these settings"):
        train(replace(settings(folder, "third", begin=checkpoint), mlp=80), resume=False)


def test_a_run_stopped_between_validations_resumes_to_the_same_weights(folder: Path) -> None:
    """Over the end of an epoch, with the figures of bfloat16."""
    plan: dict[str, Any] = {"steps": 25, "eval_every": 10}
    whole = train(replace(settings(folder, "whole", **plan), bf16=True), resume=False)
    half = replace(settings(folder, "half", **plan), bf16=True)
    train(half, resume=False, until=17)

    resumed = train(half, resume=True, until=99)

    assert (whole / "model.safetensors").read_bytes() == (
        resumed / "model.safetensors"
    ).read_bytes()


def test_a_signal_stops_a_run_with_a_checkpoint_that_goes_on_exactly(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = train(settings(folder, "whole", steps=10), resume=False)
    status = folder / "stopped" / "status.json"
    step = pretrain.training_step

    def stopping(*args: Any, **values: Any) -> float:
        assert json.loads(status.read_text())["state"] == "running"
        if values["step"] == 4:
            signal.raise_signal(signal.SIGTERM)
        return step(*args, **values)

    monkeypatch.setattr(pretrain, "training_step", stopping)
    assert train(settings(folder, "stopped", steps=10), resume=False) is None
    monkeypatch.undo()

    assert {"state": "stopped", "step": 5}.items() <= json.loads(status.read_text()).items()
    (job,) = [job for job in jobs.jobs(folder) if job.name == "stopped"]
    assert (job.kind, job.step, job.steps) == ("tiny", 5, 10), "%runs lists it"
    again = train(settings(folder, "stopped", steps=10), resume=True)
    assert load(again) == load(whole)


def test_a_loss_that_is_no_number_ends_the_run_before_it_does_harm(folder: Path) -> None:
    plan = settings(folder, "run", steps=60, eval_every=2, learning_rate=1e30, optimizer="adamw")

    with pytest.raises(NotFinite, match=r"was not taken\n .* is whole\. Begin another run"):
        train(plan, resume=False)

    status = json.loads((folder / "run" / "status.json").read_text())
    assert status["state"] == "failed"
    assert "was not taken" in status["reason"]


def test_a_run_that_is_under_way_is_left_alone(folder: Path) -> None:
    (folder / "run").mkdir()
    run = runs.describe(folder / "run", "tiny", "", steps=10)
    run.set_status("running")

    for resume in (False, True):
        with pytest.raises(SettingsError, match="is under way, in process"):
            train(settings(folder, "run", steps=10), resume=resume)


def test_another_run_is_never_overwritten_or_mixed_up(folder: Path) -> None:
    plan = settings(folder, "run", steps=2)
    with pytest.raises(SettingsError, match="no checkpoint"):
        train(plan, resume=True)
    train(plan, resume=False)
    with pytest.raises(SettingsError, match="holds a run already"):
        train(plan, resume=False)
    with pytest.raises(SettingsError, match=r"other settings \(learning_rate\)"):
        train(replace(plan, learning_rate=1.0), resume=True)
    recorded = folder / "run" / "settings.json"
    before = json.loads(recorded.read_text())
    recorded.write_text(json.dumps({n: v for n, v in before.items() if n != "mean_decay"}))
    assert train(plan, resume=True)  # a setting that is newer than the run


def test_a_reply_without_its_output_is_never_trained_on(folder: Path) -> None:
    bad = Example("bad", (Turn("?", "<code>\n1\n</code>\nIt is **1**."),))
    write_examples([*examples("train", 60), bad], folder / "train.jsonl")

    with pytest.raises(DataError, match="example 'bad'"):
        train(settings(folder, "run", steps=2), resume=False)


def test_what_does_not_fit_is_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    long = Turn("?", "word " * 300)
    alone, last = Example("alone", (long,)), Example("last", (examples("x", 1)[0].turns[0], long))
    write_examples([*examples("train", 60), alone, last], folder / "train.jsonl")

    train(settings(folder, "run", steps=1), resume=False)

    assert "are 1 examples and the last 1 turns of others" in capsys.readouterr().err


def test_the_learning_rate_warms_up_stays_and_falls_to_nothing() -> None:
    plan = PretrainSettings(steps=100, warmup_steps=10, decay_steps=30, learning_rate=1.0)
    rates = [learning_rate(plan, step) for step in range(101)]

    assert rates[0] == pytest.approx(0.1)
    assert set(rates[9:71]) == {1.0}
    assert rates[85] == pytest.approx(0.5)
    assert rates[100] == pytest.approx(0.0)


def test_a_run_made_longer_is_the_longer_run(folder: Path) -> None:
    """It goes on from before the learning rate fell, as if the end had been known."""
    plan: dict[str, Any] = {"decay_steps": 4, "eval_every": 5}
    whole = train(settings(folder, "whole", steps=14, **plan), resume=False)
    train(settings(folder, "short", steps=9, **plan), resume=False)

    longer = train(settings(folder, "short", steps=14, **plan), resume=True)

    assert (whole / "model.safetensors").read_bytes() == (longer / "model.safetensors").read_bytes()
    train(settings(folder, "cut", steps=30, **plan), resume=False, until=5)
    cut = train(settings(folder, "cut", steps=14, **plan), resume=True)
    assert (whole / "model.safetensors").read_bytes() == (cut / "model.safetensors").read_bytes()
    with pytest.raises(SettingsError, match="steps"):  # it is past that step at the full rate
        train(settings(folder, "short", steps=9, **plan), resume=True)


def test_each_epoch_takes_the_next_folder_and_the_last_again_and_again(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other")
    write_examples(examples("train", 120)[60:], other / "train.jsonl")
    write_examples(examples("valid", 10), other / "valid.jsonl")
    plan: dict[str, Any] = {"steps": 40, "eval_every": 40, "data": (str(folder), str(other))}
    one = train(settings(folder, "one", **plan | {"data": (str(folder),)}), resume=False)
    two = train(settings(folder, "two", **plan), resume=False)
    train(settings(folder, "cut", **plan), resume=False, until=35)
    (folder / "train.jsonl").unlink()  # it is in the second epoch, and needs the first no more
    cut = train(settings(folder, "cut", **plan), resume=True)

    losses = [[line["loss"] for line in logged(folder / run)] for run in ("one", "two")]
    same = [a == b for a, b in zip(*losses, strict=True)]
    assert same.index(False) > 1
    assert not any(same[same.index(False) + 1 :])
    weights = [(final / "model.safetensors").read_bytes() for final in (one, two, cut)]
    assert weights[0] != weights[1] == weights[2]


def logged(run: Path) -> list[dict[str, Any]]:
    """The run's metrics, without what depends on the clock."""
    lines = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    return [{k: v for k, v in line.items() if k != "tokens_per_s"} for line in lines]


def test_the_verbs_make_a_tokenizer_and_a_model(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recipe, run = folder / "recipe.toml", folder / "run"
    sizes = "\n".join(f"{name} = {json.dumps(value)}" for name, value in SIZES.items())
    recipe.write_text(
        f'data = ["{folder}"]\ntokenizer = "{folder / "made"}"\nout = "{run}"\n'
        f"bf16 = false\nsteps = 4\n{sizes}\n"
    )

    assert cli.main(["train", "tokenizer", str(folder / "train.jsonl"), str(folder / "made")]) == 0
    assert cli.main(["train", "tiny", str(recipe), "--until", "2"]) == 0
    assert cli.main(["train", "tiny", str(recipe), "--resume", "--set", "threads=1"]) == 0

    assert f"The weights are in {run / 'final'}" in capsys.readouterr().out
    assert len(logged(run)) == 4
    assert cli.main(["train", "tiny", str(recipe), "--resume", "--set", "steps"]) == 1
    assert "--set steps: write --set NAME=VALUE" in capsys.readouterr().err
