"""Hostile code in the pool: each case ends as it should, and the next honest job is served."""

from collections.abc import Iterator

import pytest

from tests.pools import IDLE, settles
from tests.sandboxes import needs_bubblewrap
from worldmodel_kernel.workspace import Ending
from worldmodel_kernel.workspace.batch import run_all, run_blocks
from worldmodel_kernel.workspace.isolation import choose
from worldmodel_kernel.workspace.pool import LIGHT, Pool
from worldmodel_kernel.workspace.session import Session
from worldmodel_kernel.workspace.warm import Warm

pytestmark = [needs_bubblewrap, pytest.mark.slow]
ANSWER = {"n": "0", "ok": True, "outputs": [], "count": 1, "compiled": True, "flooded": False}
FORGED = f"""
import gc, json
from multiprocessing.connection import Connection
for one in gc.get_objects():
    if isinstance(one, Connection):
        one.send_bytes(json.dumps({ANSWER}).encode())
"""
FOR_THE_NEXT = """
import json
from multiprocessing.connection import Connection
receive = Connection.recv_bytes
def received(connection):
    request = receive(connection)
    answer = {answer} | dict(n=json.loads(request)["n"])
    connection.send_bytes(json.dumps(answer).encode())
    return request
Connection.recv_bytes = received
"""
FORGED_FOR_THE_NEXT = FOR_THE_NEXT.format(answer=ANSWER)

FORGED_AND_SILENT = f"""{FORGED_FOR_THE_NEXT}
import signal
signal.signal = lambda *_: None
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
"""

CASES = {  # what the code does: the code, how it ends
    "an endless loop": ("while True: pass", Ending.TIMEOUT),
    "an endless loop that catches the interrupt": (
        "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
        Ending.TIMEOUT,
    ),
    "an endless loop in C": ("7 ** 10 ** 9", Ending.TIMEOUT),
    "a regular expression without end": (
        "import re\nre.match('(a*)*b', 'a' * 50)",
        Ending.TIMEOUT,
    ),
    "one big allocation": ("x = bytearray(8 << 30)", Ending.OUT_OF_MEMORY),
    "many small allocations": (
        "x = []\nwhile True: x.append(bytearray(1 << 20))",
        Ending.OUT_OF_MEMORY,
    ),
    "many processes that each take some": (
        "import os, time\nfor _ in range(8):\n    if os.fork() == 0:\n"
        "        x = bytearray(b'x' * (400 << 20))\n        time.sleep(60)\ntime.sleep(60)",
        Ending.OUT_OF_MEMORY,
    ),
    "shared memory that no process shows": (
        "import mmap\nfor make in (\n    lambda: mmap.mmap(-1, 1 << 20),\n"
        "    lambda: mmap.mmap(open('/dev/zero', 'r+b').fileno(), 1 << 20),\n):\n"
        "    try: make()\n    except OSError: continue\n    raise SystemExit('mapped')",
        Ending.OK,
    ),
    "a fork bomb": (
        "import os\nwhile True:\n    try: os.fork()\n    except OSError: pass",
        Ending.KILLED,
    ),
    "a flood of output": ("while True: print('x' * 10_000)", Ending.TIMEOUT),
    "a long output": ("for _ in range(300): print('x' * 10_000)", Ending.OUTPUT_FLOOD),
    "a flood of error output": (
        "import sys\nfor _ in range(300): print('x' * 10_000, file=sys.stderr)",
        Ending.OUTPUT_FLOOD,
    ),
    "a flood of displays": (
        "from IPython.display import display, HTML\n"
        "for _ in range(90): display(HTML('x' * 1_000_000))",
        Ending.OUTPUT_FLOOD,
    ),
    "an exit without a word": ("import os\nprint(36)\nos._exit(0)", Ending.KILLED),
    "closed descriptors": ("import os\nos.closerange(0, 4096)\nprint(1)", Ending.KILLED),
    "a daemon": (
        "import subprocess\nsubprocess.Popen(['sleep', '600'], start_new_session=True)",
        Ending.OK,
    ),
    "a daemon by a double fork": (
        "import os, time\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n"
        "        time.sleep(600)\n    os._exit(0)",
        Ending.OK,
    ),
    "a segmentation fault": ("import ctypes\nctypes.string_at(0)", Ending.KILLED),
    "an abort": ("import os\nos.abort()", Ending.KILLED),
    "killing its parent": ("import os, signal\nos.kill(1, signal.SIGKILL)", Ending.OK),
    "killing all that it can": ("import os, signal\nos.kill(-1, signal.SIGKILL)", Ending.ERROR),
    "killing itself": ("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)", Ending.KILLED),
    "killing its group": ("import os, signal\nos.killpg(0, signal.SIGKILL)", Ending.KILLED),
    "stopping its parent": (
        "import os, signal\nos.kill(1, signal.SIGSTOP)\nos.kill(os.getppid() or 1, signal.SIGSTOP)",
        Ending.OK,
    ),
    "stopping itself": ("import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)", Ending.TIMEOUT),
    "an answer of its own": (FORGED, Ending.KILLED),
    "an answer of its own, and an exit": (FORGED + "import os\nos._exit(0)", Ending.KILLED),
    "an answer that is nonsense": (
        "import os\nfor d in range(3, 30):\n    try:\n"
        "        os.write(d, b'\\0\\0\\0\\x09{\"ok\":1}x')\n    except OSError: pass",
        Ending.KILLED,
    ),
    "an answer that does not come to its end": (
        "import os, time\nfor d in range(3, 30):\n    try:\n"
        "        os.write(d, b'\\0\\x0f\\0\\0xx')\n    except OSError: pass\ntime.sleep(60)",
        Ending.TIMEOUT,
    ),
    "an answer that promises gigabytes": (
        "import os, time\nfor d in range(3, 30):\n    try:\n"
        "        os.write(d, b'\\x7f\\xff\\xff\\xff')\n    except OSError: pass\ntime.sleep(60)",
        Ending.OUTPUT_FLOOD,
    ),
    "an answer that takes gigabytes once it is parsed": (
        "import os\nfor d in range(3, 30):\n    try:\n"
        "        os.write(d, b'\\x02\\0\\0\\0[' + b'{},' * (11 << 20))\n    except OSError: pass",
        Ending.OUTPUT_FLOOD,
    ),
    "reading others through /proc": (
        "import os\nfound = [p for p in os.listdir('/proc') if p.isdigit()]\n"
        "assert sorted(found) == ['1', str(os.getpid())], found\n"
        "for name in ('fd/0', 'root', 'cwd', 'exe'):\n    try:\n"
        "        os.readlink(f'/proc/1/{name}')\n"
        "        raise SystemExit('seen')\n    except PermissionError: pass\n"
        "for name in ('mem', 'environ'):\n    try:\n        open(f'/proc/1/{name}', 'rb')\n"
        "        raise SystemExit('seen')\n    except OSError: pass",
        Ending.OK,
    ),
    "tracing its sibling": (
        "import ctypes\nassert ctypes.CDLL(None).ptrace(16, 1, 0, 0) == -1",
        Ending.OK,
    ),
    "namespaces and mounts of its own": (
        "import ctypes\nlibc = ctypes.CDLL(None)\n"
        "assert all(libc.unshare(n) == -1 for n in (0x20000, 0x10000000, 0x20000000))\n"
        "assert libc.umount2(b'/tmp', 0) == -1\nassert libc.setns(3, 0) == -1",
        Ending.OK,
    ),
    "filling the disk": (
        "import contextlib\nfor name in ('/tmp/x', 'x', '/dev/shm/x'):\n"
        "    with contextlib.suppress(OSError), open(name, 'wb', buffering=0) as file:\n"
        "        while True: file.write(bytes(1 << 24))",
        Ending.OK,
    ),
    "a million files": (
        "for n in range(1_000_000): open(str(n), 'w').close()",
        Ending.ERROR,
    ),
    "deleting its folder": (
        "import os, shutil\nshutil.rmtree(os.getcwd(), ignore_errors=True)",
        Ending.OK,
    ),
    "closing its folder": (
        "import os\nos.mkdir('a')\nos.chmod('a', 0)\nos.chmod('.', 0)",
        Ending.OK,
    ),
    "endless recursion": ("def f(): return f()\nf()", Ending.ERROR),
    "recursion without a limit": (
        "import sys\nsys.setrecursionlimit(10 ** 9)\ndef f(_): return sorted([1], key=f)\nf(1)",
        Ending.KILLED,
    ),
    "threads that do not end": (
        "import threading\ndef f():\n    while True: pass\n"
        "for _ in range(4): threading.Thread(target=f).start()",
        Ending.OK,
    ),
    "work left for the end": (
        "import atexit, time\natexit.register(time.sleep, 600)\nclass A:\n"
        "    def __del__(self): time.sleep(600)\na = A()",
        Ending.OK,
    ),
    "another sys.stdout": ("import sys\nsys.stdout = sys.stderr = None\nsys.displayhook = 5", None),
    "other builtins": (
        "import builtins\nbuiltins.print = builtins.len = lambda *a: 7\nbuiltins.sum = None",
        None,
    ),
    "other modules": (
        "import json, numpy, random\nnumpy.mean = lambda x: 7\nrandom.random = lambda: 7\n"
        "json.dumps = lambda *a, **k: '{}'",
        None,
    ),
    "the state of numpy": (
        "import numpy\nnumpy.seterr(all='raise')\nnumpy.random.seed(7)\n"
        "numpy.set_printoptions(precision=1)",
        Ending.OK,
    ),
    "another folder and environment": (
        "import os\nos.chdir('/')\nos.environ.clear()\nos.environ['PATH'] = '/nowhere'",
        Ending.OK,
    ),
    "no signals": (
        "import signal\nfor n in range(1, 65):\n    try: signal.signal(n, signal.SIG_IGN)\n"
        "    except (OSError, ValueError): pass\nsignal.alarm(1)",
        Ending.OK,
    ),
    "thousands of open files": ("x = [open('/dev/null') for _ in range(5000)]", Ending.ERROR),
    "a zip bomb": (
        "import zlib\nsmall = zlib.compress(bytes(1 << 26))\n"
        "x = [zlib.decompress(small) for _ in range(40)]",
        Ending.OUT_OF_MEMORY,
    ),
    "an error with a huge text": ("raise ValueError('x' * 10 ** 8)", Ending.ERROR),
    "half of a surrogate pair": ("print('\\ud800')\n'\\udfff'", Ending.OK),
    "code of a megabyte": ("x = '" + "x" * (1 << 20) + "'", Ending.OK),
    "code that is no text": ("print('\0')", Ending.SYNTAX_ERROR),
}
HONEST = (
    "import json, os, random, sys\nimport numpy\n"
    "print(sum([1, 2]), len('abc'), numpy.mean([1, 2]), numpy.random.rand(), random.random(),\n"
    "      os.getcwd(), os.listdir(), os.listdir('/tmp'), numpy.geterr()['over'],\n"
    "      os.environ['HOME'], json.dumps(1))\n1 / 3"
)


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(LIGHT, isolation="bubblewrap", memory_bytes=1 << 30) as pool:
        yield pool


@pytest.fixture(scope="module")
def honest(pool: Pool) -> str:
    """What an honest job says before anything happened."""
    return run_blocks(pool.session(), [HONEST], timeout_s=30)[0].text


@pytest.mark.parametrize("what", CASES)
def test_hostile_code_is_contained_and_the_pool_still_serves(
    what: str, pool: Pool, honest: str
) -> None:
    code, ending = CASES[what]
    warm = pool._warm

    results = run_blocks(pool.session(), [code], timeout_s=4 if ending is Ending.TIMEOUT else 40)
    after = run_blocks(pool.session(), [HONEST], timeout_s=30)

    assert ending is None or results[0].ending is ending, results[0]
    assert results[0].text.encode("utf-8")
    assert len(results[0].text) < 2_000_000
    assert [run.ending for run in after] == [Ending.OK]
    assert after[0].text == honest
    assert pool._warm is warm, "the fork server itself was lost"
    assert settles(pool, IDLE["bubblewrap"])


def test_what_an_earlier_block_did_is_seen_by_the_later_ones_of_the_same_response(
    pool: Pool,
) -> None:
    runs = run_blocks(pool.session(), ["x = 1", "1 +", "x + 1"], timeout_s=30)

    assert [run.ending for run in runs] == [Ending.OK, Ending.SYNTAX_ERROR, Ending.OK]
    assert runs[2].text == "2"


def test_a_block_that_answers_for_the_next_one_is_found_out(pool: Pool) -> None:
    """Its answer comes first, the shell's own comes when nothing was asked."""
    runs = run_blocks(pool.session(), [FORGED_FOR_THE_NEXT, "1 / 0"], timeout_s=30)

    assert [run.ending for run in runs] == [Ending.OK, Ending.KILLED]


@pytest.mark.parametrize("answer", [{"found": {}}, ANSWER | {"count": None}, {"failed": "x"}, {}])
def test_an_answer_to_another_question_ends_the_shell_alone(
    pool: Pool, answer: dict[str, object]
) -> None:
    responses = [["1"], [FOR_THE_NEXT.format(answer=answer), "2"], ["3"]]

    found = run_all(lambda _: pool.session(), responses, timeout_s=30)

    endings = [[run.ending for run in runs] for runs in found]
    assert endings == [[Ending.OK], [Ending.OK, Ending.KILLED], [Ending.OK]]


def test_a_block_that_answers_for_one_without_an_end_is_found_out(pool: Pool) -> None:
    """The shell is busy when it should have nothing to do."""
    runs = run_blocks(pool.session(), [FORGED_AND_SILENT, "while True: pass"], timeout_s=2)

    assert [run.ending for run in runs] == [Ending.OK, Ending.TIMEOUT]


def test_jobs_without_namespaces_of_their_own_leave_nothing_behind_either() -> None:
    """In the sandbox of a system that allows no further namespaces."""
    isolation = choose("bubblewrap")
    warm = Warm((), isolation, 1 << 30)
    warm._settings["namespaces"] = False
    warm.start()
    session = Session(lambda: (warm, warm.open()), isolation)
    try:
        run = session.execute(CASES["a daemon by a double fork"][0])
        session.execute("open('left', 'w').close()")
        session.end()
        listed = session.execute("import os, time\ntime.sleep(1)\nos.listdir()")
        count = session.execute("len([p for p in os.listdir('/proc') if p.isdigit()])")
    finally:
        session.end()
        warm.close()

    assert not warm.namespaces
    assert (run.ending, listed.text, count.text) == (Ending.OK, "[]", "3")


def test_a_fork_server_that_is_killed_is_an_infrastructure_failure_and_is_replaced() -> None:
    with Pool((), isolation="none") as pool:
        killed = pool.session().execute(
            "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\nsignal.pause()"
        )
        again = pool.session().execute("1 + 1")

    assert killed.ending is Ending.INFRASTRUCTURE_FAILURE
    assert again.text == "2"
