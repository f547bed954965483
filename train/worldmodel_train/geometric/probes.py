"""Held-out rows on which candidates are compared, and the loss on each.

A probe is drawn anew for each search: one example of each of up to so many template groups, cut
into two halves that share no group. Neither training nor validation has any of its groups.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from random import Random
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import cross_entropy

from worldmodel_train.examples import Example
from worldmodel_train.geometric.budget import Budget
from worldmodel_train.rows import Pack, Row
from worldmodel_train.splitting import clusters


@dataclass(frozen=True, slots=True)
class Held:
    """One held-out example, with its row."""

    example: Example
    row: Row


@dataclass(frozen=True, slots=True)
class Probe:
    """One example a group; no group is in both halves."""

    search: list[Held]
    confirm: list[Held]


class ProbeSet:
    """Args:
    held: in no group of training or validation.
    most: groups of one half at most.
    """

    def __init__(self, held: Sequence[Held], *, most: int) -> None:
        self.held = list(held)
        self._groups = [[held[place] for place in group] for group in grouped(held)]
        self.half = min(most, len(self._groups) // 2)
        """Groups in each half of a probe."""

    def draw(self, random: Random) -> Probe:
        groups = random.sample(self._groups, 2 * self.half)
        chosen = [random.choice(group) for group in groups]
        return Probe(chosen[: self.half], chosen[self.half :])


def grouped(held: Sequence[Held]) -> list[list[int]]:
    """The places of the examples by template group."""
    return clusters([each.example for each in held])


@dataclass(frozen=True, slots=True)
class LossMeter:
    """The loss of single rows, in evaluation mode; what it costs is charged."""

    model: Any
    budget: Budget
    pack_tokens: int
    context: Callable[[], AbstractContextManager[Any]]
    """As in training: the number format of the device."""

    rest: Callable[[], None] = lambda: None
    """Between packs: the device may have to cool down."""

    def __call__(self, rows: Sequence[Row], what: str) -> NDArray[np.float64]:
        """Weighted nats a token of each row, (N,). The same rows give the same figures: there is no
        dropout, and the packs are made in the order of the rows."""
        was_training = self.model.training
        self.model.eval()
        try:
            with torch.inference_mode(), self.budget.timed(what):
                parts = [self._losses(part) for part in in_packs(rows, self.pack_tokens)]
        finally:
            self.model.train(was_training)
        self.budget.charge(what, sum(len(row.ids) for row in rows))
        return np.concatenate(parts)

    def _losses(self, rows: Sequence[Row]) -> NDArray[np.float64]:
        self.rest()
        pack, owner = Pack(), []
        for number, row in enumerate(rows):
            pack.add(row)
            owner += [number] * len(row.ids)
        device = self.model.device
        weights = torch.tensor(pack.weights, device=device)
        wanted = (weights != 0).nonzero().squeeze(1)
        ids = torch.tensor([pack.ids], device=device)
        with self.context():
            logits = self.model(
                input_ids=ids,
                position_ids=torch.tensor([pack.positions], device=device),
                logits_to_keep=wanted - 1,
                use_cache=False,
            ).logits[0]
        losses = cross_entropy(logits.float(), ids[0, wanted], reduction="none").cpu().double()
        of_row, weighed = torch.tensor(owner)[wanted.cpu()], weights[wanted].cpu().double()
        sums = torch.zeros(2, len(rows), dtype=torch.float64)
        sums[0].index_add_(0, of_row, losses * weighed)
        sums[1].index_add_(0, of_row, weighed)
        found: NDArray[np.float64] = (sums[0] / sums[1]).numpy()
        return found


def in_packs(rows: Sequence[Row], length: int) -> list[list[Row]]:
    """The rows in their order, as many together as fit into `length` tokens."""
    packs: list[list[Row]] = [[]]
    tokens = 0
    for row in rows:
        if packs[-1] and tokens + len(row.ids) > length:
            packs.append([])
            tokens = 0
        packs[-1].append(row)
        tokens += len(row.ids)
    return packs
