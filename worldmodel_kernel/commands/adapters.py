"""The command that changes the adapter of the model that is loaded."""

from collections.abc import Iterable
from pathlib import Path

from worldmodel_kernel.commands.registry import command, split, usage
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.display import Bundle, note_bundle, table_bundle
from worldmodel_kernel.engines.adapters import CONFIG, Trained, trained_adapters
from worldmodel_kernel.session import Settings


def _names(begun: str, settings: Settings) -> Iterable[str]:
    """Finished runs, and the folders that may hold an adapter."""
    runs = [each.run for each in trained_adapters(Path(settings.local.runs))]
    above = Path(begun.rpartition("/")[0] or ("/" if begun.startswith("/") else "."))
    inside = sorted(above.expanduser().glob("*/")) if "/" in begun else []
    folders = [f"{begun.rpartition('/')[0]}/{path.name}/" for path in inside if path.is_dir()]
    return ["latest", "off", *runs, *folders]


@command(
    "[RUN|FOLDER|latest|off]",
    "Change the adapter of the loaded model: that of a finished run, of a folder, or none (off: "
    "the base, bit for bit). The conversation goes on, and the model is not loaded again. Without "
    "arguments: which one is loaded, and which there are.",
    completed=_names,
)
async def adapter(controls: Controls, arguments: str) -> Bundle:
    words = split("adapter", arguments)
    if len(words) > 1:
        raise usage("adapter", f"one adapter at a time, not {len(words)}")
    if not words:
        return await _listing(controls)
    info = await controls.use_adapter(words[0])
    what = f"the adapter {info.adapter}" if info.adapter else "no adapter"
    return note_bundle(f"From the next prompt on, {info.model} answers with {what}.")


async def _listing(controls: Controls) -> Bundle:
    loaded = (await controls.engine.start()).adapter
    runs = Path(controls.settings.local.runs)
    rows = [_row(each, loaded) for each in trained_adapters(runs)]
    if loaded and not any(mark for mark, *_ in rows):
        rows.insert(0, ("loaded", loaded, "", ""))
    if not rows:
        return note_bundle(f"No adapter is loaded, and none was trained: {runs}/ has no {CONFIG}.")
    if not loaded:
        rows.insert(0, ("loaded", "none", "", ""))
    return table_bundle(rows, heading=("", "adapter", "of the model", "finished"))


def _row(trained: Trained, loaded: str | None) -> tuple[str, str, str, str]:
    is_loaded = loaded is not None and Path(loaded).resolve() == trained.folder.resolve()
    return "loaded" * is_loaded, trained.run, trained.base or "embedded", trained.when
