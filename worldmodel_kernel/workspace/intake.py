"""Every broadcast of the shell: checked, counted, screened, and handed to whom it belongs."""

from collections.abc import Callable
from typing import Any

from worldmodel_kernel.safe.bundle import plain_text
from worldmodel_kernel.workspace import Message, requests
from worldmodel_kernel.workspace.desk import ToolDesk
from worldmodel_kernel.workspace.meter import OUTSIDE, Meter
from worldmodel_kernel.workspace.screen import Screen
from worldmodel_kernel.workspace.shapes import shaped
from worldmodel_kernel.workspace.underway import Run

_HEAD_CHARS = 100_000


class Intake:
    """Args:
    desk: hears of the calls of tools.
    on_call: is given each call that is to be answered.
    """

    def __init__(self, desk: ToolDesk, on_call: Callable[[dict[str, Any]], None]) -> None:
        self.screen = Screen(trusts_person=True)
        self._desk = desk
        self._on_call = on_call
        self._outside = Meter(OUTSIDE)

    def fresh(self, *, trusts_person: bool) -> None:
        """A new shell: nothing is known of its widgets, and the person's decision stays."""
        self._outside = Meter(OUTSIDE)
        outputs = self.screen.outputs
        self.screen = Screen(trusts_person=trusts_person)
        self.screen.outputs = outputs

    def take(self, message: Message, run: Run | None, otherwise: Callable[[Message], None]) -> None:
        """Hand the message on: to the run that it belongs to, or to `otherwise`."""
        known = shaped(message)
        if known is None:
            return
        if self._desk.concerns(known):
            call = self._desk.accepted(known["content"]["data"])
            if call is not None:
                self._on_call(call)
            return
        if run is not None and known["parent_header"].get("msg_id") != run.id:
            run = None
        meter, hand_on = (run.meter, run.take) if run else (self._outside, otherwise)
        if known["msg_type"] == "status":
            hand_on(known)
        elif not meter.passes(message["size"]):
            words = meter.notice()
            notice = requests.notice(known, _head(known) + words) if words else None
            if run:
                run.cut(known, notice)
            elif notice:
                otherwise(notice)
        elif passed := self.screen.passed(known):
            hand_on(passed)


def _head(message: Message) -> str:
    """The beginning of a text that is cut off."""
    text = plain_text(message["content"].get("text", "")[:_HEAD_CHARS])
    return text if text.endswith("\n") or not text else f"{text}\n"
