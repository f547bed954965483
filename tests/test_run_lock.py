"""Two processes never go on with the same run at once."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from lora_runs import example
from worldmodel_kernel import processes
from worldmodel_kernel.errors import SettingsError
from worldmodel_train import runs
from worldmodel_train.examples import write_examples
from worldmodel_train.terminal import train

pytestmark = pytest.mark.slow
HOLDING = """
import sys
from pathlib import Path
from worldmodel_train.locking import alone

with alone(Path(sys.argv[1]), resume=True):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def going_on(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process, that has the run and still reads its data; in the end it is killed."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("kind", ["lora", "geometric"])
def test_a_second_process_does_not_go_on_with_the_run(tmp_path: Path, kind: str) -> None:
    run = runs.begin(tmp_path / "run", kind, {"out": "mine", "seed": 99}, "", steps=6)
    run.set_status("stopped")
    write_examples([example(1)], tmp_path / "data.jsonl")
    final = tmp_path / "start" / "final"
    final.mkdir(parents=True)
    config = {"peft_type": "LORA", "base_model_name_or_path": ""}
    (final / "adapter_config.json").write_text(json.dumps(config))
    data = str(tmp_path / "data.jsonl")
    asked = [data] if kind == "lora" else [str(final), "--data", data]
    again = [kind, *asked, "--out", str(run.folder), "--resume", "--no-verify"]

    with going_on(run.folder) as other:
        with pytest.raises(SettingsError, match=f"another process .* the run in {run.folder}"):
            train.main(again)
        run.set_status("running", **processes.identity(other.pid))
        with pytest.raises(SettingsError, match=f"under way, in process {other.pid}"):
            train.main(again)
    run.set_status("stopped")
    with pytest.raises(SettingsError, match="was begun with other settings: seed was 99"):
        train.main(again)


def test_a_setting_that_is_newer_than_a_run_hinders_nobody(tmp_path: Path) -> None:
    runs.begin(tmp_path / "run", "lora", {"seed": 99}, "", steps=6).set_status("stopped")

    runs.require_usable(tmp_path / "run", {"seed": 99, "new": True}, resume=True)
    with pytest.raises(SettingsError, match="seed was 99, is 1"):
        runs.require_usable(tmp_path / "run", {"seed": 1, "new": True}, resume=True)
