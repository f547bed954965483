"""What the folder of a run says: why it failed, what to do then, and from which source it ran."""

import errno
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from worldmodel_train import runs

# --- the source ---------------------------------------------------------------------------------


def git(folder: Path, *words: str) -> str:
    person = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    command = ["git", "-C", str(folder), *person, *words]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A checkout of somebody's, with a package that is ignored, and one that is its own."""
    if shutil.which("git") is None:
        pytest.skip("there is no git")
    git(tmp_path, "init", "-q")
    (tmp_path / ".gitignore").write_text(".venv\n")
    for package in (".venv/lib", "own"):
        (tmp_path / package).mkdir(parents=True)
        (tmp_path / package / "runs.py").write_text("before = 1\n")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "theirs")
    return tmp_path


def test_a_package_that_is_no_part_of_a_checkout_has_no_commit(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert runs.source_of(project / ".venv" / "lib" / "runs.py") == {"commit": None}
    (project / "new.py").touch()
    assert runs.source_of(project / "new.py") == {"commit": None}
    assert runs.source_of(tmp_path_factory.mktemp("plain") / "runs.py") == {"commit": None}


def test_the_commit_of_a_checkout_is_recorded_and_whether_it_was_changed(project: Path) -> None:
    commit = git(project, "rev-parse", "HEAD")
    file = project / "own" / "runs.py"
    (project / "runs").mkdir()
    (project / "runs" / "run.json").touch()  # what a run writes is no change of the source

    assert runs.source_of(file) == {"commit": commit, "dirty": False}
    file.write_text("after = 2\n")
    assert runs.source_of(file) == {"commit": commit, "dirty": True}


def test_a_run_records_the_source_it_ran_from(tmp_path: Path) -> None:
    run = runs.begin(tmp_path / "run", "lora", {}, "fingerprint", steps=3)

    facts = json.loads((run.folder / "run.json").read_text())
    assert runs.source_of(Path(runs.__file__)).items() <= facts.items()


# --- why it failed ------------------------------------------------------------------------------


def failed(folder: Path, error: BaseException) -> tuple[str, str]:
    """What is raised of a run in which this happens, and the reason that its folder has."""
    run = runs.begin(folder / "run", "lora", {}, "fingerprint", steps=3)
    with pytest.raises((runs.RunError, ValueError)) as caught, run.under_way():
        raise error
    status = json.loads((run.folder / "status.json").read_text())
    assert status["state"] == "failed"
    return str(caught.value), status["reason"]


OUT_OF_MEMORY: dict[str, Exception] = {
    "Python": MemoryError("no room for 3 GiB"),
    "the system": OSError(errno.ENOMEM, "Cannot allocate memory"),
    "torch on a CPU": RuntimeError(
        "[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: "
        "you tried to allocate 1125899906842624 bytes. Error code 12 (Cannot allocate memory)"
    ),
    "torch on CUDA": RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has …"),
    "the driver": RuntimeError("CUDA error: out of memory"),
    "cuBLAS": RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate`"),
    "torch on HIP": RuntimeError("HIP out of memory. Tried to allocate 2.00 GiB. GPU 0 has …"),
}


@pytest.mark.parametrize("who", OUT_OF_MEMORY)
def test_a_run_without_memory_is_told_to_need_less(tmp_path: Path, who: str) -> None:
    said, reason = failed(tmp_path, OUT_OF_MEMORY[who])

    assert f"the run in {tmp_path / 'run'} is out of memory" in said
    assert "pack_tokens" in said
    assert "Make room" not in said
    assert reason == said, "a notebook reads it there"


def test_what_torch_raises_without_memory_is_known(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    with pytest.raises(RuntimeError) as caught:
        torch.empty(2**50, dtype=torch.uint8)

    assert "is out of memory" in failed(tmp_path / "cpu", caught.value)[0]
    assert (
        "is out of memory"
        in failed(tmp_path / "gpu", torch.OutOfMemoryError("CUDA out of memory"))[0]
    )


def test_a_run_whose_disk_is_full_is_told_to_make_room(tmp_path: Path) -> None:
    said, reason = failed(tmp_path, OSError(errno.ENOSPC, "No space left on device"))

    assert f"the disk of {tmp_path / 'run'} is full" in said
    assert "Make room; --resume then goes on" in said
    assert "pack_tokens" not in said
    assert reason == said


def test_another_error_is_left_as_it_is(tmp_path: Path) -> None:
    said, reason = failed(tmp_path, ValueError("no such thing"))

    assert (said, reason) == ("no such thing", "ValueError: no such thing")
