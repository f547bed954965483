"""The trained parameters of an adapter as one vector, that a search can move."""

from typing import Any

import torch
from torch import Tensor


class Parameters:
    """Those of a model that have a gradient, in the model's own order.

    A vector of them is float32 of shape (P,), a copy on the model's device. Writing copies the
    values into the parameters in place, so an optimizer goes on with the moments it has.
    """

    def __init__(self, model: Any) -> None:
        named = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
        self.names = [name for name, _ in named]
        self._parameters = [parameter for _, parameter in named]
        self.sizes = [parameter.numel() for parameter in self._parameters]
        self.shapes = [parameter.shape for parameter in self._parameters]

    @torch.no_grad()
    def read(self) -> Tensor:
        return torch.cat([p.detach().float().reshape(-1) for p in self._parameters])

    @torch.no_grad()
    def write(self, vector: Tensor) -> None:
        for parameter, part in zip(self._parameters, self.split(vector), strict=True):
            parameter.copy_(part)

    def split(self, vector: Tensor) -> list[Tensor]:
        """The parts of a vector, each in its parameter's shape."""
        parts = torch.split(vector, self.sizes)
        return [part.view(shape) for part, shape in zip(parts, self.shapes, strict=True)]

    def join(self, parts: list[Tensor]) -> Tensor:
        return torch.cat([part.float().reshape(-1) for part in parts])

    @property
    def low_rank(self) -> list[bool]:
        """Of each parameter, whether it is a LoRA matrix (and no row of a tag)."""
        return [".lora_A." in name or ".lora_B." in name for name in self.names]
