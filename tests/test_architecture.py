"""The ladder: a module may import from its own rung and from those above, never from below."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "worldmodel_kernel"
TRAINING = ROOT / "train" / "worldmodel_train"

LADDER = [
    {"errors", "settings", "processes", "programs"},
    {
        *("tags", "parser", "transcript", "codec", "template", "outputs", "turn", "markdown"),
        *("records", "matching", "gates", "surprise", "visible", "safe"),
    },
    {"devices", "engines", "workspace"},
    {"jsonl", "examples", "hints"},
    {"events", "journal", "context", "recorder", "expectation", "driver", "conversation"},
    {"session"},
    {
        *("controls", "cells", "teaching", "highlighting", "display", "lesson", "asking", "front"),
        *("latecomers", "jobs", "captures"),
    },
    {"charts"},
    {"dashboard", "evaluations", "plain_cells"},
    {"commands", "turnview", "relay", "notebooks", "exporting", "doctor"},
    {"answers", "choosing", "runs_page", "prompts", "kernel", "terminal", "plain", "widgets"},
    {"cli", "__main__"},
]
SOURCES = sorted(PACKAGE.rglob("*.py"))
ALL = sorted([*SOURCES, *TRAINING.rglob("*.py"), *(ROOT / "tests").glob("*.py")])


def rung(module: str) -> int:
    return next(i for i, names in enumerate(LADDER) if module in names)


def imported(file: Path) -> list[list[str]]:
    tree = ast.parse(file.read_text())
    froms = [n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)]
    plain = [a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names]
    return [name.split(".") for name in froms + plain]


@pytest.mark.parametrize("file", SOURCES, ids=lambda f: str(f.relative_to(PACKAGE)))
def test_no_module_imports_from_below(file: Path) -> None:
    module = file.relative_to(PACKAGE).with_suffix("").parts[0]
    if module == "__init__":
        return
    for parts in imported(file):
        if parts[0] == PACKAGE.name and len(parts) > 1:
            assert rung(parts[1]) <= rung(module), f"{module} may not import {parts[1]}"


@pytest.mark.parametrize("file", SOURCES, ids=lambda f: str(f.relative_to(PACKAGE)))
def test_the_kernel_never_imports_the_training_code(file: Path) -> None:
    assert not [parts for parts in imported(file) if parts[0] == "worldmodel_train"]


@pytest.mark.parametrize("file", ALL, ids=lambda f: str(f.relative_to(ROOT)))
def test_a_file_is_short_enough_to_hold_one_idea(file: Path) -> None:
    tables = "families" in file.parts
    assert tables or len(file.read_text().splitlines()) <= 400


@pytest.mark.parametrize("heavy", ["torch", "transformers", "peft", "pandas", "matplotlib"])
@pytest.mark.parametrize("module", ["worldmodel_kernel.kernel", "worldmodel_kernel.cli"])
def test_starting_stays_light(heavy: str, module: str) -> None:
    probe = f"import sys, {module}; sys.exit({heavy!r} in sys.modules)"

    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


def test_only_one_file_spells_a_tag() -> None:
    """The marks of the template are spelled where they are defined, and nowhere else."""
    for file in [f for f in SOURCES if f.name != "tags.py"]:
        strings = [
            n.value
            for n in ast.walk(ast.parse(file.read_text()))
            if isinstance(n, ast.Constant) and isinstance(n.value, str)
        ]
        assert not [s for s in strings if s in ("<code>", "</code>", "<|im_start|>", "<|im_end|>")]
