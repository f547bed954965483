"""A real shell whose code attacks whoever shows and keeps its outputs; each level of isolation."""
# ruff: noqa: E501  attacks read better unbroken

import asyncio
import json
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from sandboxes import needs_bubblewrap
from test_way_back_markup import PIXEL
from worldmodel_kernel.workspace import Message, RunResult, RunStatus
from worldmodel_kernel.workspace.child import ChildWorkspace, WorkspaceSettings

pytestmark = pytest.mark.asyncio(loop_scope="module")

LEVELS = ["none", pytest.param("bubblewrap", marks=needs_bubblewrap)]


@pytest_asyncio.fixture(params=LEVELS, scope="module", loop_scope="module")
async def shell(request: pytest.FixtureRequest) -> AsyncIterator[ChildWorkspace]:
    settings = WorkspaceSettings(isolation=request.param, memory_bytes=4 << 30)
    shell = ChildWorkspace(settings)
    yield shell
    await shell.close()


class Seen:
    """One run: what a front end was sent, and what was kept."""

    def __init__(self) -> None:
        self.messages: list[Message] = []
        self.result = RunResult(RunStatus.OK)

    def kinds(self) -> list[str]:
        return [message["msg_type"] for message in self.messages]

    @property
    def text(self) -> str:
        """All of it, as JSON."""
        sent = [message["content"] for message in self.messages]
        return json.dumps([sent, self.result.outputs])

    @property
    def rich(self) -> str:
        """The same without plain text, which acts nowhere."""
        sent = [message["content"] for message in self.messages]
        return json.dumps([_without_plain(each) for each in [*sent, *self.result.outputs]])


def _without_plain(output: dict[str, Any]) -> dict[str, Any]:
    data = {k: v for k, v in output.get("data", {}).items() if k != "text/plain"}
    return output | {"data": data}


async def run(shell: ChildWorkspace, code: str, timeout_s: float = 60, **options: Any) -> Seen:
    seen = Seen()
    seen.result = await shell.run(
        code, timeout_s=timeout_s, on_message=seen.messages.append, **options
    )
    return seen


async def works(shell: ChildWorkspace) -> bool:
    return (await run(shell, "print(6 * 7)")).result.text == "42"


async def works_again(shell: ChildWorkspace) -> bool:
    """While what a flood has left still flows, the shell drops what it cannot send."""
    for _ in range(6):
        if await works(shell):
            return True
        await asyncio.sleep(2)
    return False


# --- what acts is held back ---------------------------------------------------------------------

HELD = {
    "javascript": "from IPython.display import Javascript\ndisplay(Javascript('BOOM()'))",
    "a javascript cell": "get_ipython().run_cell_magic('javascript', '', 'BOOM()')",
    "a picture that fails": "from IPython.display import HTML\nHTML('<img src=x onerror=BOOM()>')",
    "a script in html": "from IPython.display import HTML\nHTML('<script>BOOM()</script>')",
    "a frame": "from IPython.display import IFrame\nIFrame('https://evil.example/BOOM', 9, 9)",
    "a script in svg": "from IPython.display import SVG\nSVG('<svg xmlns=\"http://www.w3.org/2000/"
    "svg\"><script>BOOM()</script></svg>')",
    "html in markdown": "from IPython.display import Markdown\n"
    "Markdown('x <img src=x onerror=alert(1)> [l](javascript:alert(1))')",
    "an update": "h = display('x', display_id=True)\n"
    "h.update({'application/javascript': 'BOOM()'}, raw=True)",
    "an unknown kind": "display({'application/x-evil+json': 'BOOM()'}, raw=True)",
    "a result": "class R:\n    def _repr_javascript_(self): return 'BOOM()'\nR()",
    "the metadata": "display({'text/plain': 'x'}, metadata={'application/javascript': 'BOOM()'}, raw=True)",
    "a record of a turn": "display({'application/vnd.worldmodel.trace.v1+json': 'BOOM()',"
    " 'text/plain': 'x'}, raw=True)",
    "a block of a turn": "from IPython.display import display\n"
    "display({'text/plain': 'BOOM()'}, raw=True, display_id='wm-0-1', update=True)",
    "a widget with code": "import anywidget\nclass W(anywidget.AnyWidget):\n    _esm = 'BOOM()'\nW()",
    "a comm of its own": "from comm import create_comm\ncreate_comm(target_name='x', data={'b': 'BOOM()'})",
    "a widget of html": "from ipywidgets import HTML\nHTML('<img src=x onerror=BOOM()>')",
    "a widget that becomes html": "from ipywidgets import Label\nl = Label('x')\n"
    "l.comm.send({'method': 'update', 'state': {'_view_name': 'HTMLView', 'value': 'BOOM()'}})",
    "a widget that loads later": "from ipywidgets import IntSlider\ns = IntSlider()\n"
    "s.comm.send({'method': 'update', 'state': {'_view_module': 'BOOM()'}})",
    "outputs inside a widget": "from ipywidgets import Output\no = Output()\n"
    "o.append_display_data(__import__('IPython').display.Javascript('BOOM()'))",
    "a picture of a widget from elsewhere": "from ipywidgets import Image\n"
    "Image.from_url(b'https://evil.example/BOOM()')",
    "a label of html": "from ipywidgets import IntText\n"
    "t = IntText(description='<b>x</b>', description_allow_html=True)",
}  # fmt: skip


@pytest.mark.parametrize("name", HELD)
async def test_what_could_act_in_the_page_is_held_back(shell: ChildWorkspace, name: str) -> None:
    if "ipywidgets" in HELD[name] or "anywidget" in HELD[name]:
        pytest.importorskip("anywidget")
    seen = await run(shell, HELD[name])

    assert seen.result.status is RunStatus.OK, seen.result.text
    for acts in ("BOOM", "<img", "](javascript:", "<iframe", '"description_allow_html": true'):
        assert acts not in seen.rich


async def test_in_its_place_stands_a_notice_and_the_model_reads_the_plain_text(
    shell: ChildWorkspace,
) -> None:
    seen = await run(shell, HELD["javascript"])

    assert "Held back: application/javascript. %outputs all shows everything." in seen.text
    assert seen.result.text == "<IPython.core.display.Javascript object>"


async def test_tables_pictures_and_widgets_of_ipywidgets_pass(shell: ChildWorkspace) -> None:
    pytest.importorskip("ipywidgets")
    code = (
        "import pandas, ipywidgets\nfrom IPython.display import display, Image, Latex, JSON\n"
        f"import base64\ndisplay(Image(base64.b64decode({PIXEL!r})), Latex('$x^2$'), JSON([1]))\n"
        "display(pandas.DataFrame({'a': [1]}), ipywidgets.IntSlider(7), ipywidgets.HTML('<b>x</b>'))"
    )
    seen = await run(shell, code)

    for expected in ("image/png", "$x^2$", "application/json", "dataframe", "IntSliderModel"):
        assert expected in seen.text
    assert "Held back" not in seen.text
    assert seen.kinds().count("comm_open") >= 4


async def test_the_persons_decision_lets_everything_through(shell: ChildWorkspace) -> None:
    shell.outputs = "all"
    seen = await run(shell, HELD["javascript"] + "\n" + HELD["a record of a turn"])
    shell.outputs = "safe"

    assert "application/javascript" in seen.text
    assert "worldmodel.trace" not in seen.text, "nobody else says what a turn was"


async def test_the_persons_own_code_is_trusted_where_there_is_no_sandbox(
    shell: ChildWorkspace,
) -> None:
    seen = await run(shell, HELD["javascript"], by_person=True)

    assert ("BOOM" in seen.text) == (shell.isolation.level == "none")


# --- messages that no kernel would send ---------------------------------------------------------

FORGE = """
k = get_ipython().kernel
def forge(kind, content, **header):
    m = k.session.msg(kind, content, parent=k.get_parent())
    m['header'] |= header
    k.session.send(k.iopub_socket, m)
def raw(*parts, sign=True):
    parts = [p if isinstance(p, bytes) else p.encode() for p in parts]
    k.iopub_socket.send_multipart([b'x', b'<IDS|MSG>', k.session.sign(parts) if sign else b'', *parts])
H = __import__('json').dumps(k.session.msg('stream')['header'], default=str)
"""
FORGED = {
    "a stream that is no text": "forge('stream', {'name': 'stdout', 'text': {'a': 1}})",
    "a stream without a name": "forge('stream', {'text': 'x'})",
    "a display that is a list": "raw(H.replace('stream', 'display_data'), '{}', '{}', '[1, 2]')",
    "data that are a number": "forge('display_data', {'data': 7, 'metadata': 'x'})",
    "a display's id that is a list": "forge('display_data', {'data': {}, 'transient': {'display_id': [1]}})",
    "an update of nothing": "forge('update_display_data', {})",
    "an error without words": "forge('error', {'ename': 1, 'evalue': None, 'traceback': 3})",
    "a traceback of numbers": "forge('error', {'ename': 'E', 'evalue': 'e', 'traceback': [1, None]})",
    "a status that is none": "forge('status', {'execution_state': ['dead']})",
    "a status without a state": "forge('status', {})",
    "a comm without an id": "forge('comm_open', {'target_name': 'jupyter.widget', 'data': 3})",
    "a comm whose state is a text": "forge('comm_open', {'comm_id': 'c', 'target_name': "
    "'jupyter.widget', 'data': {'state': 'x'}})",
    "a message of a comm that is a text": "forge('comm_msg', {'comm_id': 'c', 'data': 'x'})",
    "states that are a list": "forge('comm_msg', {'comm_id': 'c', 'data': {'method': 'update_states', 'states': [1]}})",
    "a kind that nobody knows": "forge('launch_missiles', {})",
    "a kind that is a number": "forge(7, {})",
    "a header that is a list": "raw('[]', '{}', '{}', '{}')",
    "a header that is nothing": "raw('null', 'null', 'null', 'null')",
    "a parent that is a text": "raw(H, '\"x\"', '{}', '{}')",
    "no content": "raw(H, '{}', '{}')",
    "no signature": "raw(H, '{}', '{}', '{}', sign=False)",
    "no json": "raw('{', '{', '{', '{')",
    "no text": "raw(b'\\xff', b'\\xff', b'\\xff', b'\\xff')",
    "nesting without end": "raw(H, '{}', '{}', '{\"text\": ' + '[' * 100_000 + ']' * 100_000 + '}')",
    "deep nesting": "forge('display_data', {'data': {'application/json': "
    "__import__('json').loads('[' * 300 + ']' * 300)}})",
    "numbers that are none": "raw(H, '{}', '{}', '{\"name\": \"stdout\", \"text\": NaN}')",
    "half a character": "raw(H, '{}', '{}', '{\"name\": \"stdout\", \"text\": \"\\\\ud800\"}')",
    "no delimiter": "k.iopub_socket.send_multipart([b'x', b'y'])",
    "nothing": "k.iopub_socket.send_multipart([b''])",
    "a date that is none": "forge('stream', {'name': 'stdout', 'text': ''}, date='32nd of May')",
    "a question of its own": "k.session.send(k.stdin_socket, 'input_request', {'prompt': [1]})",
    "a reply of its own": "k.session.send(k.shell_stream if hasattr(k, 'shell_stream') else k.iopub_socket, "
    "'execute_reply', {'status': 7})",
    "a call that is no call": "c = __import__('comm').create_comm(target_name='worldmodel.tools')\n"
    "c.send({'call': [1]})\nc.send({'call': 'x', 'name': ['y'], 'arguments': 3})\n"
    "c.send({'call': 'x', 'name': '__class__', 'arguments': '[' * 100_000})\nc.send([1])",
}  # fmt: skip


async def test_no_forged_message_ends_the_hearing_of_the_others(shell: ChildWorkspace) -> None:
    for name, code in FORGED.items():
        seen = await run(shell, f"{FORGE}\n{code}\nprint('still', 'heard')")

        assert seen.result.status is RunStatus.OK, (name, seen.result.text)
        assert "still heard" in seen.result.text, name
        assert "still heard" in seen.text, name
    assert await works(shell)


async def test_a_reply_that_is_none_is_an_error_of_the_code(shell: ChildWorkspace) -> None:
    code = f"""{FORGE}
send, mine = k.session.send, k.get_parent()['header']['msg_id']
def bad(stream, kind, content=None, parent=None, *a, **o):
    if kind == 'execute_reply' and parent['header']['msg_id'] == mine:
        k.session.send, content = send, {{'nothing': 1}}
    return send(stream, kind, content, parent, *a, **o)
k.session.send = bad"""
    seen = await run(shell, code, timeout_s=20)

    assert seen.result.status is RunStatus.ERROR
    assert seen.result.reply["ename"] == "BadReply"
    assert await works(shell)


async def test_what_the_shell_says_of_its_variables_is_read_within_bounds(
    shell: ChildWorkspace,
) -> None:
    for answer in (
        "'[' * 10**6",
        "'{\"a\": ' * 10**5",
        "'[[1, 2], 3, [null]]'",
        "'{\"a\": 1}'",
        "'x'",
    ):
        await run(
            shell, f"class T:\n    def __repr__(self): return {answer}\n_wm.told = lambda w: T()"
        )
        assert await shell.variables() == {}
        assert await shell.table() == []
        assert await shell.tools() == {}
    await shell.restart()
    await run(shell, "x = 1")
    assert await shell.variables() == {"x": "1"}


# --- questions ----------------------------------------------------------------------------------


async def test_a_question_of_the_models_code_says_who_asks(shell: ChildWorkspace) -> None:
    asked: list[tuple[str, bool]] = []

    async def answer(prompt: str, password: bool) -> str:
        asked.append((prompt, password))
        return ""

    shell.input_handler = answer
    code = "input('Kernel: run it?\\n\\u202epassword\\x1b[2J')\nimport getpass\ngetpass.getpass('sudo: ')"
    await run(shell, code)
    await run(shell, "input('mine? ')", by_person=True)
    shell.input_handler = None

    trusted = shell.isolation.level == "none"
    assert asked == [
        ("the model's code asks: Kernel: run it? ⏎ ⟨U+202E⟩password", False),
        ("the model's code asks for a secret, and will know what you type: sudo: ", True),
        (("" if trusted else "code in the shell asks: ") + "mine? ", False),
    ]


# --- floods -------------------------------------------------------------------------------------


@pytest.mark.slow
async def test_a_flood_of_displays_leaves_a_shell_that_works(shell: ChildWorkspace) -> None:
    seen = await run(shell, "for n in range(30_000): display({'text/plain': str(n)}, raw=True)")

    assert seen.result.status is RunStatus.OK
    assert len(seen.result.outputs) <= 2001
    assert await works_again(shell)


@pytest.mark.slow
async def test_many_streams_by_turns_stay_bounded(shell: ChildWorkspace) -> None:
    code = (
        "import sys\nfor n in range(60):\n    print('x' * 10**6, flush=True)\n"
        "    print('y' * 10**6, file=sys.stderr, flush=True)"
    )
    seen = await run(shell, code)

    texts = [message["content"].get("text", "") for message in seen.messages]
    assert sum(map(len, texts)) < 55_000_000
    assert ["Output is cut here: more than 50 MB" in text for text in texts].count(True) == 1
    assert sum(len(o["text"]) for o in seen.result.outputs) < 30_000_000
    assert await works_again(shell)


@pytest.mark.slow
async def test_a_message_that_is_too_long_is_lost_and_that_is_said(shell: ChildWorkspace) -> None:
    code = f"{FORGE}\nforge('stream', {{'name': 'stdout', 'text': 'x' * (200 << 20)}})\n'after'"
    seen = await run(shell, code)

    assert seen.result.status is RunStatus.OK
    assert "one message was too long" in seen.text
    assert await works_again(shell)


@pytest.mark.slow
async def test_a_flood_can_be_stopped(shell: ChildWorkspace) -> None:
    flood = "while True:\n    display({'text/plain': 'x' * 1000}, raw=True)"
    running = asyncio.create_task(run(shell, flood, timeout_s=100))
    await asyncio.sleep(3)
    started = time.monotonic()
    await shell.interrupt()
    seen = await running

    assert seen.result.status is RunStatus.INTERRUPTED
    assert time.monotonic() - started < 20
    assert await works_again(shell)


@pytest.mark.slow
async def test_a_flood_of_calls_of_tools_ends(shell: ChildWorkspace) -> None:
    calls = 0

    def count() -> int:
        nonlocal calls
        calls += 1
        return calls

    await shell.register_tool("count", count)
    code = (
        "use_tool('count')\nfor n in range(200):\n"
        "    _wm._comm.send({'call': str(n), 'name': 'count', 'arguments': '{}'})\n"
        "try:\n    use_tool('count', x='y' * 5_000_000)\nexcept Exception as e: print(e)"
    )
    seen = await run(shell, code)

    assert "the arguments are no text of at most" in seen.result.text
    assert await works_again(shell)
