"""Geometric training against plain AdamW at the same budget, on the embedded model.

An adapter is begun with a few steps on conversations of the model's own families, then trained on
in two ways from the same point: with jumps along the last step and spheres, and by AdamW alone,
which takes as many more steps as the searches cost in forward tokens. Both are compared on
validation rows of other template groups. Two learning rates: one that is far too small, and one
that is not. What the searches accept is told beside what their placebos accept.

No target: this says when it pays.
"""

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any

import torch
from transformers.utils import logging

from worldmodel_train import lora
from worldmodel_train.examples import write_examples
from worldmodel_train.execution import Shells
from worldmodel_train.geometric.baseline import Comparison, compare
from worldmodel_train.geometric.epochs import searched
from worldmodel_train.geometric.planning import make_plan
from worldmodel_train.geometric.settings import GeometricSettings
from worldmodel_train.geometric.stage import train
from worldmodel_train.making import make_examples


def write_data(path: Path, count: int) -> None:
    """Conversations of the embedded model's families, executed."""
    with Shells() as shells:
        made = make_examples("train", "", count, name="bench-geometric", shells=shells)
        write_examples(made, path)


def begin(folder: Path, steps: int) -> None:
    """An adapter of a few steps."""
    settings = lora.LoraSettings(
        data=(str(folder / "data.jsonl"),), out=str(folder / "runs" / "start"), steps=steps,
        verify=False, rehearsal=0, threads=1, device="cpu", pack_tokens=512, packs_per_step=1,
        eval_every=10**6, patience=0,
    )  # fmt: skip
    lora.train(lora.make_plan(settings))


def run(folder: Path, name: str, **values: Any) -> tuple[Comparison, dict[str, Any]]:
    """The comparison, and how the searches went."""
    settings = GeometricSettings(
        adapter="start", data=(str(folder / "data.jsonl"),), out=str(folder / "runs" / name),
        verify=False, threads=1, device="cpu", pack_tokens=512, packs_per_step=1, report=0,
        eval_every=10**6, probe_share=0.3, valid_share=0.2, warmup_share=0.0, **values,
    )  # fmt: skip
    plan = make_plan(settings)
    outcome = train(plan)
    found = compare(plan, outcome)
    assert found is not None
    return found, searched(outcome.memory, plan.settings.level)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="a small run")
    options = parser.parse_args()
    logging.disable_progress_bar()
    torch.set_num_threads(1)
    count, start, steps = (80, 3, 8) if options.quick else (400, 10, 120)
    every = {"jump_every": 2, "sphere_every": 4} if options.quick else {}
    results = {}
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        write_data(folder / "data.jsonl", count)
        begin(folder, start)
        for words, rate in (("too small", 1e-5), ("right", 1e-3)):
            found, how = run(
                folder, words.replace(" ", "-"), steps=steps, learning_rate=rate,
                preset="aggressive", line_search=True, **every,
            )  # fmt: skip
            gain = found.gain
            results[words] = {
                "learning_rate": rate, "gain": gain.mean, "low": gain.low, "high": gain.high,
                "loss": found.loss, "baseline_loss": found.baseline_loss, "spent": found.spent,
                "baseline_spent": found.baseline_spent, "steps": found.steps,
                "baseline_steps": found.baseline_steps, "multiple": how["multiple"],
                "jump_acceptance": how["jump_acceptance"], "jump_placebo": how["jump_placebo"],
                "sphere_acceptance": how["sphere_acceptance"],
                "sphere_placebo": how["sphere_placebo"],
            }  # fmt: skip
            print(
                f"learning rate {rate:g} ({words}): {gain.verdict}, {gain.mean:+.4f} nats a "
                f"token ({gain.low:+.4f} to {gain.high:+.4f}); {found.start_loss:.4f} -> "
                f"{found.loss:.4f}, AdamW {found.baseline_loss:.4f}"
            )
    print(json.dumps({"benchmark": "geometric", "steps": steps, "results": results}))


if __name__ == "__main__":
    main()
