"""How a training run is shown: its figures in a table, charts below, nothing that runs."""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from worldmodel_kernel.charts import CURVES, LEARNED, PARTS, charts, read_loss, thinned
from worldmodel_kernel.display import Bundle, table_bundle
from worldmodel_kernel.jobs import FINISHED, STOPPED, Job

_SHORT_CURVE = 60
_RESULTS = {"": "result", "reward_": "result by reward"}

Row = dict[str, Any]


def dashboard(job: Job) -> Bundle:
    """One run: readable as text, as a table, and with charts where HTML may draw."""
    table = table_bundle(_rows(job))
    return {
        "text/html": table["text/html"] + charts(job),
        "text/plain": table["text/plain"],
    }


def row_of(job: Job, used: Path | None = None) -> Row:
    """One run for a live view: its state, progress, last losses, and the loss as a short curve.

    Args:
        used: the folder of the adapter in use, resolved.
    """
    return {
        "name": job.name,
        "kind": job.kind,
        "state": job.state,
        "reason": job.reason.splitlines()[-1] if job.reason else "",
        "step": job.step,
        "steps": job.steps or 0,
        "loss": job.latest("loss"),
        "valid_loss": job.latest("valid_loss"),
        "eta_s": job.latest("eta_s") if job.pid is not None else None,
        "curve": [round(value, 4) for _, value in thinned(job.series("loss"), _SHORT_CURVE)],
        "adapter": job.adapter is not None,
        "used": used is not None and job.adapter is not None and job.adapter.resolve() == used,
    }


def summary(jobs: Sequence[Job]) -> Bundle:
    """Several runs, a line each."""
    heading = ("run", "kind", "state", "step", "loss", "validation loss", "began")
    rows = [
        (
            job.name,
            job.kind,
            job.state,
            _progress(job),
            _figure(job.latest("loss")),
            _figure(job.latest("valid_loss")),
            time.strftime("%Y-%m-%d %H:%M", time.localtime(job.began)),
        )
        for job in jobs
    ]
    return table_bundle(rows, heading=heading)


def _rows(job: Job) -> list[tuple[str, str]]:
    rows = [("run", job.name), ("state", _state(job)), ("step", _progress(job))]
    rows += [(CURVES[name][0], _figure(job.latest(name))) for name in (*LEARNED, read_loss(job))]
    rate, left = job.latest("learning_rate"), job.latest("eta_s")
    if rate is not None:
        rows.append(("learning rate", f"{rate:.2e}"))
    speed = job.latest("tokens_per_s")
    if speed is not None:
        rows.append(("tokens a second", f"{speed:,.0f}"))
    if memory := _memory(job):
        rows.append(("memory", memory))
    if warmth := _temperatures(job):
        rows.append(("temperature", warmth))
    rows += _searches(job)
    if job.isolation:
        rows.append(("code runs under", job.isolation))
    if left is not None and job.pid is not None:
        rows.append(("time left", _duration(left)))
    if job.reason:
        rows.append(("reason", job.reason))
    if job.adapter:
        rows.append(("adapter", str(job.adapter)))
    rows += [("next", text) for text in _next(job)]
    return [row for row in rows if row[1] != "–"]


def _memory(job: Job) -> str:
    """What the run's tensors took of the GPU at most; without one, what its process takes."""
    on_gpu, now = job.latest("gpu_memory_bytes"), job.latest("memory_bytes")
    if on_gpu is not None:
        return f"{on_gpu / 2**30:.2f} GiB of the GPU at most"
    if now is None:
        return ""
    highest = max(value for _, value in job.series("memory_bytes"))
    return f"{now / 2**30:.2f} GiB (highest {highest / 2**30:.2f})"


def _temperatures(job: Job) -> str:
    """Of the device, where the run has a guard: now, at most, and for how long it waited."""
    parts = []
    for name, words in (("temperature_c", "GPU"), ("memory_temperature_c", "memory")):
        now = job.latest(name)
        if now is not None:
            highest = max(value for _, value in job.series(name))
            parts.append(f"{words} {now:.0f} °C (highest {highest:.0f})")
    paused = job.latest("paused_s")
    if paused:
        parts.append(f"waited {_duration(paused)} for it to cool down")
    return ", ".join(parts)


def _searches(job: Job) -> list[tuple[str, str]]:
    """Of a geometric run: what was accepted, beside what the same test accepts of nothing; what the
    code does; and how plain AdamW did at the same budget."""
    rows = []
    for move in ("jump", "sphere", "evolve"):
        accepted, placebo = job.latest(f"{move}_acceptance"), job.latest(f"{move}_placebo")
        if accepted is not None:
            count = job.latest(f"{move}_placebos") or 0
            null = "" if placebo is None else f" (of {count:.0f} placebos {placebo:.0%})"
            rows.append((f"{move} accepted", f"{accepted:.0%}{null}"))
    if job.latest("placebos_above_level"):
        rows.append(("placebos", "accepted more often than the level allows: trust no search here"))
    parts = [
        f"{CURVES[name][0]} {value:.0%}"
        for name in PARTS
        if (value := job.latest(name)) is not None
    ]
    reward = job.latest("reward")
    if reward is not None:
        rows.append(("reward", f"{reward:.2f}"))
    if parts:
        rows.append(("code", ", ".join(parts)))
    return rows + [_result(job, of, words) for of, words in _RESULTS.items()]


def _result(job: Job, of: str, words: str) -> tuple[str, str]:
    """The verdict on a geometric run by one measure, with the gain and its interval."""
    verdict = next((e[f"{of}verdict"] for e in reversed(job.events) if f"{of}verdict" in e), None)
    if verdict is None:
        return words, "–"
    gain, low, high = (job.latest(f"{of}{name}") or 0.0 for name in ("gain", "low", "high"))
    return words, f"{verdict}: {gain:+z.4f} ({low:+z.4f} to {high:+z.4f})"


def _state(job: Job) -> str:
    return f"{job.state} (process {job.pid})" if job.pid is not None else job.state


def _next(job: Job) -> list[str]:
    found = []
    if job.state == FINISHED and job.adapter:
        found.append(f"%adapter {job.name} puts it to use")
    if job.state == FINISHED and job.question:
        found.append(f"%logs {job.name} has the answer to '{job.question}', once it is given")
    if job.state == STOPPED and job.step:
        found.append(f"%resume_run {job.name} goes on from its last checkpoint")
    elif job.state == STOPPED:
        found.append(f"%resume_run {job.name} starts it again; no step was made")
    return found


def _progress(job: Job) -> str:
    return f"{job.step} of {job.steps}" if job.steps else str(job.step)


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.4f}"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
