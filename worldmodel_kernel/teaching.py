"""What a person teaches: read, completed from the turn that it corrects, and executed.

    the person's text ──read_lesson──▶ blocks ──completed──▶ a whole reply ──Rehearsal──▶ executed

An `<output>` is always what running the code gave. One that the person wrote is compared with it,
never kept in its place.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from worldmodel_kernel.context import Context, reply_text
from worldmodel_kernel.errors import DataError
from worldmodel_kernel.examples import Cell, Turn, group_of
from worldmodel_kernel.matching import same_text
from worldmodel_kernel.outputs import bound_text
from worldmodel_kernel.parser import Block, read_reply, write_reply
from worldmodel_kernel.records import CellRecord, TurnRecord
from worldmodel_kernel.tags import V2, Tag
from worldmodel_kernel.workspace import RunResult, RunStatus, Workspace

Earlier = TurnRecord | CellRecord | Turn | Cell
"""A part of the conversation, as it was recorded or as an example has it."""

_Part = tuple[Tag | None, str]
_MAX_CELL_CHARS = 2000


@dataclass(frozen=True, slots=True)
class Step:
    """A block of a lesson."""

    tag: Tag | None
    text: str
    expected: str | None = None
    """Of code: what the person says that it prints. Of an answer that was written to other code:
    what that code printed."""


@dataclass(frozen=True, slots=True)
class Difference:
    """An output that is not what was written."""

    code: str
    written: str
    real: str


def read_lesson(text: str) -> list[Step]:
    """The person's text as steps. Raises DataError, saying what is wrong with it."""
    steps: list[Step] = []
    for block in read_reply(text):
        if not block.complete:
            assert block.tag is not None
            raise DataError(
                f"the text opens {block.tag.opening} and never closes it; write "
                f"{block.tag.closing} where it ends"
            )
        stripped = block.text.strip("\n") if block.tag else block.text.strip()
        if block.tag is Tag.OUTPUT:
            if not steps or steps[-1].tag is not Tag.CODE or steps[-1].expected is not None:
                raise DataError(
                    f"an {Tag.OUTPUT.opening} follows no {Tag.CODE.opening}: what code printed "
                    "stands right after it, once"
                )
            steps[-1] = Step(Tag.CODE, steps[-1].text, stripped)
        elif stripped.strip():
            steps.append(Step(block.tag, stripped))
    if not steps:
        raise DataError(
            "there is nothing to teach: write the response below %%teach, with its tags, or only "
            "the corrected code or answer"
        )
    return steps


def completed(steps: Sequence[Step], last: TurnRecord | None) -> list[Step]:
    """A whole reply: what the person left out of a correction is that of the turn it corrects.

    With an answer alone, thinking and code stay; with code alone, the thinking before the first
    code and the answer. Anything else is a whole reply already.

    Raises:
        DataError: it has no answer, and there is no turn to take it from.
    """
    code = [step for step in steps if step.tag is Tag.CODE]
    if last is not None and last.ending == "eos":
        before = read_lesson(reply_text(last, V2))
        if len(steps) == len(code) and _answer(before):
            ran = [n for n, step in enumerate(before) if step.tag is Tag.CODE]
            head = before[: ran[0]] if ran else []
            answers = [replace(step, expected=_last_output(before)) for step in _answer(before)]
            return [*head, *steps, *answers]
        if not code and all(step.tag is None for step in steps):
            return [*(s for s in before if s not in _answer(before)), *steps]
    if steps[-1].tag is not None:
        raise DataError("the response has no answer: write it after the last tag")
    return list(steps)


def _answer(steps: Sequence[Step]) -> list[Step]:
    return list(steps[-1:]) if steps and steps[-1].tag is None else []


def _last_output(steps: Sequence[Step]) -> str | None:
    return next((step.expected for step in reversed(steps) if step.tag is Tag.CODE), None)


# --- executing ----------------------------------------------------------------------------------


@dataclass(slots=True)
class Rehearsal:
    """Runs examples in one shell, which is the caller's.

    Args:
        keeps_errors: code that raises is kept, as an example of recovering from it.
    """

    workspace: Workspace
    timeout_s: float
    max_output_chars: int
    keeps_errors: bool = False
    differences: list[Difference] = field(default_factory=list)

    async def prepare(self, setup: Iterable[str]) -> None:
        """Code that the model does not see."""
        for code in setup:
            await self._run(code)

    async def repeat(self, part: Earlier) -> Turn | Cell:
        """An earlier part of the conversation. Raises DataError when it went otherwise now."""
        if isinstance(part, CellRecord | Cell):
            result = await self._run(part.code)
            self._require_same(part.code, part.output, result)
            return Cell(part.code, bound_text(result.text, _MAX_CELL_CHARS))
        if isinstance(part, Turn):
            return await self._repeat_turn(part)
        if part.ending != "eos":
            raise DataError(
                f"the turn '{_short(part.prompt)}' before it did not end by itself but with "
                f"'{part.ending}', so nobody can go on from it as an example; ask it again, or "
                "teach this one by itself with --alone"
            )
        return await self._repeat_turn(Turn(part.prompt, reply_text(part, V2), category=""))

    async def _repeat_turn(self, turn: Turn) -> Turn:
        said: list[_Part] = []
        for step in read_lesson(turn.reply):
            result = await self._run(step.text) if step.tag is Tag.CODE else None
            if result is not None:
                self._require_same(step.text, step.expected or "", result)
            said += self._parts(step, result)
        return _turn(turn.prompt, said, turn.category)

    async def perform(self, prompt: str, steps: Sequence[Step], *, category: str) -> Turn:
        """The lesson itself.

        Raises:
            DataError: its code fails, or it would not read back as it is.
        """
        said: list[_Part] = []
        printed = ""
        for step in steps:
            result = await self._run(step.text) if step.tag is Tag.CODE else None
            if result is not None:
                self._require_kept(step.text, result)
                real = self._bounded(result)
                if step.expected is not None and not same_text(step.expected, real):
                    self.differences.append(Difference(step.text, step.expected, real))
                printed = real
            elif step.tag is None and step.expected is not None:
                step = self._about(printed, step)
            said += self._parts(step, result)
        return _turn(prompt, said, category)

    @staticmethod
    def _about(printed: str, answer: Step) -> Step:
        """An answer to what other code printed, now about what this code prints."""
        assert answer.expected is not None
        if same_text(answer.expected, printed):
            return answer
        figure = re.compile(rf"(?<![\w.]){re.escape(answer.expected)}(?!\w)")
        if not answer.expected.strip() or not figure.search(answer.text):
            raise DataError(
                f"nothing was kept: the code prints '{_short(printed)}', and the answer of the "
                f"last turn was about '{_short(answer.expected)}'; write the answer as well, "
                "after the code"
            )
        return Step(None, figure.sub(lambda _: printed, answer.text))

    async def _run(self, code: str) -> RunResult:
        return await self.workspace.run(code, timeout_s=self.timeout_s)

    def _bounded(self, result: RunResult) -> str:
        return bound_text(result.text, self.max_output_chars)

    def _parts(self, step: Step, result: RunResult | None) -> list[_Part]:
        output = [] if result is None else [(Tag.OUTPUT, self._bounded(result))]
        return [(step.tag, step.text), *output]

    def _require_kept(self, code: str, result: RunResult) -> None:
        if result.status is RunStatus.OK:
            return
        remedy = "Correct it"
        if result.status is RunStatus.ERROR:
            if self.keeps_errors:
                return
            remedy += ", or keep the error as part of the example with --keep-error"
        raise DataError(
            f"nothing was kept: this code failed.\n{code}\n\n{result.text}\n  {remedy}."
        )

    def _require_same(self, code: str, recorded: str, result: RunResult) -> None:
        limit = max(len(recorded), 1)
        shortened = bound_text(result.text, limit) if len(result.text) > limit else result.text
        both = (result.text, self._bounded(result), shortened)
        if not any(same_text(recorded, text) for text in both):
            raise DataError(
                "nothing was kept: the conversation before it went otherwise when it was run "
                f"again, in a fresh shell.\n{code}\n\nprinted then: {_short(recorded)}\nprints "
                f"now:   {_short(result.text)}\n  Teach this turn by itself with --alone."
            )


def _turn(prompt: str, said: Sequence[_Part], category: str) -> Turn:
    """Raises DataError when the reply would read back as another one."""
    blocks = [Block(tag, f"\n{text}\n" if tag else text) for tag, text in said]
    reply = "\n".join(write_reply([block]) for block in blocks)
    found = [
        (block.tag, block.body if block.tag else block.text.strip())
        for block in read_reply(reply)
        if block.tag or block.text.strip()
    ]
    if found != list(said):
        raise DataError(
            "nothing was kept: a text in it, such as what the code prints, holds a tag, and the "
            "example would read otherwise; write or print it in another way"
        )
    return Turn(prompt, reply, family="taught", group=group_of(prompt), category=category)


def hidden_setup(context: Context) -> tuple[str, ...]:
    """The code of the exchanges that were dropped, oldest first."""
    codes: list[str] = []
    for exchange in context.exchanges[: context.dropped]:
        record = exchange.record
        if isinstance(record, CellRecord):
            codes.append(record.code)
        else:
            codes += [b.text for b in record.blocks if b.output is not None]
    return tuple(codes)


def _short(text: str, limit: int = 120) -> str:
    line = " ".join(text.split())
    return line if len(line) <= limit else line[:limit] + " …"
