"""How a run ended: from what the shell answered, or from what the fork server saw of its end."""

from typing import Any

from worldmodel_kernel.workspace import Ending, RunResult, RunStatus
from worldmodel_kernel.workspace.answers import Flooded
from worldmodel_kernel.workspace.warm import Job

_NO_MEMORY = ("MemoryError", "_ArrayMemoryError")


def answered(reply: dict[str, Any], *, seconds: float, late: str, interrupted: bool) -> RunResult:
    """The code came to an end, and its shell says how.

    Args:
        late: what was done because its time was over; empty: it was not.
    """
    status = RunStatus.OK if reply["ok"] else RunStatus.ERROR
    if interrupted and not reply["ok"]:
        status = RunStatus.INTERRUPTED
    if late:
        status = RunStatus.TIMEOUT
    return RunResult(
        status,
        reply["outputs"],
        execution_count=reply["count"],
        seconds=seconds,
        note=late,
        ending=_ending(status, reply),
    )


def _ending(status: RunStatus, reply: dict[str, Any]) -> Ending:
    if status in (RunStatus.TIMEOUT, RunStatus.INTERRUPTED):
        return Ending(status.value)
    if reply["flooded"]:
        return Ending.OUTPUT_FLOOD
    if status is RunStatus.OK:
        return Ending.OK
    if not reply["compiled"]:
        return Ending.SYNTAX_ERROR
    errors = [o["ename"] for o in reply["outputs"] if o["output_type"] == "error"]
    return Ending.OUT_OF_MEMORY if errors and errors[-1] in _NO_MEMORY else Ending.ERROR


def ended(job: Job, error: Exception, *, count: int, seconds: float) -> RunResult:
    """There was no answer, or none that counts; the fork server has told of the job's end.

    Args:
        error: what came instead of an answer.
    """
    ending, note = Ending.KILLED, "the shell died; its variables are gone"
    if isinstance(error, Flooded):
        ending, note = Ending.OUTPUT_FLOOD, f"{error}; the shell's variables are gone"
    elif job.reason:
        memory = job.reason.startswith("out of memory")
        ending = Ending.OUT_OF_MEMORY if memory else Ending.KILLED
        note = f"the shell was stopped: {job.reason}; its variables are gone"
    elif job.status is None:
        ending = Ending.INFRASTRUCTURE_FAILURE
        note = "the process that runs the shells ended; the variables are gone"
    return RunResult(
        RunStatus.DIED,
        note=note,
        execution_count=count,
        seconds=seconds,
        ending=ending,
        exit_status=job.status,
    )


def too_late(timeout_s: float, *, seconds: float) -> RunResult:
    """It ignored the interrupt as well, and was killed."""
    note = f"stopped after {timeout_s:g} s by killing the shell; its variables are gone"
    return RunResult(RunStatus.KILLED, note=note, seconds=seconds, ending=Ending.TIMEOUT)
