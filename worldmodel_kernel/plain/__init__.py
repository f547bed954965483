"""`%load_ext worldmodel_kernel` in an ordinary Python notebook."""

from typing import Any

from worldmodel_kernel.display import note_bundle
from worldmodel_kernel.errors import SettingsError
from worldmodel_kernel.plain.asking import Asking
from worldmodel_kernel.plain.magics import (
    AskMagics,
    complete_command,
    one_line_questions,
    short_errors,
)

_WELCOME = "Ask with %%ask and a question below it (%%ask --help; %worldmodel help)."
_KEY = "%worldmodel"


def load(shell: Any) -> None:
    """Make the magics. Raises SettingsError where they could not work."""
    with short_errors():
        _require_notebook(shell)
        asking = Asking(shell)
    shell.user_ns["_wm"].notebook = True
    shell.register_magics(AskMagics(shell, asking))
    shell.set_hook("complete_command", complete_command, str_key=_KEY)
    shell.input_transformers_cleanup.append(one_line_questions)
    asking.show(note_bundle(_WELCOME))


def unload(shell: Any) -> None:
    """End the conversation, its model, and the magics."""
    magics = shell.magics_manager.registry.pop(AskMagics.__name__, None)
    if magics is None:
        return
    magics.asking.close()
    for kinds in shell.magics_manager.magics.values():
        kinds.pop("ask", None)
        kinds.pop("worldmodel", None)
        kinds.pop("teach", None)
    shell.input_transformers_cleanup.remove(one_line_questions)


def _require_notebook(shell: Any) -> None:
    if getattr(shell, "kernel", None) is None:
        raise SettingsError(
            "%%ask needs a notebook's kernel; in a terminal there is `worldmodel chat`"
        )
    inside = shell.user_ns.get("_wm")
    if inside is not None and not getattr(inside, "notebook", False):
        raise SettingsError(
            "this notebook's kernel is WorldModel already: type the question into a cell as it is"
        )
