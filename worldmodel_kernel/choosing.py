"""Which models the page offers, and the change to another one while the notebook goes on.

A choice is what one would write after `%model`, so that page and command mean the same.
"""

import asyncio
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from worldmodel_kernel.commands import run_command
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.engines.local import LocalSettings
from worldmodel_kernel.errors import EngineError, SettingsError

_LOOK_S = 0.2
_MARKS = {"config.json": "", "adapter_config.json": " (adapter)"}

Row = dict[str, str | bool]


class Chooser:
    """Args:
    tell: is given, in words, what is going on while a model is loaded.
    """

    def __init__(self, controls: Controls, tell: Callable[[str], None]) -> None:
        self._controls = controls
        self._tell = tell
        self._used: dict[str, str] = {}
        self._choosing: asyncio.Future[Any] | None = None

    def rows(self) -> list[Row]:
        """What may be chosen: `value` goes after `%model`, `name` is for people, and `current` is
        the one in use. The model inside, what was used before, and what stands in the runs'
        folder."""
        settings = self._controls.settings
        if settings.engine != "local":
            return [{"value": "", "name": "script", "current": True}]
        present = _argument(settings.local.model, settings.local.adapter)
        self._used[present] = _name(settings.local)
        names = {_argument("", ""): "embedded", **self._used, **dict(_in(settings.local.runs))}
        return [
            {"value": value, "name": name, "current": value == present}
            for value, name in names.items()
        ]

    async def choose(self, argument: str, *, command: str = "model") -> None:
        """Load what this means after `%model` (or `%adapter`); where that fails, the present one
        stays.

        Raises:
            WorldModelError: it cannot be loaded, or is not to be.
        """
        if self._choosing is not None:
            raise SettingsError("Another model is being loaded; stop that first.")
        self.rows()  # the present one can be chosen again
        choosing = asyncio.ensure_future(run_command(self._controls, command, argument))
        self._choosing = choosing
        try:
            while not (await asyncio.wait({choosing}, timeout=_LOOK_S))[0]:
                if self._controls.loading is not None:
                    self._tell(self._controls.loading.phase)
            if choosing.cancelled():
                raise EngineError("Stopped; the model that was in use stays.")
            choosing.result()
        finally:
            self._choosing = None

    def stop(self) -> None:
        if self._choosing is not None:
            self._choosing.cancel()

    async def settled(self) -> None:
        """Wait for the model that is being loaded: who asks now asks it.

        Raises:
            EngineError: it was stopped, and so is what waited for it.
        """
        if (choosing := self._choosing) is not None:
            await asyncio.wait({choosing})
            if choosing.cancelled():
                raise EngineError("Stopped while a model was loaded; ask again.")


def _argument(model: str, adapter: str) -> str:
    return f"{shlex.quote(model or 'embedded')} --adapter {shlex.quote(adapter or 'off')}"


def _name(local: LocalSettings) -> str:
    return f"{local.model or 'embedded'}{f' + {local.adapter}' if local.adapter else ''}"


def _in(runs: str) -> Iterator[tuple[str, str]]:
    """The finished runs of a folder: models and adapters."""
    root = Path(runs).expanduser()
    for folder in sorted([*root.glob("*/final"), *root.glob("*")]):
        mark = next((mark for file, mark in _MARKS.items() if (folder / file).is_file()), None)
        if mark is not None:
            run = folder.parent if folder.name == "final" else folder
            yield _argument(str(folder), ""), f"{run}{mark}"
