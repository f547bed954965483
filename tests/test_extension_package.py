"""The JupyterLab extension as a package: what it weighs, and that it says what the kernel says."""

import json
import re
from pathlib import Path

import pytest

from worldmodel_kernel.cells import Nothing, Prompt, Python, read_cell
from worldmodel_kernel.commands import COMMANDS
from worldmodel_kernel.display import MIME
from worldmodel_kernel.front import TARGET
from worldmodel_kernel.prompts import _FROM_PAGE
from worldmodel_kernel.records import FORMAT

FOLDER = Path(__file__).parent.parent / "jupyter_ext"
BUILT = FOLDER / "labextension"
SOURCE = {path.stem: path.read_text() for path in (FOLDER / "src").rglob("*.ts")}
SMALL_BYTES = 150_000

built = pytest.mark.skipif(not BUILT.is_dir(), reason="not built here (make extension)")


@pytest.mark.slow  # built before the heavy tests
@built
def test_what_a_page_loads_is_small() -> None:
    scripts = [path.stat().st_size for path in (BUILT / "static").glob("*.js")]
    assert 0 < sum(scripts) < SMALL_BYTES


@pytest.mark.slow
@built
def test_the_bundle_asks_nobody_for_anything() -> None:
    text = "".join(path.read_text() for path in (BUILT / "static").glob("*.js"))
    assert not re.findall(r"\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket", text)
    addresses = set(re.findall(r"https?://[^\s\"'`<>)]+", text))
    assert {a for a in addresses if not a.startswith("http://www.w3.org/")} == set()


def test_the_versions_are_one() -> None:
    package = json.loads((FOLDER / "package.json").read_text())
    project = (FOLDER.parent / "pyproject.toml").read_text()
    assert f'version = "{package["version"]}"' in project


def test_names_on_the_wire_are_the_kernels() -> None:
    assert f"MIME = '{MIME}'" in SOURCE["format"]
    assert f"FORMAT = {FORMAT};" in SOURCE["format"]
    assert f"TARGET = '{TARGET}'" in SOURCE["protocol"]
    settings = re.search(r"type Setting = ([^;]+);", SOURCE["protocol"])
    assert settings is not None
    assert set(re.findall(r"'(\w+)'", settings[1])) <= {*_FROM_PAGE, "model"}


def test_the_commands_are_the_kernels() -> None:
    listed = re.search(
        r"COMMANDS: ReadonlySet<string> = new Set\((.+?)\.split", SOURCE["kind"], re.S
    )
    assert listed is not None
    assert set(" ".join(re.findall(r"'([^']*)'", listed[1])).split()) == set(COMMANDS)


def test_cells_are_what_the_kernel_takes_them_for() -> None:
    """The cases are those of the extension's own test of `kindOf`."""
    cases = re.findall(
        r"^  \['(.*?)', '(\w+)'\]", (FOLDER / "tests" / "cells.test.ts").read_text(), re.M
    )
    assert len(cases) > 10
    for escaped, kind in cases:
        source = escaped.replace("\\n", "\n")
        assert _kind(source) == kind, source


def _kind(source: str) -> str:
    match read_cell(source, COMMANDS):
        case Nothing():
            return "nothing"
        case Prompt():
            return "prompt"
        case Python(magic="", asks_help=False) as cell if cell.above and "%%python" in source:
            return "python"
        case Python() as cell if not cell.magic:
            return "shell"
        case _:
            return "magic"


def test_no_registry_is_named_in_the_lock() -> None:
    assert "resolved" not in (FOLDER / "package-lock.json").read_text()
