"""What is said below an error of the person's own cell."""

from pathlib import Path

import pytest

from worldmodel_kernel.hints import hidden_file

MISSING = {"ename": "FileNotFoundError", "evalue": "[Errno 2] No such file or directory: 'a.csv'"}


def test_a_file_that_the_sandbox_hides_is_named_with_its_folder(tmp_path: Path) -> None:
    (tmp_path / "a.csv").touch()

    assert 'folders = ["."]' in hidden_file(MISSING, tmp_path)
    elsewhere = MISSING | {"evalue": f"[Errno 2] No such file: '{tmp_path / 'a.csv'}'"}
    assert f'folders = ["{tmp_path}"]' in hidden_file(elsewhere, tmp_path / "notebooks")


@pytest.mark.parametrize("name", ["~nobody-of-that-name/x", "x" * 300, "a\0b"])
def test_a_name_that_nobody_can_look_for_is_no_error(name: str, tmp_path: Path) -> None:
    reply = MISSING | {"evalue": f"[Errno 2] No such file or directory: '{name}'"}

    assert hidden_file(reply, tmp_path) == ""


@pytest.mark.parametrize(
    "reply",
    [
        MISSING,
        MISSING | {"ename": "ValueError"},
        {"ename": "FileNotFoundError", "evalue": "gone"},
        {"status": "ok"},
    ],
)
def test_nothing_is_said_of_any_other_error(reply: dict[str, str], tmp_path: Path) -> None:
    assert hidden_file(reply, tmp_path) == ""
