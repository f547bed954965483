"""Questions of the run modes, answered line by line."""

import pytest

from worldmodel_kernel.asking import ask_by_lines
from worldmodel_kernel.gates import Answer, Question


@pytest.mark.parametrize(
    "lines, answer",
    {
        "one line": (["36.0"], Answer("next", prediction="36.0")),
        "none": ([""], Answer("next")),
        "several lines": (["e", "36", "  48", "."], Answer("next", prediction="36\n  48")),
        "a word that is a command": (["e", "q", "."], Answer("next", prediction="q")),
        "stop": (["q"], Answer("stop")),
    }.values(),
)
async def test_a_prediction_is_a_line_or_several(lines: list[str], answer: Answer) -> None:
    left = list(lines)

    async def read(prompt: str) -> str:
        return left.pop(0)

    assert await ask_by_lines(Question("predict", "print(1)"), read) == answer
    assert left == []
