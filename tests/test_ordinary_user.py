"""Where the tests run as root, those of isolation run once more as an ordinary user."""

import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path
from shutil import which

import pytest

from sandboxes import needs_bubblewrap

NOBODY = "65534"
TESTS = Path(__file__).parent

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    needs_bubblewrap,
    pytest.mark.skipif(os.geteuid() != 0, reason="the tests run as an ordinary user anyway"),
    pytest.mark.skipif(which("setpriv") is None, reason="no setpriv here"),
]


def as_ordinary_user(*command: str, home: Path) -> subprocess.CompletedProcess[str]:
    """With the user's rights alone; our Python is there even where only root may reach it."""
    home.chmod(0o777)
    mounts = [word for place in (TESTS.parent, sys.base_prefix) for word in _opened(Path(place))]
    become = [which("setpriv") or "", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"]
    capabilities = ["--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"]
    view = ["bwrap", "--dev-bind", "/", "/", *mounts, *capabilities, "--", *become]
    variables = {"HOME": str(home), "TMPDIR": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [*view, *command],
        cwd=TESTS.parent,
        env=os.environ | variables,
        capture_output=True,
        text=True,
    )


def _opened(place: Path) -> list[str]:
    """What shows a place in which a folder above it is closed to others."""
    for folder in reversed(place.parents):
        if not folder.stat().st_mode & stat.S_IXOTH:
            between = [p for p in reversed(place.parents) if folder in p.parents]
            show = ["--perms", "0755", "--tmpfs", str(folder)]
            show += [word for p in between for word in ("--perms", "0755", "--dir", str(p))]
            return [*show, "--bind", str(place), str(place)]
    return []


@pytest.mark.parametrize(
    "suite",
    [
        *("bubblewrap", "bubblewrap_attacks", "bubblewrap_ends"),
        *("pool_attacks", "way_back_shell", "way_back_own"),
    ],
)
def test_isolation_holds_for_an_ordinary_user_too(suite: str) -> None:
    file = str(TESTS / f"test_{suite}.py")
    options = ["-q", "-rs", "-p", "no:cacheprovider", "-m", ""]
    with tempfile.TemporaryDirectory() as home:
        ran = as_ordinary_user(sys.executable, "-m", "pytest", *options, file, home=Path(home))

    assert ran.returncode == 0, ran.stdout[-3000:] + ran.stderr[-1000:]
    assert " passed" in ran.stdout
    assert "does not work here" not in ran.stdout
