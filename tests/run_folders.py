"""Folders of training runs, for tests that only look at them."""

import json
from pathlib import Path

from worldmodel_kernel import processes


def write_run(
    runs: Path, name: str, *, state: str, steps: int, pid: int = 0, adapter: bool = False
) -> Path:
    """A run as the training code writes one; so many of its eight steps are done."""
    folder = runs / name
    folder.mkdir(parents=True, exist_ok=True)
    facts = {"kind": "lora", "steps": 8, "began": 1.0}
    process = processes.identity(pid) if pid else {}
    (folder / "run.json").write_text(json.dumps(facts))
    (folder / "status.json").write_text(json.dumps({"state": state, "time": 2.0, **process}))
    events = [{"step": n, "loss": 3.0 / n} for n in range(1, steps + 1)]
    (folder / "metrics.jsonl").write_text("".join(json.dumps(e) + "\n" for e in events))
    if adapter:
        (folder / "final").mkdir(exist_ok=True)
        (folder / "final" / "adapter_config.json").write_text("{}")
    return folder
