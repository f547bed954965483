"""Where code runs: a real IPython kernel in a process of its own.

A run that fails is a result, not an exception: the model reads what happened. WorkspaceError is
raised only when there is no shell to run anything in.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal, Protocol

from worldmodel_kernel.outputs import output_text

Message = dict[str, Any]
"""A Jupyter message, as jupyter_client's Session deserializes it."""

Outputs = Literal["safe", "all"]
"""What of the shell's rich outputs is shown: what cannot act in the page, or everything."""


class RunStatus(StrEnum):
    OK = "ok"
    ERROR = "error"  # the code raised
    TIMEOUT = "timeout"  # it took too long and was interrupted
    KILLED = "killed"  # it took too long, ignored the interrupt, and the shell was killed
    DIED = "died"  # the shell died under it: a crash, or out of memory
    INTERRUPTED = "interrupted"  # the person stopped it
    SKIPPED = "skipped"  # the person did not let it run


class Ending(StrEnum):
    """How a run in a throw-away shell ended."""

    OK = "ok"
    ERROR = "error"
    SYNTAX_ERROR = "syntax error"  # nothing of it ran
    TIMEOUT = "timeout"
    OUT_OF_MEMORY = "out of memory"
    OUTPUT_FLOOD = "output flood"  # more than is kept
    KILLED = "killed"  # its process ended under it: a crash, a signal, an exit of its own
    INTERRUPTED = "interrupted"
    INFRASTRUCTURE_FAILURE = "infrastructure failure"  # says nothing of the code


@dataclass(frozen=True, slots=True)
class RunResult:
    """What one piece of code did."""

    status: RunStatus
    outputs: list[dict[str, Any]] = field(default_factory=list)
    """nbformat outputs in order: stream, display_data, execute_result, error."""

    execution_count: int = 0
    seconds: float = 0.0
    note: str = ""
    """What the workspace has to say about it: "stopped after 30 s", "the shell was killed…"."""

    reply: dict[str, Any] = field(default_factory=dict)
    """Content of the execute_reply."""

    ending: Ending | None = None
    """How it ended, where a pool's shell ran it."""

    exit_status: int | None = None
    """Of the shell, where it ended under the code; below 0, the signal that ended it."""

    @property
    def text(self) -> str:
        """The text of an <output>, not yet shortened."""
        shown = output_text(self.outputs)
        if not self.note:
            return shown
        return self.note if not self.outputs else f"{shown}\n{self.note}"


@dataclass(frozen=True, slots=True)
class Isolation:
    """The level that code runs under, or why it cannot run."""

    level: Literal["none", "bubblewrap", "qemu"]
    text: str = ""
    """The level in words."""

    notice: str = ""
    """What the person must know: it is less than it could be."""

    problem: str = ""
    """Why nothing runs, and what to do; empty: it can."""

    grace_s: float = 2.0
    """Between an interrupt that is ignored and the kill."""


class Workspace(Protocol):
    @property
    def isolation(self) -> Isolation:
        """Where code runs, or would run."""
        ...

    async def start(self) -> None:
        """Start the shell, or wait for the start under way. Raises WorkspaceError."""
        ...

    async def run(
        self,
        code: str,
        *,
        timeout_s: float | None = None,
        parent: Message | None = None,
        on_message: Callable[[Message], None] | None = None,
    ) -> RunResult:
        """Run code, and come back when it is over, whatever happened to it.

        Args:
            timeout_s: interrupt after this many seconds, kill `Isolation.grace_s` later; None waits
                forever.
            parent: the front end's execute_request that this belongs to; its outputs then carry
                that request's id.
            on_message: called with each iopub message of the run that a front end would show.
        """
        ...

    async def evaluate(self, expressions: Mapping[str, str]) -> dict[str, str]:
        """The repr of Python expressions in the shell, silently; those that raise are left out."""
        ...

    async def variables(self) -> dict[str, str]:
        """The person's variables by name, each with a short text of its value."""
        ...

    async def interrupt(self) -> None: ...

    async def restart(self) -> None:
        """A fresh shell; every variable is gone."""
        ...

    async def close(self) -> None: ...
