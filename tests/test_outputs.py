"""Jupyter outputs in words."""

import base64
import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel_kernel.outputs import bound_text, output_text

PNG = base64.b64encode(
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 640, 480) + b"\x08\x06\0\0\0"
).decode()


def stream(text: str, name: str = "stdout") -> dict[str, Any]:
    return {"output_type": "stream", "name": name, "text": text}


def result(**data: Any) -> dict[str, Any]:
    kinds = {"plain": "text/plain", "png": "image/png", "html": "text/html"}
    return {
        "output_type": "execute_result",
        "data": {kinds[name]: value for name, value in data.items()},
    }


ERROR = {
    "output_type": "error",
    "ename": "NameError",
    "evalue": "name 'totl' is not defined",
    "traceback": [
        "\x1b[31m-----\x1b[39m",
        "Cell \x1b[32mIn[7], line 2\x1b[39m\n      1 x = 1\n----> 2 print(totl)",
        "File ~/lib/python3.11/json/decoder.py:353, in raw_decode(self)\n--> 353 raise",
        "\x1b[31mNameError\x1b[39m: name 'totl' is not defined",
    ],
}
SYNTAX_ERROR = {
    "output_type": "error",
    "ename": "SyntaxError",
    "evalue": "invalid syntax (2465675748.py, line 1)",
    "traceback": ["  Cell In[3], line 1\n    x = = 3\n        ^\nSyntaxError: invalid syntax\n"],
}

READS_AS = {
    "silence is said": ([], "(no output)"),
    "standard output loses its end": ([stream("36.0\n\n")], "36.0"),
    "standard error is marked": (
        [stream("out\n"), stream("careful\n", "stderr")],
        "out\nSTDERR: careful",
    ),
    "an error is its message and the cell's own lines": (
        [ERROR],
        "ERROR: NameError: name 'totl' is not defined\n  line 2: print(totl)",
    ),
    "a syntax error does not name a file that differs every time": (
        [SYNTAX_ERROR],
        "ERROR: SyntaxError: invalid syntax\n  line 1: x = = 3",
    ),
    "a rich result is its plain text": ([result(plain="[1, 2]", html="<b>x</b>")], "[1, 2]"),
    "a picture is its size": ([result(plain="<Figure>", png=PNG)], "[image/png 640x480]"),
    "a broken picture is a picture": ([result(png="nonsense")], "[image/png]"),
    "a progress bar is its last state": ([stream("10%\r50%\r100%\n")], "100%"),
    "colours are taken out": ([stream("\x1b[31mred\x1b[0m")], "red"),
    "a result without plain text says what it is": ([result(html="<p>")], "[text/html]"),
}


@pytest.mark.parametrize("outputs, text", READS_AS.values(), ids=READS_AS.keys())
def test_outputs_read_as(outputs: list[dict[str, Any]], text: str) -> None:
    assert output_text(outputs) == text


@given(text=st.text(alphabet="ab\né😀", max_size=60), limit=st.integers(10, 50))
def test_a_bounded_text_has_head_and_tail_and_says_what_is_missing(text: str, limit: int) -> None:
    shown = bound_text(text, limit)

    if len(text) <= limit:
        assert shown == text
    else:
        head = limit * 2 // 3
        assert shown.startswith(text[:head])
        assert shown.endswith(text[-(limit - head) :])
        assert f"{len(text) - limit} characters left out" in shown
