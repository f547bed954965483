"""Runs of several processes, started as people start them: torchrun, or accelerate launch."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

from conftest import ROOT
from lora_runs import settings

TORCHRUN = ["torch.distributed.run", "--nproc-per-node", "2", "--master-port", "{port}"]
ACCELERATE = [
    *("accelerate.commands.launch", "--multi_gpu", "--num_processes", "2"),
    *("--num_machines", "1", "--mixed_precision", "fp16", "--dynamo_backend", "no"),
    *("--main_process_port", "{port}"),
]
"""With numbers that are not the run's."""

FSDP = [
    *("accelerate.commands.launch", "--config_file", str(ROOT / "train" / "fsdp.yaml")),
    *("--num_processes", "2", "--main_process_port", "{port}"),
]

SETTINGS = "pack_tokens=300 threads=1 valid_share=0.2 bf16=off eval_every=2 dropout=0"
STEPS = ("loss", "observation_loss", "grad_norm", "learning_rate", "tokens")
VALIDATIONS = ("valid_loss", "valid_observation_loss")
ADAPTER = "final/adapter_model.safetensors"


def arguments(folder: Path, out: str, *more: str, sets: str = "") -> list[str]:
    """Of a run of four steps, with two packs a step whatever the number of processes."""
    plan = settings(folder)
    given = [word for pair in f"{SETTINGS} {sets}".split() for word in ("--set", pair)]
    run = ["--out", str(folder / out), "--steps", "4", "--device", "cpu", "--no-verify"]
    return ["lora", *plan.data, "--base", plan.base, *run, *given, *more]


def started(launcher: list[str], *program: str) -> "subprocess.Popen[str]":
    """What `python -m` would start, in two processes."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    launch = [word.format(port=port) for word in launcher]
    environment = os.environ | {"PYTHONPATH": f"{ROOT}:{ROOT / 'train'}", "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", *launch, *program]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, text=True)


def launched(launcher: list[str], *program: str) -> "subprocess.CompletedProcess[str]":
    """The same, at its end."""
    running = started(launcher, *program)
    stdout, stderr = running.communicate()
    return subprocess.CompletedProcess(running.args, running.returncode, stdout, stderr)


def in_two(words: list[str], launcher: list[str] = TORCHRUN) -> str:
    """What `worldmodel train` said."""
    done = launched(launcher, "-m", "worldmodel_kernel", "train", *words)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("The adapter is in") == 1, "the first process speaks for all"
    return done.stdout


def events(folder: Path, out: str) -> list[dict[str, Any]]:
    lines = (folder / out / "metrics.jsonl").read_text().splitlines()
    return [json.loads(line) for line in lines]


def timeless(folder: Path, out: str) -> list[dict[str, Any]]:
    """The events without what a clock says."""
    clock = ("tokens_per_s", "eta_s", "memory_bytes")
    return [{k: v for k, v in e.items() if k not in clock} for e in events(folder, out)]
