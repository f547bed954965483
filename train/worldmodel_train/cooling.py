"""Makes a run wait while its GPU is too hot, and ends it with a checkpoint when waiting is no help.

Asked between micro-batches, and between the batches of a validation. Where there is no GPU there is
no guard, and nothing is asked.
"""

import sys
from typing import TYPE_CHECKING, Any

from transformers import TrainerCallback, TrainerControl

from worldmodel_kernel.devices import choose
from worldmodel_kernel.devices.guard import Guard, TooHot, new_guard
from worldmodel_kernel.devices.sensors import Unreadable
from worldmodel_train.watching import Event, Stop

if TYPE_CHECKING:
    from worldmodel_train.lora import LoraSettings


class Cooler(TrainerCallback):
    def __init__(self, guard: Guard | None, stop: Stop) -> None:
        self._guard, self._stop = guard, stop

    def facts(self) -> Event:
        """What the guard saw last, for metrics.jsonl; nothing without a guard."""
        if self._guard is None:
            return {}
        event: Event = {"paused_s": round(self._guard.paused_s, 1)}
        for each in self._guard.readings:
            name = "memory_temperature_c" if each.sensor == "memory" else "temperature_c"
            event[name] = max(each.celsius, event.get(name, each.celsius))
        return event

    def on_step_begin(self, args: Any, state: Any, control: TrainerControl, **_: Any) -> None:
        self._check(control)

    def on_substep_end(self, args: Any, state: Any, control: TrainerControl, **_: Any) -> None:
        self._check(control)

    def on_prediction_step(self, args: Any, state: Any, control: TrainerControl, **_: Any) -> None:
        self._check(control)

    def on_train_end(self, args: Any, state: Any, control: TrainerControl, **_: Any) -> None:
        if self._guard is not None:
            self._guard.close()

    def _check(self, control: TrainerControl) -> None:
        if self._guard is None:
            return
        try:
            self._guard.check(lambda: self._stop.asked)
        except (TooHot, Unreadable) as error:
            self._stop.ask(str(error))
            # the step that is half done is given up: the checkpoint is that of the one before
            control.should_training_stop = control.should_save = True


def guard_of(settings: "LoraSettings") -> Guard | None:
    """The guard of the run's device. Raises Unreadable."""
    return new_guard(
        choose(settings.device), thermal=settings.thermal, hottest=settings.hottest, warn=_say
    )


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
