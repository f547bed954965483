"""Many candidates in one batch: exactly what peft computes for each of them."""

from dataclasses import replace
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from conftest import codec_of  # noqa: E402
from geometric_runs import examples, model_of  # noqa: E402
from worldmodel_kernel.devices.guard import TooHot  # noqa: E402
from worldmodel_kernel.errors import WorkspaceError  # noqa: E402
from worldmodel_kernel.workspace.pool import LIGHT, Pool  # noqa: E402
from worldmodel_kernel.workspace.session import Session  # noqa: E402
from worldmodel_train.evaluate import problems_of  # noqa: E402
from worldmodel_train.geometric.budget import Budget  # noqa: E402
from worldmodel_train.geometric.moves import sphere  # noqa: E402
from worldmodel_train.geometric.rollouts import Rollouts  # noqa: E402
from worldmodel_train.geometric.stacked import Layout, layout, stacked  # noqa: E402
from worldmodel_train.geometric.vector import Parameters  # noqa: E402

pytestmark = pytest.mark.slow
K = 3


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The model with its adapter, and K candidates far apart."""
    _, model = model_of(tmp_path_factory.mktemp("stacked"))
    parameters = Parameters(model)
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if ".lora_B." in name:
                parameter.normal_(0, 0.3, generator=generator)
    now = parameters.read()
    return model, [sphere(now, parameters, 1.0, generator) for _ in range(K)]


def by_peft(model: Any, vector: Any, ids: Any) -> Any:
    parameters = Parameters(model)
    present = parameters.read()
    parameters.write(vector)
    with torch.no_grad():
        logits = model(input_ids=ids).logits
    parameters.write(present)
    return logits


ROWS = {
    "by candidate": [0, 1, 2],
    "in any order": [2, 0, 1, 0, 2, 2],
    "one candidate alone": [1],
    "a candidate without rows": [0, 2, 2],
}


@pytest.mark.parametrize("rows", ROWS)
def test_each_row_is_computed_with_its_own_candidate(made: Any, rows: str) -> None:
    model, vectors = made
    owners = ROWS[rows]
    generator = torch.Generator().manual_seed(1)
    ids = torch.randint(0, 200, (len(owners), 11), generator=generator)

    with torch.no_grad(), stacked(model, vectors, lambda: layout(owners, K)):
        found = model(input_ids=ids).logits

    for row, owner in enumerate(owners):
        wanted = by_peft(model, vectors[owner], ids[row : row + 1])[0]
        assert torch.allclose(found[row], wanted, atol=1e-4)
        other = by_peft(model, vectors[(owner + 1) % K], ids[row : row + 1])[0]
        assert not torch.allclose(found[row], other, atol=1e-2)


def test_rows_that_stand_by_candidate_are_not_moved() -> None:
    assert layout([0, 0, 1, 1], 2) == Layout(2, None, None)
    assert layout([0, 1, 0], 2).rows.tolist() == [0, 2, 1, 0]
    assert layout([0, 1, 0], 2).places.tolist() == [0, 2, 1]


def test_the_model_is_what_it_was_afterwards_also_after_an_error(made: Any) -> None:
    model, vectors = made
    ids = torch.arange(9)[None]
    with torch.no_grad():
        before = model(input_ids=ids).logits
        with pytest.raises(WorkspaceError), stacked(model, vectors, lambda: layout([0], K)):
            raise WorkspaceError("in the middle")
        after = model(input_ids=ids).logits

    assert torch.equal(before, after)


def test_answers_are_those_of_one_candidate_after_another(made: Any) -> None:
    """Greedy, with the rows of a step coming and going, and code that is really run."""
    model, vectors = made
    problems = problems_of(examples(groups=5, each=1))
    with Pool(LIGHT) as pool:
        rollouts = Rollouts(
            model, codec_of("bytes"), pool, Budget(), 512, at_once=9, step_tokens=40
        )
        together = rollouts.answers(vectors, problems, "")
        alone = [rollouts.answers([vector], problems, "")[0] for vector in vectors]

    def said(found: Any) -> list[list[str]]:
        return [[b.text for _, r in a for b in r.blocks] for row in found for a in row]

    assert said(together) == said(alone)
    assert len({str(said([row])) for row in together}) > 1  # candidates differ


def test_what_is_read_and_generated_is_charged(made: Any) -> None:
    model, vectors = made
    budget = Budget()
    with Pool(LIGHT) as pool:
        rollouts = Rollouts(model, codec_of("bytes"), pool, budget, 512, at_once=9, step_tokens=8)
        found = rollouts.answers(vectors[:2], problems_of(examples(groups=2, each=1)), "sphere")

    tokens = [r.context_tokens + r.sampled_tokens for row in found for a in row for _, r in a]
    assert budget.tokens["sphere"] >= sum(tokens) > 0
    assert budget.seconds["sphere"] > 0


class Shaky(Pool):
    """Its first session fails for a reason that says nothing of the code in it."""

    shaken = False

    def session(self) -> Session:
        made = super().session()
        made.infrastructure_failed, self.shaken = not self.shaken, True
        return made


def test_a_try_that_is_repeated_is_charged_too(made: Any) -> None:
    model, vectors = made
    problems = problems_of(examples(groups=1, each=1))
    spent = []
    for kind in (Pool, Shaky):
        budget = Budget()
        with kind(LIGHT) as pool:
            rollouts = Rollouts(
                model, codec_of("bytes"), pool, budget, 512, at_once=4, step_tokens=8
            )
            assert rollouts.answers(vectors[:1], problems, "sphere") != [[None]]
        spent.append(budget.tokens["sphere"])

    assert spent[1] == 2 * spent[0] > 0


def test_decoding_rests_between_its_steps_and_ends_where_that_is_no_help(made: Any) -> None:
    model, vectors = made
    calls = []

    def rest() -> None:
        calls.append(1)
        if len(calls) >= 5:
            raise TooHot("it did not cool down")

    ids = torch.arange(9)[None]
    with torch.no_grad():
        before = model(input_ids=ids).logits
    with Pool(LIGHT) as pool:
        rollouts = Rollouts(
            model, codec_of("bytes"), pool, Budget(), 512, at_once=4, step_tokens=8, rest=rest
        )
        with pytest.raises(TooHot):
            rollouts.answers(vectors, problems_of(examples(groups=2, each=1)), "sphere")

    assert len(calls) >= 5
    with torch.no_grad():
        assert torch.equal(model(input_ids=ids).logits, before)


def test_a_failure_of_the_infrastructure_is_no_score(made: Any) -> None:
    """A pool that is closed gives no shell: nothing is known of the candidate."""
    model, vectors = made
    pool = Pool(LIGHT)
    pool.close()
    rollouts = Rollouts(model, codec_of("bytes"), pool, Budget(), 512, at_once=4, step_tokens=8)
    (example,) = examples(groups=1, each=1)
    problems = problems_of([replace(example, setup=("x = 1",))])

    assert rollouts.answers(vectors[:1], problems, "") == [[None]]
