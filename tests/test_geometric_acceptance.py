"""The test that accepts a candidate: it keeps its level, and finds what is there."""

from typing import Any

import pytest

np = pytest.importorskip("numpy")

from worldmodel_train.geometric.acceptance import (  # noqa: E402
    Gains,
    Rule,
    decide,
    decide_one,
    is_above,
    p_value,
    with_signs,
)

RULE = Rule(level=0.05, lots=1)
NOISES: dict[str, Any] = {
    "normal": lambda random, shape: random.standard_normal(shape),
    "heavy tails": lambda random, shape: random.standard_t(2, shape),
    "rewards, mostly ties": lambda random, shape: random.choice((-1, 0, 0, 0, 0, 1), shape) * 1.0,
    "skewed": lambda random, shape: random.exponential(size=shape) - 1.0,
}


def likely_at_most(level: float, of: int) -> int:
    """So many of `of` that more are less likely than 1 in 1 000 at this level."""
    from scipy.stats import binom

    return int(binom.ppf(0.999, of, level))


@pytest.mark.parametrize("noise", NOISES)
@pytest.mark.parametrize("candidates", [1, 4, 8])
def test_of_200_draws_without_a_gain_no_more_are_accepted_than_the_level(
    noise: str, candidates: int
) -> None:
    """Candidates are alike: they share half of their noise, as points near each other do."""
    random = np.random.default_rng(candidates)
    accepted = naive = 0
    for _ in range(200):
        search, confirm = (
            NOISES[noise](random, (candidates, 32)) + NOISES[noise](random, (1, 32))
            for _ in range(2)
        )
        found = decide(search, lambda winner, c=confirm: c[winner], RULE, random)
        accepted += found.accepted
        naive += found.best_of_k

    assert accepted <= likely_at_most(RULE.level, 200)
    if candidates == 8:
        assert naive / 200 > 0.6  # "the best one is better" accepts what is nothing


@pytest.mark.parametrize("noise", NOISES)
def test_the_placebo_of_a_real_gain_stays_at_the_level(noise: str) -> None:
    """Also where candidates are far better than what there is, signs by lot leave nothing."""
    random = np.random.default_rng(3)
    rule = Rule(level=0.05, lots=200)
    search = NOISES[noise](random, (4, 32)) + 3.0

    found = decide(search, lambda winner: search[winner], rule, random)

    assert found.accepted
    assert found.by_lot * 200 <= likely_at_most(rule.level, 200)


def test_the_placebo_of_a_single_candidate_comes_up_to_the_level() -> None:
    """It is no line at 0: the test would be too strict to find anything."""
    random = np.random.default_rng(0)

    found = decide_one(random.standard_normal(24), Rule(level=0.1, lots=500), random)

    assert 0.07 < found.by_lot < 0.13


def test_a_gain_that_is_there_is_found() -> None:
    random = np.random.default_rng(0)
    found = 0
    for _ in range(100):
        gains = random.standard_normal((2, 4, 32)) * np.array([0.1]) + np.array(
            [[0.0], [0.1], [0.0], [0.0]]
        )
        chosen = decide(gains[0], lambda winner, g=gains[1]: g[winner], RULE, random)
        found += chosen.accepted and chosen.winner == 1

    assert found > 90


def test_what_is_confirmed_is_not_what_was_chosen_by() -> None:
    """The gain that is reported has no selection in it; that of the search has."""
    random = np.random.default_rng(5)
    chosen, reported = [], []
    for _ in range(200):
        search, confirm = random.standard_normal((2, 8, 16))
        found = decide(search, lambda w, c=confirm: c[w], Rule(screen=1.0, lots=1), random)
        chosen.append(found.search_gain)
        reported.append(found.gain)

    assert np.mean(chosen) > 0.25
    assert abs(np.mean(reported)) < 0.06


def test_pass_or_fail_is_mcnemars_exact_test() -> None:
    """Of 10 problems that differ 9 are won: p is 11 / 1024."""
    gains = np.array([1.0] * 9 + [-1.0] + [0.0] * 20)

    assert p_value(gains, np.random.default_rng(0)) == pytest.approx(11 / 1024)


def test_three_examples_can_show_nothing() -> None:
    assert p_value(np.array([1.0, 1.0, 1.0]), np.random.default_rng(0)) == pytest.approx(1 / 8)
    assert Rule(level=0.05).fewest == 6
    smallest: Gains = np.ones(Rule(level=0.05).fewest)
    assert p_value(smallest, np.random.default_rng(0)) < 0.05


def test_without_any_difference_nothing_is_accepted() -> None:
    nothing = np.zeros((3, 16))

    found = decide(nothing, lambda winner: nothing[winner], RULE, np.random.default_rng(0))

    assert not found.accepted
    assert found.search_p == 1.0


def test_one_sign_a_group_keeps_candidates_alike() -> None:
    gains = np.random.default_rng(0).standard_normal((4, 40))
    signs = with_signs(gains, np.random.default_rng(1)) / gains

    assert (signs == signs[0]).all()
    assert set(signs[0]) == {1.0, -1.0}


def test_placebos_that_are_accepted_too_often_are_noticed() -> None:
    """Of 20 placebos at 5 %: five have a chance of 1 in 400, three of 1 in 13."""
    assert is_above(5, 20, 0.05)
    assert is_above(2, 2, 0.05)
    assert not is_above(3, 20, 0.05)
    assert not is_above(1, 1, 0.05)
    assert not is_above(0, 0, 0.05)


# --- against plain AdamW ------------------------------------------------------------------------


def verdict(p: float, p_worse: float) -> str:
    pytest.importorskip("torch")
    pytest.importorskip("transformers")
    from worldmodel_train.geometric.comparison import Gain

    values: dict[str, Any] = dict.fromkeys(Gain.__dataclass_fields__, 0)
    return Gain(**values | {"p": p, "p_worse": p_worse}).verdict


def test_the_verdict_is_what_the_test_says() -> None:
    for p, words in ((0.02, "better than"), (0.98, "worse than"), (0.3, "no difference")):
        assert verdict(p, 1 - p).startswith(words)


@pytest.mark.parametrize("groups", [1, 2, 3, 6, 20])
def test_noise_is_no_verdict_however_few_the_groups(groups: int) -> None:
    random = np.random.default_rng(groups)
    claims = 0
    for _ in range(300):
        gains = random.normal(size=groups)
        said = verdict(p_value(gains, random), p_value(-gains, random))
        claims += not said.startswith("no difference")
    assert claims <= likely_at_most(0.05, 300)
