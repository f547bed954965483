"""Commands that say how good a model is, which of two is better, and whether data is right."""

import tempfile
from collections.abc import Iterable
from pathlib import Path

from worldmodel_kernel.commands.isolation import level_options
from worldmodel_kernel.commands.registry import command, split, take_value, usage
from worldmodel_kernel.commands.running import run_shown
from worldmodel_kernel.commands.sources import OWN, data_file
from worldmodel_kernel.controls import Controls, describe
from worldmodel_kernel.display import Bundle, note_bundle
from worldmodel_kernel.engines.adapters import adapter_folder, trained_adapters
from worldmodel_kernel.engines.local import LocalSettings
from worldmodel_kernel.errors import SettingsError
from worldmodel_kernel.evaluations import comparison_bundle, evaluation_bundle
from worldmodel_kernel.session import Settings
from worldmodel_kernel.settings import leaves

_FRESH = ("--sample", "100", "--each", "1")
"""Without a file: so many new questions, each of another kind."""


def _adapters(begun: str, settings: Settings) -> Iterable[str]:
    runs = [each.run for each in trained_adapters(Path(settings.local.runs))]
    return [*OWN, "off", "latest", *runs, "--category", "--limit", "--sample"]


@command(
    "[DATA] [OPTION …]",
    "Ask the model in use the questions of a test set, run its code, and count what is right. DATA "
    "is a file (executed examples, or questions with the figures of their answers), a variable of "
    "the shell, `taught` (what was taught in this notebook) or `turns` (this conversation); "
    "without it 100 fresh questions are made. The options are those of `worldmodel evaluate "
    "--help`, such as --category NAME, --sample N, --model FOLDER, --adapter RUN.",
    *(*OWN, "--category", "--family", "--sample", "--limit", "--seed", "--model", "--adapter"),
    data=True,
)
async def evaluate(controls: Controls, arguments: str) -> Bundle:
    words = split("evaluate", arguments)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        questions = await _questions(controls, words, out)
        model = await _model(controls, words)
        await run_shown(controls, ["evaluate", *questions, *model, *words, "--out", folder])
        return evaluation_bundle(out)


@command(
    "[DATA] [FIRST [SECOND]] [OPTION …]",
    "Answer the same questions with two adapters of the model in use, and say which one is right "
    "more often, and whether that may be chance. FIRST and SECOND are runs, folders, `latest` or "
    "`off` (no adapter); the defaults are off and the adapter in use. DATA and the options are as "
    "for %evaluate.",
    completed=_adapters,
    data=True,
)
async def compare(controls: Controls, arguments: str) -> Bundle:
    words = split("compare", arguments)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        questions = await _questions(controls, words, out)
        named = _leading(words, 2)
        model = await _model(controls, words)
        used = take_value(model, "--adapter")
        first = _folder(controls, named[0] if named else "off")
        second = _folder(controls, named[1]) if len(named) > 1 else used
        if first == second:
            which = first or "no adapter"
            raise usage(
                "compare", f"both are the same: {which}; name a run, or load one (%adapter)"
            )
        base = model[model.index("--model") + 1]
        pair = ["--against", base, "--against-adapter", first, "--adapter", second]
        await run_shown(controls, ["evaluate", *questions, *model, *pair, *words, "--out", folder])
        return comparison_bundle(out)


@command(
    "DATA [--limit N] [--keep FILE] [OPTION …]",
    "Run examples again, and say by category which outputs are no longer what they say, and why. "
    "DATA is a file, a variable of the shell, `taught` or `turns`. --keep FILE writes the examples "
    "that reproduce. The options are those of `worldmodel data verify --help`.",
    *(*OWN, "--limit", "--show", "--keep", "--skip-malformed", "--format"),
    data=True,
)
async def verify_data(controls: Controls, arguments: str) -> Bundle:
    words = split("verify_data", arguments)
    if not words or words[0].startswith("-"):
        raise usage("verify_data", "which examples? a file, a variable of the shell, or `taught`")
    with tempfile.TemporaryDirectory() as folder:
        data = await data_file(controls, words[0], Path(folder) / "data.jsonl")
        program = ["data", "verify", str(data), *level_options(controls, words), *words[1:]]
        said: list[str] = []
        printed = await run_shown(controls, program, good=(0, 1), hear=said.append)
        if not printed:
            raise SettingsError("\n".join(said[-3:]) or f"{data} could not be verified")
        wrong = [line for line in said if not line.startswith("verifying")]
        return note_bundle("\n".join([printed.strip(), *wrong]))


# --- what is asked, and whom ----------------------------------------------------------------------


async def _questions(controls: Controls, words: list[str], folder: Path) -> list[str]:
    """The options that name the questions; the word of DATA is taken off `words`."""
    if words and not words[0].startswith("-") and not _is_adapter(controls, words[0]):
        data = await data_file(controls, words.pop(0), folder / "data.jsonl")
        return ["--questions", str(data)]
    given = {"--family", "--category", "--each", "--sample", "--questions", "--data"}
    return [] if given.intersection(words) else list(_FRESH)


def _is_adapter(controls: Controls, word: str) -> bool:
    """Whether a first word names an adapter, so that no DATA was given."""
    if word in ("off", "latest"):
        return True
    return word in [each.run for each in trained_adapters(Path(controls.settings.local.runs))]


def _leading(words: list[str], count: int) -> list[str]:
    """The first words that are no options, taken off."""
    found: list[str] = []
    while len(found) < count and words and not words[0].startswith("-"):
        found.append(words.pop(0))
    return found


async def _model(controls: Controls, words: list[str]) -> list[str]:
    """The options for the model in use, as it is loaded; or for the one that `words` name."""
    level = level_options(controls, words)
    named, adapter = take_value(words, "--model"), take_value(words, "--adapter")
    folder = _folder(controls, adapter) if adapter else ""
    if named:
        return ["--model", named, "--adapter", folder, *level]
    if controls.settings.engine != "local":
        raise SettingsError(
            "this kernel replays a script, so there is no model to ask; name one: --model FOLDER"
        )
    if not adapter:
        folder = (await controls.engine.start()).adapter or ""
    return [
        "--model",
        controls.settings.local.model,
        "--adapter",
        folder,
        *level,
        *_loaded(controls),
    ]


def _loaded(controls: Controls) -> list[str]:
    """How the model in use was loaded, where that is not the default."""
    usual = leaves(LocalSettings())
    own = leaves(controls.settings.local).items()
    skipped = ("model", "adapter", "threads")
    pairs = [f"{n}={describe(v)}" for n, v in own if v != usual[n] and n not in skipped]
    return [word for pair in pairs for word in ("--set", pair)]


def _folder(controls: Controls, name: str) -> str:
    """Where an adapter is; empty for none. Raises EngineError."""
    if name == "off":
        return ""
    return str(adapter_folder(name, Path(controls.settings.local.runs)))
