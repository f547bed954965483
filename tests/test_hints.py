"""What is said below an error that the sandbox has to do with."""

from pathlib import Path

import pytest

from worldmodel_kernel.hints import hint
from worldmodel_kernel.workspace.spec import WorkspaceSettings

Reply = dict[str, str]


def missing(name: str) -> Reply:
    evalue = f"[Errno 2] No such file or directory: '{name}'"
    return {"ename": "FileNotFoundError", "evalue": evalue}


@pytest.fixture
def notebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a notebook's files; the home is beside it."""
    folder = tmp_path / "notebook"
    (folder / "data").mkdir(parents=True)
    (tmp_path / "home").mkdir()
    for name in ("notebook/a.csv", "notebook/data/b.csv", "notebook/mine.py", "home/c.csv", "d"):
        (tmp_path / name).touch()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return folder


def said(reply: Reply, folder: Path, *folders: str, by_person: bool = True) -> str:
    settings = WorkspaceSettings(folder=str(folder), folders=folders)
    return hint(reply, settings, by_person=by_person)


HIDDEN = {  # what Python says inside: (what is shown already, what to set)
    "a.csv": ((), "folders=."),
    "./a.csv": ((), "folders=."),
    "/notebook/a.csv": ((), "folders=."),
    "data/b.csv": ((), "folders=data"),
    "data/new.csv": ((), "folders=data"),
    "a.csv ": (("data:rw",), None),
    "../d": ((), "folders={above}"),
    "/home/user/c.csv": ((), "folders={above}/home"),
    "{above}/home/c.csv": (("data:rw",), "folders=data:rw,{above}/home"),
}


@pytest.mark.parametrize("name", HIDDEN)
def test_a_file_that_the_sandbox_hides_is_named_with_what_to_set(notebook: Path, name: str) -> None:
    shown, setting = HIDDEN[name]
    above = str(notebook.parent)
    found = said(missing(name.format(above=above)), notebook, *shown)

    if setting is None:
        assert found == ""
    else:
        assert f"%set {setting.format(above=above)}, then %reset shell" in found


def test_without_a_folder_of_its_own_names_start_where_the_kernel_does(
    notebook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(notebook)

    assert "%set folders=.," in hint(missing("a.csv"), WorkspaceSettings(), by_person=True)


def test_a_module_beside_the_notebook_is_a_hidden_file_too(notebook: Path) -> None:
    reply = {"ename": "ModuleNotFoundError", "evalue": "No module named 'mine'"}

    assert "mine.py is there" in said(reply, notebook)
    assert said(reply, notebook, ".") == ""
    assert said({**reply, "evalue": "No module named 'nowhere'"}, notebook) == ""


def test_a_script_for_the_run_magic_is_a_hidden_file_too(notebook: Path) -> None:
    reply = {"ename": "Exception", "evalue": "File `'mine.py'` not found."}

    assert "%set folders=.," in said(reply, notebook)


def test_a_folder_that_is_shown_to_read_can_be_written_with_a_word(notebook: Path) -> None:
    reply = {"ename": "OSError", "evalue": "[Errno 30] Read-only file system: 'data/b.csv'"}

    assert "%set folders=x,data:rw," not in said(reply, notebook, "data")
    assert "%set folders=data:rw," in said(reply, notebook, "data")
    assert said(reply, notebook) == ""


@pytest.mark.parametrize(
    "evalue",
    [
        "<urlopen error [Errno -3] Temporary failure in name resolution>",
        "[Errno -2] Name or service not known",
        "[Errno 101] Network is unreachable",
    ],
)
def test_what_needs_a_network_hears_that_there_is_none(notebook: Path, evalue: str) -> None:
    assert "no network" in said({"ename": "URLError", "evalue": evalue}, notebook)


def test_the_models_code_names_no_file_but_the_notebooks(notebook: Path) -> None:
    """A person must not be talked into showing a folder of keys."""
    assert said(missing("a.csv"), notebook, by_person=False)
    for name in ("../d", "~/c.csv", "/home/user/c.csv", str(notebook.parent / "d")):
        assert said(missing(name), notebook, by_person=False) == ""


@pytest.mark.parametrize("name", ["~nobody-of-that-name/x", "x" * 300, "a\0b"])
def test_a_name_that_nobody_can_look_for_is_no_error(name: str, notebook: Path) -> None:
    assert said(missing(name), notebook) == ""


@pytest.mark.parametrize(
    "reply",
    [
        missing("nowhere.csv"),
        missing("nowhere/at/all.csv"),
        missing("a.csv") | {"ename": "ValueError"},
        {"ename": "FileNotFoundError", "evalue": "gone"},
        {"ename": "OSError", "evalue": "[Errno 28] No space left on device: 'a.csv'"},
        {"status": "ok"},
    ],
)
def test_nothing_is_said_of_any_other_error(reply: Reply, notebook: Path) -> None:
    assert said(reply, notebook) == ""


def test_a_file_that_is_not_in_a_folder_that_is_shown_is_just_missing(notebook: Path) -> None:
    assert said(missing("b.csv"), notebook, ".") == ""
    assert said(missing("data/new/b.csv"), notebook, "data") == ""


def test_a_folder_that_was_set_while_the_shell_runs_is_for_the_next_one(notebook: Path) -> None:
    assert "%reset shell" in said(missing("a.csv"), notebook, ".")
