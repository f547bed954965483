"""What a geometric run holds out: probes and validation that nothing was trained on."""

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from worldmodel_train.examples import write_examples
from worldmodel_train.geometric.planning import Plan, make_plan
from worldmodel_train.geometric.settings import GeometricSettings
from worldmodel_train.rehearsal import rehearsal
from worldmodel_train.splitting import without_groups_of

pytestmark = pytest.mark.slow


def held_out(plan: Plan) -> list[Any]:
    return [each.example for each in [*plan.probes.held, *plan.validated]]


def test_no_rehearsed_conversation_has_a_group_of_probes_or_validation(tmp_path: Path) -> None:
    """The data is of the same families, as `worldmodel data make` makes it: here it is what is
    rehearsed, so every held-out example would be trained on too."""
    ordinary = rehearsal(40, 0, "none")
    write_examples(ordinary, tmp_path / "made.jsonl")
    config = {"peft_type": "LORA", "base_model_name_or_path": ""}  # of the embedded model
    (tmp_path / "adapter_config.json").write_text(json.dumps(config))
    settings = GeometricSettings(
        adapter=str(tmp_path), data=str(tmp_path / "made.jsonl"), out=str(tmp_path / "run"),
        verify=False, isolation="none", rehearsal=40, probe_share=0.5, valid_share=0.2,
        device="cpu", bf16="off",
    )  # fmt: skip

    plan = make_plan(settings)

    trained = {row.origin for row in plan.steps_plan.data.train}
    known = [example for example in ordinary if example.id in trained]
    assert held_out(plan)
    assert without_groups_of(held_out(plan), known) == held_out(plan)
