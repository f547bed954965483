"""Throw-away shells: fresh each time, equal to a real kernel, and never in the way."""

import asyncio
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.pools import IDLE, LEVELS, gone, processes, settles
from worldmodel_kernel.workspace import Ending, RunStatus
from worldmodel_kernel.workspace.child import ChildWorkspace
from worldmodel_kernel.workspace.isolation import Level
from worldmodel_kernel.workspace.pool import HEAVY, LIGHT, PLAIN, Pool, preload_for

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
    "a running loop": "import asyncio\nasyncio.get_running_loop() is not None",
    "a loop inside the loop": "import asyncio\nwaiting = asyncio.sleep(0)\ntry:\n"
    "    asyncio.run(waiting)\nexcept RuntimeError as error:\n    print(error)\nwaiting.close()",
    "cleared output": "from IPython.display import clear_output\n"
    "print(1)\nclear_output()\nprint(2)",
    "the wrong type printed": "import sys\nsys.stdout.write(5)",
    "await": "import asyncio\nawait asyncio.sleep(0)\n5",
    "a coroutine that is left": "async def f():\n    return 5\nf().close()",
    "a magic between": "x = 3\nnames = %who_ls int\nnames",
    "prompts": "In [1]: x = 3\n   ...: x + 1",
    "a prompt in a text": 'x = """\n>>> 1\n"""\nx',
    "an annotation that looks like a prompt": "In [1]: x = 3\nx + 1",
    "blank lines first": "\n\n1 / 0",
    "all of it indented": "  x = 1\n  x + 1",
    "the end of the program": "raise SystemExit('enough')",
    "a table": "import pandas as pd\npd.DataFrame({'a': [1, 2]})",
    "a figure": "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()",
    "a figure that is left": "import matplotlib.pyplot as plt\nplt.bar(['a'], [1])\nplt.title('t')",
    "symbols": "import sympy as sp\nsp.diff(sp.Symbol('x') ** 2)",
}
NEEDS = {"a table": "pandas", "a figure": "matplotlib", "symbols": "sympy"}


@pytest.fixture(scope="module", params=LEVELS)
def pool(request: pytest.FixtureRequest) -> Iterator[Pool]:
    with Pool(HEAVY, isolation=request.param) as pool:
        yield pool


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def child(pool: Pool) -> AsyncIterator[ChildWorkspace]:
    """One for each pool: what a case leaves in it, such as a tool, the next pool has not seen."""
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


KINDS = {
    "the standard library": (["import math\nmath.pi", "print(1)"], PLAIN),
    "numpy": (["import math", "import numpy as np"], LIGHT),
    "a library that may import numpy": (["import networkx"], LIGHT),
    "what only running tells": (["exec('imp' + 'ort numpy')"], LIGHT),
    "a line that is no plain Python": (["import math; import numpy\n%precision 3"], LIGHT),
    "a magic that imports": (["%pylab"], LIGHT),
    "not known yet": ([], LIGHT),
    "symbols": (["import math", "def f():\n    from sympy import Symbol"], HEAVY),
    "cut off": (["import pandas as pd\npd.DataFrame({"], HEAVY),
}


@pytest.mark.parametrize("what", KINDS)
def test_code_gets_the_smallest_warm_process_that_has_what_it_imports(what: str) -> None:
    codes, expected = KINDS[what]

    assert preload_for(codes) == expected


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


def test_forgetting_deletes_nothing_outside_the_sessions_folder(pool: Pool, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("kept")
    session = pool.session()
    session.execute(
        f"import os\nos.symlink({str(tmp_path)!r}, 'link')\nos.chdir({str(tmp_path)!r})"
    )

    session.forget()

    assert (tmp_path / "precious").read_text() == "kept"
    assert session.execute("import os\nos.listdir()").text == "[]"
    session.end()


def test_a_copy_that_the_code_forked_does_not_answer_for_it(pool: Pool) -> None:
    session = pool.session()
    session.execute("import os\npid = os.fork()")

    assert [session.execute(f"'{n}'").text for n in range(3)] == ["'0'", "'1'", "'2'"]
    session.end()


def test_a_flood_of_output_is_bounded_and_does_not_slow_the_code(pool: Pool) -> None:
    session = pool.session()
    started = time.monotonic()

    run = session.execute("for n in range(60_000):\n    print('x' * 50)", timeout_s=20)

    assert run.status is RunStatus.OK
    assert time.monotonic() - started < 10
    assert 10_000 < len(run.text) < 2_000_000
    session.end()


def test_how_the_pool_takes_its_memory_is_not_the_codes_business(pool: Pool) -> None:
    code = "import os, subprocess\nprint(os.environ.get('PYTHONMALLOC'), end=' ')\n"
    code += "print(subprocess.run(['/bin/sh', '-c', 'echo ${PYTHONMALLOC-none}'], "
    code += "capture_output=True, text=True).stdout, end='')"

    assert pool.session().execute(code).text == "None none"


def test_randomness_and_the_order_of_sets_are_the_same_in_every_session(pool: Pool) -> None:
    pytest.importorskip("numpy")
    draw = "import random, numpy\nrandom.random(), float(numpy.random.rand()), hash('a')"
    sessions = [pool.session() for _ in range(3)]

    first = {session.execute(draw).text for session in sessions}
    sessions[0].forget()
    again = sessions[0].execute(draw).text

    assert first == {again}
    for session in sessions:
        session.end()


async def test_an_interrupt_stops_the_code_and_the_variables_stay(pool: Pool) -> None:
    session = pool.session()
    await session.interrupt()  # nothing runs: nothing happens
    await session.run("x = 7")
    running = asyncio.create_task(session.run("print('on', flush=True)\nwhile True: pass"))
    await asyncio.sleep(1.0)

    await session.interrupt()
    run = await running

    assert run.status is RunStatus.INTERRUPTED
    assert (await session.run("x")).text == "7"
    session.end()


@pytest.mark.parametrize("level", LEVELS)
async def test_a_run_that_is_cancelled_leaves_no_code_running(level: Level) -> None:
    with Pool((), isolation=level) as pool:
        session = pool.session()
        await session.run("1")
        running = asyncio.create_task(session.run("while True: pass", timeout_s=60))
        await asyncio.sleep(0.5)

        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running

        assert settles(pool, IDLE[level])


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
    session.execute("1")  # the pool is up
    ignore = "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass"
    started = time.monotonic()

    run = session.execute(ignore, timeout_s=0.3)

    assert run.status is RunStatus.KILLED
    assert time.monotonic() - started < 4
    assert session.execute("1").text == "1"


def test_a_crash_is_a_result(pool: Pool) -> None:
    session = pool.session()

    run = session.execute("import os\nos._exit(3)")

    assert (run.status, run.ending, run.exit_status) == (RunStatus.DIED, Ending.KILLED, 3)
    assert session.execute("2").text == "2"


@pytest.mark.parametrize("level", LEVELS)
def test_memory_is_limited(level: Level) -> None:
    with Pool((), isolation=level, memory_bytes=2**30) as pool:
        run = pool.session().execute("x = bytearray(2**31)")

    assert "MemoryError" in run.text
    assert run.ending is Ending.OUT_OF_MEMORY


async def test_many_sessions_run_side_by_side(pool: Pool) -> None:
    sessions = [pool.session() for _ in range(12)]
    started = time.monotonic()

    runs = await asyncio.gather(*(s.run("import time\ntime.sleep(0.5)\n3") for s in sessions))

    assert [run.text for run in runs] == ["3"] * 12
    assert time.monotonic() - started < 6  # one after the other: over 6
    for session in sessions:
        session.end()


BUSY = """
import subprocess, sys, threading, time
subprocess.Popen(["sleep", "600"])
daemon = "import os, time\\nif os.fork() == 0:\\n    os.setsid()\\n    time.sleep(600)"
subprocess.run([sys.executable, "-c", daemon])
threading.Thread(target=time.sleep, args=(600,)).start()
"""


@pytest.mark.slow
@pytest.mark.parametrize("level", LEVELS)
def test_nothing_is_left_when_a_session_or_a_pool_ends(level: Level) -> None:
    """Not even code that is still running, and what it started."""
    with Pool(LIGHT, isolation=level) as pool:
        session = pool.session()
        session.execute(BUSY)
        busy = set(processes(pool))
        session.end()
        assert settles(pool, IDLE[level])
        session.execute(BUSY)
        busy |= set(processes(pool))
        folder = pool._warm._folder

    assert len(busy) >= IDLE[level] + 6
    assert all(gone(pid) for pid in busy)
    assert not folder.exists()


@pytest.mark.slow
@pytest.mark.parametrize("end", ["SIGKILL", "SIGTERM"])
@pytest.mark.parametrize("level", LEVELS)
def test_nothing_is_left_when_the_process_that_wanted_it_ends(level: Level, end: str) -> None:
    script = (
        "from worldmodel_kernel.workspace.pool import Pool\nfrom tests.pools import processes\n"
        f"pool = Pool((), isolation={level!r})\nsession = pool.session()\n"
        f"session.execute({BUSY!r})\n"
        "print(pool._warm._folder, *processes(pool), flush=True)\n"
        "session.execute('while True: pass')"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    folder, *pids = parent.stdout.readline().split()

    parent.send_signal(signal.Signals[end])
    parent.communicate()

    assert len(pids) >= 4
    assert all(gone(int(pid)) for pid in pids)
    assert not Path(folder).exists()
