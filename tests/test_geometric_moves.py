"""Where a search looks: along the last step, on a sphere, by evolution."""

from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from geometric_runs import model_of  # noqa: E402
from worldmodel_train.geometric.moves import (  # noqa: E402
    PRESETS,
    Pace,
    evolved,
    jump,
    rank_one,
    rank_weights,
    shuffled,
    sphere,
)
from worldmodel_train.geometric.vector import Parameters  # noqa: E402


class Toy(torch.nn.Module):
    """Two LoRA pairs, named as peft names them; the second B is still zero."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        for name, shape, scale in (
            ("one.lora_A.default", (4, 30), 0.1),
            ("one.lora_B.default", (20, 4), 5.0),
            ("two.lora_A.default", (4, 10), 1.0),
            ("two.lora_B.default", (10, 4), 0.0),
        ):
            parent: torch.nn.Module = self
            for part in name.split("."):
                if not hasattr(parent, part):
                    parent.add_module(part, torch.nn.Module())
                parent = getattr(parent, part)
            parent.weight = torch.nn.Parameter(scale * torch.randn(shape))


@pytest.fixture
def toy() -> Parameters:
    return Parameters(Toy())


def test_a_vector_is_read_and_written_without_loss(toy: Parameters) -> None:
    before = toy.read()

    toy.write(before + 1)

    assert torch.equal(toy.read(), before + 1)
    assert torch.equal(toy.join(toy.split(before)), before)


def test_a_placebo_is_the_same_function_by_other_parameters(toy: Parameters) -> None:
    now = toy.read()

    other = shuffled(now, toy, torch.Generator().manual_seed(0))

    assert not torch.equal(other, now)
    for (a, b), (a2, b2) in zip(pairs(toy, now), pairs(toy, other), strict=True):
        assert torch.allclose(b @ a, b2 @ a2, atol=1e-5)
        assert torch.equal(a.sort(dim=0).values, a2.sort(dim=0).values), "the same numbers"
    assert torch.equal(toy.read(), now)


def pairs(toy: Parameters, vector: torch.Tensor) -> list[list[torch.Tensor]]:
    """A and B of each layer."""
    parts = toy.split(vector)
    return [parts[:2], parts[2:]]


@pytest.mark.slow
def test_what_a_vector_holds_is_all_that_an_adapter_trains(tmp_path: Path) -> None:
    _, model = model_of(tmp_path)
    parameters = Parameters(model)

    trained = {name for name, p in model.named_parameters() if p.requires_grad}
    assert set(parameters.names) == trained
    assert all(".lora_A." in name or ".lora_B." in name for name in trained)


def test_a_jump_goes_on_in_the_direction_of_the_last_step() -> None:
    before, now = torch.tensor([0.0, 1.0]), torch.tensor([1.0, 3.0])

    assert torch.equal(jump(before, now, 2.0), torch.tensor([3.0, 7.0]))
    assert torch.equal(jump(before, now, 0.0), now)


def test_a_sphere_has_the_radius_it_says_and_moves_each_matrix_by_its_own_scale(
    toy: Parameters,
) -> None:
    """The reference's limit on a candidate was a ratio of settings, and never held anything."""
    now = toy.read()

    point = sphere(now, toy, 0.05, torch.Generator().manual_seed(0))

    assert float((point - now).norm() / now.norm()) == pytest.approx(0.05, rel=1e-4)
    for before, after in zip(toy.split(now), toy.split(point), strict=True):
        moved = float((after - before).norm())
        assert moved == pytest.approx(0.05 * float(before.norm()), rel=1e-3, abs=1e-9)


def test_the_same_seed_looks_in_the_same_directions(toy: Parameters) -> None:
    now = toy.read()
    one, same, other = (
        sphere(now, toy, 0.1, torch.Generator().manual_seed(seed)) for seed in (1, 1, 2)
    )

    assert torch.equal(one, same)
    assert not torch.equal(one, other)
    assert torch.equal(rank_one(now, toy, 5), rank_one(now, toy, 5))


def test_the_noise_of_evolution_has_rank_one_and_the_scale_of_its_matrix(toy: Parameters) -> None:
    now = toy.read()
    noises = [toy.split(rank_one(now, toy, seed)) for seed in range(200)]

    for place, matrix in enumerate(toy.split(now)):
        assert int(torch.linalg.matrix_rank(noises[0][place])) <= 1
        mean_square = torch.stack([n[place].square().mean() for n in noises]).mean()
        assert float(mean_square) == pytest.approx(float(matrix.square().mean()), rel=0.5, abs=1e-9)


def test_ranks_weigh_and_not_sizes() -> None:
    weights = rank_weights(torch.tensor([0.1, 1000.0, 0.2, 0.1]))

    assert float(weights.sum()) == pytest.approx(0)
    assert torch.equal(weights, rank_weights(torch.tensor([1.0, 3.0, 2.0, 1.0])))
    assert weights[0] == weights[3]
    assert weights[1] == weights.max() == 0.5


def test_where_all_rewards_are_equal_evolution_stays(toy: Parameters) -> None:
    now = toy.read()

    assert torch.equal(evolved(now, toy, [1, 2], torch.full((2, 2), 0.7), rate=1.0), now)


def test_evolution_finds_its_way_to_a_reward_that_has_no_gradient(toy: Parameters) -> None:
    """The reward counts how many of the first matrix's entries are above what they were."""
    now = start = toy.read()
    size = toy.sizes[0]

    def reward(point: torch.Tensor) -> torch.Tensor:
        return (point[:size] > start[:size]).double().mean()

    for round_ in range(30):
        seeds = [100 * round_ + n for n in range(8)]
        noises = [0.05 * rank_one(now, toy, seed) for seed in seeds]
        rewards = torch.stack([torch.stack([reward(now + n), reward(now - n)]) for n in noises])
        now = evolved(now, toy, seeds, rewards, rate=0.3)

    assert reward(now) > 0.7


def test_presets_reach_farther_and_more_often_from_one_to_the_next() -> None:
    conservative, primary, aggressive = (
        PRESETS[name] for name in ("conservative", "primary", "aggressive")
    )

    for name in ("jump_factor", "sphere_radius", "jump_candidates", "sphere_candidates"):
        values = [getattr(p, name) for p in (conservative, primary, aggressive)]
        assert values == sorted(values), name
    for name in ("jump_every", "sphere_every"):
        values = [getattr(p, name) for p in (conservative, primary, aggressive)]
        assert values == sorted(values, reverse=True), name


def test_a_search_that_keeps_failing_becomes_seldom_and_one_that_succeeds_comes_back() -> None:
    pace = Pace.starting(0.1, 10, grow=1.02, shrink=0.99)
    waits = []
    for accepted in (False, False, False, False, False, False, True):
        step = pace.next
        pace.note(step, accepted=accepted)
        waits.append(pace.next - step)

    assert waits == [10, 20, 40, 80, 80, 80, 10]
    assert (pace.tried, pace.accepted) == (7, 1)
    assert 0.01 <= pace.reach <= 0.3


def test_no_success_lets_a_search_reach_without_end() -> None:
    pace = Pace.starting(0.1, 1, grow=1.5, shrink=0.5)
    for step in range(50):
        pace.note(step, accepted=True)
    assert pace.reach == pytest.approx(0.3)
    for step in range(50):
        pace.note(step, accepted=False)
    assert pace.reach == pytest.approx(0.01)
