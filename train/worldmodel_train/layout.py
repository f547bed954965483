"""A person's own cells as people lay them out: other quotes, an element a line, a comment before.

What the code does stays the same.
"""

import ast
import io
import tokenize
from collections.abc import Iterator
from itertools import pairwise
from random import Random

_DOUBLE = 0.4
_SPREAD = 0.4
_LAST_COMMA = 0.6
_COMMENT = 0.1
_COMMENTS = (
    "my data", "data", "some data to play with", "the data", "from the report", "this week",
    "example", "made up", "copied from the sheet", "measured today",
)  # fmt: skip
_INDENT = "    "
_DEPTH = {"[": 1, "{": 1, "(": 1, "]": -1, "}": -1, ")": -1}


def as_laid_out(code: str, random: Random) -> str:
    """The same code in one of many layouts; what is no plain Python stays as it is."""
    try:
        meant = ast.dump(ast.parse(code))
    except SyntaxError:
        return code
    layouts = [code]
    if random.random() < _DOUBLE:
        layouts.append(double_quoted(code))
    if random.random() < _SPREAD and _means(layouts[-1], meant):
        layouts.append(spread(layouts[-1], last_comma=random.random() < _LAST_COMMA))
    code = next(layout for layout in reversed(layouts) if _means(layout, meant))
    if random.random() < _COMMENT:
        code = f"# {random.choice(_COMMENTS)}\n{code}"
    return code


def _means(code: str, meant: str) -> bool:
    try:
        return ast.dump(ast.parse(code)) == meant
    except SyntaxError:
        return False


def double_quoted(code: str) -> str:
    """Plain strings in double quotes, where nothing in them has to be escaped for that."""
    lines = code.split("\n")
    for token in _tokens(code):
        text, (row, column) = token.string, token.start
        plain = token.type == tokenize.STRING and text[0] == "'" and text[:3] != "'''"
        if plain and not set(text) & {'"', "\\"}:
            line = lines[row - 1]
            lines[row - 1] = f'{line[:column]}"{text[1:-1]}"{line[column + len(text) :]}'
    return "\n".join(lines)


def spread(code: str, *, last_comma: bool) -> str:
    """The first list or dictionary of lists, dictionaries or tuples with an element a line."""
    tokens = list(_tokens(code))
    found = next((n for n, _ in enumerate(tokens) if _holds_brackets(tokens, n)), None)
    if found is None:
        return code
    first, *commas, last = _borders(tokens, found)
    if first.start[0] != last.end[0]:
        return code
    cuts = [first.end[1], *(comma.end[1] for comma in commas), last.start[1]]
    line = first.line.rstrip("\n")
    elements = [line[a:b].strip() for a, b in pairwise(cuts)]
    elements = [element for element in elements if element]
    if last_comma and not elements[-1].endswith(","):
        elements[-1] += ","
    inside = "".join(f"\n{_INDENT}{element}" for element in elements)
    lines = code.split("\n")
    row = first.start[0] - 1
    lines[row] = lines[row][: first.end[1]] + inside + "\n" + lines[row][last.start[1] :]
    return "\n".join(lines)


def _tokens(code: str) -> Iterator[tokenize.TokenInfo]:
    return tokenize.generate_tokens(io.StringIO(code).readline)


def _holds_brackets(tokens: list[tokenize.TokenInfo], begin: int) -> bool:
    """Whether a literal begins here, at the start of an expression, that has others in it."""
    before = tokens[begin - 1].string if begin else ""
    if tokens[begin].string not in ("[", "{") or before not in ("=", "("):
        return False
    end = tokens.index(_borders(tokens, begin)[-1])
    inside = [token.string for token in tokens[begin + 1 : end]]
    return "for" not in inside and any(text in _DEPTH for text in inside)


def _borders(tokens: list[tokenize.TokenInfo], begin: int) -> list[tokenize.TokenInfo]:
    """The brackets of the literal that begins here, and the commas between its own elements."""
    depth = 0
    found: list[tokenize.TokenInfo] = []
    for token in tokens[begin:]:
        depth += _DEPTH.get(token.string, 0)
        if depth == 0:
            return [*found, token]
        if not found or (token.string == "," and depth == 1):
            found.append(token)
    raise SyntaxError("a bracket is not closed")
