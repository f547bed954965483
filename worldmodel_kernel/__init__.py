"""A Jupyter kernel whose model thinks, writes code, runs it, and reads the result."""

__version__ = "0.1.0"
__all__ = ["__version__"]
