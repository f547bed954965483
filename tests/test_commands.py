"""The kernel's own commands, typed into cells."""

from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from frontend import Cell, FrontEnd
from scripted_kernel import ADD, PERCENT
from worldmodel_kernel.commands import COMMANDS, complete
from worldmodel_kernel.commands.registry import take_value
from worldmodel_kernel.engines.local import LocalSettings
from worldmodel_kernel.errors import SettingsError
from worldmodel_kernel.session import Settings
from worldmodel_kernel.settings import leaves
from worldmodel_kernel.workspace.isolation import choose
from worldmodel_kernel.workspace.spec import WorkspaceSettings

TIMED = {
    "prompt": "timed",
    "steps": [
        "<code>\nn = 7\n</code>",
        "<code>\n%%capture said\nprint(n)\n</code>",
        "<code>\nprint('said', said)\n</code>",
        "Done.",
    ],
}


@pytest.fixture(scope="module")
def kernel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FrontEnd]:
    front = FrontEnd(tmp_path_factory.mktemp("commands"), [PERCENT, ADD, TIMED])
    yield front
    front.close()


@pytest.fixture
def front(kernel: FrontEnd) -> FrontEnd:
    """A conversation that has just begun."""
    kernel.run("%reset conversation")
    return kernel


def refused(cell: Cell) -> str:
    assert cell.reply["status"] == "error"
    assert cell.kinds.count("error") == 1
    return str(cell.reply["evalue"])


def row(cell: Cell, name: str) -> str:
    return next(line for line in cell.text.splitlines() if line.split()[:1] == [name])


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(front: FrontEnd, name: str) -> None:
    shown = front.run(f"%{name} --help").text

    assert shown.startswith(f"%{name}")
    assert shown == front.run(f"%help {name}").text == front.run(f"/{name}?").text


def test_help_lists_every_command(front: FrontEnd) -> None:
    shown = front.run("%help").text

    assert all(f"%{name}" in shown for name in COMMANDS)


@pytest.mark.parametrize(
    "line, said",
    {
        "%thnk": "did you mean 'think'?",
        "/rset": "did you mean 'reset'?",
        "%help stats": "did you mean 'status'?",
        "%set temprature=1": "did you mean 'temperature'?",
        "%set temperature": "usage: %set",
        "%set temperature=hot": "no float",
        "%set temperature=-1": "0 or more",
        "%set dtype=bfloat": "did you mean 'bfloat16'?",
        "%set python=/usr/bin/python": "fixed while the kernel runs",
        "%think loud": "usage: %think",
        "%reset shel": "did you mean 'shell'?",
        "%model a b": "one model at a time",
        "%model --adapter": "--adapter needs",
        "%model 'open": "quotes",
        "%adapter one two": "one adapter at a time",
        "%adapter latest": "the engine 'scripted' has no adapters",
        "%undo": "nothing to undo",
        "%resume nonsense": "no conversation 'nonsense'",
    }.items(),
)
def test_what_cannot_be_done_is_said_with_what_can(front: FrontEnd, line: str, said: str) -> None:
    assert said in refused(front.run(line))


def test_a_magic_of_the_shell_with_a_similar_name_is_the_shells(front: FrontEnd) -> None:
    magic = "get_ipython().register_magic_function(lambda line: print('mine'), 'line', 'thinks')"
    front.run(f"%%python\n{magic}")

    assert front.run("%thinks").stdout == "mine\n"


def test_thinking_is_unfolded_and_folded(front: FrontEnd) -> None:
    front.run("%think on")
    assert "<details" in (html := front.run("What is 15%?").html)
    assert " open>" in html

    front.run("/think off")
    assert " open>" not in front.run("What is 15%?").html


def test_a_command_may_stand_above_a_question(front: FrontEnd) -> None:
    cell = front.run("%think off\nWhat is 15% of 240?")

    assert cell.text.startswith("Thinking is folded.")
    assert cell.answer == "15% of 240 is **36.0**."


def test_settings_are_listed_with_their_meaning(front: FrontEnd) -> None:
    shown = front.run("%set")

    assert all(row(shown, name) for name in leaves(Settings()))
    assert "greedy" in row(shown, "temperature")
    assert "<table" in shown.html


def test_a_setting_holds_for_the_next_turn(front: FrontEnd) -> None:
    front.run("%set temperature=0.25 seed=7")
    turn = front.run("What is 15% of 240?").turn
    front.run("%set temperature=0 seed=none")

    assert turn["sampling"]["temperature"] == 0.25
    assert turn["sampling"]["seed"] == 7


def test_the_status_says_what_runs_where(front: FrontEnd) -> None:
    front.run("%set temperature=0.5")
    shown = front.run("%status")
    front.run("%set temperature=0")

    assert "script" in row(shown, "model")
    assert "of 32768 tokens" in row(shown, "context")
    assert "process" in row(shown, "shell")
    assert choose(WorkspaceSettings().isolation).level in row(shown, "isolation")
    assert "conversations" in row(shown, "journal")
    assert "temperature=0.5" in row(shown, "settings")


def test_the_history_has_questions_and_the_persons_code(front: FrontEnd) -> None:
    front.run("What is 15% of 240?")
    front.run("%%python\nprint(result)")
    shown = front.run("%history").text.splitlines()

    assert "What is 15% of 240?" in shown[1]
    assert "**36.0**" in shown[1]
    assert "%%python print(result)" in shown[2]


def test_undo_forgets_one_exchange_and_keeps_the_variables(front: FrontEnd) -> None:
    front.run("What is 15% of 240?")
    front.run("now add 12 to that")

    assert "now add 12" in front.run("%undo").text
    assert "add 12" not in front.run("%history").text
    assert front.run("%%python\nresult").text.strip() == "48.0"


def test_a_fresh_conversation_keeps_the_shell(front: FrontEnd) -> None:
    front.run("What is 15% of 240?")
    front.run("%reset conversation")

    assert front.run("%history").text == "Nothing yet."
    assert front.run("%%python\nresult").text.strip() == "36.0"


def test_a_fresh_shell_keeps_the_conversation(front: FrontEnd) -> None:
    front.run("What is 15% of 240?")
    front.run("%reset shell")

    assert "15%" in front.run("%history").text
    assert front.run("%%python\nresult").reply["ename"] == "NameError"


def test_reset_alone_is_a_fresh_start(front: FrontEnd) -> None:
    front.run("What is 15% of 240?")

    assert "fresh shell and a fresh conversation" in front.run("/reset").text
    assert front.run("%history").text == "Nothing yet."


def test_tools_made_in_the_shell_are_listed(front: FrontEnd) -> None:
    assert "register_tool" in front.run("%tools").text
    front.run("%%python\n@register_tool\ndef double(n):\n    return 2 * n")

    assert "double" in front.run("%tools").text


def test_the_model_can_be_told_something_beforehand(front: FrontEnd) -> None:
    used = row(front.run("%status"), "context")
    front.run("%system Be brief.\nBe kind.")

    assert front.run("%system").text == "Be brief.\nBe kind."
    assert row(front.run("%status"), "context") != used
    assert front.run("%system clear").text == "The model is told nothing."


def test_another_model_is_refused_where_a_script_answers(front: FrontEnd) -> None:
    assert "replays a script" in refused(front.run("%model some/where"))


def test_commands_are_no_part_of_the_conversation(front: FrontEnd) -> None:
    front.run("%status")
    front.run("len?")

    assert front.run("%history").text == "Nothing yet."


@pytest.mark.parametrize(
    "line, ways",
    {
        "%hel": ["%help"],
        "/und": ["/undo"],
        "%think o": ["on", "off"],
        "%set max_to": ["max_tokens="],
        "%set tags=t": ["tags=tokens", "tags=text"],
        "%set seed=1 show": ["show_thinking="],
        "%help res": ["reset", "resume", "resume_run"],
        "%lora mine --ep": ["--epochs"],
        "%geometric --exec": ["--exec-reward"],
        "%adapter l": ["latest"],
        "%nothing x": [],
        "%status --": ["--help"],
    }.items(),
)
def test_command_lines_complete(line: str, ways: list[str]) -> None:
    found, start = complete(line)

    assert sorted(found) == sorted(ways)
    assert all(way.startswith(line[start:]) for way in found)


def test_finished_runs_and_folders_complete(tmp_path: Path) -> None:
    for run in ("first", "fourth", "unfinished"):
        (tmp_path / "runs" / run).mkdir(parents=True)
    for run in ("first", "fourth"):
        (tmp_path / "runs" / run / "final").mkdir()
        (tmp_path / "runs" / run / "final" / "adapter_config.json").write_text("{}")
    settings = Settings(local=LocalSettings(runs=str(tmp_path / "runs")))

    assert sorted(complete("%adapter f", settings)[0]) == ["first", "fourth"]
    assert complete(f"%adapter {tmp_path}/ru", settings)[0] == [f"{tmp_path}/runs/"]


def test_files_and_variables_complete_where_data_may_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "more").mkdir()
    for name in ("mine.jsonl", "mine.png", "more/other.ipynb"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    names = ("mixed", "prices")

    assert complete("%lora mi", names=names)[0] == ["mixed", "mine.jsonl"]
    assert complete("%compare m", names=names)[0] == ["mixed", "mine.jsonl", "more/"]
    assert complete("%verify_data more/", names=names)[0] == ["more/other.ipynb"]
    assert complete("%status mi", names=names)[0] == []


def test_the_value_of_an_option_stands_after_it_or_after_an_equals_sign() -> None:
    words = ["data", "--run=one", "--wait", "--epochs", "2", "--adapter", "", "--seed="]

    assert take_value(words, "--run") == "one"
    assert take_value(words, "--epochs") == "2"
    assert take_value(words, "--rank") == ""
    assert take_value(words, "--adapter") == ""
    with pytest.raises(SettingsError, match="--seed needs a value"):
        take_value(words, "--seed")
    assert words == ["data", "--wait"]


def test_without_runs_there_is_no_adapter_to_list(front: FrontEnd) -> None:
    assert "No adapter is loaded, and none was trained" in front.run("%adapter").text


# --- taking it along --------------------------------------------------------------------------


def test_the_code_of_the_last_answer_goes_into_the_next_cell(front: FrontEnd) -> None:
    assert "no code" in front.run("%export").reply["evalue"]
    front.run("What is 15% of 240?")

    payload = front.run("%export cells").reply["payload"]

    assert payload[0]["source"] == "set_next_input"
    assert payload[0]["text"] == "%%python\nresult = 240 * 0.15\nprint(result)"
    assert front.run("%status").reply["payload"] == []


def test_blocks_are_one_cell_also_where_one_begins_with_a_cell_magic(front: FrontEnd) -> None:
    front.run("timed")

    text = front.run("%export").reply["payload"][0]["text"]

    assert front.run(text).stdout == "said 7\n\n"


@pytest.mark.slow
def test_the_conversation_becomes_a_notebook_that_runs_without_us(
    front: FrontEnd, tmp_path: Path
) -> None:
    front.run("What is 15% of 240?")
    front.run("%%python\nseen = result + 1")

    said = front.run(f"%export python {tmp_path}/taken.ipynb").text

    notebook = nbformat.read(tmp_path / "taken.ipynb", as_version=4)
    assert "Written" in said
    assert [c.cell_type for c in notebook.cells] == ["markdown", "code", "markdown", "code"]
    NotebookClient(notebook, kernel_name="python3").execute()
    assert notebook.cells[1].outputs[0].text == "36.0\n"


def test_the_conversation_becomes_markdown(front: FrontEnd, tmp_path: Path) -> None:
    front.run("What is 15% of 240?")

    front.run(f"%export markdown {tmp_path}/taken.md")

    text = (tmp_path / "taken.md").read_text()
    assert text.startswith("> What is 15% of 240?")
    assert "```python\nresult = 240 * 0.15" in text
    assert "15% of 240 is **36.0**." in text
    assert front.run("%export pdf").reply["status"] == "error"
    assert "cannot be written" in front.run("%export python /proc/no/where.ipynb").reply["evalue"]


def test_branches_are_listed_and_gone_on_with(front: FrontEnd) -> None:
    assert "No branches" in front.run("%branches").text
    front.run("What is 15% of 240?", cell="one")
    front.run("now add 12 to that", cell="two")

    again = front.run("What is 15% of 240?", cell="one")

    assert "1 later cell is stale" in again.text
    assert "now add 12" in front.run("%branches").text
    assert "Going on after: now add 12" in front.run("%branches 1").text
    assert "no branch 7" in front.run("%branches 7").reply["evalue"]
