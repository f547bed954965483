"""Live views for notebooks. They need the extra `lab` (anywidget), and a front end with widgets.

    Variables      the shell's variables in a table that follows every cell
    TrainingRun    a training run: how far it is, and its losses, until it ends

A widget alone is an error message in a notebook that is opened again, so each view leaves a static
snapshot below itself, as an output of its own.
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from worldmodel_kernel.widgets.training_run import TrainingRun
    from worldmodel_kernel.widgets.variables import Variables

__all__ = ["TrainingRun", "Variables"]
_MODULES = {"TrainingRun": "training_run", "Variables": "variables"}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        module = importlib.import_module(f"{__name__}.{_MODULES[name]}")
    except ModuleNotFoundError as error:
        if error.name not in ("anywidget", "ipywidgets", "psygnal"):
            raise
        raise ModuleNotFoundError(
            f"live views need {error.name}, which is not installed here\n"
            "  pip install 'worldmodel-kernel[lab]'",
            name=error.name,
        ) from error
    return getattr(module, name)
