"""`worldmodel train geometric`: what it says, what it refuses, and what it leaves."""

import json
import shutil
import signal
from pathlib import Path

import pytest
from rich.console import Console

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from conftest import ROOT
from geometric_runs import write_adapter
from worldmodel_kernel.errors import EngineError, SettingsError
from worldmodel_kernel.settings import read_file
from worldmodel_train.geometric.settings import GeometricSettings
from worldmodel_train.terminal import geometric, train
from worldmodel_train.terminal.geometric import Shown

pytestmark = pytest.mark.slow
FEW = "--no-verify --steps 4 --set jump_every=2 --set sphere_every=2 --set probe_share=0.4"
SMALL = "--set pack_tokens=300 --set threads=1 --set step_tokens=16 --set probe_groups=6"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("geometric")
    write_adapter(made)
    return made


def arguments(folder: Path, out: str, *more: str) -> list[str]:
    out = str(folder / "runs" / out)
    return ["geometric", "lora", "--out", out, *FEW.split(), *SMALL.split(), *more]


def test_a_dry_run_says_what_a_run_would_be_and_leaves_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(folder.rglob("*"))

    assert train.main(arguments(folder, "dry", "--preset", "aggressive", "--dry-run")) == 0

    said = " ".join(capsys.readouterr().out.split())
    for words in (
        "rows to train on",
        "template groups",
        "jump every 2 steps (from 0.15)",
        "nothing",
    ):
        assert words in said
    assert sorted(folder.rglob("*")) == before


def test_a_dry_run_says_what_makes_results_worth_less(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    silent = folder / "silent" / "final"
    shutil.copytree(folder / "runs" / "lora" / "final", silent)
    asked = arguments(folder, "dry", "--data", str(folder / "many.jsonl"), "--dry-run")
    asked[1] = str(silent)

    assert train.main(asked) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "does not say which template groups it was trained on" in said


def test_a_run_ends_with_its_table_and_its_result_beside_the_baselines(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The data is that of the adapter's run."""
    assert train.main(arguments(folder, "whole", "--exec-reward", "--set", "report=2")) == 0

    said = " ".join(capsys.readouterr().out.split())
    for words in ("epoch 0", "Code extracted", "Syntax valid", "Execution success", "Output match",
                  "Jump acceptance", "Sphere acceptance", "of placebos", "AdamW, same budget",
                  "plain AdamW at the same budget", "95 %"):  # fmt: skip
        assert words in said, words
    run = folder / "runs" / "whole"
    assert json.loads((run / "run.json").read_text())["kind"] == "geometric"
    assert json.loads((run / "settings.json").read_text())["data"][0].endswith("many.jsonl")
    assert (run / "final" / "adapter_config.json").is_file()
    assert (run / "baseline" / "final" / "adapter_config.json").is_file()


def test_a_line_search_says_that_the_rate_is_too_small_and_the_result_answers(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """What it answers is nonsense, and does not end by itself (exit status 3)."""
    options = "--line-search --learning-rate 1e-5 --no-baseline --set report=0".split()
    question = "add one to 7 in kalo"

    ended = train.main(arguments(folder, "line", *options, "--try", question))

    said = " ".join(capfd.readouterr().out.split())
    assert "far above 1: the learning rate is too small" in said
    assert f"> {question}" in said
    assert ended in (0, 3)


def test_a_stop_between_the_run_and_its_baseline_is_heard(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    options = arguments(folder, "between", "--set", "report=0")
    with monkeypatch.context() as patched:
        patched.setattr(geometric, "_print_table", lambda *_: signal.raise_signal(signal.SIGTERM))
        assert train.main(options) == 130

    assert "Stopped in the baseline" in capsys.readouterr().out
    run = folder / "runs" / "between"
    assert json.loads((run / "status.json").read_text())["state"] == "stopped"
    assert not (run / "baseline").exists()
    assert train.main([*options, "--resume"]) == 0
    assert (run / "comparison.json").is_file()


def test_without_the_baseline_no_gain_is_reported(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train.main(arguments(folder, "alone", "--no-baseline", "--set", "report=0")) == 0

    said = capsys.readouterr().out
    assert "No gain is reported: no baseline was run." in said
    assert "better" not in said
    assert not (folder / "runs" / "alone" / "comparison.json").exists()


def test_what_cannot_be_is_refused_before_anything_is_written(folder: Path) -> None:
    with pytest.raises(EngineError, match="no adapter at nowhere"):
        train.main(["geometric", "nowhere", "--out", str(folder / "runs" / "x"), "--data", "y"])
    with pytest.raises(SettingsError, match="preset is 'wild'; known: aggressive"):
        train.main(arguments(folder, "x", "--preset", "wild"))
    assert not (folder / "runs" / "x").exists()


def test_an_adapter_for_another_base_is_refused_by_its_name(folder: Path) -> None:
    """Its base is the one that it names; the shapes are those of another."""
    from safetensors.torch import load_file, save_file

    other = folder / "runs" / "other" / "final"
    shutil.copytree(folder / "runs" / "lora" / "final", other)
    weights = load_file(other / "adapter_model.safetensors")
    narrow = {n: w[:, :-2].contiguous() if "lora_A" in n else w for n, w in weights.items()}
    save_file(narrow, other / "adapter_model.safetensors")
    asked = arguments(folder, "misfit", "--data", str(folder / "many.jsonl"), "--set", "report=0")
    asked[1] = str(other)

    with pytest.raises(EngineError, match=r"is not for the model .*its shapes are others"):
        train.main(asked)
    assert not (folder / "runs" / "misfit" / "final").exists()


def test_the_recipe_has_settings_that_exist() -> None:
    read = read_file(GeometricSettings(), ROOT / "train" / "recipes" / "geometric.toml")

    assert read.exec_reward
    assert read.chosen.jump_every == 50


def test_a_step_without_a_loss_is_shown_as_one(capsys: pytest.CaptureFixture[str]) -> None:
    with Shown(Console(), 3, "training") as shown:
        shown.hear({"step": 1, "loss": None})

    assert "1/3 loss -" in capsys.readouterr().err
