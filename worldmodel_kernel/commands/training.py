"""Commands that start training runs, watch them, and end them."""

import asyncio
import tempfile
import uuid
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

from worldmodel_kernel import jobs
from worldmodel_kernel.commands.isolation import level_options
from worldmodel_kernel.commands.registry import command, split, take, take_value, usage
from worldmodel_kernel.commands.running import run_shown
from worldmodel_kernel.commands.sources import OWN, data_files
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.dashboard import dashboard, summary
from worldmodel_kernel.display import Bundle, note_bundle
from worldmodel_kernel.engines.adapters import latest_adapter
from worldmodel_kernel.errors import WorldModelError
from worldmodel_kernel.jobs import ENDED, FAILED, STARTING, Job
from worldmodel_kernel.session import Settings

_LOOK_S = 1.0
_GEOMETRIC = (
    *("--data", "--run", "--wait", "--exec-reward", "--preset", "--epochs", "--steps"),
    *("--learning-rate", "--line-search", "--level", "--no-baseline", "--no-verify"),
    *("--isolation", "--set", "--dry-run", "--try"),
)
_LINES = 40
Prepare = Callable[[Controls, list[str], Path], Awaitable[list[str]]]


def _run_names(begun: str, settings: Settings) -> Iterable[str]:
    return [job.name for job in jobs.jobs(Path(settings.local.runs))]


@command(
    "DATA … [--run NAME] [--wait] [OPTION …]",
    "Train an adapter on examples, in a process of its own that outlives this kernel. DATA is a "
    "file of examples, a variable of the shell (a list of dictionaries, a data frame), `taught` "
    "(what was taught in this notebook) or `turns` (this conversation as it went), or several of "
    "them. Fewer than 50 examples are trained on once, in small steps. The options are those of "
    "`worldmodel train lora --help`; --wait stays until it ends; --dry-run says here what the run "
    "would be, and starts none. The code of the examples runs under the notebook's isolation "
    "(--isolation LEVEL: another). %adapter puts the result to use.",
    *(*OWN, "--run", "--wait", "--epochs", "--steps", "--rank", "--learning-rate", "--categories"),
    *("--output-weight", "--seed", "--no-verify", "--isolation", "--set"),
    *("--dry-run", "--try"),
    data=True,
)
async def lora(controls: Controls, arguments: str) -> Bundle:
    return await _begun(controls, "lora", split("lora", arguments), _lora_words)


@command(
    "[ADAPTER] [--data DATA] [--run NAME] [--wait] [OPTION …]",
    "Train an adapter on, in a process of its own: steps of AdamW, and between them searches that "
    "a test on held-out questions decides about; at the end plain AdamW at the same budget, for "
    "comparison. ADAPTER is a run's name (the newest), DATA a file or a variable of the shell "
    "(also several, each with --data; what the adapter was made from). The options are those of "
    "`worldmodel train geometric --help`. Code is run under the notebook's isolation "
    "(--isolation LEVEL: another).",
    completed=lambda begun, settings: [*_GEOMETRIC, *_run_names(begun, settings)],
    data=True,
)
async def geometric(controls: Controls, arguments: str) -> Bundle:
    return await _begun(controls, "geometric", split("geometric", arguments), _geometric_words)


@command("", "The training runs, the newest first.")
async def runs(controls: Controls, arguments: str) -> Bundle:
    found = jobs.jobs(_runs(controls))
    if not found:
        return note_bundle(f"There are no training runs in {_runs(controls)}. %lora starts one.")
    return summary(found)


@command(
    "[RUN] [--wait]",
    "How a training run goes, live until it ends; the newest one, or the one named. --wait stays "
    "until then.",
    completed=lambda begun, settings: ["--wait", *_run_names(begun, settings)],
)
async def watch(controls: Controls, arguments: str) -> Bundle:
    words = split("watch", arguments)
    wait = take(words, "--wait")
    return await _watched(controls, _named(controls, words, "watch"), wait)


@command(
    "[RUN]",
    "End a training run: it finishes its step and writes a checkpoint. %resume_run goes on.",
    completed=_run_names,
)
async def stop(controls: Controls, arguments: str) -> Bundle:
    job = _named(controls, split("stop", arguments), "stop")
    jobs.stop(job)
    if job.state == STARTING:
        return note_bundle(
            f"'{job.name}' ends before its first step: it was still starting, so it writes no "
            f"checkpoint.\n  %resume_run {job.name} starts it again."
        )
    return note_bundle(f"'{job.name}' ends after its present step, with a checkpoint.")


@command(
    "[RUN] [--wait]",
    "Go on with a training run that was stopped, or that died, from its last checkpoint.",
    completed=lambda begun, settings: ["--wait", *_run_names(begun, settings)],
)
async def resume_run(controls: Controls, arguments: str) -> Bundle:
    words = split("resume_run", arguments)
    wait = take(words, "--wait")
    job = _named(controls, words, "resume_run")
    again = jobs.arguments_of(job)
    if (job.folder / "run.json").is_file():
        again.append("--resume")
    return await _watched(controls, jobs.start(_runs(controls), job.name, job.kind, again), wait)


@command("[RUN]", "The last lines that a training run's process said.", completed=_run_names)
async def logs(controls: Controls, arguments: str) -> Bundle:
    job = _named(controls, split("logs", arguments), "logs")
    return note_bundle(jobs.log(job, _LINES) or f"'{job.name}' has said nothing.")


# --- starting -------------------------------------------------------------------------------------


async def _begun(controls: Controls, kind: str, words: list[str], prepared: Prepare) -> Bundle:
    """A run of this kind, watched; of a dry run what it says, and no run is made.

    Args:
        prepared: makes of the person's words those of `worldmodel train`; what is no file of data
            yet it writes to the path that it is given.
    """
    wait = take(words, "--wait")
    runs = _runs(controls)
    name = take_value(words, "--run") or jobs.free_name(runs, kind)
    if take_value(words, "--out"):
        raise usage(kind, f"--run NAME chooses the folder below {runs}; --out does not")
    jobs.require_new(runs, name)
    copy = f"{name}.data.jsonl"
    if "--dry-run" in words:
        with tempfile.TemporaryDirectory() as scratch:
            words = await prepared(controls, words, Path(scratch) / copy)
            program = ["train", kind, *words, "--out", str(runs / name)]
            return note_bundle(await run_shown(controls, program))
    words = await prepared(controls, words, runs / copy)
    return await _watched(controls, jobs.start(runs, name, kind, words), wait)


async def _lora_words(controls: Controls, words: list[str], copy: Path) -> list[str]:
    options = [at for at, word in enumerate(words) if word.startswith("-")]
    sources = words[: min(options, default=len(words))]
    if not sources:
        raise usage("lora", "which examples? a file, or a variable of the shell")
    data = await data_files(controls, sources, copy)
    del words[: len(sources)]
    base = controls.settings.local.model
    if base and "--base" not in words:
        words += ["--base", base]
    return [*data, *level_options(controls, words), *words]


async def _geometric_words(controls: Controls, words: list[str], copy: Path) -> list[str]:
    sources = list(iter(lambda: take_value(words, "--data"), ""))
    for file in await data_files(controls, sources, copy):
        words += ["--data", file]
    if not words or words[0].startswith("-"):
        words.insert(0, str(latest_adapter(_runs(controls)).resolve()))  # also of a resume
    return [*words, *level_options(controls, words)]


# --- which ----------------------------------------------------------------------------------------


def _runs(controls: Controls) -> Path:
    return Path(controls.settings.local.runs)


def _named(controls: Controls, words: list[str], name: str) -> Job:
    if len(words) > 1:
        raise usage(name, f"one run at a time, not {len(words)}")
    return jobs.job(_runs(controls), words[0] if words else "")


# --- watching -------------------------------------------------------------------------------------


async def _watched(controls: Controls, job: Job, wait: bool) -> Bundle:
    """The run's dashboard: live where the front end can, else as it is now (or at its end)."""
    if controls.live is None:
        if wait:
            job = await _ended(job)
            _require_no_failure(job)
        return dashboard(job)
    id = uuid.uuid4().hex
    controls.live(dashboard(job), id, True)
    following = controls.spawn(_follow(controls, job, id))
    if wait:
        _require_no_failure(await asyncio.shield(following))  # a stop ends the waiting only
    return {}


async def _ended(job: Job) -> Job:
    while job.state not in ENDED:
        await asyncio.sleep(_LOOK_S)
        job = jobs.job(job.folder.parent, job.name)
    return job


async def _follow(controls: Controls, job: Job, id: str) -> Job:
    shown = dashboard(job)
    while job.state not in ENDED:
        await asyncio.sleep(_LOOK_S)
        job = jobs.job(job.folder.parent, job.name)
        now = dashboard(job)
        if now != shown and controls.live is not None:
            controls.live(now, id, False)
            shown = now
    return job


def _require_no_failure(job: Job) -> None:
    if job.state == FAILED:
        raise WorldModelError(f"the run '{job.name}' failed: {job.reason}\n  %logs {job.name}")
