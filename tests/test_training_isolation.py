"""What the code of a training run runs under: the level asked for, said, recorded, never less."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

import geometric_runs
import lora_runs
from frontend import FrontEnd
from sandboxes import needs_bubblewrap
from scripted_kernel import PERCENT
from worldmodel_kernel.commands.isolation import level_options
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.errors import DataError, WorkspaceError
from worldmodel_kernel.session import load_settings
from worldmodel_kernel.workspace import isolation
from worldmodel_train.examples import Example, Turn, write_examples
from worldmodel_train.geometric.planning import make_plan as geometric_plan
from worldmodel_train.geometric.stage import shells
from worldmodel_train.lora import make_plan
from worldmodel_train.terminal import train

pytestmark = pytest.mark.slow
NONE = "none (a plain child process"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("isolation")


@pytest.fixture
def no_bubblewrap(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A machine without it."""
    isolation._probe.cache_clear()
    monkeypatch.setenv("PATH", str(tmp_path))
    yield
    isolation._probe.cache_clear()


def arguments(folder: Path, out: str, *more: str) -> list[str]:
    """Of a run of two steps on data that is verified."""
    plan = lora_runs.settings(folder)
    run = ["--out", str(folder / out), "--steps", "2", "--set", "pack_tokens=300", "--device=cpu"]
    return ["lora", *plan.data, "--base", plan.base, *run, *more]


def facts(folder: Path) -> dict[str, str]:
    found: dict[str, str] = json.loads((folder / "run.json").read_text())
    return found


def test_where_auto_means_none_it_is_said_and_recorded(
    folder: Path, no_bubblewrap: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train.main(arguments(folder, "fallback")) == 0

    said = capsys.readouterr().err
    for words in ("Code runs under none", "code runs without isolation", "there is no bwrap"):
        assert words in said
    assert "there is no bwrap" in facts(folder / "fallback")["isolation"]


def test_a_level_asked_for_by_name_is_refused_where_it_does_not_work(
    folder: Path, no_bubblewrap: None
) -> None:
    asked = arguments(folder, "refused", "--isolation", "bubblewrap")
    with pytest.raises(WorkspaceError, match="isolation = bubblewrap does not work here"):
        train.main(asked)
    with pytest.raises(WorkspaceError, match="isolation = bubblewrap does not work here"):
        make_plan(lora_runs.settings(folder, "refused", verify=True, isolation="bubblewrap"))
    searching = geometric_runs.settings(folder, "refused", report=2, isolation="bubblewrap")
    with pytest.raises(WorkspaceError, match="isolation = bubblewrap does not work here"):
        geometric_plan(searching)
    assert not (folder / "refused").exists()
    assert not (folder / "runs" / "refused").exists()


@needs_bubblewrap
def test_the_datas_code_runs_under_the_level_that_is_said(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It says whether a file of ours is there: outside the sandbox it is, inside it is not."""
    secret = folder / "secret.txt"
    secret.write_text("ours")
    code = f"import os\nprint(os.path.exists({str(secret)!r}))"
    reply = f"<code>\n{code}\n</code>\n<output>\nTrue\n</output>\nIt is there."
    data = folder / "secrets.jsonl"
    write_examples([Example(f"x{n}", (Turn(f"is it there? {n}", reply),)) for n in range(4)], data)
    asked = arguments(folder, "seen", "--dry-run")
    asked[1] = str(data)

    assert train.main([*asked, "--isolation", "none"]) == 0
    assert f"Code runs under {NONE}" in capsys.readouterr().out
    for level in ("bubblewrap", "auto"):
        with pytest.raises(DataError, match="do not reproduce"):
            train.main([*asked, "--isolation", level])
        assert "Code runs under bubblewrap" in capsys.readouterr().out


@needs_bubblewrap
@pytest.mark.parametrize("level", ["none", "bubblewrap", "auto"])
def test_candidates_code_runs_under_the_level_that_was_asked_for(folder: Path, level: str) -> None:
    plan = geometric_plan(geometric_runs.settings(folder, level, report=2, isolation=level))
    (folder / "ours.txt").write_text("ours")

    with shells(plan) as pool:
        assert pool is not None
        session = pool.session()
        seen = session.execute(f"print(open({str(folder / 'ours.txt')!r}).read())", timeout_s=20)
        session.end()

    assert (seen.text == "ours") is (level == "none")
    assert plan.steps_plan.isolation == pool.isolation.text


def test_where_no_code_runs_nothing_is_said_of_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train.main(arguments(folder, "silent", "--no-verify")) == 0

    heard = capsys.readouterr()
    assert "Code runs" not in heard.out + heard.err
    assert facts(folder / "silent")["isolation"] == ""


def test_a_run_goes_on_under_another_level_and_says_so(folder: Path) -> None:
    plan = geometric_runs.settings(folder, "on", report=2, isolation="none")
    from worldmodel_train.geometric.stage import train as search

    first = geometric_plan(plan)
    search(first)
    (folder / "runs" / "on" / "final").rename(folder / "elsewhere")
    assert facts(folder / "runs" / "on")["isolation"].startswith(NONE)

    again = geometric_runs.settings(folder, "on", report=2, isolation="auto")
    resumed = geometric_plan(again, resume=True)
    search(resumed, resume=True)

    assert facts(folder / "runs" / "on")["isolation"] == resumed.steps_plan.isolation


# --- from cells -----------------------------------------------------------------------------------


@pytest.mark.parametrize("level", ["none", "auto"])
@pytest.mark.timeout(900)
def test_a_run_from_a_cell_has_the_notebooks_level(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, level: str
) -> None:
    monkeypatch.setenv("WORLDMODEL_ISOLATION", level)
    lora_runs.write_base(tmp_path / "base")
    write_examples(geometric_runs.examples(groups=40), tmp_path / "data.jsonl")
    front = FrontEnd(tmp_path, [PERCENT])
    front.timeout_s = 400.0
    few = "--set threads=1 --set eval_every=2 --steps 2"
    try:
        lora = front.run(f"%lora data.jsonl --base base --run first {few} --wait")
        searched = front.run(
            f"%geometric first --run second {few} --set report=1 --set probe_share=0.4 "
            "--no-baseline --no-verify --wait"
        )
    finally:
        front.close()

    words = isolation.choose(level).text
    for cell, name in ((lora, "first"), (searched, "second")):
        assert words in cell.text, "the dashboard says it"
        assert facts(tmp_path / "runs" / name)["isolation"] == words
        started = json.loads((tmp_path / "runs" / f"{name}.job.json").read_text())["arguments"]
        assert started[started.index("--isolation") + 1] == level


async def test_the_level_that_is_named_counts() -> None:
    controls = Controls(load_settings({"isolation": "bubblewrap"}), keep=False)

    assert level_options(controls, ["data.jsonl", "--rank", "4"]) == ["--isolation", "bubblewrap"]
    for words in (["--isolation", "none"], ["x", "--isolation=none"]):
        assert level_options(controls, words) == []
    await controls.close()


def test_a_level_for_one_shell_is_none_for_programs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORLDMODEL_ISOLATION", "qemu")
    write_examples(lora_runs.examples(4), tmp_path / "data.jsonl")
    front = FrontEnd(tmp_path, [PERCENT])
    try:
        for command in ("%lora data.jsonl", "%verify_data data.jsonl"):
            assert "--isolation bubblewrap" in front.run(command).reply["evalue"], command
    finally:
        front.close()
