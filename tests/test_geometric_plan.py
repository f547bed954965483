"""What a geometric run holds out: probes and validation that nothing was trained on."""

import json
import os
import shutil
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

import lora_runs
from geometric_runs import NAMES, examples, settings, write_adapter
from worldmodel_kernel.errors import DataError, SettingsError
from worldmodel_train import runs, trained_groups
from worldmodel_train.examples import write_examples
from worldmodel_train.geometric.planning import Plan, data_of, make_plan, with_adapter
from worldmodel_train.geometric.probes import Held, grouped
from worldmodel_train.geometric.settings import GeometricSettings
from worldmodel_train.geometric.stage import train
from worldmodel_train.rehearsal import rehearsal
from worldmodel_train.splitting import keys, without_groups_of
from worldmodel_train.trained_groups import groups_of

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("geometric")


def held_out(plan: Plan) -> list[Any]:
    return [each.example for each in [*plan.probes.held, *plan.validated]]


def test_g1_g9_training_probes_and_validation_share_no_group(folder: Path) -> None:
    plan = make_plan(settings(folder, "unused"))
    parts = [plan.trained, plan.probes.held, plan.validated]
    groups = [{key for held in part for key in keys(held.example)} for part in parts]

    assert all(groups)
    for one, other in ((0, 1), (0, 2), (1, 2)):
        assert not groups[one] & groups[other]
    in_training = {row.origin for row in plan.steps_plan.data.train}
    assert not in_training & {held.example.id for held in plan.probes.held}


def test_a_probe_is_new_each_time_and_its_halves_share_no_group(folder: Path) -> None:
    plan = make_plan(settings(folder, "unused"))
    drawn = [plan.probes.draw(Random(seed)) for seed in range(5)]

    for probe in drawn:
        halves = [
            {k for h in half for k in keys(h.example)} for half in (probe.search, probe.confirm)
        ]
        assert not halves[0] & halves[1]
        assert len(probe.search) == len(probe.confirm) == plan.probes.half
    assert len({tuple(h.example.id for h in probe.search) for probe in drawn}) > 1


def test_too_few_groups_to_show_anything_are_refused(folder: Path, tmp_path: Path) -> None:
    write_examples(examples(groups=6, each=8), tmp_path / "few.jsonl")

    with pytest.raises(DataError, match="fewer than 12 nothing can be significant"):
        make_plan(settings(folder, "few", data=str(tmp_path / "few.jsonl")))
    assert not (folder / "runs" / "few").exists()


CYCLE = "<code>\ncode()\n</code>\n<output>\n{}\n</output>\nDone."
UNSCORED = ["Good morning!", CYCLE.format("(no output)"), CYCLE.format("[image/png 640x480]")]


def write_mixed(folder: Path) -> str:
    """Data of which a third is talk, silence or a figure."""
    mixed = [
        replace(each, items=(replace(turn, reply=UNSCORED[number % 9]),))
        if number % 9 < len(UNSCORED)
        else each
        for number, each in enumerate(examples())
        for turn in each.turns
    ]
    write_examples(mixed, folder / "mixed.jsonl")
    return str(folder / "mixed.jsonl")


def test_spheres_are_compared_on_examples_that_the_reward_scores(folder: Path) -> None:
    """So each of the probe's groups counts."""
    plan = make_plan(
        settings(folder, "rewarded", data=write_mixed(folder), exec_reward=True, steps=3,
                 moves=("sphere",), probe_groups=20)
    )  # fmt: skip

    outcome = train(plan)

    (made,) = [event for event in outcome.run.events if event.get("move") == "sphere"]
    assert made["groups"] == plan.searched.half


def test_examples_without_text_to_compare_are_left_out_of_the_reward_alone(folder: Path) -> None:
    """Jumps are compared on them, and they are trained on."""
    data = write_mixed(folder)

    plan = make_plan(settings(folder, "mixed", data=data, exec_reward=True, step_tokens=300))
    by_loss = make_plan(settings(folder, "mixed", data=data, step_tokens=300))

    def left_out(held: Sequence[Held]) -> int:
        return sum(turn.reply in UNSCORED for each in held for turn in each.example.turns)

    count = left_out(plan.probes.held), left_out(plan.trained)
    assert min(count) > 0
    assert not left_out(plan.searched.held) + left_out(plan.evolved)
    assert len(plan.searched.held) == len(plan.probes.held) - count[0]
    assert len(plan.evolved) == len(plan.trained) - count[1]
    of = len(plan.probes.held) + len(plan.trained)
    assert plan.notes[0].startswith(f"{sum(count)} of {of} examples of training and probes")
    assert len(plan.notes) == 1
    assert by_loss.notes == []
    assert by_loss.searched is by_loss.probes


def test_no_rehearsed_conversation_has_a_group_of_probes_or_validation(tmp_path: Path) -> None:
    """The data is of the same families, as `worldmodel data make` makes it: here it is what is
    rehearsed, so every held-out example would be trained on too."""
    ordinary = rehearsal(40, 0, "none")
    write_examples(ordinary, tmp_path / "made.jsonl")
    config = {"peft_type": "LORA", "base_model_name_or_path": ""}  # of the embedded model
    (tmp_path / "adapter_config.json").write_text(json.dumps(config))
    asked = GeometricSettings(
        adapter=str(tmp_path), data=(str(tmp_path / "made.jsonl"),), out=str(tmp_path / "run"),
        verify=False, isolation="none", rehearsal=40, probe_share=0.5, valid_share=0.2,
        device="cpu", bf16="off",
    )  # fmt: skip

    plan = make_plan(asked)

    trained = {row.origin for row in plan.steps_plan.data.train}
    known = [example for example in ordinary if example.id in trained]
    assert held_out(plan)
    assert without_groups_of(held_out(plan), known) == held_out(plan)


# --- what the start has seen ----------------------------------------------------------------------


@pytest.mark.parametrize("seed", [0, 5])
def test_probes_and_validation_are_of_groups_that_the_adapter_was_not_trained_on(
    folder: Path, seed: int
) -> None:
    """Both stages on one file; the seed that divides it is the first stage's, or another."""
    plan = make_plan(settings(folder, "unused", seed=seed))
    trained = trained_groups.read(plan.adapter)

    assert trained == groups_of(
        example for example in examples() if not groups_of([example]).isdisjoint(trained or ())
    )
    assert trained
    assert trained.isdisjoint(groups_of(held_out(plan)))
    assert len(plan.probes.held) > 20
    assert plan.validated
    assert plan.notes == []
    assert "notes" not in plan.words


def test_a_run_says_how_many_of_its_groups_the_start_has_seen(folder: Path) -> None:
    """All were trained on but for four, which are probes; the other probes were seen."""
    adapter = copy_of(folder, "most")
    kept_out = groups_of(lora_runs.example(0, name) for name in NAMES[:4])
    trained_groups.write(adapter.parent, groups_of(examples()) - kept_out)

    plan = make_plan(settings(folder, "seen", adapter=str(adapter), steps=1))
    outcome = train(plan)

    new = [example for example in held_out(plan) if not kept_out.isdisjoint(groups_of([example]))]
    assert {turn.category for example in new for turn in example.turns} == set(NAMES[:4])
    of = len(grouped(plan.probes.held))
    assert plan.notes[0].startswith(f"{of - 4} of {of} probe groups were trained on before")
    assert "6 of 6 validation groups were trained on before" in plan.notes[1]
    said = json.loads((outcome.run.folder / "run.json").read_text())["notes"]
    assert said == ". ".join(plan.notes)
    every = trained_groups.read(outcome.run.final)
    rows = {row.origin for row in plan.steps_plan.data.train}
    assert every == (groups_of(examples()) - kept_out) | groups_of(
        example for example in examples() if example.id in rows
    )


def test_an_adapter_that_does_not_say_what_it_was_trained_on_is_used_and_told_of(
    folder: Path,
) -> None:
    """Of an older run, or of none of ours."""
    adapter = copy_of(folder, "silent")

    plan = make_plan(settings(folder, "unused", adapter=str(adapter)))

    assert plan.seen is None
    assert plan.notes[0].startswith("The adapter does not say")


def test_a_list_of_groups_that_is_broken_is_named(folder: Path) -> None:
    adapter = copy_of(folder, "broken")
    (adapter.parent / trained_groups.FILE).write_text("[")

    with pytest.raises(SettingsError, match=r"trained_groups\.json cannot be read"):
        make_plan(settings(folder, "unused", adapter=str(adapter)))


def copy_of(folder: Path, name: str) -> Path:
    """Of the adapter alone, as if of another run."""
    final = folder / "runs" / name / "final"
    shutil.copytree(write_adapter(folder), final)
    return final


# --- which adapter --------------------------------------------------------------------------------


def test_the_latest_adapter_is_that_of_the_beginning_for_a_resume_too(tmp_path: Path) -> None:
    asked = settings(tmp_path, adapter="latest", baseline=True)
    first = write_adapter(tmp_path).resolve()
    begun = make_plan(asked).settings
    run = runs.begin(Path(asked.out), "geometric", asdict(begun), "", steps=8)
    newer = copy_of(tmp_path, "newer")
    shutil.copytree(first, run.final)  # its own: the baseline is not there yet
    for final, time in ((newer, 3e9), (run.final, 4e9)):
        os.utime(final / "adapter_config.json", (time, time))

    resumed = make_plan(asked, resume=True)

    assert resumed.adapter == Path(begun.adapter) == first
    assert tuple(data_of(with_adapter(asked, resume=True))["data"]) == asked.data
