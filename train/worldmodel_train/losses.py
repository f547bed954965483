"""The loss of packs under a model that is trained from scratch, with all its logits at hand."""

from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from worldmodel_train.rows import Pack


def token_losses(model: Any, pack: Pack, *, bf16: bool) -> tuple[Tensor, Tensor]:
    """Negative log-likelihood (nats) of each token that is learned, (N,), and its place in the
    pack, (N,).

    A pack is a sequence of its own, (1, T): with one sequence the model reads the row borders off
    the positions. The first token of a row has weight 0.
    """
    device = model.device
    ids = torch.tensor([pack.ids], device=device)
    positions = torch.tensor([pack.positions], device=device)
    places = torch.tensor(pack.weights, device=device)[1:].nonzero().squeeze(1) + 1
    with torch.autocast(device.type, torch.bfloat16, enabled=bf16):
        hidden = model.model(input_ids=ids, position_ids=positions, use_cache=False)[0]
        logits = model.lm_head(hidden[0, places - 1])
    return cross_entropy(logits.float(), ids[0, places], reduction="none"), places


def weighted_loss(model: Any, batch: list[Pack], *, bf16: bool) -> tuple[Tensor, Tensor]:
    """Sum over tokens of weight times negative log-likelihood (nats), and the sum of weights."""
    device = model.device
    total, weight = torch.zeros((), device=device), torch.zeros((), device=device)
    for each in batch:
        losses, places = token_losses(model, each, bf16=bf16)
        weights = torch.tensor(each.weights, device=device)
        total = total + (losses * weights[places]).sum()
        weight = weight + weights[1:].sum()
    return total, weight
