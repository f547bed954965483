"""Settings are strict, and their names are unique."""

import dataclasses
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from worldmodel_kernel.errors import SettingsError
from worldmodel_kernel.session import Settings, load_settings
from worldmodel_kernel.settings import changed, leaves, read_environment, read_file


def names_of(tree: Any) -> list[str]:
    found: list[str] = []
    for field in dataclasses.fields(tree):
        value = getattr(tree, field.name)
        found += names_of(value) if dataclasses.is_dataclass(value) else [field.name]
    return found


def test_every_name_is_unique_across_the_parts() -> None:
    assert {name: n for name, n in Counter(names_of(Settings())).items() if n > 1} == {}


@pytest.mark.parametrize("name", sorted(set(leaves(Settings())) - {"script", "engine"}))
def test_every_setting_survives_being_written_as_text(name: str) -> None:
    value = leaves(Settings())[name]
    text = "none" if value is None else ",".join(value) if isinstance(value, tuple) else str(value)
    if isinstance(value, tuple) and not value:
        return

    assert leaves(changed(Settings(), {name: text}, source="test"))[name] == value


REFUSED = {
    "an unknown name offers the nearest": ({"tempratur": "1"}, "did you mean 'temperature'"),
    "a word is no number": ({"temperature": "warm"}, "'warm', which is no float"),
    "a number out of range": ({"top_p": "1.5"}, "top_p is 1.5"),
    "a choice that is none": ({"dtype": "float33"}, "did you mean 'float32'"),
    "neither on nor off": ({"show_thinking": "perhaps"}, "show_thinking"),
    "a limit of nothing": ({"max_tokens": "0"}, "must be above 0"),
    "a script engine without a script": ({"engine": "scripted"}, "needs a script"),
    "a variable without a value": ({"env": "NAME"}, "NAME=VALUE"),
}


@pytest.mark.parametrize("values, message", REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_set_is_refused(values: dict[str, str], message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        changed(Settings(), values, source="test")


def test_a_file_may_group_settings_in_tables(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('model = "m"\n[sampling]\ntemperature = 1\nseed = 7\n')

    settings = read_file(Settings(), path)

    assert settings.sampling.temperature == 1.0
    assert settings.sampling.seed == 7
    assert settings.local.model == "m"


@pytest.mark.parametrize("text", ["temperature = ", "\xff\xfe", "tempratur = 1"])
def test_a_broken_file_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text, encoding="latin-1")

    with pytest.raises(SettingsError, match=r"config\.toml"):
        read_file(Settings(), path)


def test_the_command_line_wins_over_the_environment_and_that_over_the_file(tmp_path: Path) -> None:
    path = tmp_path / "c.toml"
    path.write_text("temperature = 0.1\ntop_k = 1\nmin_p = 0.1\n")
    environment = {"WORLDMODEL_CONFIG": str(path), "WORLDMODEL_TEMPERATURE": "0.2"}
    environment["WORLDMODEL_TOP_K"] = "2"

    settings = load_settings({"top_k": "3"}, environment=environment)

    sampling = settings.sampling
    assert (sampling.min_p, sampling.temperature, sampling.top_k) == (0.1, 0.2, 3)


def test_other_variables_of_the_environment_are_none_of_ours() -> None:
    assert read_environment(Settings(), {"TEMPERATURE": "9"}, prefix="WORLDMODEL_") == Settings()
