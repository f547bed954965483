"""Attention row by row gives what a block-diagonal mask gives, values and gradients."""

from random import Random
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from torch.nn.functional import scaled_dot_product_attention  # noqa: E402

from conftest import codec_of  # noqa: E402
from worldmodel_train.losses import weighted_loss  # noqa: E402
from worldmodel_train.packed_attention import (  # noqa: E402
    LONG,
    NAME,
    attending,
    packed_attention,
)
from worldmodel_train.pretrain import (  # noqa: E402
    PretrainSettings,
    new_model,
)
from worldmodel_train.rows import Pack, Row  # noqa: E402


def _positions(lengths: list[int]) -> Any:
    return torch.cat([torch.arange(length) for length in lengths])


def _masked(query: Any, key: Any, value: Any, lengths: list[int]) -> Any:
    mask = torch.block_diag(*(torch.ones(n, n).tril() for n in lengths)).bool()
    return scaled_dot_product_attention(query, key, value, attn_mask=mask, scale=0.3)


@pytest.mark.parametrize(
    "lengths", [[7], [1], [3, 1, 5], [40, 200, 16], [LONG, 3, LONG + 1]], ids=str
)
def test_the_same_as_with_a_mask(lengths: list[int]) -> None:
    torch.manual_seed(0)
    given = [torch.randn(4, sum(lengths), 8, requires_grad=True) for _ in range(3)]
    found = packed_attention(*given, _positions(lengths), scale=0.3)
    wanted = _masked(*given, lengths)
    torch.testing.assert_close(found, wanted)
    direction = torch.randn_like(found)
    for ours, theirs in zip(
        torch.autograd.grad(found, given, direction),
        torch.autograd.grad(wanted, given, direction),
        strict=True,
    ):
        torch.testing.assert_close(ours, theirs)


def _model(attention: str) -> Any:
    torch.manual_seed(0)
    sizes = PretrainSettings(hidden=32, layers=2, heads=4, kv_heads=2, head_dim=8, mlp=64)
    model = new_model(sizes, codec_of("bytes"))
    model.set_attn_implementation(attention)
    return model


def _pack(lengths: list[int]) -> Pack:
    random, made = Random(1), Pack()
    for number, length in enumerate(lengths):
        ids = [random.randrange(64) for _ in range(length)]
        made.add(Row(ids, [1.0] * length, [False] * length, (), str(number)))
    return made


def test_a_model_learns_the_same_from_a_pack() -> None:
    found = []
    for attention in ("sdpa", NAME):
        model = _model(attention)
        total, weight = weighted_loss(model, [_pack([9, 30, 2])], bf16=False)
        (total / weight).backward()
        grads = torch.cat([p.grad.flatten() for p in model.parameters() if p.grad is not None])
        found.append((total.detach(), grads))
    torch.testing.assert_close(found[1], found[0])


def test_a_row_does_not_see_its_neighbour() -> None:
    model = _model(NAME).eval()
    pack = _pack([9, 30])
    changed = [(i + 1) % 64 if n < 9 else i for n, i in enumerate(pack.ids)]
    with torch.no_grad():
        one, other = (
            model(
                input_ids=torch.tensor([ids]),
                position_ids=torch.tensor([pack.positions]),
                use_cache=False,
            ).logits[0]
            for ids in (pack.ids, changed)
        )
    torch.testing.assert_close(one[9:], other[9:])
    assert not torch.allclose(one[:9], other[:9])


def test_the_model_attends_as_before_when_its_losses_are_computed_or_fail() -> None:
    model = _model("sdpa")
    during = []

    def fail() -> None:
        with attending(model, NAME):
            during.append(model.config._attn_implementation)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert during == [NAME]
    assert model.config._attn_implementation == "sdpa"
