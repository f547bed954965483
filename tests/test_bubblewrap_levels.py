"""Which level code gets: what was asked for, a fall-back that is said, or a refusal."""

import argparse
import stat
from collections.abc import Callable, Iterator
from itertools import takewhile
from pathlib import Path

import pytest
from jupyter_client.provisioning import KernelProvisionerFactory

from worldmodel_kernel import doctor
from worldmodel_kernel.conversation import Conversation
from worldmodel_kernel.engines.scripted import Rule, ScriptedEngine
from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.events import TurnEnded
from worldmodel_kernel.records import TurnRecord, from_json, to_json
from worldmodel_kernel.terminal import ask, chat, run
from worldmodel_kernel.terminal.options import add_options, settings_of
from worldmodel_kernel.workspace import isolation
from worldmodel_kernel.workspace.child import ChildWorkspace
from worldmodel_kernel.workspace.provisioner import new_run_folder
from worldmodel_kernel.workspace.spec import WorkspaceSettings

FAKES = {  # what bwrap does here: (what the person reads, what to do)
    "echo 'bwrap: No permissions to create new namespace, likely because the kernel does not allow "
    "non-privileged user namespaces.' >&2; exit 1": ("No permissions", "AppArmor"),
    "echo 'bwrap: setting up uid map: Permission denied' >&2; exit 1": ("uid map", "container"),
    "echo 'bwrap: Unknown option --disable-userns' >&2; exit 1": ("Unknown", "0.8 or newer"),
    "exit 3": ("ended with status 3", ""),
}


@pytest.fixture
def fresh_probe() -> Iterator[None]:
    isolation._probe.cache_clear()
    yield
    isolation._probe.cache_clear()


def _is_private(folder: Path) -> bool:
    return stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.fixture(params=[*FAKES, None], ids=["namespaces", "uid map", "old", "other", "missing"])
def broken(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    fresh_probe: None,
) -> tuple[str, str]:
    """A machine whose bubblewrap does not work."""
    folder = tmp_path / "bin"
    folder.mkdir()
    folder.chmod(0o755)
    for private in takewhile(_is_private, (tmp_path, *tmp_path.parents)):
        private.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    if request.param is None:
        return "there is no bwrap", "apt-get install bubblewrap"
    fake = folder / "bwrap"
    fake.write_text(f"#!/bin/sh\n{request.param}\n")
    fake.chmod(0o755)
    return FAKES[request.param]


def test_auto_takes_none_where_the_sandbox_does_not_work_and_says_so(
    broken: tuple[str, str],
) -> None:
    chosen = isolation.choose("auto")

    assert chosen.level == "none"
    assert "without isolation" in chosen.notice
    assert broken[0] in chosen.notice
    assert not chosen.problem


async def test_a_level_asked_for_by_name_is_refused_with_reason_and_remedy(
    broken: tuple[str, str],
) -> None:
    shell = ChildWorkspace(WorkspaceSettings(isolation="bubblewrap"))

    with pytest.raises(WorkspaceError) as caught:
        await shell.run("1")
    await shell.close()

    for part in (*broken, "--no-sandbox"):
        assert part in str(caught.value)


def test_the_doctor_says_what_is_wrong_and_what_to_do(
    broken: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    states = {}
    for level in ("none", "auto", "bubblewrap"):
        monkeypatch.setenv("WORLDMODEL_ISOLATION", level)
        finding = doctor.isolation()
        states[level] = finding.state
        assert all(part in finding.found + finding.remedy for part in broken)

    assert states == {"none": "note", "auto": "note", "bubblewrap": "missing"}


async def test_the_first_turn_of_a_fallback_carries_the_notice(broken: tuple[str, str]) -> None:
    shell = ChildWorkspace(WorkspaceSettings(isolation="auto"))
    conversation = Conversation(ScriptedEngine([Rule("hi", ("Hello.",))]), shell)

    records = [await last_record(conversation, "hi"), await last_record(conversation, "hi again")]

    assert [record.isolation for record in records] == ["none", "none"]
    assert broken[0] in "".join(records[0].notices)
    assert records[1].notices == ()


async def last_record(conversation: Conversation, prompt: str) -> TurnRecord:
    async for event in conversation.ask(prompt):
        last = event
    assert isinstance(last, TurnEnded)
    return last.record


def test_records_from_before_the_field_are_read() -> None:
    data = to_json(TurnRecord(id="a", prompt="b"))
    del data["isolation"]

    assert from_json(data) == TurnRecord(id="a", prompt="b")


def test_none_is_what_it_says_and_needs_no_notice() -> None:
    chosen = isolation.choose("none")

    assert (chosen.level, chosen.notice, chosen.problem) == ("none", "", "")
    assert "it can do what you can do" in chosen.text


def test_the_provisioner_is_known_to_every_jupyter_client() -> None:
    assert "worldmodel-bubblewrap" in KernelProvisionerFactory.instance().provisioners


@pytest.mark.parametrize("verb", [ask.main, chat.main, run.main], ids=["ask", "chat", "run"])
@pytest.mark.parametrize("level", ["--isolation=magic", "--vm --no-sandbox"])
def test_the_terminal_takes_one_level_that_exists(
    verb: Callable[[list[str]], int], level: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        verb([*level.split(), "x"])

    said = capsys.readouterr().err
    assert "invalid choice" in said or "not allowed with" in said


@pytest.mark.parametrize(
    "option, level", [("--isolation=auto", "auto"), ("--no-sandbox", "none"), ("--vm", "qemu")]
)
def test_the_terminals_options_are_the_setting(option: str, level: str) -> None:
    parser = argparse.ArgumentParser()
    add_options(parser)

    assert settings_of(parser.parse_args([option])).workspace.isolation == level


def test_run_folders_are_ours_alone(tmp_path: Path) -> None:
    folder = new_run_folder()

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    (folder / "owner").unlink()
    folder.rmdir()
