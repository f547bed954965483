"""teach a model with LoRA, search on from there, merge the result, or make one from scratch

worldmodel train lora mine.jsonl --out runs/mine --try "What is 15% of 240?"
worldmodel train lora mine.jsonl --dry-run
worldmodel train lora mine.jsonl --base runs/base --recipe train/recipes/lora.toml
worldmodel train lora mine.jsonl --out runs/mine --resume
worldmodel train geometric runs/mine --data mine.jsonl --out runs/searched --exec-reward
worldmodel train export runs/mine --out models/mine
worldmodel train base Qwen/Qwen3-1.7B runs/base
worldmodel train tiny train/recipes/tiny.toml
"""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from worldmodel_train import ranks
from worldmodel_train.locking import alone
from worldmodel_train.terminal import geometric
from worldmodel_train.terminal.isolation import announce
from worldmodel_train.terminal.numbers import positive
from worldmodel_train.terminal.progress import loss_words
from worldmodel_train.terminal.scratch import (
    add_average,
    add_base,
    add_retokenize,
    add_tiny,
    add_tokenizer,
)
from worldmodel_train.terminal.settings import add_common, add_length, settings_of, verifying
from worldmodel_train.terminal.starting import FAILED, STOPPED, prepare, quieten

if TYPE_CHECKING:
    from worldmodel_train.lora import Outcome, Plan
    from worldmodel_train.lora_settings import LoraSettings

_OPTIONS = ("base", "out", "epochs", "steps", "rank", "alpha", "learning_rate", "output_weight",
            "seed", "device", "rslora", "categories", "verify", "format", "isolation")  # fmt: skip


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="worldmodel train",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    _add_lora(verbs.add_parser("lora", help="teach a model from examples, with LoRA"))
    geometric.add(
        verbs.add_parser("geometric", help="train an adapter on, and search for better points")
    )
    _add_export(verbs.add_parser("export", help="merge a run's adapter into its base"))
    add_base(verbs.add_parser("base", help="put our tags on the reserved ids of a Qwen3"))
    add_tokenizer(verbs.add_parser("tokenizer", help="make the embedded model's tokenizer"))
    add_tiny(verbs.add_parser("tiny", help="train the embedded model from scratch"))
    add_average(verbs.add_parser("average", help="the mean of several models' weights"))
    add_retokenize(verbs.add_parser("retokenize", help="the same model with another tokenizer"))
    options = parser.parse_args(arguments)
    status: int = options.run(options)
    return status


# --- lora ---------------------------------------------------------------------------------------


def _add_lora(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_lora)
    parser.add_argument(
        "data", nargs="+", help="examples in any format we read, or a folder of train.jsonl"
    )
    parser.add_argument("--base", help="a model's folder or hub name (the embedded model)")
    parser.add_argument("--out", help="the run's folder (runs/lora)")
    add_length(parser, epochs="3; few examples: 1")
    parser.add_argument("--rank", type=positive, help="of the adapter's matrices (16)")
    parser.add_argument("--alpha", type=float, help="the adapter's scale is alpha / rank (32)")
    parser.add_argument("--rslora", action="store_true", default=None, help="alpha / √rank instead")
    parser.add_argument(
        "--learning-rate", type=float, help="at its highest (5e-4; few examples: 1e-3)"
    )
    parser.add_argument("--output-weight", type=float, help="of outputs in the loss (0)")
    add_common(parser)


def _lora(options: argparse.Namespace) -> int:
    prepare(options)
    settings = _settings(options)
    with alone(Path(settings.out), resume=options.resume):
        return _trained(options, _fitted(options, settings))


def _trained(options: argparse.Namespace, settings: "LoraSettings") -> int:
    first = ranks.is_first()
    if first and settings.runs_code(resume=options.resume):
        announce(settings.isolation)
    from worldmodel_train.lora import make_plan

    with verifying(visible=settings.verify and first) as verified:
        plan = make_plan(settings, resume=options.resume, verified=verified)
    console = Console(highlight=False, quiet=not first)
    _say_plan(plan, console)
    if options.dry_run:
        _print_forecast(plan, console)
        ranks.leave()
        return 0
    outcome = _train(plan, console, resume=options.resume)
    ranks.leave()
    if outcome.stopped:
        why = f": {outcome.reason}\n " if outcome.reason else ";"
        console.print(
            f"Stopped at step {outcome.step} of {plan.steps}{why} --resume goes on from here"
        )
        return FAILED if outcome.reason else STOPPED
    console.print(f"The adapter is in {outcome.run.final}")
    console.print(f'Ask it:  worldmodel ask --adapter {outcome.run.final} "…"')
    return _ask(settings, outcome, options.question) if options.question and first else 0


def _settings(options: argparse.Namespace) -> "LoraSettings":
    from worldmodel_train.lora_settings import LoraSettings

    return settings_of(options, LoraSettings(), _OPTIONS, {"data": options.data})


def _fitted(options: argparse.Namespace, settings: "LoraSettings") -> "LoraSettings":
    """With the defaults for so many examples of that base; several processes share long steps."""
    from worldmodel_train.dataset import read_data
    from worldmodel_train.lora_settings import defaults_for

    if settings.base or ranks.count() > 1:
        return settings
    train, _ = read_data(settings.data, settings.format, settings.categories)
    return settings_of(options, defaults_for(len(train)), _OPTIONS, {"data": options.data})


def _say_plan(plan: "Plan", console: Console) -> None:
    data, settings = plan.data, plan.settings
    console.print(plan.device[:1].upper() + plan.device[1:])
    console.print(
        f"{len(data.train)} rows to train on, {len(data.valid)} to validate, "
        f"{plan.steps} steps of up to {settings.packs_per_step} packs of {settings.pack_tokens} "
        f"tokens, learning rate {settings.learning_rate:g}"
    )
    if data.too_long:
        console.print(f"{data.too_long} examples are too long for this model and were left out")
    if data.twins:
        console.print(f"{data.twins} validation examples were left out: training has their group")
    if not data.valid:
        small = "no template group is small enough to be held out"
        why = small if settings.valid_share else "valid_share is 0"
        console.print(f"No validation: {why}. Every step is taken.")


def _print_forecast(plan: "Plan", console: Console) -> None:
    from worldmodel_train.forecast import forecast

    table = Table(show_header=False)
    for name, value in asdict(forecast(plan)).items():
        parts = value if isinstance(value, dict) else {"": value}
        text = ", ".join(f"{key} {part:,}".strip() for key, part in parts.items())
        table.add_row(name.replace("_", " ").replace("mib", "(MiB, estimated)"), text)
    console.print(table)
    console.print("Dry run: nothing was trained, and nothing written.")


def _train(plan: "Plan", console: Console, *, resume: bool) -> "Outcome":
    from worldmodel_train.lora import train

    columns = (
        TextColumn("training"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("loss {task.fields[loss]}  {task.fields[rate]} tokens/s"),
        TimeRemainingColumn(),
    )
    quiet = not ranks.is_first()
    with Progress(*columns, console=Console(stderr=True, quiet=quiet)) as progress:
        bar = progress.add_task("", total=plan.steps, loss="-", rate="-")

        def hear(event: dict[str, Any]) -> None:
            if "loss" in event:
                rate = f"{event['tokens_per_s']:,}"
                loss = loss_words(event["loss"])
                progress.update(bar, completed=event["step"], loss=loss, rate=rate)
            else:
                progress.console.print(
                    f"step {event['step']}: validation loss {loss_words(event['valid_loss'])}, "
                    f"on outputs {loss_words(event['valid_observation_loss'])}"
                )

        return train(plan, resume=resume, hear=hear)


def _ask(settings: "LoraSettings", outcome: "Outcome", question: str) -> int:
    """As `worldmodel ask` does, with the new adapter."""
    from worldmodel_kernel.terminal import ask

    model = ["--model", settings.base] if settings.base else []
    where = ["--adapter", str(outcome.run.final), "--isolation", settings.isolation]
    return ask.main([*model, *where, "--", question])


# --- export -------------------------------------------------------------------------------------


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_export)
    parser.add_argument(
        "run_folder", type=Path, metavar="RUN", help="a run's folder, or an adapter"
    )
    parser.add_argument("--out", type=Path, required=True, help="new folder for the merged model")
    parser.add_argument("--base", default="", help="where the adapter does not say it")


def _export(options: argparse.Namespace) -> int:
    quieten()
    from worldmodel_train.merging import export

    folder = export(options.run_folder, options.out, base=options.base)
    print(f"The merged model is in {folder}")
    return 0
