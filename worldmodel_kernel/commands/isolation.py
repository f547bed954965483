"""What a command's program runs code under: the notebook's level, or the one that is named."""

from collections.abc import Sequence

from worldmodel_kernel.controls import Controls
from worldmodel_kernel.errors import SettingsError

_OPTION = "--isolation"


def level_options(controls: Controls, words: Sequence[str]) -> list[str]:
    """The options to put before the person's `words`.

    Raises:
        SettingsError: the notebook's level is one that programs cannot run code under.
    """
    if any(word.partition("=")[0] == _OPTION for word in words):
        return []
    level = controls.settings.workspace.isolation
    if level == "qemu":
        raise SettingsError(
            "this notebook's code runs in a virtual machine (isolation = qemu), which is for one "
            "shell and not for hundreds\n  Name the level for this command: --isolation bubblewrap."
        )
    return [_OPTION, level]
