"""`worldmodel train`: what it says, what it refuses, and what it leaves."""

import asyncio
import json
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from conftest import ROOT, codec_of  # noqa: E402
from lora_runs import example, settings  # noqa: E402
from lora_teaching import lessons, questions  # noqa: E402
from worldmodel_kernel.engines.batched import BatchedEngine  # noqa: E402
from worldmodel_kernel.engines.local import LocalSettings  # noqa: E402
from worldmodel_kernel.errors import SettingsError  # noqa: E402
from worldmodel_kernel.settings import read_file  # noqa: E402
from worldmodel_train.evaluate import evaluate, problems_of  # noqa: E402
from worldmodel_train.examples import write_examples  # noqa: E402
from worldmodel_train.forecast import forecast  # noqa: E402
from worldmodel_train.lora import make_plan  # noqa: E402
from worldmodel_train.lora_settings import LoraSettings  # noqa: E402
from worldmodel_train.rows import to_row  # noqa: E402
from worldmodel_train.terminal import train  # noqa: E402

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("lora")
    settings(made)
    return made


def arguments(folder: Path, out: str) -> list[str]:
    """Of a run of three steps on a base of two layers."""
    return [
        *("lora", str(folder / "data.jsonl"), "--base", str(folder / "base")),
        *("--out", str(folder / out), "--steps", "3", "--no-verify", "--set", "pack_tokens=300"),
    ]


def test_a_dry_run_says_what_a_run_would_be_and_leaves_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(folder.rglob("*"))

    assert train.main([*arguments(folder, "dry"), "--dry-run"]) == 0

    said = capsys.readouterr().out
    for words in ("median", "learned tokens", "trained parameters", "steps", "memory", "nothing"):
        assert words in said
    assert sorted(folder.rglob("*")) == before


def test_a_forecast_counts_the_rows_that_will_be_trained_on(folder: Path) -> None:
    plan = make_plan(settings(folder, "forecast", steps=0, epochs=2.0))
    found = forecast(plan)

    assert found.rows + found.valid_rows == 40
    assert found.tokens == sum(len(pack.ids) for pack in plan.train)
    assert found.learned_tokens == sum(sum(row.weights) for row in plan.data.train)
    assert found.steps == 2 * found.steps_an_epoch
    assert found.lengths["longest"] == max(len(row.ids) for row in plan.data.train)
    assert found.trained_parameters == 16 * 2 * (7 * 32 + 16 * 2 + 32 + 64 * 3 + 32)


def test_a_run_ends_with_an_adapter_that_export_merges(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import peft
    from transformers import AutoModelForCausalLM

    assert train.main(arguments(folder, "runs/mine")) == 0
    assert "worldmodel ask --adapter" in capsys.readouterr().out
    run, out = folder / "runs" / "mine", folder / "merged"

    assert train.main(["export", str(run), "--out", str(out)]) == 0

    row = to_row(codec_of("bytes"), example(5), max_tokens=512)
    assert row is not None
    ids = torch.tensor([row.ids])
    base = AutoModelForCausalLM.from_pretrained(folder / "base")
    with torch.no_grad():
        adapted = peft.PeftModel.from_pretrained(base, str(run / "final")).eval()(ids).logits
        merged = AutoModelForCausalLM.from_pretrained(out).eval()(ids).logits
    assert torch.allclose(adapted, merged, atol=1e-5)
    assert (out / "tokenizer.json").read_bytes() == (folder / "base/tokenizer.json").read_bytes()
    with pytest.raises(SettingsError, match="not empty"):
        train.main(["export", str(run), "--out", str(out)])
    with pytest.raises(SettingsError, match="no run and no adapter"):
        train.main(["export", str(folder / "nowhere"), "--out", str(folder / "new")])


def test_a_setting_that_is_unknown_or_impossible_is_named(folder: Path) -> None:
    with pytest.raises(SettingsError, match="did you mean 'dropout'"):
        train.main([*arguments(folder, "x"), "--set", "drop_out=0"])
    with pytest.raises(SettingsError, match="dropout is 2"):
        train.main([*arguments(folder, "x"), "--set", "dropout=2"])
    assert not (folder / "x").exists()


def test_the_recipe_has_the_settings_of_the_reference() -> None:
    recipe = read_file(LoraSettings(), ROOT / "train" / "recipes" / "lora.toml")

    assert (recipe.rank, recipe.alpha, recipe.dropout) == (16, 32, 0.05)
    assert recipe.output_weight == 0


def test_few_examples_of_the_embedded_model_have_their_own_defaults(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_examples(lessons(20), tmp_path / "few.jsonl")
    short = ["--dry-run", "--no-verify", "--set", "rehearsal=0", "--set", "wordings=1"]

    def planned(data: Path, *more: str) -> str:
        assert train.main(["lora", str(data), "--out", str(tmp_path / "run"), *short, *more]) == 0
        return " ".join(capsys.readouterr().out.split())

    few = planned(tmp_path / "few.jsonl")
    assert "steps of up to 1 packs of 512 tokens, learning rate 0.0008" in few
    assert "20 rows to train on, 0 to validate" in few
    assert "512 tokens, learning rate 0.003" in planned(
        tmp_path / "few.jsonl", "--learning-rate", "3e-3"
    )
    base = ["--base", str(folder / "base")]
    assert "1024 tokens, learning rate 0.0005" in planned(folder / "data.jsonl", *base)


def right(adapter: str = "") -> int:
    """Of ten questions, on values and partly in wordings that were not taught."""

    async def ask() -> int:
        engine = BatchedEngine(LocalSettings(adapter=adapter))
        verdicts = await evaluate(engine, problems_of(questions(10)), at_once=10)
        await engine.close()
        return sum(verdict.answer for verdict in verdicts)

    return asyncio.run(ask())


@pytest.mark.model
@pytest.mark.timeout(900)
def test_twenty_examples_teach_the_embedded_model_an_invented_task(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """From real training to real answers; the first of them in the same command."""
    data, run = tmp_path / "zorble.jsonl", tmp_path / "run"
    write_examples(lessons(20), data)
    before = right()

    assert train.main(["lora", str(data), "--out", str(run), "--try", "zorble 30 and 4"]) == 0

    assert "150" in capfd.readouterr().out
    assert before <= 2
    assert right(str(run / "final")) >= 9
    config = json.loads((run / "final" / "adapter_config.json").read_text())
    assert config["base_model_name_or_path"] == ""
