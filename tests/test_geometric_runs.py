"""Whole runs: sound searches, exact resume, and never a gain without its baseline.

The defects of the reference by number (G1 to G10): each has a test here that would have caught it.
"""

import json
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest

torch = pytest.importorskip("torch")
np = pytest.importorskip("numpy")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from geometric_runs import model_of, settings  # noqa: E402
from worldmodel_kernel.errors import SettingsError  # noqa: E402
from worldmodel_train.geometric import baseline  # noqa: E402
from worldmodel_train.geometric.acceptance import Rule  # noqa: E402
from worldmodel_train.geometric.budget import Budget  # noqa: E402
from worldmodel_train.geometric.moves import jump, shuffled, sphere  # noqa: E402
from worldmodel_train.geometric.planning import make_plan  # noqa: E402
from worldmodel_train.geometric.probes import LossMeter  # noqa: E402
from worldmodel_train.geometric.rounds import Search, by_loss  # noqa: E402
from worldmodel_train.geometric.searching import FILE, Memory  # noqa: E402
from worldmodel_train.geometric.stage import Outcome, outcome_of, train  # noqa: E402
from worldmodel_train.geometric.vector import Parameters  # noqa: E402

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("geometric")


@pytest.fixture(scope="module")
def whole(folder: Path) -> Outcome:
    """A run with jumps and spheres that was not interrupted, but for its baseline."""
    outcome = train(make_plan(settings(folder, "whole", baseline=True)))
    outcome.run.set_status("stopped")
    return outcome


@pytest.fixture(scope="module")
def model(folder: Path) -> Any:
    return model_of(folder)[1]


def meter(model: Any, budget: Budget | None = None) -> LossMeter:
    return LossMeter(model, budget or Budget(), 300, torch.no_grad)


def searches(outcome: Outcome) -> list[dict[str, Any]]:
    return [event for event in outcome.run.events if "move" in event]


@contextmanager
def forwarded() -> Iterator[dict[bool, int]]:
    """How many ids go through models, by whether those are in training mode."""
    tokens = {True: 0, False: 0}

    def count(module: Any, args: Any) -> None:
        if isinstance(module, torch.nn.Embedding):
            tokens[module.training] += args[0].numel()

    hook = torch.nn.modules.module.register_module_forward_pre_hook(count)
    try:
        yield tokens
    finally:
        hook.remove()


def without_clock(outcome: Outcome) -> list[dict[str, Any]]:
    clock = ("tokens_per_s", "eta_s", "memory_bytes")
    return [{k: v for k, v in e.items() if k not in clock} for e in outcome.run.events]


# --- G2: scoring ----------------------------------------------------------------------------------


def test_g2_the_same_point_has_the_same_losses_though_training_has_dropout(
    folder: Path, model: Any
) -> None:
    plan = make_plan(settings(folder, "unused"))
    rows = [held.row for held in plan.probes.held[:12]]
    model.train()

    first, second = meter(model)(rows, "x"), meter(model)(rows, "x")

    assert model.training
    assert (first == second).all()
    alone = np.concatenate([meter(model)([row], "x") for row in rows])
    assert np.allclose(first, alone, atol=1e-5)
    ids = torch.tensor([rows[0].ids])
    with torch.no_grad():
        assert not torch.equal(model(ids).logits, model(ids).logits)  # dropout is there
    model.eval()


def test_the_loss_of_a_row_is_the_weighted_mean_of_its_tokens(folder: Path, model: Any) -> None:
    row = make_plan(settings(folder, "unused")).probes.held[0].row
    with torch.no_grad():
        logprobs = model(torch.tensor([row.ids])).logits[0].log_softmax(-1)
    tokens = [-float(logprobs[i - 1, row.ids[i]]) for i in range(1, len(row.ids))]
    wanted = sum(w * t for w, t in zip(row.weights[1:], tokens, strict=True)) / sum(row.weights[1:])

    assert meter(model)([row], "x")[0] == pytest.approx(wanted, rel=1e-5)


# --- G3, G4: what is accepted ---------------------------------------------------------------------


def test_g3_placebos_are_accepted_within_the_level_over_200_draws(folder: Path, model: Any) -> None:
    """Zero-information candidates: the same function by other parameters, through the whole
    procedure on the real model. The better of two is "better" than what there is in most draws, by
    rounding alone; the test accepts at most the level."""
    plan = make_plan(settings(folder, "unused", probe_groups=6))
    parameters = Parameters(model)
    now = parameters.read()
    score = by_loss(parameters, meter(model))
    accepted = best_of_k = 0
    for seed in range(200):
        generator = torch.Generator().manual_seed(seed)
        points = [shuffled(now, parameters, generator) for _ in range(2)]
        rule, random = Rule(lots=1), np.random.default_rng(seed)
        probe = plan.probes.draw(Random(seed))
        found = Search(now, probe, rule, random).around(points, score).facts
        accepted += found["accepted"]
        best_of_k += found["best_of_k"]

    assert accepted <= 18  # more has a chance below 1 in 100 at 5 %
    assert best_of_k > 100


def test_a_point_that_is_really_better_is_found_and_a_worse_one_is_not(
    folder: Path, model: Any
) -> None:
    plan = make_plan(settings(folder, "unused"))
    parameters = Parameters(model)
    now = parameters.read()
    rows = [held.row for held in plan.trained[:16]]
    model.zero_grad()
    for row in rows:
        logits = model(torch.tensor([row.ids])).logits[0, :-1]
        weights = torch.tensor(row.weights[1:])
        losses = torch.nn.functional.cross_entropy(
            logits, torch.tensor(row.ids[1:]), reduction="none"
        )
        (losses * weights).sum().backward()
    gradient = torch.cat([p.grad.reshape(-1) for p in model.parameters() if p.requires_grad])
    model.zero_grad()
    downhill = now - 0.01 * now.norm() * gradient / gradient.norm()
    score = by_loss(parameters, meter(model))

    for before, better in ((2 * now - downhill, True), (downhill, False)):
        search = Search(now, plan.probes.draw(Random(0)), Rule(), np.random.default_rng(0))
        outcome = search.along(partial(jump, before, now), score, first=0.5, most=4)
        assert outcome.facts["accepted"] is better
        assert torch.equal(parameters.read(), now)
        if better:
            point = jump(before, now, outcome.facts["multiple"])
            assert torch.equal(outcome.point, point)
            assert outcome.facts["after"] < outcome.facts["before"]


def test_a_point_whose_loss_is_not_finite_is_never_taken(folder: Path, model: Any) -> None:
    plan = make_plan(settings(folder, "unused"))
    parameters = Parameters(model)
    now = parameters.read()
    search = Search(now, plan.probes.draw(Random(0)), Rule(), np.random.default_rng(0))

    for bad in (float("nan"), 1e30):
        before = now - bad
        score = by_loss(parameters, meter(model))
        outcome = search.along(partial(jump, before, now), score, first=1.0, most=3)
        assert outcome.point is None
        assert torch.equal(parameters.read(), now)


# --- G5, G6, G7: a search inside a run ------------------------------------------------------------


def test_a_run_says_of_each_search_what_it_found_and_what_it_cost(whole: Outcome) -> None:
    made = searches(whole)

    assert {event["move"] for event in made} == {"jump", "sphere"}
    for event in made:
        assert 0 <= event["by_lot"] <= 1
        assert event["groups"] == 8
        if event["accepted"]:
            assert event["p"] <= 0.05
            assert event["gain"] == pytest.approx(event["before"] - event["after"], abs=1e-4)
    assert any(event["accepted"] for event in made)
    assert whole.run.final.is_dir()
    epochs = [event for event in whole.run.events if "epoch" in event]
    assert epochs[-1]["jump_tried"] == sum(event["move"] == "jump" for event in made)
    tried = [event for event in made if event["placebo_accepted"] is not None]
    assert {event["move"] for event in tried} == {"jump", "sphere"}
    jumps = [event["placebo_accepted"] for event in tried if event["move"] == "jump"]
    assert epochs[-1]["jump_placebos"] == len(jumps) < epochs[-1]["jump_tried"]
    assert epochs[-1]["jump_placebo"] == pytest.approx(sum(jumps) / len(jumps))
    assert epochs[-1]["placebos_above_level"] is False


def test_g5_no_candidate_is_farther_than_the_reach_says(whole: Outcome) -> None:
    spheres = [e for e in searches(whole) if e["move"] == "sphere" and e["accepted"]]

    assert spheres
    for event in spheres:
        assert event["distance"] == pytest.approx(event["reach"], rel=1e-3)


def test_g6_the_optimizers_moments_go_on_through_an_accepted_jump(
    folder: Path, whole: Outcome
) -> None:
    """They are those of all steps: as many as were taken, and they lie in the checkpoint."""
    state = torch.load(whole.run.checkpoints / "checkpoint-8" / "optimizer.pt", weights_only=False)[
        "state"
    ]

    assert {int(each["step"]) for each in state.values()} == {8}
    assert all(float(each["exp_avg"].abs().sum()) > 0 for each in state.values())


def test_g7_what_is_logged_of_an_accepted_search_is_the_new_loss(whole: Outcome) -> None:
    accepted = [e for e in searches(whole) if e["accepted"]]

    assert all(event["after"] < event["before"] for event in accepted)


def test_every_token_of_a_search_is_charged(folder: Path) -> None:
    """What is charged is what really went through the model. Nothing is validated here, so that
    only searches compute in evaluation mode. Rollouts: test_geometric_rollouts.py."""
    plan = make_plan(settings(folder, "charged", valid_share=0.0, placebo_every=2))
    with forwarded() as tokens:
        outcome = train(plan)
    budget = outcome.memory.budget
    trained = [e["tokens"] for e in outcome.run.events if "tokens" in e][-1]

    assert any(event.get("p") is not None for event in searches(outcome))  # winners were confirmed
    assert set(budget.tokens) == {"steps", "jump", "sphere", "placebo"}
    assert budget.tokens["steps"] == 3 * trained == 3 * tokens[True]
    assert budget.spent - budget.tokens["steps"] == tokens[False]
    assert budget.spent == sum(budget.tokens.values()) == searches(outcome)[-1]["spent"]


# --- G8: resume -----------------------------------------------------------------------------------


@pytest.mark.parametrize("stop_at", [3, 6])
def test_g8_a_stopped_run_resumes_bit_for_bit(folder: Path, whole: Outcome, stop_at: int) -> None:
    plan = settings(folder, f"stopped-{stop_at}", baseline=True)

    def hear(event: dict[str, Any]) -> None:
        if event["step"] == stop_at and "loss" in event:
            signal.raise_signal(signal.SIGTERM)

    stopped = train(make_plan(plan), hear=hear)
    assert stopped.stopped
    assert not stopped.run.final.exists()

    resumed = train(make_plan(plan, resume=True), resume=True)

    assert without_clock(resumed) == without_clock(whole)
    for name in (
        "final/adapter_model.safetensors",
        "checkpoints/checkpoint-8/adapter_model.safetensors",
    ):
        assert (whole.run.folder / name).read_bytes() == (resumed.run.folder / name).read_bytes()
    memories = [Memory.read(outcome.run.folder / FILE) for outcome in (whole, resumed)]
    for memory in memories:
        memory.budget.seconds.clear()
    assert memories[0] == memories[1]


def test_g8_a_run_is_resumed_with_its_own_adapter_and_settings_only(
    folder: Path, whole: Outcome
) -> None:
    with pytest.raises(SettingsError, match=r"level was 0\.05, is 0\.1"):
        make_plan(settings(folder, "whole", baseline=True, level=0.1), resume=True)
    with pytest.raises(SettingsError, match="holds a run already"):
        make_plan(settings(folder, "whole", baseline=True))


# --- the baseline ---------------------------------------------------------------------------------


def test_no_gain_without_the_baseline_of_the_same_budget(folder: Path, whole: Outcome) -> None:
    """It is stopped once, and run anew; the geometric result is not touched by it."""
    plan = make_plan(settings(folder, "whole", baseline=True), resume=True)
    before = (whole.run.final / "adapter_model.safetensors").read_bytes()
    outcome = outcome_of(plan)
    assert outcome.memory == whole.memory

    def stop(event: dict[str, Any]) -> None:
        if event["step"] == 2 and "loss" in event:
            signal.raise_signal(signal.SIGTERM)

    assert baseline.compare(plan, outcome, hear=stop) is None
    assert not (whole.run.folder / "comparison.json").exists()
    found = baseline.compare(plan, outcome)

    assert found is not None
    assert found.spent == whole.memory.budget.spent <= found.baseline_spent
    assert found.baseline_spent < 1.5 * found.spent
    assert found.baseline_steps > found.steps == 8
    assert found.gain.low <= found.gain.mean <= found.gain.high
    assert found.gain.mean == pytest.approx(found.baseline_loss - found.loss, abs=0.05)
    assert json.loads((whole.run.folder / "status.json").read_text())["state"] == "finished"
    written = json.loads((whole.run.folder / "comparison.json").read_text())
    assert written["verdict"] == found.gain.verdict
    assert (whole.run.final / "adapter_model.safetensors").read_bytes() == before
    with pytest.raises(SettingsError, match="has finished"):
        make_plan(settings(folder, "whole", baseline=True), resume=True)


# --- the execution reward (G10: test_geometric_rollouts.py) ---------------------------------------


@pytest.mark.parametrize(("reward", "low", "high"), [("output", -0.1, 1.0), ("reference", -9, -1)])
def test_with_the_execution_reward_all_searches_are_made_and_code_is_reported(
    folder: Path, reward: str, low: float, high: float
) -> None:
    """The reference's has the loss in it: without, it would be between −0.5 and 0.3."""
    plan = make_plan(
        settings(folder, reward, exec_reward=True, reward=reward, steps=4, evolve_every=3, report=3,
                 probe_groups=6, problems=2, pairs=2, generations=1)
    )  # fmt: skip

    outcome = train(plan)

    made = {event["move"]: event for event in searches(outcome)}
    assert set(made) == {"jump", "sphere", "evolve"}
    assert low <= made["evolve"]["candidates_reward"] <= high
    epochs = [event for event in outcome.run.events if "epoch" in event]
    assert [event["step"] for event in epochs] == [0, 4]
    for name in ("code_extracted", "syntax_valid", "execution_success", "output_match", "reward"):
        assert all(event[name] is not None for event in epochs), name
    assert outcome.memory.budget.tokens["evolve"] > 0


def test_a_line_search_begins_with_the_whole_step_and_goes_far(folder: Path) -> None:
    """At a rate that is much too small."""
    outcome = train(make_plan(settings(folder, "line", line_search=True, steps=4, moves=("jump",),
                                       jump_every=2, learning_rate=1e-5)))  # fmt: skip

    made = searches(outcome)
    assert [event["move"] for event in made] == ["jump", "jump"]
    assert made[0]["reach"] == 1.0
    assert max(event["candidates"] for event in made) == 8
    assert outcome.memory.multiples[0] == made[0]["multiple"] == 2.0 ** (made[0]["candidates"] - 1)


def test_a_sphere_leaves_the_rows_of_tags_alone(folder: Path, model: Any) -> None:
    parameters = Parameters(model)
    parameters.names[0] = "base_model.model.embed_tokens.token_adapter.trainable_tokens_delta"
    now = parameters.read()

    point = sphere(now, parameters, 0.1, torch.Generator().manual_seed(0))

    size = parameters.sizes[0]
    assert torch.equal(point[:size], now[:size])
    assert not torch.equal(point[size:], now[size:])


def test_settings_that_cannot_be_meant_are_refused(folder: Path) -> None:
    good = settings(folder)
    for values, words in (
        ({"preset": "bold"}, "no preset 'bold'"),
        ({"reward": "outputs"}, "did you mean 'output'"),
        ({"moves": ("leap",)}, "no move 'leap'"),
        ({"level": 0.7}, "level is 0.7"),
        ({"probe_share": 0.0}, "held-out rows only"),
        ({"learning_rate": 0.0}, "learning_rate is 0.0"),
    ):
        with pytest.raises(SettingsError, match=words):
            replace(good, **values)
