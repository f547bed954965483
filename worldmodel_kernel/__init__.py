"""A Jupyter kernel whose model thinks, writes code, runs it, and reads the result."""

from typing import Any

__version__ = "0.1.0"
__all__ = ["__version__", "load_ipython_extension", "unload_ipython_extension"]


def load_ipython_extension(ipython: Any) -> None:
    """`%load_ext worldmodel_kernel`: `%%ask` in an ordinary Python notebook."""
    from worldmodel_kernel.plain import load

    load(ipython)


def unload_ipython_extension(ipython: Any) -> None:
    """`%unload_ext worldmodel_kernel`."""
    from worldmodel_kernel.plain import unload

    unload(ipython)
