"""train/train_rocm.sh, run with a program in place of `worldmodel` that says how it was called.

S9 of the reference: its launcher loses arguments (all are in `test_lora_loss.py`).
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT

LAUNCHER = ROOT / "train" / "train_rocm.sh"
PROGRAM = """#!{python} -S
import json, os, sys, time
wanted = {{n: v for n, v in os.environ.items() if n.endswith("_DEVICES") or n.startswith("HSA")}}
with open(os.environ["SAID"], "w") as file:
    json.dump({{"program": sys.argv[0], "arguments": sys.argv[1:], "environment": wanted}}, file)
print("step 1"); print("a warning", file=sys.stderr, flush=True)
if "--sleep" in sys.argv:
    print("sleeping", flush=True)
    time.sleep(60)
sys.exit(int(os.environ.get("STATUS", "0")))
"""


def write_program(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "worldmodel"
    program.write_text(PROGRAM.format(python=sys.executable))
    program.chmod(0o755)
    return program


class Launch:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environ = {"PATH": f"{write_program(folder / 'bin').parent}:/usr/bin:/bin"}
        self.environ["SAID"] = str(folder / "said.json")

    def __call__(self, *arguments: str, **environ: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [LAUNCHER, *arguments],
            env=self.environ | environ,
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    @property
    def said(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.folder / "said.json").read_text())
        return found


@pytest.fixture
def launch(tmp_path: Path) -> Launch:
    folder = tmp_path / "a folder with spaces"
    return Launch(folder)


ARGUMENTS = {
    "what the reference swallowed": ["lora", "d.jsonl", "--output", "runs/x"],
    "what the reference took for its log": ["lora", "--epochs", "3", "--output", "runs/x"],
    "spaces and quotes": ["lora", "my data.jsonl", "--try", 'What\'s "15%" of $HOME?\n`id`'],
    "empty and starred": ["lora", "", "*", "--", "-x"],
    "the run's own device and help": ["lora", "d", "--device", "cuda:0", "--log", "x", "--help"],
}


@pytest.mark.parametrize("case", ARGUMENTS)
@pytest.mark.parametrize("before", [[], ["--device", "1"], ["--log", "a log/run.log"]], ids=str)
def test_every_argument_reaches_the_run_as_it_is(
    launch: Launch, case: str, before: list[str]
) -> None:
    assert launch(*before, *ARGUMENTS[case]).returncode == 0

    assert launch.said["arguments"] == ["train", *ARGUMENTS[case]]


@pytest.mark.parametrize("before", [[], ["--log", "run.log"]], ids=["plain", "through tee"])
@pytest.mark.parametrize("status", [0, 1, 130])
def test_the_exit_status_is_that_of_the_run(launch: Launch, before: list[str], status: int) -> None:
    assert launch(*before, "lora", "d", STATUS=str(status)).returncode == status


def test_the_device_is_chosen_before_python_starts(launch: Launch) -> None:
    launch("--device", "2", "lora", "d", HIP_VISIBLE_DEVICES="0,1", CUDA_VISIBLE_DEVICES="0")
    assert launch.said["environment"] == {"ROCR_VISIBLE_DEVICES": "2"}

    launch("--device", "0,GPU-1a2b", "lora", "d")
    assert launch.said["environment"] == {"ROCR_VISIBLE_DEVICES": "0,GPU-1a2b"}


def test_the_help_counts_gpus_as_the_variable_does(launch: Launch) -> None:
    said = " ".join(launch("--help").stdout.split())

    assert "its number, from 0, among the GPUs in rocminfo's order" in said
    assert "as rocm-smi counts" not in said


def test_without_a_device_the_environment_stays_as_it_is(launch: Launch) -> None:
    launch("lora", "d", HIP_VISIBLE_DEVICES="1")
    assert launch.said["environment"] == {"HIP_VISIBLE_DEVICES": "1"}
    launch("lora", "d")
    assert launch.said["environment"] == {}, "and no HSA override is set blindly"


def test_an_override_of_the_person_is_kept_and_spoken_of(launch: Launch) -> None:
    done = launch("lora", "d", HSA_OVERRIDE_GFX_VERSION="9.0.6")

    assert launch.said["environment"] == {"HSA_OVERRIDE_GFX_VERSION": "9.0.6"}
    assert "every visible GPU" in done.stderr


def test_the_log_gets_all_that_is_said_and_keeps_what_it_had(launch: Launch) -> None:
    log = launch.folder / "runs" / "a log.txt"
    for _ in range(2):
        launch("--log", "runs/a log.txt", "lora", "d")

    end = time.monotonic() + 20
    while log.read_text().count("step 1") < 2:  # tee may end a moment after the run
        assert time.monotonic() < end
        time.sleep(0.01)
    assert log.read_text().count("a warning") == 2


@pytest.mark.parametrize("before", [[], ["--log", "run.log"]], ids=["plain", "through tee"])
def test_a_signal_reaches_the_run(launch: Launch, before: list[str]) -> None:
    """The reference's shell took it, and the run went on."""
    child = subprocess.Popen(
        [LAUNCHER, *before, "lora", "--sleep"],
        env=launch.environ,
        cwd=launch.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert child.stdout is not None
    while "sleeping" not in child.stdout.readline():
        assert child.poll() is None
    os.kill(child.pid, signal.SIGTERM)

    assert child.wait(timeout=20) == -signal.SIGTERM
    child.stdout.close()


def test_a_venv_in_a_folder_with_spaces_is_taken_first(launch: Launch, tmp_path: Path) -> None:
    other = write_program(tmp_path / "my venv" / "bin")

    launch("lora", "d", WORLDMODEL_VENV=str(tmp_path / "my venv"))

    assert launch.said["program"] == str(other)


def test_the_venv_beside_the_script_is_taken_last(launch: Launch, tmp_path: Path) -> None:
    checkout = tmp_path / "my checkout"
    own = write_program(checkout / ".venv" / "bin")
    (checkout / "train").mkdir()
    script = checkout / "train" / "train_rocm.sh"
    script.write_bytes(LAUNCHER.read_bytes())
    environ = launch.environ | {"PATH": "/usr/bin:/bin"}

    subprocess.run(["bash", script, "lora", "d"], env=environ, check=True, capture_output=True)

    assert Path(launch.said["program"]) == own


WRONG = {
    "--device needs": ["--device"],
    "--log needs": ["--log"],
    "give a number": ["--device", "cuda:1", "lora"],
    "no option --epochs before KIND": ["--epochs", "3", "lora"],
    "what is to be trained": ["--device", "0"],
}


@pytest.mark.parametrize("words", WRONG)
def test_a_wrong_call_is_refused_and_nothing_runs(launch: Launch, words: str) -> None:
    done = launch(*WRONG[words])

    assert done.returncode == 2
    assert words in done.stderr
    assert not (launch.folder / "said.json").exists()


def test_a_missing_program_is_named(launch: Launch) -> None:
    done = launch("lora", "d", WORLDMODEL_VENV="/no venv here")

    assert done.returncode == 2
    assert "/no venv here/bin/worldmodel" in done.stderr


def test_help_says_the_options(launch: Launch) -> None:
    done = launch("--help")

    assert done.returncode == 0
    assert "--device N" in done.stdout
    assert not (launch.folder / "said.json").exists()
