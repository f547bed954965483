"""Makes a run wait while its GPU is too hot, and ends it with a checkpoint when waiting is no help.

Asked between micro-batches, between the batches of a validation, and (`rest`) between whatever else
computes. Where there is no GPU there is no guard, and nothing is asked. A step that is half done is
given up: the run ends as it was before the step, with that step's checkpoint, which is written only
if it is not there yet.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from transformers import TrainerCallback, TrainerControl

from worldmodel_kernel.devices import choose
from worldmodel_kernel.devices.guard import Guard, TooHot, new_guard
from worldmodel_kernel.devices.sensors import Unreadable
from worldmodel_train.rewinding import StepStart, step_start
from worldmodel_train.watching import Event, Stop

if TYPE_CHECKING:
    from worldmodel_train.lora_settings import LoraSettings

OVERHEATED = (TooHot, Unreadable)
"""What `rest` raises: the work is to end, with its checkpoint."""


class Cooler(TrainerCallback):
    """Args:
    is_whole: whether the checkpoint of a step is there already.
    agreed: whether one of the run's processes, each with a GPU of its own, is to give up; None:
        there is only this one.
    """

    def __init__(
        self,
        guard: Guard | None,
        stop: Stop,
        *,
        is_whole: Callable[[int], bool],
        agreed: Callable[[bool], bool] | None = None,
    ) -> None:
        self._guard, self._stop, self._is_whole = guard, stop, is_whole
        self._agreed = agreed
        self._start: StepStart | None = None
        self._gave_up = False

    def facts(self) -> Event:
        """What the guard saw last, for metrics.jsonl; nothing without a guard."""
        if self._guard is None:
            return {}
        event: Event = {"paused_s": round(self._guard.paused_s, 1)}
        for each in self._guard.readings:
            name = "memory_temperature_c" if each.sensor == "memory" else "temperature_c"
            event[name] = max(each.celsius, event.get(name, each.celsius))
        return event

    def on_epoch_begin(self, args: Any, state: Any, control: TrainerControl, **_: Any) -> None:
        self._remember(state)  # an epoch's first step begins with its order of the data

    def on_step_begin(self, args: Any, state: Any, control: TrainerControl, **_: Any) -> None:
        self._remember(state)
        self._check(control)

    def on_substep_end(self, args: Any, state: Any, control: TrainerControl, **_: Any) -> None:
        self._check(control)

    def on_prediction_step(self, args: Any, state: Any, control: TrainerControl, **_: Any) -> None:
        self._check(control)

    def on_epoch_end(self, args: Any, state: Any, control: TrainerControl, **_: Any) -> None:
        """The trainer comes here from a step that it leaves, and saves next."""
        if self._gave_up and self._start is not None and self._start.step == state.global_step:
            self._start.put_back(state)
            whole = self._is_whole(state.global_step)  # only the first of several knows its own
            control.should_save = not (self._agreed(whole) if self._agreed else whole)

    def _remember(self, state: Any) -> None:
        known = self._start is not None and self._start.step == state.global_step
        if (self._guard is not None or self._agreed is not None) and not known:
            self._start = step_start(state)

    def rest(self) -> None:
        """Return when the device is cool enough, or the run is to end.

        Raises:
            TooHot, Unreadable: there is no use in waiting.
        """
        if self._guard is not None:
            self._guard.check(lambda: self._stop.asked)

    def _check(self, control: TrainerControl) -> None:
        reason = ""
        try:
            self.rest()
        except OVERHEATED as error:
            reason = str(error)
        if self._agreed(bool(reason)) if self._agreed else reason:
            self._stop.ask(reason or "the GPU of another of the run's processes gave up the step")
            self._gave_up = True
            control.should_training_stop = control.should_save = True


@contextmanager
def watched(settings: "LoraSettings", guard: Guard | None = None) -> Iterator[Guard | None]:
    """With a guard over the device: this one, or else the one that the settings ask for.

    Raises:
        Unreadable: no temperature can be read, and that was to stop the run.
    """
    guard = guard or new_guard(
        choose(settings.device),
        thermal=settings.thermal,
        max_temperature_c=settings.max_temperature_c,
        warn=_say,
    )
    try:
        yield guard
    finally:
        if guard is not None:
            guard.close()


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
