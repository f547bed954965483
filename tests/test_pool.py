"""Throw-away shells: fresh each time, equal to a real kernel, and never in the way."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from worldmodel_kernel.workspace import RunStatus
from worldmodel_kernel.workspace.child import ChildWorkspace
from worldmodel_kernel.workspace.pool import HEAVY, LIGHT, Pool

SAME = {
    "nothing": "pass",
    "print": "print(1)\nprint('ä', 2)",
    "a value": "1 + 1",
    "a value that is silent": "5;",
    "print and a value": "print('a')\n[1, 2]",
    "both streams": "import sys\nprint('a', file=sys.stderr)\nprint('b')",
    "display": "from IPython.display import Markdown, display\ndisplay(Markdown('# x'), 3)",
    "an error": "1 / 0",
    "an error in a function": "def f(x):\n    return x / 0\n\nf(2)",
    "an unknown name": "undefined",
    "a syntax error": "if True print(1)",
    "an unfinished line": "x = [1, 2,",
    "a missing key": "{'a': 1}['b']",
    "a missing tool": "use_tool('nothing')",
    "a tool": "register_tool(lambda name: name * 2, 'twice')\nuse_tool('twice', name=4)",
    "a shell command": "!echo hello",
    "await": "import asyncio\nawait asyncio.sleep(0)\n5",
    "the end of the program": "raise SystemExit('enough')",
    "a table": "import pandas as pd\npd.DataFrame({'a': [1, 2]})",
    "a figure": "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()",
    "a figure that is left": "import matplotlib.pyplot as plt\nplt.bar(['a'], [1])\nplt.title('t')",
    "symbols": "import sympy as sp\nsp.diff(sp.Symbol('x') ** 2)",
}
NEEDS = {"a table": "pandas", "a figure": "matplotlib", "symbols": "sympy"}


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(HEAVY) as pool:
        yield pool


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def child() -> AsyncIterator[ChildWorkspace]:
    child = ChildWorkspace()
    yield child
    await child.close()


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("what", SAME)
async def test_a_session_puts_out_what_a_kernel_does(
    what: str, pool: Pool, child: ChildWorkspace
) -> None:
    for name, module in NEEDS.items():
        if what.startswith(name):
            pytest.importorskip(module)
    session = pool.session()

    ours, theirs = session.execute(SAME[what]), await child.run(SAME[what])

    session.end()
    assert ours.text == theirs.text
    assert ours.status == theirs.status


def test_each_session_is_fresh_and_keeps_its_own_variables(pool: Pool) -> None:
    a, b = pool.session(), pool.session()
    a.execute("x = 1\nregister_tool(abs)\nopen('here.txt', 'w').close()")

    assert a.execute("x + 1").text == "2"
    assert a.named({"double": "x * 2", "nothing": "y"}) == {"double": "2"}
    assert a.named() == {"x": "1"}
    assert b.named() == {}
    assert "NameError" in b.execute("x").text
    assert "ToolNotAvailableError" in b.execute("use_tool('abs', x=1)").text
    assert b.execute("import os\nos.listdir()").text == "[]"
    a.end()
    assert a.named() == {}


def test_a_session_can_forget_without_a_new_process(pool: Pool) -> None:
    session = pool.session()
    pid = session.execute("import os\nos.getpid()").text
    session.execute("x = 1\nregister_tool(abs)\nopen('here.txt', 'w').close()")

    session.forget()

    assert session.named() == {}
    assert "ToolNotAvailableError" in session.execute("use_tool('abs', x=1)").text
    assert session.execute("import os\nos.listdir()").text == "[]"
    assert session.execute("os.getpid()").text == pid
    session.end()


def test_code_that_takes_too_long_is_interrupted_and_the_session_goes_on(pool: Pool) -> None:
    session = pool.session()
    session.execute("x = 7")

    run = session.execute("while True: pass", timeout_s=0.3)

    assert run.status is RunStatus.TIMEOUT
    assert "KeyboardInterrupt" in run.text
    assert "stopped after 0.3 s" in run.text
    assert session.execute("x").text == "7"


@pytest.mark.slow
def test_code_that_ignores_the_interrupt_is_killed(pool: Pool) -> None:
    session = pool.session()
    ignore = "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass"
    started = time.monotonic()

    run = session.execute(ignore, timeout_s=0.3)

    assert run.status is RunStatus.KILLED
    assert time.monotonic() - started < 4
    assert session.execute("1").text == "1"


def test_a_crash_is_a_result(pool: Pool) -> None:
    session = pool.session()

    assert session.execute("import os\nos._exit(3)").status is RunStatus.DIED
    assert session.execute("2").text == "2"


def test_memory_is_limited() -> None:
    with Pool((), memory_bytes=2**30) as pool:
        run = pool.session().execute("x = bytearray(2**31)")

    assert "MemoryError" in run.text


async def test_many_sessions_run_side_by_side(pool: Pool) -> None:
    sessions = [pool.session() for _ in range(12)]
    started = time.monotonic()

    runs = await asyncio.gather(*(s.run("import time\ntime.sleep(0.5)\n3") for s in sessions))

    assert [run.text for run in runs] == ["3"] * 12
    assert time.monotonic() - started < 4
    for session in sessions:
        session.end()


def test_nothing_is_left_when_a_pool_closes() -> None:
    with Pool(LIGHT) as pool:
        session = pool.session()
        pid = int(session.execute("import os\nos.getpid()").text)
        folder = session.execute("import os\nos.getcwd()").text.strip("'")
        session.end()
    deadline = time.monotonic() + 5
    while os.path.exists(f"/proc/{pid}") and time.monotonic() < deadline:
        time.sleep(0.05)

    assert not os.path.exists(f"/proc/{pid}")
    assert not os.path.exists(folder)
