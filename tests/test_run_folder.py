"""What the folder of a run says: why it failed, what to do then, and from which source it ran."""

import errno
import json
from pathlib import Path

import pytest

from worldmodel_train import runs


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
