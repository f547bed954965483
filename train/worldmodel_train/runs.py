"""The folder of a training run: what it was asked, how it goes, and what came out.

    settings.json    everything that decides the result
    run.json         which run this is: id, kind, versions, commit, fingerprint of the data, and for
                     people what computes and what code runs under
    status.json      running (with the process), stopped, finished or failed (with the reason)
    metrics.jsonl    one event a line: a step, or a validation
    trained_groups.json  the template groups that are trained on; a later run holds out others
    checkpoints/     checkpoint-STEP; whole once its made_by.json is there
    final/           the adapter, when the run has finished; final.new while it is written

A folder belongs to a run by its run.json, a checkpoint by its made_by.json. Nothing else is ever
deleted or written over.
"""

import errno
import hashlib
import json
import os
import pickle
import shutil
import subprocess
import time
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from worldmodel_kernel import __version__, processes
from worldmodel_kernel.errors import SettingsError, WorldModelError, require
from worldmodel_train import ranks

CHECKPOINTS, FINAL = "checkpoints", "final"
PROCESSES, SHARDED = "processes", "sharded"
"""In settings.json, where there were several."""

_MARKER = "made_by.json"
_FREE = {"device", "threads", "keep_checkpoints", "verify", "out", "data", "format", "thermal",
         "max_temperature_c", "isolation"}  # fmt: skip
"""Settings that a resumed run may change; what the data holds is compared by its fingerprint."""

_FULL_BYTES = 16 * 2**20
_FULL_ERRORS = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FULL_WORDS = ("No space left", "File too large", "PytorchStreamWriter failed")
_NO_MEMORY_WORDS = (
    *("can't allocate memory", "not enough memory"),  # torch on a CPU, on Linux and on Windows
    *("out of memory", "BLAS_STATUS_ALLOC_FAILED"),  # on CUDA and HIP
)


class RunError(WorldModelError):
    """A run ended before its time, for a reason outside it; what was whole stays whole."""


@dataclass(frozen=True, slots=True)
class Run:
    folder: Path
    id: str

    @property
    def final(self) -> Path:
        return self.folder / FINAL

    @property
    def checkpoints(self) -> Path:
        return self.folder / CHECKPOINTS

    # --- how it goes ------------------------------------------------------------------------

    def set_status(self, state: str, **facts: Any) -> None:
        status = {"state": state, "time": time.time(), **processes.identity(os.getpid()), **facts}
        write_json(self.folder / "status.json", status)

    @contextmanager
    def under_way(self) -> Iterator[None]:
        """Running until the end of the block; an exception makes it failed, with its words."""
        self.set_status("running")
        try:
            yield
        except BaseException as error:
            hint = self._hint(error)
            with suppress(OSError):  # the disk may be what failed
                self.set_status("failed", reason=hint or f"{type(error).__name__}: {error}")
            if hint:
                raise RunError(hint) from error
            raise

    def _hint(self, error: BaseException) -> str:
        """What happened and what the person can do, where libraries only say what went wrong."""
        first = str(error).partition("\n")[0] or type(error).__name__
        if _is_of_full_memory(error):
            return (
                f"the run in {self.folder} is out of memory ({first})\n"
                "  Begin another run (--out) with --set activation_checkpointing=on, or a smaller "
                "--set pack_tokens=N, which a resume cannot change;\n"
                "  or free memory, and --resume goes on from the last checkpoint."
            )
        if _is_of_a_full_disk(error) or shutil.disk_usage(self.folder).free < _FULL_BYTES:
            return (
                f"the disk of {self.folder} is full, or a limit on it is reached ({first})\n"
                "  Make room; --resume then goes on from the last checkpoint."
            )
        if _is_of_a_damaged_file(error):
            newest, said = self.newest_checkpoint() or self.checkpoints, first.partition(". ")[0]
            return (
                f"a file of {newest} is damaged, or no run wrote it ({said})\n"
                "  Delete that folder; --resume then goes on from the checkpoint before it."
            )
        return ""

    def log(self, event: Mapping[str, Any]) -> None:
        with (self.folder / "metrics.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(event) + "\n")

    def forget_events_after(self, step: int) -> None:
        """What was logged after a checkpoint will be logged again."""
        path = self.folder / "metrics.jsonl"
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True) if path.is_file() else []
        kept = [line for line in lines if line.endswith("\n") and json.loads(line)["step"] <= step]
        _write_text(path, "".join(kept))

    @property
    def events(self) -> list[dict[str, Any]]:
        """What was logged so far."""
        text = (self.folder / "metrics.jsonl").read_text(encoding="utf-8")
        return [json.loads(line) for line in text.splitlines()]

    # --- checkpoints ------------------------------------------------------------------------

    def whole_checkpoints(self) -> dict[int, Path]:
        """Those that this run made and finished writing, by their step."""
        found = {}
        for marker in self.checkpoints.glob(f"checkpoint-*/{_MARKER}"):
            made_by = _read_json(marker)
            if made_by.get("run") == self.id:
                found[int(made_by["step"])] = marker.parent
        return dict(sorted(found.items()))

    def newest_checkpoint(self) -> Path | None:
        found = self.whole_checkpoints()
        return found[max(found)] if found else None

    def finished_checkpoint(self, step: int) -> None:
        """The checkpoint of that step is whole."""
        marker = self.checkpoints / f"checkpoint-{step}" / _MARKER
        write_json(marker, {"run": self.id, "step": step})

    def prune(self, keep: int, best: int | None) -> None:
        """Delete this run's older checkpoints, but for the newest ones and the best."""
        found = self.whole_checkpoints()
        for step in list(found)[:-keep]:
            if step != best:
                shutil.rmtree(found[step])


class Follower(Run):
    """A run in one of its processes that is not the first: it writes nothing."""

    def set_status(self, state: str, **facts: Any) -> None: ...

    def log(self, event: Mapping[str, Any]) -> None: ...

    def forget_events_after(self, step: int) -> None: ...

    def finished_checkpoint(self, step: int) -> None: ...

    def prune(self, keep: int, best: int | None) -> None: ...


# --- beginning and going on ---------------------------------------------------------------------


def require_usable(
    folder: Path,
    settings: Mapping[str, Any],
    *,
    resume: bool,
    finished_too: bool = False,
    several: bool = False,
) -> None:
    """Raises SettingsError where a run cannot begin (or go on) in that folder.

    Args:
        finished_too: there is more to do in a run whose adapter is there already.
        several: the run may be one of several processes; the first one is asked for all.
    """
    count = ranks.count()
    require(
        several or count == 1,
        f"this is one of {count} processes (WORLD_SIZE), and this kind of run is one process\n"
        "  Start it without torchrun or accelerate launch; --device names its GPU.",
    )
    require(
        count > 1 or not ranks.are_sharded(),
        "FSDP is asked for (ACCELERATE_USE_FSDP), and this is a single process: there is nothing "
        "to shard over\n  Start several (accelerate launch --num_processes 2), or none of FSDP.",
    )
    known = (folder / "run.json").is_file()
    if known:
        require_not_running(folder)
    if not resume:
        require(
            not known,
            f"{folder} holds a run already; go on with it (--resume), or choose another (--out)",
        )
        empty = not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
        require(empty, f"{folder} is there and is no run of ours; choose another folder (--out)")
        return
    require(known, f"there is no run in {folder}; start one without --resume")
    require(
        finished_too or not (folder / FINAL).exists(),
        f"the run in {folder} has finished: its adapter is in {folder / FINAL}\n"
        "  Train on in a new folder (--out).",
    )
    before = recorded(folder)
    now = _plain(settings)
    was = before.get(PROCESSES, 1)
    require(
        was == count,
        f"{folder} was begun by {was} processes, and now there are {count}\n"
        "  Resume with as many, or begin another run (--out).",
    )
    require(
        before.get(SHARDED, False) == ranks.are_sharded(),
        f"{folder} was begun {'with' if before.get(SHARDED) else 'without'} FSDP, and its "
        "checkpoints are of that kind\n  Resume in the same way, or begin another run (--out).",
    )
    shared = now.keys() & before.keys() - _FREE  # a setting newer than the run differs in nothing
    differing = sorted(n for n in shared if before[n] != now[n])
    was = ", ".join(f"{n} was {before[n]!r}, is {now[n]!r}" for n in differing)
    require(
        not differing,
        f"{folder} was begun with other settings: {was}\n"
        "  Resume with those, or begin another run (--out).",
    )


def settings_of(folder: Path) -> dict[str, Any]:
    """What a run was asked; empty where the folder is none of a run."""
    path = folder / "settings.json"
    return _read_json(path) if path.is_file() else {}


def begin(
    folder: Path,
    kind: str,
    settings: Mapping[str, Any],
    fingerprint: str,
    *,
    steps: int,
    **words: str,
) -> Run:
    """A new run of so many steps in a folder that `require_usable` found usable.

    Args:
        words: more that run.json tells people, such as what computes and why.
    """
    try:
        (folder / CHECKPOINTS).mkdir(parents=True)
    except FileExistsError as error:
        raise SettingsError(
            f"another process has just begun a run in {folder}; choose another folder (--out)"
        ) from error
    several: dict[str, Any] = {PROCESSES: ranks.count()} if ranks.count() > 1 else {}
    several |= {SHARDED: True} if ranks.are_sharded() else {}
    write_json(folder / "settings.json", _plain(settings) | several)
    return describe(folder, kind, fingerprint, steps=steps, **words)


def describe(folder: Path, kind: str, data: str, *, steps: int, **words: str) -> Run:
    """The run of a folder, with a run.json that tells programs and people what it is."""
    run = Run(folder, uuid.uuid4().hex)
    facts = {"id": run.id, "kind": kind, "steps": steps, "data": data}
    facts |= {"version": __version__, **source_of(Path(__file__)), "began": time.time()}
    write_json(folder / "run.json", facts | words)
    return run


def recorded(folder: Path) -> dict[str, Any]:
    """The settings that the run of the folder began with."""
    return _read_json(folder / "settings.json")


def go_on(folder: Path, fingerprint: str, **words: str) -> tuple[Run, Path | None]:
    """The run of the folder, and its newest whole checkpoint.

    Args:
        words: what run.json tells people that is otherwise now.

    Raises:
        SettingsError: its data has changed.
    """
    facts = _read_json(folder / "run.json")
    require(
        facts.get("data") == fingerprint,
        f"the data of the run in {folder} has changed since it began, so it cannot go on exactly\n"
        "  Put the data back as it was, or begin another run (--out).",
    )
    if words and ranks.is_first():
        write_json(folder / "run.json", facts | words)
    run = Run(folder, facts["id"])
    return run, run.newest_checkpoint()


def require_not_running(folder: Path) -> None:
    """Raises SettingsError where a process works on the run."""
    path = folder / "status.json"
    status = _read_json(path) if path.is_file() else {}
    if status.get("state") == "running" and processes.is_alive(status):
        raise SettingsError(
            f"the run in {folder} is under way, in process {status['pid']}\n"
            "  Wait for it, or stop it (SIGTERM: it finishes its step and writes a checkpoint)."
        )


def digest(*parts: str | bytes) -> str:
    """One text for all of them; another if one changes."""
    made = hashlib.sha256()
    for part in parts:
        made.update(hashlib.sha256(part.encode() if isinstance(part, str) else part).digest())
    return made.hexdigest()


def source_of(file: Path) -> dict[str, Any]:
    """The commit that a file of ours is of, and whether its checkout was changed since; nothing
    where no git tracks the file: the package may lie in the ignored part of another project."""
    if _git(file.parent, "ls-files", "--error-unmatch", file.name) is None:
        return {"commit": None}
    changes = _git(file.parent, "status", "--porcelain", "--untracked-files=no")
    return {"commit": _git(file.parent, "rev-parse", "HEAD"), "dirty": changes != ""}


def _git(folder: Path, *words: str) -> str | None:
    """What git says there; None where it fails, or is none."""
    try:
        found = subprocess.run(
            ["git", "-C", str(folder), *words], capture_output=True, text=True, check=False
        )
    except OSError:
        return None
    return None if found.returncode else found.stdout.strip()


def _is_of_full_memory(error: BaseException) -> bool:
    """Python's own, the system's, or one of torch's, which only words tell from others."""
    known = isinstance(error, MemoryError) or getattr(error, "errno", None) == errno.ENOMEM
    return known or (
        isinstance(error, RuntimeError) and any(words in str(error) for words in _NO_MEMORY_WORDS)
    )


def _is_of_a_full_disk(error: BaseException | None) -> bool:
    """Libraries wrap the system's error, or only repeat its words."""
    if error is None:
        return False
    known = isinstance(error, OSError) and error.errno in _FULL_ERRORS
    return known or any(w in str(error) for w in _FULL_WORDS) or _is_of_a_full_disk(error.__cause__)


def _is_of_a_damaged_file(error: BaseException) -> bool:
    """What torch and safetensors raise where a file is cut short, or is something else."""
    from safetensors import SafetensorError

    known = isinstance(error, pickle.UnpicklingError | SafetensorError)
    return known or "PytorchStreamReader failed" in str(error)


# --- files --------------------------------------------------------------------------------------


def _plain(settings: Mapping[str, Any]) -> dict[str, Any]:
    """As JSON would give them back."""
    plain: dict[str, Any] = json.loads(json.dumps(dict(settings)))
    return plain


def _read_json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(found, dict):
            raise ValueError("no JSON object")
    except (OSError, ValueError) as error:
        raise SettingsError(
            f"{path} cannot be read: {error}\n  Begin another run (--out)."
        ) from error
    return found


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """So that no reader finds half of it."""
    _write_text(path, json.dumps(content, indent=2) + "\n")


def _write_text(path: Path, text: str) -> None:
    """Written beside and moved into place, so that no reader finds half of it."""
    fresh = path.with_name(path.name + ".new")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)
