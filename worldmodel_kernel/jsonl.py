"""A file of JSON lines that only grows: a line is there whole or not at all, whatever crashes."""

import json
import os
from pathlib import Path
from typing import Any


class Appender:
    """Appends to one file, which is private to its owner (0600)."""

    def __init__(self, path: Path) -> None:
        drop_cut_line(path)
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def write(self, line: dict[str, Any]) -> None:
        """One write; on disk when this returns."""
        os.write(self._file, encoded(line))
        os.fdatasync(self._file)

    def close(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def encoded(line: dict[str, Any]) -> bytes:
    text = json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n"
    return text.encode("utf-8", "replace")


def drop_cut_line(path: Path) -> None:
    """What a crash left of a last line would spoil the next one."""
    if path.exists() and not (data := path.read_bytes()).endswith(b"\n"):
        os.truncate(path, data.rfind(b"\n") + 1)
