"""Which modules a piece of code imports, found without running it."""

import ast
import re
from typing import NamedTuple

_LINE = re.compile(r"^\s*(?:import|from)\s+(\w+)", re.M)
_CALLS = ("__import__", "import_module")


class Imports(NamedTuple):
    """Top-level names of the modules that a block imports, anywhere in it."""

    names: set[str]
    plain: bool
    """Whether the block is plain Python; others (magics, a block that is cut off) are read line by
    line, and may import more."""


def imports_of(block: str) -> Imports:
    try:
        tree = ast.parse(block)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return Imports(set(_LINE.findall(block)), plain=False)
    names = {name.partition(".")[0] for node in ast.walk(tree) for name in _names(node)}
    return Imports(names, plain=True)


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
