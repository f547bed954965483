"""The shell in bubblewrap: what works in it, and who else may use it."""

import asyncio
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from sandboxes import needs_bubblewrap, ran, sandbox, text
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.conversation import Conversation
from worldmodel_kernel.engines.scripted import Rule, ScriptedEngine
from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.events import TurnEnded
from worldmodel_kernel.session import load_settings
from worldmodel_kernel.workspace.child import ChildWorkspace

pytestmark = [needs_bubblewrap, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shell() -> AsyncIterator[ChildWorkspace]:
    shell = sandbox()
    yield shell
    await shell.close()


@pytest.fixture
def project() -> Iterator[Path]:
    """A notebook's folder that also nobody can reach, for tests that run as root."""
    folder = Path(subprocess.check_output(["mktemp", "-d"], text=True).strip())
    folder.chmod(0o755)
    for name in ("data", "out"):
        (folder / name).mkdir()
        (folder / name).chmod(0o777)
    (folder / "data" / "numbers.csv").write_text("1,2,3\n")
    yield folder
    subprocess.run(["rm", "-rf", str(folder)], check=True)


# --- what works -------------------------------------------------------------------------------

WORKS = {
    "the shell": ("!echo $((40 + 2))", "42"),
    "a program's output": (
        "import subprocess, sys\n"
        "print(subprocess.check_output([sys.executable, '-c', 'print(6 * 7)'], text=True).strip())",
        "42",
    ),
    "the home": (
        "from pathlib import Path\np = Path.home() / 'x.txt'\np.write_text('a')\n"
        "import getpass\nprint(p, p.read_text(), getpass.getuser())",
        "/home/user/x.txt a user",
    ),
    "the working folder": (
        "import os\nopen('x.txt', 'w').write('b')\nprint(os.getcwd(), open('x.txt').read())",
        "/notebook b",
    ),
    "moving between folders": (
        "import os\nos.makedirs('a/b'); open('a/f', 'w').close()\n"
        "os.replace('a/f', 'a/b/f'); os.symlink('f', 'a/b/g'); print(sorted(os.listdir('a/b')))",
        "['f', 'g']",
    ),
    "time zones": (
        "import datetime, zoneinfo\n"
        "print(datetime.datetime(2026, 7, 1, tzinfo=zoneinfo.ZoneInfo('Europe/Madrid')))",
        "2026-07-01 00:00:00+02:00",
    ),
    "processes": (
        "import multiprocessing as mp\nwith mp.get_context('fork').Pool(2) as pool:\n"
        "    print(pool.map(abs, [-1, -2]))",
        "[1, 2]",
    ),
    "spawned processes": (
        "import multiprocessing as mp\nwith mp.get_context('spawn').Pool(1) as pool:\n"
        "    print(pool.map(abs, [-3]))",
        "[3]",
    ),
    "shared memory": (
        "from multiprocessing.shared_memory import SharedMemory\n"
        "m = SharedMemory(create=True, size=100)\nprint(m.size >= 100)\nm.close(); m.unlink()",
        "True",
    ),
    "zeros": ("print(open('/dev/zero', 'rb').read(2))", r"b'\x00\x00'"),
    "threads": (
        "from concurrent.futures import ThreadPoolExecutor\n"
        "with ThreadPoolExecutor(20) as pool: print(sum(pool.map(abs, range(-20, 0))))",
        "210",
    ),
    "a database": (
        "import sqlite3\nc = sqlite3.connect('x.db')\nc.execute('create table t (a)')\n"
        "c.execute('insert into t values (7)'); c.commit()\n"
        "print(c.execute('select a from t').fetchone()[0])",
        "7",
    ),
    "a local server": (
        "import asyncio\nasync def hello(r, w): w.write(b'hi'); w.close()\n"
        "server = await asyncio.start_server(hello, '127.0.0.1', 0)\n"
        "r, w = await asyncio.open_connection(*server.sockets[0].getsockname())\n"
        "print(await r.read()); server.close()",
        "b'hi'",
    ),
    "certificates": (
        "import ssl\nprint(ssl.create_default_context().cert_store_stats()['x509_ca'] >= 0)",
        "True",
    ),
    "a temporary file": ("import tempfile\nprint(tempfile.gettempdir())", "/tmp"),
    "code of a tool": ("@register_tool\ndef two(): return 2\nprint(use_tool('two'))", "2"),
    "other pip commands": ("!pip --version | cut -c1-4", "pip "),
}


@pytest.mark.parametrize("code, expected", WORKS.values(), ids=WORKS)
async def test_it_works_inside(shell: ChildWorkspace, code: str, expected: str) -> None:
    assert (await text(shell, code)).strip() == expected.strip()


async def test_the_first_figure_finds_its_fonts(shell: ChildWorkspace) -> None:
    pytest.importorskip("matplotlib")
    code = "import matplotlib.pyplot as plt\nplt.plot([1, 2]); plt.title('ä')\nplt.show()"

    result = await ran(shell, code)

    assert "[image/png" in result.text
    assert "STDERR" not in result.text


@pytest.mark.parametrize("code", ["%pip install -q cowsay", "!pip install cowsay"])
async def test_installing_a_package_says_where_to_do_it(shell: ChildWorkspace, code: str) -> None:
    said = await text(shell, code)

    assert "the sandbox has no network, and its Python is read-only" in said
    assert f"{sys.executable} -m pip install" in said
    assert said.rstrip().endswith("cowsay")


async def test_it_leaves_no_names_in_the_shell(shell: ChildWorkspace) -> None:
    await shell.restart()

    assert await shell.variables() == {}
    assert (await ran(shell, "1")).execution_count == 1


# --- the person's folders ---------------------------------------------------------------------


async def test_folders_are_shown_to_read_and_where_said_to_write(project: Path) -> None:
    shell = sandbox(folder=str(project), folders=("data", "out:rw"))
    try:
        assert await text(shell, "print(open('data/numbers.csv').read())") == "1,2,3"
        assert "Read-only file system" in await text(shell, "open('data/new', 'w')")
        await ran(shell, "open('out/result', 'w').write('done')")
    finally:
        await shell.close()

    assert (project / "out" / "result").read_text() == "done"
    assert not (project / "data" / "new").exists()


async def test_without_folders_nothing_of_the_project_is_there(project: Path) -> None:
    shell = sandbox(folder=str(project))
    try:
        assert await text(shell, "import os\nprint(os.listdir('.'))") == "[]"
        assert "FileNotFoundError" in await text(shell, f"open({str(project)!r} + '/data')")
    finally:
        await shell.close()


async def test_the_notebooks_folder_may_lie_on_a_full_disk(project: Path) -> None:
    """What stands on the disk is no memory of the shell's."""
    used = shutil.disk_usage(project).used
    shell = sandbox(folder=str(project), folders=(".",), memory_bytes=600 << 20)
    try:
        assert await text(shell, "import time\ntime.sleep(1)\nprint(6 * 7)") == "42", used
        assert await text(shell, "print(open('data/numbers.csv').read())") == "1,2,3"
    finally:
        await shell.close()


async def test_a_folder_that_is_not_there_is_named() -> None:
    shell = sandbox(folders=("/no/such/folder",))

    with pytest.raises(WorkspaceError, match="/no/such/folder does not exist"):
        await shell.run("1")
    await shell.close()


# --- with others ------------------------------------------------------------------------------


DRIVER = """
import os, sys, threading
from jupyter_client import KernelManager
from jupyter_client.kernelspec import KernelSpec
from worldmodel_kernel.workspace.spec import ChildSpecManager

stanza = {"provisioner_name": "worldmodel-bubblewrap", "config": {"memory_bytes": 2 << 30}}
spec = KernelSpec(
    argv=[sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
    env={"FROM_THE_SPEC": "yes"},
    language="python",
    metadata={"kernel_provisioner": stanza},
)
manager = KernelManager(kernel_spec_manager=ChildSpecManager(spec))
manager.start_kernel()
client = manager.blocking_client()
client.start_channels()

def status(code):
    client.wait_for_ready(timeout=60)
    print(client.execute(code, reply=True, timeout=20)["content"]["status"])

status("import os; assert os.environ['FROM_THE_SPEC'] and os.getcwd() == '/notebook'")
threading.Timer(1, manager.interrupt_kernel).start()
status("import time; time.sleep(60)")
manager.restart_kernel(now=True)
status("assert 'time' not in dir()")
client.stop_channels()
manager.shutdown_kernel(now=True)
print(os.path.exists(os.path.dirname(manager.connection_file)))
"""


@pytest.mark.slow
async def test_any_kernelspec_may_name_it() -> None:
    """With a plain client of jupyter_client, which knows nothing of us."""
    *states, left = await asyncio.to_thread(driven)

    assert states == ["ok", "error", "ok"]
    assert left == "False", "its folder is gone"


def driven() -> list[str]:
    command = [sys.executable, "-c", DRIVER]
    return subprocess.check_output(command, text=True, timeout=100).split()


async def test_a_turns_record_says_where_its_code_ran() -> None:
    steps = ("<code>\nimport os\nprint(os.getcwd())\n</code>", "Done.")
    conversation = Conversation(ScriptedEngine([Rule("Where", steps)]), sandbox())
    try:
        async for event in conversation.ask("Where?"):
            last = event
    finally:
        await conversation.workspace.close()

    assert isinstance(last, TurnEnded)
    assert last.record.isolation == "bubblewrap"
    assert last.record.blocks[0].output == "/notebook"


@pytest.fixture
def script(tmp_path: Path) -> str:
    (tmp_path / "script.json").write_text('[{"prompt": "x", "steps": ["y"]}]')
    return str(tmp_path / "script.json")


async def test_the_status_names_the_level(script: str) -> None:
    values = {"engine": "scripted", "script": script, "isolation": "bubblewrap"}
    controls = Controls(load_settings(values, environment={}), keep=False)
    await controls.workspace.start()
    rows = dict(await controls.status())
    await controls.close()

    assert rows["isolation"].startswith("bubblewrap (no network")
    memory = int(rows["shell"].split(" MB")[0].split()[-1])
    assert memory > 30, "of the whole sandbox, not of bwrap alone"


async def test_a_kernel_that_cannot_start_inside_says_why() -> None:
    shell = sandbox(env=("PYTHONHOME=/nowhere",))

    with pytest.raises(WorkspaceError, match="PYTHONHOME"):
        await shell.run("1")
    await shell.close()
