"""Where to look for a better point: along the last step, on a sphere around it, and by evolution.

    jump     now + k·(now − before), k doubled while it gets better (Fast Forward, 2409.04206);
             the accepted k is a gauge of the learning rate: near 1 it is right, far above it is
             too small
    sphere   random directions; each matrix moves by the same share of its own length
    evolve   antithetic pairs of rank-one noise, weighted by the rank of their rewards
             (EGGROLL, 2511.16652; ranks as in Salimans et al. 2017)

In the millions of dimensions of an adapter a random direction is almost at right angles to the
gradient. Where there is a gradient a sphere can gain next to nothing, and the test says so; its
use, and that of evolution, is a reward that has none.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from worldmodel_train.geometric.vector import Parameters

JUMP, SPHERE, EVOLVE = "jump", "sphere", "evolve"


@dataclass(frozen=True, kw_only=True, slots=True)
class Preset:
    """How often and how far; those of the reference by their names."""

    jump_factor: float
    """The first multiple of the last step to try."""

    jump_every: int
    """Steps between jumps."""

    jump_candidates: int
    """Multiples to try, each twice the one before."""

    sphere_radius: float
    """As a share of the parameters' length."""

    sphere_every: int
    sphere_candidates: int


PRESETS: dict[str, Preset] = {
    "conservative": Preset(jump_factor=0.05, jump_every=100, jump_candidates=3,
                           sphere_radius=0.01, sphere_every=300, sphere_candidates=3),
    "primary": Preset(jump_factor=0.1, jump_every=50, jump_candidates=4,
                      sphere_radius=0.02, sphere_every=150, sphere_candidates=4),
    "aggressive": Preset(jump_factor=0.15, jump_every=25, jump_candidates=5,
                         sphere_radius=0.05, sphere_every=75, sphere_candidates=6),
}  # fmt: skip


@dataclass(slots=True)
class Pace:
    """How far the next search looks, and how long it is until then.

    It looks a little farther after a success, and less far after a failure. A search that keeps
    failing is made ever more seldom, up to eight times the interval: probes cost what steps cost.
    """

    reach: float
    """A jump's first multiple, or a sphere's radius."""

    first: float
    every: int
    next: int
    """The step of the next search."""

    grow: float
    shrink: float
    tried: int = 0
    accepted: int = 0
    failures: int = 0
    """In a row."""

    @classmethod
    def starting(cls, reach: float, every: int, *, grow: float, shrink: float) -> "Pace":
        return cls(reach, reach, every, every, grow, shrink)

    def is_due(self, step: int) -> bool:
        return step >= self.next

    def note(self, step: int, *, accepted: bool) -> None:
        self.tried += 1
        self.accepted += accepted
        self.failures = 0 if accepted else self.failures + 1
        factor = self.grow if accepted else self.shrink
        self.reach = min(max(self.reach * factor, self.first / 10), self.first * 3)
        self.next = step + self.every * 2 ** min(max(self.failures - 1, 0), 3)


def jump(before: Tensor, now: Tensor, multiple: float) -> Tensor:
    """The point that lies `multiple` times the last step ahead; vectors (P,)."""
    return now + multiple * (now - before)


def sphere(
    now: Tensor, parameters: Parameters, radius: float, generator: torch.Generator
) -> Tensor:
    """A random point at the distance radius·|now|, with each LoRA matrix moved by radius times its
    own length. A matrix of zeros stays."""
    parts = []
    for part, moves in zip(parameters.split(now), parameters.low_rank, strict=True):
        if moves:
            noise = _normal(part.shape, generator).to(part.device)
            noise *= radius * part.norm() / noise.norm().clamp(min=1e-12)
            part = part + noise
        parts.append(part)
    return parameters.join(parts)


def shuffled(now: Tensor, parameters: Parameters, generator: torch.Generator) -> Tensor:
    """The same function by other parameters: the rank's components change places, in A and B alike.

    The same numbers, so nothing can be gained by it; sums are rounded in another order.
    """
    parts = dict(zip(parameters.names, parameters.split(now), strict=True))
    for name in [name for name in parts if ".lora_A." in name]:
        other = name.replace(".lora_A.", ".lora_B.")
        order = torch.randperm(len(parts[name]), generator=generator).to(now.device)
        parts[name], parts[other] = parts[name][order], parts[other][:, order]
    return parameters.join(list(parts.values()))


def rank_one(now: Tensor, parameters: Parameters, seed: int) -> Tensor:
    """Noise of shape (P,) for evolution: in each LoRA matrix u·vᵀ of standard normal entries, times
    the root mean square of the matrix. The same seed gives the same noise, so it need not be kept.
    """
    generator = torch.Generator().manual_seed(seed)
    parts = []
    for part, moves in zip(parameters.split(now), parameters.low_rank, strict=True):
        if moves:
            rows, columns = part.shape
            noise = _normal((rows, 1), generator) @ _normal((1, columns), generator)
            parts.append(noise.to(part.device) * part.square().mean().sqrt())
        else:
            parts.append(torch.zeros_like(part))
    return parameters.join(parts)


def rank_weights(rewards: Tensor) -> Tensor:
    """By rank, from −½ to ½ with sum 0; equal rewards get equal weights. Shape (N,) for (N,).

    A reward's size does not count, only its place: one lucky candidate does not decide.
    """
    below = (rewards[:, None] > rewards[None, :]).sum(dim=1)
    above = (rewards[:, None] < rewards[None, :]).sum(dim=1)
    return (below - above).double() / (2 * max(len(rewards) - 1, 1))


def evolved(
    now: Tensor, parameters: Parameters, seeds: list[int], rewards: Tensor, *, rate: float
) -> Tensor:
    """The next point: now + rate · (mean over pairs of weight · noise).

    Args:
        rewards: of the pairs, (len(seeds), 2): with the noise added, and taken away.
    """
    weights = rank_weights(rewards.reshape(-1)).reshape(-1, 2)
    change = torch.zeros_like(now)
    for seed, (plus, minus) in zip(seeds, weights.tolist(), strict=True):
        if plus != minus:
            change += (plus - minus) * rank_one(now, parameters, seed)
    return now + rate * change / len(seeds)


def _normal(shape: tuple[int, ...], generator: torch.Generator) -> Tensor:
    """Drawn on the CPU, so that every device sees the same."""
    return torch.randn(shape, generator=generator)
