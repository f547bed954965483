"""From logits to a token, against the definitions."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

torch = pytest.importorskip("torch")

from worldmodel_kernel.codec import StateTable  # noqa: E402
from worldmodel_kernel.engines import Sampling  # noqa: E402
from worldmodel_kernel.engines.sampling import Mask, draw, logprob_of  # noqa: E402

TABLE = StateTable(text_ids=4, allowed=({4: 1, 6: -1}, {5: 0}))
LOGITS = st.lists(st.floats(-5, 5), min_size=6, max_size=6)


def test_only_text_and_what_the_state_allows_is_left() -> None:
    for state, allowed in ((0, {4, 6}), (1, {5})):
        masked = Mask(TABLE).apply(torch.zeros(9), state)

        left = {i for i in range(9) if masked[i] > -math.inf}
        assert left == {0, 1, 2, 3} | allowed


def test_greedy_takes_the_most_likely() -> None:
    assert draw(torch.tensor([0.1, 3.0, 2.0]), Sampling(), None) == 1


@given(logits=LOGITS)
def test_a_log_probability_is_that_of_the_softmax(logits: list[float]) -> None:
    total = sum(math.exp(x) for x in logits)

    assert logprob_of(torch.tensor(logits), 2) == pytest.approx(
        math.log(math.exp(logits[2]) / total), abs=1e-4
    )


def seen(logits: list[float], sampling: Sampling) -> set[int]:
    generator = torch.Generator().manual_seed(0)
    values = torch.tensor(logits)
    return {draw(values, sampling, generator) for _ in range(400)}


def test_top_k_keeps_the_k_most_likely() -> None:
    logits = [0.0, 0.4, 0.2, 0.1]

    assert seen(logits, Sampling(temperature=5, top_k=2)) == {1, 2}


def test_top_p_keeps_the_smallest_set_that_has_the_probability() -> None:
    logits = [math.log(p) for p in (0.5, 0.3, 0.15, 0.05)]

    assert seen(logits, Sampling(temperature=1, top_p=0.6)) == {0, 1}
    assert seen(logits, Sampling(temperature=1, top_p=0.4)) == {0}


def test_min_p_is_a_share_of_the_most_likely() -> None:
    logits = [math.log(p) for p in (0.6, 0.31, 0.09)]

    assert seen(logits, Sampling(temperature=1, min_p=0.5)) == {0, 1}


@given(
    logits=LOGITS,
    top_p=st.floats(0.01, 1),
    top_k=st.integers(0, 6),
    min_p=st.floats(0, 0.99),
    temperature=st.floats(0.01, 5),
)
def test_something_can_always_be_drawn(
    logits: list[float], top_p: float, top_k: int, min_p: float, temperature: float
) -> None:
    sampling = Sampling(temperature=temperature, top_p=top_p, top_k=top_k, min_p=min_p)

    assert 0 <= draw(torch.tensor(logits), sampling, torch.Generator().manual_seed(1)) < 6


def test_a_forbidden_token_is_never_drawn() -> None:
    logits = Mask(TABLE).apply(torch.tensor([0.0] * 4 + [5.0] * 5), 1)

    assert seen(logits.tolist(), Sampling(temperature=3)) <= {0, 1, 2, 3, 5}
