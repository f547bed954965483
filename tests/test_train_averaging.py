"""The mean of several models' weights."""

import json
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from safetensors.torch import load_file, save_file  # noqa: E402

from lora_runs import write_base  # noqa: E402
from worldmodel_kernel import cli  # noqa: E402
from worldmodel_kernel.errors import DataError, SettingsError  # noqa: E402
from worldmodel_train.averaging import RECORD, WEIGHTS, average  # noqa: E402


@pytest.fixture
def models(tmp_path: Path) -> list[Path]:
    folders = [write_base(tmp_path / name) for name in ("one", "two", "three")]
    for number, folder in enumerate(folders):
        table = {n: t + number for n, t in load_file(folder / WEIGHTS).items()}
        save_file(table, folder / WEIGHTS, metadata={"format": "pt"})
    return folders


def test_the_mean_is_a_model_like_the_others(models: list[Path], tmp_path: Path) -> None:
    from transformers import AutoModelForCausalLM

    words = ["train", "average", *map(str, models), "--out", str(tmp_path / "mean")]
    assert cli.main(words) == 0

    made, middle = load_file(tmp_path / "mean" / WEIGHTS), load_file(models[1] / WEIGHTS)
    for name, weight in middle.items():
        torch.testing.assert_close(made[name], weight)
    AutoModelForCausalLM.from_pretrained(tmp_path / "mean")
    assert json.loads((tmp_path / "mean" / RECORD).read_text()) == [str(m) for m in models]


def test_models_that_cannot_be_averaged_are_named(models: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "mean"
    with pytest.raises(SettingsError, match="two models or more"):
        average(models[:1], out)
    with pytest.raises(SettingsError, match="there already"):
        average(models[:2], models[2])
    table = load_file(models[1] / WEIGHTS)
    save_file({n: t for n, t in table.items() if "norm" in n}, models[1] / WEIGHTS)
    with pytest.raises(DataError, match="not of the same shape"):
        average(models[:2], out)
    (models[1] / WEIGHTS).write_bytes(b"cut")
    with pytest.raises(DataError, match="no whole"):
        average(models[:2], out)
    (models[2] / "tokenizer.json").write_text("{}")
    with pytest.raises(SettingsError, match="different tokenizers"):
        average([models[0], models[2]], out)
    assert not out.exists()
