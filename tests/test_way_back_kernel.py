"""The way back through the kernel: what a front end is sent, by whose code it is."""

from collections.abc import Iterator

import pytest

from frontend import FrontEnd
from sandboxes import needs_bubblewrap

JAVASCRIPT = "from IPython.display import Javascript\nJavascript('BOOM()')"
ASKS = "name = input('password for root: ')\nprint('got', name)"
READS = "print(open('mine.csv').read())"
SCRIPT = [
    {"prompt": "act", "steps": [f"<code>\n{JAVASCRIPT}\n</code>", "Done."]},
    {"prompt": "read my file", "steps": [f"<code>\n{READS}\n</code>"] * 2 + ["Done."]},
    {"prompt": "ask me", "steps": [f"<code>\n{ASKS}\n</code>", "Done."]},
]
LEVELS = ["none", pytest.param("bubblewrap", marks=needs_bubblewrap)]


@pytest.fixture(params=LEVELS, scope="module")
def level(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def front(level: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[FrontEnd]:
    front = FrontEnd(tmp_path_factory.mktemp("back"), SCRIPT, WORLDMODEL_ISOLATION=level)
    yield front
    front.close()


def test_what_the_models_code_would_run_in_the_page_is_held_back(front: FrontEnd) -> None:
    cell = front.run("act, please")

    assert "BOOM" not in str([o for o in cell.outputs if "javascript" in str(o.get("data"))])
    assert "Held back: application/javascript. %outputs all shows everything." in cell.html


def test_the_persons_own_cell_acts_where_there_is_no_sandbox(front: FrontEnd, level: str) -> None:
    cell = front.run(f"%%python\n{JAVASCRIPT}")

    assert any("application/javascript" in o["data"] for o in cell.outputs) == (level == "none")


def test_the_person_may_see_everything_and_is_warned(front: FrontEnd) -> None:
    assert "safe: of untrusted code only" in front.run("%status").text
    assert "with your rights" in front.run("%outputs all").text
    assert "may act in this page" in front.run("%status").text
    assert any("application/javascript" in o["data"] for o in front.run("act again").outputs)
    assert "cannot act" in front.run("%outputs safe").text
    assert "Held back" in front.run("act once more").html


def test_another_word_is_an_error_with_the_usage(front: FrontEnd) -> None:
    assert "usage: %outputs [safe|all]" in front.run("%outputs some").text


def test_a_question_of_the_models_code_is_marked(front: FrontEnd) -> None:
    request = front.send("ask me", allow_stdin=True)
    asked = front.client.get_stdin_msg(timeout=60)["content"]
    front.client.input("me")

    assert asked["prompt"] == "the model's code asks: password for root: "
    assert "got me" in front.finish(request).stdout


def test_the_pager_of_a_sandbox_shows_no_script(front: FrontEnd, level: str) -> None:
    code = "get_ipython().payload_manager.write_payload({'source': 'page', 'data': "
    code += "{'text/html': '<script>BOOM()</script><b>help</b>'}})"
    payload = front.run(f"%%python\n{code}").reply["payload"]

    assert "<b>help</b>" in str(payload)
    assert ("BOOM" in str(payload)) == (level == "none")


def test_a_file_of_the_persons_that_the_sandbox_hides_is_explained(
    front: FrontEnd, level: str
) -> None:
    (front.folder / "mine.csv").write_text("a,b\n")

    cell = front.run("%%python\nprint(open('mine.csv').read())")

    if level == "none":
        assert cell.stdout.startswith("a,b")
    else:
        assert cell.reply["ename"] == "FileNotFoundError"
        assert "mine.csv is there, but the sandbox does not show it" in cell.text
        assert "%set folders=., then %reset shell" in cell.text


def test_the_models_code_meets_it_too_and_the_person_is_told_once(
    front: FrontEnd, level: str
) -> None:
    (front.folder / "mine.csv").write_text("a,b\n")

    cell = front.run("read my file")

    assert cell.text.count("the sandbox does not show it") == (level != "none")
    assert ("a,b" in cell.stdout) == (level == "none")


def test_what_the_hint_says_shows_the_file(front: FrontEnd, level: str) -> None:
    (front.folder / "mine.csv").write_text("a,b\n")
    front.folder.chmod(0o755)  # where the kernel runs as root, nobody reads it

    assert ("%reset shell" in front.run("%set folders=.").text) == (level != "none")
    front.run("%reset shell")
    cell = front.run("%%python\nprint(open('mine.csv').read())")

    assert cell.stdout.startswith("a,b")


def test_a_folder_that_is_not_there_cannot_be_shown(front: FrontEnd) -> None:
    assert "nowhere does not exist" in front.run("%set folders=nowhere").text
    assert front.run("%%python\nprint(6 * 7)").stdout == "42\n"
