"""Muon for the matrices of the layers beside AdamW for the rest, as one optimizer."""

from typing import Any

import torch


class Optimizers:
    """Several optimizers as one; each parameter belongs to one of them."""

    def __init__(self, *optimizers: torch.optim.Optimizer) -> None:
        self._optimizers = optimizers

    def set_learning_rate(self, value: float) -> None:
        for optimizer in self._optimizers:
            for group in optimizer.param_groups:
                group["lr"] = value

    def step(self) -> None:
        for optimizer in self._optimizers:
            optimizer.step()

    def state_dict(self) -> list[dict[str, Any]]:
        return [optimizer.state_dict() for optimizer in self._optimizers]

    def load_state_dict(self, states: list[dict[str, Any]]) -> None:
        for optimizer, state in zip(self._optimizers, states, strict=True):
            optimizer.load_state_dict(state)


def new_optimizer(
    model: Any, *, learning_rate: float, weight_decay: float, muon: bool = True
) -> Optimizers:
    """Muon for the layers' matrices, AdamW (decaying matrices only) for what is left.

    Muon's update is scaled to the size of AdamW's, so that both share one learning rate.
    Source: Jordan et al., https://kellerjordan.github.io/posts/muon; Liu et al., arXiv 2502.16982.
    """
    named = list(model.named_parameters())
    layers = [p for n, p in named if ".layers." in n and p.dim() == 2]
    if not muon:
        layers = []
    chosen = {id(p) for p in layers}
    rest = [p for _, p in named if id(p) not in chosen]
    adamw = torch.optim.AdamW(
        [
            {"params": [p for p in rest if p.dim() >= 2], "weight_decay": weight_decay},
            {"params": [p for p in rest if p.dim() < 2], "weight_decay": 0.0},
        ],
        lr=learning_rate,
        betas=(0.9, 0.95),
    )
    if not layers:
        return Optimizers(adamw)
    matrices = torch.optim.Muon(
        layers,
        lr=learning_rate,
        weight_decay=weight_decay,
        adjust_lr_fn="match_rms_adamw",
    )
    return Optimizers(matrices, adamw)
