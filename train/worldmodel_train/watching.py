"""Watches a run from inside the trainer: events, whole checkpoints, and a stop that loses nothing.

The first SIGINT or SIGTERM lets the step end and writes a checkpoint; the second SIGINT is an
ordinary interrupt.
"""

import math
import signal
import threading
import time
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any

import psutil
import torch
from transformers import TrainerCallback, TrainerControl, TrainerState

from worldmodel_train.runs import Run
from worldmodel_train.trainer import (
    OBSERVATION_LOSS,
    VALID_LOSS,
    VALID_OBSERVATION_LOSS,
    RowTrainer,
)

Event = dict[str, Any]
_NAMES = {
    "loss": "loss",
    OBSERVATION_LOSS: OBSERVATION_LOSS,
    "learning_rate": "learning_rate",
    "grad_norm": "grad_norm",
    VALID_LOSS: "valid_loss",
    VALID_OBSERVATION_LOSS: "valid_observation_loss",
}
"""The trainer's names, and those of metrics.jsonl."""


class Stop:
    """Whether the run was asked to stop: by a signal, or by what watches over it."""

    def __init__(self) -> None:
        self.asked = False
        self.reason = ""
        """Why, where no person asked."""

        self._before: dict[signal.Signals, Any] = {}

    def __enter__(self) -> "Stop":
        if threading.current_thread() is threading.main_thread():
            for each in (signal.SIGINT, signal.SIGTERM):
                self._before[each] = signal.signal(each, self._heard)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for each, handler in self._before.items():
            signal.signal(each, handler)

    def ask(self, reason: str) -> None:
        """From within: the run is to end as if a person had asked."""
        self.asked, self.reason = True, self.reason or reason

    def _heard(self, number: int, frame: FrameType | None) -> None:
        if self.asked and number == signal.SIGINT:
            raise KeyboardInterrupt
        self.asked = True


class Keeper(TrainerCallback):
    """Writes the events of a run, marks its checkpoints as whole, and stops it when asked."""

    def __init__(
        self,
        run: Run,
        trainer: RowTrainer,
        stop: Stop,
        hear: Callable[[Event], None],
        *,
        keep: int,
        facts: Callable[[], Event] = dict,
    ) -> None:
        """
        Args:
            facts: more for the event of a step: temperatures.
        """
        self._run, self._trainer, self._stop, self._hear = run, trainer, stop, hear
        self._keep, self._facts = keep, facts
        self._began = self._seconds = 0.0
        self._steps = 0
        self._tokens_before: int | None = None

    def on_step_begin(self, args: Any, state: TrainerState, control: Any, **_: Any) -> None:
        self._began = time.perf_counter()
        if self._tokens_before is None:
            self._tokens_before = state.num_input_tokens_seen

    def on_step_end(
        self, args: Any, state: TrainerState, control: TrainerControl, **_: Any
    ) -> None:
        self._seconds += time.perf_counter() - self._began
        self._steps += 1
        if self._trainer.agreed(self._stop.asked):  # who is asked meanwhile is heard a step later
            self._stop.asked = True
            control.should_training_stop = control.should_save = True

    def on_log(
        self, args: Any, state: TrainerState, control: Any, logs: Event | None = None, **_: Any
    ) -> None:
        logged = logs or {}
        event = {name: rounded(logged[key]) for key, name in _NAMES.items() if key in logged}
        if not event:
            return
        event = {"step": state.global_step, **event}
        if "loss" in event:
            event |= self._speed(state) | self._facts()
        self._run.log(event)
        self._hear(event)

    def on_save(self, args: Any, state: TrainerState, control: Any, **_: Any) -> None:
        self._trainer.accelerator.wait_for_everyone()  # each process writes a part
        self._run.finished_checkpoint(state.global_step)
        self._run.prune(self._keep, state.best_global_step)

    def _speed(self, state: TrainerState) -> Event:
        tokens = state.num_input_tokens_seen
        seconds = max(self._seconds, 1e-9)
        left = (state.max_steps - state.global_step) * seconds / self._steps
        rate = (tokens - (self._tokens_before or 0)) / seconds
        speed = {"tokens": tokens, "tokens_per_s": round(rate), "eta_s": round(left, 1)}
        return speed | _memory(self._trainer.args.device)


def _memory(device: torch.device) -> Event:
    """The most that this process's tensors took on the GPU; without one, what it takes now."""
    if device.type == "cuda":  # AMD's, too
        return {"gpu_memory_bytes": torch.cuda.max_memory_allocated(device)}
    return {"memory_bytes": psutil.Process().memory_info().rss}


def rounded(value: float) -> float | None:
    """Six digits; None where there is no figure, as JSON has no NaN."""
    return float(f"{value:.6g}") if math.isfinite(value) else None
