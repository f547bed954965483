"""A question of a run mode, put to a person line by line: `input()` in a notebook, a terminal."""

from collections.abc import Awaitable, Callable

from worldmodel_kernel.gates import Answer, Question

ReadLine = Callable[[str], Awaitable[str]]

_RUN = "Run this code? Enter: run · e: edit · s: skip · q: stop  "
_PREDICT = "What will it print? (Enter: just run it · q: stop)  "
_NEXT = "Enter: go on · q: stop  "
_EDIT = "Your code, line by line; a single . ends it"


async def ask_by_lines(question: Question, read: ReadLine) -> Answer:
    """What the person says; an unknown word is asked again."""
    if question.kind == "predict":
        said = (await read(_PREDICT)).strip()
        return Answer("stop") if said == "q" else Answer("next", prediction=said)
    prompt = _RUN if question.kind == "run" else _NEXT
    while True:
        match (await read(prompt)).strip().lower():
            case "q" | "stop":
                return Answer("stop")
            case "" | "r" | "run" | "y" | "yes":
                return Answer("run" if question.kind == "run" else "next")
            case "s" | "skip" if question.kind == "run":
                return Answer("skip")
            case "e" | "edit" if question.kind == "run":
                return Answer("edit", code=await _lines(read))


async def _lines(read: ReadLine) -> str:
    lines: list[str] = []
    prompt = f"{_EDIT}\n"
    while (line := await read(prompt)) != ".":
        lines.append(line)
        prompt = ""
    return "\n".join(lines)
