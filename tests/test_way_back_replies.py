"""The shell's replies to a front end, whose page and terminal show them: nothing in them acts."""

from collections.abc import Iterator

import pytest

from frontend import FrontEnd
from sandboxes import needs_bubblewrap
from test_kernel_relay import debug

LEVELS = ["none", pytest.param("bubblewrap", marks=needs_bubblewrap)]
ACTS = """
class Acts:
    def _repr_html_(self): return '<script>BOOM()</script><b>kept</b>'
    def _repr_javascript_(self): return 'BOOM()'
"""


@pytest.fixture(params=LEVELS, scope="module")
def front(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[FrontEnd]:
    level = str(request.param)
    front = FrontEnd(tmp_path_factory.mktemp("replies"), [], WORLDMODEL_ISOLATION=level)
    yield front
    front.close()


def test_what_the_debugger_shows_of_a_variable_does_not_act(front: FrontEnd) -> None:
    pytest.importorskip("debugpy")
    front.run(f"%%python\n{ACTS}\nacts = Acts()\nacts")
    assert debug(front, "initialize", adapterID="", clientID="test")["success"]

    shown = debug(front, "richInspectVariables", variableName="acts")["body"]

    assert "BOOM" not in str(shown)
    assert "<b>kept</b>" in shown["data"]["text/html"]


def test_a_reply_that_is_too_long_goes_no_further(front: FrontEnd) -> None:
    code = "k = get_ipython().kernel\nk.do_complete = lambda *a: {'matches': ['x' * 20_000_000]}"
    front.run(f"%%python\n{code}")
    reply = front.ask("complete_request", {"code": "%%python\nx.", "cursor_pos": 11})

    assert reply["ename"] == "BadReply"
    assert "too long" in reply["evalue"]
    assert front.run("%%python\ndel k.do_complete\nprint(6 * 7)").stdout == "42\n"


STEERS = "x\\x1b]0;title\\x07\\x1b[2J\\x1b]52;c;ZXZpbA==\\x07"


def test_an_error_in_a_reply_steers_no_terminal(front: FrontEnd) -> None:
    reply = front.run(f"%%python\nraise ValueError('{STEERS}')").reply

    assert reply["ename"] == "ValueError"
    for text in (reply["evalue"], *reply["traceback"]):
        assert "\x1b]" not in text
        assert "\x07" not in text


def test_a_completion_steers_no_terminal(front: FrontEnd) -> None:
    code = f"k = get_ipython().kernel\nk.do_complete = lambda *a: {{'matches': ['{STEERS}']}}"
    front.run(f"%%python\n{code}")
    reply = front.ask("complete_request", {"code": "%%python\nx.", "cursor_pos": 11})
    front.run("%%python\ndel k.do_complete")

    assert reply["matches"][0].startswith("x")
    assert "\x1b" not in reply["matches"][0]
