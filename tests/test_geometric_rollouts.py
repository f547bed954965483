"""G10: the execution reward is of code that really ran, between two steps of generation."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
np = pytest.importorskip("numpy")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from geometric_runs import model_of, settings  # noqa: E402
from worldmodel_kernel.workspace.pool import LIGHT, Pool  # noqa: E402
from worldmodel_train.evaluate import problems_of  # noqa: E402
from worldmodel_train.examples import Example  # noqa: E402
from worldmodel_train.geometric.budget import Budget  # noqa: E402
from worldmodel_train.geometric.epochs import REPORT, code_of  # noqa: E402
from worldmodel_train.geometric.planning import Plan, make_plan  # noqa: E402
from worldmodel_train.geometric.probes import Held, LossMeter  # noqa: E402
from worldmodel_train.geometric.rollouts import (  # noqa: E402
    RewardMeter,
    Rollouts,
    is_cut_off,
    limits_of,
)
from worldmodel_train.geometric.vector import Parameters  # noqa: E402
from worldmodel_train.reward import RAN  # noqa: E402
from worldmodel_train.rows import Row, to_row  # noqa: E402

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("geometric")


@pytest.fixture(scope="module")
def planned(folder: Path) -> tuple[Plan, Any]:
    return model_of(folder)


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(LIGHT) as made:
        yield made


class Replay:
    """A model that knows a row by heart, and is asked about nothing else."""

    def __init__(self, row: Row) -> None:
        self._row = row
        self._context: list[int] = []
        self.sampled: set[int] = set()
        """Places in the row."""

        self.forwarded = 0
        """Tokens that went through the model."""

    @contextmanager
    def inside(self, model: Any) -> Iterator["Replay"]:
        base = model.get_base_model()
        hooks = [
            base.model.register_forward_pre_hook(self._read, with_kwargs=True),
            base.lm_head.register_forward_hook(self._write),
        ]
        try:
            yield self
        finally:
            for hook in hooks:
                hook.remove()

    def _read(self, module: Any, args: Any, kwargs: dict[str, Any]) -> None:
        self.forwarded += kwargs["input_ids"].numel()
        self._context[int(kwargs["position_ids"][0, 0]) :] = kwargs["input_ids"][0].tolist()

    def _write(self, module: Any, args: Any, logits: Any) -> Any:
        known = len(self._context)
        row = self._row
        assert row.ids[:known] == self._context
        self.sampled.add(known)
        return torch.full_like(logits, -100.0).index_fill_(1, torch.tensor([row.ids[known]]), 0.0)


def rollouts_of(planned: tuple[Plan, Any], pool: Pool, step_tokens: int = 300) -> Rollouts:
    """One context at a time."""
    plan, model = planned
    codec, budget = plan.steps_plan.codec, Budget()
    return Rollouts(model, codec, pool, budget, 512, at_once=1, step_tokens=step_tokens)


def reward(rollouts: Rollouts, held: Held) -> float:
    losses = LossMeter(rollouts.model, Budget(), 300, torch.no_grad)
    meter = RewardMeter(rollouts, losses, "output")
    return float(meter([Parameters(rollouts.model).read()], [held], "x").rewards[0, 0])


@pytest.mark.parametrize("cycles", [1, 2])
def test_g10_the_recorded_answer_earns_one_and_no_output_is_sampled(
    planned: tuple[Plan, Any], pool: Pool, cycles: int
) -> None:
    """The model's part of the row is sampled, id by id, and nothing else, but for what it is asked
    for while the turn hears of the end of the code, which is dropped. Outputs come from the shell.
    """
    held = next(h for h in planned[0].probes.held if _cycles(h) == cycles)
    own = {place for place, weight in enumerate(held.row.weights) if weight}
    first_of_outputs = {
        place for place, observed in enumerate(held.row.observed) if observed and place - 1 in own
    }
    rollouts = rollouts_of(planned, pool)

    with Replay(held.row).inside(planned[1]) as replay:
        assert reward(rollouts, held) == 1.0
        (((_, record),),) = rollouts.answers(
            [Parameters(planned[1]).read()], problems_of([held.example]), "again"
        )[0]

    assert record.sampled_tokens == len(own)
    assert own <= replay.sampled <= own | first_of_outputs
    assert len(first_of_outputs) == cycles
    assert rollouts.budget.tokens == {"x": len(held.row.ids), "again": len(held.row.ids)}
    asked_in_vain = (
        rollouts.budget.spent - replay.forwarded
    )  # by the last token, which none follows
    assert -2 * cycles <= asked_in_vain <= 2


def test_g10_the_same_answer_with_other_code_earns_little(
    planned: tuple[Plan, Any], pool: Pool
) -> None:
    """It says what the recorded one says; what its code prints is another."""
    held = next(h for h in planned[0].probes.held if _cycles(h) == 1)
    (turn,) = held.example.turns
    number = int(turn.prompt.split()[3])
    reply = turn.reply.replace("+ 1", "- 1").replace(f"\n{number + 1}\n", f"\n{number - 1}\n")
    other = Example("other", (replace(turn, reply=reply),))
    row = to_row(planned[0].steps_plan.codec, other, max_tokens=512)
    assert row is not None

    with Replay(row).inside(planned[1]):
        assert reward(rollouts_of(planned, pool), held) == RAN


def test_a_problem_without_text_to_compare_has_no_reward(
    planned: tuple[Plan, Any], pool: Pool
) -> None:
    held = planned[0].probes.held[0]
    (turn,) = held.example.turns
    talk = Example("talk", (replace(turn, reply="Good morning!"),))
    row = to_row(planned[0].steps_plan.codec, talk, max_tokens=512)
    assert row is not None
    rollouts = rollouts_of(planned, pool)

    with Replay(row).inside(planned[1]):
        assert np.isnan(reward(rollouts, Held(talk, row)))
        point = Parameters(planned[1]).read()
        event = code_of(rollouts.answers([point], problems_of([talk]), REPORT)[0])
    assert (event["problems"], event["answered"], event["reward"]) == (1, 1.0, None)


def test_a_recorded_answer_that_is_longer_than_a_candidates_may_be_is_counted(
    folder: Path, planned: tuple[Plan, Any], pool: Pool
) -> None:
    """Its last token is the one that does not fit. A plan says how many there are."""
    codec = planned[0].steps_plan.codec
    held = next(h for h in planned[0].probes.held if _cycles(h) == 1)
    (turn,) = held.example.turns
    steps = [0]
    for observed, weight in zip(held.row.observed, held.row.weights, strict=True):
        steps = [*steps, 0] if observed and steps[-1] else steps
        steps[-1] += bool(weight)
    assert len(steps) == 2
    longest = max(steps)

    for room in (longest, longest - 1):
        cut_off = room < longest
        assert is_cut_off(codec, turn.reply, limits_of(room)) is cut_off
        with Replay(held.row).inside(planned[1]):
            found = reward(rollouts_of(planned, pool, step_tokens=room), held)
        assert (found == 1.0) is not cut_off

    short = make_plan(settings(folder, "short", report=2, step_tokens=longest - 9))
    long = make_plan(settings(folder, "long", exec_reward=True, step_tokens=300))
    assert short.notes[0].startswith("2 of 2 questions whose code is judged have an answer that is")
    assert long.notes == []


def _cycles(held: Held) -> int:
    return held.example.turns[0].reply.count("<code>")
