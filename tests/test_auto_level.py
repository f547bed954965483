"""The default level through each way in, on a machine with a sandbox and on one without."""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
import pytest

from frontend import FrontEnd
from sandboxes import needs_bubblewrap
from scripted_kernel import ADD, PERCENT, install
from test_cli import chatting, talk, worldmodel
from worldmodel_kernel.workspace.spec import WorkspaceSettings

SAYS = "code runs without isolation: bubblewrap does not work here (bwrap: No permissions"
REFUSES = "#!/bin/sh\necho 'bwrap: No permissions to create new namespace' >&2\nexit 1\n"


@pytest.fixture(scope="module")
def path() -> Iterator[str]:
    """A PATH on which bubblewrap is found and does not work."""
    with TemporaryDirectory() as name:  # not pytest's: where the kernel is root, nobody starts it
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "bwrap").write_text(REFUSES)
        (folder / "bwrap").chmod(0o755)
        yield f"{folder}{os.pathsep}{os.environ['PATH']}"


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory, path: str) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("auto")
    script = {"WORLDMODEL_ENGINE": "scripted", "WORLDMODEL_SCRIPT": str(folder / "script.json")}
    wide = {"PATH": path, "COLUMNS": "400", "NO_COLOR": "1"}
    return install(folder, [PERCENT, ADD]) | script | wide


def test_the_default_is_auto() -> None:
    assert WorkspaceSettings().isolation == "auto"


@pytest.fixture
def front(tmp_path: Path, path: str) -> Iterator[FrontEnd]:
    front = FrontEnd(tmp_path, [PERCENT, ADD], PATH=path)
    yield front
    front.close()


def test_in_a_notebook_the_first_answer_says_it_and_no_other(front: FrontEnd) -> None:
    front.run("%%python\nx = 1")
    first, second = front.run("What is 15% of 240?"), front.run("now add 12 to that")

    assert first.text.count(SAYS) == 1
    assert SAYS in first.html
    assert "without isolation" not in second.text
    assert "**48.0**" in second.answer
    assert SAYS in front.run("%status").text
    assert (first.turn["isolation"], second.turn["isolation"]) == ("none", "none")


def test_ask_says_it_once(environment: dict[str, str]) -> None:
    done = worldmodel("ask", "What is 15% of 240?", "now add 12 to that", env=environment)

    assert done.returncode == 0, done.stderr
    assert done.stdout.count(SAYS) == 1


def test_chat_says_it(environment: dict[str, str]) -> None:
    with chatting(environment) as chat:
        chat.sendline("What is 15% of 240?")
        chat.expect("code runs without isolation")


@pytest.mark.slow
def test_run_says_it_and_writes_it_into_the_notebook(
    environment: dict[str, str], tmp_path: Path
) -> None:
    source = talk(tmp_path / "talk.ipynb", "What is 15% of 240?", "now add 12 to that")
    done = worldmodel("run", source, "-o", tmp_path / "out.ipynb", env=environment)

    assert done.returncode == 0, done.stderr
    assert done.stderr.count(SAYS) == 1
    first, second = nbformat.read(tmp_path / "out.ipynb", 4).cells
    assert SAYS in str(first.outputs)
    assert "without isolation" not in str(second.outputs)


@needs_bubblewrap
def test_where_the_sandbox_works_it_is_taken_without_a_word(tmp_path: Path) -> None:
    front = FrontEnd(tmp_path, [PERCENT])
    try:
        cell = front.run("What is 15% of 240?")
        assert cell.turn["isolation"] == "bubblewrap"
        assert cell.turn["notices"] == []
        assert front.run("%%python\nimport os\nprint(os.getcwd())").stdout == "/notebook\n"
    finally:
        front.close()
