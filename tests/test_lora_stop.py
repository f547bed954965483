"""A stop that is asked for at any moment is heard, by all processes after the same step."""

from typing import Any

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")

from transformers import TrainerControl, TrainerState

from worldmodel_train.watching import Keeper, Stop


class Agreeing:
    """A trainer whose processes agree; a signal arrives while this one waits for the others."""

    def __init__(self, stop: Stop) -> None:
        self.stop = stop

    def agreed(self, asked: bool) -> bool:
        self.stop.ask("a signal")
        return asked


def test_a_signal_during_the_agreement_is_heard_a_step_later() -> None:
    stop = Stop()
    trainer: Any = Agreeing(stop)
    no_run: Any = None
    keeper = Keeper(no_run, trainer, stop, lambda event: None, keep=1)
    control = TrainerControl()

    keeper.on_step_end(None, TrainerState(), control)
    assert not control.should_training_stop, "the others go on with the next step"
    keeper.on_step_end(None, TrainerState(), control)

    assert control.should_training_stop
    assert control.should_save
