"""The `worldmodel` command as a person calls it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbformat
import pexpect
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from scripted_kernel import ADD, PERCENT, RECOVERS, install
from worldmodel_kernel.workspace.isolation import choose
from worldmodel_kernel.workspace.spec import WorkspaceSettings

FAILS = {"prompt": "fail", "steps": ["Let me"], "fails": "the cable is out"}
DOT = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)
SHOW = f"""<code>
import base64
from IPython.display import Image
Image(base64.b64decode("{DOT}"))
</code>"""
PLOT = {"prompt": "plot", "steps": [SHOW, "A dot."]}


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("cli")
    environment = install(folder, [PERCENT, ADD, RECOVERS, FAILS, PLOT])
    script = {"WORLDMODEL_ENGINE": "scripted", "WORLDMODEL_SCRIPT": str(folder / "script.json")}
    return environment | script | {"COLUMNS": "100", "NO_COLOR": "1"}


def worldmodel(*words: object, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "worldmodel_kernel.cli", *map(str, words)],
        env=env,
        capture_output=True,
        text=True,
        timeout=100,
        stdin=subprocess.DEVNULL,
        check=False,
    )


def test_several_questions_are_one_conversation(environment: dict[str, str]) -> None:
    done = worldmodel("ask", "What is 15% of 240?", "now add 12 to that", env=environment)

    assert done.returncode == 0, done.stderr
    assert "15% of 240 is **36.0**." in done.stdout
    assert "That makes **48.0**." in done.stdout
    assert "\x1b[" not in done.stdout, "no colours into a pipe"


def test_json_is_one_record_a_turn(environment: dict[str, str]) -> None:
    done = worldmodel("ask", "What is 15% of 240?", "recover", "--json", env=environment)

    records: list[dict[str, Any]] = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["ending"] for record in records] == ["eos", "eos"]
    assert records[0]["blocks"][1]["output"] == "36.0"


def test_json_cannot_steer_a_terminal(environment: dict[str, str]) -> None:
    done = worldmodel("ask", "caf\u00e9 \x9b2J", "--json", env=environment)

    assert json.loads(done.stdout)["prompt"] == "caf\u00e9 \x9b2J"
    assert done.stdout.isascii()


def test_a_turn_that_did_not_end_by_itself_is_status_3(environment: dict[str, str]) -> None:
    done = worldmodel("ask", "fail", env=environment)

    assert done.returncode == 3
    assert "the cable is out" in done.stdout


@pytest.mark.slow
def test_pictures_are_saved_and_named(environment: dict[str, str], tmp_path: Path) -> None:
    done = worldmodel("ask", "plot", "--images", tmp_path / "p", env=environment)

    assert "[image/png 1x1]" in done.stdout
    assert (tmp_path / "p" / "figure-1.png").read_bytes().startswith(b"\x89PNG")


REFUSED = {
    "an unknown verb": (["asc"], 2, "did you mean 'ask'?"),
    "an unknown setting": (["ask", "x", "--set", "tempratur=1"], 1, "did you mean 'temperature'?"),
    "a setting without a value": (["ask", "x", "--set", "top_p"], 1, "NAME=VALUE"),
    "an empty prompt": (["ask", " "], 1, "empty prompt"),
    "a notebook that is not there": (["run", "nowhere.ipynb"], 1, "no notebook nowhere.ipynb"),
    "a file that is no notebook": (["export", __file__], 1, "cannot be read as a notebook"),
    "a kernel that is not installed": (["uninstall", "--name", "nope"], 1, "no kernel 'nope'"),
}


@pytest.mark.parametrize("words, status, said", REFUSED.values(), ids=REFUSED.keys())
def test_what_is_wrong_is_said_in_a_sentence(
    words: list[str], status: int, said: str, environment: dict[str, str]
) -> None:
    done = worldmodel(*words, env=environment)

    assert done.returncode == status
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("verb", ["chat", "ask", "run", "export", "install", "doctor"])
def test_every_verb_explains_itself(verb: str, environment: dict[str, str]) -> None:
    done = worldmodel(verb, "--help", env=environment)

    assert done.returncode == 0
    assert f"worldmodel {verb}" in done.stdout


@contextmanager
def chatting(environment: dict[str, str], *options: str) -> Iterator[Any]:
    """A chat in a terminal that is left at the end."""
    chat = pexpect.spawn(
        sys.executable,
        ["-m", "worldmodel_kernel.cli", "chat", *options],
        env=environment | {"TERM": "dumb", "PROMPT_TOOLKIT_NO_CPR": "1"},
        encoding="utf-8",
        timeout=30,
        dimensions=(40, 100),
    )
    try:
        chat.expect("> ")
        yield chat
        chat.sendline("quit")
        chat.expect(pexpect.EOF)
        chat.wait()
        assert chat.exitstatus == 0
    finally:
        chat.close(force=True)


@pytest.mark.slow
def test_a_chat_holds_a_conversation(environment: dict[str, str]) -> None:
    with chatting(environment) as chat:
        chat.sendline("What is 15% of 240?")
        chat.expect("15% of 240 is 36.0")
        chat.expect("tokens/s")
        chat.sendline("/thnk")
        chat.expect("did you mean 'think'")
        chat.sendline("!echo hel''lo")
        chat.expect("hello")
        chat.sendline("/history")
        chat.expect("What is 15%")


@pytest.mark.slow
def test_in_a_chat_code_waits_for_the_persons_word(environment: dict[str, str]) -> None:
    with chatting(environment, "--mode", "ask") as chat:
        chat.sendline("What is 15% of 240?")
        chat.expect("Run this code")
        chat.sendline("e")
        chat.expect("a single . ends it")
        chat.sendline("print(99)")
        chat.sendline(".")
        chat.expect("your code runs instead")
        chat.expect("15% of 240 is 99")
        chat.sendline("/mode step")
        chat.expect("Step by step")
        chat.sendline("What is 15% of 240?")
        chat.expect("Enter: go on")
        chat.sendline("")
        chat.expect("What will it print")
        chat.sendline("36")
        chat.expect("right; 1 of 1 right")
        chat.expect("Enter: go on")
        chat.sendline("q")
        chat.expect("stopped by you")


def talk(path: Path, *sources: str) -> Path:
    spec = {"name": "worldmodel", "display_name": "WorldModel", "language": "python"}
    cells = [new_code_cell(source) for source in sources]
    nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": spec}), path)
    return path


@pytest.fixture(scope="module")
def executed(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A conversation notebook with its outputs, executed by `worldmodel run`."""
    folder = tmp_path_factory.mktemp("run")
    source = talk(
        folder / "talk.ipynb",
        "What is 15% of 240?",
        "%%python\nprint('mine', result)",
        "recover",
        "plot",
        "%status",
    )
    done = worldmodel("run", source, "-o", folder / "out.ipynb", env=environment)
    assert done.returncode == 0, done.stderr
    return folder / "out.ipynb"


@pytest.mark.slow
class TestNotebooks:
    def test_run_writes_the_answers(self, executed: Path) -> None:
        notebook = nbformat.read(executed, as_version=4)

        assert "36.0" in str(notebook.cells[0].outputs)
        assert "mine 36.0" in str(notebook.cells[1].outputs)

    def test_export_to_python_runs_without_us(
        self, executed: Path, environment: dict[str, str], tmp_path: Path
    ) -> None:
        out = tmp_path / "plain.ipynb"

        done = worldmodel("export", executed, "-o", out, env=environment)

        assert done.returncode == 0, done.stderr
        notebook = nbformat.read(out, as_version=4)
        nbformat.validate(notebook)
        code = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
        assert code[0] == "result = 240 * 0.15\nprint(result)"
        assert code[1] == "print('mine', result)"
        assert notebook.cells[0].source == "> What is 15% of 240?"
        assert "36.0" in str(notebook.cells[1].outputs)
        assert notebook.metadata.kernelspec.name == "python3"
        namespace: dict[str, Any] = {}
        exec(code[0], namespace)  # our own script's code
        assert namespace["result"] == 36.0

    def test_export_to_markdown_has_the_pictures_beside_it(
        self, executed: Path, environment: dict[str, str], tmp_path: Path
    ) -> None:
        out = tmp_path / "talk.md"

        worldmodel("export", executed, "--to", "markdown", "-o", out, env=environment)

        text = out.read_text()
        assert "> What is 15% of 240?" in text
        assert "```python\nresult = 240 * 0.15" in text
        assert "![figure](talk_files/figure-1.png)" in text
        assert (tmp_path / "talk_files" / "figure-1.png").is_file()

    def test_a_cell_that_fails_is_named_and_the_rest_is_written(
        self, environment: dict[str, str], tmp_path: Path
    ) -> None:
        source = talk(tmp_path / "bad.ipynb", "What is 15% of 240?", "%%python\n1/0", "recover")

        done = worldmodel("run", source, "-o", tmp_path / "out.ipynb", env=environment)

        assert done.returncode == 1
        assert "ZeroDivisionError" in done.stderr
        assert "36.0" in (tmp_path / "out.ipynb").read_text()


def test_install_writes_a_kernelspec_and_uninstall_removes_it(
    environment: dict[str, str], tmp_path: Path
) -> None:
    words = ["--prefix", tmp_path, "--name", "wm-test", "--set", "temperature=0.5"]
    done = worldmodel("install", *words, env=environment)
    assert done.returncode == 0, done.stderr

    folder = tmp_path / "share" / "jupyter" / "kernels" / "wm-test"
    spec = json.loads((folder / "kernel.json").read_text())
    assert spec["argv"][0] == sys.executable
    assert spec["env"] == {"WORLDMODEL_TEMPERATURE": "0.5"}
    assert (folder / "logo-64x64.png").is_file()

    path = str(tmp_path / "share" / "jupyter")
    gone = worldmodel("uninstall", "--name", "wm-test", env=environment | {"JUPYTER_PATH": path})
    assert gone.returncode == 0, gone.stderr
    assert not folder.exists()


@pytest.mark.slow
def test_the_doctor_finds_what_is_here(environment: dict[str, str]) -> None:
    done = worldmodel("doctor", "--json", env=environment)

    findings = {finding["what"]: finding for finding in json.loads(done.stdout)}
    assert findings["Python"]["state"] == "ok"
    assert findings["isolation"]["found"] == choose(WorkspaceSettings().isolation).text
    for finding in findings.values():
        assert finding["remedy"] or finding["state"] != "missing" or finding["found"]
    assert done.returncode == int(
        any(f["state"] == "missing" and f["needed"] for f in findings.values())
    )


def test_nothing_heavy_is_imported_to_explain_oneself() -> None:
    probe = (
        "import sys, worldmodel_kernel.cli as c; c.main(['-h']); sys.exit('torch' in sys.modules)"
    )
    command = [sys.executable, "-c", probe]

    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
