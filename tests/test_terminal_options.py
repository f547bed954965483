"""What several verbs take from the command line."""

from argparse import Namespace
from pathlib import Path

import pytest

from worldmodel_kernel.errors import SettingsError
from worldmodel_kernel.terminal.options import environment_of


def test_settings_for_a_kernel_travel_as_variables() -> None:
    options = Namespace(model="name/on-hub", isolation="none", set=["temperature=0.2"])

    assert environment_of(options) == {
        "WORLDMODEL_MODEL": "name/on-hub",
        "WORLDMODEL_ISOLATION": "none",
        "WORLDMODEL_TEMPERATURE": "0.2",
    }
    assert environment_of(Namespace(model=None, set=[])) == {}


def test_a_path_is_named_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "said.json").touch()
    monkeypatch.chdir(tmp_path)
    set_to = Namespace(model=None, set=["model=mine", "script=said.json", "engine=scripted"])

    assert environment_of(Namespace(model="mine", set=[])) == {
        "WORLDMODEL_MODEL": str(tmp_path / "mine")
    }
    assert environment_of(set_to) == {
        "WORLDMODEL_MODEL": str(tmp_path / "mine"),
        "WORLDMODEL_SCRIPT": str(tmp_path / "said.json"),
        "WORLDMODEL_ENGINE": "scripted",
    }


@pytest.mark.parametrize("pair", ["top_p", "tempratur=1", "temperature=warm"])
def test_a_setting_is_checked_before_anything_starts(pair: str) -> None:
    with pytest.raises(SettingsError):
        environment_of(Namespace(model=None, set=[pair]))
