"""Which modules a piece of code imports, found without running it."""

import ast
import re
from collections.abc import Iterable

_LINE = re.compile(r"^\s*(?:import|from)\s+(\w+)", re.M)
_CALLS = ("__import__", "import_module")


def imported(blocks: Iterable[str]) -> set[str]:
    """Top-level names of all modules that the blocks import, anywhere in them.

    Code that is no plain Python (magics, a block that is cut off) is read line by line.
    """
    found: set[str] = set()
    for block in blocks:
        try:
            tree = ast.parse(block)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            found |= set(_LINE.findall(block))
        else:
            found |= {name.partition(".")[0] for node in ast.walk(tree) for name in _names(node)}
    return found


def _names(node: ast.AST) -> list[str]:
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=str(module), level=0):
            return [module]
        case ast.Call(
            func=ast.Name(id=name) | ast.Attribute(attr=name),
            args=[ast.Constant(value=str(module)), *_],
        ) if name in _CALLS:
            return [module]
        case _:
            return []
