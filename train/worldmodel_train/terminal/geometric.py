"""`worldmodel train geometric`: its options, what it says, and its table."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from worldmodel_train.locking import alone
from worldmodel_train.terminal.isolation import announce
from worldmodel_train.terminal.progress import loss_words
from worldmodel_train.terminal.settings import (
    add_common,
    add_length,
    add_switch,
    settings_of,
    verifying,
)
from worldmodel_train.terminal.starting import FAILED, STOPPED, prepare

if TYPE_CHECKING:
    from worldmodel_train.geometric.comparison import Comparison, Gain
    from worldmodel_train.geometric.planning import Plan
    from worldmodel_train.geometric.settings import GeometricSettings
    from worldmodel_train.geometric.stage import Outcome
    from worldmodel_train.watching import Stop

_OPTIONS = ("out", "data", "format", "preset", "exec_reward", "reward", "line_search", "epochs",
            "steps", "learning_rate", "level", "categories", "seed", "device", "verify",
            "isolation", "baseline")  # fmt: skip


def add(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=run)
    parser.add_argument("adapter", help="a run's folder or name, an adapter's folder, or 'latest'")
    parser.add_argument(
        "--data",
        action="append",
        help="examples in any format we read, once or several times; default: the run's own",
    )
    parser.add_argument("--out", help="the run's folder (runs/geometric)")
    parser.add_argument(
        "--preset", help="conservative, primary (the default) or aggressive: how often, how far"
    )
    parser.add_argument(
        "--exec-reward",
        action="store_true",
        default=None,
        help="run the code of candidates: spheres and evolution go by what it prints",
    )
    parser.add_argument("--reward", help="output (the default), or reference, for comparison")
    parser.add_argument(
        "--line-search",
        action="store_true",
        default=None,
        help="jumps may go far: a gauge of the learning rate",
    )
    add_length(parser)
    parser.add_argument("--learning-rate", type=float, help="at its highest (2e-4)")
    parser.add_argument("--level", type=float, help="of the test that accepts (0.05)")
    text = "no AdamW at the same budget afterwards; then no gain is reported"
    add_switch(parser, "baseline", text)
    add_common(parser)


def run(options: argparse.Namespace) -> int:
    prepare(options)
    settings = _settings(options)
    with alone(Path(settings.out), resume=options.resume):
        return _trained(options, settings)


def _trained(options: argparse.Namespace, settings: "GeometricSettings") -> int:
    if settings.runs_code(resume=options.resume):
        announce(settings.isolation)
    from worldmodel_train.geometric.planning import is_finished, make_plan
    from worldmodel_train.geometric.stage import outcome_of, train
    from worldmodel_train.watching import Stop

    with verifying(visible=settings.verify) as verified:
        done = options.resume and is_finished(Path(settings.out))
        plan = make_plan(settings, resume=options.resume, verified=verified)
    console = Console(highlight=False)
    _say_plan(plan, console)
    if options.dry_run:
        console.print("Dry run: nothing was trained, and nothing written.")
        return 0
    with Stop() as stop:  # asked for where neither the run nor its baseline listens
        with Shown(console, plan.steps_plan.steps, "training") as shown:
            resume, hear = options.resume, shown.hear
            outcome = outcome_of(plan) if done else train(plan, resume=resume, hear=hear)
        compared = outcome.stopped or _concluded(plan, outcome, console, stop)
    if outcome.stopped:
        why = f": {outcome.reason}\n " if outcome.reason else ";"
        steps = plan.steps_plan.steps
        console.print(f"Stopped at step {outcome.step} of {steps}{why} --resume goes on from here")
        return FAILED if outcome.reason else STOPPED
    if not compared:
        return STOPPED
    return _ask(plan, outcome, options.question) if options.question else 0


def _concluded(plan: "Plan", outcome: "Outcome", console: Console, stop: "Stop") -> bool:
    """Say what came of the run and of its baseline; False when that was stopped."""
    _print_table(outcome, console)
    console.print(f"The adapter is in {outcome.run.final}")
    if not plan.compares:
        why = "nothing was validated" if plan.settings.baseline else "no baseline was run"
        console.print(f"No gain is reported: {why}.")
        return True
    from worldmodel_train.geometric.baseline import compare

    found = None
    if stop.asked:
        outcome.run.set_status("stopped", step=outcome.step)
    else:
        with Shown(console, None, "AdamW at the same budget") as shown:
            found = compare(plan, outcome, hear=shown.hear)
    if found is None:
        console.print("Stopped in the baseline, so no gain is reported; --resume runs it anew.")
        return False
    _print_comparison(found, console)
    return True


def _ask(plan: "Plan", outcome: "Outcome", question: str) -> int:
    from worldmodel_kernel.terminal import ask

    where = ["--adapter", str(outcome.run.final), "--isolation", plan.settings.isolation]
    return ask.main([*where, "--", question])


def _settings(options: argparse.Namespace) -> "GeometricSettings":
    from worldmodel_kernel.settings import changed
    from worldmodel_train.geometric.planning import data_of, with_adapter
    from worldmodel_train.geometric.settings import GeometricSettings

    settings = settings_of(options, GeometricSettings(), _OPTIONS, {"adapter": options.adapter})
    settings = with_adapter(settings, resume=options.resume)
    if not settings.data:
        settings = changed(settings, data_of(settings), source="the run of the adapter")
    return settings


def _say_plan(plan: "Plan", console: Console) -> None:
    steps, probes = plan.steps_plan, plan.probes
    console.print(steps.device[:1].upper() + steps.device[1:])
    console.print(
        f"{len(steps.data.train)} rows to train on, {len(plan.validated)} to report on, "
        f"{len(probes.held)} to compare candidates on, {steps.steps} steps"
    )
    console.print(
        f"A probe is {probes.half} template groups to choose by and {probes.half} others to "
        f"decide by, at level {plan.settings.level:g}"
    )
    for note in plan.notes:
        console.print(f"{note}.")
    moves = ", ".join(
        f"{move} every {pace.every} steps (from {pace.reach:g})"
        for move, pace in plan.paces().items()
    )
    console.print(f"Searches: {moves or 'none'}")
    short = [m for m, pace in plan.paces().items() if pace.every > steps.steps]
    if short:
        console.print(f"The run is too short for these searches: {', '.join(short)}")


class Shown:
    """A bar of steps, and a line for each search that was accepted."""

    def __init__(self, console: Console, steps: int | None, what: str) -> None:
        columns = (
            TextColumn(what),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("loss {task.fields[loss]}"),
            TimeRemainingColumn(),
        )
        self._progress = Progress(*columns, console=Console(stderr=True))
        self._bar = self._progress.add_task("", total=steps, loss="-")

    def __enter__(self) -> "Shown":
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def hear(self, event: dict[str, Any]) -> None:
        if "loss" in event:
            loss = loss_words(event["loss"])
            self._progress.update(self._bar, completed=event["step"], loss=loss)
        elif event.get("move"):
            self._progress.console.print(said_of(event))


def said_of(event: dict[str, Any]) -> str:
    """A search in words."""
    words = "accepted" if event["accepted"] else "not accepted"
    p = event.get("p")
    test = event.get("why") or ("not promising" if p is None else f"p {p:.3f}")
    return f"step {event['step']}: {event['move']} {words} ({test})"


def _print_table(outcome: "Outcome", console: Console) -> None:
    from worldmodel_train.geometric.epochs import table

    heading, lines = table(outcome.run.events)
    shown = Table(*heading)
    for line in lines:
        shown.add_row(*line)
    console.print(shown)
    if outcome.run.events and any(e.get("placebos_above_level") for e in outcome.run.events[-2:]):
        console.print("Placebos were accepted more often than the level allows: trust no search.")
    multiples = [each for each in outcome.memory.multiples if each]
    if multiples and sum(multiples) / len(multiples) >= 4:
        console.print(
            "The accepted multiples of the last step are far above 1: the learning rate is too "
            "small, and raising it costs nothing."
        )


def _print_comparison(found: "Comparison", console: Console) -> None:
    table = Table("", "start", "geometric", "AdamW, same budget")
    losses = (found.start_loss, found.loss, found.baseline_loss)
    table.add_row("Validation loss", *(f"{loss:.4f}" for loss in losses))
    for name, words in (("output_match", "Output match"), ("reward", "Reward")):
        if found.code:
            both = (found.code[name], found.baseline_code[name])
            table.add_row(words, "", *("–" if v is None else f"{v:.2f}" for v in both))
    table.add_row("Steps", "", str(found.steps), str(found.baseline_steps))
    table.add_row("Forward tokens", "", f"{found.spent:,}", f"{found.baseline_spent:,}")
    console.print(table)
    _print_gain("the loss", found.gain, "it saves", "nats a token", console)
    if found.reward_gain:
        _print_gain("the reward", found.reward_gain, "it adds", "of at most 1", console)


def _print_gain(by: str, gain: "Gain", does: str, unit: str, console: Console) -> None:
    console.print(
        f"By {by}: {gain.verdict}; {does} {gain.mean:+z.4f} {unit} "
        f"(95 % {gain.low:+z.4f} to {gain.high:+z.4f}, {gain.groups} template groups, "
        f"p {gain.p:.3f})"
    )
