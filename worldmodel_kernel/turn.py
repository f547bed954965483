"""One reply, as a machine that says what it needs next and never fetches it itself.

The kernel drives one turn, awaiting each want. Evaluation and reinforcement learning drive
hundreds: they collect every turn that wants tokens and ask the engine once.

    WANT TOKENS  --give_token, text-------------------->  WANT TOKENS (the same one)
    WANT TOKENS  --give_token, closes the code--------->  WANT RUN
    WANT TOKENS  --give_token, ends the message-------->  DONE eos
    WANT RUN     --give_output------------------------->  WANT TOKENS
    any          --a limit, or end()------------------->  DONE, with its reason

Every token goes straight into the transcript that the turn was given, which is append-only. A
turn that ends early is closed there by the template, so that the next one finds whole messages.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from worldmodel_kernel import template
from worldmodel_kernel.codec import Codec
from worldmodel_kernel.errors import require
from worldmodel_kernel.outputs import bound_text
from worldmodel_kernel.parser import Block, BlockBuilder, Closed, Event, Opened, Text
from worldmodel_kernel.surprise import Observed, ScoredToken, scored_tokens
from worldmodel_kernel.tags import Author, Tag
from worldmodel_kernel.transcript import Segment, Transcript


class Ending(StrEnum):
    """Why a turn is over."""

    EOS = "eos"  # the model ended its message
    TOKEN_BUDGET = "token_budget"  # the step's or the turn's tokens are spent
    CYCLE_BUDGET = "cycle_budget"  # the model wanted to run one block more than allowed
    TIME_BUDGET = "time_budget"  # the turn's wall time is spent
    CONTEXT_FULL = "context_full"  # no room is left in the model's context
    REPETITION = "repetition"  # the model repeats itself without end
    FORBIDDEN = "forbidden"  # the model wrote what only the workspace may write
    INTERRUPTED = "interrupted"  # the person stopped it
    ENGINE_ERROR = "engine_error"  # the model failed or died
    WORKSPACE_ERROR = "workspace_error"  # the shell could not be started


@dataclass(frozen=True, slots=True)
class Limits:
    """What one turn may use."""

    max_cycles: int = 8
    """Code blocks that are run."""

    max_step_tokens: int = 1024
    """Tokens between two runs."""

    max_tokens: int = 4096
    """Tokens of the whole turn, outputs not counted."""

    turn_timeout: float = 600.0
    """Wall time of the whole turn, in seconds, the running of code included."""

    max_output_chars: int = 8000
    """Longest text of an <output>; the middle of a longer one is left out."""

    def __post_init__(self) -> None:
        require(self.max_cycles >= 0, f"max_cycles is {self.max_cycles}; it is 0 or more")
        for name in ("max_step_tokens", "max_tokens", "turn_timeout", "max_output_chars"):
            value = getattr(self, name)
            require(value > 0, f"{name} is {value}; it must be above 0")


@dataclass(frozen=True, slots=True)
class WantTokens:
    """Sample on from the transcript, in this state of the codec's table."""

    state: int
    max_tokens: int
    observe: int | None = None
    """Where the last output's text begins, when nobody has said yet how likely it was: an engine
    that can tell gives it with the first tokens (`Turn.give_observed`)."""


@dataclass(frozen=True, slots=True)
class WantRun:
    code: str
    requires: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    ending: Ending
    detail: str


Want = WantTokens | WantRun | Done

_MIN_ROOM = 16
_LONGEST_PERIOD = 64
_LOOP_TOKENS = 160
_LOOP_REPEATS = 8
_SAME_RUNS = 2


class Turn:
    """Args:
    codec: of the model that replies.
    transcript: the context, prompt included; the turn opens the reply and appends to it.
    context_tokens: how many tokens the model can see.
    clock: seconds, only differences matter.
    """

    def __init__(
        self,
        codec: Codec,
        transcript: Transcript,
        *,
        limits: Limits,
        context_tokens: int,
        clock: Callable[[], float],
    ) -> None:
        self._codec = codec
        self._limits = limits
        self._context_tokens = context_tokens
        self._clock = clock
        self._started = clock()
        self._step_tokens = 0
        self._reader = codec.reader()
        self._builder = BlockBuilder()
        self.transcript = transcript
        self.runs = 0
        self.sampled = 0
        self.rewritten: dict[int, str] = {}
        """By the number of the run: what the model wrote where a person wrote other code."""

        self.predictions: dict[int, tuple[str, str]] = {}
        """By the number of the run: what the person and the model expected it to print."""

        self.surprises: dict[int, tuple[ScoredToken, ...]] = {}
        """By the number of the run: how likely the model held its output, token by token."""

        self._failed: list[tuple[str, str]] = []
        """Code and output of the last runs, as far back as all of them failed."""

        self._code_at = (0, "")
        self._output_at = (slice(0), "")
        transcript.append(template.reply_opening(codec))
        self._start = len(transcript)
        self.want: Want = Done(Ending.EOS, "")
        self._want_tokens()

    @property
    def blocks(self) -> list[Block]:
        """The reply so far, outputs included."""
        return self._builder.blocks

    @property
    def seconds(self) -> float:
        return self._clock() - self._started

    def give_token(self, token: int, logprob: float) -> list[Event]:
        """One sampled token; returns what it made certain. Look at `want` afterwards."""
        if token == self._codec.end_id and self._unrun_code():
            return self._read(self._reader.finish()) + self._hand_over()
        self.transcript.append(Segment((token,), Author.MODEL, (logprob,), 1.0))
        self.sampled += 1
        self._step_tokens += 1
        events = self._read(self._reader.feed(token))
        self._note_code(events)
        if any(event == Opened(Tag.OUTPUT) for event in events):
            return events + self.end(Ending.FORBIDDEN, "the model began an <output> of its own")
        if any(event == Closed(self._codec.dialect.runs_after) for event in events):
            return events + self._hand_over()
        if token == self._codec.end_id:
            return events + self.end(Ending.EOS)
        return events + self._check_budgets()

    def rewrite_code(self, code: str) -> None:
        """The person changed the wanted code: the context is what stood before it, and theirs.

        Afterwards `transcript` is another one.
        """
        assert isinstance(self.want, WantRun)
        dialect, codec = self._codec.dialect, self._codec
        self.rewritten[self.runs] = self.want.code
        index, head = self._code_at
        kept = self.transcript.upto(index if head else index + 1)
        if head:  # where tags are text, a token may end inside the code
            spelled = codec.decode([self.transcript.ids[index]]).removesuffix(head)
            kept.append(Segment(codec.mark(spelled), Author.MODEL))
        kept.append(Segment(codec.text(f"\n{code}\n"), Author.PERSON))
        kept.append(Segment(codec.mark(dialect.executable.closing), Author.TEMPLATE))
        if dialect.runs_after is not dialect.executable:
            rest = f"\n{self.want.requires}\n"
            opening, closing = (
                codec.mark(dialect.runs_after.opening),
                codec.mark(dialect.runs_after.closing),
            )
            kept.append(
                Segment(codec.text("\n") + opening + codec.text(rest) + closing, Author.TEMPLATE)
            )
        self.transcript = kept
        self._builder.rewrite(dialect.executable, f"\n{code}\n")
        self.want = WantRun(code, self.want.requires)

    def predict(self, person: str, model: str) -> None:
        """What was expected of the run that has just ended."""
        self.predictions[self.runs] = (person, model)

    def give_output(self, output: str, *, failed: bool = False) -> None:
        """What the wanted run printed, as text; it is shortened here if it does not fit."""
        assert isinstance(self.want, WantRun)
        self._failed = [*self._failed, (self.want.code.strip("\n"), output)] if failed else []
        shown = bound_text(output, self._limits.max_output_chars)
        segment = self._output_block(shown)
        while len(segment.ids) > self._output_room() and len(shown) > 80:
            shown = bound_text(output, len(shown) // 2)
            segment = self._output_block(shown)
        text, before = template.output_text(self._codec, segment), len(self.transcript)
        self._output_at = (slice(before + text.start, before + text.stop), shown)
        self.transcript.append(segment)
        self._read([Opened(Tag.OUTPUT), Text(Tag.OUTPUT, f"\n{shown}\n"), Closed(Tag.OUTPUT)])
        self._step_tokens = 0
        self._want_tokens(observe=before + text.start)
        self._check_budgets()

    def give_observed(self, observed: Sequence[Observed]) -> None:
        """How likely the ids from the want's `observe` on were; nothing, if the engine cannot tell.

        Comes before the next run.
        """
        if not observed:
            return
        where, shown = self._output_at
        ids = self.transcript.ids[where]
        of_text = observed[: len(ids)]
        self.surprises[self.runs] = scored_tokens(self._codec, ids, of_text, shown)
        self.transcript.score(where.start, [each.logprob for each in of_text])

    def end(self, ending: Ending, detail: str = "") -> list[Event]:
        """End the turn now, whatever it wanted; what was generated is kept."""
        if isinstance(self.want, Done):
            return []
        inside = self._reader.inside
        events = self._read(self._reader.finish())
        if inside is not None:
            self._append_template(inside.closing)
        if self.transcript.ids[-1] != self._codec.end_id:
            self.transcript.append(template.ending(self._codec))
        self.want = Done(ending, detail)
        return events

    # --- transitions --------------------------------------------------------------------------

    def _want_tokens(self, *, observe: int | None = None) -> None:
        room = self._room()
        left = min(
            self._limits.max_step_tokens - self._step_tokens,
            self._limits.max_tokens - self.sampled,
            room,
        )
        self._reader = self._codec.reader()
        self.want = WantTokens(state=0, max_tokens=max(left, 1), observe=observe)

    def _hand_over(self) -> list[Event]:
        code = self._last(self._codec.dialect.executable).strip("\n")
        if self.runs >= self._limits.max_cycles:
            return self.end(
                Ending.CYCLE_BUDGET,
                f"{self.runs} code blocks were run (max_cycles); one more asked",
            )
        if self._fails_again(code):
            return self.end(
                Ending.REPETITION,
                f"the same code failed in the same way {_SAME_RUNS} times; one more run asked",
            )
        self.runs += 1
        requires = self._last(Tag.REQUIRES) if Tag.REQUIRES in self._codec.dialect.tags else ""
        self.want = WantRun(code, requires.strip())
        return []

    def _fails_again(self, code: str) -> bool:
        """Whether the last runs were of this very code, and all failed in the same way."""
        last = self._failed[-_SAME_RUNS:]
        return len(last) == _SAME_RUNS and last[0][0] == code and len(set(last)) == 1

    def _unrun_code(self) -> bool:
        """Dialect v1: code whose <requires> never came, and that nothing has run yet.

        The end that the model then writes is not kept: its message goes on with the output.
        """
        dialect = self._codec.dialect
        tags = [block.tag for block in self.blocks]
        if dialect.runs_after is dialect.executable or dialect.executable not in tags:
            return False
        return Tag.OUTPUT not in tags[len(tags) - tags[::-1].index(dialect.executable) :]

    def _check_budgets(self) -> list[Event]:
        limits = self._limits
        if self._room() < _MIN_ROOM:
            return self.end(
                Ending.CONTEXT_FULL,
                f"the model's {self._context_tokens} tokens of context are used",
            )
        if self.sampled >= limits.max_tokens:
            return self.end(Ending.TOKEN_BUDGET, f"{limits.max_tokens} tokens (max_tokens)")
        if self._step_tokens >= limits.max_step_tokens:
            return self.end(
                Ending.TOKEN_BUDGET,
                f"{limits.max_step_tokens} tokens in one step (max_step_tokens)",
            )
        if self.seconds >= limits.turn_timeout:
            return self.end(Ending.TIME_BUDGET, f"{limits.turn_timeout:g} s (turn_timeout)")
        if self._step_tokens % 16 == 0 and self._loops():
            return self.end(Ending.REPETITION, "the model repeats the same words over and over")
        return []

    def _loops(self) -> bool:
        """Whether the step's last tokens are one short pattern, many times over."""
        ids = self.transcript.ids[-min(self._step_tokens, _LONGEST_PERIOD * _LOOP_REPEATS) :]
        for period in range(1, _LONGEST_PERIOD + 1):
            span = max(period * _LOOP_REPEATS, _LOOP_TOKENS)
            if span <= len(ids) and ids[-span + period :] == ids[-span:-period]:
                return True
        return False

    # --- small parts --------------------------------------------------------------------------

    def _note_code(self, events: list[Event]) -> None:
        """Where the code begins: the index of the token that completed its tag, and the text that
        this token has beyond it."""
        executable = self._codec.dialect.executable
        if Opened(executable) in events:
            after = events[events.index(Opened(executable)) + 1 :]
            head = "".join(e.text for e in after if isinstance(e, Text) and e.tag is executable)
            self._code_at = (len(self.transcript) - 1, head)

    def _read(self, events: list[Event]) -> list[Event]:
        for event in events:
            self._builder.add(event)
        return events

    def _last(self, tag: Tag) -> str:
        return next((block.text for block in reversed(self.blocks) if block.tag is tag), "")

    def _room(self) -> int:
        return self._context_tokens - len(self.transcript)

    def _output_room(self) -> int:
        """An output may fill half of what is left, so that the model can still answer."""
        return max(self._room() // 2, 2 * _MIN_ROOM)

    def _output_block(self, text: str) -> Segment:
        prose = self.blocks[-1].text if self.blocks and self.blocks[-1].tag is None else ""
        return template.output_block(self._codec, text, after=prose)

    def _append_template(self, mark: str) -> None:
        self.transcript.append(Segment(self._codec.mark(mark), Author.TEMPLATE))
