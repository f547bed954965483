"""A question of a run mode, put to a person line by line: `input()` in a notebook, a terminal."""

from collections.abc import Awaitable, Callable

from worldmodel_kernel.gates import Answer, Question

ReadLine = Callable[[str], Awaitable[str]]

_RUN = "Run this code? Enter: run · e: edit · s: skip · q: stop  "
_PREDICT = "What will it print? (Enter: just run it · e: in several lines · q: stop)  "
_NEXT = "Enter: go on · q: stop  "
_EDIT = "Your code, line by line; a single . ends it"
_PRINTS = "What it will print, line by line; a single . ends it"


async def ask_by_lines(question: Question, read: ReadLine) -> Answer:
    """What the person says; an unknown word is asked again."""
    if question.kind == "predict":
        return await _prediction(read)
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
                return Answer("edit", code=await _lines(_EDIT, read))


async def _prediction(read: ReadLine) -> Answer:
    """Of one line; of several, or of one that would be a command here, line by line."""
    match (await read(_PREDICT)).strip():
        case "q":
            return Answer("stop")
        case "e":
            return Answer("next", prediction=await _lines(_PRINTS, read))
        case said:
            return Answer("next", prediction=said)


async def _lines(what: str, read: ReadLine) -> str:
    lines: list[str] = []
    prompt = f"{what}\n"
    while (line := await read(prompt)) != ".":
        lines.append(line)
        prompt = ""
    return "\n".join(lines)
