"""The task families, a topic a file; importing this package registers all of them."""

import importlib
import pkgutil

from worldmodel_train.episodes import FAMILIES

for _module in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_module.name}")

__all__ = ["FAMILIES"]
