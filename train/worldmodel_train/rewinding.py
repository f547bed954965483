"""What a step that is given up half done has changed already, kept from before it to be put back.

The parameters and the optimizer change only at a step's end. Dropout has drawn random numbers by
then, and the trainer has counted tokens: a checkpoint with those would go on another way.
"""

import random
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor
from transformers import TrainerState


@dataclass(frozen=True, slots=True)
class StepStart:
    """The state of the process when so many steps were done, and the next was not begun."""

    step: int
    tokens: int
    python: Any
    numpy: Any
    cpu: Tensor
    gpu: Tensor | None

    def put_back(self, state: TrainerState) -> None:
        state.num_input_tokens_seen = self.tokens
        random.setstate(self.python)
        np.random.set_state(self.numpy)
        torch.set_rng_state(self.cpu)
        if self.gpu is not None:
            torch.cuda.set_rng_state(self.gpu)


def step_start(state: TrainerState) -> StepStart:
    return StepStart(
        state.global_step,
        state.num_input_tokens_seen,
        random.getstate(),
        np.random.get_state(),
        torch.get_rng_state(),
        torch.cuda.get_rng_state() if torch.cuda.is_available() else None,
    )
