"""Training data in the formats that people have: each is read and written without loss.

    v2 v1           a question and its reply a row, in either dialect
    openai sharegpt conversations as messages
    tir             Markdown with fences of code and output
    notebook        conversations of our kernel; any notebook of text and code
    native          our own JSONL, which holds every example

What a reader does not understand is an error that says where; what a format cannot hold is one
when writing. Nothing is left out in silence.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from worldmodel_kernel.errors import SettingsError, nearest
from worldmodel_train.examples import Example
from worldmodel_train.formats.chat import OPENAI, SHAREGPT
from worldmodel_train.formats.detection import detect
from worldmodel_train.formats.format import Format, Skip
from worldmodel_train.formats.native import NATIVE
from worldmodel_train.formats.notebook import NOTEBOOK
from worldmodel_train.formats.tir import TIR
from worldmodel_train.formats.v1 import V1_FORMAT
from worldmodel_train.formats.v2 import V2_FORMAT

__all__ = ["FORMATS", "Format", "Skip", "detect", "format_named", "read_any", "write_any"]

_ALL: tuple[Format, ...] = (NATIVE, V2_FORMAT, V1_FORMAT, OPENAI, SHAREGPT, TIR, NOTEBOOK)
FORMATS: dict[str, Format] = {each.name: each for each in _ALL}


def format_named(name: str) -> Format:
    if name not in FORMATS:
        raise SettingsError(f"no format '{name}'; {nearest(name, FORMATS)}")
    return FORMATS[name]


def read_any(path: Path, format: str = "auto", *, skip: Skip | None = None) -> Iterator[Example]:
    """The examples of a file, one at a time.

    Args:
        format: a name in FORMATS, or "auto": by the file's name and content.
        skip: is told of each malformed example, which is then left out.

    Raises:
        DataError: an example is malformed, and there is no `skip`; or the file has no format.
    """
    return format_named(detect(path) if format == "auto" else format).read(path, skip=skip)


def write_any(examples: Iterable[Example], path: Path, format: str) -> None:
    """Raises DataError, naming the example, when the format cannot hold one."""
    format_named(format).write(examples, path)
