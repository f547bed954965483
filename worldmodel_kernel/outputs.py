"""Jupyter outputs as the bounded text of an <output>.

    standard output, right-stripped
    STDERR: standard error, if there was any
    ERROR: the error, and the lines of the cell's own code that led to it
    a rich result by its text/plain; an image as [image/png 640x480]
    (no output) when silent

`output_text` is a function of nbformat outputs, so a saved notebook gives the same text as the
live run did.
"""

import base64
import binascii
import re
import struct
from collections.abc import Iterable, Mapping
from typing import Any

NO_OUTPUT = "(no output)"
_ANSI = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]")
_FRAME = re.compile(r"\s*(?:File |Cell In\[)")
_CELL_FRAME = re.compile(r"\s*Cell In\[\d+\], line (?P<line>\d+)(?:, in (?P<name>[^(]+))?")
_ARROW = re.compile(r"-+> \d+ ?(?P<source>.*)")
_CELL_FILE = re.compile(r" \([^()]*, line \d+\)$")  # of a SyntaxError; it differs every time
_MAX_FRAMES = 8


def output_text(outputs: Iterable[Mapping[str, Any]]) -> str:
    """The text of a run's outputs, not yet shortened (see `bound_text`)."""
    stdout: list[str] = []
    stderr: list[str] = []
    rest: list[str] = []
    for output in outputs:
        match output["output_type"]:
            case "stream" if output["name"] == "stderr":
                stderr.append(output["text"])
            case "stream":
                stdout.append(output["text"])
            case "error":
                rest.append("ERROR: " + error_text(output))
            case _:
                rest.append(data_text(output["data"]))
    parts = [overwritten("".join(stdout)).rstrip()]
    if any(stderr):
        parts.append("STDERR: " + overwritten("".join(stderr)).strip())
    text = "\n".join(part for part in (*parts, *rest) if part)
    return without_colours(text) or NO_OUTPUT


def data_text(data: Mapping[str, Any]) -> str:
    """A MIME bundle in words: its plain text, or what kind of image it is."""
    for kind, value in data.items():
        if kind.startswith("image/"):
            return f"[{kind}{_size(kind, value)}]"
    return str(data.get("text/plain", f"[{', '.join(data) or 'nothing'}]"))


def without_images(text: str) -> str:
    """What of a text of outputs can be said in a sentence: all but the marks of images."""
    return "\n".join(line for line in text.split("\n") if not line.startswith("[image/"))


def error_text(output: Mapping[str, Any]) -> str:
    """The error, then where in the cell's own code it came from; frames of libraries are cut.

    NameError: name 'totl' is not defined
      line 2: print(totl)
    """
    evalue = _CELL_FILE.sub("", output["evalue"])
    message = f"{output['ename']}: {evalue}"
    lines = without_colours("\n".join(output.get("traceback", []))).splitlines()
    return "\n".join([message.strip(), *_own_frames(lines)[:_MAX_FRAMES]])


def without_colours(text: str) -> str:
    """Text without terminal escape sequences."""
    return _ANSI.sub("", text)


def overwritten(text: str) -> str:
    """Text as a terminal shows it after carriage returns: a progress bar is its last state."""
    lines = text.replace("\r\n", "\n").split("\n")
    return "\n".join(line.rstrip("\r").rsplit("\r", 1)[-1] for line in lines)


def bound_text(text: str, limit_chars: int) -> str:
    """Head and tail of a text that is too long, with the number of characters left out."""
    if len(text) <= limit_chars:
        return text
    head = limit_chars * 2 // 3
    tail = max(limit_chars - head, 1)
    left_out = len(text) - head - tail
    return f"{text[:head]}\n[... {left_out} characters left out ...]\n{text[-tail:]}"


def _own_frames(lines: list[str]) -> list[str]:
    frames: list[str] = []
    for index, line in enumerate(lines):
        if found := _CELL_FRAME.match(line):
            where = f"line {found['line']}" + (f", in {found['name']}" if found["name"] else "")
            frames.append(f"  {where}: {_marked_line(lines[index + 1 :])}")
    return frames


def _marked_line(lines: list[str]) -> str:
    """The source line that IPython's arrow points at; a SyntaxError has no arrow."""
    for line in lines:
        if arrow := _ARROW.match(line):
            return arrow["source"].strip()
        if not line.strip() or _FRAME.match(line):
            break
    return lines[0].strip() if lines else ""


def _size(kind: str, value: Any) -> str:
    if kind != "image/png" or not isinstance(value, str):
        return ""
    try:
        head = base64.b64decode(value[:64])
    except (binascii.Error, ValueError):
        return ""
    if len(head) < 24 or head[:8] != b"\x89PNG\r\n\x1a\n":
        return ""
    width, height = struct.unpack(">II", head[16:24])
    return f" {width}x{height}"
