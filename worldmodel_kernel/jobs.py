"""Training runs as seen from a notebook: each a process of its own that outlives the kernel.

What a run is and how it goes is read from its folder, which the training package writes; here it is
only started, watched and stopped. Beside the folder of run NAME:

    NAME.job.json    the process and its arguments: a run has no folder before its data is read
    NAME.log         all that the process said
"""

import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import psutil

from worldmodel_kernel import processes
from worldmodel_kernel.errors import SettingsError, WorldModelError, nearest

Event = Mapping[str, Any]

STARTING, RUNNING, STOPPED, FINISHED, FAILED = "starting running stopped finished failed".split()
ENDED = frozenset({STOPPED, FINISHED, FAILED})
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LAST_WORDS = 12
_BAR, _RULES = "━", ("┏", "┡", "┗", "┣")  # of what a progress bar, and a rule of a table, is drawn
_STARTED: dict[int, "subprocess.Popen[bytes]"] = {}
"""Processes that this one started, so that it notices their ends; they do not end with it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Job:
    """A run at one moment."""

    folder: Path
    kind: str
    state: str
    reason: str = ""
    """Why it failed."""

    pid: int | None = None
    """Of the process, where it lives."""

    began: float = 0.0
    steps: int | None = None
    """Steps in all, where that is known."""

    question: str = ""
    """What the result is asked when it is done; the answer is in the log."""

    isolation: str = ""
    """In words, what the run's code runs under; empty where none is run."""

    events: tuple[Event, ...] = field(default=(), repr=False)

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def step(self) -> int:
        return int(self.events[-1]["step"]) if self.events else 0

    @property
    def adapter(self) -> Path | None:
        final = self.folder / "final"
        return final if (final / "adapter_config.json").is_file() else None

    def latest(self, name: str) -> float | None:
        """The last figure of this name."""
        return next((e[name] for e in reversed(self.events) if e.get(name) is not None), None)

    def series(self, name: str) -> list[tuple[int, float]]:
        return [(int(e["step"]), float(e[name])) for e in self.events if e.get(name) is not None]


# --- reading ------------------------------------------------------------------------------------


def jobs(runs: Path, most: int | None = None) -> list[Job]:
    """The runs of a folder of runs, the one that began last first; all, or the newest so many."""
    facts = [*runs.glob("*/run.json"), *runs.glob("*.job.json")]
    began = {path: path.stat().st_mtime for path in facts if path.exists()}
    newest = sorted(began, key=began.__getitem__, reverse=True)
    names = dict.fromkeys(
        p.parent.name if p.name == "run.json" else p.name.removesuffix(".job.json") for p in newest
    )
    found = [job for name in list(names)[:most] if (job := _read(runs / name))]
    return sorted(found, key=lambda job: job.began, reverse=True)


def job(runs: Path, name: str) -> Job:
    """One run by name; the one that began last without a name. Raises SettingsError."""
    last = name.rstrip("/").rpartition("/")[2]
    if _NAME.fullmatch(last) and (named := _read(runs / last)) is not None:
        return named
    found = jobs(runs)
    if not found:
        raise SettingsError(f"there are no training runs in {runs}\n  %lora DATA starts one.")
    if not name:
        return found[0]
    meant = nearest(name, [each.name for each in found])
    raise SettingsError(f"no run '{name}' in {runs}; {meant} (%runs lists them)")


def _read(folder: Path) -> Job | None:
    started = _json(_job_path(folder))
    run, status = _json(folder / "run.json"), _json(folder / "status.json")
    if not started and not run:
        return None
    latest = status if status.get("time", 0) >= started.get("began", 0) else started
    state, reason, pid = str(latest.get("state", STARTING)), str(latest.get("reason", "")), None
    if state not in ENDED:
        if _is_alive(latest):
            pid = int(latest["pid"])
        elif state == STARTING and started.get("stop_asked"):
            state = STOPPED  # a process that is still starting just goes
        else:
            state, reason = FAILED, _end_of(folder, latest)
    return Job(
        folder=folder,
        kind=str(run.get("kind") or started.get("kind") or "run"),
        state=state,
        reason=reason,
        pid=pid,
        began=float(run.get("began") or started.get("began") or 0),
        steps=run.get("steps"),
        question=_value("--try", started.get("arguments", [])),
        isolation=str(run.get("isolation", "")),
        events=tuple(_events(folder / "metrics.jsonl")),
    )


def _end_of(folder: Path, status: Mapping[str, Any]) -> str:
    """Why the process is no more, where it did not say so itself."""
    ours = _STARTED.get(status.get("pid", 0))
    if ours is not None and ours.returncode == -signal.SIGKILL:
        return "its process was killed (signal 9), perhaps for lack of memory"
    return _last_words(folder, _LAST_WORDS) or "its process ended without a word"


def log(job: Job, lines: int) -> str:
    """The last lines that the process said."""
    return _last_words(job.folder, lines)


def _last_words(folder: Path, lines: int) -> str:
    path = _log_path(folder)
    if not path.is_file():
        return ""
    text = path.read_text(encoding="utf-8", errors="replace")
    said = (line.rstrip() for line in text.replace("\r", "\n").splitlines())
    kept = [line for line in said if line and (_BAR not in line or line.startswith(_RULES))]
    return "\n".join(kept[-lines:])


def _log_path(folder: Path) -> Path:
    return folder.with_name(folder.name + ".log")


def _job_path(folder: Path) -> Path:
    return folder.with_name(folder.name + ".job.json")


def _value(option: str, arguments: Sequence[str]) -> str:
    """What follows the option, in either way of writing it; empty where it is not given."""
    for word, following in pairwise([*arguments, ""]):
        if word == option or word.startswith(f"{option}="):
            return following if word == option else word.partition("=")[2]
    return ""


def _json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):  # not there yet, or being written
        return {}
    return found if isinstance(found, dict) else {}


def _events(path: Path) -> list[Event]:
    """The whole lines of the file: the last may be half written."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    except OSError:
        return []
    return [json.loads(line) for line in lines if line.endswith("\n")]


def _is_alive(status: Mapping[str, Any]) -> bool:
    ours = _STARTED.get(status.get("pid", 0))
    if ours is not None and ours.poll() is not None:
        return False
    return processes.is_alive(status)


# --- starting and stopping ----------------------------------------------------------------------


def start(runs: Path, name: str, kind: str, arguments: Sequence[str]) -> Job:
    """Start a run, or go on with one, in a process that outlives this one.

    Args:
        arguments: of `worldmodel train KIND`; where the run's folder is is added to them.

    Raises:
        SettingsError: the name is no name of a folder, or that run is under way.
        WorldModelError: its files cannot be written; then there is no process.
    """
    _require_not_under_way(runs, name)
    folder = runs / name
    facts = {"kind": kind, "arguments": list(arguments), "began": time.time(), "state": STARTING}
    try:
        runs.mkdir(parents=True, exist_ok=True)
        process = _spawned(folder, kind, arguments)
        _STARTED[process.pid] = process
        try:
            _write(_job_path(folder), facts | processes.identity(process.pid))
        except OSError:
            process.kill()  # else it would run on, in no list
            process.wait()
            raise
    except OSError as error:
        raise WorldModelError(
            f"the run '{name}' was not started, as its files in {runs} cannot be written: {error}\n"
            "  Make room, or choose another folder for runs (%set runs=FOLDER)."
        ) from error
    return job(runs, name)


def _spawned(folder: Path, kind: str, arguments: Sequence[str]) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "worldmodel_kernel.cli", "train", kind, *arguments]
    with _log_path(folder).open("wb") as said:
        return subprocess.Popen(
            [*command, "--out", str(folder)],
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def require_new(runs: Path, name: str) -> None:
    """Raises SettingsError where no run of this name can begin."""
    _require_not_under_way(runs, name)
    if (runs / name / "run.json").is_file():
        raise SettingsError(
            f"there is a run '{name}' already\n  %resume_run {name} goes on with it; a new one "
            "needs another name (--run NAME)."
        )


def _require_not_under_way(runs: Path, name: str) -> None:
    if not _NAME.fullmatch(name):
        raise SettingsError(f"'{name}' is no name for a run; letters, digits, '.', '-' and '_'")
    before = _read(runs / name)
    if before is not None and before.pid is not None:
        raise SettingsError(
            f"the run '{name}' is under way, in process {before.pid}\n"
            f"  %watch {name} shows it, %stop {name} ends it."
        )


def arguments_of(job: Job) -> list[str]:
    """What the run was started with from a notebook. Raises SettingsError."""
    started = _json(_job_path(job.folder))
    if "arguments" not in started:
        raise SettingsError(
            f"the run '{job.name}' was not started from a notebook\n"
            f"  worldmodel train {job.kind} DATA --out {job.folder} --resume, with its options."
        )
    return [str(word) for word in started["arguments"] if word != "--resume"]


def stop(job: Job) -> None:
    """Ask the process to end its step, write a checkpoint, and go. Raises SettingsError."""
    if job.pid is None:
        raise SettingsError(f"the run '{job.name}' is not under way: it is {job.state}")
    path = _job_path(job.folder)
    if job.state == STARTING:
        with suppress(OSError):  # to end it is what matters
            _write(path, _json(path) | {"stop_asked": True})
    psutil.Process(job.pid).send_signal(signal.SIGTERM)


def _write(path: Path, facts: Mapping[str, Any]) -> None:
    """Written beside and moved into place: no reader finds half of it, and a full disk leaves the
    one before."""
    fresh = path.with_name(path.name + ".new")
    try:
        fresh.write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise


def free_name(runs: Path, kind: str) -> str:
    """`lora-1`, or the next number that is free."""
    taken = {path.name.split(".")[0] for path in runs.glob(f"{kind}-*")}
    return next(name for n in range(1, len(taken) + 2) if (name := f"{kind}-{n}") not in taken)
