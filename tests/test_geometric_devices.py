"""A geometric run and its device: what it computes in, and what heat does to its searches."""

import json
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from fake_sensors import Stove  # noqa: E402
from geometric_runs import settings  # noqa: E402
from worldmodel_train.geometric import baseline  # noqa: E402
from worldmodel_train.geometric.planning import make_plan  # noqa: E402
from worldmodel_train.geometric.searching import FILE, Memory  # noqa: E402
from worldmodel_train.geometric.stage import Outcome, train  # noqa: E402

pytestmark = pytest.mark.slow
CLOCK = ("tokens_per_s", "eta_s", "memory_bytes", "paused_s", "temperature_c")
FEW: dict[str, Any] = {"steps": 4, "eval_every": 4, "moves": ("jump",), "jump_every": 2}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("heat")


@pytest.fixture(scope="module")
def looks() -> dict[str, int]:
    """By event of a run on a cool card, how often its guard had looked when it was told."""
    return {}


@pytest.fixture(scope="module")
def cool(folder: Path, looks: dict[str, int]) -> Outcome:
    stove = Stove([60])

    def hear(event: dict[str, Any]) -> None:
        looks[f"{event.get('move', 'step')} {event['step']}"] = stove.looks

    outcome = train(make_plan(settings(folder, "cool", **FEW)), hear=hear, guard=stove.guard())
    assert stove.closed
    return outcome


def without_clock(outcome: Outcome) -> list[dict[str, Any]]:
    return [{k: v for k, v in e.items() if k not in CLOCK} for e in outcome.run.events]


def test_a_run_says_where_it_computes_and_keeps_what_auto_came_to(
    folder: Path, cool: Outcome
) -> None:
    kept = json.loads((cool.run.folder / "run.json").read_text())
    assert kept["device"].startswith("training on the CPU in float32, because")
    settled = cool.run.folder / "settings.json"
    assert json.loads(settled.read_text())["bf16"] == "off"

    stopped = train(make_plan(settings(folder, "kept", **FEW)), guard=Stove([60.0, 95]).guard())
    path = stopped.run.folder / "settings.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"bf16": "on"}))
    resumed = make_plan(settings(folder, "kept", **FEW), resume=True)
    assert resumed.settings.bf16 == resumed.steps_plan.settings.bf16 == "on"


def test_searches_wait_for_a_hot_card_and_find_the_same(
    folder: Path, cool: Outcome, looks: dict[str, int]
) -> None:
    """It is hot for three looks in the middle of a search."""
    course = [60.0] * (looks["jump 2"] - 2) + [95, 95, 95, 60]

    hot = train(make_plan(settings(folder, "hot", **FEW)), guard=Stove(course).guard())

    assert without_clock(hot) == without_clock(cool)
    assert [e["paused_s"] for e in hot.run.events if "paused_s" in e][-1] == 3


def test_a_search_in_which_it_stays_hot_is_made_after_the_next_step(
    folder: Path, cool: Outcome, looks: dict[str, int]
) -> None:
    plan = settings(folder, "stays", **FEW)
    course = [60.0] * (looks["jump 2"] - 2) + [95]

    stopped = train(make_plan(plan), guard=Stove(course).guard())

    assert stopped.stopped
    assert stopped.step == 2
    assert "did not cool down in 50 s" in stopped.reason
    status = json.loads((stopped.run.folder / "status.json").read_text())
    assert (status["state"], "junction 95" in status["reason"]) == ("stopped", True)
    memory = Memory.read(stopped.run.whole_checkpoints()[2] / FILE)
    assert memory.searches == memory.paces["jump"].tried == 0
    assert memory.budget.tokens["jump"] > 0, "what was computed was spent"

    resumed = train(make_plan(plan, resume=True), resume=True, guard=Stove([60]).guard())

    assert not resumed.stopped
    steps = [e["step"] for e in resumed.run.events if "move" in e]
    assert steps[0] == 3
    losses = [[e["loss"] for e in o.run.events if "loss" in e][:2] for o in (resumed, cool)]
    assert losses[0] == losses[1]


def test_the_baseline_waits_too_and_is_stopped_by_heat_with_the_result_kept(folder: Path) -> None:
    plan = make_plan(settings(folder, "compared", **FEW | {"baseline": True}))
    outcome = train(plan, guard=Stove([60]).guard())

    assert baseline.compare(plan, outcome, guard=Stove([60, 60, 95]).guard()) is None
    status = json.loads((outcome.run.folder / "status.json").read_text())
    assert (status["state"], "did not cool" in status["reason"]) == ("stopped", True)
    assert (outcome.run.final / "adapter_config.json").is_file()
    assert baseline.compare(plan, outcome, guard=Stove([60]).guard()) is not None
