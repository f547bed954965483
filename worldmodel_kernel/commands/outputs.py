"""The command for what of the shell's rich outputs is shown."""

from worldmodel_kernel.commands.registry import command, usage
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.display import Bundle, note_bundle

_SAFE = (
    "Of outputs that are not trusted only what cannot act in this page is shown: text, pictures, "
    "LaTeX, Markdown, cleaned HTML and SVG, JSON, ipywidgets' own widgets."
)
_ALL = (
    "Warning: everything is shown. What the model's code displays may run scripts in this page, "
    "with your rights: it can read and change your notebooks and run code on the server, whatever "
    "sandbox it came from.\nRun the cell again for what was held back. %outputs safe ends this."
)


@command(
    "[safe|all]",
    "Which rich outputs of untrusted code are shown: safe (the default), those that cannot act in "
    "the page; all, scripts and foreign widgets as well. Without an argument: how it is now.",
    *("safe", "all"),
)
async def outputs(controls: Controls, arguments: str) -> Bundle:
    wanted = arguments.strip()
    if wanted not in ("", "safe", "all"):
        raise usage("outputs", f"outputs safe or all? '{wanted}' is neither")
    if wanted:
        await controls.set({"outputs": wanted})
    return note_bundle(_ALL if controls.settings.workspace.outputs == "all" else _SAFE)
