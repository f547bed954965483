"""Small geometric runs for the tests: a base of two layers, an adapter, and data of many groups."""

from pathlib import Path
from typing import Any

import lora_runs
from worldmodel_train import lora
from worldmodel_train.examples import Example, write_examples
from worldmodel_train.geometric.planning import Plan, make_plan
from worldmodel_train.geometric.settings import GeometricSettings
from worldmodel_train.geometric.stage import load_adapted

SYLLABLES = "ka lo mi nu pe ra so ti vu ze".split()
NAMES = [a + b for a in SYLLABLES for b in SYLLABLES]


def examples(groups: int = 60, each: int = 2) -> list[Example]:
    """`groups` template groups with `each` examples; every third one has two cycles."""
    return [
        lora_runs.example(7 * number + of, NAMES[number], cycles=1 + (number % 3 == 0))
        for of in range(each)
        for number in range(groups)
    ]


def write_adapter(folder: Path) -> Path:
    """The adapter of a short run, on a base of two layers, both made where they are not there."""
    final = folder / "runs" / "lora" / "final"
    if not final.exists():
        write_examples(examples(), folder / "many.jsonl")
        data = str(folder / "many.jsonl")
        plan = lora_runs.settings(folder, "runs/lora", data=data, dropout=0.2, valid_share=0.5)
        lora.train(lora.make_plan(plan))
    return final


def settings(folder: Path, out: str = "run", **values: Any) -> GeometricSettings:
    """Of a run that searches often."""
    defaults: dict[str, Any] = {
        "adapter": str(write_adapter(folder)), "data": str(folder / "many.jsonl"),
        "out": str(folder / "runs" / out), "verify": False, "pack_tokens": 300, "threads": 1,
        "device": "cpu", "steps": 8, "eval_every": 4, "jump_every": 2, "sphere_every": 3,
        "probe_share": 0.4, "probe_groups": 8, "report": 0, "learning_rate": 1e-3,
        "step_tokens": 24, "baseline": False,
    }  # fmt: skip
    values = defaults | values
    return GeometricSettings(**(values | {"data": (values["data"],)}))


def model_of(folder: Path) -> tuple[Plan, Any]:
    """A plan, and the model with the adapter."""
    plan = make_plan(settings(folder, "unused"))
    return plan, load_adapted(plan).eval()
